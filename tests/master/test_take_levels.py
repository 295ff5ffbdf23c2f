"""Takes brought nearer to the loudness that is meant: the shorter the more, within bounds."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from pipeline import sound_levels
from pipeline.master import preset_named, slots
from pipeline.master.take_levels import nearer
from pipeline.model import RATE_HZ
from tests.sounds import as_floats, babble, write_take


def _loudness(sound: sound_levels.Samples) -> float:
    return sound_levels.loudness(np.tile(sound, 10), RATE_HZ)


@pytest.mark.parametrize("off_db", [-2.7, 2.7])
def test_a_short_take_comes_nearer_than_a_long_one(off_db: float) -> None:
    short, long = (as_floats(babble(s, 120, -20)) for s in (0.6, 8))
    left = []
    for take in (short, long):
        meant = _loudness(take) - off_db
        left.append(abs(_loudness(nearer(take, meant)) - meant))
    assert left[0] < 0.6
    assert left[0] < left[1] < abs(off_db)


def test_what_is_far_off_is_meant_so() -> None:
    take = as_floats(babble(0.6, 120, -40))
    assert _loudness(nearer(take, -20)) - _loudness(take) == pytest.approx(3.5, abs=0.1)


def test_silence_is_left_alone() -> None:
    silence = np.zeros(RATE_HZ, np.float32)
    assert np.array_equal(nearer(silence, -20), silence)
    assert not len(nearer(silence[:0], -20))


def test_the_meant_loudness_is_part_of_a_slots_key(tmp_path: Path) -> None:
    take = write_take(tmp_path, babble(0.6, 120, -26))
    plain = slots.SlotRecipe(take.key, take.path, 0.0, 0, preset_named("acx"))
    meant = plain._replace(level_lufs=-20.0)
    assert plain.key != meant.key != meant._replace(level_lufs=-19.0).key
    assert _loudness(slots.shape(meant).samples) > _loudness(slots.shape(plain).samples) + 2
