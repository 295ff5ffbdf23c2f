"""Paragraphs of plain text as their author laid them out.

Some files put a blank line between paragraphs, some indent them, some give each its own line;
lines may be wrapped or not. What a file does is read off all of it before any line is joined.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.readers.shared.blocks import Block
from pipeline.readers.shared.line_shapes import are_paragraphs, ends_sentence, is_break
from pipeline.readers.shared.lines import Span, lines_of

_BULLET = re.compile(r"[ \t]*[-*+•‣◦▪][ \t]+\S")


def paragraphs_of(text: str) -> list[Block]:
    """The paragraphs of plain text."""
    blocks = _between_blank_lines(text)
    inner = [text[a:b] for block in blocks for a, b in block.lines[:-1]]
    if are_paragraphs(inner, [text[a:b] for block in blocks for a, b in block.lines]):
        paragraphs = [paragraph for block in blocks for paragraph in _one_a_line(text, block)]
    elif _is_indented(text, blocks):
        paragraphs = [paragraph for block in blocks for paragraph in _at_indents(text, block)]
    else:
        paragraphs = blocks
    paragraphs = [part for paragraph in paragraphs for part in _items(text, paragraph)]
    for paragraph in paragraphs:
        paragraph.words = sum(len(text[a:b].split()) for a, b in paragraph.lines)
    return paragraphs


def _between_blank_lines(text: str) -> list[Block]:
    """What blank lines set apart, with how many stand above each."""
    blocks: list[Block] = []
    gap, open_block = 0, False
    for start, end in lines_of(text):
        if not text[start:end].strip():
            gap, open_block = gap + 1, False
        elif open_block:
            blocks[-1].lines.append((start, end))
        else:
            blocks.append(Block([(start, end)], gap))
            gap, open_block = 0, True
    return blocks


def _one_a_line(text: str, block: Block) -> Iterator[Block]:
    """Each line a paragraph; but a few short lines that end no sentence are a title or a verse."""
    lines = [text[a:b] for a, b in block.lines[:7]]
    short = len(lines) < 7 and max(map(len, lines)) <= 90
    if short and not any(ends_sentence(k) for k in lines[:-1]):
        yield block
        return
    for n, line in enumerate(block.lines):
        yield Block([line], block.gap if n == 0 else 0)


def _items(text: str, block: Block) -> Iterator[Block]:
    """Each item of a list with bullets, with the lines that it is wrapped over; another block as
    it is."""
    begun = [n for n, (a, b) in enumerate(block.lines) if _BULLET.match(text, a, b)]
    if len(begun) < 2 or begun[0] != 0 or any(is_break(text[a:b]) for a, b in block.lines):
        yield block
        return
    for n, end in zip(begun, [*begun[1:], len(block.lines)], strict=True):
        yield Block(block.lines[n:end], block.gap if n == 0 else 0)


def _is_indented(text: str, blocks: Sequence[Block]) -> bool:
    """Whether an indented line begins a paragraph: there are some, they follow the end of a
    sentence, and most lines are not indented."""
    inner = indented = after_end = 0
    for block in blocks:
        base = min(_indent(text, line) for line in block.lines)
        for before, line in zip(block.lines, block.lines[1:], strict=False):
            inner += 1
            if _indent(text, line) > base:
                indented += 1
                after_end += ends_sentence(text[before[0] : before[1]])
    return indented >= 2 and indented > 0.02 * inner and after_end >= 0.8 * indented


def _at_indents(text: str, block: Block) -> Iterator[Block]:
    """A paragraph from each line that is indented more than the others."""
    base = min(_indent(text, line) for line in block.lines)
    start = 0
    for n in range(1, len(block.lines) + 1):
        if n == len(block.lines) or _indent(text, block.lines[n]) > base:
            yield Block(block.lines[start:n], block.gap if start == 0 else 0)
            start = n


def _indent(text: str, line: Span) -> int:
    """Columns of white space that a line begins with; a single one counts for none."""
    line_text = text[line[0] : line[1]].expandtabs(4)
    width = len(line_text) - len(line_text.lstrip())
    return width if width >= 2 else 0
