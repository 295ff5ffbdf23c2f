"""Which parts of a voice are unlike its others."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from pipeline.check.book_audio import HeardPart
from pipeline.check.findings import Fault
from pipeline.check.measure_audio import MeasuredPart
from pipeline.check.part_sound import PartSound
from pipeline.check.voice_norms import VoiceNorms

_TEXTS = (
    "The porter waved at nobody.", "She was there all night, and she snored.", "Yes, miss.",
    "There was a saucer of liver put by on the dresser.", "He counted the barrels again.",
    "Nobody on the quay had seen the keeper go.",
)  # fmt: skip


def _part(line: int, text: str, start_db: float, *delivery: str) -> MeasuredPart:
    chance = np.random.default_rng(line)
    seconds = 0.1 + 0.06 * len(text)
    sound = PartSound(
        0, seconds, -20, -6, -60, start_db, -42, 0.1, -10, 200 + chance.normal(0, 5),
        tuple(chance.normal(0, 1, 20)), seconds, 0.05,
    )  # fmt: skip
    heard = HeardPart(line, "Ada", text, text, "kokoro ada 1 0", delivery, 0, 9, 0, 9)
    return MeasuredPart(heard, sound, 0.0, 0.0, None)


def _kinds(norms: VoiceNorms, part: MeasuredPart) -> list[Fault]:
    return [unlike.fault for unlike in norms.faults(part)]


def test_a_whisper_begins_with_breath_and_is_no_cut_while_it_is_long_enough() -> None:
    plain = [_part(n, _TEXTS[n % len(_TEXTS)], -40) for n in range(60)]
    whisper, abrupt = _part(70, _TEXTS[1], -18, "whispering"), _part(71, _TEXTS[1], -18)
    half = replace(whisper, sound=replace(whisper.sound, active=whisper.sound.active / 1.8))
    norms = VoiceNorms([*plain, whisper, abrupt])
    assert _kinds(norms, whisper) == []
    assert _kinds(norms, abrupt) == [Fault.CUT]
    assert Fault.CUT in _kinds(norms, half)


def test_a_line_that_seems_heard_twice_is_so_where_it_is_too_long_by_half_of_that() -> None:
    plain = [_part(n, _TEXTS[n % len(_TEXTS)], -40) for n in range(60)]
    norms = VoiceNorms(plain)

    def part(longer: float, repeated_share: float) -> MeasuredPart:
        own = _part(70, _TEXTS[0], -40)
        active = own.sound.active * longer
        sound = replace(own.sound, active=active)
        return replace(own, sound=sound, repeated=repeated_share * active)

    assert _kinds(norms, part(1.16, 0.45)) == []
    assert _kinds(norms, part(1.95, 0.45)) == [Fault.REPEATED]
    assert _kinds(norms, part(1.4, 0.3)) == [Fault.REPEATED]


def test_a_line_a_little_short_that_begins_abruptly_is_cut_and_neither_alone_is() -> None:
    plain = [_part(n, _TEXTS[n % len(_TEXTS)], -12) for n in range(60)]
    norms = VoiceNorms(plain)

    def part(shorter: float, start_db: float) -> MeasuredPart:
        own = _part(70, _TEXTS[5], start_db)
        return replace(own, sound=replace(own.sound, active=own.sound.active * shorter))

    assert _kinds(norms, part(0.88, -12)) == []
    assert _kinds(norms, part(1.0, -1)) == []
    assert _kinds(norms, part(0.88, -1)) == [Fault.CUT]


def test_a_word_without_a_vowel_is_no_measure_of_a_voice() -> None:
    plain = [_part(n, _TEXTS[n % len(_TEXTS)], -40) for n in range(60)]

    def softly(text: str) -> MeasuredPart:
        own = _part(70, text, -40)
        return replace(own, sound=replace(own.sound, level_db=-38))

    norms = VoiceNorms(plain)
    assert _kinds(norms, softly("Psst, psst, psst.")) == []
    assert Fault.LOUDNESS in _kinds(norms, softly("Past, past, past."))


def test_a_line_that_is_louder_and_unlike_its_voice_in_all_is_another_and_neither_alone_is() -> (
    None
):
    plain = [_part(n, _TEXTS[n % len(_TEXTS)], -40) for n in range(60)]
    norms = VoiceNorms(plain)

    def part(louder_db: float, away_db: float) -> MeasuredPart:
        own = _part(70, _TEXTS[1], -40)
        timbre = tuple(band + away_db * (-1) ** n for n, band in enumerate(own.sound.timbre))
        sound = replace(own.sound, level_db=own.sound.level_db + louder_db, timbre=timbre)
        return replace(own, sound=sound)

    assert _kinds(norms, part(2.7, 0)) == []
    assert _kinds(norms, part(0, 2.5)) == []
    assert _kinds(norms, part(2.7, 2.5)) == [Fault.OTHER_VOICE]


def test_what_comes_again_at_once_is_a_repeat_but_not_where_the_voices_hum() -> None:
    plain = [_part(n, _TEXTS[n % len(_TEXTS)], -40) for n in range(60)]
    own = _part(70, _TEXTS[2], -40)
    longer = replace(own.sound, active=own.sound.active * 1.25)
    again = replace(own, sound=longer, said_again=0.25)
    assert _kinds(VoiceNorms([*plain, again]), again) == [Fault.REPEATED]
    humming = [replace(part, said_again=0.3) for part in plain[:20]]
    assert _kinds(VoiceNorms([*plain[20:], *humming, again]), again) == []
