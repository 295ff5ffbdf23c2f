"""Titles in capitals, written as titles are: 'THE LAMP ROOM' as 'The Lamp Room'."""

from __future__ import annotations

import re

_EMPHASIS = re.compile(r"(?<![\w*_])(\*{1,3}|_{1,3})(?=[^\s*_])(.+?)(?<=[^\s*_])\1(?![\w*_])")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ROMAN = re.compile(r"(?=[MDCLXVI])M{0,3}(C[MD]|D?C{0,3})(X[CL]|L?X{0,3})(I[XV]|V?I{0,3})\Z")
_SMALL = frozenset(
    ("a", "an", "the", "and", "or", "but", "nor", "as", "of", "in", "on", "at", "to", "by", "for",
     "from", "with")
)  # fmt: skip
_BEGINS = re.compile(r"(?:^|[.:!?—–(“\"])\s*\Z")
"""What stands before a word that begins a title or a part of one."""
_SHORT = 4
"""One word of so few letters may be an abbreviation, and stays."""


def written_title(title: str) -> str:
    """A title without the marks of plain-text emphasis; one in capitals with only those that a
    title has."""
    title = _EMPHASIS.sub(r"\2", title)
    words = _WORD.findall(title)
    if title.upper() != title or not words or (len(words) == 1 and len(words[0]) <= _SHORT):
        return title
    return _WORD.sub(lambda match: _written(match.group(), title[: match.start()]), title)


def _written(word: str, before: str) -> str:
    begins = bool(_BEGINS.search(before))
    if _ROMAN.match(word) and word != "MIX":
        return word
    if word.lower() in _SMALL and not begins:
        return word.lower()
    first, apostrophe, rest = word.partition("’" if "’" in word else "'")
    if len(first) == 1 and len(rest) > 1:  # O'Neil
        return first + apostrophe + rest[0] + rest[1:].lower()
    return word[0] + word[1:].lower()
