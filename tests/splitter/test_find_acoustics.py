"""Who is heard over a telephone or through a door, as the text tells."""

from __future__ import annotations

import pytest

from pipeline.acoustics import ACOUSTICS, acoustic_of
from pipeline.model import Line, Place
from pipeline.readers.text import parse
from pipeline.splitter import split
from pipeline.splitter.find_acoustics import with_acoustics
from tests.pace import assert_grows_at_most


def _heard(text: str) -> list[tuple[str, str]]:
    return [
        (line.text.strip("“”"), acoustic_of(line.kind, line.delivery))
        for line in split(parse(text)).lines
        if line.kind == "speech"
    ]


@pytest.mark.parametrize(
    ("tag", "acoustic"),
    [
        ("said Ben over the phone.", "phone"),
        ("said Ben from the other end.", "phone"),
        ("said Ben on the other end of the line.", "phone"),
        ("came Ben's voice over the crackling radio.", "radio"),
        ("Ben shouted through the door.", "door"),
        ("called Ben from behind the kitchen door.", "door"),
        ("Ben announced over the loudspeaker.", "loudspeaker"),
        ("said Ben into the phone.", ""),
        ("said Ben, with his palm over the receiver.", ""),
        ("said Ben, and looked through the window.", ""),
    ],
)
def test_a_tag_tells_where_somebody_is_heard_from(tag: str, acoustic: str) -> None:
    assert _heard(f"“Is anybody there?” asked Ann.\n\n“I am here,” {tag}\n")[1][1] == acoustic


def test_a_call_lasts_until_somebody_hangs_up() -> None:
    text = """“Hello?” said Ann.

“It is me,” said Ben.

“Where are you?” asked Ann.

“At the station,” said Ben over the phone.

“Then come,” said Ann.

“I will,” said Ben.

She hung up, and in an hour he stood there.

“I came,” called Ben through the door.

She opened the door.

“Well,” said Ben.
"""
    assert _heard(text) == [
        ("Hello?", ""), ("It is me,", "phone"), ("Where are you?", ""),
        ("At the station,", "phone"), ("Then come,", ""), ("I will,", "phone"), ("I came,", "door"),
        ("Well,", ""),
    ]  # fmt: skip


def test_what_is_read_out_is_from_a_letter() -> None:
    letter = "‘My dear girl, by the time you read this you will have been angry with me.’"
    heard = _heard(f"“Listen,” said Ann.\n\n“{letter}”\n\n“‘Dear girl’ is good,” said Ben.\n")
    assert [acoustic for _, acoustic in heard] == ["", "letter", ""]


def test_a_clipped_word_is_no_letter() -> None:
    late = "'Tis late, and the road is long, and nobody will come for us before the morning."
    assert _heard(f'"{late}" said Ann.\n')[0][1] == ""


def test_a_deed_beside_speech_is_no_tag() -> None:
    heard = _heard("“Then come,” said Ann.\n\n“Why?” She walked on through the door. “No.”\n")
    assert {acoustic for _, acoustic in heard} == {""}


def test_words_in_brackets_are_read_in_several_forms_and_the_last_wins() -> None:
    assert set(ACOUSTICS.values()) == {acoustic_of("speech", [word]) for word in ACOUSTICS}
    assert acoustic_of("speech", ["softly", "Over the Phone"]) == "phone"
    assert acoustic_of("thought", []) == "thought"
    assert acoustic_of("thought", ["dry"]) == acoustic_of("speech", ["phone", "dry"]) == ""


@pytest.mark.parametrize(
    ("name", "tag"), [("Mara {}", "said Mara."), ("Mara", "said Mara over the phone. She hung up.")]
)
def test_time_grows_with_the_lines_of_a_scene_alone(name: str, tag: str) -> None:
    def find(size: int) -> None:
        lines = [
            line
            for number in range(size)
            for line in (
                Line(Place(), "speech", "“Yes,”", speaker=name.format(number)),
                Line(Place(), "narration", tag, paragraph_end=True),
            )
        ]
        with_acoustics(lines, "")

    assert_grows_at_most(10, find, 1_000, 4_000)
