"""Features of two turns near each other: whether they sound like one speaker, whoever that is."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution.book_evidence import BookEvidence
from pipeline.splitter.attribution.context import WORD
from pipeline.splitter.attribution.evidence import Weights

if TYPE_CHECKING:
    from numpy.typing import NDArray

_OPENINGS: dict[str, frozenset[str]] = {
    "yes": frozenset(
        ("yes", "yeah", "yep", "aye", "sure", "right", "okay", "ok", "fine", "exactly")
    ),
    "no": frozenset(("no", "nope", "nah", "not", "never")),
    "wh": frozenset(("what", "why", "who", "how", "when", "where", "which", "whose")),
    "aux": frozenset(
        ("is", "are", "do", "does", "did", "was", "have", "can", "will", "would", "could")
    ),
    "and": frozenset(("and", "but", "or", "so", "because", "then")),
    "I": frozenset(("i", "i'm", "i'll", "i've", "i'd")),
    "you": frozenset(("you", "you're", "you've", "you'll", "your")),
    "oh": frozenset(("oh", "ah", "well", "hm", "huh", "um", "er")),
    "thanks": frozenset(("thank", "thanks", "sorry", "please")),
}
"""Words that a turn may begin with, by kind."""

_TURN_COLUMNS = ("length", "question", "exclaims", "cut off", "lower", "tag", *_OPENINGS)

COLUMNS: tuple[str, ...] = (
    "gap", "same talk", "narration between", "above sentences", "overlap", "hard same",
    "hard different", "vocative ours", "vocative theirs",
    *(f"this {column}" for column in _TURN_COLUMNS),
    *(f"that {column}" for column in _TURN_COLUMNS),
)  # fmt: skip
"""``this`` is the turn itself, ``that`` the one before; ``hard`` is direct evidence."""

_FAR = 12
"""Paragraphs between two turns at most; more counts as this many."""


@dataclass(frozen=True, slots=True)
class TurnLinks:
    """For each turn, how likely it is by the speaker of a turn before it (probabilities)."""

    one_back: NDArray[np.float64]
    """By the speaker of the turn right before."""
    two_back: NDArray[np.float64]
    """By the speaker of the turn before that one."""


def turn_pair_table(
    book: BookEvidence, step: int, places: Sequence[int] | None = None
) -> NDArray[np.float32]:
    """The ``COLUMNS`` of each turn and the turn ``step`` before it, a row a turn (of all, or of
    those at ``places``). Turns that have none before them have zeros behind a gap of 12."""
    turns = book.context.turns
    places = range(len(turns)) if places is None else places
    rows = np.zeros((len(places), len(COLUMNS)), np.float32)
    words: dict[int, list[str]] = {}
    for row, place in enumerate(places):
        if place < step:
            rows[row, 0] = _FAR
            continue
        this, that = turns[place].utterances[0], turns[place - step].utterances[-1]
        for number in (this, that):
            if number not in words:
                words[number] = _words(book.context.utterances[number].text)
        rows[row] = [
            *_pair_features(book, words, place, place - step),
            *_turn_features(book.context.utterances[this].text, words[this], book.turns[place]),
            *_turn_features(
                book.context.utterances[that].text, words[that], book.turns[place - step]
            ),
        ]
    return rows


def _words(text: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in WORD.findall(text)]


def _pair_features(
    book: BookEvidence, words: Mapping[int, list[str]], place: int, place_before: int
) -> list[float]:
    """What tells of both turns: their distance, words they share, direct evidence, who calls
    whom. ``words`` are those of each quotation."""
    turns = book.context.turns
    turn, turn_before = turns[place], turns[place_before]
    this, that = turn.utterances[0], turn_before.utterances[-1]
    ours, theirs = book.turns[place], book.turns[place_before]
    same = sum(min(weight, theirs.get(member, 0.0)) for member, weight in ours.items())
    known = max(ours.values(), default=0.0) * max(theirs.values(), default=0.0)
    shared = set(words[this]) & set(words[that])
    called, called_before = book.quotations[this].vocative, book.quotations[that].vocative
    return [
        float(min(_FAR, turn.first - turn_before.last)),
        float(turn.conversation == turn_before.conversation),
        float(turn.first - turns[place - 1].last > 1),
        float(book.quotations[this].above_sentences),
        len([word for word in shared if len(word) > 4]) / (1 + math.log1p(len(words[this]))),
        same,
        max(0.0, known - same),
        max((theirs.get(m, 0.0) for m in called), default=0.0) - 0.3 * (not called),
        max((ours.get(m, 0.0) for m in called_before), default=0.0) - 0.3 * (not called_before),
    ]


def _turn_features(text: str, words: list[str], direct: Weights) -> list[float]:
    """The ``_TURN_COLUMNS`` of one turn, from a quotation of it and who says it by direct
    evidence."""
    first = words[0] if words else ""
    return [
        math.log1p(len(words)),
        float("?" in text[-2:]),
        float("!" in text[-2:]),
        float(text[-1:] in "—–-…"),
        float(text[:1].islower()),
        max(direct.values(), default=0.0),
        *(float(first in opening) for opening in _OPENINGS.values()),
    ]
