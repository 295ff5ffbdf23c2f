"""Beats without tags that part two speakers of one paragraph, and cries that call nobody."""

from __future__ import annotations

import pytest

from pipeline.readers.text import parse
from pipeline.splitter import split
from tests.splitter.speakers import speakers

BEFORE = "Hana and Piet stood at the door. The miller sat by the wall.\n\n"


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("“Yes.” Hana nodded. “No.” Piet shook his head.", ["Hana", "Piet"]),
        ("“Now.” Piet took the lamp. “Not yet.” Hana held his sleeve.", ["Piet", "Hana"]),
        (
            "“Yes!” Hana stamped. “No!” Piet folded his arms. “Perhaps.” Hana sat down.",
            ["Hana", "Piet", "Hana"],
        ),
        ("“Yes.” Hana nodded. “I saw it.” She put down the lamp.", ["Hana", "Hana"]),
        ("“Yes.” Hana nodded. “I saw it.” Piet said nothing.", ["Hana", "Hana"]),
        ("“Yes,” Hana said. “I saw it.” Piet looked away.", ["Hana", "Hana"]),
    ],
)
def test_each_quotation_is_whose_beat_is_right_behind_it(
    paragraph: str, expected: list[str]
) -> None:
    assert speakers(f"{BEFORE}{paragraph}\n") == expected


def test_a_beat_that_is_a_paragraph_on_is_no_tag() -> None:
    story = f"{BEFORE}“Yes.” Hana nodded.\n\n“No.” Piet shook his head.\n"
    assert speakers(story) == ["Hana", "Piet"]


@pytest.mark.parametrize(
    "cries",
    [
        "“Speech! Speech!” the crowd shouted.\n\n“Speech!”\n\n“Speech!”",
        "“Soup?”\n\n“Soup!”\n\n“Soup,” said Piet.",
        "“Order! Order! Order!”\n\n“Sit down,” said Hana.\n\n“Order!”",
    ],
)
def test_what_is_only_cried_is_nobody(cries: str) -> None:
    names = {character.name for character in split(parse(f"{BEFORE}{cries}\n")).characters}
    assert not names & {"Speech", "Soup", "Order"}


def test_who_is_cried_and_told_of_is_somebody() -> None:
    story = f"{BEFORE}“Kestrel! Kestrel!” cried Hana.\n\nKestrel came out. “What?” said Kestrel.\n"
    assert speakers(story) == ["Hana", "Kestrel"]


def test_he_said_is_not_the_woman_of_the_tag_right_before() -> None:
    story = (
        f"{BEFORE}“Is it late?” asked Hana. “It is always late,” said Piet. “Then why come early?” "
        "asked Hana. “Habit,” he said.\n"
    )
    assert speakers(story) == ["Hana", "Piet", "Hana", "Piet"]


def test_then_leads_in_the_quotation_behind_it() -> None:
    story = (
        f"{BEFORE}Piet asked, “Is it late?” and Hana answered, “It is always late.” Then Piet "
        "said, “We might have walked.”\n"
    )
    assert speakers(story) == ["Piet", "Hana", "Piet"]


def test_a_foreign_greeting_is_nobody() -> None:
    story = (
        f"{BEFORE}“Bonjour,” said Hana.\n\n“Bonjour, madame,” said the miller. “Two rolls.”\n\n"
        "“That will be all,” said Hana.\n\n“Merci,” he said.\n"
    )
    assert speakers(story) == ["Hana", "the miller", "the miller", "Hana", "the miller"]


def test_a_sign_that_somebody_reads_is_no_speech() -> None:
    story = f"{BEFORE}Hana read the sign: “No entry.” She went in. “Hello?” she called.\n"
    assert speakers(story) == ["Hana"]


def test_people_are_called_by_their_country() -> None:
    story = (
        f"{BEFORE}“Cold,” said the German.\n\n“Very,” the tall Norwegian muttered.\n\n"
        "“It was worse in Oslo,” said the German.\n"
    )
    assert speakers(story) == ["the German", "the tall Norwegian", "the German"]


def test_bold_speech_goes_on_behind_its_tag() -> None:
    story = f"{BEFORE}“I did,” said Piet. **“All of it.”**\n\n“Oh,” said Hana.\n"
    script = split(parse(story))
    said = [(line.speaker, line.text) for line in script.lines if line.kind == "speech"]
    assert said == [("Piet", "“I did,”"), ("Piet", "**“All of it.”**"), ("Hana", "“Oh,”")]
