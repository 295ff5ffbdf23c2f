"""Inch and foot marks (6'2", a 12" gun), which look like quote marks and are none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.splitter.quotes.quote_marks import Mark

_FEET_AND_INCHES = re.compile(r"(?<![\d.,])\d{1,3}\s?['’]\s?\d{1,2}(?:[½¼¾⅓⅔⅛⅜⅝⅞]|\.\d+| \d/\d)?\Z")
_MEASURED = re.compile(
    r"\s?[-x×]|\s(?:(?:by|in|and|or|to|of|from)\s)?(?:wide|thick|long|deep|tall|high|across|square"
    r"|diameter|length|width|height|depth|apart|above|below|off|pipes?|guns?|nails?|blades?|knife"
    r"|planks?|boards?|barrels?|screens?|wheels?|tyres?|tires?|poles?|hose|\d)\b"
)
_FAR = 20
"""Characters before a mark that may be the feet of its inches."""


def without_measures(text: str, marks: list[Mark]) -> list[Mark]:
    """The marks of a paragraph but for those that measure.

    A mark right behind a digit measures where no quotation is open, or where the open one has
    its end further on; '"I am 12" said Tom' ends there.
    """
    if not any(_follows_digit(text, mark) for mark in marks):
        return marks
    measures: set[int] = set()
    for family in ("double", "single"):
        own = [mark for mark in marks if mark.family == family]
        measures |= _measures(text, own)
    return [mark for mark in marks if mark.at not in measures]


def _follows_digit(text: str, mark: Mark) -> bool:
    return mark.at > 0 and text[mark.at - 1].isnumeric() and mark.role != "open"


def _measures(text: str, marks: Sequence[Mark]) -> set[int]:
    """Where marks of one family measure."""
    measures: set[int] = set()
    open_now = False
    for number, mark in enumerate(marks):
        if not _follows_digit(text, mark):
            if mark.role not in ("soft", "elision"):
                open_now = mark.role == "open" or (mark.role == "either" and not open_now)
        elif not open_now or _measures_inside(text, marks, number):
            measures.add(mark.at)
            measures |= _feet_of(text, mark)
        else:
            open_now = False
    return measures


def _measures_inside(text: str, marks: Sequence[Mark], number: int) -> bool:
    """Whether a mark behind a digit in an open quotation measures: another one ends it, or words
    of measuring follow."""
    mark = marks[number]
    if _MEASURED.match(text, mark.at + mark.width):
        return True
    after = next(
        (one for one in marks[number + 1 : number + 40] if not _follows_digit(text, one)), None
    )
    return after is not None and after.role in ("close", "either")


def _feet_of(text: str, mark: Mark) -> set[int]:
    """Where the foot mark stands of a measure whose inches end at ``mark``: 6' 2"."""
    feet = _FEET_AND_INCHES.search(text, max(0, mark.at - _FAR), mark.at)
    if feet is None:
        return set()
    return {at for at in range(feet.start(), mark.at) if text[at] in "'’"}
