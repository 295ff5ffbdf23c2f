"""Who says each line: tags, beats, turns, and how sure."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.model import Character, Manuscript, Meta, Paragraph, Place
from pipeline.splitter.attribution.attribute_quotations import Attribution, attribute
from pipeline.splitter.people.find_people import find_people
from pipeline.splitter.quotes.spans import find_spans
from tests.splitter.speakers import spoken_lines

MARA = Character("Mara", ("the keeper",), "female")
TOBIAS = Character("Tobias", ("Toby", "the boy"), "male")
IRIS = Character("Iris Vane", ("Iris",), "female")
CAST = (MARA, TOBIAS, IRIS)


def manuscript(*paragraphs: str) -> Manuscript:
    prose = tuple(Paragraph(" ".join(text.split()), Place()) for text in paragraphs if text.split())
    return Manuscript(Meta(), "\n\n".join(p.text for p in prose), prose)


def said(*paragraphs: str, known: tuple[Character, ...] = CAST) -> tuple[Attribution, ...]:
    book = manuscript(*paragraphs)
    spans = find_spans(book)
    return attribute(book, spans, find_people(book, spans, known))


@pytest.mark.parametrize(
    "text",
    [
        "“You kept it lit,” said Tobias.",
        "“You kept it lit,” Tobias said.",
        "“You kept it lit?” asks Tobias.",
        "Tobias said, “You kept it lit.”",
        "“You kept it,” the boy muttered, “lit all this time.”",
        "‘You kept it lit,’ said Tobias.",
    ],
)
def test_a_tag_names_its_speaker(text: str) -> None:
    lines = said("Mara stood by the lamp with Iris. Tobias came up the stairs.", text)
    assert [a.speaker for a in lines] == ["Tobias"] * len(lines)
    assert lines
    assert lines[0].confidence > 0.7
    assert lines[0].reason.startswith("tag:")


def test_a_beat_carries_its_speaker() -> None:
    lines = said("Mara and Tobias were alone.", "Mara put down the cup. “I never asked you to.”")
    assert lines[0].speaker == "Mara"
    assert lines[0].reason == "beat: Mara acts beside it"


@pytest.mark.parametrize(
    ("story", "reason"),
    [
        ("Mara said, “Yes”; and Ivo, “No.”", "lead-in: Ivo"),
        ("“Yes,” said Mara.\n\nIvo: “No.”", "lead-in: Ivo"),
        ("“Yes,” said Mara to Ivo.\n\nIvo shivered, “No.”", "lead-in: Ivo"),
        ("“Yes,” said Mara.\n\n“No.” This from Ivo.", "tag: from Ivo"),
    ],
)
def test_a_reason_names_no_verb_that_is_not_there(story: str, reason: str) -> None:
    lines = spoken_lines(f"Mara and Ivo came in.\n\n{story}\n")
    assert (lines[1].speaker, lines[1].reason) == ("Ivo", reason)


def test_two_people_take_turns() -> None:
    lines = said(
        "Mara and Tobias were alone in the lamp room.",
        "“You kept it lit,” said Mara.",
        "“Somebody had to.”",
        "“All winter?”",
        "“All winter.”",
    )
    assert [a.speaker for a in lines] == ["Mara", "Tobias", "Mara", "Tobias"]
    assert "Mara" in lines[1].reason


@pytest.mark.parametrize("question", ["“Name?”", "“And you are?”", "“What’s your name, lad?”"])
def test_whoever_answers_with_a_name_bears_it(question: str) -> None:
    lines = said(
        "Mara looked up from her ledger at the man in the door.",
        question,
        "“Tobias, ma’am. I came about the boat.”",
    )
    assert [a.speaker for a in lines] == ["Mara", "Tobias"]
    assert lines[1].reason == "says that this is Tobias"


def test_results_are_one_for_each_utterance_in_order() -> None:
    lines = said("“One,” said Mara. “Two.”", "“Three,” said Tobias, “and four.”", "Nothing.")
    assert [a.utterance for a in lines] == list(range(len(lines)))
    for one in lines:
        assert 0.0 < one.confidence < 1.0
        weights = [weight for _, weight in one.alternatives]
        assert weights == sorted(weights, reverse=True)
        assert one.confidence + sum(weights) < 1.02
        assert one.speaker not in [name for name, _ in one.alternatives]


def test_nobody_is_named_where_nobody_is_in_the_story() -> None:
    lines = said("“Hello?”", known=())
    assert [(a.speaker, a.confidence) for a in lines] == [(None, 0.0)]


def test_a_surname_listed_beside_the_full_name_is_one_person() -> None:
    cast = (Character("Bellweather"), Character("Josiah Bellweather"), MARA)
    lines = said("Bellweather came in.", "“Sit down,” said Bellweather.", known=cast)
    assert lines[0].speaker == "Josiah Bellweather"


def test_the_same_book_gives_the_same_answer() -> None:
    text = ("Mara and Tobias waited.", "“Now?” Tobias asked.", "“Not yet.”", "“Now?”", "“Yes.”")
    assert said(*text) == said(*text)


PIECES = st.sampled_from(
    [
        "“",
        "”",
        '"',
        "‘",
        "’",
        "'",
        "—",
        "Mara",
        "Tobias",
        " said ",
        "he",
        ".",
        ",",
        "?",
        " ",
        "\U0001f600",
        "ש",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(PIECES, max_size=25).map("".join), max_size=8))
def test_any_text_gets_an_answer_for_every_utterance(paragraphs: list[str]) -> None:
    book = manuscript(*paragraphs)
    spans = find_spans(book)
    people = find_people(book, spans, CAST)
    lines = attribute(book, spans, people)
    wanted = sorted({span.utterance for span in spans if span.utterance is not None})
    assert [a.utterance for a in lines] == wanted
    assert all(np.isfinite(a.confidence) for a in lines)


def test_nobody_else_is_likelier_than_the_speaker() -> None:
    story = (
        "I was eleven when my father sold the boat.\n\n“You can’t,” I told him.\n\n“I can and I "
        "have,” he said.\n\nMy mother put down the kettle. “To whom?”\n\n“To Orr.”\n\n“Orr!” I "
        "shouted.\n\n“Morning, all,” said Orr.\n\n“Four hundred!” said my mother.\n"
    )
    said = spoken_lines(story)
    assert any(line.alternatives for line in said)
    for line in said:
        assert line.confidence is not None
        shares = [share for _, share in line.alternatives]
        assert shares == sorted(shares, reverse=True)
        assert all(share <= line.confidence for share in shares)
        assert line.confidence + sum(shares) <= 1.01
