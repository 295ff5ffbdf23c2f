"""A whisper has the words and no voice."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline.master.whisper import whispered
from pipeline.model import RATE_HZ
from pipeline.sound_levels import Samples, decibels
from tests.sounds import as_floats, babble

HZ = 120


def _voiced(sound: Samples) -> float:
    """How like itself a sound is one pitch period later, 0 to 1."""
    lag = RATE_HZ // HZ
    one, other = sound[:-lag].astype(float), sound[lag:].astype(float)
    return float(np.dot(one, other) / np.sqrt(np.dot(one, one) * np.dot(other, other)))


def test_the_voice_is_gone_and_the_level_stays() -> None:
    said = as_floats(babble(2, HZ, -20))
    heard = whispered(said)
    assert _voiced(said) > 0.9
    assert abs(_voiced(heard)) < 0.2
    assert len(heard) == len(said)
    levels = [decibels(float(np.sqrt(np.mean(sound**2)))) for sound in (said, heard)]
    assert levels[1] == pytest.approx(levels[0], abs=0.1)
    assert np.array_equal(heard, whispered(said))


def test_it_follows_the_syllables() -> None:
    said = as_floats(babble(2, HZ, -20))
    blocks = [
        np.sqrt(np.mean(sound[: len(sound) // 2205 * 2205].reshape(-1, 2205) ** 2, axis=1))
        for sound in (said, whispered(said))
    ]
    assert np.corrcoef(blocks)[0, 1] > 0.9


def test_what_is_too_short_or_silent_stays() -> None:
    assert len(whispered(np.zeros(500, np.float32))) == 500
    assert not whispered(np.zeros(5_000, np.float32)).any()
