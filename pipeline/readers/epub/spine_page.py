"""A page of an EPUB's spine, and the entries of the contents that point into it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pipeline.letters import normal_letters
from pipeline.readers.epub.contents import ContentsEntry
from pipeline.readers.epub.style_sheets import StyleSheets
from pipeline.readers.html.note_links import PageLinks
from pipeline.readers.html.own_entities import with_own_entities
from pipeline.readers.html.page_blocks import read_page
from pipeline.readers.html.page_text import decode_page
from pipeline.readers.shared.blocks import Apparatus, Block, BlockKind
from pipeline.readers.shared.extracted_text import ExtractedText
from pipeline.readers.shared.limits import EPUB_PAGE_BYTES
from pipeline.readers.shared.zip_container import Container


@dataclass(slots=True)
class SpinePage:
    """A page, read."""

    name: str
    blocks: list[Block]
    """Empty where the book lacks the page."""
    links: PageLinks = field(default_factory=PageLinks)
    matter: bool = False
    """Whether all of it is no part of the story."""
    entries: list[ContentsEntry] = field(default_factory=list)
    """Those of the contents that point into it."""

    @property
    def prose_words(self) -> int:
        """Words of its prose."""
        return sum(block.words for block in self.blocks if block.kind is BlockKind.PROSE)

    def set_matter(self, reason: Apparatus) -> None:
        """Make all of its prose matter."""
        for block in self.blocks:
            if block.kind is BlockKind.PROSE:
                block.set_matter(reason)


def read_spine_page(
    book: Container, name: str, extract: ExtractedText, sheets: StyleSheets
) -> SpinePage:
    """The page of this name, its text appended to ``extract``.

    Raises ManuscriptError where it is too large, damaged, or declares entities.
    """
    where = f"{book.path}: {name}"
    if book.find(name) is None:
        return SpinePage(name, [])
    data = book.read(name, EPUB_PAGE_BYTES)
    text = with_own_entities(decode_page(data, where), where)
    page = read_page(text, extract, sheets.of_page(name, text))
    return SpinePage(name, page.blocks, page.links)


def point_entries(contents: Iterable[ContentsEntry], pages: Sequence[SpinePage]) -> None:
    """Give each page the entries of the contents that point into it."""
    by_name: dict[str, SpinePage] = {}
    for page in pages:
        by_name.setdefault(page.name.casefold(), page)
    for entry in contents:
        target = by_name.get(entry.page.casefold())
        if target is not None:
            target.entries.append(entry)


def letters_of(label: str) -> str:
    """A heading's letters and digits alone, to compare it with another."""
    return "".join(c for c in normal_letters(label).casefold() if c.isalnum())
