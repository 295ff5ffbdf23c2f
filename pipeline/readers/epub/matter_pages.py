"""Pages of an EPUB that are no part of the story: said so by the guide, by the contents' label,
or by their own heading."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.readers.epub.package import Package
from pipeline.readers.epub.spine_page import SpinePage, letters_of
from pipeline.readers.html.element_roles import MATTER
from pipeline.readers.shared.blocks import BlockKind, fold_lines

_COPYRIGHT = re.compile(r"copyright\b|©|all rights reserved|\bISBN\b", re.IGNORECASE)
_ARCHIVE = re.compile(
    r"posted originally on the archive of our own|please drop by the archive and comment",
    re.IGNORECASE,
)
_MATTER_NAME = re.compile(
    r"(?:the\s+)?(?:cover|(?:half[- ]?)?title(?: ?page)?|copyright.*|(?:table of )?contents|toc|"
    r"index|dedication|acknowledge?ments?|about the (?:author|publisher|translator|type).*|"
    r"also by.*|(?:other )?(?:books|titles|works) by.*|by the same author|praise (?:for|of).*|"
    r"(?:end|foot)?notes|bibliography|references|glossary|colophon|imprint|credits|newsletter.*|"
    r"the (?:full )?project gutenberg.*licen[cs]e.*|transcriber['’]s notes?|list of illustrations|"
    r"illustrations|landmarks|advertisements?|permissions|excerpt from.*|an excerpt from.*|"
    r"(?:a )?preview of.*|back cover|backmatter|front ?matter|uncopyright)",
    re.IGNORECASE,
)
_TITLE_PAGE_WORDS = 400
"""A longer page is no title page, whatever it is called."""
_STORY_WORDS = 1_500
"""A page as long as this, which the contents name, is read though a guide calls it matter."""
_ARCHIVE_BLOCKS = 8
"""How far down on a page an archive of fan fiction names itself."""


def mark_matter_pages(text: str, package: Package, pages: Sequence[SpinePage]) -> None:
    """Mark the pages that the guide, the contents or their words call no part of the story."""
    largest = max(page.prose_words for page in pages)
    matter_names = {entry.page.casefold() for entry in package.guide if MATTER.search(entry.role)}
    matter_names.add(package.nav.casefold())
    for page in pages:
        words = page.prose_words
        page.matter = _is_labelled_matter(page) or (
            words < min(_TITLE_PAGE_WORDS, largest) and _is_title_page(text, package, page)
        )
        if page.name.casefold() in matter_names or _is_archive_page(text, page):
            # A guide may call the whole of a one-page book its contents: prose outweighs it.
            short = words < min(_STORY_WORDS, largest)
            page.matter = page.matter or short or not page.entries
        if page.matter:
            page.set_matter()


def mark_own_matter(text: str, page: SpinePage) -> None:
    """Mark a page that its own first heading calls matter."""
    first = next((block for block in page.blocks if block.kind is BlockKind.PROSE), None)
    if first and first.level and _MATTER_NAME.fullmatch(fold_lines(text, first)):
        page.set_matter()


def _is_labelled_matter(page: SpinePage) -> bool:
    """Whether the one entry of the contents that points into a page calls it matter."""
    labels = [entry.label for entry in page.entries]
    return len(labels) == 1 and bool(_MATTER_NAME.fullmatch(labels[0].strip()))


def _is_archive_page(text: str, page: SpinePage) -> bool:
    """Whether an archive's tags and summary stand on a page."""
    first = page.blocks[:_ARCHIVE_BLOCKS]
    return any(_ARCHIVE.search(fold_lines(text, block)) for block in first)


def _is_title_page(text: str, package: Package, page: SpinePage) -> bool:
    """Whether a short page bears the book's name in the contents, or speaks of copyright."""
    labels = [letters_of(entry.label) for entry in page.entries]
    if labels == [letters_of(package.meta.title)]:
        return True
    return any(_COPYRIGHT.search(fold_lines(text, block)) for block in page.blocks if block.words)
