"""How a single line looks: a mark between scenes, capitals, a title, the end of a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.readers.shared.word_lists import words_in

_BREAK_MARKS = re.compile(r"[-–—−*#~=_+•·⁂❦❧◊◆◇♦☙§※⁎∗×✦✧★☆●○■□♥♡∞^|\\/<>\s]+")
_LETTERED_BREAK = re.compile(r"\W*(?:[oO]0[oO]|oOo|OoO|x x x|X X X)\W*")
_DOTTED_BREAK = re.compile(r"(?:[.•·…]\s+){3,}[.•·…]|\.{6,}")
_SMALL_WORDS = frozenset(
    words_in(
        "a an and as at but by de for from if in into is it la le nor of off on or out over "
        "so than that the to up upon via von was with which not his her their its my our who be "
        "are has"
    )
)
_LONGEST_WRAP = 160
"""Characters of a line beyond which nobody wrapped it by hand."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def is_break(line: str) -> bool:
    """Whether the line is a mark between scenes: ``* * *``, ``---``, ``#``, ``⁂``."""
    line = line.strip()
    if not line or len(line) > 200:
        return False
    if line in ("-", "–", "—", "−"):
        return False  # an unfinished line of dialogue
    return bool(
        _BREAK_MARKS.fullmatch(line)
        or _LETTERED_BREAK.fullmatch(line)
        or _DOTTED_BREAK.fullmatch(line)
    )


def is_caps(line: str) -> bool:
    """Whether every letter is a capital, and there are some (``Mc`` and ``’s`` forgiven)."""
    letters = [
        c for c in re.sub(r"Mc|['’]s\b|\bMr\b|\bDr\b|\bMrs\b|\bSt\b", "", line) if c.isalpha()
    ]
    return len(letters) > 1 and all(c.isupper() or not c.islower() for c in letters)


def is_title(line: str) -> bool:
    """Whether the words are capitalised as in a title, and no sentence seems to end in it."""
    words = _WORD.findall(line)
    if not words or len(words) > 25:
        return False
    if is_caps(line):
        return True
    if not (words[0][0].isupper() or words[0][0].isdigit()) or line.rstrip()[-1] in ",;":
        return False
    big = [w for w in words if w.lower() not in _SMALL_WORDS]
    capital = sum(w[0].isupper() or w[0].isdigit() for w in big)
    return capital >= 0.75 * len(big) and (len(words) > 1 or words[0][0].isupper())


def ends_sentence(line: str) -> bool:
    """Whether the line ends as a sentence does, closing quote marks and brackets allowed for."""
    bare = line.rstrip(" \t\"'”’»)]*_")
    return (bool(bare) and bare[-1] in ".!?…") or line.rstrip()[-1:] in '"”»'


def are_paragraphs(inner: Sequence[str], lines: Sequence[str]) -> bool:
    """Whether each line is a paragraph: nearly all end as sentences do, or they are too long to
    have been wrapped. ``inner`` are lines with another right below them."""
    if not inner:
        return False
    if sum(len(line) > _LONGEST_WRAP for line in lines) * 10 > len(lines):
        return True
    return sum(ends_sentence(line) for line in inner) > 0.65 * len(inner)
