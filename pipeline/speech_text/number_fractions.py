"""Fractions, and other numbers around a slash: '1/2', '2½', '1 1/2 cups', '24/7', '60/40'."""

from __future__ import annotations

import re

from pipeline.speech_text.measures import UNITS, many
from pipeline.speech_text.numbers import cardinal, ordinal, year
from pipeline.speech_text.reading import (
    Match,
    ReadClass,
    Reader,
    after,
    any_of,
    before,
    ends_before_capital,
    word_after,
    word_before,
    word_set,
)

_SIGNS = {
    "½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅕": (1, 5), "⅖": (2, 5),
    "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8),
    "⅞": (7, 8),
}  # fmt: skip
FRACTION_SIGNS = "".join(_SIGNS)
"""All fractions that are one character."""
_PARTS = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 24, 32, 50, 60, 64, 100, 1000})
"""Denominators that are read as parts."""
_ARTICLES = frozenset({"a", "an", "the", "one", "another", "each", "every"})
_UNIT = rf"(?:\s?(?P<unit>{any_of(UNITS)})(?![\w/])\.?)?"
_RATED = word_set("would rating rated score scored stars out")


def _part(count: int, parts: int) -> str:
    if parts == 2:
        return "half" if count == 1 else "halves"
    name = "quarter" if parts == 4 else ordinal(parts)
    return name if count == 1 else f"{name}s"


def _fraction(count: int, parts: int) -> str:
    return f"{cardinal(count)} {_part(count, parts)}"


def _unit_behind(match: Match) -> str | None:
    """The unit that a fraction is of, if one is written: 'tsp'."""
    return UNITS.get(match["unit"] or "")


def _of_unit(match: Match, count: int, parts: int, unit: str) -> str:
    """'half a teaspoon', 'three quarters of a pound', 'a half pound bag'."""
    if word_before(match).lower() in _ARTICLES and before(match)[-1:].isspace():
        return f"{_part(1, parts)} {unit}" if count == 1 else f"{_fraction(count, parts)} {unit}"
    article = "an" if unit in ("ounce", "inch", "hour") else "a"
    if parts == 2:
        return f"half {article} {unit}"
    first = (
        _fraction(count, parts) if count > 1 else f"{'an' if parts == 8 else 'a'} {_part(1, parts)}"
    )
    return f"{first} of {article} {unit}"


def _end_stop(match: Match) -> str:
    return "." if match[0].endswith(".") and ends_before_capital(match) else ""


def _joined(whole: str, count: int, parts: int) -> str:
    article = "an" if parts == 8 else "a"
    said = f"{article} {_part(1, parts)}" if count == 1 else _fraction(count, parts)
    return f"{cardinal(int(whole))} and {said}"


def _spaced(match: Match, said: str) -> str:
    following = match.string[match.end() : match.end() + 1]
    return said + (" " if following.isalnum() else "")


def _say_sign(match: Match) -> str:
    whole, (count, parts) = match[1], _SIGNS[match[2]]
    unit = _unit_behind(match)
    if unit:
        said = (
            _joined(whole, count, parts) + f" {many(unit)}"
            if whole
            else _of_unit(match, count, parts, unit)
        )
        return said + _end_stop(match)
    if whole:
        return _spaced(match, _joined(whole, count, parts))
    if parts == 2 and re.match(r"\s(?:a|an|the|of|my|his|her|their|our|your)\b", after(match)):
        return _spaced(match, "half")
    if count > 1 or word_before(match).lower() in ("a", "an", "the", "one", "another"):
        return _spaced(match, _fraction(count, parts) if count > 1 else _part(1, parts))
    return _spaced(match, f"{'an' if parts == 8 else 'a'} {_part(1, parts)}")


def _say_mixed(match: Match) -> str | None:
    """'1 1/2 cups', '6-3/4'."""
    count, parts = int(match[2]), int(match[3])
    if not 0 < count < parts or parts not in _PARTS:
        return None
    unit = _unit_behind(match)
    said = _joined(match[1], count, parts)
    return f"{said} {many(unit)}{_end_stop(match)}" if unit else said


def _say_slash(match: Match) -> str | None:
    first, second = match[1], match[2]
    count, parts = int(first), int(second)
    unit = _unit_behind(match)
    if unit and 0 < count < parts and parts in _PARTS:
        return _of_unit(match, count, parts, unit) + _end_stop(match)
    if len(first) == 4 and 1100 <= count <= 2099 and not unit:  # '1999/2000', '1914/15'
        return f"{year(count)} {year(parts) if len(second) == 4 else cardinal(parts)}"
    pair = f"{cardinal(count)} {cardinal(parts)}"
    if (count, parts) in ((9, 11), (24, 7), (7, 7), (4, 4), (6, 8), (12, 8), (20, 20)):
        return pair
    if re.match(r"\s(?:time|beat|measure|rhythm)\b", after(match)):
        return pair
    if 80 <= count <= 260 and 40 <= parts <= 160 and count > parts:
        return f"{cardinal(count)} over {cardinal(parts)}"  # of blood
    if count + parts == 100:
        return f"{cardinal(count)} {cardinal(parts)}"
    rated = word_after(match).lower() in _RATED or re.search(
        r"\b(?:it|a solid|score of|mark of|gets?|got|scored?|scores|gave|gives?)\s\Z", before(match)
    )
    if parts in (5, 10, 100) and rated and not re.match(r"\s(?:of|chance)\b", after(match)):
        return f"{cardinal(count)} out of {cardinal(parts)}"
    if 0 < count < parts and parts in _PARTS:
        if count == 1 and parts == 2 and re.match(r"\s(?:a|an|the)\b", after(match)):
            return "half"
        if word_before(match).lower() in ("a", "an", "the") and count == 1 and parts in (2, 4):
            return _part(1, parts)
        return _fraction(count, parts)
    return pair


def _say_ordinal_part(match: Match) -> str | None:
    """'1/10th of it'."""
    count, parts = int(match[1]), int(match[2])
    return _fraction(count, parts) if 0 < count < parts else None


def _say_inches(match: Match) -> str | None:
    """'a 3/4" bolt'."""
    count, parts = int(match[1]), int(match[2])
    if not 0 < count < parts or parts not in _PARTS:
        return None
    return f"{cardinal(count)} {_part(1, parts)} inch"


NUMBER_FRACTIONS = ReadClass(
    (
        Reader(r"(?<![\w.,/])(\d{1,2})/(\d{1,2})\s?[\"”″](?=\s[a-z])", _say_inches),
        Reader(r"(?<![\w.,/])(\d{1,3})/(\d{1,4})(?:st|nd|rd|th)s?\b", _say_ordinal_part),
        Reader(rf"(?<![\w.,])(\d{{1,9}})?\s?([{FRACTION_SIGNS}]){_UNIT}", _say_sign),
        Reader(
            rf"(?<![\w.,/])(\d{{1,3}})[ -](\d{{1,2}})/(\d{{1,2}})(?!\d|/){_UNIT}(?!\w)", _say_mixed
        ),
        Reader(
            rf"(?<![\w.,/])(\d{{1,4}})\s?[/⁄]\s?(\d{{1,4}})(?![\d/]|[.,]\d){_UNIT}(?!\w)",
            _say_slash,
        ),
    )
)
