"""A pass over whole conversations, so that turns agree with each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution.context import Context, Turn
from pipeline.splitter.attribution.features_candidate import Table
from pipeline.splitter.attribution.features_second_pass import Links

if TYPE_CHECKING:
    from numpy.typing import NDArray

BEAM = 6
"""Speakers weighed for each turn."""

FIRST = (1.0, 0.7)
SECOND = (0.5, 0.5)
"""How much the links to the turn before, and to the one before that, weigh after the first
look and after the second (chosen once, by cross-validated accuracy)."""

_FLOOR = 1e-4


def decode(
    context: Context,
    table: Table,
    p: NDArray[np.float64],
    links: Links,
    weight_one: float,
    weight_two: float,
) -> NDArray[np.float64]:
    """Probabilities of each row after the turns of a conversation have been weighed together.

    A second-order chain over turns: how well a speaker fits the turn (``p``), and how likely
    the turn is by the speaker of the one before, or of the one before that (``links``).
    Sums over all paths, forwards and backwards, so what comes out are probabilities.
    """
    turns = context.turns
    if not turns or not len(p):
        return p
    people, fit = _fits(context, table, p)
    spread = np.ones((BEAM, BEAM))
    forward: list[NDArray[np.float64]] = []
    moves: list[NDArray[np.float64]] = []
    for t in range(len(turns)):
        joined = t > 0 and turns[t].conversation == turns[t - 1].conversation
        move = _move(people, links, t, weight_one, weight_two, turns) if joined else None
        if move is None:
            state = spread * fit[t][None, :]
            state = state / BEAM
            moves.append(np.zeros(0))
        else:
            moves.append(move)
            state = np.einsum("ab,abc->bc", forward[-1], move) * fit[t][None, :]
        forward.append(state / max(state.sum(), 1e-300))
    backward: list[NDArray[np.float64]] = [spread] * len(turns)
    for t in range(len(turns) - 2, -1, -1):
        if moves[t + 1].size:
            ahead = backward[t + 1] * fit[t + 1][None, :]
            state = np.einsum("bc,abc->ab", ahead, moves[t + 1])
            backward[t] = state / max(state.max(), 1e-300)
    return _spread_back(context, table, p, people, fit, forward, backward)


def _fits(
    context: Context, table: Table, p: NDArray[np.float64]
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """The best ``BEAM`` members of each turn (-1 for none) and how well each fits."""
    people = np.full((len(context.turns), BEAM), -1, np.int64)
    fit = np.full((len(context.turns), BEAM), 1e-12)
    scores: list[dict[int, float]] = [{} for _ in context.turns]
    counts = [0] * len(context.turns)
    seen = -1
    for row in range(len(p)):
        number = int(table.group[row])
        turn = context.utterances[number].turn
        if number != seen:
            counts[turn] += 1
            seen = number
        member = int(table.member[row])
        scores[turn][member] = scores[turn].get(member, 0.0) + float(p[row])
    for turn, found in enumerate(scores):
        best = sorted(found.items(), key=lambda item: (-item[1], item[0]))[:BEAM]
        for place, (member, total) in enumerate(best):
            people[turn, place] = member
            fit[turn, place] = max(total / max(1, counts[turn]), _FLOOR)
    return people, fit


def _move(
    people: NDArray[np.int64],
    links: Links,
    t: int,
    weight_one: float,
    weight_two: float,
    turns: list[Turn],
) -> NDArray[np.float64]:
    """Weights of (speaker two back, speaker one back, speaker)."""
    one = float(np.clip(links.one[t], 0.01, 0.99))
    two = float(np.clip(links.two[t], 0.01, 0.99))
    now, back = people[t], people[t - 1]
    same_one = back[:, None] == now[None, :]
    base = np.where(same_one, one, (1.0 - one) / 2.0) ** weight_one
    move = np.broadcast_to(base[None, :, :], (BEAM, BEAM, BEAM)).copy()
    if t > 1 and turns[t].conversation == turns[t - 2].conversation:
        same_two = people[t - 2][:, None] == now[None, :]
        factor = np.where(same_two, two, (1.0 - two) / 2.0) ** weight_two
        move *= np.where(same_one[None, :, :], 1.0, factor[:, None, :])
    return move


def _spread_back(
    context: Context,
    table: Table,
    p: NDArray[np.float64],
    people: NDArray[np.int64],
    fit: NDArray[np.float64],
    forward: list[NDArray[np.float64]],
    backward: list[NDArray[np.float64]],
) -> NDArray[np.float64]:
    """From turns back to quotations: what the others say about a turn, times its own fit."""
    lift: list[dict[int, float]] = []
    for t in range(len(people)):
        joint = (forward[t] * backward[t]).sum(axis=0)
        joint = joint / max(joint.sum(), 1e-300)
        lift.append(
            {
                int(member): float(joint[place] / fit[t, place])
                for place, member in enumerate(people[t])
                if member >= 0
            }
        )
    out = np.empty(len(p))
    for row in range(len(p)):
        turn = context.utterances[int(table.group[row])].turn
        out[row] = max(float(p[row]), 1e-9) * lift[turn].get(int(table.member[row]), 1e-3)
    total = np.bincount(table.group, weights=out)
    return np.asarray(out / np.maximum(total[table.group], 1e-300))
