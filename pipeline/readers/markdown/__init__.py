"""Markdown: headings, breaks and paragraphs, with the markup taken out by its exact place.

Markers of emphasis stay in the text (they are how the script shows italics). Links keep their
words; addresses, comments, tags, images, escapes and ``>`` are removed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain
from pathlib import Path

from pipeline.model import Manuscript
from pipeline.readers.apparatus.initials import join_initials
from pipeline.readers.apparatus.matter_sections import mark_matter_sections
from pipeline.readers.apparatus.note_marks import mark_notes
from pipeline.readers.apparatus.page_furniture import mark_page_furniture
from pipeline.readers.apparatus.title_page import mark_byline, mark_front
from pipeline.readers.apparatus.transcriber_brackets import mark_brackets
from pipeline.readers.headings.chapters_by_level import name_headings
from pipeline.readers.headings.chapters_by_words import find_headings
from pipeline.readers.markdown.block_markup import blocks_of, split_lines
from pipeline.readers.markdown.editor_markup import comments_of, mark_callouts
from pipeline.readers.markdown.header_fields import read_header
from pipeline.readers.markdown.inline_markup import kept_spans
from pipeline.readers.markdown.literal_text import markup_alone, reference_changes
from pipeline.readers.markdown.tag_emphasis import markup_changes
from pipeline.readers.shared.assembly import assemble
from pipeline.readers.shared.blocks import cuts_of
from pipeline.readers.shared.chat_lines import part_chat
from pipeline.readers.shared.few_pieces import few
from pipeline.readers.shared.file_checks import text_of
from pipeline.readers.shared.line_end_hyphens import cut_line_end_hyphens
from pipeline.readers.shared.lines import blank_out
from pipeline.readers.shared.normal_text import normal_text
from pipeline.readers.shared.scene_gaps import drop_breaks_above_notes, paragraph_of
from pipeline.readers.shared.verse import mark_verse


def read(path: Path) -> Manuscript:
    """The Manuscript of a Markdown file. Raises ManuscriptError where it is no text."""
    text, encoding = text_of(path)
    return replace(parse(text), encoding=encoding)


def parse(source: str) -> Manuscript:
    """The Manuscript of Markdown (``encoding`` is left for the caller to set)."""
    decoded = few(chain(reference_changes(source), markup_changes(source)))
    normal = normal_text(source, sorted(decoded, key=lambda change: change.start))
    text, markup = normal.text, markup_alone(normal)
    meta, start = read_header(text)
    comments = tuple(comments_of(markup, start))
    blocks = blocks_of(blank_out(markup, comments), start)
    for block in blocks:
        block.words = sum(len(text[a:b].split()) for a, b in block.lines)
    mark_callouts(text, blocks)
    mark_brackets(text, blocks)
    mark_page_furniture(text, blocks)
    join_initials(text, blocks)
    levels = any(block.level for block in blocks)
    if levels:
        mark_matter_sections(text, blocks)
    meta = name_headings(text, blocks, meta)
    if not any(block.level for block in blocks):
        blocks = split_lines(text, blocks)
        find_headings(text, blocks)
    if not levels:
        mark_matter_sections(text, blocks)
    meta = mark_byline(text, blocks, mark_front(text, blocks, meta))
    blocks = part_chat(text, blocks)
    mark_notes(text, blocks, stars=True)
    mark_verse(text, blocks)
    cut_line_end_hyphens(text, blocks)
    drop_breaks_above_notes(blocks)
    paragraphs = [
        paragraph_of(block, tuple(kept_spans(markup, block, comments))) for block in blocks
    ]
    meta = replace(meta, title=_without_emphasis(meta.title))
    return assemble(normal, meta, paragraphs, cuts_of(text, blocks))


def _without_emphasis(title: str) -> str:
    return " ".join(re.sub(r"[*_`]+|\\(?=\W)", "", title).split())
