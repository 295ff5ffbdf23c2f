"""Chapters of a text whose headings come with a level (Markdown, HTML, a table of contents):
which level makes chapters, which only groups them, which are scenes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Meta
from pipeline.readers.apparatus.title_page import BYLINE
from pipeline.readers.headings.heading_lines import HeadingKind, heading_of
from pipeline.readers.shared.blocks import Apparatus, Block, BlockKind, fold_lines
from pipeline.readers.shared.line_shapes import ends_sentence

_SENTENCE_END = re.compile(r"[a-z]{2}[.!?…]+(?:\s+(?=[A-Z“\"])|\Z)")
_SHORTER = 4
"""Times that a book's first chapter may be shorter than the others and still be one, though it has
no more words than a motto."""
_MOTTO_WORDS = 12
"""Words of a block below a heading that may be a motto or a byline, no prose."""


def name_headings(text: str, blocks: list[Block], meta: Meta) -> Meta:
    """Set the kinds of headings by their levels; join a heading that only groups chapters
    with the first of these, and a title with its number. Gives the meta, with the book's
    title where a heading is that."""
    _join_titles(text, blocks)
    headings = [block for block in blocks if block.level and block.kind is BlockKind.PROSE]
    if not headings:
        return meta
    first, top = headings[0], min(block.level for block in headings)
    below = sorted({block.level for block in headings if block.level > top})
    chapter = top
    is_title = False
    if _is_title_above_chapters(text, blocks, headings, meta):
        is_title, chapter = True, below[0]
    elif sum(block.level == top for block in headings) > 1:
        grouped = not _prose_below(blocks, blocks.index(first)) and not _is_short_chapter(
            text, blocks, first, meta.title
        )
        is_title = grouped and headings[1].level == top and not _is_chapter(text, first)
    if is_title:
        first.set_matter(Apparatus.TITLE_PAGE)
    if is_title or len(headings) == 1:
        meta = replace(meta, title=meta.title or fold_lines(text, first))
    for level in below:
        if level > chapter and _are_parts(text, blocks, chapter):
            chapter = level
    _drop_half_titles(text, blocks, meta.title)
    _set_kinds(text, blocks, chapter)
    return meta


def _is_title_above_chapters(
    text: str, blocks: Sequence[Block], headings: Sequence[Block], meta: Meta
) -> bool:
    """Whether the first heading is the only one of the highest level, and the book's title."""
    first, top = headings[0], min(block.level for block in headings)
    below = sorted({block.level for block in headings if block.level > top})
    alone = first.level == top and sum(block.level == top for block in headings) == 1
    if not alone or not below or _is_chapter(text, first):
        return False
    other = meta.title.casefold() != fold_lines(text, first).casefold()
    if meta.title and other and _prose_below(blocks, blocks.index(first)):
        return False  # a foreword above the first part, in a book whose title is known
    second = [block for block in headings if block.level == below[0]]
    return len(second) > 1 or any(_is_chapter(text, block) for block in second)


def _set_kinds(text: str, blocks: list[Block], chapter: int) -> None:
    """Headings down to the level ``chapter`` as chapters, those below as scenes; a heading
    right above a lower one that still is a chapter goes into it, and so does a part's that some
    contents list beside its chapters."""
    made: list[Block] = []
    part: Block | None = None
    for block in blocks:
        if block.level and block.kind is BlockKind.PROSE:
            block.kind = BlockKind.CHAPTER if block.level <= chapter else BlockKind.SCENE
            lower = part is not None and part.level < block.level
            if (
                part
                and made
                and made[-1] is part
                and block.level <= chapter
                and (lower or _is_chapter_of(text, part, block))
            ):
                block.lines = [*part.lines, *block.lines]
                made.pop()
            part = block if block.level <= chapter else None
        made.append(block)
    blocks[:] = made


def _is_chapter_of(text: str, part: Block, block: Block) -> bool:
    """Whether a heading is that of a chapter, and the one right above it that of a part."""
    own, above = heading_of(fold_lines(text, block)), heading_of(fold_lines(text, part))
    return bool(
        own and above and own.kind is HeadingKind.CHAPTER and above.kind is HeadingKind.PART
    )


def _join_titles(text: str, blocks: list[Block]) -> None:
    """Join ``Chapter 1`` with the lower heading below it, where that is the only one there."""
    made: list[Block] = []
    for n, block in enumerate(blocks):
        above = made[-1] if made else None
        if block.level and above and 0 < above.level < block.level and _is_prose(above):
            number = heading_of(fold_lines(text, above))
            plain = not _is_chapter(text, block)
            if number and not number.titled and plain and _is_only(blocks, n, above.level):
                above.lines += block.lines
                above.anchors += block.anchors
                continue
        made.append(block)
    blocks[:] = made


def _drop_half_titles(text: str, blocks: Sequence[Block], title: str) -> None:
    """The book's title above its first part, once more, is no chapter."""
    wanted = title.casefold().strip(" .")
    for n, block in enumerate(blocks):
        written = fold_lines(text, block).casefold().strip(" .") if block.level else ""
        if written and written == wanted and not _prose_below(blocks, n):
            block.set_matter(Apparatus.TITLE_PAGE)


def _is_only(blocks: Sequence[Block], n: int, level: int) -> bool:
    """Whether no other heading below ``level`` follows the one at ``n``."""
    for at in range(n + 1, len(blocks)):
        if blocks[at].level:
            return blocks[at].level <= level
    return True


def _is_chapter(text: str, block: Block) -> bool:
    return heading_of(fold_lines(text, block)) is not None


def _is_prose(block: Block) -> bool:
    return block.kind is BlockKind.PROSE


def _prose_below(blocks: Sequence[Block], n: int) -> bool:
    """Whether prose stands between the heading at ``n`` and the next one."""
    for at in range(n + 1, len(blocks)):
        if blocks[at].level:
            return False
        if _is_prose(blocks[at]) and blocks[at].words > _MOTTO_WORDS:
            return True
    return True


def _is_same(title: str, heading: str) -> bool:
    """Whether a heading is a book's title, with a subtitle or without."""
    one, other = ("".join(c for c in words.casefold() if c.isalnum()) for words in (title, heading))
    return one.startswith(other) or other.startswith(one)


def _is_short_chapter(text: str, blocks: Sequence[Block], first: Block, title: str) -> bool:
    """Whether the few words below the first heading are a chapter's rather than a title page's:
    some sentences, or not much less than stands below the other headings, or any where the
    book's title is known to be another."""
    headings = [n for n, block in enumerate(blocks) if block.level]
    start = blocks.index(first) + 1
    end = next((n for n in headings if n >= start), len(blocks))
    below = [block for block in blocks[start:end] if _is_prose(block) and block.lines]
    words = sum(block.words for block in below)
    lines = [fold_lines(text, block) for block in below]
    if not words or not any(ends_sentence(line) and not BYLINE.match(line) for line in lines):
        return False
    if title and not _is_same(title, fold_lines(text, first)):
        return True
    others = sum(block.words for block in blocks[end:] if _is_prose(block) and not block.level)
    sections = max(1, sum(n >= end for n in headings))
    return words * _SHORTER * sections >= others or sum(map(_sentences, lines)) > 1


def _sentences(line: str) -> int:
    """How many sentences a line is, none of them quoted."""
    return 0 if line[:1] in "\"“‘«'" else len(_SENTENCE_END.findall(line))


def _are_parts(text: str, blocks: Sequence[Block], level: int) -> bool:
    """Whether the headings of a level only group others: most of those that have any below
    them have the first right below. Without names that say so, nearly all must."""
    headings = parents = bare = named = 0
    for n, block in enumerate(blocks):
        if block.level != level or block.kind not in (BlockKind.PROSE, BlockKind.BREAK):
            continue
        headings += _is_prose(block)
        below = next((blocks[k] for k in range(n + 1, len(blocks)) if blocks[k].level), None)
        if below is None or below.level <= level:
            continue
        own, first = (heading_of(fold_lines(text, one)) for one in (block, below))
        if own and own.key in ("chapter", "chap", "number"):
            return False
        headings += block.kind is BlockKind.BREAK
        parents += 1
        bare += not _prose_below(blocks, n)
        named += bool(
            (own and own.kind is HeadingKind.PART)
            or (first and first.kind in (HeadingKind.PART, HeadingKind.CHAPTER))
        )
    if named:
        return bare * 2 > parents
    return headings > 1 and bare * 2 > headings
