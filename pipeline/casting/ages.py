"""The age that voices are chosen by, for whatever a person calls it: a word, or years."""

from __future__ import annotations

import re

AGES = ("child", "young", "adult", "old", "unknown")
MOST_YEARS = 150
_CHILD, _YOUNG, _ADULT = 13, 25, 60
"""Years that a child, a young person and an adult are under."""

_WORDS = {
    "child": (
        "baby", "toddler", "infant", "kid", "kids", "children", "childlike", "boy", "girl",
        "little", "small", "schoolboy", "schoolgirl", "preteen", "tween",
    ),
    "young": (
        "teen", "teens", "teenage", "teenager", "adolescent", "youth", "youthful", "youngster",
        "student", "juvenile", "lad", "lass", "twenties",
    ),
    "adult": (
        "grown", "grownup", "mature", "man", "woman", "middle", "aged", "midlife", "thirties",
        "forties", "fifties", "thirtysomething", "adulthood",
    ),
    "old": (
        "elder", "elderly", "older", "senior", "aging", "ageing", "ancient", "retired", "pensioner",
        "grandfather", "grandmother", "grandparent", "sixties", "seventies", "eighties",
        "nineties", "centenarian",
    ),
    "unknown": ("any", "ageless", "timeless", "immortal", "none", "unclear", "unsure"),
}  # fmt: skip
_AGE_OF_WORD = {word: age for age, words in _WORDS.items() for word in (age, *words)}
_STRONGER = ("old", "child", "young", "adult", "unknown")
"""Of several words the first of these holds: a young man is young, an old woman old."""
_AS_SAID = {"aged": "old", "middle aged": "adult", "middle age": "adult", "young adult": "young"}
"""Of whole phrases."""
_YEARS = re.compile(r"\d+")
_DIGITS = 9
"""Of a number of years that are looked at: so many are too many."""
_DECADE = re.compile(r"\b(\d)0s\b")
"""'In her 60s' is 65 or so."""


def age_of(said: str) -> str | None:
    """The one of ``AGES`` that a word, a phrase or a number of years comes to; None for what says
    no age."""
    text = " ".join(re.findall(r"[^\W_]+", said.lower()))
    if text in _AS_SAID:
        return _AS_SAID[text]
    if re.search(r"\b(weeks?|months?)\b", text):
        return "child"
    years = [int(number[:_DIGITS]) for number in _YEARS.findall(_DECADE.sub(r"\g<1>5", text))]
    if years:
        return _age_of_years(years) if all(y <= MOST_YEARS for y in years) else None
    ages = {_AGE_OF_WORD[word] for word in text.split() if word in _AGE_OF_WORD}
    return next((age for age in _STRONGER if age in ages), None)


def _age_of_years(years: list[int]) -> str:
    """Of one number, or of the middle between the first and the last."""
    middle = (years[0] + years[-1]) / 2
    limits = ((_CHILD, "child"), (_YOUNG, "young"), (_ADULT, "adult"))
    return next((age for limit, age in limits if middle < limit), "old")
