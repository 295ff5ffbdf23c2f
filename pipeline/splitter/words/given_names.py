"""Given names of many languages and the gender that each most often tells.

They tell who is cast with which voice, whom 'he said' can't mean, and that a capital at the start
of a sentence is a name's whose bearer acts; all else that finds people goes by the shorter lists of
``names``.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path

from pipeline.splitter.words.names import given_gender

_FILE = Path(__file__).with_name("given_names.txt")
_ENDINGS = {
    **dict.fromkeys(("a", "elle", "ette", "ine", "een", "lyn", "ee"), "female"),
    **dict.fromkeys(("as", "os", "us", "ch", "ck", "rd", "rt", "nd", "nt", "im", "or"), "male"),
    **dict.fromkeys("bcfjkovw", "male"),
}
"""Endings of which five in six listed names or more tell one gender: what a name that no list
holds is guessed by."""
_MORE_OFTEN = "either, more often "
_SHORTEST = 4
"""Letters of a name that is guessed by its ending."""


def name_gender(name: str) -> str:
    """What a given name tells: ``male``, ``female``, or ``unknown`` for a name that either may
    bear and for one that isn't known. 'Anne-Marie' tells what 'Anne' does, 'Chloë' what 'Chloe'."""
    low = name.lower()
    plain = "" if low.isascii() else _without_accents(low)
    for form in dict.fromkeys((low, plain, low.partition("-")[0])):
        gender = _listed().get(form) or given_gender(form)
        if gender != "unknown":
            return gender
    return "unknown"


def likely_gender(name: str) -> str:
    """What a given name tells that either may bear, but one far more often, or that no list holds,
    by its ending; ``unknown`` where ``name_gender`` knows it."""
    low = name.lower()
    if name_gender(name) != "unknown":
        return "unknown"
    if low in _leaning() or low in _listed():
        return _leaning().get(low, "unknown")
    if len(low) < _SHORTEST:
        return "unknown"
    return next((gender for end, gender in _ENDINGS.items() if low.endswith(end)), "unknown")


def _without_accents(name: str) -> str:
    letters = unicodedata.normalize("NFD", name)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@cache
def _listed() -> dict[str, str]:
    """Every name of the file, in lower case, and its gender; ``unknown`` for either."""
    return {
        name: heading if heading in ("male", "female") else "unknown"
        for name, heading in _headings().items()
    }


@cache
def _leaning() -> dict[str, str]:
    """The names that either may bear, but one far more often, and that gender."""
    return {
        name: heading.removeprefix(_MORE_OFTEN)
        for name, heading in _headings().items()
        if heading.startswith(_MORE_OFTEN)
    }


@cache
def _headings() -> dict[str, str]:
    """Every name of the file, in lower case, and the heading it stands under."""
    headings: dict[str, str] = {}
    heading = ""
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            heading = line.strip("[]")
        elif not line.startswith("#"):
            headings.update(dict.fromkeys(line.split(), heading))
    return headings
