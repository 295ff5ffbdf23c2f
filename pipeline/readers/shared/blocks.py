"""Blocks: paragraphs and headings while what they are is still being worked out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar

from pipeline.model import TextChange
from pipeline.readers.headings.heading_lines import Heading
from pipeline.readers.shared.lines import Span


class BlockKind(StrEnum):
    """What a block is; the names are those of ``Paragraph.kind`` where it has the same."""

    PROSE = "prose"
    CHAPTER = "chapter"
    SCENE = "scene"
    SEPARATOR = "separator"
    MATTER = "matter"
    PART = "part"
    """The heading of several chapters: joined to the first of them before the end."""
    BREAK = "break"
    """The end of a scene without words of its own: a rule, or extra blank lines."""


class Apparatus(StrEnum):
    """Why words of a file aren't spoken: what of a book's apparatus they are."""

    TITLE_PAGE = "title page"
    CONTENTS = "table of contents"
    LICENCE = "licence"
    PUBLISHER = "front or back matter"
    """Copyright, dedication, acknowledgements, index and the like."""
    NOTE = "note"
    SIDENOTE = "sidenote"
    CAPTION = "caption"
    TRANSCRIBER = "transcriber's note"
    PAGE_NUMBER = "page number"
    RUNNING_HEAD = "running head"
    TABLE = "table of figures"
    AUXILIARY = "page beside the story"
    """Which the book keeps out of its reading order."""
    HIDDEN = "hidden on the page"
    STAMP = "time of a message"
    STAGE = "direction of the play"
    """Synopses, transitions and sections of a screenplay."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A part of a block that isn't spoken, in the text's offsets."""

    start: int
    end: int
    reason: Apparatus | None
    """None for a hyphen that only a line's end called for."""


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words that are in italics or bold, in the text's offsets; in those of a line while it is
    folded."""

    marker: str
    """``*`` for italics, ``**`` for bold."""
    start: int
    end: int


_Part = TypeVar("_Part", Cut, Emphasis)


def _begun_in(parts: Sequence[_Part], start: int, stop: int) -> list[_Part]:
    """Those of rising parts of a text that begin between two places."""
    first = bisect_left(parts, start, key=lambda part: part.start)
    return list(parts[first : bisect_left(parts, stop, key=lambda part: part.start)])


@dataclass(slots=True, eq=False)
class Block:
    """A block; every step fills in more of it. Two blocks are never equal."""

    lines: list[Span]
    gap: int = 1
    """Blank lines before it."""
    kind: BlockKind = BlockKind.PROSE
    heading: Heading | None = None
    """What its first line looks like, until that is found out."""
    words: int = 0
    """0 once it is a heading."""
    level: int = 0
    """Where the format gives headings levels: 1 is the highest, 0 no heading. A ``BREAK`` with
    a level stands for a heading that was left out but has others below it."""
    anchors: list[str] = field(default_factory=list)
    """Names that links can point at it with."""
    speaker: str | None = None
    """Who says it, where the lines themselves tell (chats, plays)."""
    delivery: tuple[str, ...] = ()
    """And how."""
    emphasis: tuple[Emphasis, ...] = ()
    """Where the format marks it by other means than characters of the text; rising."""
    cuts: list[Cut] = field(default_factory=list)
    """What of it isn't spoken, rising."""
    seamless: set[int] = field(default_factory=set)
    """Indices of the lines that the next one follows without a space."""
    verse: bool = False
    """Whether each of its lines is one of its own, as in verse."""
    reason: Apparatus | None = None
    """Of matter: what it is."""

    def set_matter(self, reason: Apparatus) -> None:
        """Make it matter, which is no heading; what it was called before holds."""
        self.kind, self.level, self.heading = BlockKind.MATTER, 0, None
        self.reason = self.reason or reason

    def part(self, first: int, end: int) -> Block:
        """Some of its lines as a block, with what is cut and emphasised in them."""
        lines = self.lines[first:end]
        start, stop = lines[0][0], lines[-1][1]
        return replace(
            self,
            lines=lines,
            cuts=_begun_in(self.cuts, start, stop),
            emphasis=tuple(_begun_in(self.emphasis, start, stop)),
            seamless={n - first for n in range(first, end - 1) if n in self.seamless},
        )

    def append(self, block: Block) -> None:
        """Add the lines of the block below, with what is cut and emphasised in them."""
        self.seamless |= {n + len(self.lines) for n in block.seamless}
        self.lines += block.lines
        if self.cuts and block.cuts and block.cuts[0].start <= self.cuts[-1].start:
            self.cuts = sorted({*self.cuts, *block.cuts}, key=lambda cut: cut.start)
        else:  # most often: sorting them all at each of many joins takes quadratic time
            self.cuts += block.cuts
        self.emphasis += block.emphasis


def fold_lines(text: str, block: Block) -> str:
    """A block's text on one line."""
    return " ".join(" ".join(text[a:b].split()) for a, b in block.lines).strip()


def spans_of(block: Block) -> tuple[Span, ...]:
    """A block's lines with their newlines, so that the words on both sides stay apart."""
    last = len(block.lines) - 1
    return tuple(
        (a, b if n == last or n in block.seamless else b + 1)
        for n, (a, b) in enumerate(block.lines)
    )


def cuts_of(text: str, blocks: Sequence[Block]) -> list[TextChange]:
    """What is taken out of the blocks that are spoken, and from between the lines of others."""
    cuts = dict.fromkeys(
        cut
        for block in blocks
        for cut in block.cuts
        if block.kind is not BlockKind.MATTER or _is_between_lines(block, cut)
    )
    return [
        TextChange(
            "apparatus" if cut.reason else "hyphen", cut.start, text[cut.start : cut.end], ""
        )
        for cut in cuts
        if cut.reason is None or text[cut.start : cut.end].strip()
    ]


def _is_between_lines(block: Block, cut: Cut) -> bool:
    """Whether a cut stands between two lines of a block, as a page's head in a paragraph does."""
    n = bisect_right(block.lines, cut.start, key=lambda line: line[0]) - 1
    return 0 <= n < len(block.lines) - 1 and block.lines[n][1] <= cut.start


def fold_shown(text: str, block: Block) -> str:
    """What of a block is spoken, on one line."""
    if not block.cuts:
        return fold_lines(text, block)
    pieces = []
    for a, b in block.lines:
        for cut in block.cuts:
            if a <= cut.start < b:
                pieces.append(text[a : cut.start])
                a = cut.end
        pieces += [text[a:b], " "]
    return " ".join("".join(pieces).split())


def first_chapter(blocks: Sequence[Block]) -> int | None:
    """The index of the first block that heads a chapter; None without one."""
    return next((n for n, block in enumerate(blocks) if block.kind is BlockKind.CHAPTER), None)
