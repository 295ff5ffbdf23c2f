"""A line heard over a telephone or through a door: as loud as before, its tail in its own slot."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from pipeline import sound_levels
from pipeline.acoustics import ACOUSTICS
from pipeline.master import preset_named, slots
from pipeline.model import RATE_HZ
from tests.sounds import babble, write_take

pytest.importorskip("pedalboard")


@pytest.fixture
def dry(tmp_path: Path) -> slots.SlotRecipe:
    take = write_take(tmp_path, babble(2, 160, -22))
    return slots.SlotRecipe(take.key, take.path, 0.0, 400, preset_named("acx"))


@pytest.mark.parametrize("acoustic", ACOUSTICS.values())
def test_it_is_as_loud_as_dry_and_sounds_otherwise(dry: slots.SlotRecipe, acoustic: str) -> None:
    treated = dry._replace(acoustic=acoustic)
    assert treated.key != dry.key
    before, after = slots.shape(dry), slots.shape(treated)
    loudness = [
        sound_levels.loudness(sound.samples[: sound.speech_end], RATE_HZ)
        for sound in (before, after)
    ]
    assert loudness[1] == pytest.approx(loudness[0], abs=1.0)
    assert np.abs(after.samples).max() <= sound_levels.amplitude(-3.49)
    assert after.speech_end == before.speech_end
    shared = before.samples[: before.speech_end] - after.samples[: before.speech_end]
    assert np.sqrt(np.mean(shared**2)) > 0.005
    # Where the next slot begins the room alone is heard.
    assert np.abs(after.samples[-200:]).max() < 0.002
    assert np.array_equal(slots.shape(treated).samples, after.samples)


def test_a_telephone_carries_neither_lows_nor_highs(dry: slots.SlotRecipe) -> None:
    heard = slots.shape(dry._replace(acoustic="phone")).samples
    power = np.abs(np.fft.rfft(heard)) ** 2
    hz = np.fft.rfftfreq(len(heard), 1 / RATE_HZ)
    inside = power[(hz > 300) & (hz < 3400)].sum()
    assert power[hz < 150].sum() < 0.02 * inside
    assert power[hz > 7000].sum() < 0.01 * inside


def test_a_tail_may_be_longer_than_the_pause(dry: slots.SlotRecipe) -> None:
    short = dry._replace(pause_ms=60)
    dream = short._replace(acoustic="dream")
    assert len(slots.shape(dream).samples) - len(slots.shape(short).samples) > 0.7 * RATE_HZ
