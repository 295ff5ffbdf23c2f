"""Stammers: 'Wh-wh-what', 'w-won't' and 'P-Pike' begin with the word's first sound, not letters."""

from __future__ import annotations

import re

from pipeline.speech_text.reading import Match, ReadClass, Reader, word_set

_VOICED = re.compile(
    r"(?:the|that|thats|that's|this|these|those|they|them|their|theirs|there|then|than|though|"
    r"thee|thou|thy|thine|thus|they're|they've|they'd|they'll|there's|therefore)\b",
    re.IGNORECASE,
)
_SILENT = {"wr": "ruh", "kn": "nuh", "gn": "nuh", "ph": "fuh", "ps": "suh", "rh": "ruh"}
_HARD = {"c": "kuh", "q": "kwuh", "x": "zuh"}
_CLUSTERS = word_set(
    """
    bl br cl cr dr fl fr gl gr pl pr sc sk sl sm sn sp st sw tr tw str spr scr
    """
)


def _sound(start: str, word: str) -> str:
    """The sound with which a word begins, for the letters that were repeated of it."""
    start, word = start.lower(), word.lower()
    two = word[:2]
    if two == "th":
        return "the" if _VOICED.match(word) else "thuh"
    if two == "wh":
        return "huh" if word in ("who", "whose", "whom", "who's", "whole") else "wuh"
    if two in _SILENT:
        return _SILENT[two]
    if two in ("sh", "ch"):
        return f"{two}uh"
    if word.startswith(("hour", "heir", "honest", "hono")):
        return "uh"
    if two in ("ce", "ci", "cy"):
        return "suh"
    if two in ("ge", "gi") and word.startswith(("gen", "gem", "gin", "gia", "geo")):
        return "juh"
    if start in _CLUSTERS and word.startswith(start):
        return f"{start.replace('c', 'k')}uh"
    first = word[0]
    return _HARD.get(first, f"{first}uh")


def _say_stammer(match: Match) -> str | None:
    starts, word = match[1], match[2]
    letters = [part for part in re.split(r"[-–—…]\s?|\.\.\.\s?", starts) if part]
    lower = word.lower().replace("’", "'")
    if lower[0] in "aeiou" or not all(_repeats(part.lower(), lower) for part in letters):
        return None
    if len(letters) == 1 and letters[0].isupper() and lower in _LETTERED:
        return None  # 'T-shirt', 'B-side', 'D-day'; but 'W-what'
    sound = _sound(letters[0], lower)
    said = "-".join(sound for _ in letters)
    return f"{said.capitalize() if starts[0].isupper() else said}-"


_VOWELS = {"a": "ah", "u": "uh"}
"""First sounds of words that begin with a vowel, where engines would say the letter."""


def _say_vowel(match: Match) -> str | None:
    """'U-um', 'A-and'; 'A-line' is none."""
    starts, word = match[1], match[2].lower()
    letters = [part for part in re.split("[-–]", starts) if part]
    first, second = word[0], word[1:2]
    if any(part.lower() != first for part in letters) or second in "aeiouy":
        return None
    said = "-".join(_VOWELS[first] for _ in letters)
    return f"{said.capitalize() if starts[0].isupper() else said}-"


_LETTERED = word_set("tee tees team day for bar bone side plan ray list class shirt section")


def _repeats(part: str, word: str) -> bool:
    return word.startswith(part) and part != word


_BARE = "[b-df-hj-np-tv-zB-DF-HJ-NP-TV-Z]"
STAMMERS = ReadClass(
    (
        Reader(
            r"(?<![\w.’'-])((?:[Qq]u-)+)(?=[Qq]u\w)",
            lambda m: m[1].replace("qu", "kwuh").replace("Qu", "Kwuh"),
        ),
        Reader(r"(?<![\w.’'-])((?:[auAU][-–]){1,5})(?=([auAU][a-z’']+))", _say_vowel),
        Reader(
            rf"(?<![\w.’'-])((?:{_BARE}{{1,3}}(?:-|–|—|…|\.\.\.)\s?){{1,6}})(?=({_BARE}[\w’']*))",
            _say_stammer,
        ),
    )
)
