"""Words heard against words that should be: what counts as a difference, and what doesn't."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.check.compare_words import Difference, differences, joined, plain_words

SAID = "The lamp was lit at six, and nobody on the quay had seen her go."


def _found(said: str, heard: str, names: set[str] | None = None) -> list[tuple[str, str]]:
    found = differences(plain_words(said), plain_words(heard), names or set())
    return [(" ".join(each.said), " ".join(each.heard)) for each in found]


@pytest.mark.parametrize(
    ("heard", "found"),
    [
        (SAID, []),
        ("The lamp was lit at six and nobody had seen her go", [("on the quay", "")]),
        (
            "The lamp was lit at six, at six and nobody on the quay had seen her go",
            [("", "at six")],
        ),
        (
            "The lamp was lit at six and several barrels of tar had seen her go",
            [("nobody on the quay", "several barrels of tar")],
        ),
        ("and nobody on the quay had seen her go", [("the lamp was lit at six", "")]),
        ("", [(" ".join(plain_words(SAID)), "")]),
    ],
)
def test_words_that_are_missing_wrong_or_too_many_are_told(
    heard: str, found: list[tuple[str, str]]
) -> None:
    assert _found(SAID, heard) == found


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("The lamplight fell.", "the lamp light fell"),
        ("A lamp light fell.", "a lamplight fell"),
        ("I can’t, we won’t, they’re here.", "I cannot we will not they are here"),
        ("A well-known quay", "a well known quay"),
    ],
)
def test_word_breaks_contractions_and_marks_are_no_difference(said: str, heard: str) -> None:
    assert _found(said, heard) == []


def test_a_name_may_be_heard_as_anything_but_not_in_place_of_many_words() -> None:
    assert _found("Then Corrach went", "then car rack went", {"corrach"}) == []
    assert _found("Then Corrach went", "then car rack went") == [("corrach", "car rack")]
    heard = "then they all ran up the hill went"
    assert _found("Then Corrach went", heard, {"corrach"}) != []


@pytest.mark.parametrize(
    ("said", "heard", "alike"),
    [
        (("inner", "town"), ("in", "her", "town"), True),
        (("said", "absalom"), ("set", "up", "salam"), True),
        (("on", "the", "quay"), (), False),
        ((), ("at", "six"), False),
        (("nobody", "on", "the", "quay"), ("several", "barrels", "of", "tar"), False),
    ],
)
def test_what_sounds_alike_is_how_a_recogniser_mishears(
    said: tuple[str, ...], heard: tuple[str, ...], alike: bool
) -> None:
    assert Difference(0, len(said), said, heard).sounds_alike is alike


def test_words_wrong_on_both_sides_of_one_in_passing_are_a_run() -> None:
    said = plain_words("He went up with the lantern and sat.")
    runs = joined(differences(said, plain_words("He went up by the elbow and sat.")), said)
    assert [(each.said, each.heard) for each in runs] == [
        (("with", "the", "lantern"), ("by", "the", "elbow"))
    ]


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("He went up with seven lanterns and sat.", "He went up by seven elbows and sat."),
        ("He went up with the lantern and sat.", "He went up the elbow and sat."),
    ],
)
def test_a_word_that_counts_and_one_left_out_part_a_run(said: str, heard: str) -> None:
    words = plain_words(said)
    found = differences(words, plain_words(heard))
    assert joined(found, words) == found
    assert len(found) == 2


WORDS = st.lists(st.sampled_from(["ash", "birch", "cedar", "elm", "fir", "larch"]), max_size=12)


@given(WORDS, WORDS)
def test_differences_tell_all_that_was_said_and_heard_and_nothing_else(
    said: list[str], heard: list[str]
) -> None:
    found = differences(said, heard)
    assert differences(said, said) == ()
    assert bool(found) == (said != heard)
    assert all(tuple(said[each.start : each.end]) == each.said for each in found)
    # What is left of both is the same words.
    kept = [w for n, w in enumerate(said) if not any(d.start <= n < d.end for d in found)]
    assert len(kept) == len(heard) - sum(len(each.heard) for each in found)
