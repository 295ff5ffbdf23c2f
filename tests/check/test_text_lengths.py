"""How long a text should take a voice: learnt from a book's parts, whatever a few of them do."""

from __future__ import annotations

import math
import random

import pytest

from pipeline.check.text_lengths import TextLengths

_NOUNS = ("harbour", "lamp", "ferry", "orchard", "kitchen", "mountain", "letter", "captain")
_VERBS = ("carried", "watched", "mended", "followed", "remembered", "painted")
SPOKEN = list[tuple[str, str, float]]


def _text(chance: random.Random) -> str:
    clauses = [
        f"the {chance.choice(_NOUNS)} {chance.choice(_VERBS)} the {chance.choice(_NOUNS)}"
        for _ in range(chance.randint(1, 4))
    ]
    return f"{', and '.join(clauses).capitalize()}."


def _seconds(text: str, pace: float) -> float:
    return pace * (0.1 + 0.07 * sum(c.isalpha() for c in text) + 0.1 * text.count(","))


def _book(paces: dict[str, float], each: int = 20) -> SPOKEN:
    chance = random.Random(1)
    texts = [(who, _text(chance), pace) for who, pace in paces.items() for _ in range(each)]
    return [(who, text, _seconds(text, pace) * chance.gauss(1, 0.03)) for who, text, pace in texts]


def _far(book: SPOKEN, who: str, text: str, seconds: float) -> float:
    """How far a length lies from what is expected, in spreads."""
    expected = TextLengths(book).expected(who, text, seconds)
    return math.log(seconds / expected.seconds) / expected.spread


def test_each_voice_has_its_own_pace() -> None:
    book = _book({"quick": 0.8, "slow": 1.25})
    text = "The captain remembered the orchard, and the lamp followed the ferry."
    lengths = TextLengths(book)
    for who, pace in (("quick", 0.8), ("slow", 1.25)):
        expected = lengths.expected(who, text, 1.0)
        assert expected.seconds == pytest.approx(_seconds(text, pace), rel=0.08)
        assert expected.spread < 0.1


@pytest.mark.parametrize(("share", "is_told"), [(0.6, True), (1.0, False), (2.0, True)])
def test_a_cut_or_doubled_part_lies_far_out_and_a_right_one_does_not(
    share: float, is_told: bool
) -> None:
    book = _book({"quick": 0.8, "slow": 1.25})
    who, text, seconds = book[7]
    book[7] = (who, text, seconds * share)
    assert (abs(_far(book, *book[7])) > 3.9) is is_told


def test_one_wrong_part_in_ten_changes_nothing_of_the_others() -> None:
    book = _book({"quick": 0.8, "slow": 1.25})
    wrong = [
        (who, text, seconds * (0.5 if n % 10 == 0 else 1.0))
        for n, (who, text, seconds) in enumerate(book)
    ]
    lengths = TextLengths(wrong)
    for n, (who, text, seconds) in enumerate(wrong):
        expected = lengths.expected(who, text, seconds)
        far = math.log(seconds / expected.seconds) / expected.spread
        assert (far < -3.9) is (n % 10 == 0)
        assert far < 3.9


def test_of_a_voice_with_one_part_the_book_says_how_long_it_needs_but_less_surely() -> None:
    book = _book({"quick": 0.9, "slow": 1.1})
    text = "The lamp watched the kitchen, and the ferry carried the letter."
    stranger = TextLengths([*book, ("stranger", text, 1.0)]).expected("stranger", text, 1.0)
    known = TextLengths(book).expected("slow", text, 1.0)
    assert stranger.seconds == pytest.approx(_seconds(text, 1.0), rel=0.2)
    assert stranger.spread > known.spread


def test_a_book_of_nothing_still_gives_an_answer() -> None:
    expected = TextLengths([]).expected("anybody", "A few words.", 1.0)
    assert expected.seconds > 0
    assert expected.spread > 0
