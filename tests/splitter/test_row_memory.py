"""Rows that are as they were keep their scores; all others are scored anew."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from pipeline.splitter.attribution.forest import load_model
from pipeline.splitter.attribution.row_memory import ScoreMemory, places_among, score_changed

FOREST = load_model().confidence
ROWS = np.random.default_rng(3).normal(size=(40, int(FOREST.feature.max()) + 1)).astype(np.float32)


@given(st.lists(st.dictionaries(st.integers(0, 9), st.integers(0, 39)), min_size=1, max_size=5))
def test_a_remembered_score_is_the_score(times: list[dict[int, int]]) -> None:
    memory = ScoreMemory()
    for row_of in times:  # in any order, with rows that come, go and change
        keys = np.array(list(row_of), np.int64)
        x = ROWS[np.array(list(row_of.values()), np.int64)]
        assert np.array_equal(score_changed(FOREST, x, keys, memory), FOREST.score(x))


def test_rows_that_are_as_they_were_are_not_scored_again() -> None:
    keys = np.arange(40)
    memory = ScoreMemory()
    score_changed(FOREST, ROWS, keys, memory)
    memory.score = memory.score + 100.0
    changed = ROWS.copy()
    changed[7] += 1.0
    score = score_changed(FOREST, changed[::-1], keys[::-1], memory)[::-1]
    assert np.flatnonzero(score < 50.0).tolist() == [7]


@given(st.sets(st.integers(0, 20)), st.sets(st.integers(0, 20)))
def test_each_key_is_found_where_it_stands(known: set[int], keys: set[int]) -> None:
    places = places_among(np.array(sorted(known, reverse=True), np.int64), np.array(list(keys)))
    found = {
        key: sorted(known, reverse=True)[p] for key, p in zip(keys, places, strict=True) if p >= 0
    }
    assert found == {key: key for key in known & keys}
