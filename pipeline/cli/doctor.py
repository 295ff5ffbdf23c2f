"""``fullcast doctor``: what can speak here, and how to get more."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import json_option
from pipeline.cli.printing import Json, show

if TYPE_CHECKING:
    from pipeline.workflows.survey_engines import EngineSurvey, Health


@click.command()
@click.option("--speed", is_flag=True, help="Try how fast each engine is here (some seconds).")
@json_option()
def doctor(speed: bool, as_json: bool) -> None:
    """Say which engines are installed, what they weigh, their licences, and how to get more."""
    from pipeline.workflows.survey_engines import survey_engines

    survey = survey_engines(measure=speed)
    show(lambda: doctor_json(survey), lambda: doctor_words(survey), as_json=as_json)


def doctor_json(survey: EngineSurvey) -> Json:
    """The health of every engine, and which one ``--engine auto`` is."""
    return {"engines": [asdict(health) for health in survey.engines], "auto": survey.auto}


def doctor_words(survey: EngineSurvey) -> str:
    """A line for each engine, and which one ``--engine auto`` is."""
    lines = "\n".join(_health_words(health) for health in survey.engines)
    return f"{lines}\n\n--engine auto is {survey.auto}."


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
