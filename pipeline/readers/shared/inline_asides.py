"""Words inside a paragraph that aren't spoken: note marks, page numbers, hidden words. While a
page is walked they stand between two marks; folding a line gives their places, and those of
emphasis, whose switches stand among the words in the same way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.readers.shared.blocks import Apparatus, Emphasis
from pipeline.readers.shared.emphasis import LineEmphasis, settled

_FIRST = 0xFDD0
"""Characters from here to U+FDEF are for a program's own use and stand in no text."""
_REASONS = tuple(Apparatus)
_OPEN = {reason: chr(_FIRST + n) for n, reason in enumerate(_REASONS)}
CLOSE = "\ufdef"
_MARKS = {
    **dict.fromkeys(range(_FIRST, 0xFDF0), "\N{REPLACEMENT CHARACTER}"),
    **dict.fromkeys(range(1, 5)),
}
_SWITCHES = "\x01\x02\x03\x04"
_OWN = re.compile(f"[{_SWITCHES}\ufdd0-\ufdef]")
_BETWEEN_MARKS = re.compile(r"\s?[,;–-]?\s?")


@dataclass(frozen=True, slots=True)
class Aside:
    """A part of a folded line that isn't spoken."""

    start: int
    end: int
    reason: Apparatus


@dataclass(frozen=True, slots=True)
class FoldedLine:
    """A line with white space folded; all offsets are those in its words."""

    words: str
    asides: list[Aside]
    emphasis: list[Emphasis]


def open_aside(reason: Apparatus) -> str:
    """The mark before words that aren't spoken."""
    return _OPEN[reason]


def without_marks(words: str) -> str:
    """Words of a page, which hold no mark and no switch of ours."""
    return words.translate(_MARKS) if _OWN.search(words) else words


def plain(words: str) -> str:
    """Words without marks and switches in them."""
    return _OWN.sub("", words)


def shown_words(line: str, asides: list[Aside]) -> str:
    """What of a folded line is spoken."""
    pieces, at = [], 0
    for aside in asides:
        pieces.append(line[at : aside.start])
        at = aside.end
    return "".join([*pieces, line[at:]]).strip()


def fold_lines(whole: str) -> list[FoldedLine]:
    """The lines of a block, what of each isn't spoken, and what is emphasised. A mark or a switch
    that nothing closes holds to the end."""
    lines: list[FoldedLine] = []
    asides, emphasis = _LineAsides(), LineEmphasis()
    for line in settled(whole).split("\n"):
        words = " ".join(line.split())
        pieces: list[str] = []
        at = length = 0
        for mark in _OWN.finditer(words):
            pieces.append(words[at : mark.start()])
            length, at = length + mark.start() - at, mark.end()
            if mark[0] in _SWITCHES:
                emphasis.take(mark[0], length)
            else:
                asides.take(mark[0], length)
        text = "".join([*pieces, words[at:]])
        cut = list(_widened(text, asides.end_line(len(text))))
        lines.append(FoldedLine(text, cut, emphasis.end_line(len(text))))
    return lines


class _LineAsides:
    """What of a block's lines isn't spoken, read one after the other."""

    def __init__(self) -> None:
        self.depth = self.start = 0
        self.reason = Apparatus.HIDDEN
        self.asides: list[Aside] = []

    def take(self, mark: str, at: int) -> None:
        """Take a mark that stands at an offset of the line."""
        if mark != CLOSE:
            if self.depth == 0:
                self.reason, self.start = _REASONS[ord(mark) - _FIRST], at
            self.depth += 1
        elif self.depth:
            self.depth -= 1
            if self.depth == 0:
                self.asides.append(Aside(self.start, at, self.reason))

    def end_line(self, length: int) -> list[Aside]:
        """What of a line of this length isn't spoken."""
        asides, self.asides = self.asides, []
        if self.depth:
            asides.append(Aside(self.start, length, self.reason))
        self.start = 0
        return asides


def _is_initial(text: str, start: int, end: int) -> bool:
    """Whether this is a single letter with the rest of its word right behind it."""
    return end - start == 1 and text[start].isalpha() and text[end : end + 1].islower()


def _widened(text: str, asides: list[Aside]) -> Iterator[Aside]:
    """The asides with the brackets around a note's mark, marks in a row as one; a hidden initial
    whose word goes on is shown."""
    waiting: Aside | None = None
    for aside in asides:
        start, end = aside.start, aside.end
        if aside.reason is Apparatus.HIDDEN and _is_initial(text, start, end):
            continue
        if aside.reason is Apparatus.NOTE and text[start - 1 : start] + text[end : end + 1] in (
            "[]",
            "()",
            "{}",
        ):
            start, end = start - 1, end + 1
        both = waiting is not None and waiting.reason is aside.reason is Apparatus.NOTE
        if waiting is not None and both and _BETWEEN_MARKS.fullmatch(text, waiting.end, start):
            waiting = Aside(waiting.start, end, aside.reason)
            continue
        if waiting is not None and waiting.start < waiting.end:
            yield waiting
        waiting = Aside(start, end, aside.reason)
    if waiting is not None and waiting.start < waiting.end:
        yield waiting
