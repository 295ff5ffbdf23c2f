"""Marks that look like quote marks, and speech whose marks are missing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.splitter.delivery import find_deliveries
from pipeline.splitter.quotes.spans import find_spans
from tests.splitter.test_quotes import manuscript, spoken, utterances


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fence was 6'2\" and had no gate.", []),
        ('A 10" pipe and a 3.5" nut lay by 5\' 4½" of rope.', []),
        ('"The bed is 6\'2" and I am not," said Noor.', ['"The bed is 6\'2" and I am not,"']),
        ('"A 12" saw?" asked Noor. "For this?"', ['"A 12" saw?"', '"For this?"']),
        ("“He’s 6’2” in socks,” said Noor.", ["“He’s 6’2” in socks,”"]),
        ("'It was 10' deep,' said Noor. 'Or 12'.'", ["'It was 10' deep,'", "'Or 12'.'"]),
        ('"I am 12" said Noor. "You?"', ['"I am 12"', '"You?"']),
        ('They sang "Summer of 69" and left.', []),
    ],
)
def test_a_measure_neither_opens_nor_closes(text: str, expected: list[str]) -> None:
    assert spoken(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("''Tis late,' said Noor. ''Twas worse.'", ["''Tis late,'", "''Twas worse.'"]),
        ("''Arry's gone,' said Noor.", ["''Arry's gone,'"]),
        ("'So,' said Noor. 'Who's comin'' she asked.", ["'So,'", "'Who's comin''"]),
        ("'So,' said Noor. 'Tis only I.' He sat.", ["'So,'", "'Tis only I.'"]),
        ("‘So,’ said Noor. ’Tis only I.’", ["‘So,’", "’Tis only I.’"]),
        ("'So,' said Noor. 'Twas the boys' boat.", ["'So,'"]),
        ("''It is late,'' said Noor.", ["''It is late,''"]),
        ("''Tis late,'' said Noor. ''Go.''", ["''Tis late,''", "''Go.''"]),
    ],
)
def test_a_straight_mark_and_an_apostrophe_are_no_double_mark(
    text: str, expected: list[str]
) -> None:
    assert spoken(text) == expected


TALE = (
    "{0}We sold the twins{1} boat in May, and nobody{1}s father asked.",
    "{0}The neighbours{1} hens went next.",
    "{0}After that it was quiet.{1}",
)
"""A speech over paragraphs, with {0} and {1} for its marks."""


@pytest.mark.parametrize("marks", [("‘", "’"), ("'", "'")])
def test_an_open_speech_does_not_end_at_a_possessive(marks: tuple[str, str]) -> None:
    opening = "{0}It began in spring,{1} said Noor. {0}We were poor.".format(*marks)
    told = [paragraph.format(*marks) for paragraph in TALE]
    texts = (opening, *told, "Nobody spoke.")
    assert spoken(*texts)[2:] == told
    assert set(utterances(*texts)) == {0}


@pytest.mark.parametrize("marks", [("‘", "’"), ("'", "'")])
def test_an_open_speech_behind_its_tag_does_not_end_at_a_possessive(marks: tuple[str, str]) -> None:
    texts = [
        text.format(*marks)
        for text in (
            "{0}I begin,{1} said Noor. {0}It was the ladies{1} year.",
            "{0}The boys{1} boats were new.{1}",
            "Nobody spoke.",
        )
    ]
    assert spoken(*texts)[1:] == [texts[0][texts[0].index("It was") - 1 :], texts[1]]


def test_who_announces_a_tale_tells_it() -> None:
    told = [paragraph.format("“", "’") for paragraph in TALE[:2]] + ["“Then it was quiet.”"]
    assert utterances("“I’ll tell you how it was,” said Noor.", *told) == [0, 0, 0, 0]
    assert utterances("“Tell me how it was,” said Noor.", *told) == [0, 1, 1, 1]


def test_hyphens_in_a_row_are_a_list_where_quote_marks_are_speech() -> None:
    items = ("- Two ropes.", "- 3 lamps", "- Who has the cat?")
    assert spoken("Noor read it out.", *items, "“Not me,” said Ivo.") == ["“Not me,”"]
    assert spoken("“Not me,” said Ivo.", "- I am here, said Noor.", "- So am I, said Ivo.") != [
        "“Not me,”"
    ]


def test_hyphens_are_a_list_where_longer_dashes_are_speech() -> None:
    texts = ("Noor read it out.", "- Two ropes.", "- 3 lamps", "– Who goes? – asked Ivo.", "– Me.")
    assert spoken(*texts) == ["– Who goes?", "– Me."]


def test_a_lone_item_that_is_no_sentence_is_no_speech() -> None:
    assert spoken("Noor had ropes.", "- two of them") == []


def test_items_that_are_no_sentences_are_a_list_among_dashed_speech() -> None:
    texts = ("— Come in, said Noor.", "She had:", "— bread", "— two eggs", "— Well? asked Ivo.")
    assert spoken(*texts) == ["— Come in,", "— Well?"]


def test_capitals_in_a_screenplays_action_are_no_shouting() -> None:
    book = manuscript("THE BELL RINGS TWICE.")
    action = replace(book, paragraphs=(replace(book.paragraphs[0], speaker="Narrator"),))
    assert find_deliveries(action, find_spans(action)) == ((),)
