"""Two people who are each tagged in one paragraph: each quotation goes to its own tag's name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.readers.text import parse
from pipeline.splitter import split

SHAPES = [
    "“Is it coming?” asked {a}. “It always comes,” said {b}.",
    "“Is it coming?” {a} asked. “It always comes,” {b} said.",
    "“Is it coming?” asked {a}, and “It always comes,” said {b}.",
    "“Not always,” said {a}; “always,” said {b}.",
    "“Not always,” said {a}; “Always,” said {b}.",
    "{a} said, “Is it coming?” and {b} said, “It always comes.”",
    "{a} said, “Is it coming?” but {b} only said, “It always comes.”",
    "{a} said: “Is it coming?” Then {b} said: “It always comes.”",
    "“Who is there?” {a} asked. Nobody answered. “Me,” said {b} at last.",
    "“There!” cried {a}. The gulls went up. “Where?” said {b}.",
    "“There,” {a} whispered, “by the rope.” “I see it,” said {b}.",
    "“It is late,” said {a} quietly. “It is always late,” answered {b}, and laughed.",
    "“Not always,” said {a}; and {b}, “Always.”",
    "When {a} said, “Is it coming?” {b} answered, “It always comes.”",
    "“Is it coming?” That was {a}. “It always comes.” That was {b}.",
    "“Is it coming?” The question was {a}’s. “It always comes.” The answer was {b}’s.",
    "“Is it coming”—this from {a}. “It always comes”—this from {b}.",
    "“Is it coming?” This from {a}. “It always comes.” This from {b}.",
    "“Is it,” {a} began, but “It is,” {b} broke in.",
]
PAIRS = [
    ("Ines", "Tomas"),
    ("Wren", "Mara"),
    ("Mr. Abara", "Lottie"),
    ("Oskar", "Mrs. Venn"),
    ("Helen", "Mr. Ives"),
]


def speakers_of(story: str) -> dict[str, str | None]:
    script = split(parse(story))
    return {line.text: line.speaker for line in script.lines if line.kind == "speech"}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("pair", PAIRS, ids=" and ".join)
def test_each_quotation_is_its_own_tags(shape: str, pair: tuple[str, str]) -> None:
    one, other = pair
    paragraph = shape.format(a=one, b=other)
    before = f"{one} and {other} stood on the quay.\n\n“It is cold,” said {one}.\n\n"
    said = speakers_of(f"{before}{paragraph}\n")
    assert len(said) >= 3
    quotations = list(said.items())[1:]
    assert quotations[-1][1] == other, said
    assert all(speaker == one for _, speaker in quotations[:-1]), said


def test_somebody_who_speaks_only_so_is_somebody() -> None:
    said = speakers_of(
        "The ferry was late.\n\n“Is it coming?” asked Ines. “It always comes,” said Tomas.\n"
    )
    assert list(said.values()) == ["Ines", "Tomas"]


def test_one_who_goes_on_behind_a_tag_is_one_quotation() -> None:
    story = "Mara came in.\n\n“I kept it,” said Mara, “all this time.” She sat down.\n"
    assert set(speakers_of(story).values()) == {"Mara"}
    script = split(parse(story))
    lines = [line for line in script.lines if line.kind == "speech"]
    assert [line.reason for line in lines] == ["tag: said Mara"] * 2


@pytest.mark.parametrize(
    ("paragraph", "doubtful"),
    [
        ("“No.” “Yes.”", {"“No.”", "“Yes.”"}),
        ("Noor laughed. “Go on.” “I will.”", {"“I will.”"}),
        ("“Go on.” “I will,” said Ivo.", set()),
        ("“Go on,” said Noor. “I will.”", set()),
    ],
)
def test_one_speaker_of_two_quotations_side_by_side_is_doubtful(
    paragraph: str, doubtful: set[str]
) -> None:
    script = split(parse(f"Noor and Ivo sat in the hut. Noor had the lamp.\n\n{paragraph}\n"))
    lines = [line for line in script.lines if line.kind == "speech"]
    unsure = {line.text for line in lines if line.unsure}
    assert len({line.speaker for line in lines}) == 2 or doubtful <= unsure
    if not doubtful:
        assert lines[-1].speaker == ("Ivo" if "Ivo" in paragraph else "Noor")


DATA = Path(__file__).parent / "data"
OPENINGS = {
    "two-tags.txt": (
        "Ines, Tomas and Wren had walked since dawn. Ines carried her bag, Tomas his stick."
    ),
    "two-tags-titles.txt": (
        "Mrs. Pell, Dr. Okoro and a boy called Jude had waited since dawn on the landing stage. "
        "The ferryman, a man of sixty, coiled his rope. Jude had a dog, Mrs. Pell a goose."
    ),
}
"""How the story opens in which each file's paragraphs stand, each quotation as ``[[Ines|…]]``."""
_QUOTATION = re.compile(r"\[\[([^|\]]+)\|(.*?)\]\]")
PARAGRAPHS = [
    (opening, paragraph.strip())
    for name, opening in OPENINGS.items()
    for paragraph in (DATA / name).read_text("utf-8").strip().split("\n\n")
]


@pytest.mark.parametrize(("opening", "paragraph"), PARAGRAPHS)
def test_a_paragraph_of_two_goes_to_both(opening: str, paragraph: str) -> None:
    plain = _QUOTATION.sub(lambda match: match[2], paragraph)
    script = split(parse(f"{opening}\n\n{plain}\n\nThey went on.\n"))
    said = [(line.text, line.speaker or "") for line in script.lines if line.kind != "narration"]
    for speaker, words in _QUOTATION.findall(paragraph):
        while said and words not in said[0][0]:
            del said[0]
        assert said, f"{words} isn't said"
        assert said.pop(0)[1].lower() == speaker.lower(), script.lines


@pytest.mark.parametrize(
    ("story", "speakers"),
    [
        (
            "Wren and Otto sat in the hut. The intercom crackled. “Otto to the gate,” it said.\n\n"
            "“Not again,” said Otto.\n",
            ["the intercom", "Otto"],
        ),
        (
            "Wren and Otto listened. The set in the corner said, “Rain in the west.”\n\n"
            "“I told you,” said Wren.\n",
            ["the set", "Wren"],
        ),
        (
            "Wren came in.\n\n“Who won?” asked the twins together.\n\n“Nobody,” said Wren.\n",
            ["the twins", "Wren"],
        ),
        (
            "Wren came in with Otto.\n\n“He cheated,” piped one of the subs.\n\n"
            "“Did he?” said Wren.\n",
            ["one of the subs", "Wren"],
        ),
        (
            "Wren stood by the wall. Otto was behind it.\n\n“Over here,” said Otto’s voice.\n\n"
            "“Where?” said Wren.\n",
            ["Otto", "Wren"],
        ),
        (
            "— Soup, said Otto. Eat.\n\nWren looked at Otto.\n\n— I am off, Otto, said Wren.\n",
            ["Otto", "Otto", "Wren"],
        ),
    ],
)
def test_things_groups_voices_and_the_called_are_told_apart(
    story: str, speakers: list[str]
) -> None:
    assert list(speakers_of(story).values()) == speakers


def test_an_answer_with_a_tag_is_not_who_spoke_right_before_it() -> None:
    text = (
        "Noor was mending the net. Her brother Ivo came in with the oars.\n\n"
        "“Are they dry?” “Dry enough,” he replied.\n\n“Good,” said Noor."
    )
    script = split(parse(text))
    asked, answered = (k for k in script.lines if k.kind == "speech" and "ry" in k.text)
    assert answered.speaker == "Ivo"
    assert asked.speaker != "Ivo" or asked.unsure
