"""The silence after everything that is heard, from the text's structure and punctuation.

The lengths are voices.yaml's (``Pauses``); a pause that stands in the script itself wins. A length
goes by the words on both sides and never by place, so that an edited line changes its own pause and
the one before it. docs/mastering.md says where the numbers come from.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple
from zlib import crc32

from pipeline.casting.voices_file import Pauses
from pipeline.model import HEADING_KINDS, NARRATOR, SPOKEN_KINDS, Cue, Line, Part, Place

_LENGTH = re.compile(r"(\d+(?:\.\d+)?|\.\d+)[ ]?(s|ms)\Z", re.IGNORECASE)
_CLOSERS = " \t\n”’\"'»›)]}*_"
_OPENERS = " \t\n“‘\"'«‹([{*_"
_ELLIPSES = ("…", "...", ". . .")
_DASHES = ("—", "–", "―", "-")
_KIND_BY_MARK = {
    ".": "sentence", "?": "question", "!": "question", ":": "colon", ";": "colon",
}  # fmt: skip
_SENTENCE_END = re.compile(r"[.!?…]+[”’\"']*\s")
_VARIED = 0.12
"""How far a pause is moved by the words around it, as a share of its length."""
_SHORT_SENTENCE, _LONG_SENTENCE = 3, 20
"""Words. Readers pause the longer the longer the sentence was (up to a quarter here)."""
_BRIEF, _FULL = 0.88, 1.1
_QUICK_WORDS = 5
"""Two turns of at most so many words are a quick exchange."""


class HeardPiece(NamedTuple):
    """What is to be a ``Part`` when the pause after it is known."""

    line: int
    cue: Cue
    text_start: int
    text_end: int
    volume_db: float = 0.0
    clip: str = ""
    acoustic: str = ""


def with_pauses(
    lines: Sequence[Line], heard: Iterable[Sequence[HeardPiece]], pauses: Pauses
) -> Iterator[Part]:
    """All parts in order, each with the pause after it, from the pieces of every line that is
    heard. No line's are asked for before those of the line before it went."""
    once: dict[int, int] = {}
    pieces: Sequence[HeardPiece] = ()
    for following in heard:
        if pieces:
            yield from _line_with_pauses(lines, pieces, following[0].line, pauses, once)
        pieces = following
    if pieces:
        yield from _line_with_pauses(lines, pieces, len(lines), pauses, once)


def _line_with_pauses(
    lines: Sequence[Line],
    pieces: Sequence[HeardPiece],
    after: int,
    pauses: Pauses,
    once: dict[int, int],
) -> Iterator[Part]:
    """A line's parts. ``after`` is the line that is heard next, past the end of the script for
    none; pauses that are alike are one number, ``once``."""
    if len(pieces) > 1:
        text = lines[pieces[0].line].text
        for piece, following in pairwise(pieces):
            pause = _within(_text(text, piece), _text(text, following), pauses)
            yield _paused(lines, piece, once.setdefault(pause, pause))
    pause, cut_off = _last_pause(lines, pieces[-1], after, pauses)
    yield _paused(lines, pieces[-1], once.setdefault(pause, pause), cut_off=cut_off)


def early_pauses(lines: Sequence[Line], parts: Sequence[Part]) -> int:
    """How many of the script's own pauses stand where nothing was heard before them."""
    first = parts[0].line if parts else len(lines)
    return sum(line.kind == "pause" for line in lines[:first])


def pause_ms(text: str) -> int:
    """The length of the script's own pause (``1.5s``, ``400ms``) in milliseconds; 0 for text
    that is no length."""
    length = _LENGTH.match(text)
    if length is None:
        return 0
    return round(float(length[1]) * (1000 if length[2].casefold() == "s" else 1))


def _last_pause(
    lines: Sequence[Line], piece: HeardPiece, after: int, pauses: Pauses
) -> tuple[int, bool]:
    """The pause between a line, whose last piece this is, and the line that is heard ``after`` it;
    and whether that cuts in."""
    line = lines[piece.line]
    between = lines[piece.line + 1 : after] if after > piece.line + 1 else ()
    if between and (own := [each for each in between if each.kind == "pause"]):
        return sum(pause_ms(each.text) for each in own), False
    if after == len(lines):
        return pauses.paragraph, False
    following = lines[after]
    if _is_cut_off(line, following):
        return pauses.interruption, not piece.clip
    return _between(line, following, between, pauses), False


def _paused(
    lines: Sequence[Line], piece: HeardPiece, pause_ms: int, *, cut_off: bool = False
) -> Part:
    return Part(
        lines[piece.line].place, piece.line, piece.cue, piece.text_start, piece.text_end, pause_ms,
        piece.volume_db, piece.clip, cut_off, piece.acoustic,
    )  # fmt: skip


def _is_cut_off(line: Line, following: Line) -> bool:
    """Whether somebody else takes the word from a speaker who hasn't finished."""
    return (
        line.kind in SPOKEN_KINDS
        and following.kind == "speech"
        and line.speaker != following.speaker
        and _is_same(line.place, following.place)
        and _end_of(line.text) == "dash"
    )


def _is_same(place: Place, other: Place) -> bool:
    return place is other or place == other  # lines of a scene share one


def _between(line: Line, after: Line, between: Sequence[Line], pauses: Pauses) -> int:
    if line.kind in HEADING_KINDS:
        return pauses.chapter
    if not _is_same(line.place, after.place):
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
    return _KIND_BY_MARK.get(end[-1:], "comma")


def _varied(kind: str, before: str, after: str, pauses: Pauses) -> int:
    """The pause of a kind, moved a little by the words around it; what a person set is exact."""
    length: int = getattr(pauses, kind)
    if kind in pauses.exact:
        return length
    around = " ".join([*before.rsplit(None, 2)[-2:], *after.split(None, 2)[:2]])
    share = crc32(around.encode("utf-8", "surrogatepass")) / 0xFFFFFFFF
    factor = 1 + _VARIED * (2 * share - 1)
    if kind in ("sentence", "paragraph"):
        factor *= _fullness(before)
    return round(length * factor)


def _fullness(text: str) -> float:
    """What the length of the last sentence does to the pause after it."""
    last = _SENTENCE_END.split(text.strip())[-1]
    over = (_words(last) - _SHORT_SENTENCE) / (_LONG_SENTENCE - _SHORT_SENTENCE)
    return _BRIEF + (_FULL - _BRIEF) * min(1.0, max(0.0, over))


def _words(text: str) -> int:
    return len(text.split())


def _text(text: str, piece: HeardPiece) -> str:
    return text[piece.text_start : piece.text_end]
