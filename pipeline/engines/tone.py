"""The test engine: instant, exact, and the same on every machine.

A letter lasts 60 ms at rate 1; every voice hums at a pitch of its own. What isn't about how
speech sounds can be tried with it.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from pipeline.engines.base import EngineInfo, Sound, unknown_voice
from pipeline.engines.base_session import BaseSession
from pipeline.engines.manner import Manner
from pipeline.model import Cue, Mark, VoiceInfo

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RATE_HZ = 22_050
LETTER_MS = 60
SPACE_MS = 60
STOP_MS = 180
"""Silence for a punctuation mark."""

_LEVEL = 0.25

_VOICES = (
    VoiceInfo("alto", "female", "adult", "en-us", 0.9, "low and even"),
    VoiceInfo("baritone", "male", "adult", "en-gb", 0.9, "warm"),
    VoiceInfo("soprano", "female", "young", "en-gb", 0.8, "bright"),
    VoiceInfo("tenor", "male", "young", "en-us", 0.8, "light"),
    VoiceInfo("bass", "male", "old", "en-us", 0.7, "deep"),
    VoiceInfo("contralto", "female", "old", "en-gb", 0.7, "dark"),
    VoiceInfo("treble", "male", "child", "en-gb", 0.6, "a boy"),
    VoiceInfo("descant", "female", "child", "en-us", 0.6, "a girl"),
    VoiceInfo("mezzo", "female", "adult", "en-gb", 0.6, "round"),
    VoiceInfo("countertenor", "male", "adult", "en-us", 0.5, "high"),
    VoiceInfo("drone", "unknown", "adult", "en-us", 0.4, "plain"),
    VoiceInfo("reed", "unknown", "adult", "en-gb", 0.4, "thin"),
)


class ToneEngine:
    """Hums every cue."""

    name = "tone"

    def info(self) -> EngineInfo:
        return EngineInfo(
            version="1", deterministic=True, max_chars=300, rate_hz=RATE_HZ,
            in_process=True, licence="part of Full Cast",
        )  # fmt: skip

    def voices(self) -> tuple[VoiceInfo, ...]:
        return _VOICES

    def check(self, voice_name: str) -> None:
        known = [v.name for v in _VOICES]
        if voice_name not in known:
            raise unknown_voice(self.name, voice_name, known)

    def session(self) -> ToneSession:
        return ToneSession(self)


class ToneSession(BaseSession):
    """Hums one cue after another."""

    def __init__(self, engine: ToneEngine) -> None:
        self._engine = engine

    def rate_hz(self, voice_name: str) -> int:
        self._engine.check(voice_name)
        return RATE_HZ

    def say(self, text: str, cue: Cue, how: Manner) -> Sound:
        """The hum of a text: of the cue's own, where control characters last no time."""
        import numpy as np

        pace = cue.voice.rate * how.rate
        lengths = np.array([_length_ms(c) for c in cue.text]) / pace
        ends = np.cumsum(lengths)
        sound = np.zeros(round(float(ends[-1]) * RATE_HZ / 1000), dtype=np.float64)
        pitch = pitch_hz(cue.voice.name) * 2 ** ((cue.voice.pitch + how.semitones) / 12)
        marks = []
        for start, end in _words(cue.text):
            begin_ms = float(ends[start] - lengths[start])
            begin, stop = (round(ms * RATE_HZ / 1000) for ms in (begin_ms, float(ends[end - 1])))
            sound[begin:stop] = _hum(pitch, stop - begin)
            marks.append(Mark(start, end, round(begin_ms)))
        hum = np.rint(sound * _LEVEL * 32767).astype(np.int16)
        return Sound(hum, RATE_HZ, tuple(marks))


def pitch_hz(voice_name: str) -> float:
    """The pitch that a voice hums at: 90 to 360 Hz, from its name alone."""
    digest = hashlib.sha256(voice_name.encode()).digest()
    return float(90 * 2 ** (2 * int.from_bytes(digest[:4], "big") / 2**32))


def _length_ms(char: str) -> int:
    if char.isalnum() or char in "'’":
        return LETTER_MS
    return SPACE_MS if char.isspace() else STOP_MS if char in ".,;:!?…—–" else 0


def _words(text: str) -> list[tuple[int, int]]:
    """Half-open spans of the runs of letters and digits."""
    spans, start = [], None
    for i, char in enumerate(text + " "):
        inside = char.isalnum() or (char in "'’" and start is not None)
        if inside and start is None:
            start = i
        elif not inside and start is not None:
            spans.append((start, i))
            start = None
    return spans


def _hum(pitch: float, length: int) -> NDArray[np.float64]:
    import numpy as np

    time = np.arange(length) / RATE_HZ
    sound: NDArray[np.float64] = np.zeros(length)
    for partial, strength in ((1, 1.0), (2, 0.5), (3, 0.25)):
        sound += strength * np.sin(2 * np.pi * pitch * partial * time)
    ramp = min(length // 2, RATE_HZ // 200)
    if ramp:
        fade = np.linspace(0.0, 1.0, ramp)
        sound[:ramp] *= fade
        sound[-ramp:] *= fade[::-1]
    return sound


def engine() -> ToneEngine:
    """The entry point."""
    return ToneEngine()
