"""Published files, decoded and held against a shop's limits.

Measured as a shop would, never by what the pipeline says of them.

The limits are ACX's audio submission requirements. 'Within limits' means that the technical
specification holds; whether a shop takes a synthetic narration is the shop's own affair.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from pipeline.errors import FullcastError
from pipeline.sound_levels import (
    ACX_NOISE_DB,
    ACX_PEAK_DB,
    ACX_RMS_DB,
    DEAD_SILENCE_DB,
    LevelMeter,
    Samples,
    amplitude,
)

HEAD_S = (0.5, 1.0)
TAIL_S = (1.0, 5.0)
LONGEST_S = 120 * 60
LEAST_KBPS = 192
SHOP_RATE_HZ = 44_100

_HEARD_DB = -50.0
_EDGE_S = 0.01
BLOCK = SHOP_RATE_HZ * 10
"""Samples of a file that are in memory at once."""


@dataclass(frozen=True, slots=True)
class FileMeasures:
    """What was measured of one file. Levels in dB of full scale, lengths in seconds."""

    path: Path
    seconds: float
    rate_hz: int
    channels: int
    kbps: int
    constant: bool
    """Whether the bit rate is constant."""
    rms_db: float
    peak_db: float
    noise_db: float
    """The lowest RMS of any 0.4 s, looked at every 0.1 s."""
    head_s: float
    """Room tone before the first sound over -50 dB."""
    tail_s: float
    """Room tone after the last."""
    loudness_lufs: float


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """A file's measures, and what they break. No faults: it is within the limits."""

    measures: FileMeasures
    faults: tuple[str, ...]


def check_files(paths: Iterable[Path]) -> tuple[FileVerdict, ...]:
    """MP3 files held against ACX's technical limits.

    Needs soundfile (the ``formats`` extra), which decodes independently of what encoded them.
    Raises FullcastError where it is missing, or a file is no MP3.
    """
    return tuple(FileVerdict(measures, faults(measures)) for measures in map(measure_file, paths))


def faults(measures: FileMeasures) -> tuple[str, ...]:
    """Each limit that the file breaks, as a sentence."""
    broken = [*_format_faults(measures), *_level_faults(measures), *_length_faults(measures)]
    return tuple(f"{measures.path.name} {words}." for words in broken)


def _format_faults(measures: FileMeasures) -> Iterator[str]:
    if measures.rate_hz != SHOP_RATE_HZ or measures.channels > 2:
        form = f"{measures.rate_hz} Hz in {measures.channels} channels"
        yield f"is {form}, not 44100 Hz mono or stereo"
    if measures.kbps < LEAST_KBPS or not measures.constant:
        yield f"is {measures.kbps} kbps, not at least {LEAST_KBPS} constant"


def _level_faults(measures: FileMeasures) -> Iterator[str]:
    lowest_db, highest_db = ACX_RMS_DB
    if not lowest_db <= measures.rms_db <= highest_db:
        yield f"RMS is {measures.rms_db:.1f} dB, not between {lowest_db:g} and {highest_db:g}"
    if measures.peak_db > ACX_PEAK_DB:
        yield f"peak is {measures.peak_db:.1f} dB, over {ACX_PEAK_DB:g}"
    if measures.noise_db > ACX_NOISE_DB:
        yield f"noise floor is {measures.noise_db:.1f} dB, over {ACX_NOISE_DB:g}"
    if measures.noise_db < DEAD_SILENCE_DB:
        yield f"noise floor is {measures.noise_db:.1f} dB: dead silence"


def _length_faults(measures: FileMeasures) -> Iterator[str]:
    ends = (("head", measures.head_s, HEAD_S), ("tail", measures.tail_s, TAIL_S))
    for name, length, (shortest, longest) in ends:
        if not shortest <= length <= longest:
            yield f"{name} has {length:.2f} s of room tone, not {shortest:g} to {longest:g}"
    if measures.seconds > LONGEST_S:
        yield f"lasts {measures.seconds / 60:.0f} minutes, over {LONGEST_S // 60}"


def measure_file(path: Path) -> FileMeasures:
    """The measures of an MP3, decoded ten seconds at a time. Raises FullcastError where it is
    none, or soundfile is missing."""
    soundfile = _soundfile()
    import mutagen
    import mutagen.mp3

    read_mp3: Any = mutagen.mp3.MP3  # untyped
    try:
        header = read_mp3(path).info
        with soundfile.SoundFile(path) as file:
            rate_hz, channels = int(file.samplerate), int(file.channels)
            levels, ends = LevelMeter(rate_hz), _Ends(rate_hz)
            for block in _blocks(file):
                ends.add(block)
                levels.add(block)
    except (OSError, mutagen.MutagenError, soundfile.LibsndfileError) as error:
        raise _unreadable(path, error) from error
    return FileMeasures(
        path=path,
        seconds=levels.samples / rate_hz,
        rate_hz=rate_hz,
        channels=channels,
        kbps=round(header.bitrate / 1000),
        constant=header.bitrate_mode == mutagen.mp3.BitrateMode.CBR,
        rms_db=levels.rms_db,
        peak_db=levels.peak_db,
        noise_db=levels.noise_db,
        head_s=ends.head_s,
        tail_s=ends.tail_s,
        loudness_lufs=levels.loudness_lufs,
    )


class OpenMp3:
    """The sound of an MP3, read piece by piece as mono samples at 44.1 kHz."""

    def __init__(self, file: Any, path: Path) -> None:
        self._file, self._path = file, path
        self.position = 0
        """Samples that were read."""

    def read(self, samples: int) -> Samples:
        """The next samples, fewer where the sound ends. Raises FullcastError."""
        try:
            block = self._file.read(samples, dtype="float32", always_2d=True)
        except _soundfile().LibsndfileError as error:
            raise _unreadable(self._path, error) from error
        self.position += len(block)
        mono: Samples = block.mean(axis=1) if block.shape[1] > 1 else block[:, 0]
        return mono

    def seek(self, sample: int) -> None:
        """Go on at a sample."""
        self._file.seek(sample)
        self.position = sample


@contextmanager
def open_mp3(path: Path) -> Iterator[OpenMp3]:
    """An MP3 to be read. Raises FullcastError where it is none, or soundfile is missing."""
    soundfile = _soundfile()
    try:
        file = soundfile.SoundFile(path)
    except (OSError, soundfile.LibsndfileError) as error:
        raise _unreadable(path, error) from error
    with file:
        yield OpenMp3(file, path)


def _unreadable(path: Path, error: Exception) -> FullcastError:
    return FullcastError(f"can't measure {path}: {error}.", "Is it an MP3 file?")


class _Ends:
    """How long the quiet is at the head and tail of sound in pieces."""

    def __init__(self, rate_hz: int) -> None:
        self._rate_hz = rate_hz
        self._samples = 0
        self._first: int | None = None
        self._last = 0

    def add(self, sound: Samples) -> None:
        """Take in the next samples, mono."""
        heard = np.flatnonzero(np.abs(sound) > amplitude(_HEARD_DB))
        if len(heard):
            if self._first is None:
                edge = max(1, int(self._rate_hz * _EDGE_S))
                self._first = self._samples + int(heard[0]) // edge * edge
            self._last = self._samples + int(heard[-1]) + 1
        self._samples += len(sound)

    @property
    def head_s(self) -> float:
        """Before the first sound; all of it where there is none."""
        return (self._samples if self._first is None else self._first) / self._rate_hz

    @property
    def tail_s(self) -> float:
        """After the last sound; all of it where there is none."""
        return (self._samples - self._last) / self._rate_hz


def _blocks(file: Any) -> Iterator[Samples]:
    while len(block := file.read(BLOCK, dtype="float32", always_2d=True)):
        yield block.mean(axis=1) if block.shape[1] > 1 else block[:, 0]


def _soundfile() -> Any:
    try:
        import soundfile
    except ImportError:
        raise FullcastError(
            "measuring MP3 files needs soundfile.", "pip install 'fullcast[formats]'"
        ) from None
    return soundfile
