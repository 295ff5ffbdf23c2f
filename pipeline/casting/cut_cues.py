"""Long lines cut into cues: runs of whole sentences that an engine speaks well."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.sentences import sentence_spans

_CLAUSE = re.compile(r"[;:—–,][”’\"']*(?=\s)|—|–(?=\s)")


def chunks(text: str, max_chars: int) -> list[tuple[int, int]]:
    """Half-open spans that tile the text, each a run of whole sentences of at most
    ``max_chars``; a longer sentence is cut after a clause's mark, else between words, else
    anywhere."""
    if len(text) <= max_chars or len(text.rstrip()) <= max_chars:
        return [(0, len(text))]
    spans: list[tuple[int, int]] = []
    for start, end in sentence_spans(text):
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
