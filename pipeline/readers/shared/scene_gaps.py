"""Scene breaks that are nothing but extra blank lines between paragraphs."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence

from pipeline.readers.shared.assembly import ParagraphSpans
from pipeline.readers.shared.blocks import Block, BlockKind, spans_of
from pipeline.readers.shared.line_shapes import ends_sentence, is_caps

_WIDE_SHARE = 0.08
"""Of a book's paragraphs, how many may stand behind extra blank lines for these to mean
anything: where they are commoner, they are how the file was typed."""


def usual_gap(blocks: Sequence[Block]) -> int:
    """Blank lines that commonly stand between two paragraphs."""
    gaps = Counter(block.gap for block in blocks[1:])
    return gaps.most_common(1)[0][0] if gaps else 1


def with_gap_breaks(text: str, blocks: Sequence[Block]) -> list[ParagraphSpans]:
    """The blocks' spans and kinds, with a break wherever extra blank lines stand for one."""
    usual = usual_gap(blocks)
    wide = {
        block
        for before, block in itertools.pairwise(blocks)
        if block.gap > usual and _may_break(text, before, block)
    }
    if len(wide) > _WIDE_SHARE * len(blocks) and len(wide) > 2:
        wide = set()
    paragraphs: list[ParagraphSpans] = []
    for block in blocks:
        if block in wide:
            paragraphs.append(ParagraphSpans((), BlockKind.BREAK))
        paragraphs.append(ParagraphSpans(spans_of(block), block.kind, block.speaker))
    return paragraphs


def _may_break(text: str, before: Block, after: Block) -> bool:
    """Whether extra blank lines between two blocks can mean a new scene: whole sentences stand
    on both sides, not a letter's or a poem's first or last lines."""
    if before.kind is not BlockKind.PROSE or after.kind is not BlockKind.PROSE:
        return False
    last, first = text[slice(*before.lines[-1])], text[slice(*after.lines[0])]
    end = last.rstrip(" \t\"'”’»)]*_")
    if end[-1:] not in (".", "!", "?", "…", "—", "-") or is_caps(last):
        return False
    return ends_sentence(text[slice(*after.lines[-1])]) and not first[:1].isspace()
