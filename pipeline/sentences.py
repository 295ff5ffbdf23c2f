"""Where sentences end: the one splitter, with the one list of abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterator

_TITLES = """
mr mrs ms mx messrs dr prof rev revd hon capt col gen lt sgt cpl maj pvt insp supt det gov mme mlle
fr sr sra srta jr st
"""
ABBREVIATED_TITLES = frozenset(_TITLES.split())
"""Titles that are written with a full stop, lower case."""

_NEVER_LAST = ("Mt", "Ft", "Esq", "Bros", "vs", "viz", "cf", "ca", "approx", "dept", "e.g", "i.e")
"""Others after which a sentence goes on, as they are written."""

_BEFORE_A_NUMBER = (
    "No", "Nos", "Vol", "pp", "p", "Fig", "Ch",
    "Jan", "Feb", "Mar", "Apr", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
)  # fmt: skip
"""Abbreviations only where a number follows: 'No. 7', but 'No. I never saw it'."""

_END = re.compile(r"[.!?…。！？]+[”’\"'»)\]*_]*(?=\s|\Z)|[。！？]+[”」』»]*")
"""Where a sentence may end, closing quotes and marks included."""

_ABBREVIATION = re.compile(
    r"(?:\b(?:{words})|(?:\b[A-Z]\.\s?)*\b[A-HJ-Z])\.\Z".format(
        words="|".join(
            [*map(str.capitalize, sorted(ABBREVIATED_TITLES)), *map(re.escape, _NEVER_LAST)]
        )
    )
)
"""A word that ends so, or initials ('J. R. Ware', but not 'said I.'), right before its stop."""

_NUMBERED = re.compile(rf"\b(?:{'|'.join(_BEFORE_A_NUMBER)})\.\Z")
_OPENERS = "“‘\"'«(["
_LOOK_BACK = 24
"""Characters before a full stop that tell whether it is an abbreviation's."""
_AHEAD = 80
"""Characters after it that tell whether a sentence begins."""


def sentence_spans(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Half-open spans of the sentences of ``text[start:end]``, white space after each included:
    they tile it.

    Full stops of titles, initials, abbreviations and decimals end nothing. What follows in lower
    case goes on with its sentence, quotes or not: '“Stop!” she cried'.
    """
    stop = len(text) if end is None else end
    for mark in _END.finditer(text, start, stop):
        at = mark.end()
        if at <= start or at == stop:
            continue
        after = text[at : min(stop, at + _AHEAD)].lstrip()
        # Behind a closing quote an abbreviation ends its sentence too: '“It’s J. R.” He left.'
        if not _begins_sentence(after) or (mark[0] == "." and _is_short(text, start, mark, after)):
            continue
        while at < stop and text[at].isspace():
            at += 1
        yield start, at
        start = at
    if start < stop or not text:
        yield start, stop


def sentences(text: str) -> list[str]:
    """The text's sentences, without the white space between them."""
    return [text[start:end].strip() for start, end in sentence_spans(text) if text]


def _begins_sentence(after: str) -> bool:
    """Whether what follows a mark may begin a sentence: anything but a small letter."""
    return not after.lstrip(_OPENERS)[:1].islower()


def _is_short(text: str, start: int, mark: re.Match[str], after: str) -> bool:
    """Whether a full stop is that of an abbreviation."""
    first, last = max(start, mark.end() - _LOOK_BACK), mark.start() + 1
    if _ABBREVIATION.search(text, first, last):
        return True
    return after[:1].isdigit() and _NUMBERED.search(text, first, last) is not None
