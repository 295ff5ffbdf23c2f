"""Kokoro-82M: neural English voices on a plain processor.

A voice is a name (``af_heart``) or a blend of several (``am_puck:0.6+am_fenrir:0.4``).
"""

from __future__ import annotations

import os
import re
from functools import lru_cache
from importlib import resources
from types import TracebackType
from typing import TYPE_CHECKING

from pipeline.engines.base import (
    EngineInfo,
    Sound,
    amplify,
    beat,
    manner,
    repitch,
    spoken_text,
    unknown_voice,
)
from pipeline.engines.ipa import KOKORO, strange
from pipeline.engines.kokoro import model_file
from pipeline.engines.kokoro.phonemes import G2P, Spoken
from pipeline.errors import EngineError
from pipeline.model import Cue, Mark, VoiceInfo, is_speakable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

NAME = "kokoro"
RATE_HZ = 24_000
SETTINGS = 2
"""Part of the version: raised when the numbers below change what is heard."""

_MOST_TOKENS = 260
"""In one run of the model at its own pace: it takes 510, hurries when it is full, and wants 25 MB
of memory a second of sound."""
_LEVEL = 0.55
"""Leaves head room for shouting."""
_SILENCE = 0.006
_HEAD_MS, _TAIL_MS, _FADE_MS = 30, 90, 5
_JOINS_MS = ((".!?…", 260), (";:—", 160), (",", 90))
"""Silence between two runs of the model by what the first ends with; else they abut."""
_PITCH_SHARE = 0.3
"""Of a delivery's semitones: resampling moves the whole voice, and a little is enough."""
_MEMORY_MB = 1_200

_BLEND = re.compile(r"([a-z]{2}_[a-z]+)(?::(\d*\.?\d+))?\Z")

# name, quality, note: the grades that the voices' maker gives them, as 0 to 1
_VOICES = (
    ("af_heart", 0.95, "warm, the best of all"), ("af_bella", 0.9, "lively, close"),
    ("bf_emma", 0.85, "calm, clear"), ("am_michael", 0.8, "even, warm"),
    ("am_fenrir", 0.8, "firm"), ("am_puck", 0.8, "light, quick"), ("af_nicole", 0.75, "breathy"),
    ("bm_george", 0.75, "grave"), ("bm_fable", 0.75, "a storyteller"), ("af_aoede", 0.7, "soft"),
    ("af_kore", 0.7, "plain"), ("af_sarah", 0.7, "plain, low"), ("bf_isabella", 0.7, "clear"),
    ("bm_lewis", 0.65, "deep"), ("af_alloy", 0.65, "even"), ("af_nova", 0.65, "bright"),
    ("am_echo", 0.6, "plain"), ("am_eric", 0.6, "plain"), ("am_liam", 0.6, "young"),
    ("am_onyx", 0.6, "deep"), ("bf_alice", 0.6, "prim"), ("bf_lily", 0.6, "light"),
    ("bm_daniel", 0.6, "plain"), ("af_sky", 0.55, "light"), ("af_jessica", 0.55, "young"),
    ("af_river", 0.55, "low"), ("am_adam", 0.5, "low"), ("am_santa", 0.45, "an old man"),
)  # fmt: skip
_AGES = {"am_santa": "old", "am_liam": "young", "af_jessica": "young", "af_sky": "young"}

# Blends that sound like nobody above: they widen the cast to forty.
_BLENDS = (
    ("am_puck:0.6+am_fenrir:0.4", "adult"), ("af_heart:0.5+af_nova:0.5", "adult"),
    ("bm_george:0.6+bm_daniel:0.4", "old"), ("bf_emma:0.5+bf_lily:0.5", "young"),
    ("am_michael:0.5+am_onyx:0.5", "adult"), ("af_bella:0.5+af_kore:0.5", "adult"),
    ("bm_fable:0.5+bm_lewis:0.5", "adult"), ("bf_isabella:0.5+bf_alice:0.5", "adult"),
    ("am_eric:0.5+am_liam:0.5", "young"), ("af_sarah:0.5+af_aoede:0.5", "adult"),
    ("am_santa:0.5+am_onyx:0.5", "old"), ("af_river:0.5+af_nicole:0.5", "adult"),
)  # fmt: skip


class KokoroEngine:
    """Kokoro-82M on onnxruntime."""

    name = NAME

    def info(self) -> EngineInfo:
        if absent := model_file.missing():
            raise EngineError(
                f"engine {NAME} is not installed: {', '.join(absent)} missing.",
                "Run \"pip install 'fullcast[neural]'\".",
            )
        return EngineInfo(
            version=f"{model_file.model_version(model_file.own_model())}, settings {SETTINGS}",
            deterministic=True,
            max_chars=260,
            rate_hz=RATE_HZ,
            time_limit_s=600.0,
            max_jobs=_jobs_that_fit(),
            licence="Kokoro-82M Apache-2.0; dictionaries Apache-2.0; eSpeak NG GPL-3.0-or-later",
        )

    def voices(self) -> tuple[VoiceInfo, ...]:
        return _palette()

    def check(self, voice_name: str) -> None:
        shares(voice_name)

    def unsayable(self, voice_name: str, ipa: str) -> str:
        """See ``ipa.SaysPhonemes``."""
        return strange(ipa, KOKORO)

    def session(self) -> KokoroSession:
        return KokoroSession()


def _jobs_that_fit() -> int:
    """How many workers the free memory holds; 0, no limit, where that can't be told."""
    try:
        free = os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return 0
    return max(1, free // (_MEMORY_MB << 20))


@lru_cache(maxsize=1)
def _palette() -> tuple[VoiceInfo, ...]:
    infos = [
        VoiceInfo(name, _gender(name), _AGES.get(name, "adult"), _accent(name), quality, note)
        for name, quality, note in _VOICES
    ]
    infos += [
        VoiceInfo(name, _gender(name), age, _accent(name), 0.5, "a blend") for name, age in _BLENDS
    ]
    return tuple(sorted(infos, key=lambda voice: -voice.quality))


def _gender(name: str) -> str:
    return "female" if name[1] == "f" else "male"


def _accent(name: str) -> str:
    return "en-gb" if name[0] == "b" else "en-us"


def shares(voice_name: str) -> tuple[tuple[str, float], ...]:
    """The voices that a name blends and how much of each, in all 1.

    Raises EngineError with the nearest names where one is unknown.
    """
    known = [name for name, _, _ in _VOICES]
    found: list[tuple[str, float]] = []
    for piece in voice_name.split("+"):
        match = _BLEND.match(piece.strip())
        if match is None or match[1] not in known:
            raise unknown_voice(NAME, piece.strip().partition(":")[0] or voice_name, known)
        found.append((match[1], float(match[2] or 1.0)))
    total = sum(share for _, share in found)
    if total <= 0:
        raise EngineError(f"the shares of the voice {voice_name!r} add up to nothing.")
    return tuple((name, share / total) for name, share in found)


class KokoroSession:
    """See ``base.Session``."""

    def __init__(self) -> None:
        self._model: model_file.Model | None = None
        self._tables: dict[str, NDArray[np.float32]] = {}
        self._g2p: dict[str, G2P] = {}
        self._symbols: dict[str, int] = {}

    def __enter__(self) -> KokoroSession:
        import json

        self._model = model_file.Model()
        self._symbols = json.loads(_data("symbols.json").decode())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._model = None

    def speak(self, cue: Cue) -> Sound:
        blend = shares(cue.voice.name)
        text = spoken_text(cue.text)
        if not is_speakable(text):
            return beat(RATE_HZ)
        how = manner(cue.delivery)
        factor = 2 ** ((cue.voice.pitch + how.semitones * _PITCH_SHARE) / 12)
        speed = min(max(cue.voice.rate * how.rate / factor, 0.3), 3.0)
        samples, marks = self._say(text, blend, speed)
        marks = tuple(Mark(m.text_start, m.text_end, round(m.start_ms / factor)) for m in marks)
        return Sound(amplify(repitch(samples, factor), how.gain_db), RATE_HZ, marks)

    def _say(
        self, text: str, blend: tuple[tuple[str, float], ...], speed: float
    ) -> tuple[NDArray[np.int16], tuple[Mark, ...]]:
        import numpy as np

        accent = "gb" if blend[0][0].startswith("b") else "us"
        sounds: list[NDArray[np.float32]] = []
        marks: list[Mark] = []
        at = pause_ms = 0
        # Slow speech is longer sound: memory goes by that.
        most = int(_MOST_TOKENS * min(speed, 1.0))
        for run in _runs(self._g2p_for(accent)(text), self._symbols, most):
            if sounds:
                gap = np.zeros(RATE_HZ * pause_ms // 1000, np.float32)
                sounds.append(gap)
                at += len(gap)
            pause_ms = _pause_ms(run)
            sound, words = self._run(run, blend, speed)
            marks += [Mark(s, e, round((at + start) * 1000 / RATE_HZ)) for s, e, start in words]
            sounds.append(sound)
            at += len(sound)
        if not sounds:
            return beat(RATE_HZ).samples, ()
        whole = np.concatenate(sounds) * _LEVEL
        peak = float(np.abs(whole).max())
        if peak > 0.97:
            whole *= 0.97 / peak
        return np.rint(whole * 32767).astype(np.int16), tuple(marks)

    def _g2p_for(self, accent: str) -> G2P:
        if accent not in self._g2p:
            self._g2p[accent] = G2P(accent)
        return self._g2p[accent]

    def _run(
        self, run: list[Spoken], blend: tuple[tuple[str, float], ...], speed: float
    ) -> tuple[NDArray[np.float32], list[tuple[int, int, int]]]:
        """Sound of one run, and (text start, text end, sample) of its words."""
        assert self._model is not None
        tokens: list[int] = []
        places: list[tuple[int, int, int]] = []
        for spoken in run:
            if spoken.space and tokens:
                tokens.append(self._symbols[" "])
            if spoken.word:
                places.append((spoken.start, spoken.end, len(tokens) + 1))
            tokens += [self._symbols[c] for c in spoken.phonemes if c in self._symbols]
        tokens = tokens[:510]
        given = self._model.speak(tokens, self._style(blend, len(tokens)), speed)
        sound, start = _trim(given.samples)
        if given.starts is None:
            return sound, []
        last = len(given.starts) - 1
        words = [
            (s, e, min(max(int(given.starts[min(token, last)]) - start, 0), len(sound) - 1))
            for s, e, token in places
        ]
        return sound, words

    def _style(self, blend: tuple[tuple[str, float], ...], tokens: int) -> NDArray[np.float32]:
        """The voice's style for a text of so many tokens."""
        import numpy as np

        style = np.zeros(256, np.float32)
        for name, share in blend:
            if name not in self._tables:
                with np.load(_path("voices.npz")) as tables:
                    self._tables[name] = tables[name].astype(np.float32)
            style += share * self._tables[name][tokens - 1]
        return style


def _runs(spoken: tuple[Spoken, ...], symbols: dict[str, int], most: int) -> list[list[Spoken]]:
    """The text in runs of at most so many tokens: cut behind a sentence, else a clause, else a
    word. Runs without a word are left out."""
    runs: list[list[Spoken]] = []
    run: list[Spoken] = []
    size = 0
    for piece in spoken:
        length = sum(c in symbols for c in piece.phonemes) + piece.space
        if size + length > most and run:
            cut = _best_cut(run)
            runs.append(run[:cut])
            run = run[cut:]
            size = sum(len(p.phonemes) + p.space for p in run)
        run.append(piece)
        size += length
    runs.append(run)
    return [r for r in runs if any(p.word for p in r)]


def _pause_ms(run: list[Spoken]) -> int:
    last = "".join(piece.phonemes for piece in run[-3:]).rstrip("”“)")[-1:]
    return next((pause_ms for ends, pause_ms in _JOINS_MS if last and last in ends), 0)


def _best_cut(run: list[Spoken]) -> int:
    for ends in (".!?…", ";:—", ","):
        for i in range(len(run), len(run) // 3, -1):
            before = run[i - 1].phonemes
            closing = before in '”")' and i > 1 and run[i - 2].phonemes in ends
            if before in ends or closing:
                return i
    return len(run)


def _trim(samples: NDArray[np.float32]) -> tuple[NDArray[np.float32], int]:
    """Without the silence at both ends, softly faded; and where the rest began."""
    import numpy as np

    loud = np.flatnonzero(np.abs(samples) > _SILENCE * max(float(np.abs(samples).max()), 0.1))
    if not len(loud):
        return samples, 0
    start = max(0, int(loud[0]) - RATE_HZ * _HEAD_MS // 1000)
    end = min(len(samples), int(loud[-1]) + RATE_HZ * _TAIL_MS // 1000)
    kept = samples[start:end].copy()
    fade = min(RATE_HZ * _FADE_MS // 1000, len(kept) // 2)
    ramp = np.linspace(0.0, 1.0, fade, dtype=np.float32)
    kept[:fade] *= ramp
    kept[len(kept) - fade :] *= ramp[::-1]
    return kept, start


def _path(name: str) -> str:
    return str(resources.files(__package__) / name)


def _data(name: str) -> bytes:
    return (resources.files(__package__) / name).read_bytes()


def engine() -> KokoroEngine:
    """The entry point."""
    return KokoroEngine()
