"""The default engine, pyttsx3: eSpeak NG on Linux, the system's own voices on macOS and Windows."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.engines.base import Engine


def engine() -> Engine:
    """The entry point."""
    if sys.platform in ("win32", "darwin"):
        from pipeline.engines.pyttsx3.desktop_session import DesktopEngine

        return DesktopEngine()
    from pipeline.engines.pyttsx3.espeak_session import EspeakEngine

    return EspeakEngine()
