"""Rows of a book as they were reckoned last: what is as it was isn't reckoned again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution.forest import Forest

if TYPE_CHECKING:
    from numpy.typing import NDArray

_AT_ONCE = 1024
"""Rows compared at once: keeps the work in the processor's cache."""


@dataclass(slots=True)
class ScoreMemory:
    """The rows that a forest scored last. One that has the same numbers has the same score."""

    keys: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    """Tell the rows apart, so that each is looked up once."""
    x: NDArray[np.float32] = field(default_factory=lambda: np.zeros((0, 0), np.float32))
    score: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))


def score_changed(
    forest: Forest, x: NDArray[np.float32], keys: NDArray[np.int64], memory: ScoreMemory | None
) -> NDArray[np.float64]:
    """``forest.score(x)``. Rows that ``memory`` holds as they are, under the same one of ``keys``
    (one a row, no two alike), aren't scored again; ``memory`` then holds these rows."""
    if memory is None:
        return forest.score(x)
    places = places_among(memory.keys, keys)
    is_known = places >= 0
    for at in range(0, len(x) if is_known.any() else 0, _AT_ONCE):
        some = slice(at, at + _AT_ONCE)
        is_known[some] &= (memory.x[places[some]] == x[some]).all(axis=1)
    score = np.zeros(len(x))
    score[is_known] = memory.score[places[is_known]]
    score[~is_known] = forest.score(x[~is_known])
    memory.keys, memory.x, memory.score = keys, x, score
    return score


def places_among(known: NDArray[np.int64], keys: NDArray[np.int64]) -> NDArray[np.int64]:
    """Where each of ``keys`` stands in ``known`` (in any order, no two alike); -1 where it
    doesn't."""
    if np.array_equal(known, keys):
        return np.arange(len(keys))
    if not len(known):
        return np.full(len(keys), -1)
    order = np.argsort(known)
    at = order[np.minimum(np.searchsorted(known, keys, sorter=order), len(known) - 1)]
    return np.where(known[at] == keys, at, -1)
