"""``fullcast plan``: what a build would speak, why, and for how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from pipeline.cli.options import cast_options, json_option, with_book_options
from pipeline.cli.printing import Json, notes, show

if TYPE_CHECKING:
    from pipeline.workflows.book_options import BookOptions
    from pipeline.workflows.plan_book import PlanResult

_SPEAKERS_NAMED = 8


@click.command()
@cast_options
@json_option()
@with_book_options
def plan(options: BookOptions, as_json: bool) -> None:
    """Say what a build would speak, why, and how long it would take."""
    from pipeline.workflows.plan_book import plan_book

    result = plan_book(options)
    show(lambda: plan_json(result), lambda: plan_words(result), as_json=as_json)


def plan_json(result: PlanResult) -> Json:
    """What a build would speak, and why."""
    return {
        "script": str(result.split.path),
        "engine": result.engine,
        "lines": result.lines,
        "cues": result.cues,
        "to_speak": {"lines": result.missing_lines, "cues": result.missing},
        "reasons": [{"why": r.why, "lines": r.lines, "cues": r.cues} for r in result.reasons],
        "speakers": [{"name": n, "lines": c} for n, c in result.by_speaker],
        "seconds": None if result.seconds is None else round(result.seconds, 1),
        "warnings": list(result.warnings),
    }


def plan_words(result: PlanResult) -> str:
    """What a build would speak, and why, in a few lines."""
    if not result.missing:
        words = [f"Nothing to speak: all {result.cues:,} cues of {result.lines:,} lines are there."]
    else:
        words = [
            f"To speak: {result.missing_lines:,} of {result.lines:,} lines "
            f"({result.missing:,} of {result.cues:,} cues), {_estimate(result.seconds)}."
        ]
        words += [
            f"  {r.lines:>6,} {'line: ' if r.lines == 1 else 'lines:'} {r.why}"
            for r in result.reasons
        ]
        most = result.by_speaker[:_SPEAKERS_NAMED]
        speakers = ", ".join(f"{name} {lines}" for name, lines in most)
        words.append(f"Who speaks them: {speakers}.")
    return "\n".join([*words, *notes(result.warnings)])


def _estimate(seconds: float | None) -> str:
    if seconds is None:
        return "for a time not measured yet"
    if seconds < 90:
        return f"about {max(1, round(seconds))} s"
    return f"about {round(seconds / 60)} min"
