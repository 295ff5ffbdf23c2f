"""Numbers that a word processor writes before paragraphs: those of lists and of headings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from pipeline.readers.shared.numerals import numeral
from pipeline.readers.shared.word_lists import words_in
from pipeline.readers.shared.xml_parts import count_of

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEVELS = 9
_FORMATS = {
    "decimal": "decimal", "lowerLetter": "lower-alpha", "upperLetter": "upper-alpha",
    "lowerRoman": "lower-roman", "upperRoman": "upper-roman", "decimalZero": "decimal-leading-zero",
    "ordinal": "ordinal", "cardinalText": "cardinal", "ordinalText": "ordinal-word",
}  # fmt: skip
_ONES = words_in(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS = words_in("twenty thirty forty fifty sixty seventy eighty ninety")
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level of a list numbers its paragraphs."""

    start: int
    style: str
    """Empty for bullets, and where no number is shown."""
    text: str
    """With ``%1`` to ``%9`` for the numbers of the levels."""


@dataclass(slots=True)
class Numbering:
    """The lists of a document, and how far each has counted."""

    _lists: dict[str, str] = field(default_factory=dict)
    """The kind of list of each list."""
    _levels: dict[tuple[str, int], _Level] = field(default_factory=dict)
    _restarts: dict[tuple[str, int], int] = field(default_factory=dict)
    """Where a list begins anew that is of a kind counted before."""
    _counts: dict[str, list[int]] = field(default_factory=dict)

    def number(self, list_id: str, level: int) -> str:
        """What stands before the next paragraph of a list; empty for bullets and no list."""
        kind = self._lists.get(list_id)
        shape = self._levels.get((kind, level)) if kind is not None else None
        if kind is None or shape is None:
            return ""
        counts = self._counts.setdefault(kind, [0] * _LEVELS)
        restart = self._restarts.pop((list_id, level), None)
        if restart is not None:
            counts[level] = restart
        else:
            counts[level] = counts[level] + 1 if counts[level] else max(shape.start, 1)
        counts[level + 1 :] = [0] * (_LEVELS - level - 1)
        if not shape.style:
            return ""
        return re.sub(
            r"%([1-9])", lambda match: self._shown(kind, int(match[1]) - 1, counts), shape.text
        ).strip()

    def _shown(self, kind: str, level: int, counts: list[int]) -> str:
        shape = self._levels.get((kind, level))
        count = counts[level] or (shape.start if shape else 1)
        return _written(count, shape.style if shape and shape.style else "decimal")


def read_numbering(root: Element) -> Numbering:
    """The lists of a document's part of them."""
    numbering = Numbering()
    for kind in root.iter(_W + "abstractNum"):
        for level in kind.iter(_W + "lvl"):
            place = count_of(level.get(_W + "ilvl"), 0)
            key = (kind.get(_W + "abstractNumId") or "", place)
            numbering._levels[key] = _level_of(level)
    for one in root.iter(_W + "num"):
        list_id = one.get(_W + "numId") or ""
        numbering._lists[list_id] = _value(one, "abstractNumId")
        for override in one.iter(_W + "lvlOverride"):
            start = _value(override, "startOverride")
            if start:
                place = count_of(override.get(_W + "ilvl"), 0)
                numbering._restarts[list_id, place] = count_of(start, 1)
    return numbering


def list_place(properties: Mapping[str, str]) -> tuple[str, int]:
    """(list, level) of a paragraph's ``numId`` and ``ilvl``."""
    return properties.get("numId", ""), min(count_of(properties.get("ilvl"), 0), _LEVELS - 1)


def _level_of(level: Element) -> _Level:
    style = _FORMATS.get(_value(level, "numFmt"), "")
    return _Level(count_of(_value(level, "start"), 1), style, _value(level, "lvlText"))


def _value(element: Element, name: str) -> str:
    child = element.find(_W + name)
    return "" if child is None else child.get(_W + "val") or ""


def _written(count: int, style: str) -> str:
    """A count as the level writes it."""
    if style == "ordinal":
        ending = (
            "th"
            if count % 100 in (11, 12, 13)
            else {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
        )
        return f"{count}{ending}"
    if style in ("cardinal", "ordinal-word") and 0 < count < 100:
        return _in_words(count, ordinal=style != "cardinal")
    return numeral(count, style)


def _in_words(count: int, *, ordinal: bool) -> str:
    tens, ones = divmod(count, 10)
    words = [_ONES[count - 1]] if count < 20 else [_TENS[tens - 2], *_ONES[ones - 1 : ones]]
    last = words[-1]
    if ordinal:
        ending = last[:-1] + "ieth" if last.endswith("y") else last + "th"
        words[-1] = _ORDINALS.get(last, ending)
    return "-".join(words).capitalize()
