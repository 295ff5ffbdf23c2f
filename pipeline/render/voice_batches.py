"""What is still to be spoken, in batches of one voice."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from pipeline.render.speak_cues import MissingTake


class VoiceBatches:
    """Cues voice by voice, each voice's in their order."""

    def __init__(self, missing: Sequence[MissingTake]) -> None:
        voices: dict[object, list[MissingTake]] = {}
        for wanted in missing:
            voices.setdefault(wanted.cue.voice, []).append(wanted)
        self._waiting = deque(wanted for cues in voices.values() for wanted in cues)
        self._alone: deque[MissingTake] = deque()
        """Those of a second try, which go one by one."""

    def __len__(self) -> int:
        return len(self._waiting) + len(self._alone)

    def add(self, wanted: MissingTake) -> None:
        """Put one back, to be tried by itself."""
        self._alone.append(wanted)

    def take(self, size: int) -> tuple[MissingTake, ...]:
        """The next of one voice, so many at most."""
        if not self._waiting:
            return (self._alone.popleft(),)
        batch = [self._waiting.popleft()]
        voice = batch[0].cue.voice
        while self._waiting and len(batch) < size and self._waiting[0].cue.voice == voice:
            batch.append(self._waiting.popleft())
        return tuple(batch)
