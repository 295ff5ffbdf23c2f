"""Pages of an EPUB that are no part of the story: said so by the guide, by the contents' label,
or by their words. A name alone says nothing: what stands on the page decides."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.readers.apparatus.matter_sections import holds_apparatus, reason_of, section_name
from pipeline.readers.apparatus.section_names import SectionName
from pipeline.readers.epub.package import Package
from pipeline.readers.epub.spine_page import SpinePage, letters_of
from pipeline.readers.html.element_roles import MATTER
from pipeline.readers.shared.blocks import Apparatus, BlockKind, fold_lines

_COPYRIGHT = re.compile(r"copyright\b|©|all rights reserved|\bISBN\b", re.IGNORECASE)
_ARCHIVE = re.compile(
    r"posted originally on the archive of our own|please drop by the archive and comment",
    re.IGNORECASE,
)
_TITLE_PAGE_WORDS = 400
"""A longer page is no title page, whatever it is called."""
_STORY_WORDS = 1_500
"""A page as long as this, which the contents name, is read though a guide calls it matter."""
_BESIDE = 0.5
"""Share of a book's words that pages beside its reading order hold at most."""
_ARCHIVE_BLOCKS = 8
"""How far down on a page an archive of fan fiction names itself."""


def mark_matter_pages(text: str, package: Package, pages: Sequence[SpinePage]) -> None:
    """Mark the pages that the guide, the contents or their words call no part of the story."""
    _mark_pages_beside(package, pages)
    largest = max(page.prose_words for page in pages)
    matter_names = {entry.page.casefold() for entry in package.guide if MATTER.search(entry.role)}
    matter_names.add(package.nav.casefold())
    for page in pages:
        words = page.prose_words
        reason = _labelled_reason(text, page)
        if words < min(_TITLE_PAGE_WORDS, largest):
            reason = reason or _title_page_reason(text, package, page)
        named = page.name.casefold() in matter_names or _is_archive_page(text, page)
        # A guide may call the whole of a one-page book its contents: prose outweighs it.
        if named and (words < min(_STORY_WORDS, largest) or not page.entries):
            reason = reason or Apparatus.PUBLISHER
        if reason is not None:
            page.matter = True
            page.set_matter(reason)
    _mark_excerpts(pages)


def _mark_pages_beside(package: Package, pages: Sequence[SpinePage]) -> None:
    """Mark the pages that the book keeps out of its reading order (``linear="no"``), unless they
    hold most of it."""
    beside = [page for page in pages if page.name in package.beside]
    words = sum(page.prose_words for page in pages)
    if sum(page.prose_words for page in beside) < _BESIDE * words:
        for page in beside:
            page.matter = True
            page.set_matter(Apparatus.AUXILIARY)


def _labelled_reason(text: str, page: SpinePage) -> Apparatus | None:
    """Why a page isn't spoken that the one entry of the contents pointing into it, or else its
    own first heading, calls apparatus; None where it is spoken."""
    first = next((block for block in page.blocks if block.kind is BlockKind.PROSE), None)
    heading = fold_lines(text, first) if first and first.level else ""
    title = page.entries[0].label if len(page.entries) == 1 else "" if page.entries else heading
    name = section_name(title)
    if name is None or not holds_apparatus(name, _paragraphs(text, page)):
        return None
    return reason_of(name)


def _paragraphs(text: str, page: SpinePage) -> list[str]:
    """The paragraphs of a page's prose, its headings left out."""
    prose = [b for b in page.blocks if b.kind is BlockKind.PROSE and b.lines and not b.level]
    lines = [fold_lines(text, block) for block in prose]
    labels = {letters_of(entry.label) for entry in page.entries}
    return [line for line in lines if letters_of(line) not in labels]


def _mark_excerpts(pages: Sequence[SpinePage]) -> None:
    """Mark excerpts of other books: at a book's end, behind apparatus or before it."""
    shown = [page for page in pages if page.prose_words or page.matter]
    for n in range(len(shown) - 1, 0, -1):
        page = shown[n]
        if page.matter:
            continue
        label = page.entries[0].label if len(page.entries) == 1 else ""
        if section_name(label) is not SectionName.EXCERPT:
            return
        if not any(other.matter for other in (*shown[n - 1 : n], *shown[n + 1 : n + 2])):
            return
        page.matter = True
        page.set_matter(Apparatus.PUBLISHER)


def _is_archive_page(text: str, page: SpinePage) -> bool:
    """Whether an archive's tags and summary stand on a page."""
    first = page.blocks[:_ARCHIVE_BLOCKS]
    return any(_ARCHIVE.search(fold_lines(text, block)) for block in first)


def _title_page_reason(text: str, package: Package, page: SpinePage) -> Apparatus | None:
    """Why a short page isn't spoken that bears the book's name in the contents, or speaks of
    copyright."""
    labels = [letters_of(entry.label) for entry in page.entries]
    paragraphs = _paragraphs(text, page)
    if labels == [letters_of(package.meta.title)] and holds_apparatus(
        SectionName.COVER, paragraphs
    ):
        return Apparatus.TITLE_PAGE
    speaks_of_it = any(_COPYRIGHT.search(fold_lines(text, b)) for b in page.blocks if b.words)
    if speaks_of_it and holds_apparatus(SectionName.RIGHTS, paragraphs):
        return Apparatus.PUBLISHER
    return None
