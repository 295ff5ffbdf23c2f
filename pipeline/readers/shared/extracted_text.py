"""Text taken out of a format's markup, block by block, and the Manuscript that it makes.

For formats whose words don't stand in the file as they are read: HTML, EPUB, DOCX.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from pipeline.errors import ManuscriptError
from pipeline.letters import normal_letters
from pipeline.model import Manuscript, Meta
from pipeline.readers.apparatus.gutenberg_licence import mark_licence
from pipeline.readers.apparatus.initials import join_initials
from pipeline.readers.apparatus.matter_sections import mark_matter_sections
from pipeline.readers.apparatus.note_marks import mark_notes
from pipeline.readers.apparatus.page_furniture import mark_page_furniture
from pipeline.readers.apparatus.title_page import mark_byline, mark_front
from pipeline.readers.apparatus.transcriber_brackets import mark_brackets
from pipeline.readers.headings.chapters_by_level import name_headings
from pipeline.readers.headings.chapters_by_words import find_headings
from pipeline.readers.shared.assembly import assemble
from pipeline.readers.shared.block_lines import LineGroup
from pipeline.readers.shared.blocks import (
    Apparatus,
    Block,
    BlockKind,
    Cut,
    Emphasis,
    cuts_of,
    fold_lines,
)
from pipeline.readers.shared.chat_lines import part_chat
from pipeline.readers.shared.emphasis import with_emphasis
from pipeline.readers.shared.file_checks import SPLIT_THE_BOOK
from pipeline.readers.shared.inline_asides import shown_words
from pipeline.readers.shared.limits import TEXT_LINES
from pipeline.readers.shared.line_end_hyphens import cut_hyphens_before_spaces
from pipeline.readers.shared.line_shapes import is_break
from pipeline.readers.shared.lines import Span
from pipeline.readers.shared.normal_text import NormalText, normal_text
from pipeline.readers.shared.scene_gaps import drop_breaks_above_notes, with_gap_breaks


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
        if len(self.parts) + len(lines) > 2 * TEXT_LINES:
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

    def block_of(self, group: LineGroup, gap: int) -> Block:
        """The block of lines that belong together, appended; matter where nothing of it is
        spoken."""
        block = Block(self.add(group.lines), gap, verse=group.verse)
        block.words = sum(len(line.split()) for line in group.lines)
        emphasis: list[Emphasis] = []
        for (start, _), line in zip(block.lines, group.folded, strict=True):
            block.cuts += [
                Cut(*_places(line.words, start, aside.start, aside.end), aside.reason)
                for aside in line.asides
            ]
            emphasis += [
                Emphasis(one.marker, *_places(line.words, start, one.start, one.end))
                for one in line.emphasis
            ]
        block.emphasis = tuple(sorted(emphasis, key=lambda one: one.start))
        if block.cuts and not any(shown_words(line.words, line.asides) for line in group.folded):
            block.set_matter(block.cuts[0].reason or Apparatus.HIDDEN)
            block.cuts = []
        return block

    def text(self) -> NormalText:
        """All of it."""
        return normal_text("".join(self.parts).rstrip("\n") + "\n")


def _places(line: str, at: int, start: int, end: int) -> Span:
    """Two offsets in a line as places of the text in normal form, in which it begins at ``at``."""
    return at + len(normal_letters(line[:start])), at + len(normal_letters(line[:end]))


def manuscript_of(normal: NormalText, blocks: list[Block], meta: Meta) -> Manuscript:
    """The Manuscript of extracted blocks: headings by level, or by their words where no block
    has one; scene breaks, apparatus, title page, author and chats found as in plain text; stars
    around what is emphasised."""
    text = normal.text
    mark_licence(text, blocks)
    for block in blocks:
        if block.kind is BlockKind.MATTER:
            block.level = 0
        elif block.kind is BlockKind.PROSE and is_break(fold_lines(text, block)):
            block.kind, block.level = BlockKind.SEPARATOR, 0
    join_initials(text, blocks)
    mark_brackets(text, blocks)
    mark_page_furniture(text, blocks)
    title = meta.title
    levels = any(block.level for block in blocks)
    if levels:
        mark_matter_sections(text, blocks)
    meta = name_headings(text, blocks, meta)
    if not any(block.level for block in blocks):
        find_headings(text, blocks)
    if not levels:
        mark_matter_sections(text, blocks)
    meta = mark_byline(text, blocks, mark_front(text, blocks, meta))
    if title:
        meta = replace(meta, title=title)
    blocks = part_chat(text, blocks)
    mark_notes(text, blocks, stars=True)
    cut_hyphens_before_spaces(text, blocks)
    drop_breaks_above_notes(blocks)
    normal = with_emphasis(normal, blocks)
    return assemble(
        normal, meta, with_gap_breaks(normal.text, blocks), cuts_of(normal.text, blocks)
    )
