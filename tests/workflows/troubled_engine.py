"""The tone engine with trouble: something that happens before it speaks each cue."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.engines.base import Sound
from pipeline.engines.tone import ToneEngine, ToneSession
from pipeline.model import Cue

Trouble = Callable[[Cue], None]


class TroubledEngine(ToneEngine):
    """Speaks each cue after its trouble, if that lets it."""

    def __init__(self, trouble: Trouble) -> None:
        self.trouble = trouble

    def session(self) -> ToneSession:
        return TroubledSession(self)


class TroubledSession(ToneSession):
    def __init__(self, engine: TroubledEngine) -> None:
        super().__init__(engine)
        self.trouble = engine.trouble

    def speak(self, cue: Cue) -> Sound:
        self.trouble(cue)
        return super().speak(cue)


def speak_with(trouble: Trouble, patch: pytest.MonkeyPatch) -> None:
    """Let every engine that is asked for be a troubled one."""
    patch.setattr("pipeline.engines.get", lambda name: TroubledEngine(trouble))
