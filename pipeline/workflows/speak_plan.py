"""The step from a plan to takes: whatever was never spoken is spoken, and kept in the store."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from pipeline import engines, master, output_folder, render
from pipeline.key_run import KeyRun, SeenKeys
from pipeline.model import NARRATOR, UNKNOWN, Cue, Part, Plan, Script
from pipeline.progress import Progress
from pipeline.store import Store
from pipeline.workflows import step_times
from pipeline.workflows.open_book import OpenBook
from pipeline.workflows.results import Failed, numbered
from pipeline.workflows.step_times import Measurement

_FEWEST = 10
"""Fewer cues than this don't tell an engine's speed."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """The takes of a plan, counted over its own cues (calibration passages left out)."""

    store: Store
    """Where the takes are; open for as long as they are read."""
    takes: render.Takes
    keys: KeyRun
    """Of everything that this plan needs, calibration too."""
    rendered: int
    reused: int
    failed: tuple[render.FailedCue, ...]
    seconds: float
    """How long it took."""
    cost_usd: float = 0.0
    """What hosted speech cost."""
    notes: tuple[str, ...] = ()
    """Sentences about the place where they were spoken."""


def needed_takes(engine: engines.Engine, parts: Sequence[Part]) -> render.TakeKeys:
    """The keys of all that these parts have spoken: every voice's calibration passage, then every
    cue."""
    return render.take_keys(cues_of(parts), (engine,))


def cues_of(parts: Sequence[Part]) -> Iterator[Cue]:
    """Every voice's calibration passage, then the cue of each part that is spoken; one that is
    said again comes again."""
    voices = dict.fromkeys(part.cue.voice for part in parts if not part.clip)
    return chain(map(master.calibration_cue, voices), (part.cue for part in parts if not part.clip))


def speak_plan(
    book: OpenBook,
    plan: Plan,
    store: Store,
    progress: Progress,
    found: render.FoundTakes | None = None,
) -> Spoken:
    """Every cue of the plan, and every voice's calibration passage, as takes. ``found`` is what
    there is of ``needed_takes``, where somebody looked just now."""
    engine = book.engine
    if found is None:
        found = render.FoundTakes(needed_takes(engine, plan.parts), store)
    needed = found.keys
    cues = {part.cue for part in plan.parts if not part.clip}
    to_speak = set(found.missing)
    absent = to_speak & cues
    if absent:
        master.warm_up()
        if book.slug:
            # Before the first is spoken: were this killed, 'clean' would know of none.
            output_folder.keep_keys(book.folder, needed.values(), ())
    started = time.perf_counter()
    rendered = render.render(
        found, store, (engine,), jobs=book.options.jobs, workers=book.options.workers,
        progress=lambda done, total: progress("Speaking", done, total),
    )  # fmt: skip
    seconds = time.perf_counter() - started
    failed = {failure.cue for failure in rendered.failed}
    if len(to_speak) >= _FEWEST and not failed and not book.options.workers:
        _note_speed(book, rendered.takes, to_speak, seconds)
    seen = SeenKeys()
    price = engine.info().usd_per_million_chars / 1e6
    return Spoken(
        store,
        rendered.takes,
        keys=KeyRun(key for cue, key in needed.items() if cue not in failed and seen.add(key)),
        rendered=len(absent - failed),
        reused=len(cues) - len(absent),
        failed=rendered.failed,
        seconds=seconds,
        cost_usd=sum(len(cue.text) for cue in to_speak - failed) * price,
        notes=rendered.notes,
    )


def _note_speed(
    book: OpenBook, takes: render.Takes, spoken: Collection[Cue], seconds: float
) -> None:
    """Keep how fast the engine spoke, and how long what it said lasts."""
    engine = book.engine
    jobs = render.processes(engine.info(), book.options.jobs)
    chars = float(sum(len(cue.text) for cue in spoken))
    step_times.note(
        [
            Measurement(speaking_step(engine), chars, seconds, jobs),
            Measurement(
                sound_step(engine),
                sum(paced_chars(cue) for cue in spoken),
                sum(take.samples / take.rate_hz for take in map(takes.__getitem__, spoken)),
            ),
        ]
    )


def speaking_step(engine: engines.Engine) -> str:
    """What an engine's speaking is measured as."""
    return f"speaking {engine.name}"


def sound_step(engine: engines.Engine) -> str:
    """What the length of an engine's takes is measured as: seconds for ``paced_chars``."""
    return f"sound {engine.name}"


def paced_chars(cue: Cue) -> float:
    """Characters, fewer for a fast voice."""
    return len(cue.text) / cue.voice.rate


def failed_lines(script: Script, plan: Plan, spoken: Spoken) -> tuple[Failed, ...]:
    """Every line that waits for a cue that failed; a failed calibration passage is listed at
    the first line of its voice."""
    if not spoken.failed:
        return ()
    messages = {failure.cue: failure.message for failure in spoken.failed}
    numbers = {n.index: n.number for n in numbered(script)}
    by_line: dict[int, Failed] = {}
    for part in plan.parts:
        message = messages.get(part.cue) or messages.pop(master.calibration_cue(part.cue.voice), "")
        if message and part.line < 0:
            by_line[-1] = Failed(0, part.place, NARRATOR, part.cue.text, message)
        elif message and part.line not in by_line:
            line = script.lines[part.line]
            by_line[part.line] = Failed(
                numbers.get(part.line, 0), part.place, line.speaker or UNKNOWN, line.text, message
            )
    return tuple(by_line.values())
