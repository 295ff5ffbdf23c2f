"""A pass over whole conversations, so that the speakers of turns agree with each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution.context import Context
from pipeline.splitter.attribution.features_candidate import CandidateTable
from pipeline.splitter.attribution.features_turn_pair import TurnLinks

if TYPE_CHECKING:
    from numpy.typing import NDArray

BEAM = 6
"""Speakers weighed for each turn."""


@dataclass(frozen=True, slots=True)
class LinkWeights:
    """How much the link to the turn before weighs, and that to the one before it (exponents)."""

    one_back: float
    two_back: float


AFTER_FIRST_PASS = LinkWeights(1.0, 0.7)
AFTER_SECOND_PASS = LinkWeights(0.5, 0.5)
"""Chosen once, by cross-validated accuracy."""

_LEAST_FIT = 1e-4
_NOBODY_FITS = 1e-12
_NOT_WEIGHED = 1e-3
"""What a candidate's probability is multiplied by who is not among the ``BEAM`` of the turn."""
_TINY = 1e-300
_TURNS_AT_ONCE = 1 << 12


@dataclass(slots=True)
class ChainMemory:
    """What the chain made of each conversation last: one whose numbers are as they were isn't
    gone through again."""

    seen: dict[int, tuple[bytes, NDArray[np.float64]]] = field(default_factory=dict)
    """By conversation: what went in, what came out."""


def smooth_turns(
    context: Context,
    table: CandidateTable,
    p: NDArray[np.float64],
    links: TurnLinks,
    weights: LinkWeights,
    memory: ChainMemory | None = None,
) -> NDArray[np.float64]:
    """The probabilities ``p`` of each row after the turns of a conversation have been weighed
    together.

    A second-order chain over turns: how well a speaker fits the turn (``p``), and how likely
    the turn is by the speaker of the one before, or of the one before that (``links``).
    Sums over all paths, forwards and backwards, so what comes out are probabilities.
    """
    if not context.turns or not len(p):
        return p
    rows = _Rows(context, table, p, links)
    smoothed = np.empty(len(p))
    for number in range(int(rows.talk[-1]) + 1):
        part, own = rows.conversation(number)
        if part is None:
            continue
        if memory is None:
            smoothed[own] = _smooth_conversation(part, weights)
            continue
        key, known = part.key(), memory.seen.get(number)
        if known is None or known[0] != key:
            known = memory.seen[number] = key, _smooth_conversation(part, weights)
        smoothed[own] = known[1]
    return smoothed


@dataclass(frozen=True, slots=True)
class Chain:
    """The turns of one conversation weighed together, there and back. Sums of products run over
    (speaker of the turn before, speaker of the turn), each a place among the turn's ``BEAM``."""

    first: int
    """The conversation's first turn (index in ``Context.turns``)."""
    speakers: NDArray[np.int64]
    """The best members of each turn; -1 for none."""
    fit: NDArray[np.float64]
    """How well each fits its turn."""
    moves: Moves
    """Weights of (speaker two back, speaker one back, speaker) at each turn."""
    forward: NDArray[np.float64]
    """Of all that comes before and the turn itself."""
    backward: NDArray[np.float64]
    """Of all that comes behind."""


def chain_of(
    context: Context,
    table: CandidateTable,
    p: NDArray[np.float64],
    links: TurnLinks,
    weights: LinkWeights,
    conversation: int,
) -> Chain:
    """The chain through one conversation that has candidates, of the probabilities before it."""
    rows = _Rows(context, table, p, links)
    part, _ = rows.conversation(conversation)
    if part is None:
        raise ValueError(f"nobody may say anything in conversation {conversation}")
    return _chain(part, weights)


class Moves:
    """The weights of (speaker two back, speaker one back, speaker) at each turn of a conversation;
    1 at the first. Made for some turns at a time: each takes 1.7 KB."""

    def __init__(self, speakers: NDArray[np.int64], links: TurnLinks, weights: LinkWeights) -> None:
        self._speakers, self._links, self._weights = speakers, links, weights
        self._first = 0
        self._made = self._of(0)

    def __getitem__(self, turn: int) -> NDArray[np.float64]:
        first = turn - turn % _TURNS_AT_ONCE
        if first != self._first:
            self._first, self._made = first, self._of(first)
        moves: NDArray[np.float64] = self._made[turn - first]
        return moves

    def _of(self, first: int) -> NDArray[np.float64]:
        """Those of so many turns from the ``first`` on."""
        # With the two turns before, where there are two.
        start, end = max(0, first - 2), first + _TURNS_AT_ONCE
        speakers = self._speakers[start:end]
        one = np.clip(self._links.one_back[start:end], 0.01, 0.99)[:, None, None]
        two = np.clip(self._links.two_back[start:end], 0.01, 0.99)[:, None, None]
        same_one = speakers[:-1, :, None] == speakers[1:, None, :]
        same_two = speakers[:-2, :, None] == speakers[2:, None, :]
        back = np.where(same_one, one[1:], (1.0 - one[1:]) / 2.0) ** self._weights.one_back
        factor = np.where(same_two, two[2:], (1.0 - two[2:]) / 2.0) ** self._weights.two_back
        moves = np.ones((len(speakers), BEAM, BEAM, BEAM))
        moves[1:] = back[:, None]
        moves[2:] *= np.where(same_one[1:, None], 1.0, factor[:, :, None])
        return moves[first - start :]


class _Rows:
    """The rows of a table by the turns and conversations that they belong to."""

    def __init__(
        self, context: Context, table: CandidateTable, p: NDArray[np.float64], links: TurnLinks
    ) -> None:
        self._table, self._p, self._links = table, p, links
        turn_of = np.array([utterance.turn for utterance in context.utterances], np.int64)
        self._turn = turn_of[table.quotation]
        self.talk = np.array([turn.conversation for turn in context.turns], np.int64)

    def conversation(self, number: int) -> tuple[_Conversation | None, slice]:
        """The rows of a conversation, and which they are; None where there are none."""
        first, last = np.searchsorted(self.talk, (number, number + 1))
        start, end = np.searchsorted(self._turn, (first, last))
        own = slice(int(start), int(end))
        if start == end:
            return None, own
        links = self._links
        part = _Conversation(
            int(first),
            self._turn[own] - first,
            self._table.quotation[own],
            self._table.member[own],
            self._p[own],
            TurnLinks(links.one_back[first:last], links.two_back[first:last]),
            int(last - first),
        )
        return part, own


@dataclass(frozen=True, slots=True)
class _Conversation:
    """The rows of a table that belong to the turns of one conversation."""

    first: int
    """Its first turn."""
    turn: NDArray[np.int64]
    """Of each row, counted from the conversation's first."""
    quotation: NDArray[np.int32]
    member: NDArray[np.int32]
    p: NDArray[np.float64]
    links: TurnLinks
    turns: int

    def key(self) -> bytes:
        """All that the chain reads of it."""
        quotation = self.quotation - self.quotation[0]
        links = (self.links.one_back, self.links.two_back)
        arrays = (self.turn, quotation, self.member, self.p, *links)
        return b"".join(array.tobytes() for array in arrays)


def _smooth_conversation(part: _Conversation, weights: LinkWeights) -> NDArray[np.float64]:
    """What becomes of the rows of one conversation."""
    chain = _chain(part, weights)
    # How much the other turns speak for each speaker of a turn: the joint probability without the
    # turn's own fit.
    joint = (chain.forward * chain.backward).sum(axis=1)
    lifts = joint / np.maximum(joint.sum(axis=1), _TINY)[:, None] / chain.fit
    is_own = chain.speakers[part.turn] == part.member[:, None]
    own = lifts[part.turn, is_own.argmax(axis=1)]
    # From turns back to quotations: each row's own probability times its turn's lift.
    lifted = np.maximum(part.p, 1e-9) * np.where(is_own.any(axis=1), own, _NOT_WEIGHED)
    quotation = part.quotation - part.quotation[0]
    total = np.bincount(quotation, weights=lifted)
    return np.asarray(lifted / np.maximum(total[quotation], _TINY))


def _chain(part: _Conversation, weights: LinkWeights) -> Chain:
    """The chain through one conversation, there and back."""
    speakers, fit = _best_speakers(part)
    moves = Moves(speakers, part.links, weights)
    forward = np.empty((part.turns, BEAM, BEAM))
    backward = np.ones((part.turns, BEAM, BEAM))
    state = backward[0] * fit[0] / BEAM
    forward[0] = state / max(state.sum(), _TINY)
    for t in range(1, part.turns):
        state = np.einsum("ab,abc->bc", forward[t - 1], moves[t]) * fit[t]
        forward[t] = state / max(state.sum(), _TINY)
    for t in range(part.turns - 1, 0, -1):
        state = np.einsum("bc,abc->ab", backward[t] * fit[t], moves[t])
        backward[t - 1] = state / max(state.max(), _TINY)
    return Chain(part.first, speakers, fit, moves, forward, backward)


def _best_speakers(part: _Conversation) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """The best ``BEAM`` members of each turn (-1 for none) and how well each fits."""
    speakers = np.full((part.turns, BEAM), -1, np.int64)
    fit = np.full((part.turns, BEAM), _NOBODY_FITS)
    begins = np.diff(part.quotation, prepend=-1) != 0
    quotations = np.bincount(part.turn[begins], minlength=part.turns)
    members = int(part.member.max()) + 1
    pairs, pair = np.unique(part.turn * members + part.member, return_inverse=True)
    total, turn, member = np.bincount(pair, weights=part.p), pairs // members, pairs % members
    order = np.lexsort((member, -total, turn))
    place = np.arange(len(turn)) - np.searchsorted(turn, turn)
    best, at = order[place < BEAM], (turn[place < BEAM], place[place < BEAM])
    speakers[at] = member[best]
    fit[at] = np.maximum(total[best] / quotations[turn[best]], _LEAST_FIT)
    return speakers, fit
