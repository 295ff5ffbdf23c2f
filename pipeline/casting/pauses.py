"""The silence after everything that is heard: between sentences, speakers, paragraphs and scenes.

The lengths are voices.yaml's (``Pauses``); a pause that stands in the script itself wins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.casting.voices_file import Pauses
from pipeline.model import HEADING_KINDS, NARRATOR, SPOKEN_KINDS, Line, Part

_LENGTH = re.compile(r"(\d+(?:\.\d+)?|\.\d+)[ ]?(s|ms)\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class HeardLine:
    """A line that is heard, and its parts, the pause after the last not yet known."""

    index: int
    """In ``Script.lines``."""
    parts: tuple[Part, ...]


def with_pauses(
    lines: Sequence[Line], heard: Sequence[HeardLine], pauses: Pauses
) -> Iterator[Part]:
    """All parts in order, with the pause after the last of each line."""
    after = [line.index for line in heard[1:]] + [len(lines)]
    for here, next_index in zip(heard, after, strict=False):
        pause = _pause_after(lines, here.index, next_index, pauses)
        yield from here.parts[:-1]
        yield replace(here.parts[-1], pause_ms=pause)


def early_pauses(lines: Sequence[Line], heard: Sequence[HeardLine]) -> int:
    """How many of the script's own pauses stand where nothing was heard before them."""
    first = heard[0].index if heard else len(lines)
    return sum(line.kind == "pause" for line in lines[:first])


def pause_ms(text: str) -> int:
    """The length of the script's own pause (``1.5s``, ``400ms``) in milliseconds; 0 for text
    that is no length."""
    length = _LENGTH.match(text)
    if length is None:
        return 0
    return round(float(length[1]) * (1000 if length[2].casefold() == "s" else 1))


def _pause_after(lines: Sequence[Line], index: int, after: int, pauses: Pauses) -> int:
    """Milliseconds between a line and the one that is heard after it; ``after`` is past the end
    of the script for none."""
    between = lines[index + 1 : after]
    own = [line for line in between if line.kind == "pause"]
    if own:
        return sum(pause_ms(line.text) for line in own)
    if after == len(lines):
        return pauses.paragraph
    return _pause_between(lines[index], lines[after], between, pauses)


def _pause_between(line: Line, after: Line, between: Sequence[Line], pauses: Pauses) -> int:
    if line.kind in HEADING_KINDS:
        return pauses.chapter
    if line.place != after.place:
        return pauses.scene
    answers = (
        line.speaker != after.speaker
        and NARRATOR not in (line.speaker, after.speaker)
        and "sound" not in (line.kind, after.kind)
    )
    if answers:
        return pauses.speaker
    if line.paragraph_end or any(x.kind in SPOKEN_KINDS and x.paragraph_end for x in between):
        return pauses.paragraph
    return pauses.line if line.speaker != after.speaker else pauses.sentence
