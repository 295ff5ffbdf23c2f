"""Quote marks of one paragraph, each with what it can do, paired in linear time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

MarkFamily = Literal["double", "single", "guillemet"]
MarkRole = Literal["open", "close", "either", "soft", "elision"]
"""What a mark can be. ``soft``: closes, or is an apostrophe ('the boys' hats', 'goin' home').
``elision``: an apostrophe, or an opening mark that stands for both: 'So,' she said. 'Tis true.'"""

_MARK = re.compile(r"``|''|[“”„‟\"‘’‚‛'`«»‹›]")
_DOUBLE = '“”„‟"'
_DASHES = "-–—―"
_ELISION = re.compile(
    r"(?:em|tis|twas|twere|twill|n|til|till|cause|bout|neath|round|ere|im|er|un|ud|ow|ome|ouse"
    r"|eard|alf|oo|e|appen|spect|scuse|fraid|kay|sup|course|cept|stead|gainst|cos|coz)\b|\d",
    re.IGNORECASE,
)

_SPEECH_MAY_BEGIN = re.compile(r"[.,!?:;…—–]\s\Z")
DOUBLED_CLOSE = re.compile(r"(?<=[^\s'])''(?!\w)")
"""Two straight single marks that close as a double one does."""
_SINGLE_CLOSE = re.compile(r"(?<=[^\s'])'(?=[\s—–]|\Z)")
_SINGLE_OPEN = re.compile(r"(?:\A|(?<=\s))'(?=('?[^\s']))")


@dataclass(frozen=True, slots=True)
class Mark:
    """A quote mark, and what it can be."""

    at: int
    """Of its first character, in the paragraph."""
    width: int
    """In characters: 2 for `` and ''."""
    family: MarkFamily
    role: MarkRole


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation in a paragraph, marks included."""

    start: int
    end: int
    family: MarkFamily
    opened: bool = True
    """Whether its opening mark is there."""
    closed: bool = True
    """Whether its closing mark is."""


def find_marks(text: str, inward_guillemets: bool) -> list[Mark]:
    """The quote marks of a paragraph; apostrophes are left out.

    ``inward_guillemets``: » opens and « closes.
    """
    marks: list[Mark] = []
    singles = _Singles(text)
    for match in _MARK.finditer(text):
        glyph, at = match.group(), match.start()
        if glyph == "''" and singles.is_mark_and_apostrophe(at):
            opens = text[match.end() : match.end() + 1].isalnum()
            marks.append(Mark(at + (not opens), 1, "single", "open" if opens else "close"))
            continue
        before, after = _neighbour(text, at - 1, -1), _neighbour(text, match.end(), 1)
        if glyph in _DOUBLE or len(glyph) == 2:
            marks.append(Mark(at, len(glyph), "double", _double_role(glyph, before, after)))
        elif glyph in "«»‹›":
            opens = (glyph in "«‹") != inward_guillemets
            marks.append(Mark(at, 1, "guillemet", "open" if opens else "close"))
        else:
            role = _single_role(glyph, text, at, before, after)
            if role is not None:
                marks.append(Mark(at, 1, "single", role))
    return marks


class _Singles:
    """The straight single marks of a paragraph, looked through once."""

    def __init__(self, text: str) -> None:
        self.text = text

    def is_mark_and_apostrophe(self, at: int) -> bool:
        """Whether two straight single marks at ``at`` are a quote mark and an apostrophe (''Tis
        true,' or 'He's comin''), not a double mark: nothing else doubles them, and a single one
        pairs."""
        text = self.text
        if text[at + 2 : at + 3].isalnum():
            if text[at - 1 : at].isalnum() and at:
                return False
            return self._last_doubled_close < at + 2 <= self._last_close
        return text[at - 1 : at].isalpha() and self._first_opened <= at

    @cached_property
    def _last_doubled_close(self) -> int:
        return max((match.start() for match in DOUBLED_CLOSE.finditer(self.text)), default=-1)

    @cached_property
    def _last_close(self) -> int:
        return max((match.start() for match in _SINGLE_CLOSE.finditer(self.text)), default=-1)

    @cached_property
    def _first_opened(self) -> int:
        """The end of the first letter behind an opening mark; beyond the text where none is."""
        opener = _SINGLE_OPEN.search(self.text)
        return opener.end(1) if opener else len(self.text) + 1


def _neighbour(text: str, at: int, step: int) -> str:
    """The character there, italic markers looked through; a space at the paragraph's ends."""
    for _ in range(3):
        if not 0 <= at < len(text):
            return " "
        if text[at] not in "*_":
            return text[at]
        at += step
    return " "


def _double_role(glyph: str, before: str, after: str) -> MarkRole:
    if glyph in "“„‟``":
        # A closing mark typed as an opening one: 'he said.“ She'.
        shuts = glyph == "“" and not before.isspace() and not after.isalnum()
        return "close" if shuts and before not in "([{—–-" else "open"
    if glyph in "”":
        return "open" if before.isspace() and not after.isspace() else "close"
    if before.isspace() and not after.isspace():
        return "open"
    if (after.isspace() or after in ",.;:!?)]…") and not before.isspace():
        return "close"
    if before in "([{" and after.isalnum():
        return "open"
    return "either"


def _single_role(glyph: str, text: str, at: int, before: str, after: str) -> MarkRole | None:
    """What a single mark can be; None for an apostrophe."""
    if glyph in "‘‛‚`":
        if before.isalnum() and after.isalnum():
            return None
        return "close" if before in ",.?!" and after.isspace() else "open"
    if after.isalnum():
        if before.isalnum():
            return None
        if before in ".,!?…":
            return "close"
        # A leading apostrophe: 'em, ’90s. At the head of a paragraph it may still be a quote.
        if glyph == "’" or (at and _ELISION.match(text, at + 1)):
            return "elision" if _SPEECH_MAY_BEGIN.search(text, max(0, at - 3), at) else None
        return "open" if before.isspace() or before in '([{"“' + _DASHES else "either"
    if before.isspace():
        return "open" if glyph == "'" and not after.isspace() else None
    if before.isalnum():
        return "soft"
    return "close"


def pair_marks(text: str, marks: list[Mark], singles: bool) -> list[Quote]:
    """The outermost quotations of a paragraph. ``singles``: whether ‘…’ may stand alone.

    A quote without its end runs to the paragraph's end; one without its beginning starts
    where the text before it does (the caller decides what that means). Linear: each scan
    stops at the next opener of its family, and goes on from where it stopped.
    """
    quotes: list[Quote] = []
    number = 0
    elision: Mark | None = None
    while number < len(marks):
        mark = marks[number]
        if mark.family == "single" and not singles:
            number += 1
            continue
        if mark.role == "elision":
            elision, number = elision or mark, number + 1
            continue
        if mark.role in ("open", "either"):
            elision = None
            close, number = _find_close(text, marks, number)
            if close is not None:
                quotes.append(Quote(mark.at, close, mark.family))
            elif number >= len(marks):
                quotes.append(Quote(mark.at, len(text), mark.family, closed=False))
            elif mark.family != "single":  # else it was an apostrophe after all
                quotes.append(Quote(mark.at, marks[number].at, mark.family, closed=False))
            continue
        if mark.role == "close" and mark.family == "single" and elision is not None and quotes:
            quotes.append(Quote(elision.at, mark.at + 1, "single"))
        elif mark.role == "close" and not quotes:
            quotes.append(Quote(0, mark.at + mark.width, mark.family, opened=False))
        number += 1
    return quotes


def _find_close(text: str, marks: list[Mark], opener: int) -> tuple[int | None, int]:
    """Where the quote that ``opener`` begins ends (None: it isn't closed), and the number of the
    mark to go on with."""
    family = marks[opener].family
    if family == "single":
        return _find_single_close(text, marks, opener)
    depth, number = 0, opener + 1
    while number < len(marks):
        mark = marks[number]
        if mark.family == family:
            if mark.role == "open":
                if not depth and not _opens_nested(marks, number, family):
                    return None, number
                depth += 1
            elif depth:
                depth -= 1
            else:
                return mark.at + mark.width, number + 1
        number += 1
    return None, number


def _opens_nested(marks: list[Mark], opener: int, family: MarkFamily) -> bool:
    """Whether two closers follow before the next opener: a quote in a quote of the same kind."""
    closers = 0
    for mark in marks[opener + 1 : opener + 12]:
        if mark.family != family:
            continue
        if mark.role == "open":
            return False
        closers += 1
        if closers == 2:
            return True
    return False


def _find_single_close(text: str, marks: list[Mark], opener: int) -> tuple[int | None, int]:
    """As ``_find_close``: a sure closing mark, else the first soft one that is no apostrophe."""
    soft: list[int] = []
    number = opener + 1
    while number < len(marks):
        mark = marks[number]
        if mark.family == "single":
            if mark.role == "close" or (mark.role == "either" and not soft):
                return mark.at + 1, number + 1
            if mark.role in ("open", "either"):
                if _opens_nested(marks, number, "single") and not soft:
                    number += 2
                    continue
                break
            if mark.role == "soft":
                soft.append(number)
        number += 1
    if not soft:
        return None, number
    close = next(
        (index for index in soft if not reads_as_apostrophe(text, marks[index].at)), soft[-1]
    )
    return marks[close].at + 1, close + 1


def reads_as_apostrophe(text: str, at: int) -> bool:
    """Whether a mark after a letter reads like the boys' or goin'."""
    if text[at + 1 : at + 2] not in (" ", "-"):
        return False
    head = text[max(0, at - 3) : at].lower()
    return head.endswith(("s", "in", "an", "th", "o", "ol", "wi"))
