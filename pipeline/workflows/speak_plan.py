"""The step from a plan to takes: whatever was never spoken is spoken, and kept in the store."""

from __future__ import annotations

import time
from dataclasses import dataclass

from pipeline import master, render
from pipeline.model import NARRATOR, UNKNOWN, Plan, Script
from pipeline.progress import Progress
from pipeline.store import Store
from pipeline.workflows.engine_speed import note_speed
from pipeline.workflows.open_book import OpenBook
from pipeline.workflows.results import Failed, numbered


@dataclass(frozen=True, slots=True)
class Spoken:
    """The takes of a plan, counted over its own cues (calibration passages left out)."""

    store: Store
    """Where the takes are; open for as long as they are read."""
    takes: render.Takes
    keys: tuple[str, ...]
    """Of everything that this plan needs, calibration too."""
    rendered: int
    reused: int
    failed: tuple[render.FailedCue, ...]


def speak_plan(book: OpenBook, plan: Plan, store: Store, progress: Progress) -> Spoken:
    """Every cue of the plan, and every voice's calibration passage, as takes."""
    engine = book.engine
    cues = list(dict.fromkeys(part.cue for part in plan.parts if not part.clip))
    voices = dict.fromkeys(cue.voice for cue in cues)
    absent = set(render.missing(cues, store, (engine,)))
    if absent:
        master.warm_up()
    needed = [*(master.calibration_cue(voice) for voice in voices), *cues]
    started = time.perf_counter()
    rendered = render.render(
        needed, store, (engine,), jobs=book.options.jobs,
        progress=lambda done, total: progress("Speaking", done, total),
    )  # fmt: skip
    seconds = time.perf_counter() - started
    failed = {failure.cue for failure in rendered.failed}
    chars = sum(len(cue.text) for cue in absent - failed)
    note_speed(store, engine, chars, len(absent - failed), seconds)
    return Spoken(
        store,
        rendered.takes,
        keys=tuple({rendered.takes.key(cue) for cue in needed if cue not in failed}),
        rendered=len(absent - failed),
        reused=len(cues) - len(absent),
        failed=rendered.failed,
    )


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
