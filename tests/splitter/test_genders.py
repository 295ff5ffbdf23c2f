"""Whose voice is a man's and whose a woman's: told by the text, else by the name."""

from __future__ import annotations

import pytest

from pipeline.model import Character, Script
from pipeline.readers.text import parse
from pipeline.splitter import split
from pipeline.splitter.words.given_names import likely_gender, name_gender
from pipeline.splitter.words.person_nouns import noun_gender


def split_text(*paragraphs: str, cast: tuple[Character, ...] = ()) -> Script:
    return split(parse("\n\n".join(paragraphs)), cast)


def gender(script: Script, name: str) -> str:
    return next(c.gender for c in script.characters if c.name == name)


@pytest.mark.parametrize(
    ("names", "told"),
    [
        ("Aoife Sunniva Theodora Nkechi Priyanka Svetlana Yumiko Leyla Ximena", "female"),
        ("Femi Stu Zak Pim Ansel Emeka Rajiv Vladimir Kenji Cem Joaquín Björn", "male"),
        ("Alex Robin Sam Kit Wren Noor Yuki", "unknown"),
        ("Anne-Marie", "female"),
        ("Jean-Luc", "male"),
        ("Zzyzx Table", "unknown"),
    ],
)
def test_a_given_name_tells_what_it_mostly_is(names: str, told: str) -> None:
    assert {name: name_gender(name) for name in names.split()} == dict.fromkeys(names.split(), told)


def test_a_name_that_no_list_holds_is_guessed_by_its_ending() -> None:
    assert likely_gender("Ombrella") == "female"
    assert likely_gender("Morvadus") == "male"
    assert likely_gender("Grizzt") == likely_gender("Ova") == "unknown"
    # What is listed is no guess: Robin's ending tells nothing, nor does a man's 'a'.
    assert likely_gender("Joshua") == likely_gender("Robin") == "unknown"


def test_a_name_of_either_tells_what_most_of_its_bearers_are() -> None:
    assert likely_gender("Dana") == likely_gender("Ashley") == "female"
    assert likely_gender("Chris") == likely_gender("Rory") == "male"
    script = split_text(
        "“It has stopped,” said Dana.",
        "“It always stops,” said Rory, and she laughed at the clock.",
    )
    assert (gender(script, "Dana"), gender(script, "Rory")) == ("female", "female")


def test_a_tags_pronoun_tells_who_bears_an_open_name() -> None:
    script = split_text(
        "Wren put the kettle on the stove.",
        "“It leaks,” Wren said. “It always did,” she added.",
        "Robin wiped the floor dry. “Not any more,” Robin said. “Look,” he said.",
    )
    assert gender(script, "Wren") == "female"
    assert gender(script, "Robin") == "male"


def test_the_text_beats_the_name() -> None:
    script = split_text(
        "Zygmunta and Edmunda came in. Femi shook out his wet coat.",
        "“I am late,” said Femi. “It was the bridge.” She sat down. “It was up again,” she said.",
        "“They lift it for every boat,” Femi said, and she pulled her boots off herself.",
        "“Never for me,” said Edmunda.",
        "“I nearly swam,” Femi said. She laughed. “I would have drowned,” she said.",
    )
    assert gender(script, "Femi") == "female"


def test_a_woman_whom_others_only_call_madam() -> None:
    script = split_text(
        "“Tickets,” said Rook. “Thank you, madam.”",
        "“Is it on time?” asked Lark.",
        "“It is never on time, madam,” said Rook.",
        "“Then I will walk,” said Lark.",
        "“As you like, ma’am,” said Rook.",
        "“I do,” said Lark.",
    )
    assert gender(script, "Lark") == "female"


def test_kinship_beside_a_name_tells() -> None:
    script = split_text(
        "The door opened, and my wife Wren came in with my brother Sorley-Ash.",
        "“You are early,” I said.",
        "“The boat was,” said Wren.",
        "“I was not,” I said. “I never am.” I took the basket.",
        "“Sit down,” said Wren.",
    )
    assert gender(script, "Wren") == "female"


def test_a_narrator_whom_nobody_names_has_a_gender_by_what_others_call_them() -> None:
    script = split_text(
        "I stood at the counter for an hour. I had my form. I had my pen.",
        "“Next,” said the clerk.",
        "“That is me,” I said.",
        "“It is not, madam,” said the clerk. “Your number is nine.”",
        "“I have waited since eight,” I said.",
        "“So has everybody, madam,” said the clerk.",
        "“Then everybody is a fool,” I said, and I sat down again.",
    )
    assert script.narrator == ""
    assert gender(script, "Narrator") == "female"


def test_what_a_persons_own_cast_list_says_stands() -> None:
    text = ("“Off,” said Femi. “Now,” he said. He wiped his hands.", "“No,” said Ann.")
    cast = (Character("Femi", gender="female"), Character("Ann"))
    script = split_text(*text, cast=cast)
    assert gender(script, "Femi") == "female"
    assert gender(script, "Ann") == "female"


def test_a_surname_alone_is_no_given_name() -> None:
    script = split_text(
        "Sergeant Ansel came in. “Sit,” said Ansel.", "“No,” said Mara.", "“Sit,” Ansel said."
    )
    assert gender(script, next(c.name for c in script.characters if "Ansel" in c.name)) == "unknown"


def test_a_name_never_changes_who_speaks() -> None:
    """Genders that names tell come last: 'he said' goes where it went before."""
    script = split_text(
        "Aoife and Femi sat by the fire.",
        "“It is out,” said Femi.",
        "“It is not,” said Aoife.",
        "“Look,” he said.",
    )
    assert [line.speaker for line in script.lines if line.kind == "speech"][:2] == ["Femi", "Aoife"]
    assert (gender(script, "Femi"), gender(script, "Aoife")) == ("male", "female")


def narrated(*paragraphs: str) -> str:
    """The gender of a narrator in the first person whom nothing names."""
    return gender(split_text(*paragraphs), "Narrator")


@pytest.mark.parametrize(
    ("names", "other", "told"),
    [(("Hannah", "Hattie"), "Edmund", "female"), (("Edmund", "Caleb"), "Hannah", "male")],
)
def test_a_narrator_is_who_is_called_between_their_lines(
    names: tuple[str, str], other: str, told: str
) -> None:
    first, second = names
    assert told == narrated(
        "I came in late. The lamps were lit, and my coat was wet through.",
        "“Where is the ladder?” I said.",
        f"“In the shed, {first},” said Mr. Abara.",
        "“And the rope?” I asked.",
        f"“In the yard, {second},” said Mr. Abara.",
        "“And the key?” I asked.",
        f"“{other} has it,” said Mr. Abara. “{other}! Come here, {other}.”",
        "“Coming!” somebody called. Mr. Abara shook his head, and Mrs. Venn laughed.",
    )


@pytest.mark.parametrize(("spouse", "told"), [("wife", "male"), ("husband", "female")])
def test_a_narrator_is_told_by_a_spouse(spouse: str, told: str) -> None:
    assert (
        narrated(
            f"I came in late. The lamps were lit, and my {spouse} had locked the shed.",
            "“Where is the key?” I said.",
            "“On its nail,” said Mr. Abara.",
            "I took it down.",
        )
        == told
    )


def test_a_speaker_is_told_by_a_spouse() -> None:
    script = split_text(
        "Rook and Lark waited at the gate.",
        "“My wife has the key,” said Rook.",
        "“And my late husband had the other,” said Lark.",
    )
    assert (gender(script, "Rook"), gender(script, "Lark")) == ("male", "female")


def test_a_gunman_is_a_man() -> None:
    script = split_text(
        "The line was open.", "“Stay back,” the gunman said.", "“We will,” said the spacewoman."
    )
    assert gender(script, "the gunman") == "male"
    assert gender(script, "the spacewoman") == "female"
    assert noun_gender("human") == noun_gender("german") == noun_gender("shaman") == "unknown"
