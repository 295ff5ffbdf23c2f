"""The one meter: by the standard's reference, and the same for sound in pieces."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline import sound_levels
from tests.sounds import as_floats, babble


def test_the_loudness_meter_reads_the_standards_reference() -> None:
    # BS.1770-4: a 997 Hz sine at 0 dBFS in one front channel reads -3.01 LKFS.
    sine = np.sin(2 * np.pi * 997 * np.arange(5 * 48_000) / 48_000).astype(np.float32)
    assert sound_levels.loudness(sine, 48_000) == pytest.approx(-3.01, abs=0.02)


def test_a_clip_too_short_or_too_quiet_has_no_loudness() -> None:
    assert sound_levels.loudness(np.full(4_000, 0.5, np.float32), 44_100) == float("-inf")
    assert sound_levels.loudness(np.zeros(44_100, np.int16), 44_100) == float("-inf")


@pytest.mark.parametrize("compact", [False, True])
def test_sound_in_pieces_measures_as_the_whole(compact: bool) -> None:
    sound = as_floats(babble(5, 140, -22))
    whole, pieces = (sound_levels.LevelMeter(22_050, compact=compact) for _ in range(2))
    whole.add(sound)
    for start in range(0, len(sound), 1_777):
        pieces.add(sound[start : start + 1_777])
    assert pieces.samples == whole.samples == len(sound)
    assert pieces.peak_db == whole.peak_db
    assert pieces.noise_db == whole.noise_db
    assert pieces.rms_db == pytest.approx(whole.rms_db, abs=1e-3)
    assert pieces.loudness_lufs == pytest.approx(whole.loudness_lufs, abs=1e-6)
    assert whole.loudness_lufs == pytest.approx(sound_levels.loudness(sound, 22_050), abs=0.1)


def test_the_noise_floor_is_the_quietest_stretch() -> None:
    noise = np.random.RandomState(1).normal(0, 0.1, 44_100 * 2).astype(np.float32)
    noise[40_000:62_050] *= np.float32(sound_levels.amplitude(-40))
    meter = sound_levels.LevelMeter(44_100)
    meter.add(noise)
    assert meter.noise_db == pytest.approx(-60, abs=0.5)


def test_several_meters_gate_as_one() -> None:
    loud = as_floats(babble(3, 120, -18))
    soft = as_floats(babble(3, 120, -50))
    apart = [sound_levels.LoudnessMeter(22_050, compact=True) for _ in range(2)]
    together = sound_levels.LoudnessMeter(22_050, compact=True)
    for meter, sound in zip(apart, (loud, soft), strict=True):
        meter.add(sound)
        together.add(sound)
    assert sound_levels.joint_loudness(apart) == pytest.approx(together.lufs(), abs=0.3)
    assert sound_levels.joint_loudness(apart) > apart[1].lufs() + 20
