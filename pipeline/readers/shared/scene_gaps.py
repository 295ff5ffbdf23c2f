"""Scene breaks that are nothing but extra blank lines between paragraphs."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence

from pipeline.readers.shared.assembly import ParagraphSpans
from pipeline.readers.shared.blocks import Apparatus, Block, BlockKind, spans_of
from pipeline.readers.shared.line_shapes import ends_sentence, is_caps
from pipeline.readers.shared.lines import Span

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
        paragraphs.append(paragraph_of(block))
    return paragraphs


def drop_breaks_above_notes(blocks: list[Block]) -> None:
    """Let a rule above notes be no scene break: it is a part of them."""
    made: list[Block] = []
    for block in blocks:
        if block.kind is BlockKind.MATTER and block.reason is Apparatus.NOTE:
            while made and made[-1].kind is BlockKind.BREAK and not made[-1].level:
                made.pop()
            if made and made[-1].kind is BlockKind.SEPARATOR:
                made[-1].set_matter(Apparatus.NOTE)
        made.append(block)
    blocks[:] = made


def paragraph_of(block: Block, spans: tuple[Span, ...] | None = None) -> ParagraphSpans:
    """A block as a paragraph to be; ``spans`` where markup is cut out of its own."""
    return ParagraphSpans(
        spans_of(block) if spans is None else spans,
        block.kind,
        block.speaker,
        block.delivery,
        reason=block.reason,
        verse=tuple(start for start, _ in block.lines[1:]) if block.verse else (),
    )


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
