"""Lines of plain text to units: paragraphs as the author laid them out.

Some files put a blank line between paragraphs, some indent them, some give each its own line;
lines may be wrapped or not. What a file does is read off all of it before any line is joined.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pipeline.readers.shared.assembly import Span
from pipeline.readers.shared.headings import Heading, ends_sentence, is_caps

_LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]*(?:\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]|\Z)")
LINES_LIMIT = 400_000
"""Lines of one manuscript at most: the longest novels have a quarter of that."""
_LONGEST_WRAP = 160
"""Characters of a line beyond which nobody wrapped it by hand."""


@dataclass(slots=True)
class Unit:
    """A paragraph while its kind is still being found out; lines are spans of the text."""

    lines: list[Span]
    gap: int
    """Blank lines before it."""
    kind: str = "prose"
    heading: Heading | None = None
    words: int = field(default=0, compare=False)


def lines_of(text: str) -> Iterator[Span]:
    """Every line without its newline."""
    for found in _LINE.finditer(text):
        line = found[0]
        if not line and found.start() == len(text):
            return
        yield found.start(), found.start() + len(line.rstrip("\r\n\x0b\x0c\x85\u2028\u2029"))


def units_of(text: str) -> list[Unit]:
    """The paragraphs of plain text."""
    blocks = _blocks(text)
    inner = [text[a:b] for block in blocks for a, b in block.lines[:-1]]
    if stand_alone(inner, [text[a:b] for k in blocks for a, b in k.lines]):
        units = [unit for block in blocks for unit in _one_a_line(text, block)]
    elif _is_indented(text, blocks):
        units = [unit for block in blocks for unit in _at_indents(text, block)]
    else:
        units = blocks
    for unit in units:
        unit.words = sum(len(text[a:b].split()) for a, b in unit.lines)
    return units


def fold_lines(text: str, unit: Unit) -> str:
    """A unit's text on one line."""
    return " ".join(" ".join(text[a:b].split()) for a, b in unit.lines).strip()


def is_breakable(text: str, before: Unit, after: Unit) -> bool:
    """Whether extra blank lines between two units can mean a new scene: whole sentences stand
    on both sides, not a letter's or a poem's first or last lines."""
    if before.kind != "prose" or after.kind != "prose":
        return False
    last, first = text[slice(*before.lines[-1])], text[slice(*after.lines[0])]
    end = last.rstrip(" \t\"'”’»)]*_")
    if end[-1:] not in (".", "!", "?", "…", "—", "-") or is_caps(last):
        return False
    return ends_sentence(text[slice(*after.lines[-1])]) and not first[:1].isspace()


def usual_gap(units: Sequence[Unit]) -> int:
    """Blank lines that commonly stand between two paragraphs."""
    gaps = Counter(unit.gap for unit in units[1:])
    return gaps.most_common(1)[0][0] if gaps else 1


def _blocks(text: str) -> list[Unit]:
    blocks: list[Unit] = []
    gap, open_block = 0, False
    for start, end in lines_of(text):
        if not text[start:end].strip():
            gap, open_block = gap + 1, False
        elif open_block:
            blocks[-1].lines.append((start, end))
        else:
            blocks.append(Unit([(start, end)], gap))
            gap, open_block = 0, True
    return blocks


def _one_a_line(text: str, block: Unit) -> Iterator[Unit]:
    """Each line a unit; but a few short lines that end no sentence are a title or a verse."""
    lines = [text[a:b] for a, b in block.lines[:7]]
    short = len(lines) < 7 and max(map(len, lines)) <= 90
    if short and not any(ends_sentence(k) for k in lines[:-1]):
        yield block
        return
    for n, line in enumerate(block.lines):
        yield Unit([line], block.gap if n == 0 else 0)


def stand_alone(inner: Sequence[str], lines: Sequence[str]) -> bool:
    """Whether a line is a paragraph: nearly all end as sentences do, or they are too long to
    have been wrapped. ``inner`` are lines with another right below them."""
    if not inner:
        return False
    if sum(len(line) > _LONGEST_WRAP for line in lines) * 10 > len(lines):
        return True
    return sum(ends_sentence(line) for line in inner) > 0.65 * len(inner)


def _is_indented(text: str, blocks: Sequence[Unit]) -> bool:
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


def _at_indents(text: str, block: Unit) -> Iterator[Unit]:
    base = min(_indent(text, line) for line in block.lines)
    start = 0
    for n in range(1, len(block.lines) + 1):
        if n == len(block.lines) or _indent(text, block.lines[n]) > base:
            yield Unit(block.lines[start:n], block.gap if start == 0 else 0)
            start = n


def _indent(text: str, line: Span) -> int:
    line_text = text[line[0] : line[1]].expandtabs(4)
    width = len(line_text) - len(line_text.lstrip())
    return width if width >= 2 else 0
