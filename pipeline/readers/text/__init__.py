"""Plain text: chapters, scenes and paragraphs out of nothing but how the lines are laid out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pipeline.model import Manuscript
from pipeline.readers.apparatus.gutenberg_licence import mark_licence
from pipeline.readers.apparatus.initials import join_initials
from pipeline.readers.apparatus.matter_sections import mark_matter_sections
from pipeline.readers.apparatus.note_marks import mark_notes
from pipeline.readers.apparatus.page_furniture import mark_page_furniture
from pipeline.readers.apparatus.title_page import mark_byline, mark_front
from pipeline.readers.apparatus.transcriber_brackets import mark_brackets
from pipeline.readers.headings.chapters_by_words import find_headings
from pipeline.readers.shared.assembly import assemble
from pipeline.readers.shared.blocks import cuts_of
from pipeline.readers.shared.chat_lines import part_chat
from pipeline.readers.shared.file_checks import text_of
from pipeline.readers.shared.line_end_hyphens import cut_line_end_hyphens, join_at_soft_hyphens
from pipeline.readers.shared.normal_text import normal_text
from pipeline.readers.shared.scene_gaps import drop_breaks_above_notes, with_gap_breaks
from pipeline.readers.shared.verse import mark_verse
from pipeline.readers.text.paragraphs import paragraphs_of


def read(path: Path) -> Manuscript:
    """The Manuscript of a text file. Raises ManuscriptError where it is no text."""
    text, encoding = text_of(path)
    return replace(parse(text), encoding=encoding)


def parse(source: str) -> Manuscript:
    """The Manuscript of plain text (``encoding`` is left for the caller to set)."""
    normal = normal_text(source)
    text = normal.text
    blocks = paragraphs_of(text)
    meta = mark_licence(text, blocks)
    mark_brackets(text, blocks)
    mark_page_furniture(text, blocks)
    join_initials(text, blocks)
    find_headings(text, blocks)
    mark_matter_sections(text, blocks)
    meta = mark_byline(text, blocks, mark_front(text, blocks, meta))
    blocks = part_chat(text, blocks)
    mark_notes(text, blocks, stars=True)
    mark_verse(text, blocks)
    cut_line_end_hyphens(text, blocks)
    join_at_soft_hyphens(normal, blocks)
    drop_breaks_above_notes(blocks)
    return assemble(normal, meta, with_gap_breaks(text, blocks), cuts_of(text, blocks))
