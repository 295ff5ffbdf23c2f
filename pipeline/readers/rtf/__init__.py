"""RTF: a word processor's paragraphs; styles and outline levels say which of them are headings.

Deleted and hidden text, headers, footers, comments, pictures and fields' codes are left out;
footnotes are listed at the end as matter.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from pipeline.errors import ManuscriptError
from pipeline.letters import normal_letters
from pipeline.model import Manuscript, Meta
from pipeline.readers.rtf.document import RtfParagraph, read_document
from pipeline.readers.shared.blocks import Apparatus, Block, fold_lines
from pipeline.readers.shared.extracted_text import ExtractedText, manuscript_of
from pipeline.readers.shared.file_checks import bytes_of
from pipeline.readers.shared.limits import RTF_BYTES
from pipeline.readers.shared.verse import is_verse

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
        lines = [" ".join(line.split()) for line in paragraph.text.split("\n")]
        lines = [line for line in lines if normal_letters(line)]
        if not lines:
            gap += not paragraph.hidden
            continue
        block = _block(extract, lines, paragraph, gap)
        if paragraph.style.casefold() == "title":
            titles.append(block)
        blocks.append(block)
        gap = 1
    normal, meta = extract.text(), Meta(document.title, document.author)
    if titles and not meta.title:
        meta = replace(meta, title=fold_lines(normal.text, titles[0]))
    return manuscript_of(normal, blocks, meta)


def _block(extract: ExtractedText, lines: list[str], paragraph: RtfParagraph, gap: int) -> Block:
    heading = _HEADING.match(paragraph.style)
    level = paragraph.outline or (int(heading[1]) if heading else 0)
    words = sum(len(line.split()) for line in lines)
    block = Block(extract.add(lines), gap, words=words, level=level)
    block.verse = is_verse(lines)
    if paragraph.note:
        block.set_matter(Apparatus.NOTE)
    elif _TITLE.fullmatch(paragraph.style):
        block.set_matter(Apparatus.TITLE_PAGE)
    elif _CONTENTS.match(paragraph.style):
        block.set_matter(Apparatus.CONTENTS)
    return block
