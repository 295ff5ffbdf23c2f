"""The parts of a finished file, each measured where it should be heard, in one pass."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from pipeline.check.book_audio import AudioFile, HeardPart
from pipeline.check.part_sound import PartSound, measure_part
from pipeline.check.published_files import open_mp3
from pipeline.check.repeats import repeats
from pipeline.sound_levels import LoudnessMeter, Samples

_NEAR = 24
"""Half a millisecond of samples to either side of a join."""


@dataclass(frozen=True, slots=True)
class MeasuredPart:
    """A part and what was measured of it."""

    part: HeardPart
    sound: PartSound
    repeated: float
    """Seconds of it that are heard twice, to the sample."""
    join_step: float
    """The largest jump between two samples where it begins, 0 to 2."""
    meter: LoudnessMeter | None
    """Of its speech."""
    said_again: float = 0.0
    """Seconds of it that come again at once, however short."""


@dataclass(frozen=True, slots=True)
class MeasuredFile:
    """A file's parts, and how long its sound is, in samples."""

    file: AudioFile
    parts: tuple[MeasuredPart, ...]
    samples: int


def measure_audio(file: AudioFile) -> MeasuredFile:
    """A finished MP3's parts, measured. Raises FullcastError where it can't be read."""
    with open_mp3(file.path) as opened:
        measured = tuple(_parts(opened, file))
        rest = 0
        while len(block := opened.read(1 << 20)):
            rest += len(block)
        return MeasuredFile(file, measured, opened.position)


def _parts(opened: object, file: AudioFile) -> Iterator[MeasuredPart]:
    before: Samples = np.zeros(0, np.float32)
    for part in file.parts:
        sound: Samples = opened.read(part.end - part.start)  # type: ignore[attr-defined]
        joined = np.concatenate([before, sound[:_NEAR]])
        step = float(np.abs(np.diff(joined)).max(initial=0)) if len(before) else 0.0
        before = sound[-_NEAR:]
        start, end = part.speech_start - part.start, part.speech_end - part.start
        measures = measure_part(sound, start, end)
        meter, repeated, said_again = None, 0.0, 0.0
        if part.text and not part.is_clip:
            meter = LoudnessMeter(44_100, compact=True)
            meter.add(sound[start:end])
            repeated, said_again = repeats(sound[start:end])
        yield MeasuredPart(part, measures, repeated, step, meter, said_again)
