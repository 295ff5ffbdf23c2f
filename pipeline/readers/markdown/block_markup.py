"""Blocks of Markdown: headings, breaks, notes and paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.readers.shared.blocks import Apparatus, Block, BlockKind
from pipeline.readers.shared.line_shapes import are_paragraphs, ends_sentence, is_break
from pipeline.readers.shared.lines import Span, lines_of

TAG = r"</?[A-Za-z][A-Za-z0-9-]*(?:[ \t\r\n][^<>]{0,2000})?/?>"
"""Pattern of an HTML tag."""
_TAG = re.compile(TAG)
_TAG_LINE = re.compile(rf"(?:\s|{TAG})*")
# Possessive: what a repeat remembers to go back by takes a hundred bytes for each mark.
_QUOTE = re.compile(r"(?: {0,3}>[ \t]?)++")
_ATX = re.compile(r" {0,3}(#{1,6})(?=[ \t]|\Z)[ \t]*")
_SETEXT = re.compile(r" {0,3}(=+|-+)[ \t]*\Z")
_FENCE = re.compile(r" {0,3}```+[^`]*\Z")
_BULLET = re.compile(r"[ \t]*[*+][ \t]+(?=\S)")
_ITEM = re.compile(r"[ \t]*(?:-|\d{1,9}[.)])[ \t]+(?=\S)")
_REFERENCE = re.compile(r" {0,3}\[(?!\^)[^\[\]]{1,200}\]:[ \t]*\S+")
_TASK = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]+(?=\S)")
_ROW = re.compile(r"[ \t]*\|(?:[^|\n]*\|)+[ \t]*\Z")
_RULE = re.compile(r"[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*\Z")
_BARE_RULE = re.compile(r"[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\Z")
"""That of a table whose rows have no marks at their ends."""
_DIV = re.compile(r" {0,3}:{3,}[^\n]{0,200}\Z")
"""Where a block with a class begins or ends, as Pandoc writes it."""
_COMMAND = re.compile(
    r"[ \t]*(?:\\(?:(?:new|clear|cleardouble)page|pagebreak(?:\[\d\])?|(?:big|med|small)skip"
    r"|[vh]space\*?\{[^{}\n]{0,40}\})|\{\{<[^<>\n]{1,200}>\}\}|\{%[^%\n]{1,200}%\}"
    r"|\[\[?_?toc_?\]?\])[ \t]*\Z",
    re.IGNORECASE,
)
"""What is said to whatever prints the text: where a page ends, where its contents go."""
_LINE_BLOCK = re.compile(r"[ \t]*\|[ \t]+(?=[^|\s])(?=[^|\n]*\Z)")
"""How Pandoc begins a line of verse."""
_CELL = re.compile(r"[^|\s](?:[^|\n]*[^|\s])?")
_ATTRIBUTES = re.compile(r"[ \t]*\{[#.:-][^{}\n]{0,200}\}\Z")
_SILENT = (re.compile(rf"(?:{_TAG_LINE.pattern})\Z"), _DIV, _COMMAND)
"""Lines that hold no words."""
_INDENTED = re.compile(r"(?: {4}|\t)[ \t]*\S")
_FOOTNOTE = re.compile(r" {0,3}\[\^[^\[\]\s]{1,60}\]:[ \t]*")


def blocks_of(text: str, start: int) -> list[Block]:
    """The blocks of the text from ``start`` on; its comments are blank."""
    lines = [(a, b) for a, b in lines_of(text) if a >= start]
    reading = _BlockReading(text, sum(bool(_FENCE.match(text, a, b)) for a, b in lines))
    for line in lines:
        reading.take(line)
    reading.end_block()
    return reading.blocks


class _BlockReading:
    """Takes the lines one by one; what a line is depends on the block above it."""

    def __init__(self, text: str, fences: int) -> None:
        self.text = text
        self.blocks: list[Block] = []
        self.block: Block | None = None
        """The paragraph that the next line may go on with."""
        self.gap = 0
        self.quoted = False
        """Whether the line above began with ``>``."""
        self.fenced = False
        self.fences = fences
        """Lines still to come that open or close code."""
        self.in_table = False
        """Whether the line above was of a table without marks at its rows' ends."""

    def take(self, line: Span) -> None:
        text, (a, b) = self.text, line
        prefix = _QUOTE.match(text, a, b)
        a = prefix.end() if prefix else a
        if not text[a:b].strip() or any(mark.match(text, a, b) for mark in _SILENT):
            self.in_table = False
            self.end_block()
            self.gap += 1
            return
        if _FENCE.match(text, a, b) and (self.fenced or self.fences > 1):
            self.fences, self.fenced = self.fences - 1, not self.fenced
            self.end_block()
            return
        if self.fenced or not self.take_special(a, b):
            self.take_words(a, b, bool(prefix))
        self.quoted, self.gap = bool(prefix), 0

    def take_special(self, a: int, b: int) -> bool:
        """Whether the line is a heading, an underline, a break, a table's row, or where a link
        leads."""
        text = self.text
        block = _hash_heading(text, a, b, self.gap)
        if block is None and self.block is not None:
            self.block.level = _underlined_level(text, a, b, self.block)
            if self.block.level:
                self.end_block()
                return True
        if block is None and self.is_bare_rule(a, b):
            head = self.block.lines.pop() if self.block else (a, a)
            if self.block and not self.block.lines:
                self.block = None
            self.take_row(*head)
            self.in_table = True
            return True
        if block is None and (_ROW.match(text, a, b) or (self.in_table and "|" in text[a:b])):
            self.take_row(a, b)
            return True
        if block is None and _is_break(text[a:b]):
            block = Block([(a, b)], self.gap, BlockKind.SEPARATOR)
        if block is not None:
            self.end_block()
            self.blocks.append(block)
            return True
        return self.block is None and bool(_REFERENCE.match(text, a, b))

    def is_bare_rule(self, a: int, b: int) -> bool:
        """Whether a line is the rule below the head of a table without marks at its ends."""
        if self.block is None or not _BARE_RULE.match(self.text, a, b):
            return False
        return "|" in self.text[slice(*self.block.lines[-1])]

    def take_row(self, a: int, b: int) -> None:
        """A row of a table: each cell a paragraph; the rule below its head holds no words."""
        self.end_block()
        if not _RULE.match(self.text, a, b):
            cells = _CELL.finditer(self.text, a, b)
            self.blocks += [Block([cell.span()], self.gap) for cell in cells]

    def take_words(self, a: int, b: int, quoted: bool) -> None:
        verse = _LINE_BLOCK.match(self.text, a, b)
        a = verse.end() if verse else a
        goes_on = self.block is not None and quoted <= self.quoted
        if goes_on and self.block and not _starts_item(self.text, a, b, self.block):
            self.block.lines.append((a, b))
            return
        self.end_block()
        bullet, note = _BULLET.match(self.text, a, b), _FOOTNOTE.match(self.text, a, b)
        mark = _TASK.match(self.text, a, b) or bullet or note
        self.block = Block([(mark.end() if mark else a, b)], self.gap)
        above = self.blocks[-1] if self.blocks else None
        goes_on_note = above is not None and above.reason is Apparatus.NOTE
        if note or (goes_on_note and _INDENTED.match(self.text, a, b)):
            self.block.set_matter(Apparatus.NOTE)

    def end_block(self) -> None:
        if self.block:
            self.blocks.append(self.block)
        self.block = None


def _hash_heading(text: str, a: int, b: int, gap: int) -> Block | None:
    """The heading of a line such as ``## Two ##``."""
    marks = _ATX.match(text, a, b)
    if not marks:
        return None
    start, end = marks.end(), len(text[a:b].rstrip()) + a
    bare = text[start:end].rstrip("#")
    attributes = _ATTRIBUTES.search(text, start, end)
    if attributes:
        end = attributes.start()
        bare = text[start:end].rstrip("#")
    if len(bare) < end - start and (not bare or bare[-1] in " \t"):
        end = start + len(bare.rstrip())
    return Block([(start, end)], gap, level=len(marks[1])) if end > start else None


def _underlined_level(text: str, a: int, b: int, above: Block) -> int:
    """The level of the heading that a line of ``===`` or ``---`` makes of the block above it;
    0 where it makes none."""
    underline = _SETEXT.match(text, a, b)
    if not underline or len(above.lines) > 1 or above.kind is not BlockKind.PROSE:
        return 0
    line = text[slice(*above.lines[0])]
    double = underline[1][0] == "="
    if len(line) > 120 or not (double or not ends_sentence(line)):
        return 0
    return 1 if double else 2


def _is_break(line: str) -> bool:
    """Whether a line is a mark between scenes, tags and escapes aside."""
    return len(line) < 500 and is_break(_TAG.sub("", line).replace("\\", ""))


def _starts_item(text: str, a: int, b: int, block: Block) -> bool:
    """Whether a line below a block is an item of a list, not the block's next line."""
    if _BULLET.match(text, a, b) or _FOOTNOTE.match(text, a, b):
        return True
    item = _ITEM.match(text, a, b)
    if not item:
        return False
    first = _ITEM.match(text, *block.lines[0])
    return "-" in item[0] or bool(first)


def split_lines(text: str, blocks: Sequence[Block]) -> list[Block]:
    """For those who put one newline between paragraphs: each line a block."""
    inner = [text[a:b] for block in blocks for a, b in block.lines[:-1]]
    lines = [text[a:b] for block in blocks for a, b in block.lines]
    if len(inner) < 8 or not are_paragraphs(inner, lines):
        return list(blocks)
    return [
        Block([line], block.gap if n == 0 else 0, block.kind, words=len(text[slice(*line)].split()))
        for block in blocks
        for n, line in enumerate(block.lines)
    ]
