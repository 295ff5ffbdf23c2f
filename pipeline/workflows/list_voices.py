"""The voices that engines offer, and those that sound like one of them."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline import casting, engines
from pipeline.errors import EngineError, FullcastError
from pipeline.model import Voice, VoiceInfo


@dataclass(frozen=True, slots=True)
class VoiceList:
    """What one engine has."""

    engine: str
    version: str
    licence: str
    voices: tuple[VoiceInfo, ...]
    words_wrong: tuple[float | None, ...] = ()
    """Of every voice, the share of words of set sentences that a recogniser heard otherwise; None
    where it wasn't measured."""


def list_voices(engine: str = "") -> tuple[VoiceList, ...]:
    """The voices of an engine, or of every engine that is installed. Raises
    EngineError where the one that is named isn't here."""
    lists = []
    for name in (engine,) if engine else engines.names():
        try:
            installed = engines.get(name)
            info, voices = installed.info(), installed.voices()
        except EngineError:
            if engine:
                raise
            continue
        wrong = tuple(engines.words_wrong(name, voice.name) for voice in voices)
        lists.append(VoiceList(name, info.version, info.licence, voices, wrong))
    return tuple(lists)


@dataclass(frozen=True, slots=True)
class LikeVoice:
    """A voice beside another."""

    voice: VoiceInfo
    distance: float
    """0 for the same sound; two unrelated voices of Kokoro lie some 0.4 apart."""
    alike: bool
    """Whether the two may be taken for one."""


@dataclass(frozen=True, slots=True)
class LikeList:
    """An engine's voices by how near they sound to one of them, nearest first."""

    engine: str
    name: str
    voices: tuple[LikeVoice, ...]


def voices_like(name: str, engine: str = "") -> LikeList:
    """All voices of the engine that has the voice ``name`` (the one that is asked for, else the
    first), nearest first. Raises FullcastError where no engine has it, or its voices were never
    compared."""
    for voice_list in list_voices(engine):
        if casting.distance(*[Voice(voice_list.engine, name)] * 2) is None:
            continue
        near = [
            LikeVoice(info, round(apart, 3), apart < limit)
            for info in voice_list.voices
            if info.name != name
            for apart in [
                casting.distance(*(Voice(voice_list.engine, n) for n in (name, info.name)))
            ]
            for limit in [casting.apart(voice_list.engine)]
            if apart is not None and limit is not None
        ]
        near.sort(key=lambda each: (each.distance, each.voice.name))
        return LikeList(voice_list.engine, name, tuple(near))
    if engine:
        engines.get(engine).check(name)
    raise FullcastError(
        f"the voice '{name}' was never compared with others.",
        "Voices of kokoro and pyttsx3 were: 'fullcast voices' lists them.",
    )


def voices_for(engine: engines.Engine, language: str) -> tuple[VoiceInfo, ...]:
    """The voices of an engine for a book of a language: its own, where there are some. Raises
    EngineError."""
    return engines.palette(engine, language)
