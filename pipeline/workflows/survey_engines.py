"""What can speak on this machine."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline import engines
from pipeline.engines.installed_engines import Health, survey

__all__ = ["EngineSurvey", "Health", "survey_engines"]


@dataclass(frozen=True, slots=True)
class EngineSurvey:
    """Every engine, ready or not, and the best that is ready."""

    engines: tuple[Health, ...]
    auto: str
    """The name of the engine that ``auto`` stands for here."""


def survey_engines(*, measure: bool = False) -> EngineSurvey:
    """The health of every engine; with ``measure`` each that is ready speaks a sentence, which
    takes some seconds."""
    return EngineSurvey(survey(measure=measure), engines.get(engines.AUTO).name)
