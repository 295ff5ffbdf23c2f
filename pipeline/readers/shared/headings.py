"""What a line of plain text may be the heading of, judged by the line alone."""

from __future__ import annotations

import re
from dataclasses import dataclass


def _words(line: str) -> list[str]:
    return line.split()


_UNITS = _words(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS = _words("twenty thirty forty fifty sixty seventy eighty ninety")
_ORDINALS = _words(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_WORDS: dict[str, int] = {
    **{word: n for n, word in enumerate(_UNITS, 1)},
    **{word: n for n, word in enumerate(_ORDINALS, 1)},
    **{word: 10 * n for n, word in enumerate(_TENS, 2)},
    **{word[:-1] + "ieth": 10 * n for n, word in enumerate(_TENS, 2)},
    "hundred": 100,
    "hundredth": 100,
}
_ROMAN = re.compile(r"(?=[ivxlc])c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})", re.IGNORECASE)
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_NUMBER_WORD = "|".join(sorted(_WORDS, key=len, reverse=True))
_NUMBER = (
    rf"(?:\d{{1,4}}|(?:(?:{_NUMBER_WORD})(?:(?:[ -]| and )(?:{_NUMBER_WORD}))*)\b"
    r"|[ivxlc]+\b|last\b|final\b)"
)
_KINDS = {
    "volume": "part", "vol": "part", "book": "part", "part": "part", "act": "part", "phase": "part",
    "chapter": "chapter", "chap": "chapter", "stave": "chapter", "canto": "chapter",
    "letter": "chapter", "episode": "chapter", "section": "chapter", "scene": "scene",
}  # fmt: skip
_KEYWORD = (
    r"(?P<key>volume|vol|book|part|act|phase|chapter|chap|stave|canto|letter|episode|section|scene)"
)
_NUMBERED = re.compile(
    rf"{_KEYWORD}\b\.?\s*(?:(?:no|number)\b\.?\s*)?(?:the\s+)?#?(?P<number>{_NUMBER})(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_ORDERED = re.compile(
    rf"(?:the\s+)?(?P<number>(?:{'|'.join(_ORDINALS)}|last|final))\s+{_KEYWORD}\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_NAMED = re.compile(
    r"(?:the\s+)?(?P<key>prologue|epilogue|prelude|interlude|intermezzo|introduction|introductory|"
    r"preface|foreword|afterword|postscript|conclusion|coda|appendix|"
    r"author['’]s (?:note|preface|introduction)|(?:a )?note (?:from|by|on) the author)\b"
    r"(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_BARE = re.compile(
    rf"[(\[]?(?P<number>\d{{1,3}}|[IVXLC]+|(?:{_NUMBER_WORD})(?:[ -](?:{_NUMBER_WORD}))*)\b"
    r"(?P<close>[.)\]:]*)(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_CONTENTS = re.compile(
    r"(?:the\s+|table of\s+)?contents|(?:list of\s+)?illustrations|list of \w+", re.IGNORECASE
)
_DECORATION = " \t_*#~=-–—[]•.:"
_BREAK_MARKS = re.compile(r"[-–—−*#~=_+•·⁂❦❧◊◆◇♦☙§※⁎∗×✦✧★☆●○■□♥♡∞^|\\/<>\s]+")
_LETTERED_BREAK = re.compile(r"\W*(?:[oO]0[oO]|oOo|OoO|x x x|X X X)\W*")
_DOTTED_BREAK = re.compile(r"(?:[.•·…]\s+){3,}[.•·…]|\.{6,}")
_SMALL_WORDS = frozenset(
    _words(
        "a an and as at but by de for from if in into is it la le nor of off on or out over "
        "so than that the to up upon via von was with which not his her their its my our who be "
        "are has"
    )
)
_TITLE_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Heading:
    """What a line looks like. ``kind`` is ``part``, ``chapter``, ``scene``, ``named``
    (a prologue) or ``number`` (a number alone, a heading only where others follow it)."""

    kind: str
    key: str
    number: int | None
    titled: bool
    """Whether a title stands on the same line."""


def find(line: str) -> Heading | None:
    """The heading that ``line`` may be; None where it is surely none."""
    bare = line.strip(_DECORATION)
    if not bare or len(line) > 300 or bare[-1] in ",;":
        return None
    for pattern in (_NUMBERED, _ORDERED):
        found = pattern.match(bare)
        if not found:
            continue
        number, rest, key = value(found["number"]), found["rest"], found["key"].lower()
        if number is None and found["number"].lower() not in ("last", "final"):
            continue
        if _is_rest(bare, rest, _KINDS[key]):
            return Heading(_KINDS[key], key, number, bool(rest.strip(_DECORATION)))
    found = _NAMED.match(bare)
    if found and bare[0].isupper() and _is_rest(bare, found["rest"], "named"):
        rest = found["rest"].strip(_DECORATION)
        return Heading("named", found["key"].lower(), None, bool(rest))
    return _bare_number(line.strip())


def value(number: str) -> int | None:
    """The value of ``12``, ``xii``, ``Twelve``, ``twenty-first``; None for what is no number."""
    if number.isdigit():
        return int(number)
    words = [w for w in re.split(r"[\s-]+", number.lower()) if w != "and"]
    if all(word in _WORDS for word in words):
        total = 0
        for word in words:
            n = _WORDS[word]
            total = (total or 1) * n if n == 100 else total + n
        return total
    if _ROMAN.fullmatch(number):
        values = [_ROMAN_VALUES[c] for c in number.lower()]
        return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))
    return None


def is_contents(line: str) -> bool:
    """Whether this is the heading of a table of contents."""
    return bool(_CONTENTS.fullmatch(line.strip(_DECORATION)))


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
    words = _TITLE_WORD.findall(line)
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


def _is_rest(bare: str, rest: str, kind: str) -> bool:
    """Whether what follows ``Chapter 3`` may be a title, rather than a sentence's end."""
    title = rest.strip(_DECORATION).strip()
    if not title:
        return True
    if is_caps(bare):
        return True
    if not bare[0].isupper():
        return False
    marked = rest.lstrip()[0] in ".:—–-" or "\n" in rest[: len(rest) - len(rest.lstrip())]
    if kind == "chapter" and marked:
        return len(rest) <= 250
    if rest.lstrip()[0] in ",;'’" or (not marked and not rest[0].isspace()):
        return False
    return is_title(title) and not (not marked and title[-1] in ".!?")


def _bare_number(line: str) -> Heading | None:
    found = _BARE.match(line.strip(" \t_*#~=-–—"))
    if not found or len(line) > 120:
        return None
    number, rest = value(found["number"]), found["rest"]
    text = found["number"]
    if number is None or not number or (text.isalpha() and not text[0].isupper()):
        return None
    if not text.isdigit() and _ROMAN.fullmatch(text) and not text.isupper():
        return None
    title = rest.strip(_DECORATION)
    if not title:
        return Heading("number", "number", number, False) if not rest.strip(" .—–-") else None
    marked = found["close"].rstrip(")]") != "" or rest.lstrip()[0] in "—–-:"
    if marked and is_title(title) and (is_caps(title) or title[-1] not in '.!"”'):
        return Heading("number", "number", number, True)
    return None
