"""Given names of many languages and the gender that each most often tells.

They tell who is cast with which voice, nothing else: what finds people in a text and what says
who speaks go by the shorter lists of ``names``.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from pipeline.splitter.words.names import given_gender

_FILE = Path(__file__).with_name("given_names.txt")
_ENDINGS = {
    **dict.fromkeys(("a", "elle", "ette", "ine", "een", "lyn"), "female"),
    **dict.fromkeys(("us", "ard", "ric", "bert", "ek", "o", "or"), "male"),
}
"""Endings of which six in seven listed names or more tell one gender: what a name that no list
holds is guessed by."""
_SHORTEST = 5
"""Letters of a name that is guessed by its ending."""


def name_gender(name: str) -> str:
    """What a given name tells: ``male``, ``female``, or ``unknown`` for a name that either may
    bear and for one that isn't known. 'Anne-Marie' tells what 'Anne' does."""
    low = name.lower()
    for form in dict.fromkeys((low, low.partition("-")[0])):
        gender = _listed().get(form) or given_gender(form)
        if gender != "unknown":
            return gender
    return "unknown"


def ending_gender(name: str) -> str:
    """What the ending of a given name tells that no list holds."""
    low = name.lower()
    if len(low) < _SHORTEST or low in _listed() or given_gender(low) != "unknown":
        return "unknown"
    return next((gender for end, gender in _ENDINGS.items() if low.endswith(end)), "unknown")


@cache
def _listed() -> dict[str, str]:
    """Every name of the file, in lower case, and its gender; ``unknown`` for either."""
    genders: dict[str, str] = {}
    gender = ""
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            gender = line.strip("[]").replace("either", "unknown")
        elif not line.startswith("#"):
            genders.update(dict.fromkeys(line.split(), gender))
    return genders
