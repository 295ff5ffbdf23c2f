"""Another form of a known name: 'Mrs. Varga' and 'Ines Varga' in two books of one series."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.casting.voices_file import fold_name

_MALE = ("mr", "mister", "sir", "lord", "uncle", "father", "brother", "monsieur", "herr", "king")
_FEMALE = (
    "mrs", "miss", "ms", "lady", "aunt", "auntie", "mother", "sister", "madame", "frau", "queen",
)  # fmt: skip
_EITHER = (
    "dr", "doctor", "captain", "professor", "inspector", "sergeant", "colonel", "major", "the",
    "old", "young", "little", "cousin",
)  # fmt: skip
_TITLES = {
    **dict.fromkeys(_MALE, "male"),
    **dict.fromkeys(_FEMALE, "female"),
    **dict.fromkeys(_EITHER, "unknown"),
}
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def titled_gender(names: Iterable[str]) -> str:
    """The gender that the titles among these names show; ``unknown`` where none does."""
    shown = {_TITLES.get(word, "unknown") for name in names for word in _words(name)} - {"unknown"}
    return shown.pop() if len(shown) == 1 else "unknown"


def is_form_of(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether a name of one person may be a shorter or longer form of one of another's: titles
    aside, the words of the one are all among the other's."""
    ones = [_bare(name) for name in one]
    others = [_bare(name) for name in other]
    return any(a and b and (a <= b or b <= a) for a in ones for b in others)


def _bare(name: str) -> frozenset[str]:
    return frozenset(word for word in _words(name) if word not in _TITLES)


def _words(name: str) -> list[str]:
    return _WORD.findall(fold_name(name))
