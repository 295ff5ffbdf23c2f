"""Marks of notes and pages inside plain sentences (``noon.[1]``, ``{12}``, ``noon.¹``), the
notes that they lead to, and marks of print (``=bold=``) that nobody says."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.readers.shared.blocks import Apparatus, Block, BlockKind, Cut

_RAISED = "¹²³⁰⁴⁵⁶⁷⁸⁹"
_AFTER_END = "[.,;:!?…”’\"')\\]—-]"
_NUMBER = r"\d{1,3}"
_ONE = rf"(?:{_NUMBER}[a-z]?(?:\s?[,;–-]\s?{_NUMBER}){{0,4}}|[*†‡§¶]{{1,4}}|#{_NUMBER})"
_BRACKETED = re.compile(
    rf"\[(?:\\?\[)?\s?{_ONE}\s?(?:\\?\])?\]\([^()\s]{{1,200}}\)"
    rf"|\\?\[\s?(?:{_ONE}|(?:foot)?note \d{{1,3}}|fn ?\d{{1,3}})\s?\\?\](?![(\[:])"
    rf"|(?<=\S)\^\[[^\[\]]{{1,1000}}\]"
    rf"|<sup\b[^<>]{{0,80}}>\s?(?:<a\b[^<>]{{0,200}}>)?\s?[\[(]?{_ONE}[\])]?\s?(?:</a>)?\s?</sup>"
    rf"|(?<={_AFTER_END})\[[a-z]\](?![(\[:])|(?<=[^\s(\[“‘\"'-])\[[A-Z]\](?![(\[:])"
    rf"|(?<=[.,;!?”’\"'])\(\d{{1,2}}\)(?=\s|\Z|[”’\"'])",
)
"""A note's mark in brackets; a letter right behind a sign or, as a capital, a word: in ``say[s]``
a letter was put in."""
_PAGE = re.compile(
    r"\{\s?(?:(?:pg?|page)\.?\s?)?(?:\d{1,4}[a-z]?|[ivxlc]{1,7})\s?\}"
    r"|[\[(<|]\s?(?:pg|page|p)\.?\s?(?:\d{1,4}[a-z]?|[ivxlc]{1,7})\s?[\])>|]",
    re.IGNORECASE,
)
"""A page's number. One in round brackets may refer to a page, and is looked at again."""
_RAISED_MARK = re.compile(
    rf"(?:(?<={_AFTER_END})|(?<=[a-zà-ÿ]{{3}}))[{_RAISED}]{{1,3}}(?![\w{_RAISED}])"
)
_CARET_MARK = re.compile(
    rf"(?:(?<={_AFTER_END})|(?<=[a-z]{{3}}))\^(?:\{{{_NUMBER}\}}|{_NUMBER}\^?(?!\w))"
)
_DAGGER = re.compile(r"(?<=[^\s(\[])[†‡]{1,3}(?=[\s.,;:!?”\"'’]|\Z)")
_STAR = re.compile(r"(?<=[^\s*(\[“‘\"'_])\*{1,3}(?=[\s.,;:!?”\"'’]|\Z)")
_SUPERSCRIPT = re.compile(r"(?<=\w)\^(?:(?P<open>\{)[^{}\s]{1,6}(?P<close>\})|(?=[a-z]{1,3}\b))")
_LETTERS = re.compile(
    r"(?P<open>\[[=)(:^~`'´,.¨°-]{0,2})(?:[oa]e|[OA]E|[A-Za-z])[=)(:^~`'´,.¨°-]{0,2}(?P<close>\])"
)
"""A letter that a transcriber's type has not: ``man[oe]uvre``, ``[=a]``."""
_PRINTED = tuple(
    re.compile(
        rf"(?<![\w{sign}/])(?P<open>{sign}{{1,2}})(?=[^\s{sign}])(?:[^{sign}\n]|\n(?!\s*\n)){{1,300}}?"
        rf"(?<=[^\s{sign}])(?P<close>{sign}{{1,2}})(?![\w{sign}])"
    )
    for sign in ("=", "~")
)
_MEASURE = re.compile(r"(?:^|[\s(])(?:[kcdmµn]?m|ft|in|yd|mi|sq|[a-zA-Z])\Z|[\d)=+×·*/^]\s?\Z")
"""What stands before the exponent of a formula or a measure."""
_FIRST_MARK = re.compile(
    rf"\s*(?P<mark>[\[({{]\s?(?:{_NUMBER}[a-z]?|[A-Za-z]|[*†‡§¶]{{1,4}}|#{_NUMBER})\s?[\])}}]"
    rf"|\\?[*†‡§¶]{{1,4}}|[{_RAISED}]{{1,3}}|\^\{{?{_NUMBER}\}}?)[.:]?\s*(?=\S)"
)
_SIGNS = re.compile(rf"[\[{{=~^†‡*{_RAISED}|<]|\((?:p|P|\d)")
_NUMBERED = re.compile(r"\s*(\d{1,3})[.)]?\s+\S")
_STAR_REACH = 40
"""Blocks below a starred word in which its note stands."""


def mark_notes(text: str, blocks: Sequence[Block], *, stars: bool) -> None:
    """Cut the marks of notes and pages out of sentences, and mark the notes that begin with such
    a mark; ``stars`` where ``*`` behind a word may be a mark."""
    marks: dict[str, int] = {}
    starred = _starred(text, blocks) if stars else {}
    for n, block in enumerate(blocks):
        if block.kind is BlockKind.MATTER or not block.lines:
            continue
        start, end = block.lines[0][0], block.lines[-1][1]
        for cut in block.cuts:
            if cut.reason is Apparatus.NOTE:
                marks.setdefault(_bare(text[cut.start : cut.end]), n)
        if not _SIGNS.search(text, start, end):
            continue
        taken = _Taken(sorted((cut.start, cut.end) for cut in block.cuts))
        fresh = [*_marks(text, start, end), *starred.get(n, ())]
        fresh += _print_marks(text, start, end)
        for cut in sorted(fresh, key=lambda cut: (cut.start, -cut.end)):
            if not taken.take(cut):
                continue
            if cut.reason is Apparatus.NOTE:
                marks.setdefault(_bare(text[cut.start : cut.end]), n)
            block.cuts.append(cut)
        block.cuts.sort(key=lambda cut: cut.start)
    if marks:
        _mark_notes_below(text, blocks, marks)


@dataclass(slots=True)
class _Taken:
    """What is cut out of a paragraph already; asked for in rising order."""

    spans: list[tuple[int, int]]
    end: int = 0

    def take(self, cut: Cut) -> bool:
        """Whether a cut overlaps nothing that is taken."""
        n = bisect.bisect_left(self.spans, (cut.end, 0))
        if cut.start < self.end or (n and self.spans[n - 1][1] > cut.start):
            return False
        self.end = cut.end
        return True


def _marks(text: str, start: int, end: int) -> Iterator[Cut]:
    """The marks of notes and pages in a paragraph, its first word left out: a number that begins
    a paragraph is its own."""
    first = start + len(text[start:end]) - len(text[start:end].lstrip())
    begun = _FIRST_MARK.match(text, first, end)
    after = begun.end() if begun else first
    for match in _PAGE.finditer(text, start, end):
        if match[0][0] != "(" or text[match.end() : match.end() + 1].isalpha():
            yield Cut(match.start(), match.end(), Apparatus.PAGE_NUMBER)
    for pattern in (_BRACKETED, _RAISED_MARK, _CARET_MARK, _DAGGER):
        for match in pattern.finditer(text, after, end):
            if match[0].startswith("<") and _MEASURE.search(
                text, max(0, match.start() - 4), match.start()
            ):
                continue
            yield Cut(match.start(), match.end(), Apparatus.NOTE)


def _print_marks(text: str, start: int, end: int) -> Iterator[Cut]:
    """Marks of print around words that stay."""
    for pattern in (*_PRINTED, _SUPERSCRIPT, _LETTERS):
        for match in pattern.finditer(text, start, end):
            if pattern is _LETTERS and not _is_letter(text, match):
                continue
            if match["open"] is None:
                yield Cut(match.start(), match.start() + 1, Apparatus.TRANSCRIBER)
                continue
            if pattern is _SUPERSCRIPT:
                yield Cut(match.start(), match.end("open"), Apparatus.TRANSCRIBER)
            else:
                yield Cut(*match.span("open"), Apparatus.TRANSCRIBER)
            yield Cut(*match.span("close"), Apparatus.TRANSCRIBER)


def _is_letter(text: str, match: re.Match[str]) -> bool:
    """Whether a bracketed letter is part of a word, and marked or a ligature."""
    inside = text[match.end("open") : match.start("close")]
    marked = match.end("open") - match.start("open") > 1 or len(inside) > 1
    return marked and (
        text[match.start() - 1 : match.start()].isalpha()
        or text[match.end() : match.end() + 1].isalpha()
    )


def _starred(text: str, blocks: Sequence[Block]) -> dict[int, list[Cut]]:
    """The stars behind words that mark notes: alone in their paragraph, and a paragraph below
    begins with such a star."""
    notes = [n for n, block in enumerate(blocks) if _is_starred_note(text, blocks, n)]
    marked: dict[int, list[Cut]] = {}
    at = 0
    for n, block in enumerate(blocks):
        while at < len(notes) and notes[at] <= n:
            at += 1
        if at == len(notes):
            break
        if notes[at] - n > _STAR_REACH or block.kind is BlockKind.MATTER or not block.lines:
            continue
        start, end = block.lines[0][0], block.lines[-1][1]
        if text.count("*", start, end) > 6:
            continue
        stars = list(_STAR.finditer(text, start, end))
        rising = [len(star[0]) for star in stars] == list(range(1, len(stars) + 1))
        if (len(stars) == 1 or rising) and text.count("*", start, end) == sum(
            len(star[0]) for star in stars
        ):
            marked[n] = [Cut(*star.span(), Apparatus.NOTE) for star in stars]
    return marked


def _is_starred_note(text: str, blocks: Sequence[Block], n: int) -> bool:
    """Whether a block begins with a star, and is no item among others."""
    if not _begins_with_star(text, blocks[n]):
        return False
    beside = (*blocks[max(0, n - 1) : n], *blocks[n + 1 : n + 2])
    return not _bullet(text, blocks[n]) or not any(_bullet(text, block) for block in beside)


def _begins_with_star(text: str, block: Block) -> bool:
    if block.kind is not BlockKind.PROSE or not block.lines:
        return False
    line = (_bullet(text, block) + text[slice(*block.lines[0])]).lstrip(" \t\\")
    words = line.lstrip("*\\")
    stars = line.count("*") - words.count("*")
    return 0 < stars < 4 and words.strip(" *") != "" and "*" not in words


def _bullet(text: str, block: Block) -> str:
    """The star that a format has taken for the mark of a list's item; else nothing."""
    if not block.lines:
        return ""
    start = block.lines[0][0]
    mark = text[text.rfind("\n", 0, start) + 1 : start].strip()
    return mark if mark == "*" else ""


def _mark_notes_below(text: str, blocks: Sequence[Block], marks: dict[str, int]) -> None:
    """Mark the paragraphs as notes that begin with a mark that a sentence above bears."""
    for n, block in enumerate(blocks):
        if block.kind is not BlockKind.PROSE or block.level or not block.lines:
            continue
        start, end = block.lines[0][0], block.lines[-1][1]
        first = _FIRST_MARK.match(text, start, end)
        mark = first["mark"] if first else _bullet(text, block)
        if mark and marks.get(_bare(mark), n) < n and (first or _is_starred_note(text, blocks, n)):
            block.set_matter(Apparatus.NOTE)
    _mark_numbered_ends(text, blocks, marks)


def _mark_numbered_ends(text: str, blocks: Sequence[Block], marks: dict[str, int]) -> None:
    """Mark what stands below a rule at a chapter's end as notes where each paragraph begins with
    the number of a mark above."""
    tail: list[tuple[int, Block]] = []
    ruled = False
    for n, block in enumerate([*blocks, Block([], kind=BlockKind.CHAPTER)]):
        if block.kind in (BlockKind.BREAK, BlockKind.SEPARATOR):
            tail, ruled = [], True
        elif block.kind is BlockKind.PROSE and block.lines:
            tail.append((n, block))
        elif block.kind is BlockKind.CHAPTER:
            if ruled and tail and _are_numbered(text, tail, marks):
                for _, one in tail:
                    one.set_matter(Apparatus.NOTE)
            tail, ruled = [], False


def _are_numbered(text: str, tail: Sequence[tuple[int, Block]], marks: dict[str, int]) -> bool:
    """Whether paragraphs begin with numbers in a row, the first of them that of a mark above."""
    numbers = [_NUMBERED.match(text, *block.lines[0]) for _, block in tail]
    first = numbers[0]
    return (
        first is not None
        and marks.get(first[1], tail[0][0]) < tail[0][0]
        and all(number and int(number[1]) == int(first[1]) + n for n, number in enumerate(numbers))
    )


def _bare(mark: str) -> str:
    """A mark without what stands around it."""
    return mark.strip("[](){}^\\ \t\r\n").translate(_DIGITS)


_DIGITS = str.maketrans(_RAISED, "1230456789")
