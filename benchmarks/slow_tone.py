"""The tone engine at another engine's pace: it sleeps for as long as that would compute."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from pathlib import Path

from pipeline.engines.base import EngineInfo, Sound
from pipeline.engines.tone import ToneEngine, ToneSession
from pipeline.model import Cue

KOKORO_RTF = 0.8
"""Seconds that one thread of Kokoro computes for a second of sound (docs/engines.md)."""
LOG = "FULLCAST_SLOW_TONE_LOG"
"""The variable that names a folder: every speaking leaves a line in it."""


class SlowTone(ToneEngine):
    """Hums at ``rtf`` seconds of time a second of sound."""

    def __init__(self, rtf: float = KOKORO_RTF) -> None:
        self.rtf = rtf

    def info(self) -> EngineInfo:
        return replace(super().info(), in_process=False)

    def session(self) -> ToneSession:
        return SlowSession(self)


class SlowSession(ToneSession):
    def __init__(self, engine: SlowTone) -> None:
        super().__init__(engine)
        self._rtf = engine.rtf

    def speak(self, cue: Cue) -> Sound:
        sound = super().speak(cue)
        if folder := os.environ.get(LOG):
            with (Path(folder) / str(os.getpid())).open("a", encoding="utf-8") as file:
                file.write(f"{cue.text}\n")
        time.sleep(sound.seconds * self._rtf)
        return sound
