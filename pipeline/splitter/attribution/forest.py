"""Gradient-boosted trees evaluated with numpy from plain arrays."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from pipeline.errors import FullcastError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

_ROWS = 4096
"""Rows scored at once: keeps the work in the processor's cache."""

_AT_ONCE = 16_384
"""Rows times trees looked at together."""


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees side by side in flat arrays. A node's right child stands behind its left one; a leaf
    is its own left child, with a threshold that nothing exceeds."""

    feature: NDArray[np.int64]
    threshold: NDArray[np.float32]
    left: NDArray[np.int64]
    value: NDArray[np.float32]
    roots: NDArray[np.int64]
    depth: int

    def score(self, x: NDArray[np.float32]) -> NDArray[np.float64]:
        """The sum of the trees' leaves for each row of ``x``."""
        total = np.zeros(len(x), np.float64)
        for start in range(0, len(x), _ROWS):
            part = np.ascontiguousarray(x[start : start + _ROWS], dtype=np.float32)
            total[start : start + _ROWS] = self._part(part)
        return total

    def _part(self, x: NDArray[np.float32]) -> NDArray[np.float64]:
        # Into buffers, and 'clip' for want of a check: twice as fast as plain indexing. Of few rows
        # many trees at once: a step costs as much for one tree.
        size = len(x)
        flat, base = x.ravel(), np.arange(size, dtype=np.int64) * x.shape[1]
        columns = np.ascontiguousarray(x.T)
        out = np.zeros(size, np.float64)
        trees = max(1, _AT_ONCE // max(1, size))
        for start in range(0, len(self.roots), trees):
            roots = self.roots[start : start + trees]
            shape = (len(roots), size)
            node, at = np.empty(shape, np.int64), np.empty(shape, np.int64)
            held, edge = np.empty(shape, np.float32), np.empty(shape, np.float32)
            # All rows stand at the root: one column and one threshold for the first step.
            right = columns[self.feature[roots]] > self.threshold[roots, np.newaxis]
            np.add(right, self.left[roots, np.newaxis], out=node)
            for _ in range(self.depth - 1):
                self.feature.take(node, out=at, mode="clip")
                np.add(at, base, out=at)
                flat.take(at, out=held, mode="clip")
                self.threshold.take(node, out=edge, mode="clip")
                self.left.take(node, out=at, mode="clip")
                np.add(at, held > edge, out=node)
            for leaf in self.value.take(node, mode="clip"):
                out += leaf  # tree by tree: the sum doesn't depend on how many are looked at
        return out


def load_forest(data: Mapping[str, NDArray[np.float32]], name: str) -> Forest:
    """The forest whose arrays stand under ``name`` in a file of weights."""
    return Forest(
        data[f"{name}.feature"].astype(np.int64),
        data[f"{name}.threshold"].astype(np.float32),
        data[f"{name}.left"].astype(np.int64),
        data[f"{name}.value"].astype(np.float32),
        data[f"{name}.roots"].astype(np.int64),
        int(data[f"{name}.depth"][0]),
    )


def softmax(score: NDArray[np.float64], group: NDArray[np.int32]) -> NDArray[np.float64]:
    """Scores to probabilities that add to one within each group; groups are numbered from 0
    and stand together."""
    if not len(score):
        return score
    size = int(group[-1]) + 1
    top = np.full(size, -np.inf)
    np.maximum.at(top, group, score)
    weight = np.exp(score - top[group])
    total = np.bincount(group, weights=weight, minlength=size)
    return np.asarray(weight / total[group])


@dataclass(frozen=True, slots=True)
class Model:
    """All that was learned."""

    first_pass: Forest
    second_pass: Forest
    """Who says a quotation: a score for each candidate."""
    one_back: Forest
    two_back: Forest
    """Whether a turn is by the speaker of the turn before, and of the one before (log odds)."""
    confidence: Forest
    """Whether the winner is right (log odds)."""


FOREST_KEYS = ("first", "second", "one", "two", "sure")
"""What the fields of ``Model`` are called in a file of weights."""

WEIGHTS = Path(__file__).with_name("weights.npz")
"""The weights that come with the package (``benchmarks/train_attribution.py`` makes them)."""


def load_model(path: Path = WEIGHTS) -> Model:
    """The model in a file of plain arrays. Raises FullcastError where it can't be read."""
    try:
        with np.load(path, allow_pickle=False) as data:
            arrays = dict(data)
        return Model(*(load_forest(arrays, key) for key in FOREST_KEYS))
    except (OSError, KeyError, ValueError) as error:
        raise FullcastError(
            f"The speaker model {path.name} can't be read: {error}.",
            "Install fullcast again, or train it with benchmarks/train_attribution.py.",
        ) from error


@cache
def package_model() -> Model:
    """The package's own model, read once."""
    return load_model()


def logistic(score: NDArray[np.float64]) -> NDArray[np.float64]:
    """Log odds to probability."""
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(score, -40, 40))))
