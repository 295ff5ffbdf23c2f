"""Kokoro-82M: neural English voices on a plain processor.

A voice is a name (``af_heart``) or a blend of several (``am_puck:0.6+am_fenrir:0.4``).
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib import resources
from typing import TYPE_CHECKING

from pipeline.engines.base import EngineInfo, Sound, require_modules
from pipeline.engines.base_session import ResamplingSession, beat
from pipeline.engines.ipa import KOKORO, strange
from pipeline.engines.kokoro import model_file, own_voices
from pipeline.engines.kokoro.melody import Melody, melody
from pipeline.engines.kokoro.phonemes import G2P, Spoken
from pipeline.engines.kokoro.token_runs import cut_into_runs, pause_after_ms
from pipeline.engines.kokoro.voice_blends import Blend, blend, own_file, palette
from pipeline.errors import EngineError
from pipeline.model import Mark, VoiceInfo

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

NAME = "kokoro"
RATE_HZ = 24_000
SETTINGS = 2
"""Part of the version: raised when the numbers below change what is heard."""

_MODEL_TAKES = 510
"""Tokens."""
_MOST_TOKENS = 260
"""In one run of the model at its own pace: it takes more, hurries when it is full, and wants 25 MB
of memory a second of sound."""
_LEVEL = 0.55
"""Leaves head room for shouting."""
_SILENCE = 0.006
_HEAD_MS, _TAIL_MS, _FADE_MS = 30, 90, 5
_SLOWEST, _FASTEST = 0.3, 3.0
_MEMORY_MB = 1_200
"""Of a worker, at the most that was seen."""


class KokoroEngine:
    """Kokoro-82M on onnxruntime."""

    name = NAME

    def info(self) -> EngineInfo:
        require_modules(NAME, model_file.NEEDED, "neural")
        return EngineInfo(
            version=f"{model_file.model_version(model_file.own_model())}, settings {SETTINGS}",
            deterministic=True,
            max_chars=260,
            rate_hz=RATE_HZ,
            time_limit_s=600.0,
            max_jobs=_jobs_that_fit(),
            large_pages=True,
            licence="Kokoro-82M Apache-2.0; dictionaries Apache-2.0; eSpeak NG GPL-3.0-or-later",
        )

    def voices(self) -> tuple[VoiceInfo, ...]:
        return palette()

    def check(self, voice_name: str) -> None:
        for name, _ in blend(voice_name):
            if (own := own_file(name)) is not None:
                own_voices.load(own)

    def voice_version(self, voice_name: str) -> str:
        """See ``base.VersionsVoices``."""
        try:
            own = [path for name, _ in blend(voice_name) if (path := own_file(name)) is not None]
        except EngineError:
            return ""  # whoever speaks it says that there is no such voice
        return " ".join(map(own_voices.version, own))

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


@dataclass(frozen=True, slots=True)
class _WordPlace:
    """Where a word stands in a cue's text, and where in its run."""

    text_start: int
    text_end: int
    at: int
    """The run's token, or its sample, with which the word begins."""


class KokoroSession(ResamplingSession):
    """Speaks with a model, phonemes and voice tables that stay open."""

    delivery_pitch = 0.3
    """Of a model that takes no melody: resampling moves the whole voice, and a little is enough."""

    def __init__(self) -> None:
        self._model: model_file.Model | None = None
        self._tables: dict[str, NDArray[np.float32]] = {}
        self._g2p: dict[str, G2P] = {}
        self._symbols: dict[str, int] = {}

    def open(self) -> None:
        import json

        self._model = model_file.Model()
        if self._model.takes_melody:
            self.delivery_pitch = 0.0
        self._symbols = json.loads(_data("symbols.json").decode())

    def close(self) -> None:
        self._model = None

    def rate_hz(self, voice_name: str) -> int:
        blend(voice_name)
        return RATE_HZ

    def say_at(self, text: str, voice_name: str, rate: float, delivery: tuple[str, ...]) -> Sound:
        import numpy as np

        voices, speed = blend(voice_name), min(max(rate, _SLOWEST), _FASTEST)
        sounds: list[NDArray[np.float32]] = []
        marks: list[Mark] = []
        at = pause_ms = 0
        # Slow speech is longer sound: memory goes by that.
        most = int(_MOST_TOKENS * min(speed, 1.0))
        for run in cut_into_runs(self.phonemes(text, voices), self._symbols, most):
            if sounds:
                gap = np.zeros(RATE_HZ * pause_ms // 1000, np.float32)
                sounds.append(gap)
                at += len(gap)
            pause_ms = pause_after_ms(run)
            sound, words = self._speak_run(run, voices, speed, melody(delivery))
            marks += (
                Mark(w.text_start, w.text_end, round((at + w.at) * 1000 / RATE_HZ)) for w in words
            )
            sounds.append(sound)
            at += len(sound)
        if not sounds:
            return beat(RATE_HZ)
        whole = np.concatenate(sounds) * _LEVEL
        peak = float(np.abs(whole).max())
        if peak > 0.97:
            whole *= 0.97 / peak
        return Sound(np.rint(whole * 32767).astype(np.int16), RATE_HZ, tuple(marks))

    def phonemes(self, text: str, voices: Blend) -> tuple[Spoken, ...]:
        """Every word and mark of the text, in the kind of English that the first voice speaks."""
        accent = "gb" if voices[0][0].startswith("b") else "us"
        if accent not in self._g2p:
            self._g2p[accent] = G2P(accent)
        return self._g2p[accent](text)

    def tokens(self, run: Sequence[Spoken]) -> tuple[list[int], list[_WordPlace]]:
        """The model's tokens for a run, and at which of them each word begins."""
        tokens: list[int] = []
        words: list[_WordPlace] = []
        for spoken in run:
            if spoken.space and tokens:
                tokens.append(self._symbols[" "])
            if spoken.word:
                words.append(_WordPlace(spoken.start, spoken.end, len(tokens) + 1))
            tokens += [self._symbols[c] for c in spoken.phonemes if c in self._symbols]
        return tokens[:_MODEL_TAKES], words

    def style(self, voices: Blend, tokens: int) -> NDArray[np.float32]:
        """The blend's style [256] for a text of so many tokens."""
        import numpy as np

        style = np.zeros(256, np.float32)
        for name, share in voices:
            if name not in self._tables and (own := own_file(name)) is not None:
                self._tables[name] = own_voices.load(own)
            elif name not in self._tables:
                with np.load(_path("voices.npz")) as tables:
                    self._tables[name] = tables[name].astype(np.float32)
            style += share * self._tables[name][tokens - 1]
        return style

    def _speak_run(
        self, run: Sequence[Spoken], voices: Blend, speed: float, tune: Melody
    ) -> tuple[NDArray[np.float32], list[_WordPlace]]:
        """Sound of one run, and the sample at which each of its words begins."""
        assert self._model is not None
        tokens, words = self.tokens(run)
        utterance = self._model.speak(tokens, self.style(voices, len(tokens)), speed, tune)
        sound, trimmed = _trim(utterance.samples)
        starts = utterance.starts
        if starts is None:
            return sound, []
        last = len(starts) - 1
        return sound, [
            replace(w, at=min(max(int(starts[min(w.at, last)]) - trimmed, 0), len(sound) - 1))
            for w in words
        ]


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
