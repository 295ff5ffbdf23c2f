"""Tags in Markdown that mean the same as marks of its own: ``<em>so</em>`` is ``*so*``; and
exponents, which are characters (``x^2^`` is ``x²``)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model import TextChange

_MARKERS = {"em": "*", "i": "*", "strong": "**", "b": "**"}
_EMPHASIS = re.compile(
    r"(?<![\w\\])<(?P<name>(?a:em|i|strong|b))(?:\s[^<>]{0,200})?>"
    r"(?P<words>(?:<(?:em|i|strong|b)>){0,3}[^\s*<>](?:[^*<>\n]|\n(?!\s*\n)"
    r"|</?(?:em|i|strong|b)>){0,1000}?)(?<=[^\s\\])</(?P=name)>(?!\w)",
    re.IGNORECASE,
)
_EXPONENT = re.compile(
    r"(?:(?<=[\d)=+×·*/])|(?<![A-Za-z]{2})(?<=[A-Za-z])|(?<=\b[kcdmKCDM]m)|(?<=\b(?:ft|in|yd|mi|sq)))"
    r"(?:\^(?P<raised>\d{1,3})\^|<sup>(?P<tagged>\d{1,3})</sup>)(?!\w)",
    re.IGNORECASE,
)
"""Behind a figure, a letter or a measure; behind other words it is a note's mark."""
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def markup_changes(source: str) -> Iterator[TextChange]:
    """Every tag of emphasis around whole words, as the marks that it stands for, and every
    exponent."""
    if "</" in source:
        for match in _EMPHASIS.finditer(source):
            yield from _tag_changes(match)
    for match in _EXPONENT.finditer(source) if "^" in source or "<sup" in source else ():
        raised = match["raised"] or match["tagged"]
        yield TextChange("marks", match.start(), match[0], raised.translate(_RAISED))


def _tag_changes(match: re.Match[str]) -> Iterator[TextChange]:
    """The tags around emphasised words; those inside them are left to be cut."""
    marker = _MARKERS[match["name"].lower()]
    start, end = match.span("words")
    yield TextChange("marks", match.start(), match.string[match.start() : start], marker)
    yield TextChange("marks", end, match.string[end : match.end()], marker)
