"""Notes that a page knows by its links: a mark in the story leads to a note, and back again."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.readers.shared.blocks import Apparatus, Block, BlockKind

_BEGINS_MARKED = re.compile(
    r"(?:[\[({]\s?)?(?:note\s|n\.?\s?)?(?:\d{1,4}|[*†‡§¶‖]{1,4}|[a-zA-Z]|[ivx]{1,5})(?:\s?[\])}]|[.:)]|\s|\Z)",
    re.IGNORECASE,
)
_ONLY_MARK = re.compile(r"\W*(?:\d{1,4}|[*†‡§¶‖]{1,4}|[a-z]|[ivx]{1,5})?\W*")
_BACK = re.compile(
    r"[\W\d_]{1,12}|(?:go |jump )?(?:back|return|retour|top|up)(?: to (?:the )?(?:text|content|"
    r"story|top))?\W*|[a-zA-Z]\W?|[ivx]{1,5}\W?|\W?(?:note|fn|footnote)\s?\d{1,4}\W*",
    re.IGNORECASE,
)
_LONGEST_LINK = 30
_OUTER = 4
"""Elements around a block of which the names are kept."""
Target = tuple[str, str]
"""A page's name (empty for this one) and a place in it."""


@dataclass(frozen=True, slots=True)
class _Link:
    block: Block
    href: str


@dataclass(slots=True)
class PageLinks:
    """The links of a page that may join notes with their marks."""

    marks: list[_Link] = field(default_factory=list)
    """From a mark in a block to a note."""
    backs: list[_Link] = field(default_factory=list)
    """Short links that may lead from a note back to its mark."""
    inside: dict[Block, tuple[str, ...]] = field(default_factory=dict)
    """Names of the elements around a block, the innermost last."""
    _waiting: list[tuple[str, bool]] = field(default_factory=list)
    """Links of the block that isn't ended yet."""

    def add_link(self, href: str, words: str, *, mark: bool) -> None:
        """A link of the open block; ``mark`` where its words are a note's mark."""
        if mark or (len(words) < _LONGEST_LINK and _BACK.fullmatch(words)):
            self._waiting.append((href, mark))

    def add_block(self, block: Block, ids: Sequence[str]) -> None:
        """A block that holds the links of late."""
        if ids:
            self.inside[block] = tuple(ids[-_OUTER:])
        for href, mark in self._waiting:
            (self.marks if mark else self.backs).append(_Link(block, href))

    def end_block(self) -> None:
        """The open block has ended."""
        self._waiting.clear()


@dataclass(frozen=True, slots=True)
class LinkedPage:
    """A page's blocks and links, and where a link on it leads."""

    name: str
    blocks: Sequence[Block]
    links: PageLinks
    resolve: Callable[[str], Target]


def mark_linked_notes(pages: Sequence[LinkedPage], words: Callable[[Block], str]) -> None:
    """Mark blocks as notes that a mark leads to and that begin with a mark or lead back, and
    those that lead back to a block with marks."""
    wanted: set[Target] = set()
    marked: dict[Target, None] = {}
    for page in pages:
        for link in page.links.marks:
            wanted.add(page.resolve(link.href))
            for anchor in link.block.anchors:
                marked[page.name.casefold(), anchor] = None
    if not wanted:
        return
    for page in pages:
        _mark_page(page, wanted, marked, words)


def _mark_page(
    page: LinkedPage,
    wanted: set[Target],
    marked: Mapping[Target, None],
    words: Callable[[Block], str],
) -> None:
    name = page.name.casefold()
    backs = {link.block for link in page.links.backs if page.resolve(link.href) in marked}
    leading_back = {one for block in backs for one in page.links.inside.get(block, ())}
    notes: set[str] = set()
    """Names of the elements that hold a note."""
    goes_on = False
    for block in page.blocks:
        if block.kind is not BlockKind.PROSE or not block.lines:
            goes_on = False
            continue
        outer = page.links.inside.get(block, ())
        named = {anchor for anchor in (*block.anchors, *outer) if (name, anchor) in wanted}
        line = words(block)
        leads_back = block in backs and (named or _ends_or_begins_with_link(line))
        is_note = (
            (bool(named) and (bool(_BEGINS_MARKED.match(line)) or block in backs))
            or not leading_back.isdisjoint(named)
            or bool(leads_back)
            or bool(notes.intersection(outer))
            or goes_on
        ) and not block.level
        if is_note:
            block.set_matter(Apparatus.NOTE)
            notes |= named.intersection(outer)
        goes_on = is_note and bool(_ONLY_MARK.fullmatch(line))


def _ends_or_begins_with_link(line: str) -> bool:
    """Whether a link that is a mark stands at a block's start or end."""
    last = line.split()[-1] if line.split() else ""
    return bool(_BEGINS_MARKED.match(line)) or bool(_BACK.fullmatch(last))
