"""Probabilities of who says each quotation: two passes over the candidates, each smoothed over
the turns of the conversations."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution.book_evidence import BookEvidence
from pipeline.splitter.attribution.echoed_deeds import cap_echoes
from pipeline.splitter.attribution.features_candidate import CandidateTable
from pipeline.splitter.attribution.features_own_words import WordMemory
from pipeline.splitter.attribution.features_second_pass import second_pass_features
from pipeline.splitter.attribution.features_turn_pair import TurnLinks, turn_pair_table
from pipeline.splitter.attribution.first_pass import first_pass
from pipeline.splitter.attribution.forest import Model, logistic, softmax
from pipeline.splitter.attribution.pronoun_tags import without_other_gender
from pipeline.splitter.attribution.read_context import tagged_members
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
    """What was made of each conversation last, by pass."""

    first: ChainMemory = field(default_factory=ChainMemory)
    second: ChainMemory = field(default_factory=ChainMemory)
    words: WordMemory = field(default_factory=WordMemory)


def score_candidates(book: BookEvidence, table: CandidateTable, model: Model) -> Scores:
    """The first pass's scores of a book."""
    links = TurnLinks(
        logistic(model.one_back.score(turn_pair_table(book, 1))),
        logistic(model.two_back.score(turn_pair_table(book, 2))),
    )
    cap_echoes(book, links.one_back, range(len(book.context.turns)))
    return Scores(model.first_pass.score(table.x), links)


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
    words = None if memory is None else memory.words
    memory = memory or RankMemory()
    first = _possible(book, table, softmax(scores.first, table.quotation), answered)
    smoothed = smooth_turns(context, table, first, links, AFTER_FIRST_PASS, memory.first)
    smoothed = hold_answers(table, smoothed, answered)
    # Only those who may still win: a quarter of a novel's rows.
    hopeful = smoothed >= _HOPELESS
    seen = first_pass(book, table, links, smoothed)
    added = second_pass_features(seen, hopeful, words)
    score = np.full(len(smoothed), -np.inf)
    rows = np.flatnonzero(hopeful)
    for at in range(0, len(rows), _AT_ONCE):
        some = rows[at : at + _AT_ONCE]
        both = np.hstack([table.x[some], added[at : at + _AT_ONCE]])
        score[some] = model.second_pass.score(both)
    second = _possible(book, table, softmax(score, table.quotation), answered)
    final = smooth_turns(context, table, second, links, AFTER_SECOND_PASS, memory.second)
    return Ranking(first, second, hold_answers(table, obey_tags(book, table, final), answered))


def _possible(
    book: BookEvidence,
    table: CandidateTable,
    p: NDArray[np.float64],
    answered: NDArray[np.int64],
) -> NDArray[np.float64]:
    """The probabilities without whom a tag's pronoun can't mean, and with answers certain."""
    fitting = without_other_gender(book.context.utterances, book.people, table, p)
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
    named = [tagged_members(utterance, book.people) for utterance in book.context.utterances]
    most = max(map(len, named), default=0)
    tagged = np.array([(*members, *(-1,) * (most - len(members))) for members in named], np.int64)
    is_named = (table.member[:, None] == tagged[table.quotation]).any(axis=1)
    best, own = np.zeros(len(named)), np.zeros(len(named))
    np.maximum.at(best, table.quotation, p)
    np.maximum.at(own, table.quotation[is_named], p[is_named])
    is_obeyed = is_named & (p >= own[table.quotation])
    present = np.bincount(table.quotation[is_named], minlength=len(named)) > 0
    overruled = present & (own < best)
    share = np.where(is_obeyed, 0.0, p)
    total = np.bincount(table.quotation, weights=share, minlength=len(named))
    rest = share * (1.0 - _OBEYED) / np.maximum(total[table.quotation], 1e-12)
    return np.where(overruled[table.quotation], np.where(is_obeyed, _OBEYED, rest), p)
