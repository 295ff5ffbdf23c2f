"""Where sentences end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.sentences import sentence_spans, sentences


@given(st.text(max_size=200))
def test_spans_tile_any_text(text: str) -> None:
    assert "".join(text[start:end] for start, end in sentence_spans(text)) == text


@given(st.text(max_size=80), st.integers(0, 40), st.integers(40, 80))
def test_spans_tile_a_part_of_a_text(text: str, start: int, end: int) -> None:
    end = min(end, len(text))
    start = min(start, end)
    spans = list(sentence_spans(text, start, end))
    assert "".join(text[a:b] for a, b in spans) == text[start:end]


@pytest.mark.parametrize(
    "sentence_by_sentence",
    [
        ["Mr. J. R. Gold paid £3.50.", "“Why?” he said… then left.", "Was it 5 p.m. already?"],
        ["“No.”", "Yes!"],
        ["“No!” said Mr. Pike.", "“It’s J. R.”", "He left…", "Then?", "“Dr. Venn came back.”"],
        ["“No. 7 is mine,” she said.", "“It was not I.”"],
        ["“No.", "I never saw it.”"],
        ["He came in Mar. 1998.", "March was wet."],
        ["Are you going?", "3 of them are."],
        ["我走了。", "你呢？"],
    ],
)
def test_sentences_end_where_they_do(sentence_by_sentence: list[str]) -> None:
    assert sentences(" ".join(sentence_by_sentence)) == sentence_by_sentence


def test_nothing_has_no_sentences() -> None:
    assert sentences("") == []
