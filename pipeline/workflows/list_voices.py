"""The voices that engines offer."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline import engines
from pipeline.errors import EngineError
from pipeline.model import VoiceInfo


@dataclass(frozen=True, slots=True)
class VoiceList:
    """What one engine has."""

    engine: str
    version: str
    licence: str
    voices: tuple[VoiceInfo, ...]


def list_voices(engine: str = "") -> tuple[VoiceList, ...]:
    """The voices of an engine, or of every engine that is installed. Raises
    EngineError where the one that is named isn't here."""
    lists = []
    for name in (engine,) if engine else engines.names():
        try:
            installed = engines.get(name)
            info = installed.info()
        except EngineError:
            if engine:
                raise
            continue
        lists.append(VoiceList(name, info.version, info.licence, installed.voices()))
    return tuple(lists)
