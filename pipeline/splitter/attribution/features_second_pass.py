"""Second-pass features, from the first pass's probabilities of neighbouring turns.

Each family is a function with the names of its columns above it; ``COLUMNS`` holds them all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution import features_own_words
from pipeline.splitter.attribution.first_pass import FirstPass

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Columns = list[NDArray[np.float64]]
    Near = Mapping[int, NDArray[np.float64]]
    """By steps from a row's turn, the probability of the row's member there."""

_FAR = 12.0
"""Paragraphs between two turns at most; more, and scenes apart, count as this many."""

_FADING, _FADING_BETWEEN = 0.85, 0.4
"""What is left of a speaker's mass after each turn, and between two conversations."""


@dataclass(slots=True)
class SecondPassMemory:
    """What was made of one book last."""

    words: features_own_words.WordMemory = field(default_factory=features_own_words.WordMemory)
    talks: dict[int, tuple[bytes, NDArray[np.float64]]] = field(default_factory=dict)
    """By conversation: what went in, and what came out of ``_TALK``."""


def second_pass_features(
    first: FirstPass, rows: NDArray[np.int64], memory: SecondPassMemory | None = None
) -> NDArray[np.float32]:
    """The ``COLUMNS`` of these rows of the first pass's table (rising). ``memory`` is of the same
    book."""
    features = np.zeros((len(rows), len(COLUMNS)), np.float32, order="F")
    if not len(first.p):
        return features
    # One column after another: all of all rows of a long novel are 300 MB.
    for at, column in enumerate(_columns(first, rows, memory)):
        features[:, at] = column
    return features


def _columns(
    first: FirstPass, rows: NDArray[np.int64], memory: SecondPassMemory | None
) -> Iterator[NDArray[np.float64] | NDArray[np.float32]]:
    # What needs most besides comes first, while little else is there.
    own_words = features_own_words.own_word_columns(first, memory.words if memory else None)
    words = [column[rows].astype(np.float32) for column in own_words]
    del own_words
    talk = _talk_columns(first, memory)[rows].T
    near = {step: first.member_near(rows, step) for step in _STEPS}
    yield from _rivals(first, rows)
    yield from _near(first, rows, near)
    yield from _gaps(first, rows)
    yield from _masses(first, rows)
    yield from talk[: len(_SHARES)]
    yield from _alternation(near)
    yield from words
    yield from talk[len(_SHARES) :]
    yield from _links(first, rows, near)


_RIVALS = ("p", "p best", "p behind", "p second")


def _rivals(first: FirstPass, rows: NDArray[np.int64]) -> Columns:
    """A row's probability, its quotation's best, how far behind it the row is, the second best."""
    quotation, p = first.table.quotation, first.p
    size = int(quotation[-1]) + 1
    best = np.zeros(size)
    np.maximum.at(best, quotation, p)
    lesser = np.where(p >= best[quotation], 0.0, p)
    second = np.zeros(size)
    np.maximum.at(second, quotation, lesser)
    own, p = quotation[rows], p[rows]
    return [p, best[own], best[own] - p, second[own]]


_STEPS = (-4, -3, -2, -1, 1, 2, 3, 4)
_BEST_STEPS = (-2, -1, 1, 2)
_NEAR = (
    *(f"p {step:+d}" for step in _STEPS),
    *(f"best {step:+d}" for step in _BEST_STEPS),
)


def _near(first: FirstPass, rows: NDArray[np.int64], near: Near) -> Columns:
    """The member's probability in the turns near by, and the best of anybody's."""
    best = first.by_turn.best()
    return [*near.values(), *(first.near(rows, best, step) for step in _BEST_STEPS)]


_GAPS = ("gap -3", "gap -2", "gap -1", "gap +1", "gap +2", "gap +3")


def _gaps(first: FirstPass, rows: NDArray[np.int64]) -> Columns:
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
        columns.append(gaps[at][first.turn[rows]])
    return columns


_MASSES = ("mass back", "mass ahead")


def _masses(first: FirstPass, rows: NDArray[np.int64]) -> Columns:
    """How much the member spoke lately and will soon, fading with each turn."""
    turns, turn, member = first.by_turn, first.turn[rows], first.member[rows]
    columns = []
    for order in _both_ways(range(len(turns))):
        is_last = np.diff(first.conversation[order], append=-1) != 0
        column = np.zeros(len(rows))
        mass = np.zeros((1, turns.members))
        for at, some, block in turns.dense_blocks(order):
            mass = np.concatenate([mass[-1:], np.empty_like(block)])
            ends = is_last[at : at + len(block)].tolist()
            for before, after, spoken, ends_talk in zip(mass, mass[1:], block, ends, strict=False):
                np.multiply(before, _FADING, out=after)
                after += spoken
                if ends_talk:
                    after *= _FADING_BETWEEN
            low, high = min(some), max(some) + 1
            own = slice(*np.searchsorted(turn, (low, high)))
            column[own] = mass[abs(turn[own] - some[0]), member[own]]
        columns.append(column)
    return columns


_ALTERNATION = ("alternate back", "alternate ahead")


def _alternation(near: Near) -> Columns:
    """How likely the member spoke two turns away and not one turn away."""
    return [near[-2] * (1.0 - near[-1]), near[2] * (1.0 - near[1])]


_LINKS = (
    "link back", "link ahead", "link two back", "link two ahead", "link same -1", "link same +1",
)  # fmt: skip


def _links(first: FirstPass, rows: NDArray[np.int64], near: Near) -> Columns:
    """The member's probability in the turns near by, times how likely those turns are by the
    speaker of this one; and that by itself."""
    one, two = first.links.one_back, first.links.two_back
    turn, one_ahead = first.turn[rows], first.near(rows, one, 1)
    return [
        one[turn] * near[-1],
        one_ahead * near[1],
        two[turn] * near[-2],
        first.near(rows, two, 2) * near[2],
        one[turn],
        one_ahead,
    ]


_SHARES = ("share", "share rank", "partners", "turns")
_SIBLINGS = ("sibling p",)
_PARITY = ("parity share",)
_TALK = (*_SHARES, *_SIBLINGS, *_PARITY)


def _talk_columns(first: FirstPass, memory: SecondPassMemory | None) -> NDArray[np.float32]:
    """The columns ``_TALK`` of all rows, which look at one conversation alone: those of
    conversations that are as they were come from ``memory``."""
    columns = np.empty((len(first.p), len(_TALK)), np.float32)
    turns = np.searchsorted(first.conversation, np.arange(first.conversation[-1] + 2))
    bounds = first.rows_of_turns()[turns]
    for number, ((start, end), (begin, stop)) in enumerate(
        zip(pairwise(turns.tolist()), pairwise(bounds.tolist()), strict=True)
    ):
        talk = _Talk(range(start, end), slice(begin, stop))
        if begin == stop:
            continue
        if memory is None:
            columns[talk.rows] = _columns_of_talk(first, talk)
            continue
        key, known = talk.key(first), memory.talks.get(number)
        if known is None or known[0] != key:
            known = memory.talks[number] = key, _columns_of_talk(first, talk)
        columns[talk.rows] = known[1]
    return columns


@dataclass(frozen=True, slots=True)
class _Talk:
    """One conversation."""

    turns: range
    rows: slice

    def key(self, first: FirstPass) -> bytes:
        """All that is read of it."""
        quotation = first.table.quotation[self.rows]
        arrays = (quotation - quotation[0], first.member[self.rows], first.p[self.rows])
        return b"".join(array.tobytes() for array in arrays)


def _columns_of_talk(first: FirstPass, talk: _Talk) -> NDArray[np.float64]:
    return np.column_stack(
        [*_shares(first, talk), _siblings(first, talk), _parity(first, talk)],
    )


def _shares(first: FirstPass, talk: _Talk) -> Columns:
    """The member's share of the conversation without this turn, the share's rank, how many
    people share it, how many turns it has."""
    turns, size = first.by_turn, float(len(talk.turns))
    place = slice(turns.bounds[talk.turns.start], turns.bounds[talk.turns.stop])
    sums = np.zeros(turns.members)
    np.add.at(sums, turns.member[place], turns.p[place])
    speakers = np.flatnonzero(sums)
    turn, member = first.turn[talk.rows], first.member[talk.rows]
    own, rank, partners = np.empty(len(turn)), np.empty(len(turn)), np.empty(len(turn))
    for _, some, block in turns.dense_blocks(talk.turns):
        share = (sums - block) / max(1.0, size - 1.0)
        square, total = (share**2).sum(axis=1), share.sum(axis=1)
        spread = np.where(square > 0, total**2 / np.maximum(square, 1e-9), 0.0)
        here = slice(*np.searchsorted(turn, (some.start, some.stop)))
        at = turn[here] - some.start
        own[here] = share[at, member[here]]
        # Who says nothing in the conversation has no share, and is before nobody.
        rank[here] = (share[:, speakers][at] > own[here, None] + 1e-9).sum(axis=1)
        partners[here] = spread[at]
    return [own, rank, partners, np.full(len(turn), min(size, 60.0))]


def _siblings(first: FirstPass, talk: _Talk) -> NDArray[np.float64]:
    """The member's best probability among the other quotations of the turn; -1 for none."""
    all_turns, rows = first.book.context.turns, talk.rows
    column = np.full(rows.stop - rows.start, -1.0)
    turn, quotation = first.turn[rows], first.table.quotation[rows]
    bounds = np.searchsorted(turn, np.arange(talk.turns.start, talk.turns.stop + 1)).tolist()
    # Turn by turn: the pairs of a whole conversation take a hundred bytes each.
    for number, (start, end) in zip(talk.turns, pairwise(bounds), strict=True):
        if len(all_turns[number].utterances) < 2:
            continue
        here = slice(start, end)
        pairs = list(zip(quotation[here].tolist(), first.member[rows][here].tolist(), strict=True))
        shares_of: dict[int, dict[int, float]] = {}
        for (own, member), p in zip(pairs, first.p[rows][here].tolist(), strict=True):
            shares_of.setdefault(own, {})[member] = p
        for row, (own, member) in enumerate(pairs, start):
            for other in all_turns[number].siblings(own):
                if other in shares_of:
                    column[row] = max(column[row], shares_of[other].get(member, 0.0))
    return column


def _parity(first: FirstPass, talk: _Talk) -> NDArray[np.float64]:
    """The member's probabilities in the turns of the conversation at even distances, less those
    at odd ones; near turns weigh more."""
    turns, member = first.by_turn, first.member[talk.rows]
    bounds = np.searchsorted(
        first.turn[talk.rows], np.arange(talk.turns.start, talk.turns.stop + 1)
    )
    column = np.zeros(len(member))
    for order in _both_ways(talk.turns):
        even, odd = np.zeros(turns.members), np.zeros(turns.members)
        for place in order:
            even, odd = odd * 0.9, even * 0.9
            at = place - talk.turns.start
            own = slice(bounds[at], bounds[at + 1])
            column[own] += even[member[own]] - odd[member[own]]
            members, p = turns.of_turn(place)
            even[members] += p
    return column


def _both_ways(turns: range) -> Iterator[range]:
    """These turns forwards and backwards."""
    yield turns
    yield turns[::-1]


COLUMNS: tuple[str, ...] = (
    *_RIVALS, *_NEAR, *_GAPS, *_MASSES, *_SHARES, *_ALTERNATION, *features_own_words.COLUMNS,
    *_SIBLINGS, *_PARITY, *_LINKS,
)  # fmt: skip
"""What each added column holds. Weights fit only these names in this order."""
