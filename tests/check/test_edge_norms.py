"""How parts begin, rest and end, held against those of the book that begin or end alike."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from pipeline.check.book_audio import HeardPart
from pipeline.check.edge_norms import EdgeNorms
from pipeline.check.measure_audio import MeasuredPart
from pipeline.check.part_sound import PartSound

_SOUND = PartSound(0, 2, -20, -6, -60, -40, -42, 0.1, -10, 200, (), 2, 0.05)


def _part(
    line: int, phonemes: str, start_db: float, gap: float = 0.1, text: str = ""
) -> MeasuredPart:
    chance = np.random.default_rng(line)
    text = text or "The ferry left. Nobody waved."
    sound = replace(_SOUND, start_db=start_db + chance.normal(0, 1), gap=gap)
    heard = HeardPart(line, "Ada", text, text, "ada", (), 0, 9, 0, 9, phonemes=phonemes)
    return MeasuredPart(heard, sound, 0.0, 0.0, None)


def _book(gap: float) -> list[MeasuredPart]:
    vowels = [_part(n, "ˈapəl", -3, gap) for n in range(40)]
    return [*vowels, *(_part(n, "sˈapəl", -20, gap) for n in range(40, 80))]


def test_a_hiss_that_begins_as_loud_as_a_vowel_is_cut_off_and_a_vowel_is_not() -> None:
    norms = EdgeNorms(_book(0.4))
    assert [s.what for s in norms.surprises(_part(90, "sˈapəl", -4, 0.4))] == [
        "its beginning is cut off"
    ]
    assert not list(norms.surprises(_part(91, "ˈapəl", -5, 0.4)))


def test_two_sentences_without_a_rest_have_lost_something_where_all_others_rest() -> None:
    resting, hurried = EdgeNorms(_book(0.4)), EdgeNorms(_book(0.05))
    at_once = _part(90, "ˈapəl", -8, 0.04)
    assert [s.what for s in resting.surprises(at_once)] == ["it doesn't rest between its sentences"]
    assert not list(hurried.surprises(at_once))
    assert not list(resting.surprises(_part(90, "ˈapəl", -8, 0.04, "P. E. Bell, the porter.")))


def test_an_edge_far_louder_than_all_others_says_enough_by_itself() -> None:
    quiet = [_part(n, "", -45, 0.4) for n in range(40)]
    loud = next(EdgeNorms(quiet).surprises(_part(90, "", -10, 0.4)))
    assert loud.is_loud
