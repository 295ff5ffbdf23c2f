"""Second-pass features of words: whether a quotation sounds like a candidate's other lines, and
whether its tag describes the speaker as theirs do."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution.context import WORD
from pipeline.splitter.attribution.first_pass import FirstPass

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


@dataclass(slots=True)
class WordMemory:
    """What was found of the words of one book, for the next time that it is gone through."""

    words: list[list[str]] = field(default_factory=list)
    """Of each quotation."""
    expected: dict[str, float] = field(default_factory=dict)
    lines: dict[int, list[int]] = field(default_factory=dict)
    """The quotations that taught how each member talks."""
    scores: dict[int, dict[int, float]] = field(default_factory=dict)
    """By member and quotation, how much the words are like the member's lines."""


def own_word_columns(
    first: FirstPass, memory: WordMemory | None = None
) -> list[NDArray[np.float64]]:
    """The ``COLUMNS`` of each row of the first pass's table."""
    return [*_style(first, memory), *_described(first)]


def _style(first: FirstPass, kept: WordMemory | None) -> list[NDArray[np.float64]]:
    """How much more a quotation's words are a member's own than the book's, by word; and how
    far behind the quotation's best that is."""
    table, memory = first.table, kept or WordMemory()
    if not memory.words:
        memory.words = [
            [word.lower() for word in WORD.findall(utterance.text)][:_LONGEST]
            for utterance in first.book.context.utterances
        ]
        memory.expected = _expected_counts(memory.words)
    lines_of: dict[int, list[int]] = {}
    for row in np.flatnonzero(first.p >= _SURE).tolist():
        lines_of.setdefault(int(table.member[row]), []).append(int(table.quotation[row]))
    taught = {}
    for member, lines in lines_of.items():
        if memory.lines.get(member) != lines:
            # Somebody's other lines changed, and with them how like theirs every line is.
            memory.scores.pop(member, None)
        counts = Counter(word for number in lines for word in memory.words[number])
        taught[member] = _Taught(frozenset(lines), counts, counts.total())
    memory.lines = lines_of
    score = np.zeros(len(first.p))
    rows = zip(table.quotation.tolist(), table.member.tolist(), strict=True)
    for row, (number, member) in enumerate(rows):
        if member not in taught:
            continue
        known = memory.scores.setdefault(member, {}) if kept is not None else {}
        if number not in known:
            known[number] = _own_likeness(number, taught[member], memory)
        score[row] = known[number]
    best = np.full(int(table.quotation[-1]) + 1, -np.inf)
    np.maximum.at(best, table.quotation, score)
    return [score, best[table.quotation] - score]


@dataclass(frozen=True, slots=True)
class _Taught:
    """How somebody talks, by the lines that are surely theirs."""

    lines: frozenset[int]
    counts: Counter[str]
    total: int


def _own_likeness(number: int, taught: _Taught, memory: WordMemory) -> float:
    """How much a quotation's words are a member's; a line says nothing about itself. 0 where the
    member's other lines are too few."""
    words = memory.words[number]
    own = Counter(words) if number in taught.lines else None
    total = taught.total - (len(words) if own is not None else 0)
    if total < _FEWEST or not words:
        return 0.0
    return _likeness(words, taught.counts, own, total, memory.expected)


def _expected_counts(words_of: list[list[str]]) -> dict[str, float]:
    """How often each word is expected in ``_PRIOR`` words of the book."""
    book: Counter[str] = Counter(word for words in words_of for word in words)
    total = sum(book.values()) + 1
    return {word: _PRIOR * count / total for word, count in book.items()}


def _likeness(
    words: list[str],
    counts: Counter[str],
    left_out: Counter[str] | None,
    total: int,
    expected: dict[str, float],
) -> float:
    """Log odds a word that ``words`` are of a speaker who said ``counts`` (``total`` words, those
    ``left_out`` not counted) rather than of the book."""
    base = math.log(_PRIOR / (total + _PRIOR))
    odds = 0.0
    for word in words:
        times = counts.get(word, 0)
        if left_out is not None:
            times -= left_out[word]
        if times:
            odds += math.log(1.0 + times / expected[word])
        odds += base
    return odds / (len(words) + 3)


def _described(first: FirstPass) -> list[NDArray[np.float64]]:
    """For quotations whose speaker is described ('the tall one said'): how often the same words
    were this member's elsewhere (-1 for none), and how often they stand."""
    table, p = first.table, first.p
    descriptions = [utterance.description for utterance in first.book.context.utterances]
    totals: Counter[str] = Counter(words for words in descriptions if words)
    sums: dict[tuple[str, int], float] = {}
    for row in range(len(p)):
        words = descriptions[table.quotation[row]]
        if words:
            key = (words, int(table.member[row]))
            sums[key] = sums.get(key, 0.0) + float(p[row])
    share = np.full(len(p), -1.0)
    often = np.zeros(len(p))
    for row in range(len(p)):
        words = descriptions[table.quotation[row]]
        if totals[words] > 1:
            rest = sums[words, int(table.member[row])] - float(p[row])
            share[row] = rest / (totals[words] - 1)
            often[row] = min(totals[words], 20)
    return [share, often]
