"""The silence after everything that is heard, from the text's structure and punctuation.

The lengths are voices.yaml's (``Pauses``); a pause that stands in the script itself wins. A length
goes by the words on both sides and never by place, so that an edited line changes its own pause and
the one before it. docs/mastering.md says where the numbers come from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from zlib import crc32

from pipeline.casting.voices_file import Pauses
from pipeline.model import HEADING_KINDS, NARRATOR, SPOKEN_KINDS, Line, Part

_LENGTH = re.compile(r"(\d+(?:\.\d+)?|\.\d+)[ ]?(s|ms)\Z", re.IGNORECASE)
_CLOSERS = " \t\n”’\"'»›)]}*_"
_OPENERS = " \t\n“‘\"'«‹([{*_"
_ELLIPSES = ("…", "...", ". . .")
_DASHES = ("—", "–", "―", "-")
_VARIED = 0.12
"""How far a pause is moved by the words around it, as a share of its length."""
_SHORT_SENTENCE, _LONG_SENTENCE = 3, 20
"""Words. Readers pause the longer the longer the sentence was (up to a quarter here)."""
_BRIEF, _FULL = 0.88, 1.1
_QUICK_WORDS = 5
"""Two turns of at most so many words are a quick exchange."""


@dataclass(frozen=True, slots=True)
class HeardLine:
    """A line that is heard, and its parts, the pauses after them not yet known."""

    index: int
    """In ``Script.lines``."""
    parts: tuple[Part, ...]


def with_pauses(
    lines: Sequence[Line], heard: Sequence[HeardLine], pauses: Pauses
) -> Iterator[Part]:
    """All parts in order, each with the pause after it."""
    after = [line.index for line in heard[1:]] + [len(lines)]
    for here, next_index in zip(heard, after, strict=False):
        text = lines[here.index].text
        for part, following in pairwise(here.parts):
            before, behind = _piece(text, part), _piece(text, following)
            yield _paused(part, _within(before, behind, pauses))
        yield _with_last_pause(lines, here, next_index, pauses)


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


def _with_last_pause(lines: Sequence[Line], heard: HeardLine, after: int, pauses: Pauses) -> Part:
    """A line's last part with the pause between the line and the one that is heard after it;
    ``after`` is past the end of the script for none."""
    line, part = lines[heard.index], heard.parts[-1]
    between = lines[heard.index + 1 : after]
    own = [each for each in between if each.kind == "pause"]
    if own:
        return _paused(part, sum(pause_ms(each.text) for each in own))
    if after == len(lines):
        return _paused(part, pauses.paragraph)
    following = lines[after]
    if _is_cut_off(line, following):
        return _paused(part, pauses.interruption, cut_off=not part.clip)
    return _paused(part, _between(line, following, between, pauses))


def _paused(part: Part, pause_ms: int, *, cut_off: bool = False) -> Part:
    """The part with its pause: what ``replace`` gives, in a third of the time."""
    return Part(
        part.place, part.line, part.cue, part.text_start, part.text_end, pause_ms, part.volume_db,
        part.clip, cut_off, part.acoustic, part.side,
    )  # fmt: skip


def _is_cut_off(line: Line, following: Line) -> bool:
    """Whether somebody else takes the word from a speaker who hasn't finished."""
    return (
        line.kind in SPOKEN_KINDS
        and following.kind == "speech"
        and line.speaker != following.speaker
        and line.place == following.place
        and _end_of(line.text) == "dash"
    )


def _between(line: Line, after: Line, between: Sequence[Line], pauses: Pauses) -> int:
    if line.kind in HEADING_KINDS:
        return pauses.chapter
    if line.place != after.place:
        return pauses.scene
    if "sound" in (line.kind, after.kind):
        return pauses.sentence
    changes = line.speaker != after.speaker
    if changes and NARRATOR not in (line.speaker, after.speaker):
        quick = max(_words(line.text), _words(after.text)) <= _QUICK_WORDS
        return _varied("quick" if quick else "speaker", line.text, after.text, pauses)
    if line.paragraph_end or any(x.kind in SPOKEN_KINDS and x.paragraph_end for x in between):
        return _varied("paragraph", line.text, after.text, pauses)
    if changes and pauses.line is not None:
        return pauses.line
    return _within(line.text, after.text, pauses)


def _within(before: str, after: str, pauses: Pauses) -> int:
    """Inside a paragraph the marks decide, whether the voice changes or not."""
    return _varied(_kind_within(before, after), before, after, pauses)


def _kind_within(before: str, after: str) -> str:
    kind = _end_of(before)
    goes_on = after.lstrip(_OPENERS)[:1].islower()
    # '“Are you dying?” asked Wren': the sentence isn't over.
    return "comma" if goes_on and kind in ("sentence", "question") else kind


def _end_of(text: str) -> str:
    """What a text ends with, as a field of ``Pauses``."""
    end = text.rstrip(_CLOSERS)
    if end.endswith(_ELLIPSES):
        return "ellipsis"
    if end.endswith(_DASHES):
        return "dash"
    return {".": "sentence", "?": "question", "!": "question", ":": "colon", ";": "colon"}.get(
        end[-1:], "comma"
    )


def _varied(kind: str, before: str, after: str, pauses: Pauses) -> int:
    """The pause of a kind, moved a little by the words around it; what a person set is exact."""
    length: int = getattr(pauses, kind)
    if kind in pauses.exact:
        return length
    around = " ".join([*before.split()[-2:], *after.split()[:2]])
    share = crc32(around.encode("utf-8", "surrogatepass")) / 0xFFFFFFFF
    factor = 1 + _VARIED * (2 * share - 1)
    if kind in ("sentence", "paragraph"):
        factor *= _fullness(before)
    return round(length * factor)


def _fullness(text: str) -> float:
    """What the length of the last sentence does to the pause after it."""
    last = re.split(r"[.!?…]+[”’\"']*\s", text.strip())[-1]
    over = (_words(last) - _SHORT_SENTENCE) / (_LONG_SENTENCE - _SHORT_SENTENCE)
    return _BRIEF + (_FULL - _BRIEF) * min(1.0, max(0.0, over))


def _words(text: str) -> int:
    return len(text.split())


def _piece(text: str, part: Part) -> str:
    return text[part.text_start : part.text_end]
