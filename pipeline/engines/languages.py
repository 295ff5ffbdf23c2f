"""The voices that read a language: German text is never cast with American voices unsaid."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from pipeline.engines.base import Engine
from pipeline.language_tags import is_english, primary_language
from pipeline.model import VoiceInfo


@runtime_checkable
class SpeaksLanguages(Protocol):
    """An engine that has voices of many languages, and shows those of English in ``voices``."""

    def voices_in(self, language: str) -> tuple[VoiceInfo, ...]:
        """The palette of a language by its BCP 47 tag, best first; empty where there is none."""
        ...


def palette(engine: Engine, language: str) -> tuple[VoiceInfo, ...]:
    """The voices to cast a book of ``language`` (a BCP 47 tag) with: its own, where the engine has
    any; else all that the engine has."""
    return _own_voices(engine, language) or engine.voices()


def without_voices(engine: Engine, language: str) -> bool:
    """Whether the engine has voices, but of other languages only."""
    if _own_voices(engine, language):
        return False
    return any(info.accent for info in engine.voices())


def _own_voices(engine: Engine, language: str) -> tuple[VoiceInfo, ...]:
    if is_english(language):
        return engine.voices()
    if isinstance(engine, SpeaksLanguages):
        return engine.voices_in(language)
    primary = primary_language(language)
    return tuple(info for info in engine.voices() if primary_language(info.accent) == primary)
