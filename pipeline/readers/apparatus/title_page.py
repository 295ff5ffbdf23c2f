"""The title page of a book: title, author and credits, marked as matter and read for the meta."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.model import Meta
from pipeline.readers.apparatus.gutenberg_licence import FIELD
from pipeline.readers.headings.heading_lines import is_contents
from pipeline.readers.shared.blocks import (
    Apparatus,
    Block,
    BlockKind,
    Cut,
    first_chapter,
    fold_lines,
)
from pipeline.readers.shared.line_shapes import ends_sentence, is_break, is_caps, is_title
from pipeline.readers.shared.word_lists import words_in

CREDIT = re.compile(
    r"\[?(produced by|e-?text prepared|this e-?(book|text)|prepared by|transcribed|transcriber|"
    r"illustrated by|illustration|copyright|©|\(c\)|all rights reserved|isbn|published by|"
    r"first published|printed (in|by)|edited by|translated|with (an )?illustrations?|"
    r"author of|release date|posting date|character set|https?://|www\.)",
    re.IGNORECASE,
)
BYLINE = re.compile(
    r"\s*(?:written\s+)?by[\s:]+(?P<name>[^\W\d_][^\n]{1,80})\s*\Z", re.IGNORECASE | re.DOTALL
)
_EBOOK = re.compile(
    r"(?:The )?Project Gutenberg(?:['’]s)? (?:e-?(?:text|book) of )?(.+?)(?:, by (.+))?\Z",
    re.IGNORECASE,
)
_NAME = r"(?:[A-Z]\.|[A-Z][\w'’-]+)"
_HOLDER = re.compile(rf"(?:[Cc]opyright|COPYRIGHT|©).{{0,30}}?\bby ({_NAME}(?: {_NAME}){{1,3}})")
_PARTICLE = "(?:de|van|von|le|la|del|der|du)"
_CAPITAL = r"[^\W\d_a-z][\w'’.-]+"
_WRITER = re.compile(
    rf"(?:[A-Z]\.\s?)*{_CAPITAL}(?: (?:[A-Z]\.|{_PARTICLE} {_CAPITAL}|{_CAPITAL})){{1,3}}"
)
_DATED = frozenset(words_in(
    "day night week month year morning evening hour part scene act monday tuesday wednesday "
    "thursday friday saturday sunday january february march april may june july august september "
    "october november december spring summer autumn winter one two three four five six seven "
    "eight nine ten first second third last"
))  # fmt: skip
_COUNT = re.compile(r"(?:(?:approx\w*|about|ca)\.? )?[\d,.]+k? words?\Z", re.IGNORECASE)
_ADDRESS = re.compile(r"\S+@\S+\.\w+\Z")
_DEDICATION = re.compile(r"(?:for|to|dedicated|in memory)\b", re.IGNORECASE)
_SUBTITLE = re.compile(r"(?:or|a|an|being|in)\b", re.IGNORECASE)
_LIST_ITEM = re.compile(r"\s*(?:[-–—*•+·]|\d{1,2}[.)])\s+\S")
_LABELLED = re.compile(
    r"\s*(?:[\[(]?\d[\d:./, -]*[\])]?\s*(?:[-–—]\s)?)?[*_]*<?@?[^\W\d_][^:.!?]{0,30}[:>][*_]*\s+\S"
)
_FIELDS = re.compile(
    r"\s*(?:title|subtitle|author|by|series|volume|book|edition|publisher|published|written|year|"
    r"language|translator|translation|illustrator|illustrations|editor|cover|isbn|genre|rating|"
    r"fandom|word count|words|release date|date|copyright|source|version|status)\b",
    re.IGNORECASE,
)
"""What a title page tells of its book, line by line."""
_OPENING_QUOTES = '"“‘«'


@dataclass(frozen=True, slots=True)
class _Names:
    """What a title page says."""

    title: str = ""
    author: str = ""
    title_at: int | None = None
    """Index in the page of the block that is the title; None where a field named it."""


def mark_front(text: str, blocks: Sequence[Block], meta: Meta) -> Meta:
    """Mark the title page as matter and take title and author from it.

    In a book without headings a title at its top becomes the heading of its one chapter.
    """
    first = first_chapter(blocks)
    page: list[Block] = []
    for block in blocks[: len(blocks) - 1 if first is None else first]:
        if block.kind in (BlockKind.MATTER, BlockKind.BREAK):
            continue
        if block.kind not in (BlockKind.PROSE, BlockKind.SEPARATOR) or not is_front(text, block):
            break
        if first is None and page and not _is_credit(text, block):
            break
        page.append(block)
    if first is None:
        page = page if _heads_a_story(text, page, blocks) else []
    for block in page:
        block.set_matter(Apparatus.TITLE_PAGE)
    names = _names_in_fields(text, page)
    if not names.title:
        names = _names_in_lines(text, page, names.author)
    if first is None and names.title_at is not None:
        heading = page[names.title_at]
        heading.kind, heading.reason = BlockKind.CHAPTER, None
        heading.cuts += [
            Cut(a, b, Apparatus.TITLE_PAGE)
            for a, b in heading.lines[1:]
            if BYLINE.match(text[a:b].strip("*_ "))
        ]
    return replace(meta, title=meta.title or names.title, author=meta.author or names.author)


def mark_byline(text: str, blocks: Sequence[Block], meta: Meta) -> Meta:
    """Mark ``by A. Writer`` right below the first heading as matter; take the author from it."""
    first = first_chapter(blocks)
    if first is None or first + 1 >= len(blocks):
        return meta
    block = blocks[first + 1]
    by = BYLINE.match(fold_lines(text, block).strip("*_ ")) if block.words <= 12 else None
    if by is None or block.kind is not BlockKind.PROSE or ends_sentence(by["name"]):
        return meta
    block.set_matter(Apparatus.TITLE_PAGE)
    return replace(meta, author=meta.author or _bare_name(by["name"]))


def is_front(text: str, block: Block) -> bool:
    """Whether a block above the first chapter looks like part of a title page."""
    line = fold_lines(text, block) if block.words <= 120 else ""
    if not line:
        return False
    if block.kind is BlockKind.SEPARATOR or CREDIT.match(line) or is_contents(line):
        return True
    if len(line) > 250 or max(b - a for a, b in block.lines) > 80:
        return False
    if _is_list_or_talk([text[a:b] for a, b in block.lines]):
        return False
    if is_caps(line) or BYLINE.match(line):
        return line[0] not in _OPENING_QUOTES
    return not ends_sentence(line) and line[0] not in _OPENING_QUOTES + "—" and len(line) <= 150


def _is_credit(text: str, block: Block) -> bool:
    """Whether a block below the title of a story without chapters tells of the book: who wrote it,
    what kind it is, whom it is for. 'London, 1943' and 'Monday' are the story's."""
    line = fold_lines(text, block).strip("*_ ")
    if block.kind is BlockKind.SEPARATOR or any(
        pattern.match(line)
        for pattern in (CREDIT, BYLINE, FIELD, _FIELDS, _DEDICATION, _SUBTITLE, _COUNT, _ADDRESS)
    ):
        return True
    words = line.casefold().split()
    return _WRITER.fullmatch(line) is not None and not any(word in _DATED for word in words)


def _is_list_or_talk(lines: Sequence[str]) -> bool:
    """Whether lines are items of a list, or said by somebody: no title page has them."""
    if sum(_LIST_ITEM.match(line) is not None for line in lines) > 1:
        return True
    labelled = [line for line in lines if _LABELLED.match(line)]
    return len(labelled) > 1 and not any(_FIELDS.match(line) for line in labelled)


def _heads_a_story(text: str, page: Sequence[Block], blocks: Sequence[Block]) -> bool:
    """A story without chapters has a title only if it surely is one: a few short lines, the
    first capitalised as a title is, with prose below."""
    lines = [fold_lines(text, block) for block in page if block.kind is BlockKind.PROSE]
    prose = sum(block.words for block in blocks if block.kind is BlockKind.PROSE)
    rest = prose - sum(len(line.split()) for line in lines)
    return bool(lines) and len(lines) <= 4 and is_title(lines[0]) and rest > 8


# ------------------------------------------------------------------ title and author


def _names_in_fields(text: str, page: Sequence[Block]) -> _Names:
    """Title and author where a field or an e-book's title line names them."""
    title = author = ""
    for block in page:
        for a, b in block.lines:
            line = text[a:b].strip()
            field, ebook = FIELD.match(line), _EBOOK.match(line)
            if ebook:
                title, author = title or ebook[1], author or ebook[2] or ""
            elif field and field[1].lower() == "title":
                title = title or field[2].strip()
            elif field and field[1].lower() == "author":
                author = author or field[2].strip()
    return _Names(title, author)


def _names_in_lines(text: str, page: Sequence[Block], author: str) -> _Names:
    """Title and author by where they stand: the title first, the author behind ``by``, or at
    last who holds the copyright. ``author`` is who is known already."""
    title, title_at = "", None
    for n, block in enumerate(page):
        lines = [" ".join(text[a:b].split()) for a, b in block.lines]
        lines = [line for line in lines if not is_break(line)]
        if not author:
            below = [fold_lines(text, other) for other in page[n + 1 : n + 2]]
            lines, author = _split_byline(lines, below)
        if title or not lines or CREDIT.match(lines[0]) or (author and not lines[0]):
            continue
        keep = next((m for m, k in enumerate(lines) if m and _SUBTITLE.match(k)), len(lines))
        title, title_at = " ".join(lines[:keep]).strip(" *_"), n
    if not author:
        holders = (_HOLDER.search(fold_lines(text, block)) for block in page)
        author = next((holder[1] for holder in holders if holder), "")
    return _Names(title, author, title_at)


def _split_byline(lines: list[str], below: list[str]) -> tuple[list[str], str]:
    """The lines above ``by A. Writer``, and the author; all lines and nobody without one.
    ``below`` is what follows the lines."""
    for n, line in enumerate(lines):
        by = BYLINE.match(line.strip("*_ "))
        if by:
            return lines[:n], _bare_name(by["name"])
        if line.lower() == "by":
            return lines[:n], _bare_name(next(iter([*lines[n + 1 : n + 2], *below]), ""))
    return lines, ""


def _bare_name(name: str) -> str:
    return name.strip(" .*_")
