"""Is it right? The published files measured as a shop would: decoded, never trusting the
pipeline's own numbers.

The limits are ACX's audio submission requirements. 'Within limits' means that the technical
specification holds; whether a shop takes a synthetic narration is the shop's own affair.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from pipeline.errors import FullcastError

RMS_DB = (-23.0, -18.0)
PEAK_DB = -3.0
NOISE_DB = -60.0
DEAD_DB = -90.0
HEAD_S = (0.5, 1.0)
TAIL_S = (1.0, 5.0)
LONGEST_S = 120 * 60
LEAST_KBPS = 192
RATE_HZ = 44_100

_WINDOW_S = 0.4
_STEP_S = 0.1
_SPEECH_DB = -50.0
_EDGE_S = 0.01
_BLOCK = RATE_HZ * 10

Sound = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Measures:
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
    loudness_lufs: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """A file's measures, and what they break. No faults: it is within the limits."""

    measures: Measures
    faults: tuple[str, ...]


def check(paths: Iterable[Path]) -> tuple[Verdict, ...]:
    """Measure MP3 files and hold them against ACX's technical limits.

    Needs soundfile (the ``proof`` extra), which decodes independently of what encoded them.
    """
    return tuple(Verdict(found, faults(found)) for found in map(measure, paths))


def faults(found: Measures) -> tuple[str, ...]:
    """Each limit that the file breaks, as a sentence."""
    said = []
    if found.rate_hz != RATE_HZ or found.channels != 1:
        said.append(f"is {found.rate_hz} Hz in {found.channels} channels, not 44100 Hz mono")
    if found.kbps < LEAST_KBPS or not found.constant:
        said.append(f"is {found.kbps} kbps, not at least {LEAST_KBPS} constant")
    if not RMS_DB[0] <= found.rms_db <= RMS_DB[1]:
        said.append(f"RMS is {found.rms_db:.1f} dB, not between {RMS_DB[0]:g} and {RMS_DB[1]:g}")
    if found.peak_db > PEAK_DB:
        said.append(f"peak is {found.peak_db:.1f} dB, over {PEAK_DB:g}")
    if found.noise_db > NOISE_DB:
        said.append(f"noise floor is {found.noise_db:.1f} dB, over {NOISE_DB:g}")
    if found.noise_db < DEAD_DB:
        said.append(f"noise floor is {found.noise_db:.1f} dB: dead silence")
    for name, length, limits in (("head", found.head_s, HEAD_S), ("tail", found.tail_s, TAIL_S)):
        if not limits[0] <= length <= limits[1]:
            said.append(
                f"{name} has {length:.2f} s of room tone, not {limits[0]:g} to {limits[1]:g}"
            )
    if found.seconds > LONGEST_S:
        said.append(f"lasts {found.seconds / 60:.0f} minutes, over {LONGEST_S // 60}")
    return tuple(f"{found.path.name} {words}." for words in said)


def measure(path: Path) -> Measures:
    """Decode an MP3 and measure it, ten seconds at a time."""
    soundfile = _soundfile()
    import mutagen
    import mutagen.mp3

    try:
        head: Any = _opened(mutagen.mp3.MP3, path).info
        with soundfile.SoundFile(path) as file:
            rate_hz, channels = int(file.samplerate), int(file.channels)
            meter = _Meter(rate_hz)
            for block in _blocks(file):
                meter.add(block)
    except (OSError, mutagen.MutagenError, soundfile.LibsndfileError) as error:
        raise FullcastError(f"can't measure {path}: {error}.", "Is it an MP3 file?") from error
    return Measures(
        path=path,
        seconds=meter.samples / rate_hz,
        rate_hz=rate_hz,
        channels=channels,
        kbps=round(head.bitrate / 1000),
        constant=head.bitrate_mode == mutagen.mp3.BitrateMode.CBR,
        rms_db=_db(np.sqrt(meter.energy / max(1, meter.samples))),
        peak_db=_db(meter.peak),
        noise_db=_db(np.sqrt(meter.quietest)),
        head_s=(meter.samples if meter.first is None else meter.first) / rate_hz,
        tail_s=(meter.samples - (meter.last or 0)) / rate_hz,
        loudness_lufs=meter.loudness(),
    )


class _Meter:
    """Measures that are gathered block by block."""

    def __init__(self, rate_hz: int) -> None:
        import pyebur128

        self.rate_hz = rate_hz
        self.samples = 0
        self.energy = 0.0
        self.peak = 0.0
        self.quietest = float("inf")
        self.first: int | None = None
        self.last: int | None = None
        self._ebu = pyebur128
        self._loudness = pyebur128.R128State(1, rate_hz, pyebur128.MeasurementMode.MODE_I)
        self._step = int(rate_hz * _STEP_S)
        self._steps: list[float] = []
        self._left = np.zeros(0, np.float32)

    def add(self, sound: Sound) -> None:
        """Take in the next samples, mono."""
        self._loudness.add_frames(np.ascontiguousarray(sound), len(sound))
        self.peak = max(self.peak, float(np.abs(sound).max(initial=0)))
        self.energy += float(np.dot(sound, sound))
        edge = max(1, int(self.rate_hz * _EDGE_S))
        loud = np.flatnonzero(np.abs(sound) > 10 ** (_SPEECH_DB / 20))
        if len(loud):
            if self.first is None:
                self.first = self.samples + int(loud[0]) // edge * edge
            self.last = self.samples + int(loud[-1]) + 1
        self.samples += len(sound)
        joined = np.concatenate([self._left, sound])
        whole = len(joined) // self._step
        steps = joined[: whole * self._step].reshape(whole, self._step).astype(np.float64)
        self._left = joined[whole * self._step :]
        window = round(_WINDOW_S / _STEP_S)
        self._steps = [*self._steps[-(window - 1) :], *np.mean(steps**2, axis=1)]
        if len(self._steps) >= window:
            means = np.convolve(self._steps, np.ones(window) / window, mode="valid")
            self.quietest = min(self.quietest, float(means.min()))

    def loudness(self) -> float:
        """Gated loudness in LUFS of all that was taken in."""
        return float(self._ebu.get_loudness_global(self._loudness))


def _blocks(file: Any) -> Iterator[Sound]:
    while len(block := file.read(_BLOCK, dtype="float32", always_2d=True)):
        yield block.mean(axis=1) if block.shape[1] > 1 else block[:, 0]


def _opened(reader: Any, path: Path) -> Any:
    return reader(path)


def _soundfile() -> Any:
    try:
        import soundfile
    except ImportError:
        raise FullcastError(
            "measuring MP3 files needs soundfile.", "pip install 'fullcast[formats]'"
        ) from None
    return soundfile


def _db(factor: float) -> float:
    return float(20 * np.log10(factor)) if factor > 0 else float("-inf")
