"""A script as a page of rows, and what became of it since it was last looked at."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.model import SPOKEN_KINDS, Line, Script
from pipeline.workflows.results import NumberedLine


@dataclass(frozen=True, slots=True)
class Guess:
    """Somebody who may speak a line."""

    name: str
    share: float
    """The probability that it is they, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the script as a page shows it. What is at its default is left out of JSON."""

    kind: str
    """As ``Line.kind``: ``narration``, ``speech``, ``chapter`` and so on."""
    text: str
    n: int = 0
    """Its number in the listings; 0 for what has none."""
    speaker: str = ""
    """Empty where nobody knows, and for what nobody says."""
    chapter: int = 0
    scene: int = 1
    delivery: tuple[str, ...] = ()
    silent: bool = False
    """Whether it isn't spoken."""
    take: str = ""
    unsure: bool = False
    end: bool = False
    """Whether a paragraph ends behind it."""
    confidence: float | None = None
    reason: str = ""
    guesses: tuple[Guess, ...] = ()
    """Others who may speak it, likeliest first."""


@dataclass(frozen=True, slots=True)
class ScriptPage:
    """The whole script."""

    revision: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Splice:
    """Rows that took the place of others."""

    start: int
    removed: int
    rows: tuple[Row, ...]


def page_of(script: Script, revision: str) -> ScriptPage:
    """A script as rows."""
    rows, number = [], 0
    for line in script.lines:
        number += line.kind in SPOKEN_KINDS
        rows.append(row_of(line, number if line.kind in SPOKEN_KINDS else 0))
    return ScriptPage(revision, tuple(rows))


def row_of(line: Line, number: int) -> Row:
    """A line as a row."""
    says = line.kind in SPOKEN_KINDS
    return Row(
        line.kind,
        line.text,
        number,
        (line.speaker or "") if says else "",
        line.place.chapter,
        line.place.scene,
        line.delivery,
        not line.spoken,
        line.take,
        says and (line.unsure or line.speaker is None),
        line.paragraph_end,
        line.confidence,
        line.reason,
        tuple(Guess(name, share) for name, share in line.alternatives),
    )


def row_of_numbered(numbered: NumberedLine) -> Row:
    """A numbered line as a row."""
    return row_of(numbered.line, numbered.number)


def splices_between(old: Sequence[Row], new: Sequence[Row]) -> tuple[Splice, ...]:
    """What leads from one page to another, from the last row to the first, so that each can be
    made without counting the others in."""
    top, least = 0, min(len(old), len(new))
    while top < least and old[top] == new[top]:
        top += 1
    bottom = 0
    while bottom < least - top and old[-1 - bottom] == new[-1 - bottom]:
        bottom += 1
    if top == len(old) == len(new):
        return ()
    if len(old) != len(new):
        return (Splice(top, len(old) - bottom - top, tuple(new[top : len(new) - bottom])),)
    changed = [i for i in range(top, len(old) - bottom) if old[i] != new[i]]
    return tuple(Splice(i, 1, (new[i],)) for i in reversed(changed))


def revision_of(text: str, sidecar: object) -> str:
    """A short name for a state of a script and of what is beside it."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass"))
    digest.update(repr(sidecar).encode())
    return digest.hexdigest()[:16]
