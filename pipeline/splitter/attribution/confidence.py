"""How far each quotation's winner can be trusted: the probability that it is right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution import features_candidate
from pipeline.splitter.attribution.context import Context
from pipeline.splitter.attribution.features_candidate import CandidateTable
from pipeline.splitter.attribution.forest import Model, logistic
from pipeline.splitter.attribution.rank_candidates import Ranking
from pipeline.splitter.attribution.row_memory import ScoreMemory, score_changed

if TYPE_CHECKING:
    from numpy.typing import NDArray

CANDIDATE_COLUMNS: tuple[str, ...] = (
    "tag", "tag speech", "joined", "tag pronoun", "tag description", "has before", "has mid",
    "has after", "gap before", "gap after", "length", "candidates", "first person", "cast size",
    "tag is", "tag is another", "hard is", "hard is another", "above last", "vocative",
    "last named", "present", "mentions", "narrator", "group", "walk on", "siblings",
)  # fmt: skip
"""Columns of the candidates' table that the winner's row lends."""

_NEIGHBOURS = (-2, -1, 1, 2)
"""Turns away, whose winner may be the same."""

_WINDOW = 9
"""Quotations, the winner's own in the middle, over which its probability is averaged."""


@dataclass(frozen=True, slots=True)
class WinnerTable:
    """A row for each quotation that has candidates."""

    x: NDArray[np.float32]
    """The winner's probability after both passes, the second best, the winner's after the first
    pass, the mean around it, the number of candidates, whether it wins the turns near by, and
    ``CANDIDATE_COLUMNS``."""
    row: NDArray[np.int64]
    """The winner's row in the candidates' table."""


def winner_table(context: Context, table: CandidateTable, ranking: Ranking) -> WinnerTable:
    """What tells how far each winner can be trusted."""
    p, quotation = ranking.final, table.quotation
    best = winning_rows(table, p)
    rest = p.copy()
    rest[best] = -np.inf
    second = np.maximum.reduceat(rest, np.flatnonzero(np.diff(quotation, prepend=-1)))
    second = np.maximum(second, 0.0)  # where there is one candidate alone
    turns = np.array([context.utterances[number].turn for number in table.quotation[best]])
    winner = np.full(len(context.turns), -1, np.int64)
    winner[turns] = table.member[best]
    padded = np.pad(p[best], _WINDOW // 2, mode="edge")
    mean = np.convolve(padded, np.ones(_WINDOW) / _WINDOW, mode="valid")
    columns = [p[best], second, ranking.first[best], mean, np.full(len(best), np.log1p(len(best)))]
    for step in _NEIGHBOURS:
        at = np.clip(turns + step, 0, len(winner) - 1)
        columns.append((winner[at] == winner[turns]).astype(np.float64))
    lent = [features_candidate.COLUMNS.index(name) for name in CANDIDATE_COLUMNS]
    x = np.column_stack([*columns, table.x[best][:, lent]]).astype(np.float32)
    return WinnerTable(x, best)


def winning_rows(table: CandidateTable, p: NDArray[np.float64]) -> NDArray[np.int64]:
    """The row of the likeliest candidate of each quotation that has any; of equals the first."""
    starts = np.flatnonzero(np.diff(table.quotation, prepend=-1))
    best = np.repeat(np.maximum.reduceat(p, starts), np.diff(starts, append=len(p)))
    rows = np.flatnonzero(p == best)
    is_first = np.diff(table.quotation[rows], prepend=-1) != 0
    return np.asarray(rows[is_first])


def confidence(
    context: Context,
    table: CandidateTable,
    ranking: Ranking,
    model: Model,
    memory: ScoreMemory | None = None,
) -> NDArray[np.float64]:
    """For each quotation of ``context``, the probability that its winner is right; 0 for those
    without candidates. ``memory`` is of the same book."""
    winners = winner_table(context, table, ranking)
    numbers = table.quotation[winners.row]
    score = score_changed(model.confidence, winners.x, numbers.astype(np.int64), memory)
    sure = np.zeros(len(context.utterances))
    sure[numbers] = logistic(score)
    return sure
