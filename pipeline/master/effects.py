"""Effects on one clip: finding its speech, fades, resampling, room tone, the limiter.

Samples are mono float32 between -1 and 1. Everything works on one clip at a time: no state
crosses from a slot to the next.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from pipeline.model import RATE_HZ
from pipeline.sound_levels import Samples, amplitude

_BLOCK_MS = 10
_FLOOR_DB = -60.0
_UNDER_PEAK_DB = 42.0
_BEFORE_MS = 25
_AFTER_MS = 60
_LOOP = 1 << 18
_LIMIT_BLOCK = 44  # 1 ms
_LIMIT_REACH = 12  # blocks to either side: longer than a pitch period, so the gain stays smooth


def speech_span(samples: Samples, rate_hz: int, *, after_ms: int = _AFTER_MS) -> tuple[int, int]:
    """Where the speech of a take begins and ends, half open, with a little air to either side.

    By the peaks of 10 ms blocks against the take's own loudest, so that a whisper keeps its
    consonants. Silence gives its first block.
    """
    size = max(1, rate_hz * _BLOCK_MS // 1000)
    whole = len(samples) // size * size
    if not whole:
        return 0, len(samples)
    peaks = np.abs(samples[:whole]).reshape(-1, size).max(axis=1)
    loudest = float(peaks.max())
    floor = max(amplitude(_FLOOR_DB), loudest * amplitude(-_UNDER_PEAK_DB))
    heard = np.flatnonzero(peaks > floor)
    if not len(heard):
        return 0, size
    start = int(heard[0]) * size - rate_hz * _BEFORE_MS // 1000
    end = (int(heard[-1]) + 1) * size + rate_hz * after_ms // 1000
    return max(0, start), min(len(samples), end)


def fade(samples: Samples, rate_hz: int, in_ms: float, out_ms: float) -> Samples:
    """A copy with raised-cosine fades, so that a cut edge never clicks."""
    faded = samples.copy()
    rise = min(len(faded), int(rate_hz * in_ms / 1000))
    fall = min(len(faded), int(rate_hz * out_ms / 1000))
    if rise:
        faded[:rise] *= _ramp(rise)
    if fall:
        faded[-fall:] *= _ramp(fall)[::-1]
    return faded


@lru_cache(maxsize=32)
def _ramp(length: int) -> Samples:
    turn = np.linspace(0, np.pi, length, endpoint=False)
    return (0.5 - 0.5 * np.cos(turn)).astype(np.float32)


def resample(samples: Samples, from_hz: int, to_hz: int = RATE_HZ) -> Samples:
    """The clip at another rate, by soxr's HQ filter (linear phase, images under -120 dB)."""
    if from_hz == to_hz:
        return samples
    import soxr

    converted: Samples = soxr.resample(samples, from_hz, to_hz, quality="HQ")
    return converted


def room_tone(length: int, level_db: float, offset: int = 0) -> Samples:
    """Faint steady noise of ``length`` samples at 44.1 kHz, ``level_db`` dB RMS.

    A loop of six seconds with no seam, the same in every run; ``offset`` says where in the
    loop to begin.
    """
    loop = _room_loop()
    tone = np.empty(length, np.float32)
    at, start = 0, offset % _LOOP
    while at < length:
        piece = loop[start : start + length - at]
        tone[at : at + len(piece)] = piece
        at, start = at + len(piece), 0
    tone *= np.float32(amplitude(level_db))
    return tone


@lru_cache(maxsize=1)
def _room_loop() -> Samples:
    """Noise of unit RMS that falls 3 dB an octave between 60 Hz and 8 kHz, as a quiet room's."""
    # RandomState's stream is frozen by numpy's compatibility policy; default_rng's is not.
    turns = np.random.RandomState(1152).uniform(0, 2 * np.pi, _LOOP // 2 + 1)
    hz = np.fft.rfftfreq(_LOOP, 1 / RATE_HZ)
    size = np.where((hz >= 60) & (hz <= 8_000), 1 / np.sqrt(np.maximum(hz, 1)), 0)
    noise = np.fft.irfft(size * np.exp(1j * turns), _LOOP)
    return np.asarray(noise / np.sqrt(np.mean(noise**2)), dtype=np.float32)


def limit(samples: Samples, ceiling_db: float, *, between_samples: bool = False) -> Samples:
    """The clip with no sample above ``ceiling_db``; returned as it is where none was.

    The gain looks 12 ms ahead and back and moves smoothly, so it neither clicks nor follows a
    voice's pitch. ``between_samples`` holds the 4 times oversampled peak under the ceiling
    as well.
    """
    ceiling = amplitude(ceiling_db)
    loudest = float(np.abs(samples).max(initial=0))
    # Speech peaks hardly rise 3 dB between samples: below that nothing needs measuring.
    if loudest <= ceiling * (0.7 if between_samples else 1):
        return samples
    peaks = _block_peaks(samples, between_samples)
    if peaks.max() <= ceiling:
        return samples
    gain = np.minimum(1, ceiling / np.maximum(peaks, 1e-9))
    # The lowest gain in reach, then a mean over less than that reach: never above what any
    # sample in the block needs, even between the centres of two blocks.
    held = np.pad(gain, 2 * _LIMIT_REACH + 1, constant_values=1)
    windows = np.lib.stride_tricks.sliding_window_view
    held = windows(held, 2 * _LIMIT_REACH + 3).min(axis=1)
    weights = np.hanning(2 * _LIMIT_REACH + 3)[1:-1]
    smooth = np.convolve(held, weights / weights.sum(), mode="valid")
    smooth = smooth[(len(smooth) - len(gain)) // 2 :][: len(gain)]
    curve = _between(smooth)[: len(samples)]
    return np.asarray(np.clip(samples * curve, -ceiling, ceiling), dtype=np.float32)


def _between(gains: npt.NDArray[np.float64]) -> Samples:
    """A gain for every sample: straight lines between the centres of the blocks."""
    edges = np.concatenate([gains[:1], gains, gains[-1:]]).astype(np.float32)
    share = (np.arange(_LIMIT_BLOCK, dtype=np.float32) + 0.5) / _LIMIT_BLOCK
    lines = edges[:-1, None] + (edges[1:] - edges[:-1])[:, None] * share
    return np.asarray(lines, dtype=np.float32).reshape(-1)[_LIMIT_BLOCK // 2 :]


def _block_peaks(samples: Samples, between_samples: bool) -> npt.NDArray[np.float64]:
    size = _LIMIT_BLOCK
    clip = samples
    if between_samples:
        import soxr

        clip = soxr.resample(samples, 1, 4, quality="HQ")
        size *= 4
    clip = np.pad(clip, (0, -len(clip) % size))
    peaks: npt.NDArray[np.float64] = np.abs(clip).reshape(-1, size).max(axis=1).astype(np.float64)
    return peaks
