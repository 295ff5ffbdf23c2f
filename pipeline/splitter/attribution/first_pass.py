"""What the first pass made of a book, as the second pass and the chain of turns read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution.book_evidence import BookEvidence
from pipeline.splitter.attribution.features_candidate import CandidateTable
from pipeline.splitter.attribution.features_turn_pair import TurnLinks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

_DENSE = 1 << 15
"""Numbers of a block of turns in which every member has a place, at most: keeps the work in the
processor's cache."""


@dataclass(frozen=True, slots=True)
class TurnShares:
    """The mean probability of each turn's candidates over its quotations. Whoever is no candidate
    has none, and no place here either: turns times members would grow with the square of a book."""

    members: int
    """How many people there are."""
    bounds: NDArray[np.int64]
    """Where each turn begins in the next two; one more than there are turns."""
    keys: NDArray[np.int64]
    """Each turn times ``members``, and the member: rising."""
    member: NDArray[np.int32]
    """Rising within a turn."""
    p: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.bounds) - 1

    def of_turn(self, turn: int) -> tuple[NDArray[np.int32], NDArray[np.float64]]:
        """The members of a turn, and the probability of each."""
        place = slice(self.bounds[turn], self.bounds[turn + 1])
        return self.member[place], self.p[place]

    def of_pairs(self, turn: NDArray[np.int64], member: NDArray[np.int32]) -> NDArray[np.float64]:
        """The probabilities of these members in these turns; 0 for whoever is no candidate and for
        turns beyond the ends."""
        if not len(self.p):
            return np.zeros(len(turn))
        inside = (turn >= 0) & (turn < len(self))
        wanted = turn * self.members + member
        at = np.minimum(np.searchsorted(self.keys, wanted), len(self.keys) - 1)
        return np.where(inside & (self.keys[at] == wanted), self.p[at], 0.0)

    def best(self) -> NDArray[np.float64]:
        """The highest of each turn."""
        best = np.zeros(len(self))
        np.maximum.at(best, np.repeat(np.arange(len(self)), np.diff(self.bounds)), self.p)
        return best

    def dense_blocks(self, turns: range) -> Iterator[tuple[int, range, NDArray[np.float64]]]:
        """These turns by members, some at a time: how many came before, which they are, and the
        block, a row a turn. ``turns`` may run backwards."""
        size = max(1, _DENSE // self.members)
        for at in range(0, len(turns), size):
            some = turns[at : at + size]
            first, last = min(some), max(some) + 1
            block = np.zeros((last - first, self.members))
            place = slice(self.bounds[first], self.bounds[last])
            turn = np.repeat(np.arange(last - first), np.diff(self.bounds[first : last + 1]))
            block[turn, self.member[place]] = self.p[place]
            yield at, some, block[:: some.step]


@dataclass(frozen=True, slots=True)
class FirstPass:
    """Probabilities of a book's candidates, and the same by turn and member."""

    book: BookEvidence
    table: CandidateTable
    links: TurnLinks
    p: NDArray[np.float64]
    """The probability of each row of ``table``."""
    turn: NDArray[np.int64]
    """The turn of each row (index in ``Context.turns``), rising."""
    member: NDArray[np.int32]
    """The member of each row."""
    by_turn: TurnShares
    conversation: NDArray[np.int64]
    """The conversation of each turn."""

    def near(
        self, rows: NDArray[np.int64], values: NDArray[np.float64], step: int
    ) -> NDArray[np.float64]:
        """For each of these rows, what ``values`` (one a turn) hold ``step`` turns from the row's
        own; zero beyond the ends."""
        at = self.turn[rows] + step
        inside = (at >= 0) & (at < len(values))
        return np.where(inside, values[np.clip(at, 0, len(values) - 1)], 0.0)

    def member_near(self, rows: NDArray[np.int64], step: int) -> NDArray[np.float64]:
        """For each of these rows, its member's probability ``step`` turns from the row's own; zero
        beyond the ends."""
        return self.by_turn.of_pairs(self.turn[rows] + step, self.member[rows])

    def rows_of_turns(self) -> NDArray[np.int64]:
        """Where each turn's rows begin; one more than there are turns."""
        return np.searchsorted(self.turn, np.arange(len(self.by_turn) + 1))


def first_pass(
    book: BookEvidence, table: CandidateTable, links: TurnLinks, p: NDArray[np.float64]
) -> FirstPass:
    """The first pass of a book whose rows got the probabilities ``p``."""
    context = book.context
    turn_of = np.array([utterance.turn for utterance in context.utterances], np.int64)
    sizes = np.array([len(turn.utterances) for turn in context.turns], np.float64)
    turn = turn_of[table.quotation]
    members = max(1, len(book.people.members))
    keys, place = np.unique(turn * members + table.member, return_inverse=True)
    mean = np.zeros(len(keys))
    np.add.at(mean, place, p / sizes[turn])
    bounds = np.searchsorted(keys, np.arange(len(context.turns) + 1) * members)
    by_turn = TurnShares(members, bounds, keys, (keys % members).astype(np.int32), mean)
    conversation = np.array([turn.conversation for turn in context.turns], np.int64)
    return FirstPass(book, table, links, p, turn, table.member, by_turn, conversation)
