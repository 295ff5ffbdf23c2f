"""Names that differ in one word, a number or a title are two people where the tags say so; forms of
one name stay one person."""

from __future__ import annotations

import pytest

from pipeline.model import Character
from pipeline.readers.text import parse
from pipeline.splitter import split
from tests.splitter.speakers import speakers

TWO_PEOPLE = """
Old Tom | Young Tom
Big Ann | Little Ann
Tall Ben | Short Ben
Big Sue | Sue
old Mr. Hale | young Mr. Hale
Number Six | Number Four
Guard One | Guard Two
Guard 2 | Guard 3
Unit 7 | Unit 12
Robot A | Robot B
Agent K | Agent J
Mr. A | Mr. B
K. | J.
M. | Q.
J. Orr | K. Orr
Tom B. Hale | Tom C. Hale
Tom Senior | Tom Junior
Mr. Hale Senior | Mr. Hale Junior
Henry V | Henry VI
Louis XIV | Louis XV
Henry the Fifth | Henry the Sixth
Pliny the Elder | Pliny the Younger
King Henry | Prince Henry
Queen Ada | Princess Ada
Sister Agnes | Mother Agnes
Father Orr | Brother Orr
Dr. Venn | Nurse Venn
Detective Hale | Sergeant Hale
Aunt Sue | Cousin Sue
Miss Venn | Ms. Venn
Sam | Samuel Pike
Rain | Snow
Death | Time
Sunday | Thursday
the woman in red | the woman in blue
the guard on the left | the guard on the right
the boy with the kite | the boy with the drum
the woman from Leeds | the woman from York
one guard | the other guard
one man | another man
one | another
one of the men | another
somebody | somebody else
R2-D2 | K-9
HAL 9000 | EVE-4
d'Artagnan | Athos
de Vries | van Dyck
al-Rashid | el-Amin
Mme. Orr | M. Orr
Sra. Gómez | Sr. Gómez
Doc | Prof
First Witch | Second Witch
Guard No. 1 | Guard No. 2
the North Wind | the Sun
Brer Rabbit | Brer Fox
Iron Man | Wonder Woman
Snow White | Rose Red
Papa Bear | Baby Bear
the Duke of Orr | the Duke of Venn
Ghost of Christmas Past | Ghost of Christmas Present
a man in black | a man in grey
the woman next to him | the woman behind him
Bob the cook | Bob the clerk
Mr. Hale the butcher | Mr. Hale the baker
my dad | your dad
her mother | your mother
the one in the hat | the one in the scarf
the one on the left | the one on the right
one of the guards | another of the guards
His Majesty | Her Majesty
"""


def _told(one: str, two: str) -> str:
    return f"""The hall was cold. Nobody had lit the fire that day.

“It is late,” said {one}.

“It is never late,” said {two}. “You are early.”

“I was early yesterday,” said {one}.

“So you tell me,” said {two}.

“Come here,” {one} said.

“No,” {two} said.
"""


def _shown(name: str) -> str:
    """A name as the script has it."""
    forms = {
        "one guard": "the guard",
        "one man": "the man",
        "another man": "the other man",
        "a man in black": "the man in black",
        "a man in grey": "the man in grey",
    }
    return forms.get(name, name).removesuffix(".")


@pytest.mark.parametrize("pair", TWO_PEOPLE.strip().splitlines())
def test_names_that_answer_each_other_are_two_people(pair: str) -> None:
    one, two = (name.strip() for name in pair.split("|"))
    spoken = speakers(_told(one, two))
    assert spoken == [_shown(name) for name in (one, two, two, one, two, one, two)]


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        (("Mara", "Mara Venn", "Ms. Venn"), "Mara Venn"),
        (("Old Tom", "Tom", "old Tom"), "Tom"),
        (("Samuel Pike", "Sam", "Mr. Pike"), "Samuel Pike"),
        (("Captain Orr", "Orr", "the captain"), "Captain Orr"),
    ],
)
def test_forms_of_one_name_stay_one_person(names: tuple[str, ...], shown: str) -> None:
    story = "\n\n".join(
        f"“That is {thing},” said {name}.\n\n“It is not,” said Ines."
        for name, thing in zip(names, ("a lamp", "a rope", "an oar"), strict=True)
    )
    assert speakers(f"Ines came in.\n\n{story}\n") == [shown, "Ines"] * 3


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        ("“Yes,” said Mara. Two men came in.\n\n“No,” said Ines.\n", ["Mara", "Ines"]),
        ("In Room 12 Mara waited.\n\n“Yes,” said Mara.\n\n“No,” said Ines.\n", ["Mara", "Ines"]),
        ("“Yes,” said Mara on May 5.\n\n“No,” said Ines.\n", ["Mara", "Ines"]),
        ("“Yes,” said Mara, 12 years old.\n\n“No,” said Ines.\n", ["Mara", "Ines"]),
        ("It was Plan B. Mara rose.\n\n“Yes,” said Mara.\n\n“No,” said Ines.\n", ["Mara", "Ines"]),
        ("“Yes,” said Mara. I left.\n\n“No,” said Ines. A dog barked.\n", ["Mara", "Ines"]),
    ],
)
def test_what_stands_behind_a_name_is_no_part_of_it(story: str, expected: list[str]) -> None:
    assert speakers(story) == expected


def test_a_name_ends_with_its_line() -> None:
    letter = "From: Nia Orr\nTo: Piet Hale\nDate: 4 May 2021\nSubject: The boat"
    story = f"The message came at noon.\n\n{letter}\n\n“It is gone,” said Piet.\n"
    script = split(parse(story))
    assert [line.speaker for line in script.lines if line.kind == "speech"] == ["Piet Hale"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("with a sigh", "with a smile"),
        ("in alarm", "in a low voice"),
        ("in the same tone", "with great care"),
        ("at the same time", "at last"),
    ],
)
def test_how_something_is_said_makes_nobody_two(one: str, other: str) -> None:
    story = (
        f"The woman came in with Tomas.\n\n“No,” said the woman {one}.\n\n“Why?” asked Tomas.\n\n"
        f"“Rain,” said the woman {other}.\n\n“Oh,” said Tomas.\n\n“Yes,” said the woman {one}.\n"
        f"\n“So?” said Tomas.\n\n“So,” said the woman {other}.\n"
    )
    assert speakers(story) == [*["the woman", "Tomas"] * 3, "the woman"]


def test_one_tag_is_enough_to_tell_a_description_apart() -> None:
    story = "“No,” said the woman in red.\n\n“Yes,” said the woman in blue.\n"
    assert speakers(story) == ["the woman in red", "the woman in blue"]


def test_a_noun_tells_the_gender_and_age_of_whoever_is_told_apart_behind_it() -> None:
    story = "“No,” said the woman in red.\n\n“Yes,” said the boy with the kite.\n\n"
    other = "“So,” said the woman in blue.\n\n“Or,” said the boy with the drum.\n"
    people = {c.name: (c.gender, c.age) for c in split(parse(story + other)).characters}
    assert people["the woman in red"] == ("female", "unknown")
    assert people["the boy with the drum"] == ("male", "child")


def test_a_persons_own_cast_list_says_what_the_names_are() -> None:
    story = "“No,” said the guard on the left.\n\n“Yes,” said the guard on the right.\n"
    for names in (("the guard",), ("the guard on the left", "the guard on the right")):
        cast = (*(Character(name) for name in names), Character("Mara"))
        said = [line.speaker for line in split(parse(story), cast).lines if line.kind == "speech"]
        assert said == [names[0], names[-1]]


def test_a_name_alone_is_of_those_whom_nouns_tell_apart() -> None:
    story = _told("Bob the cook", "Bob the clerk") + "\n“Hot,” said Bob.\n\n“No,” said the clerk.\n"
    assert speakers(story)[-2:] == ["Bob the cook", "Bob the clerk"]


def test_a_noun_behind_the_only_bearer_of_a_name_is_no_part_of_it() -> None:
    story = "“Soup,” said Bob the cook.\n\n“Good,” said Ines.\n\n“Hot,” said Bob.\n"
    assert speakers(f"Ines came in.\n\n{story}") == ["Bob", "Ines", "Bob"]


def test_his_and_her_tell_the_gender_of_whom_they_tell_apart() -> None:
    script = split(parse(_told("His Majesty", "Her Majesty")))
    genders = {character.name: character.gender for character in script.characters}
    assert genders == {"His Majesty": "male", "Her Majesty": "female"}


def test_what_comes_from_somebody_proves_them() -> None:
    story = "“It is late,” said Mara.\n\n“It is never late.” This from Ivo.\n\n“So,” said Mara.\n"
    assert speakers(f"Mara came in.\n\n{story}") == ["Mara", "Ivo", "Mara"]


def test_old_and_young_tell_the_age() -> None:
    script = split(parse(_told("Old Tom", "Young Tom")))
    ages = {character.name: character.age for character in script.characters}
    assert ages == {"Old Tom": "old", "Young Tom": "young"}


@pytest.mark.parametrize("stressed", ["Joe *Fletcher*", "*Joe* Fletcher", "Joe _Fletcher_"])
def test_a_stressed_part_of_a_name_belongs_to_it(stressed: str) -> None:
    story = (
        "“Who is?” said Mara.\n\n“Joe!” said Tobias.\n\n"
        f"“{stressed}?” said Mara.\n\n“The same.” Joe took off his hat.\n\n"
        "“Go on, Mr. Fletcher,” said Tobias.\n"
    )
    people = split(parse(story)).characters
    assert {person.name for person in people} == {"Mara", "Tobias", "Joe Fletcher"}
