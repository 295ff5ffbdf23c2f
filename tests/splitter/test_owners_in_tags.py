"""Tags whose speaker somebody else owns: 'said the miller's wife'."""

from __future__ import annotations

import pytest

from tests.splitter.speakers import speakers, spoken_lines

OWNED = [
    "the miller’s wife",
    "the miller's wife",
    "Martha Penhaligon’s son",
    "Mrs. Pell’s cook",
    "the captain’s eldest daughter",
    "the baker’s boy",
    "the twins’ mother",
    "Noor’s brother’s wife",
    "my wife’s uncle",
    "the old doctor’s housekeeper",
]
TAGS = [
    "“No,” said {}.",
    "“No,” {} said.",
    "“No,” {} said quietly, “not today.”",
    "“No!” cried {}.",
]


@pytest.mark.parametrize("owned", OWNED)
@pytest.mark.parametrize("tag", TAGS)
def test_the_owned_one_speaks(owned: str, tag: str) -> None:
    story = (
        "The miller stood in the yard with Martha Penhaligon, Mrs. Pell, Noor and the captain. The "
        "baker came by, and the old doctor. The twins hid.\n\n“Is there bread?” asked Noor.\n\n"
        f"{tag.format(owned)}\n\n“A pity,” said Noor. “Thank you, though,” said the captain.\n"
    )
    lines = spoken_lines(story)
    own = [line for line in lines if line.text.startswith(("“No", "“not"))]
    assert {line.speaker for line in own} == {owned}
    assert not any(line.unsure for line in own)
    assert [line.speaker for line in lines if line not in own] == ["Noor", "Noor", "the captain"]


def test_the_owner_keeps_lines_of_their_own() -> None:
    story = (
        "The miller stood at the door.\n\n“Come in,” said the miller’s wife.\n\n"
        "“No,” said the miller.\n\n“Then stay out,” the miller’s wife said.\n\n"
        "“I will,” came the miller’s voice.\n"
    )
    assert speakers(story) == ["the miller’s wife", "the miller", "the miller’s wife", "the miller"]


def test_two_owners_sisters_are_two() -> None:
    story = (
        "Ivo and Noor danced all night.\n\n“Well,” said Ivo’s sister.\n\n"
        "“Well, well,” said Noor’s sister.\n\n“What?” said Ivo.\n\n“Nothing,” said Noor’s sister.\n"
    )
    assert speakers(story) == ["Ivo’s sister", "Noor’s sister", "Ivo", "Noor’s sister"]


def test_kin_who_are_named_are_themselves() -> None:
    story = (
        "Martha Penhaligon held the lamp; her son Jory had the dog.\n\n"
        "“Come in,” said Martha.\n\n“Where is it?” asked Martha Penhaligon’s son.\n\n"
        "“There,” said Martha.\n\n“Where?” said Jory.\n"
    )
    assert speakers(story) == ["Martha Penhaligon", "Jory", "Martha Penhaligon", "Jory"]


@pytest.mark.parametrize(
    ("tag", "speaker"),
    [
        ("her brother said.", "her brother"),
        ("said her brother.", "her brother"),
        ("asked his wife.", "his wife"),
        ("my father said.", "my father"),
    ],
)
def test_the_kin_of_a_pronoun_speak(tag: str, speaker: str) -> None:
    story = (
        f"Noor sat by the fire with Ivo.\n\n“It is wet,” said Noor.\n\n“Very,” {tag}\n\n"
        "“Dry yourself,” said Noor.\n"
    )
    assert speakers(story) == ["Noor", speaker, "Noor"]
