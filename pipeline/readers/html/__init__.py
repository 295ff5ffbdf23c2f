"""HTML: one page, a story. EPUB reads its pages by the same modules."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

from pipeline.model import Manuscript, Meta
from pipeline.readers.html.note_links import LinkedPage, mark_linked_notes
from pipeline.readers.html.own_entities import with_own_entities
from pipeline.readers.html.page_blocks import read_page
from pipeline.readers.html.page_text import decode_page
from pipeline.readers.shared.blocks import fold_lines
from pipeline.readers.shared.extracted_text import ExtractedText, manuscript_of
from pipeline.readers.shared.file_checks import bytes_of
from pipeline.readers.shared.language import tag_of


def read(path: Path) -> Manuscript:
    """The Manuscript of an HTML file. Raises ManuscriptError where it is no text or too long."""
    return parse(decode_page(bytes_of(path), str(path)), str(path))


def parse(page: str, where: str = "The page") -> Manuscript:
    """The Manuscript of a page; its ``text`` is the text that the page shows."""
    extract = ExtractedText(where)
    read = read_page(with_own_entities(page, where), extract)
    normal, head = extract.text(), read.head
    fields = head.fields
    meta = Meta(
        title=fields.get("dc.title", "") or head.title,
        author=fields.get("author", "") or fields.get("dc.creator", ""),
        language=tag_of(head.language or fields.get("dc.language", "")),
    )
    whole = LinkedPage("", read.blocks, read.links, _place_of)
    mark_linked_notes([whole], lambda block: fold_lines(normal.text, block))
    return manuscript_of(normal, read.blocks, meta)


def _place_of(href: str) -> tuple[str, str]:
    """Where on the page a link leads; nowhere where it leads to another."""
    page, _, fragment = href.partition("#")
    return ("", unquote(fragment)) if not page and fragment else ("?", "")
