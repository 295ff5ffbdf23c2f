"""Sounds and a small book for the tests of mastering and publishing."""

from __future__ import annotations

import hashlib
import io
import wave
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from pipeline.master import (
    MasteredBook,
    Preset,
    calibration_cue,
    master,
    preset_named,
    voice_gains,
)
from pipeline.model import RATE_HZ, Cue, Meta, Part, Place, Plan, Take, Voice
from pipeline.sound_levels import Samples, amplitude
from pipeline.store import Store

RATE = 22_050


def babble(seconds: float, hz: float, level_db: float, rate: int = RATE) -> npt.NDArray[np.int16]:
    """A voice-like buzz in syllables, with silence at both ends."""
    at = np.arange(int(seconds * rate)) / rate
    buzz = sum(np.sin(2 * np.pi * hz * k * at + k * k) / k for k in range(1, 12))
    syllables = 0.55 + 0.45 * np.sin(2 * np.pi * 4 * at)
    sound = buzz * syllables
    sound *= amplitude(level_db) / np.sqrt(np.mean(sound**2))
    quiet = np.zeros(rate // 4)
    sound = np.concatenate([quiet, sound, quiet])
    return np.rint(np.clip(sound, -1, 1) * 32767).astype(np.int16)


def as_floats(samples: npt.NDArray[np.int16]) -> Samples:
    """The same sound between -1 and 1."""
    return samples.astype(np.float32) / np.float32(32768)


def write_take(folder: Path, samples: npt.NDArray[np.int16], rate: int = RATE) -> Take:
    """Keep samples as a take, under a key of their own."""
    folder.mkdir(parents=True, exist_ok=True)
    key = hashlib.sha256(samples.tobytes()).hexdigest()
    path = folder / f"{key}.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(samples.tobytes())
    return Take(key, path, len(samples), rate)


def decode_mp3(data: bytes) -> Samples:
    """What a decoder that had no part in writing it makes of an MP3; skips where there is none."""
    soundfile = pytest.importorskip("soundfile")
    samples, rate = soundfile.read(io.BytesIO(data), dtype="float32")
    assert rate == RATE_HZ
    sound: Samples = samples
    return sound


def true_peak(samples: Samples) -> float:
    """Highest level between the samples, from 4 times oversampling (BS.1770-4, annex 2)."""
    import soxr

    return float(np.abs(soxr.resample(samples, 1, 4, quality="HQ")).max())


@dataclass(frozen=True)
class SmallBook:
    """A plan, its takes and its mastering."""

    plan: Plan
    takes: dict[Cue, Take]
    gains: dict[Voice, float]
    store: Store
    preset: Preset

    def master(self, jobs: int = 1, base: Path = Path()) -> MasteredBook:
        """Its slots on a timeline."""
        return master(
            self.plan, self.takes, self.store, self.preset, self.gains, base=base, jobs=jobs
        )


VOICES = (Voice("tone", "low"), Voice("tone", "middle"), Voice("tone", "high"))
_PITCHES = {"low": 95.0, "middle": 170.0, "high": 240.0}
_LEVELS = {"low": -30.0, "middle": -20.0, "high": -14.0}


def small_book(
    root: Path, chapters: int = 2, lines: int = 6, meta: Meta | None = None, preset: str = "acx"
) -> SmallBook:
    """A book of babble: three voices at three levels, lines of 0.3 to 1.5 s."""
    takes: dict[Cue, Take] = {}
    parts = []
    for voice in VOICES:
        calibration = babble(4.0, _PITCHES[voice.name], _LEVELS[voice.name])
        takes[calibration_cue(voice)] = write_take(root / "takes", calibration)
    for number in range(chapters * lines):
        voice = VOICES[number % 3]
        cue = Cue(f"Line {number}.", voice)
        seconds = 0.3 + (number * 7 % 13) / 10
        level = _LEVELS[voice.name] + (-9 if number % 5 == 4 else 0)
        takes[cue] = write_take(
            root / "takes", babble(seconds, _PITCHES[voice.name] + number, level)
        )
        place = Place(number // lines + 1, 1 + number % lines // 3)
        parts.append(Part(place, number, cue, 0, len(cue.text), 200 + number % 4 * 150))
    titles = tuple((n, f"Chapter {n}") for n in range(1, chapters + 1))
    plan = Plan(meta or Meta("The Lamp Room", "A. Writer", "B. Reader", "en"), titles, tuple(parts))
    chosen = preset_named(preset)
    gains = voice_gains(VOICES, takes, chosen)
    return SmallBook(plan, takes, gains, Store(root / "store"), chosen)
