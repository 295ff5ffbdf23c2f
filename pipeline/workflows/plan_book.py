"""What a build would speak, and why, before anything is spoken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass

from pipeline import render
from pipeline.model import Cue, Plan
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.cast_and_plan import plan_parts
from pipeline.workflows.engine_speed import chars_per_second
from pipeline.workflows.last_build import cast_names, read_last_build, why_to_speak
from pipeline.workflows.open_book import OpenBook, open_book
from pipeline.workflows.results import SplitResult


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
    seconds: float | None
    """At the speed measured in earlier builds; None where none was."""
    warnings: tuple[str, ...]


def plan_book(options: BookOptions) -> PlanResult:
    """Compare what a book wants with what was spoken. Writes nothing but the tagged script of a
    manuscript that changed, or has none. Raises FullcastError."""
    book = open_book(options)
    planned = plan_parts(book)
    plan = planned.plan
    cues = dict.fromkeys(part.cue for part in plan.parts if not part.clip)
    with book.store() as store:
        missing = dict.fromkeys(render.missing(cues, store, (book.engine,)))
        pace = chars_per_second(store, book.engine)
    names = cast_names(planned.cast, book.script)
    missing_lines = {part.line for part in plan.parts if part.cue in missing and not part.clip}
    return PlanResult(
        book.split,
        book.engine.name,
        lines=len({part.line for part in plan.parts}),
        cues=len(cues),
        missing=len(missing),
        missing_lines=len(missing_lines),
        reasons=_reasons(book, plan, names, missing),
        by_speaker=tuple(Counter(names[line] for line in missing_lines).most_common()),
        seconds=None if pace is None else sum(len(cue.text) for cue in missing) / pace,
        warnings=book.split.notes + book.script.warnings + plan.warnings,
    )


def _reasons(
    book: OpenBook, plan: Plan, names: Sequence[str], missing: Container[Cue]
) -> tuple[Reason, ...]:
    """Why the missing cues have to be spoken; a cue counts for the first reason that it has."""
    last = read_last_build(book.folder)
    version = book.engine.info().version
    lines: dict[str, set[int]] = {}
    counts: Counter[str] = Counter()
    seen: set[Cue] = set()
    for part in plan.parts:
        if part.clip or part.cue not in missing:
            continue
        why = why_to_speak(part.cue, names[part.line], last, version)
        lines.setdefault(why, set()).add(part.line)
        counts[why] += part.cue not in seen
        seen.add(part.cue)
    reasons = [Reason(why, len(places), counts[why]) for why, places in lines.items()]
    return tuple(sorted(reasons, key=lambda r: (-r.lines, r.why)))
