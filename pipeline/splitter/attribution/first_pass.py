"""What the first pass made of a book, as the second pass and the chain of turns read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution.book_evidence import BookEvidence
from pipeline.splitter.attribution.features_candidate import CandidateTable
from pipeline.splitter.attribution.features_turn_pair import TurnLinks

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class FirstPass:
    """Probabilities of a book's candidates, and the same by turn and member."""

    book: BookEvidence
    table: CandidateTable
    links: TurnLinks
    p: NDArray[np.float64]
    """The probability of each row of ``table``."""
    turn: NDArray[np.int64]
    """The turn of each row (index in ``Context.turns``)."""
    by_turn: NDArray[np.float64]
    """Turns by members: the mean probability over the turn's quotations."""
    conversation: NDArray[np.int64]
    """The conversation of each turn."""

    def near(self, values: NDArray[np.float64], step: int) -> NDArray[np.float64]:
        """For each row, what ``values`` (one a turn) hold ``step`` turns from the row's own; zero
        beyond the ends."""
        at = self.turn + step
        inside = (at >= 0) & (at < len(values))
        return np.where(inside, values[np.clip(at, 0, len(values) - 1)], 0.0)

    def member_near(self, step: int) -> NDArray[np.float64]:
        """For each row, its member's probability ``step`` turns from the row's own; zero beyond
        the ends."""
        at = self.turn + step
        inside = (at >= 0) & (at < len(self.by_turn))
        at = np.clip(at, 0, len(self.by_turn) - 1)
        return np.where(inside, self.by_turn[at, self.table.member], 0.0)


def first_pass(
    book: BookEvidence, table: CandidateTable, links: TurnLinks, p: NDArray[np.float64]
) -> FirstPass:
    """The first pass of a book whose rows got the probabilities ``p``."""
    context = book.context
    turn_of = np.array([utterance.turn for utterance in context.utterances], np.int64)
    sizes = np.array([len(turn.utterances) for turn in context.turns], np.float64)
    turn = turn_of[table.quotation]
    by_turn = np.zeros((len(context.turns), max(1, len(book.people.members))))
    np.add.at(by_turn, (turn, table.member), p / sizes[turn])
    conversation = np.array([turn.conversation for turn in context.turns], np.int64)
    return FirstPass(book, table, links, p, turn, by_turn, conversation)
