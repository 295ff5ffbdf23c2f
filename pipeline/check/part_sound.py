"""What can be measured of one part of a book: how long and how loud it is, how it begins and ends,
what noise and what voice is in it. All is measured in the finished file's own sound.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from pipeline.model import RATE_HZ
from pipeline.sound_levels import Samples, amplitude, decibels

HEARD_DB = -52.0
"""A block of 10 ms over this is heard: room tone lies far below, the last of a word over it."""

BLOCK = RATE_HZ // 100
_EDGE_MS = 16
_FADE_IN_MS, _FADE_OUT_MS = 5, 13
"""Mastering fades every part in and out; what is heard beyond that is the take's own edge."""
_BANDS = 20
_BAND_BOUNDS_HZ = (80.0, 10_000.0)
_WINDOW = 1024
_HOP = 441
_LOWEST_HZ, _HIGHEST_HZ = 70.0, 400.0
_THINNED = 4
_AS_GOOD = 0.93
_QUIETEST = 0.07
_TREBLE = slice(_WINDOW * 5_000 // RATE_HZ, _WINDOW * 7_500 // RATE_HZ)
_FAINT_DB = 30.0
_PAUSE_BLOCKS = 12
"""Shorter ones are the stops inside words."""
_LOUD_PEAK, _PEAK_QUANTILE = 0.25, 0.999


@dataclass(frozen=True, slots=True)
class PartSound:
    """What was measured of a part. Levels in dB of full scale, times in seconds from its start."""

    heard_start: float
    heard_end: float
    """First and last sound; the same where there is none."""
    level_db: float
    """RMS of the blocks that are no pause."""
    peak_db: float
    hiss_db: float
    """Level of its treble where there is least of it, beside ``level_db``."""
    start_db: float
    end_db: float
    """Level of its first and last moments, beside ``level_db``."""
    gap: float
    """The longest pause in it."""
    step_db: float
    """The largest jump between two samples, beside ``level_db``."""
    pitch_hz: float
    """Of its voiced moments; 0 for none."""
    timbre: tuple[float, ...]
    """Its mean spectrum in bands, in dB beside their mean."""

    active: float
    """For how long it is heard, the pauses in it left out."""
    flat_share: float
    """How much of it, 0 to 1, is over half of its peak, where it is loud: of a voice a little, of
    cut off peaks most."""

    @property
    def seconds(self) -> float:
        """How long something is heard."""
        return self.heard_end - self.heard_start


def measure_part(sound: Samples, speech_start: int, speech_end: int) -> PartSound:
    """The measures of a part's sound at 44.1 kHz; its speech should lie between the two samples."""
    speech = sound[speech_start:speech_end]
    blocks = block_levels(sound)
    heard = np.flatnonzero(blocks > HEARD_DB)
    if not len(heard) or not len(speech):
        none = float("-inf")
        return PartSound(0, 0, none, none, none, none, none, 0, none, 0, (), 0, 0)
    first, last = int(heard[0]), int(heard[-1]) + 1
    inside = blocks[first:last]
    loud = inside[inside > max(HEARD_DB, float(inside.max()) - _FAINT_DB)]
    level_db = decibels(float(np.sqrt(np.mean(10 ** (loud / 10)))))
    power = np.abs(np.fft.rfft(_framed(speech, _WINDOW, _HOP), axis=1)) ** 2
    return PartSound(
        heard_start=first / 100,
        heard_end=last / 100,
        level_db=level_db,
        peak_db=decibels(float(np.abs(speech).max())),
        hiss_db=_hiss(power) - level_db,
        start_db=_edge(speech[_samples(_FADE_IN_MS) :][: _samples(_EDGE_MS)]) - level_db,
        end_db=_edge(speech[: -_samples(_FADE_OUT_MS)][-_samples(_EDGE_MS) :]) - level_db,
        gap=_longest_gap(inside),
        step_db=decibels(float(np.abs(np.diff(speech)).max(initial=0))) - level_db,
        pitch_hz=_pitch(speech),
        timbre=_timbre(power),
        active=(len(inside) - _pauses(inside)) / 100,
        flat_share=_flat_share(speech),
    )


def block_levels(sound: Samples) -> npt.NDArray[np.float64]:
    """The level of each 10 ms in dB of full scale, never under -120."""
    whole = sound[: len(sound) // BLOCK * BLOCK].reshape(-1, BLOCK)
    power = np.mean(np.square(whole, dtype=np.float32), axis=1, dtype=np.float64)
    levels: npt.NDArray[np.float64] = 10 * np.log10(np.maximum(power, 1e-12))
    return levels


def _samples(ms: int) -> int:
    return RATE_HZ * ms // 1000


def _edge(sound: Samples) -> float:
    return decibels(float(np.sqrt(np.mean(sound**2)))) if len(sound) else -120.0


def _gaps(inside: npt.NDArray[np.float64]) -> npt.NDArray[np.int64]:
    """How many blocks each pause lasts."""
    at = np.concatenate(([0], (inside <= HEARD_DB).view(np.int8), [0]))
    edges = np.flatnonzero(np.diff(at))
    gaps: npt.NDArray[np.int64] = edges[1::2] - edges[::2]
    return gaps


def _longest_gap(inside: npt.NDArray[np.float64]) -> float:
    return float(_gaps(inside).max(initial=0)) / 100


def _pauses(inside: npt.NDArray[np.float64]) -> int:
    gaps = _gaps(inside)
    return int(gaps[gaps >= _PAUSE_BLOCKS].sum())


def _flat_share(speech: Samples) -> float:
    blocks = np.abs(speech[: len(speech) // BLOCK * BLOCK].reshape(-1, BLOCK))
    peaks = blocks.max(axis=1, initial=0)
    loud = blocks[peaks > peaks.max(initial=0) * _LOUD_PEAK]
    if not loud.size:
        return 0.0
    return float(np.mean(loud > np.quantile(loud, _PEAK_QUANTILE) / 2))


def _framed(sound: Samples, window: int, hop: int) -> npt.NDArray[np.float32]:
    if len(sound) < window:
        sound = np.pad(sound, (0, window - len(sound)))
    views = np.lib.stride_tricks.sliding_window_view(sound, window)[::hop]
    framed: npt.NDArray[np.float32] = views * np.hanning(window).astype(np.float32)
    return framed


def _hiss(power: npt.NDArray[np.float32]) -> float:
    """The level in dB of 5 to 7.5 kHz in those moments that have least of it: vowels have hardly
    any, noise always has."""
    treble = power[:, _TREBLE].sum(axis=1) / (_WINDOW * _WINDOW / 5)
    return decibels(float(np.sqrt(np.quantile(treble, _QUIETEST))))


def _timbre(power: npt.NDArray[np.float32]) -> tuple[float, ...]:
    loud = power.sum(axis=1)
    kept = power[loud > loud.max() * amplitude(-_FAINT_DB) ** 2]
    bands = np.log10(kept @ _band_matrix() + 1e-9).mean(axis=0) * 10
    return tuple(float(band) for band in bands - bands.mean())


def mel(hz: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Frequencies on the scale of what sounds as far apart."""
    scaled: npt.NDArray[np.float64] = 2595 * np.log10(1 + hz / 700)
    return scaled


def _band_edges() -> npt.NDArray[np.float64]:
    low, high = mel(np.array(_BAND_BOUNDS_HZ))
    return np.linspace(low, high, _BANDS + 2)


BAND_MIDDLES_HZ = 700 * (10 ** (_band_edges()[1:-1] / 2595) - 1)
"""Where each band of a timbre is heard best."""


@lru_cache(maxsize=1)
def _band_matrix() -> npt.NDArray[np.float32]:
    """Bands of equal width to the ear, from 80 Hz to 10 kHz: a column each."""
    at = mel(np.asarray(np.fft.rfftfreq(_WINDOW, 1 / RATE_HZ), np.float64))
    edges = _band_edges()
    rise = (at[:, None] - edges[:-2]) / (edges[1:-1] - edges[:-2])
    fall = (edges[2:] - at[:, None]) / (edges[2:] - edges[1:-1])
    weights: npt.NDArray[np.float32] = np.clip(np.minimum(rise, fall), 0, None).astype(np.float32)
    weights /= np.maximum(weights.sum(axis=0), 1e-6)
    return weights


def _pitch(speech: Samples) -> float:
    """The middle pitch of the voiced moments, in Hz; 0 where there are hardly any."""
    whole = speech[: len(speech) // _THINNED * _THINNED].reshape(-1, _THINNED).mean(axis=1)
    rate = RATE_HZ / _THINNED
    frames = _framed(whole, 512, 220)
    spectrum = np.abs(np.fft.rfft(frames, 1024, axis=1)) ** 2
    likeness = np.fft.irfft(spectrum, axis=1)
    low, high = int(rate / _HIGHEST_HZ), int(rate / _LOWEST_HZ)
    # A window's own likeness to itself falls with the lag: that is taken out.
    window = np.fft.irfft(np.abs(np.fft.rfft(np.hanning(512), 1024)) ** 2)
    near = likeness[:, low:high] / np.maximum(window[low:high] / window[0], 0.1)
    total = np.maximum(likeness[:, :1], 1e-9)
    periods = _periods(near, low)
    is_voiced = (near.max(axis=1) / total[:, 0] > 0.6) & (total[:, 0] > total.max() * 0.01)
    if is_voiced.sum() < 3:
        return 0.0
    return float(np.median(rate / periods[is_voiced]))


def _periods(near: npt.NDArray[np.float64], low: int) -> npt.NDArray[np.int64]:
    """The lag of each moment at which it is most like itself, and of those that are as good the
    one that the others are multiples of: after two periods a sound is as alike as after one."""
    best = near.argmax(axis=1)
    rows = np.arange(len(near))
    good = _AS_GOOD * near[rows, best]
    found: npt.NDArray[np.int64] = best + low
    for times in range(2, (near.shape[1] + low) // low + 1):
        lag = (best + low + times // 2) // times - low
        around = [near[rows, np.clip(lag + off, 0, near.shape[1] - 1)] for off in (-1, 0, 1)]
        found = np.where((lag >= 0) & (np.max(around, axis=0) >= good), lag + low, found)
    return found
