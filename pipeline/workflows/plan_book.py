"""What a build would speak, and why, before anything is spoken."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline import output_folder, publish, render
from pipeline.model import Meta, Part, Plan
from pipeline.progress import Progress, silent
from pipeline.store import Store
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.cast_and_plan import BookPlan, plan_parts
from pipeline.workflows.fingerprint import fingerprint
from pipeline.workflows.forecast import Forecast, as_built, foresee, only_a_look
from pipeline.workflows.last_build import cast_names, read_last_build, why_to_speak
from pipeline.workflows.master_plan import plan_credits
from pipeline.workflows.open_book import OpenBook, open_book
from pipeline.workflows.results import SplitResult, lines_of
from pipeline.workflows.script_slips import missing_files
from pipeline.workflows.speak_plan import needed_takes


@dataclass(frozen=True, slots=True)
class Reason:
    """Why some lines have to be spoken."""

    why: str
    lines: int
    cues: int


@dataclass(frozen=True, slots=True)
class PlanResult:
    """What a build would do."""

    split: SplitResult
    engine: str
    lines: int
    cues: int
    """Distinct ones of the whole book."""
    missing: int
    """Distinct ones to speak."""
    missing_lines: int
    reasons: tuple[Reason, ...]
    """Most lines first."""
    by_speaker: tuple[tuple[str, int], ...]
    """Lines to speak of each, most first."""
    forecast: Forecast
    """How long a build would take, and what the book would weigh."""
    warnings: tuple[str, ...]
    missing_indexes: tuple[int, ...] = ()
    """Of the lines to speak, in the script, in order."""

    @property
    def seconds(self) -> float:
        """How long a build would take, from pressing return to the last file."""
        return self.forecast.seconds


def plan_book(options: BookOptions, progress: Progress = silent) -> PlanResult:
    """Compare what a book wants with what is there. Writes nothing but the tagged script of a
    manuscript that changed, or has none, and what makes the next look quicker; formats that are
    asked for hold for this answer alone. Raises FullcastError."""
    publish.check_formats(options.formats)
    book = _in_formats(open_book(replace(options, formats=()), progress), options.formats)
    is_built = bool(book.folder.record.files) and output_folder.is_current(
        book.folder, fingerprint(book)
    )
    if is_built and (result := _as_built(book)):
        return result
    planned = plan_parts(book)
    plan = planned.plan
    credits_plan = plan_credits(book, plan)
    heard = plan.parts + (credits_plan.parts if credits_plan is not None else ())
    needed = needed_takes(book.engine, heard)
    with book.store() as store:
        found = render.FoundTakes(needed, store)
        forecast = _forecast(planned, credits_plan, store, found)
    if is_built:
        forecast = only_a_look(forecast)
    names = cast_names(planned.cast, book.script)
    unspoken = _unspoken(plan, found)
    missing_lines = lines_of(unspoken.parts)
    return PlanResult(
        book.split,
        book.engine.name,
        lines=len(lines_of(plan.parts)),
        cues=unspoken.of_cues,
        missing=unspoken.cues,
        missing_lines=len(missing_lines),
        reasons=_reasons(book, unspoken, names),
        by_speaker=tuple(Counter(names[line] for line in missing_lines).most_common()),
        forecast=forecast,
        warnings=book.split.notes + book.script.warnings + plan.warnings,
        missing_indexes=missing_lines,
    )


def _as_built(book: OpenBook) -> PlanResult | None:
    """The answer for a book that is as its last build left it; None where a take is gone since, or
    an earlier version built it."""
    record = book.folder.record
    if record.outlook is None:
        return None
    with book.store() as store:
        take_bytes = 0
        for key in record.takes:
            file = store.take_file(key)
            if file is None:
                return None
            take_bytes += file.stamp.size
    return PlanResult(
        book.split,
        book.engine.name,
        lines=record.outlook.lines,
        cues=record.outlook.cues,
        missing=0,
        missing_lines=0,
        reasons=(),
        by_speaker=(),
        forecast=as_built(book, record.outlook, take_bytes),
        warnings=book.split.notes + book.script.warnings + record.warnings,
    )


@dataclass(frozen=True, slots=True)
class _Unspoken:
    """The parts of a plan that have no take."""

    parts: tuple[Part, ...]
    firsts: bytearray
    """For each of them, whether it is the first of its cue."""
    of_cues: int
    """Distinct ones of the whole plan."""

    @property
    def cues(self) -> int:
        """Distinct ones of these parts."""
        return sum(self.firsts)


def _unspoken(plan: Plan, found: render.FoundTakes) -> _Unspoken:
    parts: list[Part] = []
    firsts = bytearray()
    is_heard = bytearray(len(found.keys))
    for part in plan.parts:
        if part.clip:
            continue
        row = found.keys.row(part.cue)
        if found.is_missing(row):
            parts.append(part)
            firsts.append(not is_heard[row])
        is_heard[row] = True
    return _Unspoken(tuple(parts), firsts, sum(is_heard))


def _in_formats(book: OpenBook, formats: Sequence[str]) -> OpenBook:
    """The book as if its header asked for these formats; none leave it as it is."""
    if not formats:
        return book
    return _with_meta(book, replace(book.script.meta, formats=", ".join(formats)))


def _with_meta(book: OpenBook, meta: Meta) -> OpenBook:
    script = replace(book.script, meta=meta)
    return replace(book, split=replace(book.split, script=script))


def _forecast(
    planned: BookPlan, credits_plan: Plan | None, store: Store, found: render.FoundTakes
) -> Forecast:
    """What a build would take. Files that aren't there, which a build refuses, count nothing."""
    book, plan = planned.book, planned.plan
    if missing_files(book):
        plan = replace(
            plan,
            meta=replace(plan.meta, extra=()),
            parts=tuple(part for part in plan.parts if not part.clip),
        )
        book = _with_meta(book, replace(book.script.meta, cover=""))
        planned = replace(planned, book=book, plan=plan)
    return foresee(planned, credits_plan, store, found)


def _reasons(book: OpenBook, unspoken: _Unspoken, names: Sequence[str]) -> tuple[Reason, ...]:
    """Why the missing cues have to be spoken; a cue counts for the first reason that it has."""
    if not unspoken.parts:
        return ()
    last = read_last_build(book.folder)
    version = book.engine.info().version
    lines: dict[str, array[int]] = {}
    counts: Counter[str] = Counter()
    for part, is_first in zip(unspoken.parts, unspoken.firsts, strict=True):
        why = why_to_speak(part.cue, names[part.line], last, version)
        own = lines.setdefault(why, array("L"))
        if not own or own[-1] != part.line:
            own.append(part.line)
        counts[why] += is_first
    reasons = [Reason(why, len(own), counts[why]) for why, own in lines.items()]
    return tuple(sorted(reasons, key=lambda r: (-r.lines, r.why)))
