"""Quotations side by side in a paragraph: '“No.” “Yes.”'

Most often two people, now and then one who is quoted twice. Where both go to one speaker and
nothing beside them says so, they are doubtful.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution.book_evidence import BookEvidence
from pipeline.splitter.attribution.confidence import winning_rows
from pipeline.splitter.attribution.context import Utterance
from pipeline.splitter.attribution.features_candidate import CandidateTable
from pipeline.splitter.attribution.rank_candidates import Ranking

if TYPE_CHECKING:
    from numpy.typing import NDArray

ONE_SPEAKER = 0.45
"""How sure at most the speaker of both is: less than the usual threshold."""


def cap_side_by_side(
    book: BookEvidence, table: CandidateTable, ranking: Ranking, sure: NDArray[np.float64]
) -> NDArray[np.float64]:
    """``sure`` with less for quotations without a tag or beat of their own that stand right beside
    another of the same speaker."""
    utterances = book.context.utterances
    pairs = [
        number
        for number in range(1, len(utterances))
        if _are_side_by_side(utterances[number - 1], utterances[number])
    ]
    if not pairs:
        return sure
    rows = winning_rows(table, ranking.final)
    winner = np.full(len(utterances), -1)
    winner[table.quotation[rows]] = table.member[rows]
    sure = sure.copy()
    for second in pairs:
        first = second - 1
        if winner[first] != winner[second] or winner[second] < 0:
            continue
        for number in (first, second):
            if _stands_alone(utterances[number]) and not book.direct[number]:
                sure[number] = min(sure[number], ONE_SPEAKER)
    return sure


def _are_side_by_side(before: Utterance, utterance: Utterance) -> bool:
    """Whether nothing but white space stands between two quotations of a paragraph."""
    (paragraph, _, end), (own, start, _) = before.pieces[-1], utterance.pieces[0]
    return paragraph == own and start - end <= 1 and not (before.thought or utterance.thought)


def _stands_alone(utterance: Utterance) -> bool:
    return utterance.before is utterance.after is None and not utterance.mids
