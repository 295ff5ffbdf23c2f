"""``fullcast doctor``: what can speak here, how to get more, and what the store holds."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import json_option, output_option
from pipeline.cli.printing import Json, bytes_words, count, show, shown_path, table

if TYPE_CHECKING:
    from pipeline.workflows.survey_engines import EngineSurvey, Health
    from pipeline.workflows.survey_store import Share, StoreSurvey

_VOICES_LISTED = 12


@click.command()
@click.option("--speed", is_flag=True, help="Try how fast each engine is here (some seconds).")
@output_option("Whose store is looked at.")
@json_option()
def doctor(speed: bool, output: Path, as_json: bool) -> None:
    """Say which engines are installed, how to get more, and what the store holds."""
    from pipeline.workflows.survey_engines import survey_engines
    from pipeline.workflows.survey_store import survey_store

    survey = survey_engines(measure=speed)
    store = survey_store(output)
    show(lambda: doctor_json(survey, store), lambda: doctor_words(survey, store), as_json=as_json)


def doctor_json(survey: EngineSurvey, store: StoreSurvey | None) -> Json:
    """The health of every engine, which one ``--engine auto`` is, and what the store holds."""
    return {
        "engines": [asdict(health) for health in survey.engines],
        "auto": survey.auto,
        "store": None if store is None else _store_json(store),
    }


def _store_json(store: StoreSurvey) -> Json:
    def share(of: Share) -> Json:
        return {"takes": of.takes, "slots": of.slots, "bytes": of.bytes}

    return {
        "path": shown_path(store.root),
        **share(store.whole),
        "unused": share(store.unused),
        "books": [{"name": book.name, **share(book)} for book in store.books],
        "voices": [
            {"name": voice.name, "takes": voice.takes, "bytes": voice.bytes}
            for voice in store.voices
        ],
    }


def doctor_words(survey: EngineSurvey, store: StoreSurvey | None) -> str:
    """A line for each engine, which one ``--engine auto`` is, and what the store holds."""
    lines = "\n".join(_health_words(health) for health in survey.engines)
    words = f"{lines}\n\n--engine auto is {survey.auto}."
    return words if store is None else f"{words}\n\n{_store_words(store)}"


def _store_words(store: StoreSurvey) -> str:
    whole, unused = store.whole, store.unused
    words = [
        f"The store {shown_path(store.root)} holds {count(whole.takes, 'take')} and "
        f"{count(whole.slots, 'slot')}, {bytes_words(whole.bytes)}; no book uses "
        f"{bytes_words(unused.bytes) if unused.bytes else 'none'} of it"
        f"{' (fullcast clean drops that)' if unused.bytes else ''}."
    ]
    if store.books:
        words += ["By book:", table([_row(book) for book in store.books], right=(1, 2, 3))]
    if store.voices:
        rows = [_row(voice)[:2] + _row(voice)[3:] for voice in store.voices[:_VOICES_LISTED]]
        words += ["Takes by voice:", table(rows, right=(1, 2))]
        if len(store.voices) > _VOICES_LISTED:
            words.append(f"  … and {len(store.voices) - _VOICES_LISTED} more (--json lists them).")
    return "\n".join(words)


def _row(share: Share) -> tuple[str, str, str, str]:
    return (
        share.name,
        count(share.takes, "take"),
        count(share.slots, "slot"),
        bytes_words(share.bytes),
    )


def _health_words(health: Health) -> str:
    if not health.ready:
        return f"{health.name:8} not ready: {health.problem} {health.hint}".rstrip()
    facts = [f"{health.voices} voices"]
    if health.bytes:
        facts.append(f"{health.bytes / 1e6:.0f} MB")
    if health.times_real_time is not None:
        facts.append(f"{health.times_real_time:.3g} times real time a process")
    if health.usd_per_million_chars:
        facts.append(f"about ${health.usd_per_million_chars:g} for a million characters")
    return f"{health.name:8} ready: {', '.join(facts)}; {health.licence}"
