"""Timed text: the script's text with who says it and when, down to sentences and words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

import numpy as np

from pipeline.master import Slot, slots
from pipeline.model import NARRATOR, RATE_HZ, Mark, Place
from pipeline.publish.writer import Book
from pipeline.sound_levels import amplitude

_QUIET_DB = -45.0
_STEP_MS = 10
_SHORTEST_QUIET_MS = 70
_REACH = 0.4
_SHORTEST_PIECE = RATE_HZ // 20
_SHORTEST_WORD = RATE_HZ // 100
_PAUSE_WEIGHTS = {",": 4, ";": 6, ":": 6, "—": 5, "–": 5, ".": 10, "!": 10, "?": 10, "…": 10}


@dataclass(frozen=True, slots=True)
class TimedWord:
    """A word; ``start`` in samples from the start of the book."""

    text: str
    start: int


@dataclass(frozen=True, slots=True)
class TimedPiece:
    """A piece of a stretch, such as a sentence. Times in samples from the start of the book."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class TimedText:
    """A stretch of the script's text as one voice says it. Times in samples at 44.1 kHz from
    the start of the book."""

    part: int
    line: int
    place: Place
    speaker: str | None
    text: str
    start: int
    end: int
    slot: Slot
    marks: tuple[Mark, ...] = ()
    """The engine's word times."""
    cue_text: str = ""
    """What was said for ``text``; the marks count in it."""


def timed_texts(book: Book) -> Iterator[TimedText]:
    """Every part of the book that has words, in order."""
    placed = (slot for chapter in book.mastered.chapters for slot in chapter.slots)
    for entry, slot in zip(book.mastered.timeline.entries, placed, strict=True):
        if entry.part < 0:
            continue
        part = book.plan.parts[entry.part]
        line = book.script.lines[part.line] if book.script is not None else None
        text = part.cue.text if line is None else line.text[part.text_start : part.text_end]
        text = " ".join(text.split())
        if not part.cue.text.strip() or not text:
            continue
        take = book.takes.get(part.cue) if book.takes is not None and not part.clip else None
        yield TimedText(
            entry.part, part.line, part.place,
            NARRATOR if line is None else line.speaker,
            text, entry.speech_start, entry.speech_end, slot,
            take.marks if take is not None else (), part.cue.text,
        )  # fmt: skip


def time_pieces(stretch: TimedText, texts: Sequence[str]) -> list[TimedPiece]:
    """When each of ``texts`` (the stretch's text, cut up in order) begins and ends.

    By the engine's own word times where it gives them; else by length, each cut moved to the
    nearest pause in the voice.
    """
    if len(texts) < 2:
        return [TimedPiece(text, stretch.start, stretch.end) for text in texts]
    starts = _starts_by_marks(stretch, texts) or _starts_by_pauses(stretch, texts)
    bounds = _kept_apart([stretch.start, *starts, stretch.end])
    return [
        TimedPiece(text, start, end)
        for text, start, end in zip(texts, bounds[:-1], bounds[1:], strict=True)
    ]


def _kept_apart(bounds: Sequence[int], shortest: int = _SHORTEST_PIECE) -> list[int]:
    """Times in order, each with a moment of its own behind it: players refuse a clip that ends
    where it begins."""
    apart = list(bounds)
    least = min(shortest, (apart[-1] - apart[0]) // (2 * (len(apart) - 1)))
    for i in range(1, len(apart) - 1):
        apart[i] = max(apart[i], apart[i - 1] + least)
    for i in range(len(apart) - 2, 0, -1):
        apart[i] = min(apart[i], apart[i + 1] - least)
    return apart


def time_words(stretch: TimedText) -> list[TimedWord]:
    """Every word with the time that the engine gave it; none where the engine gave none. Words
    that it said otherwise ('£5') share the time between their neighbours."""
    if not stretch.marks:
        return []
    shown = stretch.text.split()
    known = [(i, at) for i, at in enumerate(_word_starts(shown, stretch)) if at is not None]
    if not known:
        return []
    if known[0][0] > 0:
        known.insert(0, (0, stretch.start))
    known.append((len(shown), stretch.end))
    filled = np.interp(range(len(shown) + 1), [i for i, _ in known], [at for _, at in known])
    starts = _kept_apart([int(at) for at in filled], _SHORTEST_WORD)[:-1]
    return [TimedWord(text, at) for text, at in zip(shown, starts, strict=True)]


def _word_starts(shown: Sequence[str], stretch: TimedText) -> list[int | None]:
    """The start of each shown word, where the same word was spoken; else None."""
    said = [stretch.cue_text[m.text_start : m.text_end] for m in stretch.marks]
    matcher = SequenceMatcher(None, [_bare(w) for w in shown], [_bare(w) for w in said], False)
    starts: list[int | None] = [None] * len(shown)
    for a, b, size in matcher.get_matching_blocks():
        for i in range(size):
            starts[a + i] = _mark_time(stretch, stretch.marks[b + i])
    return starts


def _bare(word: str) -> str:
    return re.sub(r"\W", "", word).casefold()


def _mark_time(stretch: TimedText, mark: Mark) -> int:
    at = stretch.start + mark.start_ms * RATE_HZ // 1000 - stretch.slot.info.cut
    return min(max(at, stretch.start), stretch.end)


def _starts_by_marks(stretch: TimedText, texts: Sequence[str]) -> list[int]:
    """Where every text but the first begins, by the engine's word times; none without them."""
    timed_words = time_words(stretch)
    if not timed_words:
        return []
    starts, at = [], 0
    for text in texts[:-1]:
        at += len(text.split())
        starts.append(timed_words[min(at, len(timed_words) - 1)].start)
    return starts


def _starts_by_pauses(stretch: TimedText, texts: Sequence[str]) -> list[int]:
    """Where every text but the first begins: by its length, moved to a pause of the voice."""
    weights = [_weight(text) for text in texts]
    length = stretch.end - stretch.start
    whole = sum(weights)
    silences = _silences(stretch)
    starts: list[int] = []
    sum_so_far = 0.0
    for weight in weights[:-1]:
        sum_so_far += weight
        guess = stretch.start + round(length * sum_so_far / whole)
        reach = _REACH * length * min(weight, whole - sum_so_far) / whole + RATE_HZ * 0.2
        near = [q for q in silences if abs(q[1] - guess) < reach and q[1] > (starts or [0])[-1]]
        # The longest silence near the guess is the sentence's end; the next word ends it.
        best = max(near, key=lambda q: (q[1] - q[0]) - abs(q[1] - guess) / 4, default=None)
        starts.append(best[1] if best is not None else guess)
    return starts


def _weight(text: str) -> float:
    """How long a text takes to say, in characters: punctuation counts as the pause that it is."""
    return len(text) + sum(_PAUSE_WEIGHTS.get(character, 0) for character in text)


def _silences(stretch: TimedText) -> list[tuple[int, int]]:
    """The silences inside a take, as (start, end) in samples of the book."""
    recipe = stretch.slot.recipe
    if recipe.path is None or recipe.treatment != "take":
        return []
    samples, rate_hz = slots.read_wav(recipe.path)
    step = rate_hz * _STEP_MS // 1000
    whole = len(samples) // step * step
    if not whole:
        return []
    peaks = np.abs(samples[:whole]).reshape(-1, step).max(axis=1)
    is_quiet = peaks < peaks.max() * amplitude(_QUIET_DB)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], is_quiet.astype(np.int8), [0]])))
    shift = stretch.start - stretch.slot.info.cut
    silences = []
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        if (last - first) * _STEP_MS >= _SHORTEST_QUIET_MS:
            start, end = (int(i) * step * RATE_HZ // rate_hz for i in (first, last))
            silences.append((start + shift, end + shift))
    return [(a, b) for a, b in silences if stretch.start < a and b < stretch.end]
