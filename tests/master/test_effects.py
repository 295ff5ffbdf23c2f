"""Effects: speech found, peaks held without a jump, room tone without a seam."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import sound_levels
from pipeline.master import effects
from pipeline.model import RATE_HZ
from tests.sounds import as_floats, babble, true_peak


def test_speech_is_found_between_silences() -> None:
    sound = np.zeros(44_100, np.float32)
    sound[20_000:30_000] = 0.1
    start, end = effects.speech_span(sound, 44_100)
    assert 20_000 - 44_100 * 0.04 < start <= 20_000
    assert 30_000 <= end < 30_000 + 44_100 * 0.08


def test_speech_of_nothing_is_short() -> None:
    assert effects.speech_span(np.zeros(44_100, np.float32), 44_100) == (0, 441)
    assert effects.speech_span(np.zeros(0, np.float32), 44_100) == (0, 0)


@settings(max_examples=40, deadline=None)
@given(
    st.integers(1, 20_000),
    st.floats(-20, -0.5),
    st.floats(0.01, 3.0),
    st.integers(0, 1000),
)
def test_the_limiter_never_lets_a_sample_over_and_never_grows_a_clip(
    length: int, ceiling_db: float, loud: float, seed: int
) -> None:
    noise = np.random.RandomState(seed).uniform(-loud, loud, length).astype(np.float32)
    out = effects.limit(noise, ceiling_db)
    assert len(out) == length
    assert np.abs(out).max() <= sound_levels.amplitude(ceiling_db) + 1e-6
    assert (np.abs(out) <= np.abs(noise) + 1e-6).all()


def test_the_limiter_holds_peaks_between_samples() -> None:
    at = np.arange(44_100)
    # A sine at a quarter of the rate, sampled off its crests: 3 dB higher than any sample.
    tone = (0.9 * np.sin(np.pi / 2 * at + np.pi / 4)).astype(np.float32)
    tone = effects.fade(tone, 44_100, 50, 50)
    limited = effects.limit(tone, -1.4, between_samples=True)
    assert sound_levels.decibels(true_peak(tone)) > -1.0
    assert sound_levels.decibels(true_peak(limited)) <= -1.0


def test_the_limiter_leaves_what_is_under_the_ceiling() -> None:
    sound = as_floats(babble(1, 120, -30))
    assert effects.limit(sound, -3.5) is sound


def test_the_limiter_moves_gently() -> None:
    sound = np.full(44_100, 0.1, np.float32)
    sound[20_000:20_010] = 1.0
    gain = effects.limit(sound, -6)[:19_990] / 0.1
    assert np.abs(np.diff(gain)).max() < 0.005


def test_room_tone_has_its_level_and_no_seam() -> None:
    tone = effects.room_tone(RATE_HZ * 20, -72)
    assert sound_levels.decibels(float(np.sqrt(np.mean(tone**2)))) == pytest.approx(-72, abs=0.3)
    assert np.abs(np.diff(tone)).max() < 6 * np.diff(tone).std()
    assert (effects.room_tone(1000, -72, 500) == effects.room_tone(1500, -72)[500:]).all()
