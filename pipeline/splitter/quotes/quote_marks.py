"""Quote marks of one paragraph, each with what it can do, paired in linear time."""

from __future__ import annotations

import re
from dataclasses import dataclass

OPEN, CLOSE, EITHER, SOFT = "open", "close", "either", "soft"
"""What a mark can be. SOFT: closes, or is an apostrophe ('the boys' hats', 'goin' home')."""

_MARK = re.compile(r"``|''|[“”„‟\"‘’‚‛'`«»‹›]")
_DOUBLE = '“”„‟"'
_DASHES = "-–—―"
_ELISION = re.compile(
    r"(?:em|tis|twas|twere|twill|n|til|till|cause|bout|neath|round|ere|im|er|un|ud|ow|ome|ouse"
    r"|eard|alf|oo|e|appen|spect|scuse|fraid|kay|sup|course|cept|stead|gainst|cos|coz)\b|\d",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A quote mark at ``at`` (``width`` characters); ``family`` is D(ouble), S(ingle) or
    G(uillemet), ``role`` what it can be."""

    at: int
    width: int
    family: str
    role: str


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation in a paragraph, marks included; ``closed`` and ``opened`` tell whether the
    mark is there at either end."""

    start: int
    end: int
    family: str
    opened: bool = True
    closed: bool = True


def find_marks(text: str, german: bool = False) -> list[Mark]:
    """The quote marks of a paragraph; apostrophes are left out. ``german``: » opens, « closes."""
    found = []
    for match in _MARK.finditer(text):
        glyph, at = match.group(), match.start()
        before, after = _beside(text, at - 1, -1), _beside(text, match.end(), 1)
        if glyph in _DOUBLE or len(glyph) == 2:
            found.append(Mark(at, len(glyph), "D", _double_role(glyph, before, after)))
        elif glyph in "«»‹›":
            opens = (glyph in "«‹") != german
            found.append(Mark(at, 1, "G", OPEN if opens else CLOSE))
        else:
            role = _single_role(glyph, text, at, before, after)
            if role:
                found.append(Mark(at, 1, "S", role))
    return found


def _beside(text: str, at: int, step: int) -> str:
    """The character there, italic markers looked through; a space at the paragraph's ends."""
    for _ in range(3):
        if not 0 <= at < len(text):
            return " "
        if text[at] not in "*_":
            return text[at]
        at += step
    return " "


def _double_role(glyph: str, before: str, after: str) -> str:
    if glyph in "“„‟``":
        # A closing mark typed as an opening one: 'he said.“ She'.
        shuts = glyph == "“" and not before.isspace() and not after.isalnum()
        return CLOSE if shuts and before not in "([{—–-" else OPEN
    if glyph in "”":
        return OPEN if before.isspace() and not after.isspace() else CLOSE
    if before.isspace() and not after.isspace():
        return OPEN
    if (after.isspace() or after in ",.;:!?)]…") and not before.isspace():
        return CLOSE
    if before in "([{" and after.isalnum():
        return OPEN
    return EITHER


def _single_role(glyph: str, text: str, at: int, before: str, after: str) -> str:
    if glyph in "‘‛‚`":
        if before.isalnum() and after.isalnum():
            return ""
        return CLOSE if before in ",.?!" and after.isspace() else OPEN
    if after.isalnum():
        if before.isalnum():
            return ""
        if before in ".,!?…":
            return CLOSE
        # A leading apostrophe: 'em, ’90s. At the head of a paragraph it may still be a quote.
        if glyph == "’":
            return ""
        if at and _ELISION.match(text, at + 1):
            return ""
        return OPEN if before.isspace() or before in '([{"“' + _DASHES else EITHER
    if before.isspace():
        return OPEN if glyph == "'" and not after.isspace() else ""
    if before.isalnum():
        return SOFT
    return CLOSE


def pair(text: str, marks: list[Mark], singles: bool) -> list[Quote]:
    """The outermost quotations of a paragraph. ``singles``: whether ‘…’ may stand alone.

    A quote without its end runs to the paragraph's end; one without its beginning starts
    where the text before it does (the caller decides what that means). Linear: each scan
    stops at the next opener of its family, and goes on from where it stopped.
    """
    quotes: list[Quote] = []
    number, done = 0, 0
    while number < len(marks):
        mark = marks[number]
        if mark.family == "S" and not singles:
            number += 1
            continue
        if mark.role in (OPEN, EITHER):
            end, number = _close(text, marks, number)
            closed = end >= 0
            done = end if closed else len(text) if number >= len(marks) else marks[number].at
            if not closed and mark.family == "S" and number < len(marks):
                done = mark.at + 1
                continue  # an apostrophe after all
            quotes.append(Quote(mark.at, done, mark.family, True, closed))
            continue
        if mark.role == CLOSE and not quotes and mark.family != "S":
            quotes.append(Quote(0, mark.at + mark.width, mark.family, False, True))
            done = mark.at + mark.width
        elif mark.role == CLOSE and not quotes and singles:
            quotes.append(Quote(0, mark.at + 1, "S", False, True))
        number += 1
    return quotes


def _close(text: str, marks: list[Mark], opener: int) -> tuple[int, int]:
    """(end of the quote that ``opener`` begins, the mark to go on with); end -1: no close."""
    family = marks[opener].family
    if family == "S":
        return _close_single(text, marks, opener)
    depth, number = 0, opener + 1
    while number < len(marks):
        mark = marks[number]
        if mark.family == family:
            if mark.role == OPEN:
                if not depth and not _nested(marks, number, family):
                    return -1, number
                depth += 1
            elif depth:
                depth -= 1
            else:
                return mark.at + mark.width, number + 1
        number += 1
    return -1, number


def _nested(marks: list[Mark], opener: int, family: str) -> bool:
    """Whether two closers follow before the next opener: a quote in a quote of the same kind."""
    closers = 0
    for mark in marks[opener + 1 : opener + 12]:
        if mark.family != family:
            continue
        if mark.role == OPEN:
            return False
        closers += 1
        if closers == 2:
            return True
    return False


def _close_single(text: str, marks: list[Mark], opener: int) -> tuple[int, int]:
    soft: list[int] = []
    number = opener + 1
    while number < len(marks):
        mark = marks[number]
        if mark.family == "S":
            if mark.role == CLOSE or (mark.role == EITHER and not soft):
                return mark.at + 1, number + 1
            if mark.role in (OPEN, EITHER):
                if _nested(marks, number, "S") and not soft:
                    number += 2
                    continue
                break
            soft.append(number)
        number += 1
    if not soft:
        return -1, number
    for index in soft:
        if not _apostrophe(text, marks[index].at):
            return marks[index].at + 1, index + 1
    return marks[soft[-1]].at + 1, soft[-1] + 1


def _apostrophe(text: str, at: int) -> bool:
    """Whether a mark after a letter reads like the boys' or goin'."""
    if text[at + 1 : at + 2] not in (" ", "-"):
        return False
    head = text[max(0, at - 3) : at].lower()
    return head.endswith(("s", "in", "an", "th", "o", "ol", "wi"))
