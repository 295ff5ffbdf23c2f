"""A split that keeps little in memory decides as one that keeps all."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from pipeline.model import Paragraph
from pipeline.readers.text import parse
from pipeline.splitter import Reading, split
from pipeline.splitter.attribution.evidence import Evidence
from pipeline.splitter.attribution.packed_rows import PackedRows

EVENING = """Odile put the kettle on. Bram sat down at the table, and Odile turned to him.

“You were late,” she said.

“The bus was late. “There is no bus.” “Then I was late.”

“That is what I said, Bram.”

“And you are?” asked Odile of the stranger.

“Ivo,” said the stranger. “Ivo Marsh.”

“Name?”

“Wren.”

Wren and Ivo looked at each other. Bram took a biscuit from the tin.

“So it is,” he said.

"""
BLOCKS = st.lists(
    arrays.arrays(
        np.float32, st.tuples(st.integers(1, 9), st.just(4)), elements=st.floats(width=32)
    ),
    max_size=5,
)


@given(BLOCKS, st.data())
def test_packed_rows_come_out_as_they_went_in(
    blocks: list[np.ndarray[tuple[int, int], np.dtype[np.float32]]], data: st.DataObject
) -> None:
    packed = PackedRows(4)
    for block in blocks:
        packed.append(block)
    whole = np.concatenate([np.zeros((0, 4), np.float32), *blocks])
    rows = sorted(data.draw(st.sets(st.integers(0, max(0, len(whole) - 1))))) if len(whole) else []
    some = np.array(rows, np.int64)
    assert len(packed) == len(whole)
    assert packed[some].tobytes() == whole[some].tobytes()
    assert np.asarray(packed).tobytes() == whole.tobytes()


def test_a_book_is_decided_alike_whether_it_is_remembered_or_not() -> None:
    text = parse(EVENING * 40)
    kept, spared = Reading(text), Reading(text)
    before, plain = kept.decide(), spared.decide(remember=False)
    assert isinstance(plain.table.x, PackedRows)
    assert np.array_equal(before.table.x, np.asarray(plain.table.x))
    assert np.array_equal(before.ranking.final, plain.ranking.final)
    assert np.array_equal(before.sure, plain.sure)
    answers = {5: "Wren", 200: "Ivo", 201: "Somebody Else"}
    again, anew = kept.decide(answers), spared.decide(answers)
    assert np.array_equal(again.ranking.final, anew.ranking.final)
    assert np.array_equal(again.table.x, Reading(text).decide(answers).table.x)
    assert kept.script(again) == spared.script(anew)
    assert np.array_equal(kept.decide().ranking.final, before.ranking.final)


class _Watched(tuple[Paragraph, ...]):
    """Paragraphs that count the evidence in memory whenever they are gone through."""

    counts: list[int]

    def __iter__(self) -> Iterator[Paragraph]:
        self.counts.append(sum(type(thing) is Evidence for thing in gc.get_objects()))
        return super().__iter__()


def test_what_told_who_speaks_is_gone_when_the_lines_are_made() -> None:
    text = parse(EVENING * 3)
    paragraphs = _Watched(text.paragraphs)
    gc.collect()
    paragraphs.counts = []
    split(replace(text, paragraphs=paragraphs))
    assert paragraphs.counts[-1] == paragraphs.counts[0]


@pytest.mark.slow
def test_a_split_holds_little_of_each_letter() -> None:
    split(parse(EVENING))  # Whatever is loaded once.
    peaks = []
    for times in (150, 450):
        text = parse(EVENING * times)
        tracemalloc.start()
        split(text)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    letters = len(EVENING) * 300
    assert (peaks[1] - peaks[0]) / letters < 200
