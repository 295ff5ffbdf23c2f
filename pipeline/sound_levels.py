"""Levels of sound: loudness, RMS, peak, noise floor, and what an audiobook shop allows of them.

The one meter of the program, for everybody: mastering sets a voice's gain by it, publishing puts
its figures into the report, and the check holds finished files against the limits. The check may
import nothing of mastering, whose work it doubts, so the meter belongs to neither. It measures
and changes nothing: what is done to sound stands in ``master/effects.py``.

Sound is mono, between -1 and 1, unless said otherwise. Importing this loads numpy.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]

ACX_RMS_DB = (-23.0, -18.0)
"""Lowest and highest RMS of a chapter, by ACX's audio submission requirements."""
ACX_PEAK_DB = -3.0
"""Highest peak of a chapter."""
ACX_NOISE_DB = -60.0
"""Highest noise floor of a chapter."""
DEAD_SILENCE_DB = -90.0
"""Under this a noise floor is digital silence, which shops refuse as well."""

_WINDOW_STEPS = 4
_STEP_S = 0.1


class LoudnessMeter:
    """Gated loudness by ITU-R BS.1770-4, as libebur128 measures it, of sound in pieces.

    Exact, in memory that grows with the sound; or ``compact``: by a histogram of tenths of a LU,
    in the same memory for any length.
    """

    def __init__(self, rate_hz: int, *, compact: bool = False) -> None:
        import pyebur128

        mode = pyebur128.MeasurementMode.MODE_I
        if compact:
            mode |= pyebur128.MeasurementMode.MODE_HISTOGRAM
        self.state = pyebur128.R128State(1, rate_hz, mode)
        """libebur128's own."""
        self.samples = 0
        """How many were taken in."""

    def add(self, sound: npt.NDArray[Any]) -> None:
        """Take in the next samples, int16 or float."""
        self.state.add_frames(np.ascontiguousarray(sound), len(sound))
        self.samples += len(sound)

    def lufs(self) -> float:
        """The loudness so far; minus infinity under 0.4 s, or where nothing passed the gate of
        -70 LUFS."""
        import pyebur128

        return float(pyebur128.get_loudness_global(self.state))


def loudness(sound: npt.NDArray[Any], rate_hz: int) -> float:
    """Gated loudness of one clip in LUFS, int16 or float: see ``LoudnessMeter``."""
    meter = LoudnessMeter(rate_hz)
    meter.add(sound)
    return meter.lufs()


def joint_loudness(meters: Iterable[LoudnessMeter]) -> float:
    """Loudness in LUFS of all that several meters took in: gated as one, no mean of means."""
    import pyebur128

    return float(pyebur128.get_loudness_global_multiple([meter.state for meter in meters]))


class LevelMeter:
    """RMS, peak, noise floor and loudness of sound in pieces."""

    def __init__(self, rate_hz: int, *, compact: bool = False) -> None:
        self._loudness = LoudnessMeter(rate_hz, compact=compact)
        self._energy = 0.0
        self._peak = 0.0
        self._quietest = float("inf")
        self._step = int(rate_hz * _STEP_S)
        self._last_steps: list[float] = []
        self._left = np.zeros(0, np.float32)

    def add(self, sound: Samples) -> None:
        """Take in the next samples."""
        self._loudness.add(sound)
        self._peak = max(self._peak, float(np.abs(sound).max(initial=0)))
        self._energy += float(np.dot(sound, sound))
        joined = np.concatenate([self._left, sound])
        count = len(joined) // self._step
        steps = joined[: count * self._step].reshape(count, self._step).astype(np.float64)
        self._left = joined[count * self._step :]
        means = [*self._last_steps[1 - _WINDOW_STEPS :], *np.mean(steps**2, axis=1)]
        self._last_steps = means
        if len(means) >= _WINDOW_STEPS:
            window = np.ones(_WINDOW_STEPS) / _WINDOW_STEPS
            lowest = float(np.convolve(means, window, mode="valid").min())
            self._quietest = min(self._quietest, lowest)

    @property
    def samples(self) -> int:
        """How many were taken in."""
        return self._loudness.samples

    @property
    def rms_db(self) -> float:
        """RMS of all in dB of full scale."""
        return decibels((self._energy / max(1, self.samples)) ** 0.5)

    @property
    def peak_db(self) -> float:
        """The highest sample in dB of full scale."""
        return decibels(self._peak)

    @property
    def noise_db(self) -> float:
        """The noise floor: the lowest RMS of any 0.4 s, looked at every 0.1 s, in dB of full
        scale. Infinity where there is no 0.4 s."""
        return decibels(self._quietest**0.5)

    @property
    def loudness_lufs(self) -> float:
        """Gated loudness of all: see ``LoudnessMeter``."""
        return self._loudness.lufs()


def amplitude(level_db: float) -> float:
    """The factor of a level in dB."""
    return float(10 ** (level_db / 20))


def decibels(factor: float) -> float:
    """The level of a factor in dB; minus infinity for none."""
    return float(20 * np.log10(factor)) if factor > 0 else float("-inf")
