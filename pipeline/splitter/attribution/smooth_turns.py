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
    memory = memory or ChainMemory()
    rows = _Rows(context, table, p, links)
    smoothed = np.empty(len(p))
    for number in range(int(rows.talk[-1]) + 1):
        part, own = rows.conversation(number)
        if part is None:
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
    moves: list[NDArray[np.float64] | None]
    """Weights of (speaker two back, speaker one back, speaker) at each turn; None at the first."""
    forward: list[NDArray[np.float64]]
    """Of all that comes before and the turn itself."""
    backward: list[NDArray[np.float64]]
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
    lifts = [
        _lift(speakers, fit, (forward * backward).sum(axis=0))
        for speakers, fit, forward, backward in zip(
            chain.speakers, chain.fit, chain.forward, chain.backward, strict=True
        )
    ]
    return _lift_rows(part, lifts)


def _chain(part: _Conversation, weights: LinkWeights) -> Chain:
    """The chain through one conversation, there and back."""
    speakers, fit = _best_speakers(part)
    spread = np.ones((BEAM, BEAM))
    forward: list[NDArray[np.float64]] = []
    moves: list[NDArray[np.float64] | None] = []
    for t in range(part.turns):
        move = _move(speakers, part.links, t, weights) if t else None
        moves.append(move)
        if move is None:
            state = spread * fit[t][None, :] / BEAM
        else:
            state = np.einsum("ab,abc->bc", forward[-1], move) * fit[t][None, :]
        forward.append(state / max(state.sum(), _TINY))
    backward: list[NDArray[np.float64]] = [spread] * part.turns
    for t in range(part.turns - 2, -1, -1):
        move = moves[t + 1]
        if move is not None:
            ahead = backward[t + 1] * fit[t + 1][None, :]
            state = np.einsum("bc,abc->ab", ahead, move)
            backward[t] = state / max(state.max(), _TINY)
    return Chain(part.first, speakers, fit, moves, forward, backward)


def _best_speakers(part: _Conversation) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """The best ``BEAM`` members of each turn (-1 for none) and how well each fits."""
    speakers = np.full((part.turns, BEAM), -1, np.int64)
    fit = np.full((part.turns, BEAM), _NOBODY_FITS)
    sums: list[dict[int, float]] = [{} for _ in range(part.turns)]
    quotations = [0] * part.turns
    last = -1
    rows = zip(part.turn, part.quotation, part.member, part.p.tolist(), strict=True)
    for turn, number, member, p in rows:
        if number != last:
            quotations[turn] += 1
            last = number
        sums[turn][int(member)] = sums[turn].get(int(member), 0.0) + p
    for turn, weights in enumerate(sums):
        best = sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:BEAM]
        for place, (member, total) in enumerate(best):
            speakers[turn, place] = member
            fit[turn, place] = max(total / max(1, quotations[turn]), _LEAST_FIT)
    return speakers, fit


def _move(
    speakers: NDArray[np.int64], links: TurnLinks, t: int, weights: LinkWeights
) -> NDArray[np.float64]:
    """Weights of (speaker two back, speaker one back, speaker) at turn ``t``."""
    one = float(np.clip(links.one_back[t], 0.01, 0.99))
    two = float(np.clip(links.two_back[t], 0.01, 0.99))
    now, back = speakers[t], speakers[t - 1]
    same_one = back[:, None] == now[None, :]
    base = np.where(same_one, one, (1.0 - one) / 2.0) ** weights.one_back
    move = np.broadcast_to(base[None, :, :], (BEAM, BEAM, BEAM)).copy()
    if t > 1:
        same_two = speakers[t - 2][:, None] == now[None, :]
        factor = np.where(same_two, two, (1.0 - two) / 2.0) ** weights.two_back
        move *= np.where(same_one[None, :, :], 1.0, factor[:, None, :])
    return move


def _lift(
    speakers: NDArray[np.int64], fit: NDArray[np.float64], joint: NDArray[np.float64]
) -> dict[int, float]:
    """How much the other turns speak for each speaker of a turn: the joint probability without
    the turn's own fit."""
    joint = joint / max(joint.sum(), _TINY)
    return {
        int(member): float(joint[place] / fit[place])
        for place, member in enumerate(speakers)
        if member >= 0
    }


def _lift_rows(part: _Conversation, lifts: list[dict[int, float]]) -> NDArray[np.float64]:
    """From turns back to quotations: each row's own probability times its turn's lift."""
    rows = zip(part.turn, part.member, strict=True)
    factors = [lifts[turn].get(int(member), _NOT_WEIGHED) for turn, member in rows]
    lifted = np.maximum(part.p, 1e-9) * np.array(factors)
    quotation = part.quotation - part.quotation[0]
    total = np.bincount(quotation, weights=lifted)
    return np.asarray(lifted / np.maximum(total[quotation], _TINY))
