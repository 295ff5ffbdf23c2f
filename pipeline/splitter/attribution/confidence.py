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
    p = ranking.final
    starts = np.flatnonzero(np.r_[True, table.quotation[1:] != table.quotation[:-1]])
    ends = np.r_[starts[1:], len(table.quotation)]
    bounds = list(zip(starts, ends, strict=True))
    best = np.array([start + int(np.argmax(p[start:end])) for start, end in bounds])
    second = np.array(
        [np.sort(p[start:end])[-2] if end - start > 1 else 0.0 for start, end in bounds]
    )
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
    return WinnerTable(x, best.astype(np.int64))


def confidence(
    context: Context, table: CandidateTable, ranking: Ranking, model: Model
) -> NDArray[np.float64]:
    """For each quotation of ``context``, the probability that its winner is right; 0 for those
    without candidates."""
    winners = winner_table(context, table, ranking)
    sure = np.zeros(len(context.utterances))
    sure[table.quotation[winners.row]] = logistic(model.confidence.score(winners.x))
    return sure
