"""``fullcast plan``: what a build would do, why, for how long, and what the book would weigh."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from pipeline.cli.options import (
    cast_options,
    formats_option,
    jobs_option,
    json_option,
    sharing_options,
    with_book_options,
)
from pipeline.cli.printing import Json, bytes_words, notes, seconds_words, show

if TYPE_CHECKING:
    from pipeline.workflows.book_options import BookOptions
    from pipeline.workflows.forecast import Forecast
    from pipeline.workflows.plan_book import PlanResult

_SPEAKERS_NAMED = 8
_SHORT_S = 10
"""A build that takes less needs no list of its steps."""
_BIG = 500_000_000
"""A book that weighs more, in bytes, is told what it would weigh without some of it."""


@click.command()
@cast_options
@formats_option("As if these were asked for (default: what the book has so far).")
@jobs_option
@sharing_options
@json_option()
@with_book_options
def plan(options: BookOptions, as_json: bool) -> None:
    """Say what a build would do, why, how long it would take and what it would weigh."""
    from pipeline.progress import bars
    from pipeline.workflows.plan_book import plan_book

    with bars(shown=not as_json) as progress:
        result = plan_book(options, progress)
    show(lambda: plan_json(result), lambda: plan_words(result), as_json=as_json)


def plan_json(result: PlanResult) -> Json:
    """What a build would do, and why."""
    forecast = result.forecast
    return {
        "script": str(result.split.path),
        "engine": result.engine,
        "lines": result.lines,
        "cues": result.cues,
        "to_speak": {"lines": result.missing_lines, "cues": result.missing},
        "reasons": [{"why": r.why, "lines": r.lines, "cues": r.cues} for r in result.reasons],
        "speakers": [{"name": n, "lines": c} for n, c in result.by_speaker],
        "seconds": round(forecast.seconds, 1),
        "measured": forecast.measured,
        "steps": [{"step": s.name, "seconds": round(s.seconds, 1)} for s in forecast.steps],
        "output_bytes": forecast.output,
        "store_bytes": forecast.store,
        "formats": [
            {"format": w.format, "output_bytes": w.output, "store_bytes": w.store}
            for w in forecast.formats
        ],
        "warnings": list(result.warnings),
    }


def plan_words(result: PlanResult) -> str:
    """What a build would do, and why, in a few lines."""
    if not result.missing:
        words = [f"Nothing to speak: all {result.cues:,} cues of {result.lines:,} lines are there."]
    else:
        words = [
            f"To speak: {result.missing_lines:,} of {result.lines:,} lines "
            f"({result.missing:,} of {result.cues:,} cues)."
        ]
        words += [
            f"  {r.lines:>6,} {'line: ' if r.lines == 1 else 'lines:'} {r.why}"
            for r in result.reasons
        ]
        most = result.by_speaker[:_SPEAKERS_NAMED]
        speakers = ", ".join(f"{name} {lines}" for name, lines in most)
        words.append(f"Who speaks them: {speakers}.")
    words += [_time_words(result.forecast), *_weight_words(result.forecast)]
    return "\n".join([*words, *notes(result.warnings)])


def _time_words(forecast: Forecast) -> str:
    """How long a build takes, and where the time goes."""
    words = f"A build takes about {seconds_words(forecast.seconds)}"
    if forecast.seconds >= _SHORT_S:
        steps = sorted(forecast.steps, key=lambda step: -step.seconds)
        listed = [f"{s.name} {seconds_words(s.seconds)}" for s in steps if s.seconds > 1]
        words += f": {', '.join(listed)}"
    if not forecast.measured:
        words += " (a guess: not all of it was measured here yet)"
    return f"{words}."


def _weight_words(forecast: Forecast) -> list[str]:
    """What the book weighs, and what of it may be left out where that is much."""
    words = [
        f"The book weighs about {bytes_words(forecast.output)}, and {bytes_words(forecast.store)} "
        "more in the store."
    ]
    whole = forecast.output + forecast.store
    heavy = [w for w in forecast.formats if (w.output + w.store) * 20 > whole]
    if whole >= _BIG and len(forecast.formats) > 1 and heavy:
        heavy.sort(key=lambda w: -(w.output + w.store))
        listed = ", ".join(f"{w.format} {bytes_words(w.output + w.store)}" for w in heavy)
        words.append(f"Leaving a format out of --formats saves: {listed}.")
    return words
