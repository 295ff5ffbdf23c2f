"""Tables of contents in plain text: their entries look like headings and are none."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from pipeline.readers.headings.heading_lines import Heading, heading_of, is_contents
from pipeline.readers.shared.blocks import Apparatus, Block, BlockKind
from pipeline.readers.shared.line_shapes import ends_sentence

_PAGE_NUMBER = re.compile(r"(?:\.{2,}|\s{2,}|\t|[.…]\s)\s*(?:\d{1,4}|[ivxlc]+)\s*\Z")

_Entry = tuple[str, int | str]
"""A heading as contents name it: its key, and its number or else its words."""
_LastPlaces = Mapping[_Entry, int]
"""Where each heading stands last: the chapter itself, if the others are contents."""


def mark_contents(text: str, blocks: Sequence[Block]) -> None:
    """Mark tables of contents as matter, so that their entries are no chapters."""
    last = _last_places(text, blocks)
    _mark_titled_contents(text, blocks, last)
    run: list[int] = []
    for n, block in enumerate([*blocks, Block([], 0)]):
        if block.kind is BlockKind.PROSE and block.heading:
            run.append(n)
        elif block.kind not in (BlockKind.SEPARATOR, BlockKind.BREAK) and run:
            _mark_run(text, blocks, run, last)
            run = []


def _mark_titled_contents(text: str, blocks: Sequence[Block], last: _LastPlaces) -> None:
    """Contents under their own title, ``CONTENTS``."""
    for n, block in enumerate(blocks):
        if block.kind is not BlockKind.PROSE or not block.lines:
            continue
        if not is_contents(text[slice(*block.lines[0])]):
            continue
        if block.words > 12 and len(block.lines) == 1:
            continue
        block.set_matter(Apparatus.CONTENTS)
        for m in range(n + 1, len(blocks)):
            if not _is_entry(text, blocks, m, last):
                break
            blocks[m].set_matter(Apparatus.CONTENTS)


def _is_entry(text: str, blocks: Sequence[Block], n: int, last: _LastPlaces) -> bool:
    """Whether the block, which follows a contents' title, is still part of it."""
    block = blocks[n]
    if block.heading:
        if blocks[n + 1 : n + 2] and not blocks[n + 1].heading and blocks[n + 1].words > 40:
            return False
        return last[_entry(text, block, block.heading)] > n
    lines = [text[a:b] for a, b in block.lines]
    if block.kind is not BlockKind.PROSE or max(len(line.strip()) for line in lines) > 90:
        return False
    listed = sum(bool(_PAGE_NUMBER.search(k)) or heading_of(k) is not None for k in lines)
    return listed * 2 >= len(lines) or (
        len(lines) >= 3 and sum(ends_sentence(k) for k in lines) * 3 <= len(lines)
    )


def _last_places(text: str, blocks: Sequence[Block]) -> _LastPlaces:
    return {
        _entry(text, block, block.heading): n for n, block in enumerate(blocks) if block.heading
    }


def _entry(text: str, block: Block, heading: Heading) -> _Entry:
    if heading.number is not None:
        return heading.key, heading.number
    return heading.key, _PAGE_NUMBER.sub("", text[slice(*block.lines[0])]).strip().casefold()


def _mark_run(text: str, blocks: Sequence[Block], run: Sequence[int], last: _LastPlaces) -> None:
    """Headings with nothing between them: three of one sort are contents."""
    entries = [(n, heading) for n in run if (heading := blocks[n].heading)]
    keys = [heading.key for _, heading in entries]
    if max(keys.count(key) for key in set(keys)) < 3:
        return
    numbers: dict[str, int | None] = {}
    for n, heading in entries:
        before = numbers.get(heading.key)
        numbers[heading.key] = number = heading.number
        if n == run[-1] and (number is None or before is None or number <= before):
            return  # the first real heading, right below the contents
        if last[_entry(text, blocks[n], heading)] > n:
            blocks[n].set_matter(Apparatus.CONTENTS)
