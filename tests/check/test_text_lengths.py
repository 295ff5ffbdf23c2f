"""How long a text should take a voice: learnt from a book's parts, whatever a few of them do."""

from __future__ import annotations

import math
import random

import pytest

from pipeline.check.text_lengths import Spoken, TextLengths, book_lengths

_NOUNS = ("harbour", "lamp", "ferry", "orchard", "kitchen", "mountain", "letter", "captain")
_VERBS = ("carried", "watched", "mended", "followed", "remembered", "painted")


def _text(chance: random.Random) -> str:
    clauses = [
        f"the {chance.choice(_NOUNS)} {chance.choice(_VERBS)} the {chance.choice(_NOUNS)}"
        for _ in range(chance.randint(1, 4))
    ]
    return f"{', and '.join(clauses).capitalize()}."


def _seconds(text: str, pace: float) -> float:
    return pace * (0.1 + 0.07 * sum(c.isalpha() for c in text) + 0.1 * text.count(","))


def _book(paces: dict[str, float], each: int = 20) -> list[Spoken]:
    chance = random.Random(1)
    texts = [(who, _text(chance), pace) for who, pace in paces.items() for _ in range(each)]
    return [
        Spoken(who, text, _seconds(text, pace) * chance.gauss(1, 0.03)) for who, text, pace in texts
    ]


def _far(lengths: TextLengths, part: Spoken) -> float:
    """How far a length lies from what is expected, in spreads."""
    expected = lengths.expected(part)
    return math.log(part.seconds / expected.seconds) / expected.spread


def test_each_voice_has_its_own_pace() -> None:
    book = _book({"quick": 0.8, "slow": 1.25})
    text = "The captain remembered the orchard, and the lamp followed the ferry."
    lengths = TextLengths(book)
    for who, pace in (("quick", 0.8), ("slow", 1.25)):
        expected = lengths.expected(Spoken(who, text, 1.0))
        assert expected.seconds == pytest.approx(_seconds(text, pace), rel=0.08)
        assert expected.spread < 0.1


@pytest.mark.parametrize(("share", "is_told"), [(0.6, True), (1.0, False), (2.0, True)])
def test_a_cut_or_doubled_part_lies_far_out_and_a_right_one_does_not(
    share: float, is_told: bool
) -> None:
    book = _book({"quick": 0.8, "slow": 1.25})
    book[7] = book[7]._replace(seconds=book[7].seconds * share)
    assert (abs(_far(TextLengths(book), book[7])) > 3.9) is is_told


def test_one_wrong_part_in_ten_changes_nothing_of_the_others() -> None:
    book = _book({"quick": 0.8, "slow": 1.25})
    wrong = [
        part._replace(seconds=part.seconds * (0.5 if n % 10 == 0 else 1.0))
        for n, part in enumerate(book)
    ]
    lengths = TextLengths(wrong)
    for n, part in enumerate(wrong):
        far = _far(lengths, part)
        assert (far < -3.9) is (n % 10 == 0)
        assert far < 3.9


def test_one_word_in_place_of_a_long_text_changes_nothing_of_what_is_like_it() -> None:
    parts = _book({"ada": 1.0, "ben": 1.1})
    rare = [
        part._replace(text=f"Oh, {part.text}", seconds=part.seconds + 0.3) for part in parts[:4]
    ]
    right = [*rare, *parts[4:]]
    wrong = [right[0]._replace(text=f"Oh, {' '.join(p.text for p in parts[:6])}", seconds=0.4)]
    lengths = TextLengths([*wrong, *right])
    assert _far(lengths, wrong[0]) < -10
    assert all(abs(_far(lengths, part)) < 3.5 for part in right)


def test_of_a_voice_with_one_part_the_book_says_how_long_it_needs_but_less_surely() -> None:
    book = _book({"quick": 0.9, "slow": 1.1})
    text = "The lamp watched the kitchen, and the ferry carried the letter."
    part = Spoken("stranger", text, 1.0)
    stranger = TextLengths([*book, part]).expected(part)
    known = TextLengths(book).expected(part._replace(who="slow"))
    assert stranger.seconds == pytest.approx(_seconds(text, 1.0), rel=0.2)
    assert stranger.spread > known.spread


def test_a_book_of_nothing_still_gives_an_answer() -> None:
    expected = book_lengths([]).expected(Spoken("anybody", "A few words.", 1.0))
    assert expected.seconds > 0
    assert expected.spread > 0


_SOUNDS = {
    "though": "ðˈoʊ",
    "queue": "kjˈuː",
    "knight": "nˈaɪt",
    "area": "ˈɛɹiə",
    "strength": "stɹˈɛŋθ",
}
"""Words whose letters are no measure of their sounds."""


def _sounded(in_phonemes: bool) -> list[Spoken]:
    """A book whose every phoneme lasts alike, or every letter."""
    chance = random.Random(2)
    parts = []
    for _ in range(60):
        words = chance.choices(tuple(_SOUNDS), k=chance.randint(2, 9))
        phonemes = " ".join(_SOUNDS[word] for word in words)
        sounds = phonemes if in_phonemes else " ".join(words)
        seconds = 0.1 + 0.08 * sum(c.isalpha() and c != "ː" for c in sounds)
        text = f"{' '.join(words).capitalize()}."
        parts.append(Spoken("ada", text, seconds * chance.gauss(1, 0.02), phonemes))
    return parts


@pytest.mark.parametrize("in_phonemes", [True, False])
def test_a_book_is_measured_by_what_tells_its_own_lengths_best(in_phonemes: bool) -> None:
    book = _sounded(in_phonemes)
    lengths = book_lengths(book)
    by_letters = TextLengths(book)
    assert (lengths.stray < 0.7 * by_letters.stray) is in_phonemes
    part = book[7]
    assert abs(_far(lengths, part)) < 3
    assert _far(lengths, part._replace(seconds=0.7 * part.seconds)) < -3.9
