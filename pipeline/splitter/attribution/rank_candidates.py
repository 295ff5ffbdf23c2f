"""Probabilities of who says each quotation: two passes over the candidates, each smoothed over
the turns of the conversations."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution.book_evidence import BookEvidence
from pipeline.splitter.attribution.features_candidate import CandidateTable
from pipeline.splitter.attribution.features_second_pass import (
    SecondPassMemory,
    second_pass_features,
)
from pipeline.splitter.attribution.features_turn_pair import TurnLinks
from pipeline.splitter.attribution.first_pass import first_pass
from pipeline.splitter.attribution.forest import Model, softmax
from pipeline.splitter.attribution.pronoun_tags import without_other_gender
from pipeline.splitter.attribution.row_memory import ScoreMemory, score_changed
from pipeline.splitter.attribution.smooth_turns import (
    AFTER_FIRST_PASS,
    AFTER_SECOND_PASS,
    ChainMemory,
    smooth_turns,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

_OBEYED = 0.8
"""Probability of whom an explicit tag names where everything else speaks for another."""

_HOPELESS = 0.001
"""Probability below which a candidate has no second pass."""

_AT_ONCE = 4096
"""Rows put together for the second pass at once."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """Probabilities of each row of a table; those of a quotation add to one."""

    first: NDArray[np.float64]
    """After the first pass alone."""
    second: NDArray[np.float64]
    """After both passes, before the turns are smoothed once more."""
    final: NDArray[np.float64]
    """After both passes, smoothed."""


@dataclass(frozen=True, slots=True)
class Scores:
    """What the forests that see no neighbours say."""

    first: NDArray[np.float64]
    """Of each row of a table."""
    links: TurnLinks


@dataclass(slots=True)
class RankMemory:
    """What was made of a book last."""

    first: ChainMemory = field(default_factory=ChainMemory)
    second: ChainMemory = field(default_factory=ChainMemory)
    """Of each conversation, by pass."""
    features: SecondPassMemory = field(default_factory=SecondPassMemory)
    scores: ScoreMemory = field(default_factory=ScoreMemory)
    """Of the second pass."""
    sure: ScoreMemory = field(default_factory=ScoreMemory)
    """Of how far each winner can be trusted."""


def rank_candidates(
    book: BookEvidence,
    table: CandidateTable,
    scores: Scores,
    model: Model,
    answered: NDArray[np.int64] | None = None,
    memory: RankMemory | None = None,
) -> Ranking:
    """The probabilities of each row of ``table``. ``answered`` holds whom a person named for each
    quotation (members; -1 for nobody): that is certain, before each pass and behind it."""
    context, links = book.context, scores.links
    if answered is None:
        answered = np.full(len(context.utterances), -1, np.int64)
    before, behind = (memory.first, memory.second) if memory else (None, None)
    first = _possible(book, table, softmax(scores.first, table.quotation), answered)
    smoothed = smooth_turns(context, table, first, links, AFTER_FIRST_PASS, before)
    smoothed = hold_answers(table, smoothed, answered)
    # Only those who may still win: a quarter of a novel's rows.
    rows = np.flatnonzero(smoothed >= _HOPELESS)
    seen = first_pass(book, table, links, smoothed)
    added = second_pass_features(seen, rows, memory.features if memory else None)
    del seen, smoothed
    score = np.full(len(first), -np.inf)
    # Some at once, unless all are to be remembered.
    size = _AT_ONCE if memory is None else max(1, len(rows))
    keys, known = table.keys()[rows], memory.scores if memory else None
    for at in range(0, len(rows), size):
        some = rows[at : at + size]
        both = np.hstack([table.x[some], added[at : at + size]])
        score[some] = score_changed(model.second_pass, both, keys[at : at + size], known)
    del added, keys
    second = _possible(book, table, softmax(score, table.quotation), answered)
    final = smooth_turns(context, table, second, links, AFTER_SECOND_PASS, behind)
    return Ranking(first, second, hold_answers(table, obey_tags(book, table, final), answered))


def _possible(
    book: BookEvidence,
    table: CandidateTable,
    p: NDArray[np.float64],
    answered: NDArray[np.int64],
) -> NDArray[np.float64]:
    """The probabilities without whom a tag's pronoun can't mean, and with answers certain."""
    fitting = without_other_gender(book.pronouns, table, p)
    return hold_answers(table, fitting, answered)


def hold_answers(
    table: CandidateTable, p: NDArray[np.float64], answered: NDArray[np.int64]
) -> NDArray[np.float64]:
    """The probabilities with those whom a person named (``answered``, a member a quotation, -1 for
    nobody) certain."""
    named = answered[table.quotation]
    return np.where(named < 0, p, (named == table.member).astype(np.float64))


def obey_tags(
    book: BookEvidence, table: CandidateTable, p: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The probabilities with whom an explicit tag names first: a tag is stronger than any habit of
    paragraphs and turns. Where the rest speaks for somebody else, the tag is less sure; of several
    bearers of a name the likeliest is meant."""
    size = len(book.tagged)
    is_named = (table.member[:, None] == book.tagged[table.quotation]).any(axis=1)
    best, own = np.zeros(size), np.zeros(size)
    np.maximum.at(best, table.quotation, p)
    np.maximum.at(own, table.quotation[is_named], p[is_named])
    is_obeyed = is_named & (p >= own[table.quotation])
    present = np.bincount(table.quotation[is_named], minlength=size) > 0
    overruled = present & (own < best)
    share = np.where(is_obeyed, 0.0, p)
    total = np.bincount(table.quotation, weights=share, minlength=size)
    rest = share * (1.0 - _OBEYED) / np.maximum(total[table.quotation], 1e-12)
    return np.where(overruled[table.quotation], np.where(is_obeyed, _OBEYED, rest), p)
