"""EPUB 2 and 3: the spine is the text, the table of contents says where chapters begin.

Title pages, copyright, notes, indexes and the like are kept as matter: listed, not spoken.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pipeline.errors import ManuscriptError
from pipeline.model import Manuscript
from pipeline.readers.apparatus.gutenberg_licence import mark_licence
from pipeline.readers.epub.chapters_by_contents import with_chapters
from pipeline.readers.epub.cover import cover_of
from pipeline.readers.epub.drm import refuse_drm
from pipeline.readers.epub.matter_pages import mark_matter_pages
from pipeline.readers.epub.package import Package, read_package
from pipeline.readers.epub.spine_page import SpinePage, point_entries, read_spine_page
from pipeline.readers.shared.blocks import Block
from pipeline.readers.shared.extracted_text import ExtractedText, manuscript_of
from pipeline.readers.shared.normal_text import NormalText
from pipeline.readers.shared.zip_container import Container


def read(path: Path) -> Manuscript:
    """The Manuscript of an EPUB. Raises ManuscriptError where it is damaged, hostile, locked
    by DRM, or holds no page."""
    extract = ExtractedText(str(path))
    with Container(path) as book:
        refuse_drm(book)
        package = read_package(book)
        pages = [read_spine_page(book, name, extract) for name in package.spine]
        cover, cover_warning = cover_of(book, package)
        missing = [name for name in package.spine if book.find(name) is None]
    if not any(page.blocks for page in pages):
        raise ManuscriptError(f"{path} has no page with text in it.", "Is it a book of pictures?")
    blocks = _blocks(package, pages, extract)
    manuscript = manuscript_of(_in_order(extract.text(), blocks), blocks, package.meta)
    warnings = tuple(
        f"The book lacks its page {name}: the text may have a gap." for name in missing
    )
    warnings += (cover_warning,) if cover_warning else ()
    return replace(manuscript, cover_image=cover, warnings=warnings)


def _blocks(package: Package, pages: list[SpinePage], extract: ExtractedText) -> list[Block]:
    """All pages' blocks, with the levels that the contents give to headings."""
    text = extract.text().text
    mark_licence(text, [block for page in pages for block in page.blocks])
    point_entries(package.contents, pages)
    mark_matter_pages(text, package, pages)
    return [block for page in pages for block in with_chapters(text, page, extract)]


def _in_order(normal: NormalText, blocks: list[Block]) -> NormalText:
    """The text again, with the labels that were added last where they belong."""
    ordered = ExtractedText("")
    for block in blocks:
        if block.lines:
            block.lines = ordered.add([normal.source_line(line) for line in block.lines])
    return ordered.text()
