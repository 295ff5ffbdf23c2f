"""EPUB 2 and 3: the spine is the text, the table of contents says where chapters begin.

Title pages, copyright, notes, indexes and the like are kept as matter: listed, not spoken.
"""

from __future__ import annotations

import posixpath
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from pipeline.errors import ManuscriptError
from pipeline.model import Manuscript
from pipeline.readers.apparatus.gutenberg_licence import mark_licence
from pipeline.readers.apparatus.initials import join_initials
from pipeline.readers.epub.chapters_by_contents import with_chapters
from pipeline.readers.epub.contents import resolve
from pipeline.readers.epub.cover import cover_of
from pipeline.readers.epub.drm import refuse_drm
from pipeline.readers.epub.matter_pages import mark_matter_pages
from pipeline.readers.epub.package import Package, read_package
from pipeline.readers.epub.spine_page import SpinePage, point_entries, read_spine_page
from pipeline.readers.epub.style_sheets import StyleSheets
from pipeline.readers.html.note_links import LinkedPage, mark_linked_notes
from pipeline.readers.shared.blocks import Block, Cut, Emphasis, fold_lines
from pipeline.readers.shared.extracted_text import ExtractedText, manuscript_of
from pipeline.readers.shared.lines import Span
from pipeline.readers.shared.normal_text import NormalText
from pipeline.readers.shared.zip_container import Container

_Part = TypeVar("_Part", Cut, Emphasis)


def read(path: Path) -> Manuscript:
    """The Manuscript of an EPUB. Raises ManuscriptError where it is damaged, hostile, locked
    by DRM, or holds no page."""
    extract = ExtractedText(str(path))
    with Container(path) as book:
        refuse_drm(book)
        package = read_package(book)
        sheets = StyleSheets(book)
        pages = [read_spine_page(book, name, extract, sheets) for name in package.spine]
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
    for page in pages:
        join_initials(text, page.blocks)
    every = [block for page in pages for block in page.blocks]
    mark_licence(text, every)
    linked = [
        LinkedPage(page.name, page.blocks, page.links, partial(_place, page.name)) for page in pages
    ]
    mark_linked_notes(linked, lambda block: fold_lines(text, block))
    point_entries(package.contents, pages)
    mark_matter_pages(text, package, pages)
    return [block for page in pages for block in with_chapters(text, page, extract)]


def _place(page: str, href: str) -> tuple[str, str]:
    """Where a link on a page leads: another page, and a place in it."""
    name, fragment = resolve(posixpath.dirname(page), href)
    return (name or page).casefold(), fragment


def _moved(part: _Part, before: list[Span], after: list[Span]) -> _Part:
    """A part of a line that has another place now."""
    n = max(n for n, (start, _) in enumerate(before) if start <= part.start)
    step = after[n][0] - before[n][0]
    return replace(part, start=part.start + step, end=part.end + step)


def _in_order(normal: NormalText, blocks: list[Block]) -> NormalText:
    """The text again, with the labels that were added last where they belong."""
    ordered = ExtractedText("")
    for block in blocks:
        if block.lines:
            before = block.lines
            block.lines = ordered.add([normal.source_line(line) for line in before])
            block.cuts = [_moved(cut, before, block.lines) for cut in block.cuts]
            block.emphasis = tuple(_moved(one, before, block.lines) for one in block.emphasis)
    return ordered.text()
