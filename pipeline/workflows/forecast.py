"""What a build will take, before it is begun: how long each step lasts, and what all weighs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path

from pipeline import engines, master, output_folder, publish, render
from pipeline.model import Cue, Plan, Take
from pipeline.output_folder import FormatWeight
from pipeline.store import Store
from pipeline.workflows import step_times
from pipeline.workflows.cast_and_plan import BookPlan
from pipeline.workflows.master_plan import ForeseenSlots, book_as_planned, jobs_of, with_clips
from pipeline.workflows.open_book import OpenBook
from pipeline.workflows.results import lines_of
from pipeline.workflows.speak_plan import paced_chars, sound_step, speaking_step
from pipeline.workflows.step_times import Measurement, StepTimes

PREPARING, SPEAKING, MASTERING = "Preparing", "Speaking", "Mastering"
"""The steps before publishing, as their progress is called."""
_PREPARING = "preparing"
_RATE_HZ = 22_050
"""What takes of an engine are taken to have that has no one rate."""
_WAV_HEAD = 44
_UNREAD = Path()
"""Where a take lies that nobody reads."""
_PROGRAM_S = 0.5
"""From pressing return to the first look at a script."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a build that there is something to do in."""

    name: str
    """As its progress is called."""
    seconds: float


@dataclass(frozen=True, slots=True)
class Forecast:
    """What a build will take. Weights are of all that the book has then, what is there already
    included, in bytes."""

    steps: tuple[Step, ...]
    measured: bool
    """Whether the long steps were measured on this machine; else usual costs were taken."""
    formats: tuple[FormatWeight, ...]
    store: int
    """Of takes and slots, and of what formats keep."""

    @property
    def seconds(self) -> float:
        """The whole build."""
        return sum(step.seconds for step in self.steps)

    @property
    def output(self) -> int:
        """Bytes of all files."""
        return sum(weight.output for weight in self.formats)


def foresee(
    planned: BookPlan, credits_plan: Plan | None, store: Store, found: render.FoundTakes
) -> Forecast:
    """What building a book as it is planned will take, from what is in the store and in its
    folder; ``found`` are the takes of both plans. Nothing is written. Raises FullcastError."""
    return forecast(planned, foresee_slots(planned, credits_plan, store, found), store, found)


def foresee_slots(
    planned: BookPlan, credits_plan: Plan | None, store: Store, found: render.FoundTakes
) -> tuple[ForeseenSlots, ...]:
    """The slots that a book will have, and those of its credits where it has some."""
    book = planned.book
    plans = [planned.plan, *([credits_plan] if credits_plan is not None else [])]
    takes = _ForeseenTakes(book.engine, found, step_times.load())
    preset = master.preset_named(book.mastering)
    voices = dict.fromkeys(cue.voice for cue in found.keys)
    gains = master.kept_gains(voices, takes, preset, store)
    missing = frozenset(found.missing)
    mastered = (
        master.foresee(with_clips(book, plan), takes, store, preset, gains, base=book.base)
        for plan in plans
    )
    return tuple(ForeseenSlots(each, gains, missing) for each in mastered)


def forecast(
    planned: BookPlan,
    slots: Sequence[ForeseenSlots],
    store: Store,
    found: render.FoundTakes,
) -> Forecast:
    """What ``foresee`` gives, from the slots that were foreseen."""
    book, times = planned.book, step_times.load()
    takes = _ForeseenTakes(book.engine, found, times)
    foreseen = [each.mastered for each in slots]
    finished = book_as_planned(book, planned.plan, foreseen[0], store)
    work = publish.format_work(finished, book.folder.path, book.formats)
    missing = tuple(found.missing)
    missing_chars = float(sum(len(cue.text) for cue in missing))
    missing_bytes = sum(2 * takes.samples_to_come(cue) + _WAV_HEAD for cue in missing)
    spoken_as = speaking_step(book.engine)
    amounts = [
        (PREPARING, _PREPARING, _script_chars(book), 1),
        (SPEAKING, spoken_as, missing_chars,
         render.processes(book.engine.info(), book.options.jobs)),
        (MASTERING, "mastering", sum(mastered.fresh_s for mastered in foreseen), jobs_of(book)),
        *((each.stage, each.stage.lower(), each.sound_s, jobs_of(book)) for each in work),
    ]  # fmt: skip
    steps = [Step(name, times.seconds(step, amount, jobs)) for name, step, amount, jobs in amounts]
    return Forecast(
        tuple(step for step in steps if step.seconds > 0),
        all(times.knows(step) for _, step, amount, _ in amounts[1:] if amount > 0),
        _weights(work),
        found.bytes
        + missing_bytes
        + sum(mastered.slot_bytes for mastered in foreseen)
        + sum(each.store_bytes for each in work),
    )


def only_a_look(forecast: Forecast) -> Forecast:
    """The same of a book that is as its last build left it: a build looks, and does nothing."""
    steps = tuple(step for step in forecast.steps if step.name == PREPARING)
    return replace(forecast, steps=steps, measured=True)


def outlook(
    plan: Plan,
    mastered: Iterable[master.MasteredBook],
    work: Iterable[publish.FormatWork],
) -> output_folder.Outlook:
    """What to remember of a book that was built, for ``as_built``."""
    return output_folder.Outlook(
        lines=len(lines_of(plan.parts)),
        cues=len({part.cue for part in plan.parts if not part.clip}),
        slot_bytes=sum(each.slot_bytes for each in mastered),
        formats=_weights(work),
    )


def as_built(book: OpenBook, outlook: output_folder.Outlook, take_bytes: int) -> Forecast:
    """What ``foresee`` gives of a book that is as its last build left it, from what that remembers
    and the bytes of its takes: no line of it is planned."""
    amount = _script_chars(book)
    return Forecast(
        (Step(PREPARING, step_times.load().seconds(_PREPARING, amount, 1)),),
        True,
        outlook.formats,
        take_bytes + outlook.slot_bytes + sum(weight.store for weight in outlook.formats),
    )


def _weights(work: Iterable[publish.FormatWork]) -> tuple[FormatWeight, ...]:
    return tuple(FormatWeight(each.format, each.output_bytes, each.store_bytes) for each in work)


def preparing_measurement(book: OpenBook, seconds: float) -> Measurement:
    """How long a build took beside its long steps: it was started and the script read, cast and
    planned, and at the end what was done was written down. ``seconds`` leaves out the first two."""
    return Measurement(_PREPARING, _script_chars(book), _PROGRAM_S + book.opened_s + seconds)


def _script_chars(book: OpenBook) -> float:
    return float(sum(len(line.text) for line in book.script.lines))


class _ForeseenTakes(Mapping[Cue, Take]):
    """The take of every cue, as it is or as long as it will be; nobody reads their sound. Each is
    made when it is looked at."""

    def __init__(self, engine: engines.Engine, found: render.FoundTakes, times: StepTimes) -> None:
        self._found = found
        self._rate_hz = engine.info().rate_hz or _RATE_HZ
        self._seconds = lru_cache(partial(times.seconds, sound_step(engine)))

    def __getitem__(self, cue: Cue) -> Take:
        key, samples, rate_hz, revision = self._found.facts(cue)
        if not samples:
            return master.TakeToCome(key, _UNREAD, self.samples_to_come(cue), self._rate_hz)
        return Take(key, _UNREAD, samples, rate_hz, (), revision)

    def __iter__(self) -> Iterator[Cue]:
        return iter(self._found.keys)

    def __len__(self) -> int:
        return len(self._found.keys)

    def samples_to_come(self, cue: Cue) -> int:
        """How long the take of a cue that was never spoken will be."""
        return round(self._seconds(paced_chars(cue)) * self._rate_hz)
