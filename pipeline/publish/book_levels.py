"""Levels of a mastered book, chapter by chapter and voice by voice.

Measured on the sound that is encoded (at 192 kbps the MP3 differs by less than 0.1 dB), slot
after slot; memory doesn't grow with the book.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import repeat

import numpy as np
import numpy.typing as npt

from pipeline.master import MasteredChapter, slots
from pipeline.model import RATE_HZ, Voice
from pipeline.publish.writer import Book, SharedCount
from pipeline.sound_levels import LevelMeter, LoudnessMeter, Samples, joint_loudness

_COLUMNS = 900


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
    """The waveform: the highest level in each of 900 columns, 0 to 1."""


@dataclass(frozen=True, slots=True)
class VoiceLevels:
    """What was measured of all that a voice says."""

    voice: Voice
    seconds: float
    loudness_lufs: float


@dataclass(frozen=True, slots=True)
class BookLevels:
    """What was measured of a book."""

    chapters: tuple[ChapterLevels, ...]
    voices: tuple[VoiceLevels, ...]


def measure_book(book: Book) -> BookLevels:
    """Every slot shaped once more and measured; chapters side by side."""
    chapters = book.mastered.chapters
    count = SharedCount(sum(len(chapter.slots) for chapter in chapters), book.tell)
    with ThreadPoolExecutor(max_workers=max(1, book.jobs)) as pool:
        measured = list(pool.map(_measure_chapter, chapters, _slot_voices(book), repeat(count)))
    return BookLevels(
        tuple(levels for levels, _ in measured), _voice_levels(meters for _, meters in measured)
    )


def _slot_voices(book: Book) -> list[list[Voice | None]]:
    """Who speaks in each slot of each chapter; None for room tone, music and sounds."""
    parts = [entry.part for entry in book.mastered.timeline.entries]
    voices = []
    at = 0
    for chapter in book.mastered.chapters:
        own = parts[at : at + len(chapter.slots)]
        at += len(own)
        voices.append([book.plan.parts[i].cue.voice if i >= 0 else None for i in own])
    return voices


def _measure_chapter(
    chapter: MasteredChapter, voices: Sequence[Voice | None], count: SharedCount
) -> tuple[ChapterLevels, Mapping[Voice, LoudnessMeter]]:
    meter = LevelMeter(RATE_HZ, compact=True)
    voice_meters: dict[Voice, LoudnessMeter] = {}
    length = sum(slot.info.samples for slot in chapter.slots)
    columns = np.zeros(_COLUMNS)
    for slot, voice in zip(chapter.slots, voices, strict=True):
        sound = slots.shape(slot.recipe, whole=True)
        if voice is not None:
            if voice not in voice_meters:
                voice_meters[voice] = LoudnessMeter(RATE_HZ, compact=True)
            voice_meters[voice].add(sound.samples[sound.speech_start : sound.speech_end])
        _draw(columns, sound.samples, meter.samples, length)
        meter.add(sound.samples)
        count.add(1)
    levels = ChapterLevels(
        number=chapter.number,
        title=chapter.title,
        seconds=length / RATE_HZ,
        rms_db=meter.rms_db,
        peak_db=meter.peak_db,
        noise_db=meter.noise_db,
        loudness_lufs=meter.loudness_lufs,
        peaks=tuple(round(float(peak), 3) for peak in columns),
    )
    return levels, voice_meters


def _draw(columns: npt.NDArray[np.float64], sound: Samples, at: int, length: int) -> None:
    """Raise the waveform's columns to the peaks of a sound that begins at ``at`` of ``length``."""
    first, last = at * _COLUMNS // length, (at + len(sound) - 1) * _COLUMNS // length
    edges = [max(0, -(-b * length // _COLUMNS) - at) for b in range(first, last + 1)]
    highest = np.maximum.reduceat(np.abs(sound), np.minimum(edges, len(sound) - 1))
    columns[first : last + 1] = np.maximum(columns[first : last + 1], highest)


def _voice_levels(chapters: Iterable[Mapping[Voice, LoudnessMeter]]) -> tuple[VoiceLevels, ...]:
    """Each voice over all chapters, those heard longest first."""
    by_voice: dict[Voice, list[LoudnessMeter]] = {}
    for chapter in chapters:
        for voice, meter in chapter.items():
            by_voice.setdefault(voice, []).append(meter)
    voices = [
        VoiceLevels(voice, sum(meter.samples for meter in meters) / RATE_HZ, joint_loudness(meters))
        for voice, meters in by_voice.items()
    ]
    return tuple(sorted(voices, key=lambda v: -v.seconds))
