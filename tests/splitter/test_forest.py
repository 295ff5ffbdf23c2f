"""Trees from plain arrays, and probabilities within groups."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import FullcastError
from pipeline.splitter.attribution.attribute_quotations import columns_mark
from pipeline.splitter.attribution.forest import WEIGHTS, Forest, load_model, softmax


def stump(feature: int, edge: float, low: float, high: float) -> Forest:
    return Forest(
        np.array([feature, 0, 0], np.int64),
        np.array([edge, np.inf, np.inf], np.float32),
        np.array([1, 1, 2], np.int64),
        np.array([0, low, high], np.float32),
        np.array([0], np.int64),
        1,
    )


def test_a_tree_sends_rows_both_ways_and_the_edge_to_the_left() -> None:
    x = np.array([[0.0, 1.0], [0.0, 2.0], [0.0, 3.0]], np.float32)
    assert stump(1, 2.0, -1.0, 5.0).score(x).tolist() == [-1.0, -1.0, 5.0]


def test_scores_do_not_depend_on_how_rows_are_cut() -> None:
    x = np.random.default_rng(1).normal(size=(9000, 2)).astype(np.float32)
    forest = stump(0, 0.25, 1.0, 2.0)
    assert np.array_equal(forest.score(x), np.where(x[:, 0] <= 0.25, 1.0, 2.0))


def test_a_row_scores_the_same_alone_and_among_many() -> None:
    forest = load_model().first_pass
    width = int(forest.feature.max()) + 1
    x = np.random.default_rng(2).normal(size=(700, width)).astype(np.float32)
    alone = np.concatenate([forest.score(row[np.newaxis]) for row in x])
    few = np.concatenate([forest.score(x[at : at + 90]) for at in range(0, len(x), 90)])
    assert np.array_equal(forest.score(x), alone)
    assert np.array_equal(few, alone)


@given(st.lists(st.lists(st.floats(-50, 50), min_size=1, max_size=6), min_size=1, max_size=8))
def test_probabilities_of_a_group_add_to_one(groups: list[list[float]]) -> None:
    score = np.array([value for group in groups for value in group])
    number = np.array([n for n, group in enumerate(groups) for _ in group], np.int32)
    p = softmax(score, number)
    assert np.allclose(np.bincount(number, weights=p), 1.0)
    for n in range(len(groups)):
        own = number == n
        assert p[own][np.argmax(score[own])] == p[own].max()


def test_the_package_carries_its_weights() -> None:
    model = load_model()
    assert WEIGHTS.stat().st_size < 3_000_000
    assert len(model.first_pass.roots) > 50


def test_the_weights_were_learned_from_the_columns_as_they_are_now() -> None:
    with np.load(WEIGHTS, allow_pickle=False) as data:
        assert int(data["columns"][0]) == columns_mark()


def test_weights_that_cannot_be_read_are_a_sentence(tmp_path: Path) -> None:
    broken = tmp_path / "weights.npz"
    broken.write_bytes(b"not weights")
    with pytest.raises(FullcastError, match=r"weights\.npz can't be read"):
        load_model(broken)
