"""What a check finds: each with its kind, how bad it is, where, and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Fault(StrEnum):
    """What is wrong. The values stand in JSON."""

    DAMAGED_FILE = "damaged file"
    MISSING_WORDS = "words not spoken"
    SILENT = "silent"
    CUT = "cut"
    TOO_SHORT = "too short"
    TOO_LONG = "too long"
    WRONG_WORDS = "wrong words"
    REPEATED = "repeated"
    CLIPPED = "clipped"
    NOISY = "noisy"
    OTHER_VOICE = "other voice"
    LOUDNESS = "loudness"
    CLICK = "click"
    CHAPTER_MARK = "chapter mark"
    CAPTION = "caption"
    TAG = "tag"
    SHOP = "shop's limits"


_WORST = {fault: number for number, fault in enumerate(Fault)}

OF_A_TAKE = frozenset(
    {
        Fault.SILENT, Fault.CUT, Fault.TOO_SHORT, Fault.TOO_LONG, Fault.WRONG_WORDS, Fault.REPEATED,
        Fault.CLIPPED, Fault.NOISY, Fault.OTHER_VOICE,
    }
)  # fmt: skip
"""Faults that another take may mend."""

OF_A_FILE = frozenset(
    {Fault.DAMAGED_FILE, Fault.CLICK, Fault.CHAPTER_MARK, Fault.CAPTION, Fault.TAG}
)
"""Faults that are gone where the file is written anew."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that seems wrong."""

    fault: Fault
    file: str
    """Relative to the book's folder."""
    reason: str
    """A clause."""
    badness: float = 1.0
    """How far it is over what is let pass: 1 is just over."""
    line: int = 0
    """As commands number them; 0 where it isn't of a line."""
    speaker: str = ""
    text: str = ""
    at_s: float | None = None
    """Where in the file, in seconds."""


def worst_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings in the order in which a person should look at them."""
    return tuple(sorted(findings, key=lambda f: (_WORST[f.fault], -f.badness, f.file, f.line)))
