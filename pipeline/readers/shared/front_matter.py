"""The front of a book in plain text: title page, credits, and who wrote it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Meta
from pipeline.readers.shared import headings
from pipeline.readers.shared.language import tag_of
from pipeline.readers.shared.layout import Unit, fold_lines

CREDIT = re.compile(
    r"\[?(produced by|e-?text prepared|this e-?(book|text)|prepared by|transcribed|transcriber|"
    r"illustrated by|illustration|copyright|©|\(c\)|all rights reserved|isbn|published by|"
    r"first published|printed (in|by)|edited by|translated|with (an )?illustrations?|"
    r"author of|release date|posting date|character set|https?://|www\.)",
    re.IGNORECASE,
)
BY = re.compile(
    r"\s*(?:written\s+)?by[\s:]+(?P<name>[^\W\d_][^\n]{1,80})\s*\Z", re.IGNORECASE | re.DOTALL
)
_FIELD = re.compile(r"(Title|Author|Language|Translator|Illustrator)\s*:\s*(\S.*)", re.IGNORECASE)
_EBOOK = re.compile(
    r"(?:The )?Project Gutenberg(?:['’]s)? (?:e-?(?:text|book) of )?(.+?)(?:, by (.+))?\Z",
    re.IGNORECASE,
)
_START = re.compile(r"\*\*\* ?START OF (?:THE|THIS) PROJECT GUTENBERG|\*END\*? ?THE SMALL PRINT")
_END = re.compile(
    r"\*\*\* ?END OF (?:THE|THIS) PROJECT GUTENBERG|End of (?:the )?Project Gutenberg"
)
_NAME = r"(?:[A-Z]\.|[A-Z][\w'’-]+)"
_HOLDER = re.compile(rf"(?:[Cc]opyright|COPYRIGHT|©).{{0,30}}?\bby ({_NAME}(?: {_NAME}){{1,3}})")
_SUBTITLE = re.compile(r"(?:or|a|an|being|in)\b", re.IGNORECASE)
_PAGE_NUMBER = re.compile(r"(?:\.{2,}|\s{2,}|\t|[.…]\s)\s*(?:\d{1,4}|[ivxlc]+)\s*\Z")


def mark_front(text: str, units: Sequence[Unit], meta: Meta) -> Meta:
    """Mark the title page as matter and take title and author from it.

    In a book without headings a title at its top becomes the heading of its one chapter.
    """
    first = next((n for n, u in enumerate(units) if u.kind == "chapter"), None)
    page: list[Unit] = []
    for unit in units[: len(units) - 1 if first is None else first]:
        if unit.kind == "matter":
            continue
        if unit.kind == "break":
            continue
        if unit.kind not in ("prose", "separator") or not is_front(text, unit):
            break
        page.append(unit)
    if first is None:
        page = page if _heads_a_story(text, page, units) else []
    for unit in page:
        unit.kind = "matter"
    title, author, at = _title_and_author(text, page)
    if first is None and at is not None:
        page[at].kind = "chapter"
    return replace(meta, title=meta.title or title, author=meta.author or author)


def mark_byline(text: str, units: Sequence[Unit], meta: Meta) -> Meta:
    """Mark ``by A. Writer`` right below the first heading as matter; take the author from it."""
    first = next((n for n, u in enumerate(units) if u.kind == "chapter"), None)
    if first is None or first + 1 >= len(units):
        return meta
    unit = units[first + 1]
    by = BY.match(fold_lines(text, unit).strip("*_ ")) if unit.words <= 12 else None
    if by is None or unit.kind != "prose" or headings.ends_sentence(by["name"]):
        return meta
    unit.kind = "matter"
    return replace(meta, author=meta.author or by["name"].strip(" .*_"))


def is_front(text: str, unit: Unit) -> bool:
    line = fold_lines(text, unit) if unit.words <= 120 else ""
    if not line:
        return False
    if unit.kind == "separator" or CREDIT.match(line) or headings.is_contents(line):
        return True
    if len(line) > 250 or max(b - a for a, b in unit.lines) > 80:
        return False
    if headings.is_caps(line) or BY.match(line):
        return line[0] not in '"“‘«'
    return not headings.ends_sentence(line) and line[0] not in '"“‘«—' and len(line) <= 150


def _heads_a_story(text: str, page: Sequence[Unit], units: Sequence[Unit]) -> bool:
    """A story without chapters has a title only if it surely is one: a few short lines, the
    first capitalised as a title is, with prose below."""
    lines = [fold_lines(text, u) for u in page if u.kind == "prose"]
    rest = sum(u.words for u in units if u.kind == "prose") - sum(len(k.split()) for k in lines)
    return bool(lines) and len(lines) <= 4 and headings.is_title(lines[0]) and rest > 8


def _title_and_author(text: str, page: Sequence[Unit]) -> tuple[str, str, int | None]:
    """Title, author, and the index in ``page`` of the unit that holds the title."""
    title, author, at = "", "", None
    for unit in page:
        for a, b in unit.lines:
            field = _FIELD.match(text[a:b].strip())
            ebook = _EBOOK.match(text[a:b].strip())
            if ebook:
                title, author = title or ebook[1], author or ebook[2] or ""
            elif field and field[1].lower() == "title":
                title = title or field[2].strip()
            elif field and field[1].lower() == "author":
                author = author or field[2].strip()
    if title:
        return title, author, None
    for n, unit in enumerate(page):
        lines = [" ".join(text[a:b].split()) for a, b in unit.lines]
        lines = [line for line in lines if not headings.is_break(line)]
        for m, line in enumerate(lines):
            by = BY.match(line.strip("*_ "))
            if by and not author:
                author = by["name"].strip(" .*_")
                lines = lines[:m]
                break
            if line.lower() == "by" and not author:
                following = lines[m + 1 : m + 2] or [
                    fold_lines(text, u) for u in page[n + 1 : n + 2]
                ]
                author = (following or [""])[0].strip(" .*_")
                lines = lines[:m]
                break
        if title or not lines or CREDIT.match(lines[0]) or headings.is_break(lines[0]):
            continue
        if author and not lines[0]:
            continue
        keep = next((m for m, k in enumerate(lines) if m and _SUBTITLE.match(k)), len(lines))
        title, at = " ".join(lines[:keep]).strip(" *_"), n
    if not author:
        held = (_HOLDER.search(fold_lines(text, unit)) for unit in page)
        author = next((found[1] for found in held if found), "")
    return title, author, at


def mark_licence(text: str, units: Sequence[Unit]) -> Meta:
    """Mark Project Gutenberg's header and footer as matter; take the header's fields."""
    start = end = None
    for n, unit in enumerate(units):
        first = text[slice(*unit.lines[0])] if unit.lines else ""
        if _START.search(first) and start is None:
            start = n
        elif _END.search(first) and n > (start or 0):
            end = n
            break
    meta = Meta()
    if start is not None:
        for unit in units[: start + 1]:
            unit.kind = "matter"
        meta = _fields(text, units[: start + 1])
    if end is not None:
        for unit in units[end:]:
            unit.kind = "matter"
    return meta


def _fields(text: str, units: Sequence[Unit]) -> Meta:
    found: dict[str, str] = {}
    for unit in units:
        for start, finish in unit.lines:
            field = _FIELD.match(text[start:finish].strip())
            if field:
                found.setdefault(field[1].lower(), " ".join(field[2].split()))
    return Meta(
        title=found.get("title", ""),
        author=found.get("author", ""),
        language=tag_of(found.get("language", "")),
    )
