"""Features of who says the rest of the turn, and the turns near it, by direct evidence."""

from __future__ import annotations

from pipeline.splitter.attribution.book_evidence import BookEvidence
from pipeline.splitter.attribution.evidence import Weights, keep_highest
from pipeline.splitter.attribution.feature_columns import (
    Choice,
    Column,
    highest_of_others,
    own_weights,
)

_STEPS = (-4, -3, -2, -1, 1, 2, 3, 4)
"""Turns from the quotation's own."""

_STEPS_OF_OTHERS = (-2, -1, 1, 2)

_TELLING = 0.7
"""Direct evidence from which a turn's speaker counts as told."""

REACH = 14
"""Turns that are searched for one whose speaker is told."""

COLUMNS: tuple[str, ...] = (
    "sibling is", "sibling is another",
    *(f"hard {step:+d}" for step in _STEPS),
    *(f"another {step:+d}" for step in _STEPS_OF_OTHERS),
    "parity back", "parity back other", "steps back",
    "parity ahead", "parity ahead other", "steps ahead",
)  # fmt: skip
"""``hard`` is direct evidence; parity is positive where the nearest turn whose speaker is told lies
an even number of turns away, and negative where an odd one."""


def neighbour_columns(choice: Choice) -> list[Column]:
    """The ``COLUMNS`` of a quotation's candidates."""
    book, candidates, turn = choice.book, choice.candidates, choice.utterance.turn
    siblings: Weights = {}
    for other in book.context.turns[turn].siblings(choice.number):
        keep_highest(siblings, book.direct[other])
    columns = [own_weights(siblings, candidates), highest_of_others(siblings, candidates)]
    for step in _STEPS:
        columns.append(own_weights(book.turn_weights(turn + step), candidates))
    for step in _STEPS_OF_OTHERS:
        columns.append(highest_of_others(book.turn_weights(turn + step), candidates))
    for direction in (-1, 1):
        columns += _parity(book, turn, direction, candidates)
    return columns


def _parity(book: BookEvidence, turn: int, direction: int, candidates: list[int]) -> list[Column]:
    """What the nearest turn on one side whose speaker is told says by its distance: its
    speaker's turns are at even distances, the others' at odd ones."""
    weights, steps = _nearest_told(book, turn, direction)
    sign = 1.0 if steps % 2 == 0 else -1.0
    return [
        [weight * sign for weight in own_weights(weights, candidates)],
        [weight * sign for weight in highest_of_others(weights, candidates)],
        [float(steps)] * len(candidates),
    ]


def _nearest_told(book: BookEvidence, turn: int, direction: int) -> tuple[Weights, int]:
    """The nearest turn on one side of the conversation whose speaker direct evidence tells, and
    how many turns away it is; nobody and 0 where there is none."""
    turns = book.context.turns
    place = turn + direction
    while 0 <= place < len(turns) and abs(place - turn) <= REACH:
        if turns[place].conversation != turns[turn].conversation:
            break
        if max(book.turns[place].values(), default=0.0) >= _TELLING:
            return book.turns[place], abs(place - turn)
        place += direction
    return {}, 0
