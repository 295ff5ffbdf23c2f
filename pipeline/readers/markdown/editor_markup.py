"""Marks that editors of Markdown and word processors' converters leave: comments, callouts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.readers.shared.blocks import Apparatus, Block, BlockKind, Cut
from pipeline.readers.shared.lines import Span

_COMMENT = re.compile(r"<!--|(?<![\w%])%%(?!%)")
_OWN_LINE = re.compile(r"^[ \t]*%%[ \t]*$", re.MULTILINE)
_OF_AN_EDITOR = re.compile(
    r"\[\[[^\[\]\n]+\]\]|^[ \t]*>[ \t]*\[!|(?<![\w%])%%[^\s%][^\n%]*%%", re.MULTILINE
)
"""What is written in such an editor alone: without it, ``%%`` on lines of their own part scenes."""
_CALLOUT = re.compile(r"\[![A-Za-z][\w-]{1,30}\][+-]?[ \t]*")


def comments_of(text: str, start: int) -> Iterator[Span]:
    """Every ``<!-- -->`` and ``%% %%`` from ``start`` on; what is never closed is none."""
    closing = {"<!--": "-->", "%%": "%%"}
    if _OWN_LINE.search(text) and not _OF_AN_EDITOR.search(text):
        del closing["%%"]
    while closing and (opening := _COMMENT.search(text, start)):
        mark, start = opening[0], opening.end()
        if mark not in closing:
            continue
        end = text.find(closing[mark], start)
        if end < 0:
            del closing[mark]
            continue
        start = end + len(closing[mark])
        yield opening.start(), start


def mark_callouts(text: str, blocks: Sequence[Block]) -> None:
    """Cut the kind of a callout (``[!NOTE]``) out of the paragraphs that begin with one."""
    for block in blocks:
        if block.kind is not BlockKind.PROSE or not block.lines:
            continue
        kind = _CALLOUT.match(text, *block.lines[0])
        if kind is None:
            continue
        if kind.end() < block.lines[-1][1]:
            block.cuts.append(Cut(kind.start(), kind.end(), Apparatus.TRANSCRIBER))
        else:
            block.set_matter(Apparatus.TRANSCRIBER)
