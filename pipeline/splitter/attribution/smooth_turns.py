"""A pass over whole conversations, so that the speakers of turns agree with each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution.context import Context, Turn
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


def smooth_turns(
    context: Context,
    table: CandidateTable,
    p: NDArray[np.float64],
    links: TurnLinks,
    weights: LinkWeights,
) -> NDArray[np.float64]:
    """The probabilities ``p`` of each row after the turns of a conversation have been weighed
    together.

    A second-order chain over turns: how well a speaker fits the turn (``p``), and how likely
    the turn is by the speaker of the one before, or of the one before that (``links``).
    Sums over all paths, forwards and backwards, so what comes out are probabilities.
    """
    turns = context.turns
    if not turns or not len(p):
        return p
    speakers, fit = _best_speakers(context, table, p)
    spread = np.ones((BEAM, BEAM))
    forward: list[NDArray[np.float64]] = []
    moves: list[NDArray[np.float64] | None] = []
    for t in range(len(turns)):
        joined = t > 0 and turns[t].conversation == turns[t - 1].conversation
        move = _move(speakers, links, t, weights, turns) if joined else None
        moves.append(move)
        if move is None:
            state = spread * fit[t][None, :] / BEAM
        else:
            state = np.einsum("ab,abc->bc", forward[-1], move) * fit[t][None, :]
        forward.append(state / max(state.sum(), _TINY))
    backward: list[NDArray[np.float64]] = [spread] * len(turns)
    for t in range(len(turns) - 2, -1, -1):
        move = moves[t + 1]
        if move is not None:
            ahead = backward[t + 1] * fit[t + 1][None, :]
            state = np.einsum("bc,abc->ab", ahead, move)
            backward[t] = state / max(state.max(), _TINY)
    lifts = [
        _lift(speakers[t], fit[t], (forward[t] * backward[t]).sum(axis=0))
        for t in range(len(turns))
    ]
    return _lift_rows(context, table, p, lifts)


def _best_speakers(
    context: Context, table: CandidateTable, p: NDArray[np.float64]
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """The best ``BEAM`` members of each turn (-1 for none) and how well each fits."""
    speakers = np.full((len(context.turns), BEAM), -1, np.int64)
    fit = np.full((len(context.turns), BEAM), _NOBODY_FITS)
    sums: list[dict[int, float]] = [{} for _ in context.turns]
    quotations = [0] * len(context.turns)
    last = -1
    for row in range(len(p)):
        number = int(table.quotation[row])
        turn = context.utterances[number].turn
        if number != last:
            quotations[turn] += 1
            last = number
        member = int(table.member[row])
        sums[turn][member] = sums[turn].get(member, 0.0) + float(p[row])
    for turn, weights in enumerate(sums):
        best = sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:BEAM]
        for place, (member, total) in enumerate(best):
            speakers[turn, place] = member
            fit[turn, place] = max(total / max(1, quotations[turn]), _LEAST_FIT)
    return speakers, fit


def _move(
    speakers: NDArray[np.int64],
    links: TurnLinks,
    t: int,
    weights: LinkWeights,
    turns: tuple[Turn, ...],
) -> NDArray[np.float64]:
    """Weights of (speaker two back, speaker one back, speaker) at turn ``t``."""
    one = float(np.clip(links.one_back[t], 0.01, 0.99))
    two = float(np.clip(links.two_back[t], 0.01, 0.99))
    now, back = speakers[t], speakers[t - 1]
    same_one = back[:, None] == now[None, :]
    base = np.where(same_one, one, (1.0 - one) / 2.0) ** weights.one_back
    move = np.broadcast_to(base[None, :, :], (BEAM, BEAM, BEAM)).copy()
    if t > 1 and turns[t].conversation == turns[t - 2].conversation:
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


def _lift_rows(
    context: Context, table: CandidateTable, p: NDArray[np.float64], lifts: list[dict[int, float]]
) -> NDArray[np.float64]:
    """From turns back to quotations: each row's own probability times its turn's lift."""
    lifted = np.empty(len(p))
    for row in range(len(p)):
        lift = lifts[context.utterances[int(table.quotation[row])].turn]
        factor = lift.get(int(table.member[row]), _NOT_WEIGHED)
        lifted[row] = max(float(p[row]), 1e-9) * factor
    total = np.bincount(table.quotation, weights=lifted)
    return np.asarray(lifted / np.maximum(total[table.quotation], _TINY))
