"""Initials and spelled abbreviations with full stops: 'J. R. Ware', 'the F.B.I.', 'Plan B.'."""

from __future__ import annotations

import re

from pipeline.speech_text.reading import (
    SENTENCE_STARTERS,
    Match,
    ReadClass,
    Reader,
    after,
    before,
    ends_sentence,
    word_set,
)

_KINDS = word_set(
    """
    Plan plan Vitamin vitamin Appendix Part Class Grade Group Type Exhibit Section Platform
    Room Block Wing Gate Row Hepatitis Option Point letter Letter Deck Team Company Squad
    Unit Level Zone Category Ward Side side Building Flat Apartment grade class exhibit
    option
    """
)
"""What is lettered: behind it a letter's full stop ends the sentence."""
_WORD_BEFORE = re.compile(r"([A-Z][\w’']*|\w+)\s\Z")


def _say_initials(match: Match) -> str:
    said = " ".join(c for c in match[0] if c.isalpha())
    tight = " " not in match[0].strip()
    return said + ("." if tight and ends_sentence(match) else "." if _last(match) else "")


def _last(match: Match) -> bool:
    return not after(match).strip("”\"’') ")


def _say_one(match: Match) -> str | None:
    """'George W. Pike', 'M. Dupont', 'P. 12'; not 'It was Plan B. Nobody liked it.'."""
    name = re.match(r"\s([A-Z][\w’']*)", after(match))
    previous = _WORD_BEFORE.search(before(match))
    if name is None or name[1] in SENTENCE_STARTERS:
        return None
    if previous is None:
        return match[1] if not before(match).strip() or before(match)[-1] in "“\"‘'(— " else None
    if previous[1] in _KINDS or not previous[1][0].isupper():
        known = previous[1] in ("and", "or", "by", "of", "to", "with", "for", "from", "said", "the")
        return match[1] if known and previous[1] not in _KINDS else None
    return match[1]


NAME_INITIALS = ReadClass(
    (
        Reader(r"(?<![\w.])A\s?[–-]\s?Z(?!\w)", lambda m: "A to Z"),
        Reader(r"(?<![\w.])(?:[A-Z]\.\s?)+[A-Z]\.(?:s\b)?(?!\w)", _say_initials),
        Reader(r"(?<![\w.])([A-HJ-Z])\.(?=[’']s\b)", lambda m: m[1]),
        Reader(
            r"(?:(?<=\ban )A|(?<=\ba )[BCD])[-−–](?=[\s.,;!?)]|\Z)", lambda m: f"{m[0][0]} minus"
        ),
        Reader(r"(?<![\w.])([A-HJ-Z])\.(?=\s[A-Z][a-z’'])", _say_one),
    )
)
