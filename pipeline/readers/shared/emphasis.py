"""Italics and bold of formats with markup of their own, shown as Markdown shows them.

While a block's words are gathered, switches stand among them where emphasis begins and ends.
They are taken out before anybody looks at the words, and kept with the block; the stars are
put into the text last, in prose alone, so that headings and title pages are known by their words.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.letters import normal_letters
from pipeline.model import TextChange
from pipeline.readers.shared.blocks import Block, BlockKind, Emphasis
from pipeline.readers.shared.normal_text import NormalText

_ON = {"*": "\x01", "**": "\x03"}
_OFF = {"*": "\x02", "**": "\x04"}
_SWITCH = re.compile("[\x01-\x04]")
_CONTROLS = dict.fromkeys(range(1, 5))
_LATE = re.compile("([\x01\x03]+)(\\s++)")
_EARLY = re.compile("(?<!\\s)(\\s++)([\x02\x04]+)")
_EMPTY = re.compile("\x01\x02|\x03\x04")
_PASSES = 3
"""Times that switches are moved to the words they belong to: emphasis in emphasis, both kinds."""


def switch_on(marker: str) -> str:
    """What stands among words where emphasis begins; ``marker`` is ``*`` or ``**``."""
    return _ON[marker]


def switch_off(marker: str) -> str:
    """What stands among words where it ends."""
    return _OFF[marker]


def without_switches(words: str) -> str:
    """Words alone; also for a file's own words, which may hold no switch of ours."""
    return words.translate(_CONTROLS)


def emphasised_lines(words: str) -> tuple[list[str], tuple[Emphasis, ...]]:
    """The lines of a block's words, white space folded, empty lines and switches left out, and the
    emphasis in them."""
    for _ in range(_PASSES if _SWITCH.search(words) else 0):
        words = _EMPTY.sub("", _EARLY.sub(r"\2\1", _LATE.sub(r"\2\1", words)))
    lines: list[str] = []
    runs = _Runs()
    for line in words.split("\n"):
        folded = " ".join(line.split())
        if _SWITCH.search(folded):
            folded = runs.read(folded, len(lines)).strip()
        if normal_letters(folded):
            lines.append(folded)
    return lines, runs.ended(lines)


class _Runs:
    """The emphasis of a block, read line by line."""

    def __init__(self) -> None:
        self.open: dict[str, tuple[int, int]] = {}
        self.runs: list[Emphasis] = []

    def read(self, line: str, number: int) -> str:
        """The line without its switches."""
        pieces: list[str] = []
        length = at = 0
        for switch in _SWITCH.finditer(line):
            pieces.append(line[at : switch.start()])
            length += len(normal_letters(pieces[-1]))  # offsets are those of the normal form
            at = switch.end()
            marker = "*" if switch[0] in "\x01\x02" else "**"
            if switch[0] in _ON.values():
                self.open.setdefault(marker, (number, length))
            elif marker in self.open:
                self.runs.append(Emphasis(marker, self.open.pop(marker), (number, length)))
        return "".join([*pieces, line[at:]])

    def ended(self, lines: Sequence[str]) -> tuple[Emphasis, ...]:
        """All runs; what was never switched off ends with the block."""
        end = (len(lines) - 1, len(normal_letters(lines[-1]))) if lines else (0, 0)
        runs = (*self.runs, *(Emphasis(marker, at, end) for marker, at in self.open.items()))
        return tuple(run for run in runs if run.start < run.end <= end)


def with_emphasis(
    normal: NormalText, blocks: Sequence[Block], cuts: Sequence[TextChange]
) -> tuple[NormalText, list[TextChange]]:
    """The text with stars around what is emphasised in prose, in its normal form and in its source,
    and the reader's cuts; the blocks' lines follow it."""
    stars = sorted(star for block in blocks for star in _stars(normal.text, block))
    shown = _Shift([(star.place, star.marker) for star in stars])
    given = _Shift(
        [
            (
                (normal.source_start if star.opens else normal.source_end)(star.place),
                star.marker,
            )
            for star in stars
        ]
    )
    for block in blocks:
        block.lines = [(shown.start(a), shown.end(b)) for a, b in block.lines]
    changes = tuple(replace(one, start=given.end(one.start)) for one in normal.changes)
    places = tuple(
        place + after.start - before.start
        for place, before, after in zip(normal.places, normal.changes, changes, strict=True)
    )
    moved = [replace(cut, start=shown.end(cut.start)) for cut in cuts]
    return NormalText(given.put(normal.source), shown.put(normal.text), changes, places), moved


class _Shift:
    """Where things stand in a text once markers were put into it."""

    def __init__(self, markers: Sequence[tuple[int, str]]) -> None:
        self.markers = markers
        self.places = [place for place, _ in markers]
        self.lengths = [0]
        for _, marker in markers:
            self.lengths.append(self.lengths[-1] + len(marker))

    def start(self, offset: int) -> int:
        """An offset before the markers that stand there."""
        return offset + self.lengths[bisect.bisect_left(self.places, offset)]

    def end(self, offset: int) -> int:
        """An offset behind them."""
        return offset + self.lengths[bisect.bisect_right(self.places, offset)]

    def put(self, text: str) -> str:
        """The text with the markers."""
        pieces, at = [], 0
        for place, marker in self.markers:
            pieces += [text[at:place], marker]
            at = place
        return "".join([*pieces, text[at:]])


@dataclass(frozen=True, slots=True, order=True)
class _Star:
    """Where a marker goes."""

    place: int
    marker: str
    opens: bool


@dataclass(slots=True)
class _Run:
    """A run of emphasis by its place in the text."""

    start: int
    end: int


def _stars(text: str, block: Block) -> Iterator[_Star]:
    """The markers of a block."""
    if block.kind is not BlockKind.PROSE:
        return
    for marker in ("*", "**"):
        runs: list[_Run] = []
        for one in block.emphasis:
            if one.marker != marker:
                continue
            start = block.lines[one.start[0]][0] + one.start[1]
            end = block.lines[one.end[0]][0] + one.end[1]
            if runs and runs[-1].end == start:
                runs[-1].end = end
            else:
                runs.append(_Run(start, end))
        for run in runs:
            if _can_be_marked(text, run):
                yield _Star(run.start, marker, True)
                yield _Star(run.end, marker, False)


def _can_be_marked(text: str, run: _Run) -> bool:
    """Whether stars around a run read as emphasis: it holds words, none of them cut, no stars."""
    words = text[run.start : run.end]
    if not any(c.isalnum() for c in words) or "*" in words:
        return False
    cut_before = text[run.start - 1 : run.start].isalnum() and words[0].isalnum()
    return not (cut_before or (words[-1].isalnum() and text[run.end : run.end + 1].isalnum()))
