"""Text taken out of a format's markup, block by block, and the Manuscript that it makes.

For formats whose words don't stand in the file as they are read: HTML, EPUB, DOCX.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from pipeline.errors import ManuscriptError
from pipeline.letters import normal_letters
from pipeline.model import Manuscript, Meta, TextChange
from pipeline.readers.apparatus.gutenberg_licence import mark_licence
from pipeline.readers.apparatus.title_page import mark_byline, mark_front
from pipeline.readers.headings.chapters_by_level import name_headings
from pipeline.readers.headings.chapters_by_words import find_headings
from pipeline.readers.shared.assembly import assemble
from pipeline.readers.shared.blocks import Block, BlockKind, fold_lines
from pipeline.readers.shared.chat_lines import part_chat
from pipeline.readers.shared.emphasis import with_emphasis
from pipeline.readers.shared.file_checks import SPLIT_THE_BOOK
from pipeline.readers.shared.limits import TEXT_LINES
from pipeline.readers.shared.line_shapes import is_break
from pipeline.readers.shared.lines import Span
from pipeline.readers.shared.normal_text import NormalText, normal_text
from pipeline.readers.shared.scene_gaps import with_gap_breaks


@dataclass(slots=True)
class ExtractedText:
    """The text that was extracted so far; one for a whole book."""

    where: str
    """The file, for an error's sake."""
    parts: list[str] = field(default_factory=list)
    """As the markup has them."""
    length: int = 0
    """Of the text in normal form, in characters."""

    def add(self, lines: Sequence[str]) -> list[Span]:
        """Append a paragraph; gives the spans of its lines in the text's normal form. Raises
        ManuscriptError where there are more than a book can have."""
        if len(self.parts) > 2 * TEXT_LINES:
            raise ManuscriptError(
                f"{self.where} has more than {TEXT_LINES:,} lines.", SPLIT_THE_BOOK
            )
        spans = []
        for line in lines:
            length = len(normal_letters(line))
            spans.append((self.length, self.length + length))
            self.parts.append(line + "\n")
            self.length += length + 1
        self.parts.append("\n")
        self.length += 1
        return spans

    def text(self) -> NormalText:
        """All of it."""
        return normal_text("".join(self.parts).rstrip("\n") + "\n")


def manuscript_of(
    normal: NormalText, blocks: list[Block], meta: Meta, cuts: Sequence[TextChange] = ()
) -> Manuscript:
    """The Manuscript of extracted blocks: headings by level, or by their words where no block
    has one; scene breaks, title page and author found as in plain text. ``cuts`` are those of
    ``assemble``."""
    text = normal.text
    mark_licence(text, blocks)
    for block in blocks:
        if block.kind is BlockKind.MATTER:
            block.level = 0
        elif block.kind is BlockKind.PROSE and is_break(fold_lines(text, block)):
            block.kind, block.level = BlockKind.SEPARATOR, 0
    title = meta.title
    meta = name_headings(text, blocks, meta)
    if not any(block.level for block in blocks):
        find_headings(text, blocks)
    meta = mark_byline(text, blocks, mark_front(text, blocks, meta))
    if title:
        meta = replace(meta, title=title)
    blocks = part_chat(text, blocks)
    normal, cuts = with_emphasis(normal, blocks, cuts)
    return assemble(normal, meta, with_gap_breaks(normal.text, blocks), cuts)
