"""A whisper of a voice that can't: its words on breath, without the voice.

The short-time spectrum is smoothed over what harmonics make of it, and given the phases of
noise. Where breath was noise already (s, f, t) nothing changes but the noise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.model import RATE_HZ

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from pipeline.sound_levels import Samples

VERSION = 1
"""Part of a slot's key: raised when the same take would come out otherwise."""

_FRAME, _HOP = 1_024, 256
"""23 ms and 6 ms: short enough for a plosive."""
_QUEFRENCY_S = 0.0016
"""The envelope keeps what changes slower over frequency than this: no harmonic of a voice under
600 Hz."""
_LOW_HZ, _LOW_DB = 600.0, 14.0
"""A whisper has hardly any lows: nothing swings."""
_SEED = 1152


def whispered(clip: Samples) -> Samples:
    """A clip at 44.1 kHz without its voice, as long and as loud (by RMS) as before."""
    import numpy as np

    if len(clip) < _FRAME:
        return clip
    window = np.hanning(_FRAME + 1)[:-1]
    padded = np.pad(clip, (_FRAME, _FRAME + -len(clip) % _HOP)).astype(np.float64)
    starts = np.arange(0, len(padded) - _FRAME + 1, _HOP)
    frames = padded[starts[:, None] + np.arange(_FRAME)] * window
    envelope = _envelope(np.abs(np.fft.rfft(frames, axis=1)))
    # RandomState's stream is frozen by numpy's compatibility policy.
    noise = np.random.RandomState(_SEED).normal(0, 1, len(padded))
    breath = np.fft.rfft(noise[starts[:, None] + np.arange(_FRAME)] * window, axis=1)
    breath /= np.sqrt(np.mean(np.abs(breath) ** 2))
    made = np.fft.irfft(breath * envelope * _lows(), _FRAME, axis=1) * window
    sound = np.zeros(len(padded))
    for start, frame in zip(starts, made, strict=True):
        sound[start : start + _FRAME] += frame
    sound = sound[_FRAME : _FRAME + len(clip)]
    level = np.sqrt(np.mean(sound**2))
    factor = np.sqrt(np.mean(np.square(clip, dtype=np.float64))) / level if level > 0 else 0.0
    return np.asarray(sound * factor, dtype=np.float32)


def _envelope(size: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Spectra without the ripple that harmonics make: their cepstrum cut short."""
    import numpy as np

    cepstrum = np.fft.irfft(np.log(np.maximum(size, 1e-7)), axis=1)
    keep = round(_QUEFRENCY_S * RATE_HZ)
    cepstrum[:, keep : cepstrum.shape[1] - keep + 1] = 0
    return np.asarray(np.exp(np.fft.rfft(cepstrum, axis=1).real))


def _lows() -> npt.NDArray[np.float64]:
    """What is taken of the low frequencies, as a factor for every bin."""
    import numpy as np

    hz = np.fft.rfftfreq(_FRAME, 1 / RATE_HZ)
    down_db = _LOW_DB * np.clip(1 - hz / _LOW_HZ, 0, 1)
    return np.asarray(10 ** (-down_db / 20))
