"""Blocks to a Manuscript: what every reader ends with.

A reader says which spans of the text make up each block; places, folding, offsets and the
list of what was removed follow from that, so the Manuscript's promise holds for every format.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.model import Manuscript, Meta, Paragraph, Place

Span = tuple[int, int]

_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph to be. ``kind`` is that of Paragraph, or ``break``: a new scene that has no
    title (its spans are empty)."""

    spans: tuple[Span, ...]
    """What of the text it holds, rising, half open; what lies between them was markup.
    An empty span stands for a space."""
    kind: str = "prose"
    speaker: str | None = None
    delivery: tuple[str, ...] = ()


def fold(text: str, spans: Iterable[Span]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text of the spans with white space folded, and its offsets as Paragraph has them."""
    pieces: list[str] = []
    offsets: list[tuple[int, int]] = []
    length = 0
    drift: int | None = None  # source offset minus folded offset, while both advance together
    gap: int | None = None  # where white space began that is still to be written
    for start, end in spans:
        at = start
        if start == end and gap is None:
            gap = start
        while at < end:
            space = _SPACE.match(text, at, end)
            if space:
                gap = space.start() if gap is None else gap
                at = space.end()
                continue
            found = _SPACE.search(text, at, end)
            stop = found.start() if found else end
            if gap is not None and length:
                if gap - length != drift:
                    drift = gap - length
                    offsets.append((length, gap))
                pieces.append(" ")
                length += 1
            gap = None
            if at - length != drift:
                drift = at - length
                offsets.append((length, at))
            pieces.append(text[at:stop])
            length += stop - at
            at = stop
    return "".join(pieces), tuple(offsets)


def without(spans: Iterable[Span], cuts: Sequence[Span]) -> Iterator[Span]:
    """The spans with the cuts, which rise and don't overlap, taken out of them."""
    for a, b in spans:
        n = bisect.bisect_right(cuts, (a, a)) - 1
        at = max(n, 0)
        while at < len(cuts) and cuts[at][0] < b:
            start, end = cuts[at]
            at += 1
            if end <= a:
                continue
            if a < start:
                yield a, start
            a = min(b, end)
        if a < b:
            yield a, b


def assemble(
    text: str,
    meta: Meta,
    blocks: Sequence[Block],
    *,
    encoding: str = "utf-8",
    warnings: tuple[str, ...] = (),
) -> Manuscript:
    """Number the places of the blocks, which stand in the order of the text, and fold them."""
    chapter, scene = (0 if any(b.kind == "chapter" for b in blocks) else 1), 1
    lines = prose = 0  # since the chapter began; since the scene began
    waiting = False  # a break was seen: the next prose starts a scene
    paragraphs: list[Paragraph] = []
    kept: list[Span] = []
    for block in blocks:
        if block.kind == "break":
            waiting = True
            continue
        folded, offsets = fold(text, block.spans)
        if not folded:
            continue
        kept.extend(block.spans)
        if block.kind == "chapter":
            chapter, scene, lines, prose, waiting = chapter + 1, 1, 0, 0, False
        elif block.kind == "scene":
            scene, prose, waiting = scene + bool(lines), 0, False
        elif block.kind == "prose":
            if waiting and prose:
                scene, prose = scene + 1, 0
                paragraphs.append(Paragraph("", Place(chapter, scene), "scene"))
            waiting, prose = False, prose + 1
        elif block.kind == "separator":
            waiting = True
        lines += block.kind not in ("chapter", "scene")
        place = Place(chapter, scene)
        paragraphs.append(
            Paragraph(folded, place, block.kind, offsets, block.speaker, block.delivery)
        )
    return Manuscript(
        meta, text, tuple(paragraphs), _rest(text, kept), encoding=encoding, warnings=warnings
    )


def _rest(text: str, kept: Sequence[Span]) -> tuple[Span, ...]:
    """What of the text no block holds, white space at its ends left out."""
    removed: list[Span] = []
    at = 0
    for start, end in (*kept, (len(text), len(text))):
        first = _WORD.search(text, at, start) if at < start else None
        if first:
            # rstrip of the slice finds the end of the last word in linear time
            removed.append((first.start(), at + len(text[at:start].rstrip())))
        at = max(at, end)
    return tuple(removed)
