"""Plain text: chapters, scenes and paragraphs out of nothing but how the lines are laid out."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from pipeline.model import Manuscript
from pipeline.readers.shared.assembly import Block, Span, assemble
from pipeline.readers.shared.chapter_headings import find_headings
from pipeline.readers.shared.front_matter import mark_byline, mark_front, mark_licence
from pipeline.readers.shared.layout import Unit, is_breakable, units_of, usual_gap

_EXTRA_GAP = 0.08
"""Of a book's paragraphs, how many may stand behind extra blank lines for these to mean
anything: where they are commoner, they are how the file was typed."""


def parse(text: str) -> Manuscript:
    """The Manuscript of plain text (``encoding`` is left for the caller to set)."""
    units = units_of(text)
    meta = mark_licence(text, units)
    find_headings(text, units)
    meta = mark_byline(text, units, mark_front(text, units, meta))
    return assemble(text, meta, blocks_of(text, units))


def blocks_of(text: str, units: Sequence[Unit]) -> list[Block]:
    """Units to blocks, with a break wherever extra blank lines stand for one."""
    usual = usual_gap(units)
    wide = {
        id(unit)
        for before, unit in itertools.pairwise(units)
        if unit.gap > usual and is_breakable(text, before, unit)
    }
    if len(wide) > _EXTRA_GAP * len(units) and len(wide) > 2:
        wide = set()
    blocks: list[Block] = []
    for unit in units:
        if id(unit) in wide:
            blocks.append(Block((), "break"))
        blocks.append(Block(spans_of(unit), unit.kind))
    return blocks


def spans_of(unit: Unit) -> tuple[Span, ...]:
    """A unit's lines with their newlines, so that the words on both sides stay apart."""
    return (*((a, b + 1) for a, b in unit.lines[:-1]), *unit.lines[-1:])
