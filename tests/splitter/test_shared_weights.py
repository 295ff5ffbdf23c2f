"""Evidence that is alike is kept once, and what one quotation gains no other does."""

from __future__ import annotations

from pipeline.readers.text import parse
from pipeline.splitter.attribution.book_evidence import BookEvidence, read_evidence
from pipeline.splitter.attribution.read_context import read_context
from pipeline.splitter.people.find_people import find_people
from pipeline.splitter.quotes.spans import find_spans
from tests.splitter.test_packed_rows import EVENING


def _evidence() -> BookEvidence:
    text = parse(EVENING)
    spans = find_spans(text)
    people = find_people(text, spans)
    return read_evidence(text, read_context(text, spans, people), people)


def test_weights_that_are_alike_are_there_once() -> None:
    quotations = _evidence().quotations
    assert len({id(own.introduces) for own in quotations if not own.introduces}) == 1
    tags = [own.tag for own in quotations if own.tag]
    assert tags
    assert len({id(tag) for tag in tags}) == len({tuple(tag.items()) for tag in tags})


def test_a_name_that_is_answered_is_nobody_elses() -> None:
    book = _evidence()
    named = [
        utterance.text
        for utterance, own in zip(book.context.utterances, book.quotations, strict=True)
        if own.own_name
    ]
    assert named == ["Ivo, Ivo Marsh.", "Wren."]
