"""The default engine, pyttsx3: eSpeak NG on Linux, the system's own voices on macOS and Windows."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from types import TracebackType
from typing import TYPE_CHECKING

from pipeline.engines.base import (
    EngineInfo,
    Session,
    Sound,
    amplify,
    manner,
    spoken_text,
)
from pipeline.engines.ipa import ESPEAK, MARKED, strange, translated
from pipeline.model import PHONEMES, Cue, Mark, VoiceInfo, is_speakable

if TYPE_CHECKING:
    from pipeline.engines.pyttsx3.espeak_voices import EspeakVoices

NAME = "pyttsx3"
SETTINGS = 2
"""Part of the version: raised when the numbers below change what is heard."""

WORDS_PER_MINUTE = 132
"""At rate 1, as eSpeak NG counts. It counts short: lines come to 169 words a minute, a book with
its pauses to 136: slow for an audiobook, and what this voice needs to be understood
(docs/engines.md)."""
_SLOWEST, _FASTEST = 80, 450
PITCH_RANGE = 80
"""A livelier melody than eSpeak NG's own: what a recogniser understands best."""
VOLUME = 0.5
"""Leaves the head room that loud variants and shouting need."""

# Semitones at eSpeak NG's pitch 0, 10 ... 100 (its scale is neither in hertz nor in
# semitones): the median of the palette; voices differ from it by a sixth either way.
_PITCH_SEMITONES = (-5.8, -5.1, -3.9, -2.7, -1.4, 0.0, 1.5, 3.1, 4.7, 6.5, 8.0)


class SystemEngine:
    """pyttsx3 with eSpeak NG."""

    name = NAME

    def info(self) -> EngineInfo:
        self._voices()
        return EngineInfo(
            version=f"pyttsx3 {version_of('pyttsx3')}, eSpeak NG {version_of('espeakng-loader')}, "
            f"settings {SETTINGS}",
            deterministic=True,
            max_chars=300,
            rate_hz=22_050,
            time_limit_s=30.0,
            start_limit_s=60.0,
            licence="pyttsx3 MPL-2.0, eSpeak NG GPL-3.0-or-later",
        )

    def voices(self) -> tuple[VoiceInfo, ...]:
        return self._voices().palette()

    def check(self, voice_name: str) -> None:
        self._voices().identifier(voice_name)

    def unsayable(self, voice_name: str, ipa: str) -> str:
        """See ``ipa.SaysPhonemes``: eSpeak NG's English voices take phonemes."""
        accent = voice_name.partition("+")[0].partition("-")[0].lower()
        return strange(ipa, ESPEAK) if accent == "en" else ipa

    def session(self) -> Session:
        return SystemSession(self._voices())

    def _voices(self) -> EspeakVoices:
        from pipeline.engines.pyttsx3.espeak import data_folder
        from pipeline.engines.pyttsx3.espeak_voices import EspeakVoices

        return EspeakVoices(data_folder())


class SystemSession:
    """See ``base.Session``."""

    def __init__(self, voices: EspeakVoices) -> None:
        from pipeline.engines.pyttsx3.espeak import EspeakSession, Order

        def order(cue: Cue) -> Order:
            how = manner(cue.delivery)
            return Order(
                _written(cue.text)[0],
                voices.identifier(cue.voice.name, whispered=how.whispered),
                words_per_minute(cue.voice.rate * how.rate),
                pitch_setting(cue.voice.pitch + how.semitones),
                VOLUME,
                PITCH_RANGE,
                phonemes=PHONEMES[0] in cue.text,
            )

        self._espeak = EspeakSession(order)

    def __enter__(self) -> SystemSession:
        self._espeak.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._espeak.__exit__(kind, error, trace)

    def speak(self, cue: Cue) -> Sound:
        sound = self._espeak.speak(cue)
        gain_db = manner(cue.delivery).gain_db if is_speakable(cue.text) else 0.0
        marks = sound.marks
        if PHONEMES[0] in cue.text:
            marks = _marks_in(cue.text, marks)
        return replace(sound, samples=amplify(sound.samples, gain_db), marks=marks)


def _written(text: str) -> tuple[str, tuple[tuple[int, int, int], ...]]:
    """A cue's text as eSpeak NG reads it, its phonemes as ``[[k|'|0|r|@|x]]``; and where they lie:
    (start in the cue's text, end there, how much longer they are written)."""
    text = spoken_text(text)
    if PHONEMES[0] not in text:
        return text, ()
    # An author's own double bracket must not be read as phonemes.
    text = text.replace("[[", "((")
    places = []

    def write(match: re.Match[str]) -> str:
        said = f"[[{'|'.join(translated(match[1], ESPEAK))}]]"
        places.append((match.start(), match.end(), len(said) - len(match[0])))
        return said

    return MARKED.sub(write, text), tuple(places)


def _marks_in(text: str, marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Marks of the text as it was written for eSpeak NG, moved to where they lie in the cue's."""
    _, places = _written(text)
    found = []
    for mark in marks:
        start, end = mark.text_start, mark.text_end
        for first, last, longer in places:
            if start >= last + longer:
                start, end = start - longer, end - longer
            elif end > first:
                start, end = min(start, first), last
                break
        found.append(Mark(start, end, mark.start_ms))
    return tuple(found)


def words_per_minute(rate: float) -> int:
    """pyttsx3's rate for a ratio, within what it can do."""
    return min(max(round(WORDS_PER_MINUTE * rate), _SLOWEST), _FASTEST)


def pitch_setting(semitones: float) -> int:
    """eSpeak NG's pitch, 0 to 100, for semitones up or down, within what it can do."""
    import numpy as np

    return round(float(np.interp(semitones, _PITCH_SEMITONES, range(0, 101, 10))))


@lru_cache(maxsize=16)
def version_of(package: str) -> str:
    """The installed version of a package, for keys and for people."""
    try:
        return version(package)
    except PackageNotFoundError:
        return "of the system"


def engine() -> SystemEngine:
    """The entry point."""
    if sys.platform in ("win32", "darwin"):
        from pipeline.engines.pyttsx3.desktop import DesktopEngine

        return DesktopEngine()
    return SystemEngine()
