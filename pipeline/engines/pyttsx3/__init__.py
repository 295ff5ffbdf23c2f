"""The default engine, pyttsx3: eSpeak NG on Linux, the system's own voices elsewhere."""

from pipeline.engines.pyttsx3.session import engine

__all__ = ["engine"]
