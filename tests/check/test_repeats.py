"""Sound that is heard twice, and what a text says again itself."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline.check.repeats import repeated_share, repeats
from pipeline.model import RATE_HZ
from pipeline.sound_levels import Samples


def _noise(seed: int, seconds: float) -> Samples:
    """Low noise, no part of which is like another."""
    thin = np.random.default_rng(seed).normal(0, 0.1, int(seconds * RATE_HZ) // 8)
    return np.repeat(thin, 8).astype(np.float32)


def test_words_said_twice_count_together_though_what_is_between_them_is_not_alike() -> None:
    words = [_noise(n, 0.22) for n in range(5)]
    first = np.concatenate(
        [part for n, word in enumerate(words) for part in (word, _noise(10 + n, 0.1))]
    )
    again = np.concatenate(
        [part for n, word in enumerate(words) for part in (word, _noise(20 + n, 0.1))]
    )
    assert repeats(np.concatenate([first, again])).seconds == pytest.approx(1.1, abs=0.4)
    assert repeats(first).seconds == 0
    assert repeats(np.concatenate([first, _noise(99, 1.6)])).seconds == 0


def test_a_sound_that_comes_again_as_a_whole_is_heard_twice() -> None:
    sound = _noise(1, 2.0)
    assert repeats(np.concatenate([sound, sound])).seconds == pytest.approx(2.0, abs=0.15)


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("The lamp was lit.", 0),
        ("It blows at eight. At eight, mind.", 7 / 25),
        ("No, no, no, no.", 3 / 4),
        ("Drip.", 0),
        ("…", 0),
        ("Go on, go on, he said; go on!", 4 / 18),
    ],
)
def test_the_longest_run_of_words_that_comes_again_is_a_share_of_the_letters(
    text: str, share: float
) -> None:
    assert repeated_share(text) == pytest.approx(share)


def test_what_comes_again_at_once_is_heard_though_it_is_short() -> None:
    sound, again = _noise(5, 0.8), _noise(6, 0.4)
    assert repeats(np.concatenate([sound, again, again])).at_once == pytest.approx(0.4, abs=0.1)
    assert repeats(np.concatenate([again, sound, again])).at_once == 0
    assert repeats(np.concatenate([sound, again])).at_once == 0


def test_a_hum_is_no_repeat() -> None:
    time = np.arange(int(44_100 * 1.5)) / 44_100
    hum = np.sin(2 * np.pi * 120 * time).astype(np.float32) * np.float32(0.3)
    assert repeats(hum).at_once == 0
