"""Which voice of a book a part sounds like, by its spectrum and pitch."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from pipeline.check.part_sound import PartSound
from pipeline.check.voice_likeness import VoiceLikeness

_SOUND = PartSound(0, 2, -20, -6, -50, -40, -40, 0.1, -10, 120, (), 2, 0.05)
ADA, BEN, SOFTLY = ("ada", ()), ("ben", ()), ("ada", ("softly",))


def _parts(seed: int, pitch_hz: float, count: int = 10) -> list[PartSound]:
    """Parts of one voice: its own spectrum, and what strays about it."""
    own = np.random.default_rng(seed).normal(0, 4, 20)
    chance = np.random.default_rng(seed + 100)
    return [
        replace(
            _SOUND,
            timbre=tuple(own + chance.normal(0, 1, 20)),
            pitch_hz=pitch_hz * float(np.exp(chance.normal(0, 0.03))),
        )
        for _ in range(count)
    ]


def test_parts_sound_like_their_own_voice_and_a_strangers_take_like_its_own() -> None:
    ada, ben = _parts(1, 210), _parts(2, 110)
    likeness = VoiceLikeness({ADA: ada, BEN: ben})
    assert all(likeness.likelier(ADA, part)[1] < 0 for part in ada)
    assert all(likeness.likelier(BEN, part)[1] < 0 for part in ben)
    other, likelier = likeness.likelier(ADA, ben[0])
    assert other == "ben"
    assert likelier > 10


def test_a_voice_that_speaks_otherwise_is_no_other_voice() -> None:
    likeness = VoiceLikeness({ADA: _parts(1, 210), SOFTLY: _parts(3, 200), BEN: _parts(2, 110)})
    other, _ = likeness.likelier(ADA, _parts(3, 200)[0])
    assert other == "ben"


def test_nothing_is_said_of_a_voice_that_is_hardly_known_nor_of_silence() -> None:
    likeness = VoiceLikeness({ADA: _parts(1, 210), BEN: _parts(2, 110, count=2)})
    assert likeness.likelier(BEN, _parts(1, 210)[0])[1] == float("-inf")
    assert likeness.likelier(ADA, replace(_SOUND, timbre=()))[1] == float("-inf")
