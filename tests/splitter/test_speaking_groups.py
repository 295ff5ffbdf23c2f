"""Several who speak as one are a group, never silently one of them."""

from __future__ import annotations

import pytest

from pipeline.model import Character
from pipeline.readers.text import parse
from pipeline.splitter import split
from tests.splitter.speakers import speakers, spoken_lines

TAGS = [
    ("“Wait for us!” they said.", "they"),
    ("“Wait for us!” they all said.", "they"),
    ("“Wait for us!” they both cried.", "they"),
    ("“Wait for us!” they shouted together.", "they"),
    ("“Wait for us!” they had shouted, too late.", "they"),
    ("“Wait,” they said, “for us!”", "they"),
    ("“Wait for us!” said they.", "they"),
    ("They shouted, “Wait for us!”", "they"),
    ("“Wait for us!” they say.", "they"),
    ("“Wait for us!” said Noor and Ivo.", "Noor and Ivo"),
    ("“Wait for us!” Noor and Ivo shouted.", "Noor and Ivo"),
    ("“Wait,” Noor and Ivo said, “for us!”", "Noor and Ivo"),
    ("“Wait for us!” cried Noor and her aunt.", "Noor and her aunt"),
    ("“Wait for us!” said all three of them.", "all three of them"),
    ("“Wait for us!” the three of them said.", "the three of them"),
    ("“Wait for us!” cried both of them.", "both of them"),
    ("“Wait for us!” everybody said.", "everybody"),
    ("“Wait for us!” said the captain’s daughters.", "the captain’s daughters"),
]


@pytest.mark.parametrize(("paragraph", "group"), TAGS)
def test_a_group_speaks(paragraph: str, group: str) -> None:
    story = (
        "Noor, Ivo and Wren ran down to the quay with her aunt. Noor was first. Ivo had the bag, "
        f"and Wren the captain’s coat.\n\n“Hurry,” said Noor.\n\n{paragraph}\n\n"
        "“No,” said the ferryman.\n\n“Please!” said Ivo.\n"
    )
    own = [line for line in spoken_lines(story) if line.text.startswith(("“Wait", "“for"))]
    assert {line.speaker for line in own} == {group}
    others = [line.speaker for line in spoken_lines(story) if line not in own]
    assert others == ["Noor", "the ferryman", "Ivo"]


@pytest.mark.parametrize(
    ("story", "right"),
    [
        (
            "The boys ran to the quay.\n\n“Wait!” they cried.\n\n“No,” said the ferryman.\n\n"
            "“Please!” the boys cried.\n",
            ["the boys", "the ferryman", "the boys"],
        ),
        (
            "The boys run to the quay.\n\n“Wait!” they cry.\n\n“No,” says the ferryman.\n\n"
            "“Please!” cry the boys.\n",
            ["the boys", "the ferryman", "the boys"],
        ),
        # Who answers a group isn't the group.
        (
            "Noor and Ivo came to the gate. The guards stood there.\n\n“Who is it?” said the "
            "guards.\n\n“Friends,” they said.\n\n“Whose?” said the guards.\n",
            ["the guards", "they", "the guards"],
        ),
    ],
)
def test_they_are_the_group_told_of(story: str, right: list[str]) -> None:
    assert speakers(story) == right


def test_they_are_whom_a_cast_list_names_as_several() -> None:
    story = (
        "The witches cracked first.\n\n“Hail!” they shrieked.\n\n“Hush,” said Noor.\n\n"
        "“Hail!” the witches said.\n"
    )
    script = split(parse(story), (Character("the witches"), Character("Noor")))
    spoken = [line.speaker for line in script.lines if line.kind == "speech"]
    assert spoken == ["the witches", "Noor", "the witches"]


def test_one_whose_own_pronoun_is_they_is_one() -> None:
    story = (
        "Alex looked at their watch. Noor came in.\n\n“Late,” said Noor.\n\n“I know,” they said."
        "\n\n“You always are,” said Noor.\n\n“I am,” said Alex. They took off their coat. "
        "“Sorry,” they said.\n"
    )
    assert speakers(story) == ["Noor", "Alex", "Noor", "Alex", "Alex"]


def test_two_who_do_different_things_are_no_group() -> None:
    story = (
        "Noor and Ivo sat on the wall.\n\n“Jump,” said Noor, and Ivo jumped.\n\n"
        "“I did,” said Ivo and laughed.\n\n“So you did,” said Noor.\n"
    )
    assert speakers(story) == ["Noor", "Ivo", "Noor"]
