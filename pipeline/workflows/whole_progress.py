"""The progress of a whole build: that of its steps, and how far all of them are together."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.progress import WHOLE, Progress
from pipeline.workflows.forecast import Step


class WholeProgress:
    """A ``Progress`` that hands on what it is told, and tells with it how many seconds of the
    build are done, of those that were foreseen."""

    def __init__(self, progress: Progress, steps: Sequence[Step]) -> None:
        self._progress = progress
        self._seconds = {step.name: step.seconds for step in steps}
        self._shares = dict.fromkeys(self._seconds, 0.0)
        self._shown = -1
        self._show()

    def __call__(self, stage: str, done: int, total: int) -> None:
        self._progress(stage, done, total)
        if stage in self._shares and total > 0:
            # A step may be done in several goes; what was done of it stays done.
            self._shares[stage] = max(self._shares[stage], min(1.0, done / total))
            self._show()

    def _show(self) -> None:
        whole = max(1, round(sum(self._seconds.values())))
        done = sum(self._seconds[name] * share for name, share in self._shares.items())
        if (shown := min(whole, int(done))) > self._shown:
            self._shown = shown
            self._progress(WHOLE, shown, whole)

    def end(self) -> None:
        """Everything is done."""
        whole = max(1, round(sum(self._seconds.values())))
        self._progress(WHOLE, whole, whole)
