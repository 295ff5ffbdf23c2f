"""What stands over a chapter's first words and in a letter's head, and what somebody is called."""

from __future__ import annotations

import pytest

from pipeline import script as scripts
from pipeline.model import NARRATOR
from pipeline.readers.markdown import parse
from pipeline.splitter import split
from tests.splitter.speakers import speakers

STORY = "Mara stopped.\n\n“Who put that there?” she said.\n\n“I did,” said Tobias.\n"

EPIGRAPHS = (
    "“All roads are salt roads in the end.”\n— Old saying",
    "“All roads are salt roads in the end.”\n\n— Old saying",
    "> “All roads are salt roads in the end.”\n>\n> —Ada Lund, *The Salt Book*",
    "“All roads are salt roads.” — ADA LUND",
    "*All roads are salt roads in the end.*\n\n*— a song of the carters*",
    "“All roads are salt roads.\n\n“So the carters say.”\n\n— Ada Lund",
    "“All roads are salt roads.”\n\n—Ada Lund\n\n‘And all salt is bread.’\n\n—Proverb",
    "«All roads are salt roads.» — Lund",
)


@pytest.mark.parametrize("epigraph", EPIGRAPHS)
@pytest.mark.parametrize("over", ["# One\n\n{}\n\n", "{}\n\n# One\n\n"])
def test_an_epigraph_is_nobodys_in_the_story(epigraph: str, over: str) -> None:
    script = split(parse(over.format(epigraph) + STORY))
    voices = [line.speaker for line in script.lines if line.kind in ("speech", "thought")]
    assert voices == ["Mara", "Tobias"]
    read = scripts.parse(scripts.dump(script))
    assert [(line.kind, line.speaker, line.text) for line in read.lines] == [
        (line.kind, line.speaker, line.text) for line in script.lines
    ]
    assert any("All roads" in line.text and line.speaker == NARRATOR for line in script.lines)


def test_a_dedication_before_the_first_chapter_is_nobodys_thought() -> None:
    script = split(
        parse(f"# The Salt Road\n\n*For M., who asked.*\n\n## 1\n\n{STORY}\n## 2\n\nEnd.")
    )
    assert not any(line.kind == "thought" for line in script.lines)


@pytest.mark.parametrize(
    ("opening", "kind"),
    [
        ("“All roads are salt roads,” said Tobias.", "speech"),
        ("“All roads are salt roads.”", "speech"),
        ("“All roads are—” — and there he broke off.", "speech"),
        ("“All roads are salt roads.”\n\n— Tobias was in the door again.", "speech"),
        ("*For heaven's sake, not again.*", "thought"),
    ],
)
def test_what_leads_to_no_source_is_said_or_thought(opening: str, kind: str) -> None:
    lines = split(parse(f"# One\n\n{opening}\n\n{STORY}")).lines
    assert next(line.kind for line in lines if line.kind in ("speech", "thought")) == kind


def test_words_with_a_source_in_the_middle_of_a_chapter_are_somebodys() -> None:
    text = f"# One\n\n{STORY}\n“All roads are salt roads.”\n\n— Ada Lund\n"
    assert [line.kind for line in split(parse(text)).lines].count("speech") == 3


@pytest.mark.parametrize("label", ["Subject", "Attachment", "Postscript", "Weather", "Total"])
def test_a_label_in_a_letters_head_is_nobody(label: str) -> None:
    story = (
        f"{STORY}\nFrom: the office\n{label}: rope and lanterns\nOne day late.\n\n"
        "“What is that?” said Tobias.\n\n“Nothing,” she said.\n\n“Read it to me.”\n"
    )
    script = split(parse(story))
    assert {character.name for character in script.characters} == {"Mara", "Tobias"}


def test_a_name_with_a_colon_before_what_it_says_is_a_speaker() -> None:
    story = f"{STORY}\nFenn laughed.\n\nFenn: “Not I.”\n\n“Then who?” said Mara.\n"
    assert speakers(story) == ["Mara", "Tobias", "Fenn", "Mara"]


def test_somebody_is_called_as_the_story_calls_them_and_not_as_others_say_your() -> None:
    story = (
        "“Is that your bishop?” said Mara.\n\n“It is your bishop,” said Tobias.\n\n"
        "“Good morning,” said the bishop.\n\n“And a good one,” said Mara.\n"
    )
    assert speakers(story) == ["Mara", "Tobias", "the bishop", "Mara"]
