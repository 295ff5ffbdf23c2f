"""Blocks: paragraphs and headings while what they are is still being worked out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

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


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words of a block that are in italics or bold."""

    marker: str
    """``*`` for italics, ``**`` for bold."""
    start: tuple[int, int]
    end: tuple[int, int]
    """Half open: the index of the line, and the offset in it."""


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
    """Who says it, where the lines themselves tell (chats)."""
    emphasis: tuple[Emphasis, ...] = ()
    """Where the format marks it by other means than characters of the text."""

    def set_matter(self) -> None:
        """Make it matter, which is no heading."""
        self.kind, self.level = BlockKind.MATTER, 0


def fold_lines(text: str, block: Block) -> str:
    """A block's text on one line."""
    return " ".join(" ".join(text[a:b].split()) for a, b in block.lines).strip()


def spans_of(block: Block) -> tuple[Span, ...]:
    """A block's lines with their newlines, so that the words on both sides stay apart."""
    return (*((a, b + 1) for a, b in block.lines[:-1]), *block.lines[-1:])


def first_chapter(blocks: Sequence[Block]) -> int | None:
    """The index of the first block that heads a chapter; None without one."""
    return next((n for n, block in enumerate(blocks) if block.kind is BlockKind.CHAPTER), None)
