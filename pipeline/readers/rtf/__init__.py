"""RTF: a word processor's paragraphs; styles and outline levels say which of them are headings.

Deleted and hidden text, headers, footers, comments, pictures and fields' codes are left out;
footnotes are listed at the end as matter.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from pipeline.errors import ManuscriptError
from pipeline.model import Manuscript, Meta
from pipeline.readers.rtf.document import RtfParagraph, read_document
from pipeline.readers.shared.block_lines import block_lines
from pipeline.readers.shared.blocks import Apparatus, Block, fold_lines
from pipeline.readers.shared.extracted_text import ExtractedText, manuscript_of
from pipeline.readers.shared.file_checks import bytes_of
from pipeline.readers.shared.limits import RTF_BYTES

_HEADING = re.compile(r"heading\s*([1-9])", re.IGNORECASE)
_TITLE = re.compile(r"(?:book\s*)?(?:title|subtitle)", re.IGNORECASE)
_CONTENTS = re.compile(r"toc\b|toc\s*\d|contents", re.IGNORECASE)


def read(path: Path) -> Manuscript:
    """The Manuscript of an RTF file. Raises ManuscriptError where it is none, too large, or
    nested beyond reason."""
    data = bytes_of(path, RTF_BYTES)
    if not data.lstrip()[:5].startswith(b"{\\rtf"):
        raise ManuscriptError(f"{path} is no RTF document.", "Is the suffix right?")
    document = read_document(data, str(path))
    extract = ExtractedText(str(path))
    blocks: list[Block] = []
    titles: list[Block] = []
    gap = 1
    for paragraph in (*document.paragraphs, *document.notes):
        level = _level(paragraph)
        groups = block_lines(paragraph.text, preformatted=False, heading=bool(level))
        gap += not groups and not paragraph.hidden
        for group in groups:
            block = extract.block_of(group, gap)
            block.level = level
            reason = _reason(paragraph)
            if reason is not None:
                block.set_matter(reason)
            if paragraph.style.casefold() == "title":
                titles.append(block)
            blocks.append(block)
            gap = 1
    normal, meta = extract.text(), Meta(document.title, document.author)
    if titles and not meta.title:
        meta = replace(meta, title=fold_lines(normal.text, titles[0]))
    return manuscript_of(normal, blocks, meta)


def _level(paragraph: RtfParagraph) -> int:
    """The level of a heading, by its style's name or its own outline level; 0 of none."""
    heading = _HEADING.match(paragraph.style)
    return paragraph.outline or (int(heading[1]) if heading else 0)


def _reason(paragraph: RtfParagraph) -> Apparatus | None:
    """Why a paragraph isn't spoken; None where it is."""
    if paragraph.note:
        return Apparatus.NOTE
    if _TITLE.fullmatch(paragraph.style):
        return Apparatus.TITLE_PAGE
    return Apparatus.CONTENTS if _CONTENTS.match(paragraph.style) else None
