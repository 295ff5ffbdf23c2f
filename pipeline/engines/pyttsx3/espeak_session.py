"""The default engine on Linux: pyttsx3 with eSpeak NG, one forked child a cue."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.engines.base import EngineInfo, Sound, version_of
from pipeline.engines.base_session import BaseSession
from pipeline.engines.ipa import ESPEAK, MARKED, strange, translated
from pipeline.engines.manner import Manner
from pipeline.errors import EngineError
from pipeline.letter_names import LETTER_A
from pipeline.model import PHONEMES, Cue, Mark, VoiceInfo, is_speakable

if TYPE_CHECKING:
    from pipeline.engines.pyttsx3.espeak_child import ForkingSpeaker
    from pipeline.engines.pyttsx3.espeak_driver import WordEvent
    from pipeline.engines.pyttsx3.espeak_voices import EspeakVoices

NAME = "pyttsx3"
SETTINGS = 2
"""Part of the version: raised when the numbers below change what is heard."""

RATE_HZ = 22_050
MAX_TEXT = 8_000
"""Characters of one cue at most; books are cut into cues of some hundred."""

WORDS_PER_MINUTE = 132
"""At rate 1, as eSpeak NG counts. It counts short: lines come to 169 words a minute, a book with
its pauses to 136: slow for an audiobook, and what this voice needs to be understood
(docs/engines.md)."""
_SLOWEST, _FASTEST = 80, 450
_REWRITTEN = re.compile(f"{MARKED.pattern}|{LETTER_A.pattern}")
PITCH_RANGE = 80
"""A livelier melody than eSpeak NG's own: what a recogniser understands best."""
VOLUME = 0.5
"""Leaves the head room that loud variants and shouting need."""

# Semitones at eSpeak NG's pitch 0, 10 ... 100 (its scale is neither in hertz nor in
# semitones): the median of the palette; voices differ from it by a sixth either way.
_PITCH_SEMITONES = (-5.8, -5.1, -3.9, -2.7, -1.4, 0.0, 1.5, 3.1, 4.7, 6.5, 8.0)


class EspeakEngine:
    """pyttsx3 with eSpeak NG."""

    name = NAME

    def info(self) -> EngineInfo:
        self._voices()
        return EngineInfo(
            version=f"pyttsx3 {version_of('pyttsx3')}, eSpeak NG {version_of('espeakng-loader')}, "
            f"settings {SETTINGS}",
            deterministic=True,
            max_chars=300,
            rate_hz=RATE_HZ,
            time_limit_s=30.0,
            start_limit_s=60.0,
            licence="pyttsx3 MPL-2.0, eSpeak NG GPL-3.0-or-later",
        )

    def voices(self) -> tuple[VoiceInfo, ...]:
        return self._voices().palette()

    def voices_in(self, language: str) -> tuple[VoiceInfo, ...]:
        """See ``languages.SpeaksLanguages``: the characters of the English voices in a language."""
        return self._voices().palette_in(language)

    def check(self, voice_name: str) -> None:
        self._voices().identifier(voice_name)

    def unsayable(self, voice_name: str, ipa: str) -> str:
        """See ``ipa.SaysPhonemes``: eSpeak NG's English voices take phonemes."""
        accent = voice_name.partition("+")[0].partition("-")[0].lower()
        return strange(ipa, ESPEAK) if accent == "en" else ipa

    def session(self) -> EspeakSession:
        return EspeakSession(self._voices())

    def _voices(self) -> EspeakVoices:
        from pipeline.engines.espeak_library import data_folder
        from pipeline.engines.pyttsx3.espeak_voices import EspeakVoices

        return EspeakVoices(data_folder())


class EspeakSession(BaseSession):
    """Speaks each cue in a forked child."""

    def __init__(self, voices: EspeakVoices) -> None:
        self._voices = voices
        self._speaker: ForkingSpeaker | None = None

    def open(self) -> None:
        from pipeline.engines.pyttsx3.espeak_child import ForkingSpeaker

        self._speaker = ForkingSpeaker()

    def close(self) -> None:
        if self._speaker is not None:
            self._speaker.close()
        self._speaker = None

    def rate_hz(self, voice_name: str) -> int:
        self._voices.identifier(voice_name)
        return RATE_HZ

    def say(self, text: str, cue: Cue, how: Manner) -> Sound:
        import numpy as np

        from pipeline.engines.pyttsx3.espeak_driver import Order

        assert self._speaker is not None
        written = _written(text)
        if len(written.text) > MAX_TEXT:
            raise EngineError(
                f"a text of {len(written.text)} characters is too long for one breath.",
                f"The most is {MAX_TEXT}.",
            )
        order = Order(
            written.text,
            self._voices.identifier(cue.voice.name, whispered=how.whispered),
            words_per_minute(cue.voice.rate * how.rate),
            pitch_setting(cue.voice.pitch + how.semitones),
            VOLUME,
            round(PITCH_RANGE * how.melody),
            phonemes=PHONEMES[0] in text,
        )
        data, words = self._speaker.say(order)
        samples = np.frombuffer(data, dtype="<i2").astype(np.int16, copy=False)
        marks = _marks_in_cue(_marks(written.text, words), written.longer_spans)
        return Sound(samples, RATE_HZ, marks)


@dataclass(frozen=True, slots=True)
class _LongerSpan:
    """Where something lies in a cue's text that eSpeak NG is written otherwise."""

    start: int
    end: int
    longer: int
    """How many more characters eSpeak NG's notation takes."""


@dataclass(frozen=True, slots=True)
class _WrittenText:
    """A cue's text as eSpeak NG reads it."""

    text: str
    longer_spans: tuple[_LongerSpan, ...] = ()


def _written(text: str) -> _WrittenText:
    """The text with its phonemes as ``[[k|'|0|r|@|x]]``, and a letter A as ``A-``, which is said
    by its name."""
    if PHONEMES[0] in text:
        # An author's own double bracket must not be read as phonemes.
        text = text.replace("[[", "((")
    spans = []

    def write(match: re.Match[str]) -> str:
        phonemes = match[1]
        written = f"{match[0]}-" if phonemes is None else f"[[{_mnemonics(phonemes)}]]"
        spans.append(_LongerSpan(match.start(), match.end(), len(written) - len(match[0])))
        return written

    return _WrittenText(_REWRITTEN.sub(write, text), tuple(spans))


def _mnemonics(ipa: str) -> str:
    return "|".join(translated(ipa, ESPEAK))


def _marks(text: str, words: Iterable[WordEvent]) -> tuple[Mark, ...]:
    """Word events as marks: in order, within the text, times never falling."""
    marks: list[Mark] = []
    for word in words:
        start, end = word.position - 1, word.position - 1 + word.length
        if not (0 <= start < end <= len(text)) or not is_speakable(text[start:end]):
            continue
        if marks and (start < marks[-1].text_end or word.start_ms < marks[-1].start_ms):
            continue
        marks.append(Mark(start, end, word.start_ms))
    return tuple(marks)


def _marks_in_cue(marks: tuple[Mark, ...], spans: Iterable[_LongerSpan]) -> tuple[Mark, ...]:
    """Marks of the text as it was written for eSpeak NG, moved to where they lie in the cue's."""
    moved = []
    for mark in marks:
        start, end = mark.text_start, mark.text_end
        for span in spans:
            if start >= span.end + span.longer:
                start, end = start - span.longer, end - span.longer
            elif end > span.start:
                start, end = min(start, span.start), span.end
                break
        moved.append(Mark(start, end, mark.start_ms))
    return tuple(moved)


def words_per_minute(rate: float) -> int:
    """pyttsx3's rate for a ratio, within what it can do."""
    return min(max(round(WORDS_PER_MINUTE * rate), _SLOWEST), _FASTEST)


def pitch_setting(semitones: float) -> int:
    """eSpeak NG's pitch, 0 to 100, for semitones up or down, within what it can do."""
    import numpy as np

    return round(float(np.interp(semitones, _PITCH_SEMITONES, range(0, 101, 10))))
