"""Second-pass features, from the first pass's probabilities of neighbouring turns.

Each family is a function with the names of its columns above it; ``COLUMNS`` holds them all.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution import features_own_words
from pipeline.splitter.attribution.first_pass import FirstPass

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Columns = list[NDArray[np.float64]]

_FAR = 12.0
"""Paragraphs between two turns at most; more, and scenes apart, count as this many."""

_FADING, _FADING_BETWEEN = 0.85, 0.4
"""What is left of a speaker's mass after each turn, and between two conversations."""


def second_pass_features(
    first: FirstPass,
    rows: NDArray[np.bool_],
    memory: features_own_words.WordMemory | None = None,
) -> NDArray[np.float32]:
    """The ``COLUMNS`` of those rows of the first pass's table that ``rows`` picks. ``memory`` is of
    the same book."""
    features = np.zeros((int(rows.sum()), len(COLUMNS)), np.float32)
    if not len(first.p):
        return features
    # One column after another: all of all rows of a long novel are 300 MB.
    for at, column in enumerate(_columns(first, memory)):
        features[:, at] = column[rows]
    return features


def _columns(
    first: FirstPass, memory: features_own_words.WordMemory | None
) -> Iterator[NDArray[np.float64]]:
    yield from _rivals(first)
    yield from _near(first)
    yield from _gaps(first)
    yield from _masses(first)
    yield from _shares(first)
    yield from _alternation(first)
    yield from features_own_words.own_word_columns(first, memory)
    yield from _siblings(first)
    yield from _parity(first)
    yield from _links(first)


_RIVALS = ("p", "p best", "p behind", "p second")


def _rivals(first: FirstPass) -> Columns:
    """A row's probability, its quotation's best, how far behind it the row is, the second best."""
    quotation, p = first.table.quotation, first.p
    size = int(quotation[-1]) + 1
    best = np.zeros(size)
    np.maximum.at(best, quotation, p)
    lesser = np.where(p >= best[quotation], 0.0, p)
    second = np.zeros(size)
    np.maximum.at(second, quotation, lesser)
    return [p, best[quotation], best[quotation] - p, second[quotation]]


_STEPS = (-4, -3, -2, -1, 1, 2, 3, 4)
_BEST_STEPS = (-2, -1, 1, 2)
_NEAR = (
    *(f"p {step:+d}" for step in _STEPS),
    *(f"best {step:+d}" for step in _BEST_STEPS),
)


def _near(first: FirstPass) -> Iterator[NDArray[np.float64]]:
    """The member's probability in the turns near by, and the best of anybody's."""
    best = first.by_turn.best()
    yield from (first.member_near(step) for step in _STEPS)
    yield from (first.near(best, step) for step in _BEST_STEPS)


_GAPS = ("gap -3", "gap -2", "gap -1", "gap +1", "gap +2", "gap +3")


def _gaps(first: FirstPass) -> Columns:
    """Paragraphs between the turns around a row's own, ``_FAR`` at the ends and across
    conversations."""
    turns = first.book.context.turns
    gaps = np.full(len(turns) + 1, _FAR)
    for place in range(1, len(turns)):
        before, turn = turns[place - 1], turns[place]
        if before.conversation == turn.conversation:
            gaps[place] = min(_FAR, turn.first - before.last)
    columns = []
    for step in (-2, -1, 0, 1, 2, 3):
        at = np.clip(np.arange(len(turns)) + step, 0, len(turns))
        columns.append(gaps[at][first.turn])
    return columns


_MASSES = ("mass back", "mass ahead")


def _masses(first: FirstPass) -> Columns:
    """How much the member spoke lately and will soon, fading with each turn."""
    turns, rows, member = first.by_turn, first.rows_of_turns(), first.table.member
    columns = []
    for order in _both_ways(len(turns)):
        mass = np.zeros(turns.members)
        column = np.zeros(len(member))
        last = -1
        for place in order:
            if last >= 0 and first.conversation[place] != first.conversation[last]:
                mass *= _FADING_BETWEEN
            own = slice(rows[place], rows[place + 1])
            column[own] = mass[member[own]]
            mass *= _FADING
            members, p = turns.of_turn(place)
            mass[members] += p
            last = place
        columns.append(column)
    return columns


_SHARES = ("share", "share rank", "partners", "turns")


def _shares(first: FirstPass) -> Columns:
    """The member's share of the conversation without this turn, the share's rank, how many
    people share it, how many turns it has."""
    conversation = first.conversation
    count = np.bincount(conversation).astype(np.float64)
    own, rank = np.empty(len(first.p)), np.empty(len(first.p))
    partners = np.empty(len(first.by_turn))
    rows = first.rows_of_turns()
    for start, turns in first.by_turn.dense_blocks():
        talk = conversation[start : start + len(turns)]
        numbers, place = np.unique(talk, return_inverse=True)
        others = _sums(first, numbers)[place] - turns
        share = others / np.maximum(1.0, count[talk] - 1)[:, None]
        square, total = (share**2).sum(axis=1), share.sum(axis=1)
        partners[start : start + len(turns)] = np.where(
            square > 0, total**2 / np.maximum(square, 1e-9), 0.0
        )
        bounds = rows[start : start + len(turns) + 1]
        here = slice(bounds[0], bounds[-1])
        own[here] = share[first.turn[here] - start, first.table.member[here]]
        rank[here] = _ranks(share, own[here], bounds - bounds[0])
    size = np.minimum(count[conversation], 60.0)
    return [own, rank, partners[first.turn], size[first.turn]]


def _sums(first: FirstPass, conversations: NDArray[np.int64]) -> NDArray[np.float64]:
    """How much each member speaks in each of these conversations, over all their turns."""
    turns = first.by_turn
    starts = turns.bounds[np.searchsorted(first.conversation, conversations)]
    ends = turns.bounds[np.searchsorted(first.conversation, conversations, side="right")]
    sums = np.zeros((len(conversations), turns.members))
    for place, (start, end) in enumerate(zip(starts, ends, strict=True)):
        np.add.at(sums[place], turns.member[start:end], turns.p[start:end])
    return sums


def _ranks(
    share: NDArray[np.float64], own: NDArray[np.float64], bounds: NDArray[np.int64]
) -> NDArray[np.float64]:
    """How many members have a greater share of each row's turn than the row's ``own``; ``bounds``
    part the rows by turn."""
    ordered = np.sort(share, axis=1)
    ranks = np.empty(len(own))
    for place, (start, end) in enumerate(pairwise(bounds)):
        lesser = np.searchsorted(ordered[place], own[start:end] + 1e-9, side="right")
        ranks[start:end] = share.shape[1] - lesser
    return ranks


_ALTERNATION = ("alternate back", "alternate ahead")


def _alternation(first: FirstPass) -> Columns:
    """How likely the member spoke two turns away and not one turn away."""
    return [
        first.member_near(-2) * (1.0 - first.member_near(-1)),
        first.member_near(2) * (1.0 - first.member_near(1)),
    ]


_SIBLINGS = ("sibling p",)


def _siblings(first: FirstPass) -> Columns:
    """The member's best probability among the other quotations of the turn; -1 for none."""
    table, context = first.table, first.book.context
    column = np.full(len(first.p), -1.0)
    shares_turn: dict[int, dict[int, float]] = {}
    for row in range(len(first.p)):
        number = int(table.quotation[row])
        if len(context.turns[context.utterances[number].turn].utterances) > 1:
            shares_turn.setdefault(number, {})[int(table.member[row])] = float(first.p[row])
    for row in range(len(first.p)):
        number = int(table.quotation[row])
        if number not in shares_turn:
            continue
        for other in context.turns[context.utterances[number].turn].siblings(number):
            if other in shares_turn:
                own = shares_turn[other].get(int(table.member[row]), 0.0)
                column[row] = max(column[row], own)
    return [column]


_PARITY = ("parity share",)


def _parity(first: FirstPass) -> Columns:
    """The member's probabilities in the turns of the conversation at even distances, less those
    at odd ones; near turns weigh more."""
    turns, rows, member = first.by_turn, first.rows_of_turns(), first.table.member
    column = np.zeros(len(member))
    for order in _both_ways(len(turns)):
        even, odd = np.zeros(turns.members), np.zeros(turns.members)
        last = -1
        for place in order:
            if last >= 0 and first.conversation[place] != first.conversation[last]:
                even, odd = np.zeros(turns.members), np.zeros(turns.members)
            even, odd = odd * 0.9, even * 0.9
            own = slice(rows[place], rows[place + 1])
            column[own] += even[member[own]] - odd[member[own]]
            members, p = turns.of_turn(place)
            even[members] += p
            last = place
    return [column]


_LINKS = (
    "link back", "link ahead", "link two back", "link two ahead", "link same -1", "link same +1",
)  # fmt: skip


def _links(first: FirstPass) -> Columns:
    """The member's probability in the turns near by, times how likely those turns are by the
    speaker of this one; and that by itself."""
    one, two = first.links.one_back, first.links.two_back
    one_ahead = first.near(one, 1)
    return [
        one[first.turn] * first.member_near(-1),
        one_ahead * first.member_near(1),
        two[first.turn] * first.member_near(-2),
        first.near(two, 2) * first.member_near(2),
        one[first.turn],
        one_ahead,
    ]


def _both_ways(size: int) -> Iterator[range]:
    """The turns forwards and backwards."""
    yield range(size)
    yield range(size - 1, -1, -1)


COLUMNS: tuple[str, ...] = (
    *_RIVALS, *_NEAR, *_GAPS, *_MASSES, *_SHARES, *_ALTERNATION, *features_own_words.COLUMNS,
    *_SIBLINGS, *_PARITY, *_LINKS,
)  # fmt: skip
"""What each added column holds. Weights fit only these names in this order."""
