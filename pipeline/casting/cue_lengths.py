"""Long lines cut into cues: runs of whole sentences that an engine speaks well."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(r"[.!?…。！？]+[”’\"'»)\]*_]*(?=\s|\Z)|[。！？]+[”」』»]*")
"""Where a sentence may end, closing quotes and marks included."""
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Rev|Capt|Col|Gen|Lt|Sgt|Cpl|Maj|Hon|Supt|Insp|Gov|Mme|Mlle|St|"
    r"Mt|Ft|No|Nos|Vol|pp?|vs|viz|e\.g|i\.e|cf|ca|approx|dept|Bros|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|"
    r"Dec|Fig|Ch)|(?:\b[A-Z]\.\s?)*\b[A-HJ-Z])\.\Z"
)
_CLAUSE = re.compile(r"[;:—–,][”’\"']*(?=\s)|—|–(?=\s)")
_OPENERS = "“‘\"'«(["


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Half-open spans of the text's sentences, white space after each included: they tile it.

    Full stops of titles, initials, abbreviations and decimals end nothing; an ellipsis, a
    question or an exclamation ends a sentence only where a capital or a quote follows.
    """
    start = 0
    for found in _END.finditer(text):
        end = found.end()
        if end <= start or end == len(text):
            continue
        after = text[end:].lstrip()
        if after and not _begins_sentence(after, found[0]):
            continue
        if found[0][0] == "." and _ABBREVIATION.search(
            text, max(start, end - 24), found.start() + 1
        ):
            continue
        while end < len(text) and text[end].isspace():
            end += 1
        yield start, end
        start = end
    if start < len(text) or not text:
        yield start, len(text)


def _begins_sentence(after: str, mark: str) -> bool:
    first = after.lstrip(_OPENERS)[:1]
    if first.islower():
        return False
    # '… 3 of them': after a full stop a digit begins a sentence, after dots it may go on.
    return bool(first) or after[0] in _OPENERS


def chunks(text: str, max_chars: int) -> list[tuple[int, int]]:
    """Half-open spans that tile the text, each a run of whole sentences of at most
    ``max_chars``; a longer sentence is cut after a clause's mark, else between words, else
    anywhere."""
    if len(text.rstrip()) <= max_chars:
        return [(0, len(text))]
    spans: list[tuple[int, int]] = []
    for start, end in sentences(text):
        for piece_start, piece_end in _pieces(text, start, end, max_chars):
            if (
                spans
                and piece_start == start
                and len(text[spans[-1][0] : piece_end].strip()) <= max_chars
            ):
                spans[-1] = (spans[-1][0], piece_end)
            else:
                spans.append((piece_start, piece_end))
    return spans


def _pieces(text: str, start: int, end: int, max_chars: int) -> Iterator[tuple[int, int]]:
    while len(text[start:end].rstrip()) > max_chars:
        cut = _cut(text, start, start + max_chars)
        yield start, cut
        start = cut
    yield start, end


def _cut(text: str, start: int, limit: int) -> int:
    """Where to cut a sentence that goes on past ``limit``: after the last clause mark, unless
    that leaves a scrap, else at the last space."""
    earliest = start + (limit - start) // 3
    best = 0
    for mark in _CLAUSE.finditer(text, start, limit):
        if mark.end() > earliest:
            best = mark.end()
    if not best:
        best = max((i for i in range(limit, earliest, -1) if text[i].isspace()), default=0)
    if not best:
        return limit
    while best < len(text) and text[best].isspace():
        best += 1
    return best
