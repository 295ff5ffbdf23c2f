"""Second-pass features of words: whether a quotation sounds like a candidate's other lines, and
whether its tag describes the speaker as theirs do."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution.context import WORD
from pipeline.splitter.attribution.first_pass import FirstPass
from pipeline.splitter.attribution.row_memory import places_among

if TYPE_CHECKING:
    from numpy.typing import NDArray

COLUMNS: tuple[str, ...] = ("style", "style rank", "described", "described often")

_SURE = 0.85
"""A first-pass probability from which a line teaches how its speaker talks."""

_PRIOR = 300.0
"""Words of the whole book that are mixed into a speaker's own."""

_LONGEST = 80
"""Words of a quotation that are read."""

_FEWEST = 25
"""Words of a speaker's other lines from which they are compared."""


@dataclass(frozen=True, slots=True)
class _BookWords:
    """The words of a book's quotations as numbers, one quotation after another."""

    word: NDArray[np.int64]
    within: NDArray[np.int64]
    """How often each stands in its quotation."""
    bounds: NDArray[np.int64]
    """Where each quotation begins; one more than there are quotations."""
    expected: NDArray[np.float64]
    """How often each is expected in ``_PRIOR`` words of the book."""

    def of(
        self, quotations: NDArray[np.int64] | NDArray[np.int32]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Where the words of these quotations stand, and how many each has."""
        begins = self.bounds[quotations]
        sizes = self.bounds[quotations + 1] - begins
        skipped = begins - (np.cumsum(sizes) - sizes)
        return np.arange(sizes.sum()) + np.repeat(skipped, sizes), sizes


@dataclass(slots=True)
class WordMemory:
    """What was found of the words of one book, for the next time that it is gone through."""

    words: _BookWords | None = None
    lines: dict[int, list[int]] = field(default_factory=dict)
    """The quotations that taught how each member talks."""
    keys: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    score: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    """How much the words of each row are like the member's lines, by ``CandidateTable.keys``."""


def own_word_columns(
    first: FirstPass, memory: WordMemory | None = None
) -> list[NDArray[np.float64]]:
    """The ``COLUMNS`` of each row of the first pass's table."""
    return [*_style(first, memory), *_described(first)]


def _style(first: FirstPass, kept: WordMemory | None) -> list[NDArray[np.float64]]:
    """How much more a quotation's words are a member's own than the book's, by word; and how
    far behind the quotation's best that is."""
    table, memory = first.table, kept or WordMemory()
    if memory.words is None:
        memory.words = _read_words(first)
    lines_of: dict[int, list[int]] = {}
    for row in np.flatnonzero(first.p >= _SURE).tolist():
        lines_of.setdefault(int(first.member[row]), []).append(int(table.quotation[row]))
    is_taught, is_as_it_was = np.zeros((2, first.by_turn.members), bool)
    is_taught[list(lines_of)] = True
    # Where somebody's other lines changed, so did how like theirs every line is.
    is_as_it_was[[m for m, lines in lines_of.items() if memory.lines.get(m) == lines]] = True
    keys, score = table.keys(), np.zeros(len(first.p))
    places = places_among(memory.keys, keys)
    is_known = is_as_it_was[first.member] & (places >= 0)
    score[is_known] = memory.score[places[is_known]]
    fresh = np.flatnonzero(is_taught[first.member] & ~is_known)
    fresh = fresh[np.argsort(first.member[fresh], kind="stable")]
    members, starts = np.unique(first.member[fresh], return_index=True)
    for member, rows in zip(members.tolist(), np.split(fresh, starts)[1:], strict=True):
        score[rows] = _likeness(memory.words, table.quotation[rows], lines_of[member])
    memory.lines, memory.keys, memory.score = lines_of, keys, score
    best = np.full(int(table.quotation[-1]) + 1, -np.inf)
    np.maximum.at(best, table.quotation, score)
    return [score, best[table.quotation] - score]


def _read_words(first: FirstPass) -> _BookWords:
    numbers: dict[str, int] = {}
    word, within, bounds = [], [], [0]
    for utterance in first.book.context.utterances:
        words = [found.lower() for found in WORD.findall(utterance.text)][:_LONGEST]
        counts = Counter(words)
        word += [numbers.setdefault(one, len(numbers)) for one in words]
        within += [counts[one] for one in words]
        bounds.append(len(word))
    every = np.array(word, np.int64)
    expected = _PRIOR * np.bincount(every, minlength=len(numbers)) / (len(word) + 1)
    return _BookWords(every, np.array(within, np.int64), np.array(bounds, np.int64), expected)


def _likeness(
    words: _BookWords, quotations: NDArray[np.int32], lines: Sequence[int]
) -> NDArray[np.float64]:
    """Log odds a word that these quotations are by who said ``lines`` rather than by anybody of
    the book; a line says nothing about itself. 0 where the other lines are too few."""
    places, _ = words.of(np.array(lines, np.int64))
    counts = np.bincount(words.word[places], minlength=len(words.expected))
    said = np.flatnonzero(counts)
    odds_of = np.zeros(len(counts))
    odds_of[said] = _log(1.0 + counts[said] / words.expected[said])
    places, sizes = words.of(quotations)
    own = np.isin(quotations, lines)
    odds = odds_of[words.word[places]]
    left_out = np.flatnonzero(np.repeat(own, sizes))
    word = words.word[places[left_out]]
    times = counts[word] - words.within[places[left_out]]
    odds[left_out] = _log(1.0 + times / words.expected[word])
    total = counts.sum() - np.where(own, sizes, 0)
    base = _log(_PRIOR / (total + _PRIOR))
    # Word by word, so that the sum doesn't depend on what else is reckoned.
    terms = np.column_stack([odds, np.repeat(base, sizes)])
    number = np.repeat(np.arange(len(quotations)), 2 * sizes)
    sums = np.bincount(number, weights=terms.ravel(), minlength=len(quotations))
    return np.where((total < _FEWEST) | (sizes == 0), 0.0, sums / (sizes + 3))


def _log(values: NDArray[np.float64]) -> NDArray[np.float64]:
    # Not numpy's, whose last bit differs from processor to processor.
    return np.array([math.log(value) for value in values.tolist()], np.float64)


def _described(first: FirstPass) -> list[NDArray[np.float64]]:
    """For quotations whose speaker is described ('the tall one said'): how often the same words
    were this member's elsewhere (-1 for none), and how often they stand."""
    table, p = first.table, first.p
    descriptions = [utterance.description for utterance in first.book.context.utterances]
    totals: Counter[str] = Counter(words for words in descriptions if words)
    is_described = np.array([totals[words] > 1 for words in descriptions])
    rows = np.flatnonzero(is_described[table.quotation]).tolist()
    keys = [(descriptions[table.quotation[row]], int(table.member[row])) for row in rows]
    sums: dict[tuple[str, int], float] = {}
    for row, key in zip(rows, keys, strict=True):
        sums[key] = sums.get(key, 0.0) + float(p[row])
    share = np.full(len(p), -1.0)
    often = np.zeros(len(p))
    for row, (words, member) in zip(rows, keys, strict=True):
        share[row] = (sums[words, member] - float(p[row])) / (totals[words] - 1)
        often[row] = min(totals[words], 20)
    return [share, often]
