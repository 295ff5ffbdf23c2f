"""A tag's verb and adverb, and typography, become delivery words that engines know."""

from __future__ import annotations

import pytest

from pipeline.model import DELIVERIES, Manuscript, Meta, Paragraph, Place
from pipeline.splitter.delivery import (
    ADVERB_DELIVERIES,
    PHRASE_DELIVERIES,
    VERB_DELIVERIES,
    find_deliveries,
)
from pipeline.splitter.quotes.spans import find_spans
from pipeline.splitter.tag_clauses import is_pure_tag


def heard(*texts: str) -> list[tuple[str, ...]]:
    book = Manuscript(Meta(), "", tuple(Paragraph(text, Place()) for text in texts))
    spans = find_spans(book)
    deliveries = list(zip(find_deliveries(book, spans), spans, strict=True))
    assert all(not words for words, span in deliveries if span.kind == "narration")
    return [words for words, span in deliveries if span.kind != "narration"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Come here," whispered Mara.', ("whispering",)),
        ('"Come here," Mara said softly.', ("softly",)),
        ('"Come here!" he shouted.', ("shouting",)),
        ('"Come here," she said coldly.', ("coldly",)),
        ('"C-come here," he stammered.', ("stammering",)),
        ('"Come here," said Tom, laughing.', ("laughing",)),
        ('"Come here," she sobbed.', ("crying",)),
        ('"Come here," he said in a low voice.', ("softly",)),
        ('"COME HERE NOW!" said Mara.', ("shouting",)),
        ('Mara whispered, "Come here."', ("whispering",)),
        ('"Come here," said Mara.', ()),
        ('"The BBC said so," said Mara.', ()),
        ('"Come here." The dog whimpered in the yard.', ()),
        ('"Come here." Tom laughed.', ()),
    ],
)
def test_one_line(text: str, expected: tuple[str, ...]) -> None:
    assert heard(text) == [expected]


def test_a_tag_colours_both_pieces_it_interrupts_and_no_other_speech() -> None:
    assert heard('"Come," whispered Mara, "sit by me."', '"No."') == [
        ("whispering",),
        ("whispering",),
        (),
    ]


def test_every_word_is_in_the_vocabulary() -> None:
    words = {*VERB_DELIVERIES.values(), *ADVERB_DELIVERIES.values()}
    words |= {word for _, word in PHRASE_DELIVERIES}
    assert words == set(DELIVERIES)


@pytest.mark.parametrize(
    ("text", "pure"),
    [
        ('"Go," said Mara.', True),
        ('"Go," she asked softly.', True),
        ('"Go," the old man said.', True),
        ('"Go," said Mara, and she shut the door.', False),
        ('"Go." Mara shut the door.', False),
        ('"Go," said Mara. The door shut.', False),
        ('Mara said, "Go."', False),
    ],
)
def test_pure_tags(text: str, pure: bool) -> None:
    book = Manuscript(Meta(), "", (Paragraph(text, Place()),))
    spans = find_spans(book)
    (tag,) = [n for n, span in enumerate(spans) if span.kind == "narration"]
    assert is_pure_tag(text, spans, tag) is pure
