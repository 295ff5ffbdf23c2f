"""Telephone numbers and other rows of digits: '555-0134', '020 7946 0958', 'Dial 911', '9-1-1'."""

from __future__ import annotations

import re

from pipeline.speech_text.numbers import digits
from pipeline.speech_text.reading import Match, ReadClass, Reader, after, before

_CALLS = re.compile(
    r"(?:\b(?:call|calls|called|calling|phone|phoned|dial|dialed|dialled|dialing|dialling|ring|"
    r"rang|text|texted|tel|telephone|fax|mobile|cell|number|numbers)\b)[^\w]*(?:[a-z]+\s)?(?:\d{3},?\s(?:(?:or|and)\s)?)*\Z",
    re.IGNORECASE,
)
_CODES = re.compile(
    r"\b(?:code|pin|password|passcode|combination|extension|ext|zip|postcode)\b\.?(?:\s(?:is|was|number|of))?"
    r"[\s:]*\Z",
    re.IGNORECASE,
)


def _groups(text: str) -> str:
    groups = re.findall(r"\d+", text)
    said = ["eight hundred" if g == "800" else digits(g) for g in groups]
    return ("plus " if text.startswith("+") else "") + ", ".join(said)


def _say_groups(match: Match) -> str:
    return _groups(match[0])


def _say_local(match: Match) -> str | None:
    """'555-0134' and '555 0134'; '300-1500' is a range unless somebody is called."""
    exchange, line = match[1] or "555", match[2] or ""
    known = exchange == "555" or line[:1] == "0" or _CALLS.search(before(match))
    return _groups(match[0]) if known else None


def _say_row(match: Match) -> str:
    """'9-1-1'."""
    return digits(match[0])


def _say_emergency(match: Match) -> str | None:
    called = _CALLS.search(before(match)) or (
        match[0] in ("911", "999", "112")
        and re.match(r"[\s-](?:call|caller|operator|dispatch|emergency)", after(match))
    )
    return digits(match[0]) if called else None


def _say_code(match: Match) -> str | None:
    return digits(match[0]) if _CODES.search(before(match)) else None


TELEPHONES = ReadClass(
    (
        Reader(r"\+\d{1,3}(?:[ .-]?\(0\))?(?:[ .-]\d{2,5}){2,5}(?![\d-])", _say_groups),
        Reader(
            r"(?<![\w-])(?:\+?1[-. ])?(?:\(\d{3}\)[ -]?|\d{3}[-.])\d{3}[-. ]\d{4}(?![\w-])",
            _say_groups,
        ),
        Reader(r"(?<![\w-])\(0\d{2,4}\) ?\d{3,4} ?\d{3,4}(?![\w-])", _say_groups),
        Reader(r"(?<![\w-])0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}(?![\w-])", _say_groups),
        Reader(r"(?<![\w-])(?:(\d{3})-(\d{4})|555 \d{4})(?![\w-])", _say_local),
        Reader(r"(?<![\w-])\d{3}-\d\d-\d{4}(?![\w-])", _say_groups),
        Reader(
            r"(?<![\w-])\d(?:-\d){2,}(?![\w-])|(?<![\w-])\d{1,5}(?:-\d{1,7}){3,}(?![\w-])", _say_row
        ),
        Reader(
            r"(?<![\w-])(?:911|999|112|101|411|111|000|988)(?![\w,.]\w|\w)", _say_emergency, True
        ),
        Reader(r"(?<![\w-])\d{3,8}(?![\w,.]\w|\w)", _say_code, True),
    )
)
