"""Hyphens at the ends of a PDF's lines: cut where the word is written without one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.model import TextChange
from pipeline.readers.shared.blocks import Block

_BROKEN = re.compile(r"([^\W\d_]+)[-‐]\Z")
_GOES_ON = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def line_end_hyphens(text: str, blocks: Sequence[Block]) -> list[TextChange]:
    """What is cut where a word goes on in the next line: the line's end, and the hyphen unless the
    book writes the word with one elsewhere."""
    words = {word.casefold() for word in _WORD.findall(text)}
    return [cut for block in blocks for cut in _cuts(text, block, words)]


def _cuts(text: str, block: Block, words: set[str]) -> Iterator[TextChange]:
    for (start, end), (below, last) in zip(block.lines, block.lines[1:], strict=False):
        broken, goes_on = _BROKEN.search(text, start, end), _GOES_ON.match(text, below, last)
        if not broken or not goes_on or not goes_on[0][0].islower():
            continue
        first, second = broken[1].casefold(), goes_on[0].casefold()
        keeps = f"{first}-{second}" in words and first + second not in words
        at = end if keeps else end - 1
        yield TextChange("hyphen", at, text[at:below], "")
