"""Which voice of a book a part sounds like, by its spectrum and pitch."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from pipeline.check.part_sound import BAND_MIDDLES_HZ, PartSound, mel
from pipeline.check.voice_likeness import VoiceLikeness, Who

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


def test_a_voice_of_two_lines_is_told_from_another() -> None:
    ada, ben = _parts(1, 210), _parts(2, 110, count=2)
    right = VoiceLikeness({ADA: ada, BEN: ben})
    assert all(right.likelier(BEN, part)[1] < 0 for part in ben)
    wrong = VoiceLikeness({ADA: ada[1:], BEN: [ben[0], ada[0]]})
    assert wrong.likelier(BEN, ada[0])[1] > 10


def test_a_line_that_is_said_softly_once_is_told_by_how_its_voice_speaks_otherwise() -> None:
    ada, ben = _parts(1, 210), _parts(2, 110)
    right = VoiceLikeness({ADA: ada[1:], SOFTLY: ada[:1], BEN: ben})
    assert right.likelier(SOFTLY, ada[0])[1] < 0
    wrong = VoiceLikeness({ADA: ada, SOFTLY: ben[:1], BEN: ben[1:]})
    assert wrong.likelier(SOFTLY, ben[0])[1] > 10


def test_a_take_that_is_played_faster_is_likelier_that_than_its_voice() -> None:
    ada = _parts(1, 210)
    likeness = VoiceLikeness({ADA: ada, BEN: _parts(2, 110)})
    bands = np.interp(
        mel(BAND_MIDDLES_HZ / 1.5), mel(BAND_MIDDLES_HZ), np.array(ada[0].timbre, np.float64)
    )
    fast = replace(ada[0], timbre=tuple(bands), pitch_hz=ada[0].pitch_hz * 1.5)
    faster = likeness.faster(ADA, fast)
    assert max(faster, key=lambda factor: faster[factor]) == 1.5
    assert faster[1.5] > 10
    assert all(max(likeness.faster(ADA, part).values()) < 0 for part in ada)


def test_nothing_is_said_where_too_little_is_known() -> None:
    other = _parts(1, 210)[0]
    nothing = float("-inf")
    once, whisper = _parts(2, 110, count=1), ("ada", ("whispering",))
    likeness = VoiceLikeness({ADA: _parts(1, 210), BEN: once, whisper: _parts(3, 200, count=1)})
    assert likeness.likelier(BEN, other)[1] == nothing
    assert likeness.likelier(whisper, other)[1] == nothing
    assert likeness.likelier(ADA, replace(_SOUND, timbre=()))[1] == nothing
    assert likeness.likelier(ADA, replace(other, pitch_hz=0))[1] == nothing
    strangers = VoiceLikeness({ADA: _parts(1, 210, count=2), BEN: _parts(2, 110, count=2)})
    assert strangers.likelier(ADA, other)[1] == nothing
    assert strangers.faster(ADA, other) == {}


def test_of_a_voice_of_few_lines_nobody_can_say_that_it_is_not_its_kin() -> None:
    plain, low = ("pyttsx3 en-us+m3 1 0", ()), ("pyttsx3 en-us+m3 0.94 -2", ())
    ada, ben = _parts(1, 210), _parts(2, 110)
    parts: dict[Who, list[PartSound]] = {plain: ben, low: [ben[0], _parts(4, 300)[0]], ADA: ada}
    assert VoiceLikeness(parts).likelier(low, ben[0])[0] == "ada"
