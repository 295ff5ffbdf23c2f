"""Chapters of a text whose headings are known by their words alone.

A line alone tells little (``heading_lines``); the book as a whole tells more: numbers run on,
prose follows a heading, and what is listed together at the front is a table of contents.
"""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Sequence, Set
from dataclasses import replace

from pipeline.readers.apparatus.contents_table import mark_contents
from pipeline.readers.apparatus.title_page import BYLINE, CREDIT, is_front
from pipeline.readers.headings.heading_lines import Heading, HeadingKind, heading_of
from pipeline.readers.shared.blocks import Apparatus, Block, BlockKind, first_chapter, fold_lines
from pipeline.readers.shared.line_shapes import is_break, is_caps, is_title
from pipeline.readers.shared.scene_gaps import usual_gap

_SECTION_WORDS = 60
"""Words that numbered sections hold on average at least; fewer make a list."""


def find_headings(text: str, blocks: list[Block]) -> None:
    """Set the kind of every block to what it is in the book; blocks are split and joined in
    place so that a heading, title and all, is one block."""
    _mark_breaks(text, blocks)
    _split_off_headings(text, blocks)
    mark_contents(text, blocks)
    _drop_stray_numbers(blocks)
    _name_kinds(blocks)
    if first_chapter(blocks) is None:
        _find_bare_titles(text, blocks)
    _join_headings(text, blocks)


def _mark_breaks(text: str, blocks: Sequence[Block]) -> None:
    """Marks between scenes as separators."""
    for block in blocks:
        if block.kind is not BlockKind.PROSE or len(block.lines) > 2:
            continue
        if all(is_break(text[a:b]) for a, b in block.lines):
            block.kind = BlockKind.SEPARATOR


def _split_off_headings(text: str, blocks: list[Block]) -> None:
    """Give every block that begins with a heading its Heading, prose below split off."""
    made: list[Block] = []
    for block in blocks:
        made.append(block)
        if block.kind is not BlockKind.PROSE:
            continue
        lines = [text[a:b] for a, b in block.lines[:8]]
        heading = heading_of(lines[0].rstrip(" ,;") if len(lines) > 1 else lines[0])
        if heading is None or _is_list(lines):
            continue
        size = 1 + _title_lines(lines, heading)
        if heading.kind is HeadingKind.NUMBER and size < len(block.lines):
            continue  # a sentence that begins with a number
        block.heading = replace(heading, titled=heading.titled or size > 1)
        if size < len(block.lines):
            rest = block.part(size, len(block.lines))
            rest.gap, rest.heading, rest.anchors = 0, None, []
            made.append(rest)
            block.lines = block.lines[:size]
        block.words = 0
    blocks[:] = made


def _is_list(lines: Sequence[str]) -> bool:
    """Whether most lines are headings of their own: contents in one block."""
    return len(lines) >= 3 and sum(heading_of(k) is not None for k in lines) * 2 > len(lines)


def _title_lines(lines: Sequence[str], heading: Heading) -> int:
    """How many lines right below a heading's first line are its title."""
    rest = lines[1:]
    if not rest:
        return 0
    caps = 0
    while caps < len(rest) and is_caps(rest[caps]):
        caps += 1
    if heading.titled and is_caps(lines[0]):
        return caps
    if caps:
        return caps
    whole = " ".join(" ".join(line.split()) for line in rest)
    if len(lines) > 6 or len(whole) > 300 or whole[:1] in '"“‘«':
        return 0
    if heading.titled:  # the title goes on where its first line is as long as a line can be
        return len(rest) if len(lines[0].rstrip()) > 50 else 0
    return len(rest) if len(rest) <= 3 and _may_be_title(whole) else 0


def _may_be_title(line: str) -> bool:
    """Whether a line that stands where titles do may be one."""
    if not line or line[-1] in ",;":
        return False
    if line[0] in "\"“‘'«" and (not is_caps(line) or line.rstrip("\"”’'»")[-1:] in "!?.,—"):
        return False  # somebody speaks, or shouts
    if is_caps(line):
        return len(line) <= 300
    return len(line) <= 120 and line[0] not in "—–-" and is_title(line)


# ------------------------------------------------------------------ which headings count


def _drop_stray_numbers(blocks: Sequence[Block]) -> None:
    """Numbers alone are headings only where they run on from one and prose stands between."""
    numbered = [
        (n, block.heading.number or 0)
        for n, block in enumerate(blocks)
        if block.heading and block.heading.kind is HeadingKind.NUMBER
    ]
    chains: list[list[int]] = []
    expected = 1
    for n, number in numbered:
        if number == 1:
            chains.append([n])
        elif chains and expected <= number <= expected + 1:
            chains[-1].append(n)
        else:
            blocks[n].heading = None
            continue
        expected = number + 1
    places = [n for n, _ in numbered]
    for chain in chains:
        after = bisect.bisect_right(places, chain[-1])
        end = places[after] if after < len(places) else len(blocks)
        words = _words_in(blocks[chain[0] : end])
        alone = len(chain) < 2 and _words_in(blocks[: chain[0]]) > _SECTION_WORDS
        if alone or words < _SECTION_WORDS * len(chain):
            for n in chain:
                blocks[n].heading = None


def _words_in(blocks: Sequence[Block]) -> int:
    return sum(block.words for block in blocks)


def _name_kinds(blocks: Sequence[Block]) -> None:
    """Which kinds of heading make chapters here, which only group them, which are scenes."""
    kinds = {block.heading.kind for block in blocks if block.heading}
    chapter = _chapter_kind(kinds)
    for block in blocks:
        if block.heading is None:
            continue
        kind = block.heading.kind
        if kind in (chapter, HeadingKind.NAMED):
            block.kind = BlockKind.CHAPTER
        elif kind in (HeadingKind.SCENE, HeadingKind.NUMBER):
            block.kind = BlockKind.SCENE
        else:
            block.kind = BlockKind.PART


def _chapter_kind(kinds: Set[HeadingKind]) -> HeadingKind:
    """The kind of heading that heads the chapters of a book that has these kinds."""
    if HeadingKind.CHAPTER in kinds:
        return HeadingKind.CHAPTER
    if HeadingKind.NUMBER in kinds:
        return HeadingKind.NUMBER
    if HeadingKind.PART in kinds:
        return HeadingKind.PART
    return HeadingKind.SCENE if kinds == {HeadingKind.SCENE} else HeadingKind.NAMED


def _find_bare_titles(text: str, blocks: Sequence[Block]) -> None:
    """Chapters headed by nothing but a title: in capitals, or set apart by blank lines."""
    usual = usual_gap(blocks)
    titles = [n for n in range(len(blocks) - 1) if _is_bare_title(text, blocks, n, usual)]
    widest = max((blocks[n].gap for n in titles[1:]), default=0)
    if widest > usual:  # where some stand apart, those that don't are signs and shouts
        titles = [n for n in titles if blocks[n].gap == widest or n == 0]
    bounds = [*titles, len(blocks)]
    held = [_words_in(blocks[a:b]) for a, b in itertools.pairwise(bounds)]
    real = [n for n, words in zip(titles, held, strict=True) if words >= _SECTION_WORDS]
    if len(real) < 2 or _words_in(blocks[: real[0]]) > 3 * _SECTION_WORDS:
        return
    for n in real:
        blocks[n].kind = BlockKind.CHAPTER
        blocks[n].heading = Heading(HeadingKind.TITLE, "title", None, True)


def _is_bare_title(text: str, blocks: Sequence[Block], n: int, usual: int) -> bool:
    """Whether the block at ``n`` may be a title without a number; ``usual`` is the common gap."""
    block = blocks[n]
    if block.kind is not BlockKind.PROSE or len(block.lines) > 2:
        return False
    line = fold_lines(text, block)
    if len(line) > 80 or not _may_be_title(line) or BYLINE.match(line) or CREDIT.match(line):
        return False
    if line[0] in '"“‘«' or line[-1] in "!?":
        return False
    apart = block.gap >= usual + 2 and line[-1] not in ".:"
    return (is_caps(line) or apart) and blocks[n + 1].kind is BlockKind.PROSE


# ------------------------------------------------------------------ joining


def _join_headings(text: str, blocks: list[Block]) -> None:
    """Join a heading with the title below it, and a part with its first chapter."""
    made: list[Block] = []
    n = 0
    while n < len(blocks):
        block = blocks[n]
        n += 1
        made.append(block)
        if block.kind not in (BlockKind.PART, BlockKind.CHAPTER, BlockKind.SCENE):
            continue
        if n < len(blocks) and _is_title_below(text, blocks, n, block):
            block.lines = [*block.lines, *blocks[n].lines]
            n += 1
        if block.kind is BlockKind.PART and _joins_next(text, blocks, n, block):
            made.pop()
    for block in made:
        if block.kind in (BlockKind.CHAPTER, BlockKind.SCENE):
            block.words = 0
    blocks[:] = made


def _joins_next(text: str, blocks: Sequence[Block], n: int, part: Block) -> bool:
    """Say what a part is that stands before ``n``; True where it goes into the heading there."""
    chapter = _chapter_behind_page(text, blocks, n)
    if chapter:
        for block in (part, *blocks[n:chapter]):
            block.set_matter(Apparatus.TITLE_PAGE)
        return False
    if n < len(blocks) and blocks[n].kind in (BlockKind.PART, BlockKind.CHAPTER):
        blocks[n].lines = [*part.lines, *blocks[n].lines]
        blocks[n].gap = part.gap
        return True
    part.kind = BlockKind.CHAPTER
    return False


def _chapter_behind_page(text: str, blocks: Sequence[Block], n: int) -> int:
    """Where the chapter stands that follows a part's title page; 0 where there is no page."""
    at = n
    headings = (BlockKind.CHAPTER, BlockKind.SCENE, BlockKind.PART)
    while at < len(blocks) and blocks[at].kind not in headings:
        if blocks[at].kind is BlockKind.PROSE:
            page = is_front(text, blocks[at]) or blocks[at].words <= 8
            if not page:
                return 0
        at += 1
    return at if n < at < len(blocks) and blocks[at].kind is BlockKind.CHAPTER else 0


def _is_title_below(text: str, blocks: Sequence[Block], n: int, above: Block) -> bool:
    """Whether the block at ``n`` is the title of the heading above it."""
    block = blocks[n]
    if block.kind is not BlockKind.PROSE or block.heading or len(block.lines) > 4:
        return False
    if above.heading is None or above.heading.titled or n + 1 >= len(blocks):
        return False
    line = fold_lines(text, block) if block.words <= 50 else ""
    ends = blocks[n + 1].kind in (BlockKind.SEPARATOR, BlockKind.BREAK)
    return not ends and _may_be_title(line)
