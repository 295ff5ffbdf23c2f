"""The people are found from the text: names merged, people kept apart, narrators named."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import ManuscriptError
from pipeline.model import NARRATOR, Character, Manuscript, Meta, Paragraph, Place
from pipeline.splitter.people.find_people import find_people
from pipeline.splitter.people.find_references import find_references
from pipeline.splitter.people.mentions import Member, People
from pipeline.splitter.people.reference import KnownWords
from pipeline.splitter.quotes.spans import find_spans
from pipeline.splitter.words.names import (
    GIVEN_NAMES,
    NICKNAMES,
    full_keys,
    is_short_for,
    short_keys,
)
from tests.pace import assert_grows_at_most


def read(text: str, *cast_list: Character) -> tuple[Manuscript, People]:
    paragraphs = tuple(
        Paragraph(" ".join(part.split()), Place()) for part in text.strip().split("\n\n")
    )
    book = Manuscript(Meta(), text, paragraphs)
    return book, find_people(book, find_spans(book), cast_list)


def member(people: People, name: str) -> Member:
    """The member who has this name or alias."""
    bearers = [m for m in people.members if name in (m.character.name, *m.character.aliases)]
    assert len(bearers) == 1, f"{name}: {[m.character for m in people.members]}"
    return bearers[0]


def resolved(book: Manuscript, people: People, words: str) -> list[str | None]:
    """Who each mention of these words stands for."""
    return [
        None if m.character is None else people.members[m.character].character.name
        for m in people.mentions
        if book.paragraphs[m.paragraph].text[m.start : m.end] == words
    ]


FAMILY = """
Mr. Bennet put down his paper. "You have heard it," said Mr. Bennet.

"I have," said Mrs. Bennet, and she took off her gloves. Elizabeth Bennet came in with Jane Bennet.

"Lizzy, my dear," said Mr. Bennet, "your mother has news." Elizabeth laughed, and Jane
shook her head.

"What news?" asked Jane. Mrs. Bennet told them, and Mr. Bennet took up his paper again.
"""


def test_a_family_of_one_surname_is_kept_apart() -> None:
    _, people = read(FAMILY)
    names = ("Mr. Bennet", "Mrs. Bennet", "Elizabeth", "Jane")
    assert len({id(member(people, name)) for name in names}) == 4
    assert member(people, "Lizzy") is member(people, "Elizabeth")
    assert member(people, "Mr. Bennet").character.gender == "male"
    assert member(people, "Mrs. Bennet").character.gender == "female"


def test_titles_nicknames_and_descriptions_are_merged() -> None:
    _, people = read("""
Dorothy Pell opened the door. PC Dhillon stood on the mat with her notebook.

"Miss Pell?" said the constable.

"Dot," said Dorothy. "Everybody calls me Dot." Dot was not pleased. PC Dhillon wrote it down, and
the constable put her hat on again.
""")
    pell = member(people, "Dorothy Pell")
    assert {"Dot", "Dorothy"} <= set(pell.character.aliases)
    assert pell.character.gender == "female"
    assert member(people, "the constable") is member(people, "PC Dhillon")


def test_a_narrator_bears_the_name_that_others_call() -> None:
    book, people = read("""
I put my bag on the counter. "Is anybody here?" I asked.

"You came back, Ellis." Saf did not turn round. I could see that she had been crying.

"I said I would," I said, and I sat down beside her. My hands were cold.

"Ellis," said Saf, "you never did anything you said."
""")
    assert people.narrator is not None
    narrator = people.members[people.narrator]
    assert narrator.narrator
    assert narrator.character.name == "Ellis"
    assert set(resolved(book, people, "I")) == {"Ellis"}


def test_a_narrator_whom_nobody_names_is_narrator() -> None:
    _, people = read("""
I put my bag on the counter. "Is anybody here?" I asked, and I waited. I heard nothing.

"Only me," said Saf. I turned round. I had not seen her for a year.
""")
    assert people.narrator is not None
    assert people.members[people.narrator].character.name == NARRATOR


def test_no_narrator_in_third_person() -> None:
    _, people = read(FAMILY)
    assert people.narrator is None
    assert not any(m.kind == "first" for m in people.mentions)


def test_kin_roles_and_groups_are_members() -> None:
    _, people = read("""
Mum looked at the vicar. "You'd better come in," said Mum.

"Thank you," said the vicar. The old man in the corner snored.

"Wake up!" the crowd shouted. The old man opened one eye.
""")
    mum = member(people, "Mum").character
    assert mum.gender == "female"
    assert member(people, "the vicar")
    assert member(people, "the old man").character.age == "old"
    assert member(people, "the crowd").group


def test_pronouns_go_to_who_acted_last() -> None:
    book, people = read("""
Mara folded the map. She looked at the sea.

Tobias lit the lamp. He said nothing, and his hands shook.
""")
    assert resolved(book, people, "She") == ["Mara"]
    assert resolved(book, people, "He") == ["Tobias"]
    assert resolved(book, people, "his") == ["Tobias"]


def test_a_persons_own_cast_is_used_with_parts_of_names() -> None:
    cast_list = (
        Character("Mara Venn", ("the keeper",), "female"),
        Character("Tobias Venn", ("the old man",), "male", "old"),
    )
    book, people = read(
        """
Mara opened the door. The keeper was tired. "Sit," said the old man.

"I will," said Miss Venn, and Tobias moved his chair. "Tickets!" shouted Gerald.
""",
        *cast_list,
    )
    names = {m.character.name for m in people.members if m.from_cast_list}
    assert names == {"Mara Venn", "Tobias Venn"}
    assert resolved(book, people, "Mara") == ["Mara Venn"]
    assert resolved(book, people, "The keeper") == ["Mara Venn"]
    assert resolved(book, people, "the old man") == ["Tobias Venn"]
    assert resolved(book, people, "Tobias") == ["Tobias Venn"]
    assert not member(people, "Gerald").from_cast_list


def test_a_description_on_the_cast_list_is_found_in_the_text() -> None:
    book, people = read(
        """
        "Two teas," said Mara. The woman behind the counter wiped her hands.

        "Anything else?" asked the woman behind the counter.

        "No," said the valet at the door. The valet yawned.
        """,
        Character("Mara"),
        Character("the woman behind the counter", (), "female"),
        Character("the valet at the lift"),
    )
    assert resolved(book, people, "the woman behind the counter") == [
        "the woman behind the counter"
    ]
    assert set(resolved(book, people, "The valet")) == {"the valet at the lift"}


def test_a_name_that_two_share_goes_to_the_one_named_in_full_last() -> None:
    book, people = read(
        """
        Charles Venn came in from the yard. "Rain," said Charles.

        "More than yesterday," said Mara, and went to the window.

        Charles Pike was already at the table. "Sit," said Charles.
        """
    )
    assert resolved(book, people, "Charles") == ["Charles Venn", "Charles Pike"]
    shared = [m for m in people.mentions if m.end - m.start == len("Charles")]
    assert all(m.confidence < 1 and m.others for m in shared)


def test_a_surname_and_a_whole_name_that_never_meet_are_one() -> None:
    early = "\n\n".join(f"Mr. Ashdown went by the gate {n}. Mara saw him." for n in range(12))
    late = "\n\n".join(f"Henry Ashdown shut the door {n}. Mara heard it." for n in range(12))
    _, people = read(f"{early}\n\n{late}")
    assert member(people, "Mr. Ashdown") == member(people, "Henry Ashdown")


def test_a_brother_whose_given_name_stands_between_is_another_man() -> None:
    told = "\n\n".join(
        f"Mr. Ashdown looked at Mr. Peter Ashdown for the time {n}." for n in range(12)
    )
    _, people = read(told)
    assert member(people, "Mr. Ashdown") != member(people, "Mr. Peter Ashdown")


def test_an_honour_is_the_only_judge() -> None:
    _, people = read(
        """
        The judge looked over her glasses. "Well?" said the judge.

        "Your Honour, I object," said Mr. Pike.

        "Sit down, Mr. Pike." The judge sighed.

        "Your Honour, with respect," said Mr. Pike.
        """
    )
    names = [m.character.name for m in people.members]
    assert "Honour" not in names
    assert "Honour" in member(people, "the judge").character.aliases


def test_vocatives_are_told_from_other_names_in_quotes() -> None:
    _, people = read("""
"Tobias, sit down," said Mara. Tobias sat.

"Have you seen Mara?" he asked. "I mean the boat, Mara." Mara laughed.
""")
    quoted = [m for m in people.mentions if m.quoted and m.kind == "name"]
    assert [m.vocative for m in quoted] == [True, False, True]


def test_mentions_are_in_order_and_do_not_overlap() -> None:
    book, people = read(FAMILY)
    end = (0, 0)
    for mention in people.mentions:
        assert (mention.paragraph, mention.start) >= end
        assert mention.start < mention.end <= len(book.paragraphs[mention.paragraph].text)
        assert mention.character is None or 0 <= mention.character < len(people.members)
        end = (mention.paragraph, mention.end)


def test_reserved_names_are_never_a_found_character() -> None:
    _, people = read(
        '"Go," said Unknown. Unknown laughed. "Stay," said Narrator. Narrator sat down.'
    )
    assert not {"Unknown", "Narrator"} & {m.character.name for m in people.members}


@pytest.mark.parametrize(
    "place", ["New Mexico", "North Dakota", "West Egg", "East Hampton", "Mount Doom", "Lake Erie"]
)
def test_a_place_of_two_words_is_nobody(place: str) -> None:
    _, people = read(f"""
Mara drove on. She looked out at {place}, which lay there like a pan.

“Are we there?” asked Tom. “Is that {place}?”

“No,” said Mara. She thought of {place} and its dust.
""")
    assert {one.character.name for one in people.members} == {"Mara", "Tom"}


def test_a_land_of_two_words_is_nobody() -> None:
    _, people = read("""
Mara kept the books in a remote Native State. The Native State paid her well, and she laughed.

“A Native State, a Hindu Kingdom,” said Tom. “Ask the Native State.”

“Native State was in debt,” said Mara. The Native States had no money.
""")
    assert {one.character.name for one in people.members} == {"Mara", "Tom"}
    _, people = read("“Go on,” said Tom Kingdom. Tom Kingdom sat down.")
    assert {one.character.name for one in people.members} == {"Tom Kingdom"}


def test_a_wish_is_nobody_and_a_name_like_it_is_somebody() -> None:
    _, people = read("""
“He writes ‘Happy Birthday.’ That’s what he writes,” said Mara. Happy Birthday was all it said.

“Happy Birthday, boss, and Merry Christmas,” said Merry Venn. Merry sat down by Happy Hale.

“Happy New Year,” said Happy.
""")
    names = {one.character.name for one in people.members}
    assert names == {"Mara", "Merry Venn", "Happy Hale"}


def test_mentions_take_the_place_of_the_references_that_they_come_from() -> None:
    texts = ("“" + "Mara, " * 4_000 + "go.”", "Mara went.")
    book = Manuscript(Meta(), "", tuple(Paragraph(text, Place()) for text in texts))
    spans = find_spans(book)

    def peak(find: Callable[[], object]) -> int:
        find()  # Whatever is loaded once.
        tracemalloc.start()
        find()
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    of_references = peak(lambda: find_references(book, spans, KnownWords()))
    assert peak(lambda: find_people(book, spans)) < 1.05 * of_references


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit", ["Mara Venn said. ", "'em ", "the old man ", "Mr. ", "Ann Bob Cid Dee ", "he she I "]
)
def test_time_is_linear(unit: str) -> None:
    def find(size: int) -> None:
        text = unit * (size // len(unit))
        book = Manuscript(Meta(), text, (Paragraph(text.strip(), Place()),))
        find_people(book, find_spans(book))

    # Quadratic code would take 64 times as long for 8 times the text.
    assert_grows_at_most(30, find, 10_000, 80_000)


def test_a_stammered_name_is_the_persons_own() -> None:
    _, people = read("""
“Mr. P-Pike is l-late,” said Ines Venn. “M-M-Mara, where is T-Tom?”

“H-here,” said Tom. “Mara is out,” said Mr. Pike. Ines Venn looked at T-Tom.
""")
    cast = {one.character.name for one in people.members}
    assert cast == {"Ines Venn", "Mr. Pike", "Mara", "Tom"}


def test_a_description_in_capitals_is_shown_in_small_letters() -> None:
    _, people = read("""
THE OLD MAN sat down.

“Is it late?” asked the old man. “Go,” said Mara.
""")
    assert {one.character.name for one in people.members} == {"the old man", "Mara"}


def test_a_narrator_who_names_himself_bears_that_name() -> None:
    story = (
        "I was called late. I came up on deck, and I shook.\n\n"
        "“Anne, put us about,” said the captain.\n\n“Anne, be quick,” said Loveday.\n\n"
        "“I vote for her,” said I, Tobias Wick, aged fourteen.\n"
    )
    _, people = read(story)
    assert people.narrator is not None
    assert people.members[people.narrator].character.name == "Tobias Wick"


def test_somebody_called_once_and_late_is_not_the_narrator() -> None:
    story = (
        "I kept the keys. I had them in my coat, and I said nothing.\n\n"
        + "“Is it cold?” asked the verger.\n\nIt was.\n\n" * 4
        + "“Oh, Barnaby,” said the verger.\n\nThe cat came in.\n"
    )
    _, people = read(story)
    assert people.narrator is not None
    assert people.members[people.narrator].character.name == NARRATOR


@given(
    st.sampled_from(sorted(NICKNAMES) + sorted(GIVEN_NAMES)),
    st.sampled_from(["", "y", "ie", "sy", "sie", "s", "o", "ny", "beth"]),
    st.integers(0, 12),
)
def test_short_forms_are_found_without_looking_at_everybody(
    name: str, ending: str, length: int
) -> None:
    for short in (name[:length] + ending, *NICKNAMES.get(name, ())):
        if is_short_for(short, name):
            assert short_keys(short) & full_keys(name)


def test_more_people_than_any_book_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.splitter.people.person_registry._MOST_PEOPLE", 2)
    with pytest.raises(ManuscriptError, match="names more than 2 people"):
        read("“Yes,” said Mara.\n\n“No,” said Tobias.\n\n“Perhaps,” said Daniel.")


@pytest.mark.parametrize("fond", ["Dear", "Dearest", "My dear", "Poor"])
def test_what_a_letter_calls_somebody_is_no_part_of_the_name(fond: str) -> None:
    _, people = read(
        f"*{fond} Anna,* the letter began.\n\nAnna read it.\n\n“Bad news?” said Mara.\n\n“No,” "
        "said Anna."
    )
    assert {m.character.name for m in people.members} == {"Anna", "Mara"}
