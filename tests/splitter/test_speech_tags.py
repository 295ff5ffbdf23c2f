"""Speech tags: who says it, both ways round and in every tense."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.splitter.attribution.grammar_units import (
    MentionPlace,
    cut_sentences,
    read_units,
)
from pipeline.splitter.attribution.lead_ins import tag_before
from pipeline.splitter.attribution.speech_tags import Tag, tag_after
from tests.splitter.speakers import speakers

NAMES = ("Mara", "Tobias", "the old man")


def mentions_in(text: str) -> list[MentionPlace]:
    """Every place where one of ``NAMES`` stands."""
    places = []
    for number, name in enumerate(NAMES):
        at = text.find(name)
        while at >= 0:
            end = at + len(name)
            owns = text[end : end + 2] in ("'s", "’s")
            places.append(MentionPlace(at, end, number, "name", owns))
            at = text.find(name, at + 1)
    return sorted(places, key=lambda place: place.start)


def after(text: str, joined: bool = True) -> Tag | None:
    units = read_units(text, 0, len(text), mentions_in(text))
    return tag_after(cut_sentences(units)[0], joined)


def before(text: str) -> Tag | None:
    line = cut_sentences(read_units(text, 0, len(text), mentions_in(text)))[-1]
    mark = text.rstrip()[-1]
    return tag_before(line, "" if mark.isalnum() else mark)


@pytest.mark.parametrize(
    ("text", "who", "verb"),
    [
        ("said Mara.", 0, "said"),
        ("Mara said.", 0, "said"),
        ("asks Tobias, smiling.", 1, "asks"),
        ("the old man muttered.", 2, "muttered"),
        ("replied the old man at last.", 2, "replied"),
        ("Tobias wants to know.", 1, "wants"),
        ("Mara offers, too late.", 0, "offers"),
        ("came Mara's voice from the stairs.", 0, "came"),
        ("whispered Tobias to Mara.", 1, "whispered"),
        ("Mara, who had not sat down, said quietly.", 0, "said"),
        ("broke in Tobias.", 1, "broke"),
        ("went on Mara with some heat.", 0, "went"),
        ("cried the voice of old Tobias.", 1, "cried"),
        ("said poor Mara.", 0, "said"),
    ],
)
def test_the_subject_of_a_tag_after_a_quotation(text: str, who: int, verb: str) -> None:
    tag = after(text)
    assert tag is not None
    assert (tag.mention, tag.verb) == (who, verb)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Mara looked at Tobias and said:", 0),
        ("Tobias, wiping his hands, asked,", 1),
        ("She nodded at Mara. The old rule held. Tobias added:", 1),
        ("They were stopped by Mara, who said with a smile,", 0),
        ("Mara could not help saying,", 0),
        ("No sooner had she gone than Tobias exclaimed,", 1),
        ("Mara, thinking that Tobias was asleep, added,", 0),
        ("Mara saw what he wanted, and after a while said,", 0),
        ("The door was shut and Tobias began again--", 1),
        ("Then Mara said, with all the patience of a saint", 0),
        ("Mara's only remark was--", 0),
        ("Mara shivered,", 0),
        ("Tobias went on.", 1),
    ],
)
def test_the_subject_of_a_tag_before_a_quotation(text: str, who: int) -> None:
    tag = before(text)
    assert tag is not None
    assert tag.mention == who


@pytest.mark.parametrize(
    "text",
    [
        "Mara did not answer,",
        "Mara looked at the sea.",
        "Tobias called on Mara.",
        "Tobias had said enough about it the day before, and the boats had all come in by then.",
    ],
)
def test_narration_that_only_stands_before_a_quotation_is_no_tag(text: str) -> None:
    assert before(text) is None


@pytest.mark.parametrize(
    ("text", "word"), [("he said.", "he"), ("she asks.", "she"), ("I tell her.", "i")]
)
def test_a_pronoun_is_a_subject(text: str, word: str) -> None:
    tag = after(text)
    assert tag is not None
    assert tag.pronoun == word


def test_a_description_that_is_nobodys_mention_is_kept() -> None:
    tag = after("the taller detective said.")
    assert tag is not None
    assert tag.mention is None
    assert tag.description == "the taller detective"


def test_who_is_spoken_to_is_not_who_speaks() -> None:
    tag = after("said Mara to Tobias.")
    assert tag is not None
    assert (tag.mention, tag.addressee) == (0, 1)


def test_a_deed_after_a_full_stop_is_no_tag() -> None:
    assert after("Mara put down the cup.", joined=False) is None
    assert after("The rain went on.", joined=False) is None


def test_saying_nothing_is_marked() -> None:
    tag = after("Mara said nothing.", joined=False)
    assert tag is not None
    assert tag.mute


@given(
    st.text(
        alphabet=st.sampled_from("said Mara he, .:;!?—“”'’\n123éß שלום\U0001f600"), max_size=120
    )
)
def test_any_text_at_all_can_be_parsed(text: str) -> None:
    units = read_units(text, 0, len(text), [])
    sentences = cut_sentences(units)
    assert sum(len(line) for line in sentences) == len(units)
    for line in sentences:
        tag_after(line, True)
        tag_after(line, False)
        for lead in (":", ",", ";", ".", ""):
            tag_before(line, lead)


@pytest.mark.parametrize(
    "tag",
    [
        "Ines heard Mara say.",
        "Tomas heard her say.",
        "he could hear Mara shout.",
        "Tomas hears Mara mutter behind him.",
    ],
)
def test_whoever_is_heard_to_say_it_says_it(tag: str) -> None:
    story = f"“Shall we go in, Mara?” asked Tomas.\n\n“No,” {tag}\n\nTomas put the key away.\n"
    assert speakers(story) == ["Tomas", "Mara"]


@pytest.mark.parametrize(
    "said",
    [
        "Oskar heard {} say, “Five minutes.”",
        "From the stairs Oskar could hear {} calling and then heard her say: “Five minutes.”",
        "“Five minutes.” Oskar heard {} say.",
        "“Five minutes,” Oskar heard {} say to Mara.",
    ],
)
@pytest.mark.parametrize("name", ["Nadia", "Ruth"])
def test_whom_somebody_hears_is_who_speaks(said: str, name: str) -> None:
    story = (
        "Nadia and Ruth sat with Oskar and Tobias.\n\n“Who is that?” said Oskar.\n\n“Me,” said "
        f"Tobias.\n\n{said.format(name)}\n\n“That is all,” said Mara.\n"
    )
    assert speakers(story)[2] == name
