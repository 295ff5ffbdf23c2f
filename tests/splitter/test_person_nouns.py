"""What nouns for people tell of them."""

from __future__ import annotations

import pytest

from pipeline.splitter.words.person_nouns import description_gender, noun_age, noun_gender


@pytest.mark.parametrize(
    ("words", "age"),
    [
        ("", "unknown"),
        ("the woman", "unknown"),
        ("the old porter", "old"),
        ("his older brother", "unknown"),
        ("grandmother", "old"),
        ("the little girl", "child"),
        ("a small boy", "child"),
        ("the young clerk", "young"),
        ("the younger boy", "child"),
        ("the child", "child"),
        ("a youth", "young"),
    ],
)
def test_a_phrase_tells_an_age(words: str, age: str) -> None:
    assert noun_age(words) == age


@pytest.mark.parametrize(
    ("words", "gender"),
    [("the old woman", "female"), ("the porter’s son", "male"), ("the captain", "unknown")],
)
def test_a_description_tells_a_gender(words: str, gender: str) -> None:
    assert description_gender(words) == gender
    assert noun_gender(words.split()[-1]) == gender
