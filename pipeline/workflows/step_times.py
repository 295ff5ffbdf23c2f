"""How long each step of a build takes on this machine, as earlier builds measured it.

Kept in the user's cache, for all books and output folders of a machine. Of each step there is one
measurement for each order of size, so that a small book says nothing wrong of a novel; between
sizes and numbers of processes, and before the first build, a step's usual cost leads.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from pipeline import files
from pipeline.bounded_read import checked, read_json
from pipeline.engines.user_cache import cache_folder

FILE = "step-times.json"
_SIZE_STEP = 4.0
"""Amounts within this factor are of one size."""
_MOST_STEPS = 200
_SHARED = 0.75
"""So many processes are this power of their number as quick as one: cores share a memory."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a step usually costs on one core of a machine of today."""

    start_s: float
    """Before the first piece of work."""
    each_s: float
    """For a character, or for a second of sound."""
    shared: bool = True
    """Whether several processes share the work."""

    def seconds(self, amount: float, jobs: int) -> float:
        """Of so much work, with so many processes."""
        return self.start_s + self.each_s * amount / (jobs**_SHARED if self.shared else 1)


COSTS = {
    "preparing": Cost(0.6, 1e-6, shared=False),
    "speaking": Cost(2.0, 5e-3),
    "speaking kokoro": Cost(5.0, 3e-2),
    "speaking piper": Cost(2.0, 5e-3),
    "speaking pyttsx3": Cost(0.4, 8e-5),
    "speaking tone": Cost(0.1, 1e-4, shared=False),
    "sound": Cost(0.0, 0.065, shared=False),
    "mastering": Cost(0.2, 5e-3),
    "mp3": Cost(0.0, 5e-5, shared=False),
    "m4b": Cost(0.2, 5e-3),
    "opus": Cost(0.2, 1e-2),
    "captions": Cost(0.0, 1e-4, shared=False),
    "epub": Cost(0.0, 1e-4, shared=False),
    "stems": Cost(0.0, 1e-2, shared=False),
    "report": Cost(0.0, 2e-3),
}
"""By step: of characters for the first, of seconds of sound for what comes after 'sound', which is
seconds of sound for a character. An engine's own stands behind the step's name; others cost what
the step does. From the processor time that ``benchmarks/estimates.py`` measured."""

_OTHER = Cost(0.1, 1e-6, shared=False)
"""Of what is next to no work."""


@dataclass(frozen=True, slots=True)
class Measurement:
    """How long a step took once."""

    step: str
    amount: float
    """Characters or seconds of sound."""
    seconds: float
    jobs: int = 1

    @property
    def size(self) -> int:
        """The order of size of its amount."""
        return round(math.log(max(self.amount, 1.0), _SIZE_STEP))


@dataclass(frozen=True, slots=True)
class StepTimes:
    """What is known of this machine."""

    measured: tuple[Measurement, ...] = ()

    def seconds(self, step: str, amount: float, jobs: int = 1) -> float:
        """How long a step will take: its cost, as much dearer or cheaper as the measurement
        nearest in size was. Nothing for no work."""
        if amount <= 0:
            return 0.0
        cost = _cost(step)
        own = [m for m in self.measured if m.step == step]
        usual = cost.seconds(amount, jobs)
        if not own:
            return usual
        nearest = min(own, key=lambda m: abs(math.log(m.amount / amount)))
        return usual * nearest.seconds / cost.seconds(nearest.amount, nearest.jobs)

    def knows(self, step: str) -> bool:
        """Whether it was ever measured here."""
        return any(m.step == step for m in self.measured)


def load() -> StepTimes:
    """What earlier builds measured on this machine; nothing where that can't be read."""
    return StepTimes(_read(cache_folder() / FILE))


def note(measurements: Iterable[Measurement]) -> None:
    """Keep how long steps took; each takes the place of an earlier one of its size. Where nothing
    can be written, nothing is kept."""
    new = {(m.step, m.size): m for m in measurements if m.amount > 0 and m.seconds > 0}
    if not new:
        return
    path = cache_folder() / FILE
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with files.changing(path, "what a build measured"):
            kept = {(m.step, m.size): m for m in _read(path)}
            for key in new:
                kept.pop(key, None)
            rows = [
                [m.step, float(m.amount), float(m.seconds), m.jobs]
                for m in list((kept | new).values())[-_MOST_STEPS:]
            ]
            files.replace_bytes(path, json.dumps(rows).encode(), durable=False)


def _cost(step: str) -> Cost:
    return COSTS.get(step) or COSTS.get(step.partition(" ")[0]) or _OTHER


def _read(path: Path) -> tuple[Measurement, ...]:
    try:
        measured = [
            Measurement(
                checked(step, str), checked(amount, float), checked(seconds, float),
                checked(jobs, int),
            )
            for step, amount, seconds, jobs in checked(read_json(path), list)
        ]  # fmt: skip
    except (OSError, ValueError, TypeError):
        return ()
    return tuple(m for m in measured if m.amount > 0 and m.seconds > 0 and m.jobs > 0)
