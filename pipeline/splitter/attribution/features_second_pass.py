"""The second look: every candidate again, with what the first look made of its neighbours."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution.context import WORD, Context
from pipeline.splitter.attribution.features_candidate import Table

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SURE = 0.85
"""A first-look probability from which a line teaches how its speaker talks."""

_PRIOR = 300.0
"""Words of the whole book that are mixed into a speaker's own."""

_STEPS = (-4, -3, -2, -1, 1, 2, 3, 4)


EXTRA: tuple[str, ...] = (
    "p", "p best", "p behind", "p second",
    *(f"p {step:+d}" for step in _STEPS),
    "best -2", "best -1", "best +1", "best +2",
    "gap -3", "gap -2", "gap -1", "gap +1", "gap +2", "gap +3",
    "mass back", "mass ahead", "share", "share rank", "partners", "turns",
    "alternate back", "alternate ahead", "style", "style rank", "described", "described often",
    "sibling p", "parity share", "link back", "link ahead", "link two back", "link two ahead",
    "link same -1", "link same +1",
)  # fmt: skip
"""What the added columns hold."""


def turn_probabilities(
    context: Context, table: Table, p: NDArray[np.float64], members: int
) -> NDArray[np.float64]:
    """Turns by members: the mean over the turn's quotations."""
    found = np.zeros((len(context.turns), max(1, members)))
    turn_of = np.array([u.turn for u in context.utterances], np.int64)
    sizes = np.array([len(t.utterances) for t in context.turns], np.float64)
    rows = turn_of[table.group]
    np.add.at(found, (rows, table.member), p / sizes[rows])
    return found


def _near(
    values: NDArray[np.float64], turn_of: NDArray[np.int64], step: int, *member: NDArray[np.int32]
) -> NDArray[np.float64]:
    """What stands ``step`` turns from each row's own; zero beyond the ends."""
    at = turn_of + step
    inside = (at >= 0) & (at < len(values))
    return np.where(inside, values[(np.clip(at, 0, len(values) - 1), *member)], 0.0)


@dataclass(frozen=True, slots=True)
class Links:
    """How likely a turn is by the same speaker as the one before it, and the one before that."""

    one: NDArray[np.float64]
    two: NDArray[np.float64]


def stack(
    context: Context, table: Table, p: NDArray[np.float64], members: int, links: Links
) -> NDArray[np.float32]:
    """The added columns (``EXTRA``) for each row of ``table``, from probabilities ``p``."""
    if not len(p):
        return np.zeros((0, len(EXTRA)), np.float32)
    turns = turn_probabilities(context, table, p, members)
    turn_of = np.array([u.turn for u in context.utterances], np.int64)[table.group]
    talk = np.array([t.conversation for t in context.turns], np.int64)
    columns: list[NDArray[np.float64]] = [p, *_rivals(table, p)]
    best = turns.max(axis=1)
    near = {step: _near(turns, turn_of, step, table.member) for step in _STEPS}
    columns += [near[step] for step in _STEPS]
    columns += [_near(best, turn_of, step) for step in (-2, -1, 1, 2)]
    gaps = _gaps(context)
    for step in (-2, -1, 0, 1, 2, 3):
        at = np.clip(np.arange(len(turns)) + step, 0, len(turns))
        columns.append(gaps[at][turn_of])
    columns += _masses(turns, talk, turn_of, table.member)
    columns += _shares(turns, talk, turn_of, table)
    columns += [near[-2] * (1.0 - near[-1]), near[2] * (1.0 - near[1])]
    columns += _style(context, table, p)
    columns += _described(context, table, p)
    columns.append(_siblings(context, table, p))
    columns.append(_parity(turns, talk)[turn_of, table.member])
    columns.append(links.one[turn_of] * near[-1])
    columns.append(_near(links.one, turn_of, 1) * near[1])
    columns.append(links.two[turn_of] * near[-2])
    columns.append(_near(links.two, turn_of, 2) * near[2])
    columns.append(links.one[turn_of])
    columns.append(_near(links.one, turn_of, 1))
    return np.stack(columns, axis=1).astype(np.float32)


def _rivals(table: Table, p: NDArray[np.float64]) -> list[NDArray[np.float64]]:
    """The best probability of the quotation, how far behind it a row is, the second best."""
    size = int(table.group[-1]) + 1
    best = np.zeros(size)
    np.maximum.at(best, table.group, p)
    lesser = np.where(p >= best[table.group], 0.0, p)
    second = np.zeros(size)
    np.maximum.at(second, table.group, lesser)
    return [best[table.group], best[table.group] - p, second[table.group]]


def _gaps(context: Context) -> NDArray[np.float64]:
    """Paragraphs between turn t - 1 and turn t, 12 at most; 12 at the ends and across scenes."""
    gaps = np.full(len(context.turns) + 1, 12.0)
    for place in range(1, len(context.turns)):
        before, turn = context.turns[place - 1], context.turns[place]
        if before.conversation == turn.conversation:
            gaps[place] = min(12, turn.first - before.last)
    return gaps


def _masses(
    turns: NDArray[np.float64],
    talk: NDArray[np.int64],
    turn_of: NDArray[np.int64],
    member: NDArray[np.int32],
) -> list[NDArray[np.float64]]:
    """Who spoke lately and who will soon, fading with each turn and more between talks."""
    found = []
    for order in (range(len(turns)), range(len(turns) - 1, -1, -1)):
        mass = np.zeros(turns.shape[1])
        rows = np.zeros_like(turns)
        last = -1
        for place in order:
            if last >= 0 and talk[place] != talk[last]:
                mass = mass * 0.4
            rows[place] = mass
            mass = mass * 0.85 + turns[place]
            last = place
        found.append(rows[turn_of, member])
    return found


def _shares(
    turns: NDArray[np.float64],
    talk: NDArray[np.int64],
    turn_of: NDArray[np.int64],
    table: Table,
) -> list[NDArray[np.float64]]:
    """Each member's share of the conversation without this turn, its rank, how many talk."""
    whole = np.zeros((int(talk[-1]) + 1, turns.shape[1]))
    np.add.at(whole, talk, turns)
    count = np.bincount(talk).astype(np.float64)
    others = whole[talk] - turns
    share = others / np.maximum(1.0, count[talk] - 1)[:, None]
    own = share[turn_of, table.member]
    rank = (share[turn_of] > own[:, None] + 1e-9).sum(axis=1).astype(np.float64)
    square = (share**2).sum(axis=1)
    total = share.sum(axis=1)
    partners = np.where(square > 0, total**2 / np.maximum(square, 1e-9), 0.0)
    return [own, rank, partners[turn_of], np.minimum(count[talk], 60.0)[turn_of]]


def _parity(turns: NDArray[np.float64], talk: NDArray[np.int64]) -> NDArray[np.float64]:
    """A member's mean over the turns of the talk at an even distance, less that at an odd one;
    near turns weigh more."""
    found = np.zeros_like(turns)
    for order in (range(len(turns)), range(len(turns) - 1, -1, -1)):
        even = np.zeros(turns.shape[1])
        odd = np.zeros(turns.shape[1])
        last = -1
        for place in order:
            if last >= 0 and talk[place] != talk[last]:
                even = np.zeros(turns.shape[1])
                odd = np.zeros(turns.shape[1])
            even, odd = odd * 0.9, even * 0.9
            found[place] += even - odd
            even = even + turns[place]
            last = place
    return found


def _style(context: Context, table: Table, p: NDArray[np.float64]) -> list[NDArray[np.float64]]:
    """How much more a quotation's words are a member's own than the book's, by word."""
    tokens = [[w.lower() for w in WORD.findall(u.text)][:80] for u in context.utterances]
    book: Counter[str] = Counter(word for words in tokens for word in words)
    total = sum(book.values()) + 1
    words_of: dict[int, Counter[str]] = {}
    count_of: Counter[int] = Counter()
    own: dict[int, int] = {}
    for at in np.flatnonzero(p >= _SURE):
        number, member = int(table.group[at]), int(table.member[at])
        own[number] = member
        words_of.setdefault(member, Counter()).update(tokens[number])
        count_of[member] += len(tokens[number])
    score = np.zeros(len(p))
    cache: dict[str, float] = {}
    for word, many in book.items():
        cache[word] = _PRIOR * many / total
    for row in range(len(p)):
        number, member = int(table.group[row]), int(table.member[row])
        words = tokens[number]
        mine = own.get(number) == member
        known = count_of[member] - (len(words) if mine else 0)
        if known < 25 or not words:
            continue
        counts = words_of[member]
        minus = Counter(words) if mine else None
        base = math.log(_PRIOR / (known + _PRIOR))
        value = 0.0
        for word in words:
            times = counts.get(word, 0)
            if minus is not None:
                times -= minus[word]
            if times:
                value += math.log(1.0 + times / cache[word])
            value += base
        score[row] = value / (len(words) + 3)
    best = np.full(int(table.group[-1]) + 1, -np.inf)
    np.maximum.at(best, table.group, score)
    return [score, best[table.group] - score]


def _described(context: Context, table: Table, p: NDArray[np.float64]) -> list[NDArray[np.float64]]:
    """For tags and beats with a description ('the tall one said'): how often the same words were
    this member's elsewhere."""
    keys = [u.phrase for u in context.utterances]
    sums: dict[tuple[str, int], float] = {}
    totals: Counter[str] = Counter(key for key in keys if key)
    for row in range(len(p)):
        key = keys[table.group[row]]
        if key:
            where = (key, int(table.member[row]))
            sums[where] = sums.get(where, 0.0) + float(p[row])
    share = np.full(len(p), -1.0)
    often = np.zeros(len(p))
    for row in range(len(p)):
        key = keys[table.group[row]]
        if key and totals[key] > 1:
            rest = sums[(key, int(table.member[row]))] - float(p[row])
            share[row] = rest / (totals[key] - 1)
            often[row] = min(totals[key], 20)
    return [share, often]


def _siblings(context: Context, table: Table, p: NDArray[np.float64]) -> NDArray[np.float64]:
    """The member's best probability among the other quotations of the paragraph; -1 for none."""
    found = np.full(len(p), -1.0)
    rows_of: dict[int, dict[int, float]] = {}
    for row in range(len(p)):
        number = int(table.group[row])
        if len(context.turns[context.utterances[number].turn].utterances) > 1:
            rows_of.setdefault(number, {})[int(table.member[row])] = float(p[row])
    for row in range(len(p)):
        number = int(table.group[row])
        if number not in rows_of:
            continue
        for other in context.turns[context.utterances[number].turn].utterances:
            if other != number and other in rows_of:
                found[row] = max(found[row], rows_of[other].get(int(table.member[row]), 0.0))
    return found
