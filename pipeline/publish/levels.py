"""Levels of a mastered book, chapter by chapter and voice by voice, slot after slot.

Measured on the sound that is encoded (at 192 kbps the MP3 differs by less than 0.1 dB); memory
doesn't grow with the book.
"""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from pipeline.master import MasteredChapter, slots
from pipeline.master.levels import Samples, decibels
from pipeline.model import RATE_HZ, Voice
from pipeline.publish.writer import Book

BINS = 900
"""Columns of a chapter's waveform."""

_WINDOW = RATE_HZ * 4 // 10
_STEP = RATE_HZ // 10


@dataclass(frozen=True, slots=True)
class ChapterLevels:
    """What was measured of a chapter. Levels in dB of full scale."""

    number: int
    title: str
    seconds: float
    rms_db: float
    peak_db: float
    noise_db: float
    """The lowest RMS of any 0.4 s."""
    loudness_lufs: float
    peaks: tuple[float, ...]
    """The highest level in each of ``BINS`` columns, 0 to 1."""


@dataclass(frozen=True, slots=True)
class VoiceLevels:
    """What was measured of all that a voice says."""

    voice: Voice
    seconds: float
    loudness_lufs: float


@dataclass(frozen=True, slots=True)
class Levels:
    """What was measured of a book."""

    chapters: tuple[ChapterLevels, ...]
    voices: tuple[VoiceLevels, ...]


def measure(book: Book) -> Levels:
    """Shape every slot once more and measure it; chapters side by side."""
    parts = [entry.part for entry in book.mastered.timeline.entries]
    jobs, at = [], 0
    for chapter in book.mastered.chapters:
        own = parts[at : at + len(chapter.slots)]
        at += len(own)
        voices = [book.plan.parts[i].cue.voice if i >= 0 else None for i in own]
        jobs.append((chapter, voices))
    with ThreadPoolExecutor(max_workers=max(1, book.jobs)) as pool:
        found = list(pool.map(lambda job: _chapter(*job), jobs))
    return Levels(tuple(levels for levels, _ in found), _voices([m for _, m in found]))


class _Loudness:
    """A gated loudness that grows as sound is added."""

    def __init__(self) -> None:
        import pyebur128

        self._ebu = pyebur128
        mode = pyebur128.MeasurementMode.MODE_I | pyebur128.MeasurementMode.MODE_HISTOGRAM
        self.state = pyebur128.R128State(1, RATE_HZ, mode)
        self.samples = 0

    def add(self, sound: Samples) -> None:
        self.state.add_frames(np.ascontiguousarray(sound), len(sound))
        self.samples += len(sound)

    def lufs(self) -> float:
        return float(self._ebu.get_loudness_global(self.state))


def _chapter(
    chapter: MasteredChapter, voices: list[Voice | None]
) -> tuple[ChapterLevels, Mapping[Voice, _Loudness]]:
    whole, by_voice = _Loudness(), dict[Voice, _Loudness]()
    length = sum(slot.info.samples for slot in chapter.slots)
    columns = np.zeros(BINS)
    quietest, peak, energy, at = float("inf"), 0.0, 0.0, 0
    left = np.zeros(0, np.float32)
    for slot, voice in zip(chapter.slots, voices, strict=True):
        shaped = slots.shape(slot.recipe, whole=True)
        sound = shaped.samples
        whole.add(sound)
        if voice is not None:
            meter = by_voice.setdefault(voice, _Loudness())
            meter.add(sound[shaped.speech_start : shaped.speech_end])
        loud = np.abs(sound)
        peak = max(peak, float(loud.max()))
        energy += float(np.dot(sound, sound))
        _columns(columns, loud, at, length)
        left, lowest = _quietest(np.concatenate([left, sound]))
        quietest = min(quietest, lowest)
        at += len(sound)
    levels = ChapterLevels(
        number=chapter.number,
        title=chapter.title,
        seconds=length / RATE_HZ,
        rms_db=decibels((energy / max(1, length)) ** 0.5),
        peak_db=decibels(peak),
        noise_db=decibels(quietest**0.5),
        loudness_lufs=whole.lufs(),
        peaks=tuple(round(float(p), 3) for p in columns),
    )
    return levels, by_voice


def _columns(columns: npt.NDArray[np.float64], loud: Samples, at: int, length: int) -> None:
    first, last = at * BINS // length, (at + len(loud) - 1) * BINS // length
    edges = [max(0, -(-b * length // BINS) - at) for b in range(first, last + 1)]
    highest = np.maximum.reduceat(loud, np.minimum(edges, len(loud) - 1))
    columns[first : last + 1] = np.maximum(columns[first : last + 1], highest)


def _quietest(sound: Samples) -> tuple[Samples, float]:
    """The lowest mean square of 0.4 s every 0.1 s, and what is left for the next slot."""
    count = (len(sound) - _WINDOW) // _STEP + 1
    if count < 1:
        return sound, float("inf")
    steps = sound[: (count + 3) * _STEP].reshape(-1, _STEP).astype(np.float64)
    means = np.convolve(np.mean(steps**2, axis=1), np.ones(4) / 4, mode="valid")
    return sound[count * _STEP :], float(means.min())


def _voices(found: list[Mapping[Voice, _Loudness]]) -> tuple[VoiceLevels, ...]:
    """Each voice over all chapters: gated as one, not a mean of means."""
    import pyebur128

    by_voice: dict[Voice, list[_Loudness]] = {}
    for chapter in found:
        for voice, meter in chapter.items():
            by_voice.setdefault(voice, []).append(meter)
    voices = [
        VoiceLevels(
            voice,
            sum(meter.samples for meter in meters) / RATE_HZ,
            float(pyebur128.get_loudness_global_multiple([meter.state for meter in meters])),
        )
        for voice, meters in by_voice.items()
    ]
    return tuple(sorted(voices, key=lambda v: -v.seconds))
