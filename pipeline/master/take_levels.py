"""Take levels: a take brought nearer to the loudness that is meant, the shorter it is the more.

A voice's gain is right for its long takes. Short ones come out up to 3 LU louder or softer than the
same voice's passage (docs/mastering.md), and a voice that says little is heard by those alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.model import RATE_HZ

if TYPE_CHECKING:
    from pipeline.sound_levels import Samples

VERSION = 1
"""Part of a slot's key: raised when the same take would come out otherwise."""

_SHORT_S, _LONG_S = 1.5, 6.0
_SHORT_SHARE, _LONG_SHARE = 0.85, 0.3
"""How much of the way to the meant loudness a take goes, by its length."""
_MOST_DB = 3.5
"""No take is moved further: what is far off is meant so, or no speech."""
_MEASURED_S = 3.0
"""A shorter take is measured as if it were said over and over: the meter's windows are longer than
many a word."""


def nearer(clip: Samples, level_lufs: float) -> Samples:
    """A take at 44.1 kHz, at its voice's gain, moved towards ``level_lufs``; as it is where there
    is nothing to measure."""
    import numpy as np

    from pipeline import sound_levels

    if not len(clip):
        return clip
    times = -(-int(_MEASURED_S * RATE_HZ) // len(clip))
    measured = sound_levels.loudness(np.tile(clip, times), RATE_HZ)
    if measured == float("-inf"):
        return clip
    seconds = len(clip) / RATE_HZ
    along = min(1.0, max(0.0, (seconds - _SHORT_S) / (_LONG_S - _SHORT_S)))
    share = _SHORT_SHARE + (_LONG_SHARE - _SHORT_SHARE) * along
    gain_db = max(-_MOST_DB, min(_MOST_DB, share * (level_lufs - measured)))
    return clip * np.float32(sound_levels.amplitude(gain_db))
