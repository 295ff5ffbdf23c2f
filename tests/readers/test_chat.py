"""Chats and messages: who writes each line is known, and lines stay apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.model import Manuscript
from pipeline.readers.html import parse as html
from pipeline.readers.markdown import parse as markdown
from pipeline.readers.text import parse as text
from pipeline.splitter import split
from tests.readers.manuscripts import assert_whole


def said(manuscript: Manuscript) -> list[tuple[str | None, str]]:
    return [(p.speaker, p.text) for p in manuscript.paragraphs if p.speaker]


@pytest.mark.parametrize(
    "written",
    [
        "Nia: anyone up\nOmar: no\nNia: *please*",
        "**Nia:** anyone up\n**Omar:** no\n**Nia:** *please*",
        "**Nia**: anyone up\n\n**Omar**: no\n\n**Nia**: *please*",
        "NIA: anyone up\n\nOMAR: no\n\nNIA: *please*",
        "> Nia: anyone up\n> Omar: no\n> Nia: *please*",
        "Nia 🌙: anyone up\nOmar: no\nNia 🌙: *please*",
        "**Nia** (21:41): anyone up\n\n**Omar** (21:42): no\n\n**Nia** (21:42): *please*",
        "12/03/2024, 21:41 - Nia: anyone up\n12/03/2024, 21:42 - Omar: no\n"
        "12/03/2024, 21:42 - Nia: *please*",
        "[12.03.24, 21:41:07] Nia: anyone up\n[12.03.24, 21:42:30] Omar: no\n"
        "[12.03.24, 21:42:31] Nia: *please*",
        "**Nia (9:41 PM):** anyone up\n\n**Omar (9:42 PM):** no\n\n**Nia (9:42 PM):** *please*",
    ],
)
def test_every_message_has_its_sender(written: str) -> None:
    book = markdown(f"# One\n\nNia took her phone.\n\n{written}\n\nOmar slept.\n")
    assert_whole(book)
    assert said(book) == [("Nia", "anyone up"), ("Omar", "no"), ("Nia", "*please*")]


def test_bold_labels_of_a_page_and_lines_of_one_paragraph() -> None:
    book = html(
        "<p>Nia read it.</p><p><b>Unknown:</b> are you <i>there</i><br/><b>Nia:</b> who is this</p>"
        "<p>She waited.</p><p><strong>Unknown:</strong> guess</p>"
    )
    assert said(book) == [
        ("Unknown", "are you *there*"), ("Nia", "who is this"), ("Unknown", "guess"),
    ]  # fmt: skip


def test_times_before_the_names_are_kept_and_not_spoken() -> None:
    book = text(
        "Nia looked.\n\n[09:41] nia: hey\n[09:42] omar: what\n[09:42] nia: come\n\nNia left."
    )
    assert said(book) == [("Nia", "hey"), ("omar", "what"), ("Nia", "come")]
    assert [p.text for p in book.paragraphs if p.kind == "matter"] == [
        "[09:41]",
        "[09:42]",
        "[09:42]",
    ]


def test_a_chat_right_below_the_title_is_no_title_page() -> None:
    book = text("Up Late\n\nNia: anyone up\nOmar: no\nNia: please\n\nHe put the phone down.\n")
    assert said(book) == [("Nia", "anyone up"), ("Omar", "no"), ("Nia", "please")]


def test_a_message_goes_on_over_its_lines() -> None:
    book = text("Nia: one\nand more\nOmar: two\nNia: three\n\nOmar slept. Nia slept.\n")
    assert said(book)[0] == ("Nia", "one and more")


@pytest.mark.parametrize(
    "written",
    [
        "Serves: four\nTime: ten minutes\nFlour: two cups\nEggs: three",
        "Name: Nia\nAge: old\nHair: red",
        "From: Nia\nTo: Omar\nSubject: the boat",
        "Nia: she was the one who knew it.",
        "He had two rules: eat, and sleep.\n\nHe had two rules: eat, and sleep.",
        "- **Rope:** ten metres\n- **Lamp:** one\n- **Rope:** again",
        "Strength: 12\nWisdom: 9\nStrength: 13",
    ],
)
def test_forms_lists_and_sentences_are_no_chat(written: str) -> None:
    assert not said(markdown(f"# One\n\nNia sat.\n\n{written}\n\nOmar slept.\n"))


def test_senders_are_the_people_of_the_story() -> None:
    script = split(
        markdown(
            "Nia Okoro sat up.\n\n**Unknown:** still there?\n\n**Nia:** who is this\n\n"
            "“Nobody,” said Nia. Nia Okoro lay down.\n"
        )
    )
    lines = [(line.speaker, line.text) for line in script.lines if line.kind == "speech"]
    assert lines == [(None, "still there?"), ("Nia", "who is this"), ("Nia", "“Nobody,”")]
    assert [(c.name, c.aliases) for c in script.characters] == [("Nia", ("Nia Okoro",))]


PLAY = (
    "The Fall\n\nThe hall is dark.\n\nNIA\n(whispering)\nIs he gone? He was here, and now\n"
    "I can't see him.\n\nOMAR (O.S.)\nNot yet.\n\nShe turns round.\n\n"
    "MRS. LEE (softly)\nBe quiet.\n\nNIA (CONT'D)\nThen be quiet yourself.\n"
)


@pytest.mark.parametrize("read", [text, markdown])
def test_a_play_in_plain_text_has_its_speakers(read: Callable[[str], Manuscript]) -> None:
    book = read(PLAY)
    assert_whole(book)
    assert said(book) == [
        ("Nia", "Is he gone? He was here, and now I can't see him."),
        ("Omar", "Not yet."),
        ("Mrs. Lee", "Be quiet."),
        ("Nia", "Then be quiet yourself."),
    ]
    delivery = [p.delivery for p in book.paragraphs if p.speaker]
    assert delivery == [("whispering",), (), ("softly",), ()]
    assert [p.text for p in book.paragraphs if p.speaker is None and p.kind == "prose"] == [
        "The hall is dark.", "She turns round.",
    ]  # fmt: skip


def test_a_play_whose_cues_are_paragraphs() -> None:
    book = text(
        "The Fall\n\nThe hall is dark.\n\nNIA\n\n(whispering)\n\nIs he gone?\n\nOMAR\n\n"
        "Not yet.\n\nShe turns round.\n\nNIA\n\nThen wait.\n\nOMAR\n\nI am.\n"
    )
    assert_whole(book)
    assert said(book) == [
        ("Nia", "Is he gone?"), ("Omar", "Not yet."), ("Nia", "Then wait."), ("Omar", "I am."),
    ]  # fmt: skip
    assert next(p.delivery for p in book.paragraphs if p.speaker) == ("whispering",)


def test_a_play_as_old_editions_print_it() -> None:
    book = text(
        "ACT I\n\nThe hall of a house.\n\nNIA.\nIs he gone, or does he wait below\n"
        "Until the lamp is out?\n\n"
        "OMAR.\nHe waits.\n\nNIA.\nThen let him wait.\n\nOMAR.\nHe will.\n\nNIA.\nSo be it.\n"
    )
    assert [name for name, _ in said(book)] == ["Nia", "Omar", "Nia", "Omar", "Nia"]
    assert said(book)[0][1] == "Is he gone, or does he wait below Until the lamp is out?"


def test_noises_and_signs_in_capitals_are_no_cues() -> None:
    book = text(
        f"The Fall\n\n{'Nia went on along the wall. ' * 4}\n\nBANG\n\nShe ran.\n\n"
        f"{'The lane was dark and long. ' * 4}\n\nCRASH\n\nShe hid.\n\nNobody came.\n\n"
        "It rained.\n\nBANG\n\nShe ran on.\n"
    )
    assert said(book) == []


def test_chapters_told_by_those_whom_they_are_called_after_are_no_play() -> None:
    told = "I woke late, and the house was quiet. " * 12
    book = text(f"NIA\n{told}\n\nOMAR\n{told}\n\nNIA\n{told}\n\nOMAR\n{told}\n")
    assert said(book) == []


def test_brackets_behind_a_label_say_how() -> None:
    book = text("The hall.\n\nNia: (softly) Is he gone?\nOmar: Not yet.\nNia: (a bit louder) Go.\n")
    assert said(book) == [("Nia", "Is he gone?"), ("Omar", "Not yet."), ("Nia", "Go.")]
    assert [p.delivery for p in book.paragraphs if p.speaker] == [
        ("softly",), (), ("a bit louder",),
    ]  # fmt: skip
