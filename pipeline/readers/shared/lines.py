"""The lines of a text, whatever ends them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

Span = tuple[int, int]
"""Start and end in a text, in characters, half open."""

_ENDS = "\r\n\x0b\x0c\x85\u2028\u2029"
_LINE = re.compile(rf"[^{_ENDS}]*(?:\r\n|[{_ENDS}]|\Z)")
_LINE_END = re.compile(f"[{_ENDS}]")
_NOT_LINE_END = re.compile(r"[^\r\n]")


def lines_of(text: str) -> Iterator[Span]:
    """Every line without its newline."""
    for match in _LINE.finditer(text):
        line = match[0]
        if not line and match.start() == len(text):
            return
        yield match.start(), match.start() + len(line.rstrip(_ENDS))


def count_line_ends(text: str) -> int:
    """How many characters of the text end a line (of ``\\r\\n`` both count)."""
    return len(_LINE_END.findall(text))


def blank_out(text: str, spans: Sequence[Span], *, keep_line_ends: bool = False) -> str:
    """The text with spaces in place of the spans, which rise, so that offsets stay."""
    pieces, at = [], 0
    for start, end in spans:
        hidden = text[start:end]
        blank = _NOT_LINE_END.sub(" ", hidden) if keep_line_ends else " " * len(hidden)
        pieces += [text[at:start], blank]
        at = end
    return "".join([*pieces, text[at:]])
