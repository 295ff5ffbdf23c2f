"""A stammer: the first sound of a line comes twice before the line does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.model import RATE_HZ

if TYPE_CHECKING:
    from pipeline.sound_levels import Samples

VERSION = 1
"""Part of a slot's key: raised when the same take would come out otherwise."""

_SOUND_MS = 130
"""A consonant and the beginning of what follows."""
_GAPS_MS = (90, 60)
_FADE_MS = 25
_SOFTER_DB = -2.0
_SHORTEST_MS = 400
"""A shorter line is said as it is."""


def stammered(clip: Samples) -> tuple[Samples, int]:
    """A clip at 44.1 kHz behind its first sound, said twice; and how many samples that takes."""
    import numpy as np

    from pipeline.master import effects
    from pipeline.sound_levels import amplitude

    if len(clip) < RATE_HZ * _SHORTEST_MS // 1000:
        return clip, 0
    begins, _ = effects.speech_span(clip, RATE_HZ)
    first = clip[begins : begins + RATE_HZ * _SOUND_MS // 1000]
    first = effects.fade(first, RATE_HZ, 2, _FADE_MS) * np.float32(amplitude(_SOFTER_DB))
    pieces = []
    for gap_ms in _GAPS_MS:
        pieces += [first, np.zeros(RATE_HZ * gap_ms // 1000, np.float32)]
    before = np.concatenate(pieces)
    return np.concatenate([before, clip]), len(before)
