"""The lines of a block of a page: which belong together, which are verse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.letters import normal_letters
from pipeline.readers.shared.inline_asides import FoldedLine, fold_lines
from pipeline.readers.shared.line_shapes import ends_sentence, is_break
from pipeline.readers.shared.verse import is_verse

_PARAGRAPHS = 4
"""Lines, each of whole sentences, that are paragraphs rather than a paragraph's lines."""
_PARAGRAPH_WORDS = 6
"""Words that such lines have on average at least."""


@dataclass(frozen=True, slots=True)
class LineGroup:
    """Lines that make a block."""

    folded: list[FoldedLine]
    verse: bool
    scene_break: bool
    """Whether more blank lines stand above it than between the others."""

    @property
    def lines(self) -> list[str]:
        """Their words."""
        return [line.words for line in self.folded]


def block_lines(whole: str, *, preformatted: bool, heading: bool) -> list[LineGroup]:
    """The groups of lines that the words between a block's two ends make: blank lines (two
    ``<br>``) part them, and so do marks between scenes."""
    folded = [
        line if normal_letters(line.words) else FoldedLine("", [], []) for line in fold_lines(whole)
    ]
    if len(folded) == 1 or heading:
        shown = [line for line in folded if line.words]
        return [_group(shown, 0, 0, verse=False)] if shown else []
    groups: list[tuple[list[FoldedLine], int]] = []
    blanks = 0
    for line in folded:
        if not line.words:
            blanks += 1
            continue
        if not groups or blanks or is_break(line.words) or is_break(groups[-1][0][-1].words):
            groups.append(([line], blanks if groups else 0))
        else:
            groups[-1][0].append(line)
        blanks = 0
    if len(groups) == 1 and not preformatted and _are_paragraphs([k.words for k in groups[0][0]]):
        groups = [([line], 0) for line in groups[0][0]]
    usual = min((count for _, count in groups if count), default=0)
    limit = 0 if preformatted else usual
    return [_group(lines, count, limit, verse=True) for lines, count in groups]


def _group(lines: Sequence[FoldedLine], blanks: int, usual: int, *, verse: bool) -> LineGroup:
    return LineGroup(
        list(lines),
        verse=verse and is_verse([line.words for line in lines]),
        scene_break=0 < usual < blanks,
    )


def _are_paragraphs(lines: Sequence[str]) -> bool:
    """Whether single line ends divide paragraphs here."""
    if len(lines) < _PARAGRAPHS or not all(ends_sentence(line) for line in lines):
        return False
    return sum(len(line.split()) for line in lines) >= _PARAGRAPH_WORDS * len(lines)
