"""What a line of plain text may be the heading of, judged by the line alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from pipeline.readers.headings.written_numbers import (
    NUMBER,
    NUMBER_WORD,
    ORDINALS,
    is_roman,
    number_value,
)
from pipeline.readers.shared.line_shapes import is_caps, is_title


class HeadingKind(StrEnum):
    """What a heading heads, by its words."""

    PART = "part"
    CHAPTER = "chapter"
    SCENE = "scene"
    NAMED = "named"
    """A chapter without a number: ``Prologue``."""
    NUMBER = "number"
    """A number alone: a heading only where others follow it."""
    TITLE = "title"
    """Nothing but a title, where the book has no other headings."""


_PART, _CHAPTER = HeadingKind.PART, HeadingKind.CHAPTER
_KINDS = {
    "volume": _PART, "vol": _PART, "book": _PART, "part": _PART, "act": _PART, "phase": _PART,
    "chapter": _CHAPTER, "chap": _CHAPTER, "stave": _CHAPTER, "canto": _CHAPTER,
    "letter": _CHAPTER, "episode": _CHAPTER, "section": _CHAPTER, "scene": HeadingKind.SCENE,
}  # fmt: skip
_KEYWORD = f"(?P<key>{'|'.join(_KINDS)})"
_NUMBERED = re.compile(
    rf"{_KEYWORD}\b\.?\s*(?:(?:no|number)\b\.?\s*)?(?:the\s+)?#?(?P<number>{NUMBER})(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_ORDERED = re.compile(
    rf"(?:the\s+)?(?P<number>(?:{'|'.join(ORDINALS)}|last|final))\s+{_KEYWORD}\b(?P<rest>.*)",
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
    rf"[(\[]?(?P<number>\d{{1,3}}|[IVXLC]+|(?:{NUMBER_WORD})(?:[ -](?:{NUMBER_WORD}))*)\b"
    r"(?P<close>[.)\]:]*)(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_CONTENTS = re.compile(
    r"(?:the\s+|table of\s+)?contents|(?:list of\s+)?illustrations|list of \w+", re.IGNORECASE
)
_DECORATION = " \t_*#~=-–—[]•.:"


@dataclass(frozen=True, slots=True)
class Heading:
    """What a line looks like."""

    kind: HeadingKind
    key: str
    """The word that names it, in lower case: ``chapter``, ``stave``, ``prologue``; ``number``."""
    number: int | None
    titled: bool
    """Whether a title stands on the same line."""


def heading_of(line: str) -> Heading | None:
    """The heading that ``line`` may be; None where it is surely none."""
    bare = line.strip(_DECORATION)
    if not bare or len(line) > 300 or bare[-1] in ",;":
        return None
    return _numbered(bare) or _named(bare) or _bare_number(line.strip())


def is_contents(line: str) -> bool:
    """Whether this is the heading of a table of contents."""
    return bool(_CONTENTS.fullmatch(line.strip(_DECORATION)))


def _numbered(bare: str) -> Heading | None:
    """``Chapter 3``, ``The First Chapter``."""
    for pattern in (_NUMBERED, _ORDERED):
        match = pattern.match(bare)
        if not match:
            continue
        number, rest, key = number_value(match["number"]), match["rest"], match["key"].casefold()
        if number is None and match["number"].lower() not in ("last", "final"):
            continue
        # None where a letter matched that only looks like one of the word: 'Epısode'.
        kind = _KINDS.get(key)
        if kind is not None and _may_follow(bare, rest, kind):
            return Heading(kind, key, number, bool(rest.strip(_DECORATION)))
    return None


def _named(bare: str) -> Heading | None:
    """``Prologue``."""
    match = _NAMED.match(bare)
    if not match or not bare[0].isupper():
        return None
    if not _may_follow(bare, match["rest"], HeadingKind.NAMED):
        return None
    titled = bool(match["rest"].strip(_DECORATION))
    return Heading(HeadingKind.NAMED, match["key"].casefold(), None, titled)


def _may_follow(bare: str, rest: str, kind: HeadingKind) -> bool:
    """Whether what follows ``Chapter 3`` may be a title, rather than a sentence's end."""
    title = rest.strip(_DECORATION).strip()
    if not title:
        return True
    if is_caps(bare):
        return True
    if not bare[0].isupper():
        return False
    marked = rest.lstrip()[0] in ".:—–-" or "\n" in rest[: len(rest) - len(rest.lstrip())]
    if kind is HeadingKind.CHAPTER and marked:
        return len(rest) <= 250
    if rest.lstrip()[0] in ",;'’" or (not marked and not rest[0].isspace()):
        return False
    return is_title(title) and not (not marked and title[-1] in ".!?")


def _bare_number(line: str) -> Heading | None:
    """``12``, ``iii.``, ``Two: The Gate``."""
    match = _BARE.match(line.strip(" \t_*#~=-–—"))
    if not match or len(line) > 120:
        return None
    written, rest = match["number"], match["rest"]
    number = number_value(written)
    if number is None or not number or (written.isalpha() and not written[0].isupper()):
        return None
    if not written.isdigit() and is_roman(written) and not written.isupper():
        return None
    title = rest.strip(_DECORATION).strip()
    kind = HeadingKind.NUMBER
    if not title:
        return Heading(kind, "number", number, False) if not rest.strip(" .—–-") else None
    marked = match["close"].rstrip(")]") != "" or rest.lstrip().startswith(("—", "–", "-", ":"))
    if marked and is_title(title) and (is_caps(title) or title[-1] not in '.!"”'):
        return Heading(kind, "number", number, True)
    return None
