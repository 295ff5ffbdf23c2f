"""What is measured of one part of a book."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline.check.part_sound import measure_part
from pipeline.model import RATE_HZ
from pipeline.sound_levels import Samples


def _hum(pitch_hz: float, seconds: float) -> Samples:
    time = np.arange(int(seconds * RATE_HZ)) / RATE_HZ
    partials = ((1, 0.2), (2, 0.1), (3, 0.05))
    hum = sum(level * np.sin(2 * np.pi * pitch_hz * n * time) for n, level in partials)
    return np.asarray(hum, dtype=np.float32)


@pytest.mark.parametrize("seconds", [0.4, 0.72, 3.0])
@pytest.mark.parametrize("pitch_hz", [82, 104, 142, 176, 202, 251, 316, 344, 380])
def test_a_pitch_is_never_heard_an_octave_lower(pitch_hz: float, seconds: float) -> None:
    sound = _hum(pitch_hz, seconds)
    assert measure_part(sound, 0, len(sound)).pitch_hz == pytest.approx(pitch_hz, rel=0.03)
