"""Chapters of an EPUB's page where its table of contents says that they begin."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field

from pipeline.readers.epub.spine_page import SpinePage, letters_of
from pipeline.readers.headings.heading_lines import HeadingKind, heading_of
from pipeline.readers.shared.blocks import Block, BlockKind, fold_lines
from pipeline.readers.shared.extracted_text import ExtractedText
from pipeline.readers.shared.line_shapes import is_caps

_NEAR = 6
"""Blocks from an entry's place in which its heading is looked for."""
_HEADING_WORDS = 60
_AFTER_NUMBER = re.compile(r"\s*[:.—–]\s+|\s+-\s+")


@dataclass(slots=True)
class _Headings:
    """What the contents make of a page."""

    taken: set[int] = field(default_factory=set)
    """Indices of the blocks that are the headings of entries."""
    inserts: dict[int, list[Block]] = field(default_factory=dict)
    """Blocks to insert above the block of an index: labels without a heading on the page, and
    headings that were left out."""

    titles: dict[int, str] = field(default_factory=dict)
    """What the contents call the chapters of these headings, numbers left out."""

    def insert(self, at: int, block: Block) -> None:
        self.inserts.setdefault(at, []).append(block)


def with_chapters(text: str, page: SpinePage, extract: ExtractedText) -> list[Block]:
    """A page's blocks with the levels that the contents give; headings that the contents
    don't name stand below these. Labels that the page doesn't show are added to ``extract``."""
    if page.matter or not page.entries:
        return [*(_left_out(entry.depth) for entry in page.entries), *page.blocks]
    deepest = max(entry.depth for entry in page.entries)
    for block in page.blocks:
        if block.level:
            block.level += deepest
    return _joined(text, page.blocks, _place_headings(text, page, extract))


def _left_out(level: int) -> Block:
    """What stands for a heading that isn't spoken but has others below it."""
    return Block([], kind=BlockKind.BREAK, level=level)


def _place_headings(text: str, page: SpinePage, extract: ExtractedText) -> _Headings:
    """Set the level of every heading that an entry names; say what is to be inserted."""
    blocks, headings = page.blocks, _Headings()
    at = {anchor: n for n, block in enumerate(blocks) for anchor in block.anchors}
    entries = sorted(page.entries, key=lambda entry: at.get(entry.fragment, 0))
    starts = [at.get(entry.fragment, 0) for entry in entries]
    bounds = itertools.pairwise([*starts, len(blocks)])
    for entry, (start, end) in zip(entries, bounds, strict=True):
        if end > start:
            while start < end and blocks[start].kind is BlockKind.MATTER:
                start += 1  # a licence above the heading
            if start == end:
                headings.insert(start, _left_out(entry.depth))
                continue
        near = _heading_near(text, blocks, start, entry.label, headings.taken)
        if near is None:
            headings.insert(start, Block(extract.add([entry.label]), level=entry.depth))
            continue
        headings.taken.add(near)
        blocks[near].level = entry.depth
        headings.titles[near] = title = _title_of(entry.label)
        if title and _is_number_of(text, blocks[near], entry.label):
            below = fold_lines(text, blocks[near + 1]) if near + 1 < len(blocks) else ""
            alike = bool(below) and letters_of(below) == letters_of(title)
            if not alike and not (below and blocks[near + 1].level):
                blocks[near].lines = [*blocks[near].lines, *extract.add([title])]
    return headings


def _heading_near(
    text: str, blocks: list[Block], start: int, label: str, taken: set[int]
) -> int | None:
    """The block that is the entry's heading: the first of those right at its place that is
    marked as a heading or says what the label says."""
    wanted = letters_of(label)
    best = None
    for n in range(start, min(start + _NEAR, len(blocks))):
        block = blocks[n]
        if n in taken or block.kind is not BlockKind.PROSE:
            continue
        if block.words > _HEADING_WORDS:
            break
        letters = letters_of(fold_lines(text, block))
        if letters and (letters == wanted or (len(letters) > 2 and wanted.startswith(letters))):
            return n
        if _is_number_of(text, block, label):
            return n
        if best is None and block.level:
            best = n
        elif not block.level and best is None and letters not in wanted:
            break
    return best


def _title_of(label: str) -> str:
    """The title behind the number of a label such as ``Chapter 2: The Lamp``; empty without one."""
    heading = heading_of(label)
    parts = _AFTER_NUMBER.split(label.strip(), maxsplit=1)
    return parts[1] if heading and heading.titled and len(parts) > 1 else ""


def _is_number_of(text: str, block: Block, label: str) -> bool:
    """Whether a block is the number of a label, and nothing else: ``2``, ``CHAPTER TWO``."""
    own, wanted = heading_of(fold_lines(text, block)), heading_of(label)
    if own is None or wanted is None or own.titled or own.number is None:
        return False
    kinds = {own.kind, wanted.kind}
    same_kind = len(kinds) == 1 or kinds == {HeadingKind.CHAPTER, HeadingKind.NUMBER}
    return own.number == wanted.number and same_kind


def _joined(text: str, blocks: list[Block], headings: _Headings) -> list[Block]:
    """Blocks with the inserted headings in place, and the rest of a heading's own lines
    (``Chapter 1``, then its title) joined to it."""
    made: list[Block] = []
    inserts, taken = headings.inserts, headings.taken
    for n, block in enumerate(blocks):
        made += inserts.get(n, ())
        above = made[-1] if made else None
        if above and n - 1 in taken and n not in taken and n not in inserts:
            number = heading_of(fold_lines(text, above)) if above.level else None
            line = fold_lines(text, block)[:200]
            title = bool(block.level) or is_caps(line)
            title = title or letters_of(line) == letters_of(headings.titles.get(n - 1) or "?")
            if number and not number.titled and title and block.kind is BlockKind.PROSE:
                above.lines += block.lines
                continue
        made.append(block)
    return [*made, *(b for n, extra in inserts.items() if n >= len(blocks) for b in extra)]
