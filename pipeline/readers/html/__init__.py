"""HTML: one page, a story. EPUB reads its pages by the same modules."""

from __future__ import annotations

from pathlib import Path

from pipeline.model import Manuscript, Meta
from pipeline.readers.html.page_blocks import read_page
from pipeline.readers.html.page_text import decode_page
from pipeline.readers.shared.extracted_text import ExtractedText, manuscript_of
from pipeline.readers.shared.file_checks import bytes_of
from pipeline.readers.shared.language import tag_of


def read(path: Path) -> Manuscript:
    """The Manuscript of an HTML file. Raises ManuscriptError where it is no text or too long."""
    return parse(decode_page(bytes_of(path), str(path)), str(path))


def parse(page: str, where: str = "The page") -> Manuscript:
    """The Manuscript of a page; its ``text`` is the text that the page shows."""
    extract = ExtractedText(where)
    blocks, head = read_page(page, extract)
    fields = head.fields
    meta = Meta(
        title=fields.get("dc.title", "") or head.title,
        author=fields.get("author", "") or fields.get("dc.creator", ""),
        language=tag_of(head.language or fields.get("dc.language", "")),
    )
    return manuscript_of(extract.text(), blocks, meta)
