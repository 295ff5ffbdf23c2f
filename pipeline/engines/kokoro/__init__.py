"""Kokoro-82M: neural English voices on a plain processor."""

from pipeline.engines.kokoro.session import engine

__all__ = ["engine"]
