"""Lines that their author ended: verse, addresses, signatures. They are spoken one by one."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from pipeline.readers.shared.blocks import Block, BlockKind

_LONGEST = 80
_OPENING = " \t\"“‘'«([—–-_*…"
_CAPITALS = 0.75
"""Share of a verse's lines that begin with a capital at least."""
_SMALL_LETTERED = 42
"""Characters of the longest line of a verse that begins its lines in small letters."""
_NARROWEST = 55
"""Characters of a line to which nobody wraps prose narrower."""
_ROOM = {2: 0.75, 3: 0.9}
"""Of a few lines, which wrapped prose may have by chance, the share of the width that the next
word would have ended in."""
_WORD = re.compile(r"\S+")


def mark_verse(text: str, blocks: Sequence[Block]) -> None:
    """Mark the blocks of a text whose lines are lines of their own."""
    inner = sorted(
        len(text[a:b].strip())
        for block in blocks
        if len(block.lines) > 1
        for a, b in block.lines[:-1]
    )
    width = max(_NARROWEST, inner[len(inner) * 19 // 20] if inner else 0)
    for block in blocks:
        if block.kind is BlockKind.PROSE and len(block.lines) > 1 and not block.seamless:
            block.verse = is_verse([text[a:b].strip() for a, b in block.lines], width)


def is_verse(lines: Sequence[str], width: int = 0) -> bool:
    """Whether lines of one block are lines of their own: short, and beginning with capitals.
    Where the text is wrapped at ``width`` characters, the next line's first word would have had
    room in nearly all of them."""
    if len(lines) < 2 or max(map(len, lines)) > _LONGEST:
        return False
    begun = [line.lstrip(_OPENING)[:1] for line in lines[1:]]
    capitals = sum(not first.islower() for first in begun)
    if capitals < _CAPITALS * len(begun) and not (
        len(lines) > 2 + bool(width) and max(map(len, lines)) <= _SMALL_LETTERED
    ):
        return False
    if not width:
        return True
    width = int(width * _ROOM.get(len(lines), 1))
    roomy = 0
    for line, after in itertools.pairwise(lines):
        word = _WORD.search(after)
        roomy += len(line) + 1 + (len(word[0]) if word else 0) <= width
    return roomy >= 0.9 * (len(lines) - 1)
