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

from pipeline.readers.shared.blocks import Block, BlockKind, Emphasis
from pipeline.readers.shared.lines import Span
from pipeline.readers.shared.normal_text import NormalText

_ON = {"*": "\x01", "**": "\x03"}
_OFF = {"*": "\x02", "**": "\x04"}
_SWITCH = re.compile("[\x01-\x04]")
_LATE = re.compile("([\x01\x03]+)(\\s++)")
_EARLY = re.compile("(?<!\\s)(\\s++)([\x02\x04]+)")
_EMPTY = re.compile("\x01\x02|\x03\x04")
_SWITCHES = re.compile("[\x01-\x04]{2,}")
_PASSES = 3
"""Times that switches are moved to the words they belong to: emphasis in emphasis, both kinds."""


def switch_on(marker: str) -> str:
    """What stands among words where emphasis begins; ``marker`` is ``*`` or ``**``."""
    return _ON[marker]


def switch_off(marker: str) -> str:
    """What stands among words where it ends."""
    return _OFF[marker]


def settled(words: str) -> str:
    """Words with each switch moved to the words it belongs to, and those around none gone; runs
    that follow each other at once, as word processors cut them, are one."""
    words = _SWITCHES.sub(_without_turns, words)
    for _ in range(_PASSES if _SWITCH.search(words) else 0):
        words = _EMPTY.sub("", _EARLY.sub(r"\2\1", _LATE.sub(r"\2\1", words)))
    return words


def _without_turns(switches: re.Match[str]) -> str:
    """Switches in a row, less those that only take back the one before."""
    left: list[str] = []
    for switch in switches[0]:
        pair = (_OFF if switch in _ON.values() else _ON)["*" if switch in "\x01\x02" else "**"]
        if pair in left:
            left.remove(pair)
        else:
            left.append(switch)
    return "".join(left)


class LineEmphasis:
    """The emphasis of a block's lines, read one after the other: what is still on at a line's end
    goes on in the next."""

    def __init__(self) -> None:
        self.open: dict[str, int] = {}
        """Where in the line emphasis began, by its marker."""
        self.runs: list[Emphasis] = []

    def take(self, switch: str, at: int) -> None:
        """Take a switch that stands at an offset of the line."""
        marker = "*" if switch in "\x01\x02" else "**"
        if switch in _ON.values():
            self.open.setdefault(marker, at)
        elif marker in self.open:
            self.runs.append(Emphasis(marker, self.open.pop(marker), at))

    def end_line(self, length: int) -> list[Emphasis]:
        """What of a line of this length is emphasised."""
        runs = [*self.runs, *(Emphasis(marker, at, length) for marker, at in self.open.items())]
        self.runs, self.open = [], dict.fromkeys(self.open, 0)
        return [run for run in runs if run.start < run.end]


def with_emphasis(normal: NormalText, blocks: Sequence[Block]) -> NormalText:
    """The text with stars around what is emphasised in prose, in its normal form and in its source;
    the blocks' lines and cuts follow it."""
    stars = sorted(star for block in blocks for star in _stars(normal.text, block))
    if not stars:
        return normal
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
        block.cuts = [  # stars stand outside of them
            replace(cut, start=shown.end(cut.start), end=shown.start(cut.end)) for cut in block.cuts
        ]
    changes = tuple(replace(one, start=given.end(one.start)) for one in normal.changes)
    places = tuple(
        place + after.start - before.start
        for place, before, after in zip(normal.places, normal.changes, changes, strict=True)
    )
    return NormalText(given.put(normal.source), shown.put(normal.text), changes, places)


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
    opens: bool
    """At one place, emphasis ends before other emphasis begins."""
    marker: str


def _stars(text: str, block: Block) -> Iterator[_Star]:
    """The markers of a block."""
    if block.kind is not BlockKind.PROSE or not block.emphasis:
        return
    shown = _Shown(text, block)
    for marker in ("*", "**"):
        runs: list[Span] = []
        for one in block.emphasis:
            if one.marker != marker or not shown.start <= one.start < shown.end:
                continue
            if runs and shown.is_joined(runs[-1][1], one.start):
                runs[-1] = (runs[-1][0], one.end)
            else:
                runs.append((one.start, one.end))
        for run in runs:
            start, end = shown.trimmed(*run)
            if start < end and shown.can_be_marked(start, end):
                yield _Star(start, True, marker)
                yield _Star(end, False, marker)


class _Shown:
    """What of a block is shown."""

    def __init__(self, text: str, block: Block) -> None:
        self.text = text
        self.block = block
        self.start, self.end = block.lines[0][0], block.lines[-1][1]
        # of a mark that nobody sees, no letter is left to cut
        self.cuts = [(cut.start, cut.end) for cut in block.cuts if cut.start < cut.end]
        self.starts = dict(self.cuts)
        self.ends = {end: start for start, end in self.cuts}

    def trimmed(self, start: int, end: int) -> Span:
        """A run without white space and cuts at its ends."""
        start, end = self.cut_around(start)[1], self.cut_around(end)[0]
        while start < end and (start in self.starts or self.text[start].isspace()):
            start = self.starts.get(start, start + 1)
        while start < end and (end in self.ends or self.text[end - 1].isspace()):
            end = self.ends.get(end, end - 1)
        return start, end

    def cut_around(self, place: int) -> Span:
        """The cut inside which a place stands; else the place itself, twice."""
        n = bisect.bisect_left(self.cuts, (place, place)) - 1
        return self.cuts[n] if n >= 0 and place < self.cuts[n][1] else (place, place)

    def is_joined(self, end: int, start: int) -> bool:
        """Whether nothing is shown between a run and the next, white space behind a cut, or a
        line's end that is none of verse."""
        at = end
        while at < start and at in self.starts:
            at = self.starts[at]
        gap = self.text[at:start]
        if "\n" in gap and self.block.verse:
            return False
        return not gap or (gap.isspace() and ("\n" in gap or at > end))

    def can_be_marked(self, start: int, end: int) -> bool:
        """Whether stars around a run read as emphasis: it holds words, none of them cut, no
        stars."""
        words = self.text[start:end]
        if not any(c.isalnum() for c in words) or "*" in words:
            return False
        before, after = start, end
        while before in self.ends:
            before = self.ends[before]
        while after in self.starts:
            after = self.starts[after]
        goes_on = self.text[after : after + 1].isalnum() and words[-1].isalnum()
        return not (goes_on or (self.text[before - 1 : before].isalnum() and words[0].isalnum()))
