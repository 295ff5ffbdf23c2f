"""A new split keeps the labels of the last wherever the text around a line is as it was."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest

from pipeline.model import Character, Line, Meta, Place, Script
from pipeline.script import hold_steady, merge, parse, with_lasting_labels
from pipeline.script.steady_labels import FARTHEST, conversations

FILLER = [f"Rain fell on the {word} roof." for word in ("red", "low", "old", "tin", "far", "wet")]
"""Narration that parts two conversations."""


def script(
    *paragraphs: tuple[str | None, str], characters: Sequence[Character] = (), scene: int = 1
) -> Script:
    """A split: each paragraph one line of somebody or, with None, of narration."""
    lines = [
        Line(
            Place(1, scene),
            "speech" if name else "narration",
            text,
            name or "Narrator",
            paragraph_end=True,
            confidence=0.9 if name else None,
        )
        for name, text in paragraphs
    ]
    names = {name for name, _ in paragraphs if name} - {c.name for c in characters}
    people = (*characters, *(Character(name) for name in sorted(names)))
    return Script(Meta("", ""), tuple(lines), people)


def narration(*texts: str) -> list[tuple[str | None, str]]:
    return [(None, text) for text in texts]


def speakers(made: Script) -> dict[str, str | None]:
    """Who says what."""
    return {line.text: line.speaker for line in made.lines if line.kind == "speech"}


def steady(base: Script, new: Script) -> dict[str, str | None]:
    return speakers(hold_steady(base, new, 0.0).script)


FIRST: list[tuple[str | None, str]] = [("Mara", "“One.”"), ("Tobias", "“Two.”")]
LAST: list[tuple[str | None, str]] = [("Mara", "“Nine.”"), ("Tobias", "“Ten.”")]
FLIPPED: list[tuple[str | None, str]] = [("Tobias", "“Nine.”"), ("Mara", "“Ten.”")]
BASE = script(*FIRST, *narration(*FILLER), *LAST)


def test_a_conversation_far_from_the_change_keeps_its_speakers() -> None:
    new = script(("Mara", "“One!”"), ("Mara", "“Two.”"), *narration(*FILLER), *FLIPPED)
    made = hold_steady(BASE, new, 0.0)
    assert speakers(made.script) == {
        "“One!”": "Mara", "“Two.”": "Mara", "“Nine.”": "Mara", "“Ten.”": "Tobias",
    }  # fmt: skip
    assert [made.script.lines[i].text for i in made.held] == ["“Nine.”", "“Ten.”"]


@pytest.mark.parametrize(
    "changed",
    [
        [*FIRST, *narration(*FILLER[:-1], "Snow fell."), *FLIPPED],  # right before
        [*FIRST, *narration(*FILLER), *FLIPPED, (None, "They left.")],  # right behind, at the end
        [*FIRST, *narration(*FILLER[:-1]), *FLIPPED],  # one gone right before
        [*FIRST, *narration(*FILLER), FLIPPED[0], (None, "A beat."), FLIPPED[1]],  # within
    ],
)
def test_a_conversation_beside_the_change_is_split_anew(
    changed: list[tuple[str | None, str]],
) -> None:
    made = steady(BASE, script(*changed))
    assert (made["“Nine.”"], made["“Ten.”"]) == ("Tobias", "Mara")


@pytest.mark.parametrize("end", ["first", "last"])
def test_a_paragraph_gone_from_an_end_touches_its_own_conversation_only(end: str) -> None:
    flipped_first: list[tuple[str | None, str]] = [("Tobias", "“One.”"), ("Mara", "“Two.”")]
    story = [*flipped_first, *narration(*FILLER), *FLIPPED]
    made = steady(BASE, script(*(story[1:] if end == "first" else story[:-1])))
    if end == "first":
        assert made == {"“Two.”": "Mara", "“Nine.”": "Mara", "“Ten.”": "Tobias"}
    else:
        assert made == {"“One.”": "Mara", "“Two.”": "Tobias", "“Nine.”": "Tobias"}


def test_narration_that_parts_a_conversation_touches_both_halves() -> None:
    between = [f"{text} Still." for text in FILLER]
    base = script(*FIRST, (None, FILLER[0]), (None, FILLER[1]), *LAST)
    new = script(*FIRST, (None, FILLER[0]), *narration(*between), (None, FILLER[1]), *FLIPPED)
    assert steady(base, new)["“Nine.”"] == "Tobias"


def test_a_scene_that_was_moved_whole_keeps_its_speakers() -> None:
    snow = [text.replace("Rain", "Snow") for text in FILLER]
    sun = [text.replace("Rain", "Sun") for text in FILLER]
    base = script(*FIRST, *narration(*FILLER, *snow), *LAST, *narration(*sun))
    moved = script(*narration(*snow), *FLIPPED, *narration(*sun, *FILLER), *FIRST)
    assert steady(base, moved)["“Nine.”"] == "Mara"


def test_a_full_name_that_appears_is_the_same_person() -> None:
    full = Character("Omar Haddad", ("Omar",))
    base = script(("Omar", "“One.”"), ("Mara", "“Two.”"), *narration(*FILLER), ("Omar", "“Ten.”"))
    new = script(
        ("Omar Haddad", "“One!”"), ("Omar Haddad", "“Two.”"), *narration(*FILLER),
        ("Omar Haddad", "“Ten.”"), characters=[full],
    )  # fmt: skip
    made = hold_steady(base, new, 0.0).script
    assert set(speakers(made).values()) == {"Omar"}
    (omar,) = [c for c in made.characters if c.name == "Omar"]
    assert "Omar Haddad" in omar.aliases


def test_a_person_who_was_renamed_is_known_by_the_old_name() -> None:
    base = script(
        ("Thomas", "“One.”"), *narration(*FILLER), ("Mara", "“Ten.”"),
        characters=[Character("Thomas", ("Tom",))],
    )  # fmt: skip
    new = script(("Mara", "“One.”"), *narration(*FILLER), ("Mara", "“Ten.”"), ("Tom", "“Hm.”"))
    assert steady(base, new)["“Hm.”"] == "Thomas"


def test_a_newcomer_gets_nobodys_name() -> None:
    base = script(("Mara", "“One.”"), (None, "Mara looked up."), ("Tobias", "“Two.”"))
    new = script(
        ("Hester Pike", "“One.”"), (None, "Mara looked up."), ("Tobias", "“Two.”"),
        ("Hester Pike", "“I am Hester Pike.”"),
    )  # fmt: skip
    assert steady(base, new)["“I am Hester Pike.”"] == "Hester Pike"


def test_a_gender_that_was_known_stays_and_an_open_one_is_filled_in() -> None:
    was = (Character("Mara", gender="female"), Character("Tobias"))
    now = (Character("Mara", gender="male"), Character("Tobias", gender="male"))
    base = script(*FIRST, *narration(*FILLER), characters=was)
    new = script(*FIRST, *narration(*FILLER, "It stopped."), characters=now)
    held = hold_steady(base, new, 0.0).script
    assert {c.name: c.gender for c in held.characters} == {"Mara": "female", "Tobias": "male"}
    lost = replace(new, characters=(Character("Mara"), *now[1:]))
    assert hold_steady(base, lost, 0.0).script.characters[0].gender == "female"


def test_namesakes_stay_two() -> None:
    both = [Character("John Venn", ("John",)), Character("John Pike", ("John",))]
    base = script(("John", "“One.”"), *narration(*FILLER), ("John", "“Ten.”"))
    new = script(
        ("John Venn", "“One!”"), ("John Pike", "“Two.”"), *narration(*FILLER),
        ("John Venn", "“Ten.”"), characters=both,
    )  # fmt: skip
    made = steady(base, new)
    assert made["“One!”"] == made["“Ten.”"] == "John"
    assert made["“Two.”"] == "John Pike"


def test_a_conversation_ends_at_a_scene_and_at_a_long_stretch_of_narration() -> None:
    near = script(FIRST[0], *narration(*FILLER[: FARTHEST - 1]), FIRST[1]).lines
    far = script(FIRST[0], *narration(*FILLER[:FARTHEST]), FIRST[1]).lines
    assert len(conversations(near)) == 1
    assert len(conversations(far)) == 2
    assert len(conversations((near[0], replace(near[-1], place=Place(1, 2))))) == 2


@pytest.mark.parametrize("seed", range(20))
def test_whatever_is_split_otherwise_a_text_unchanged_keeps_its_speakers(seed: int) -> None:
    draw = random.Random(seed)
    names = ("Mara", "Tobias", "Wren")
    texts = ["“Yes.”", "“No.”", *(f"“Word {n}.”" for n in range(9)), *FILLER]
    story: list[tuple[str | None, str]] = [
        (None if text in FILLER else draw.choice(names), text) for text in draw.choices(texts, k=60)
    ]
    other = [(name and draw.choice(names), text) for name, text in story]
    made = hold_steady(script(*story), script(*other), 0.0).script
    assert [line.speaker for line in made.lines] == [name or "Narrator" for name, _ in story]


def test_a_speaker_whom_a_split_agreed_with_once_stays() -> None:
    base = script(("Mara", "“One.”"), ("Tobias", "“Two.”"))
    mine = parse("Wren: “One.”\n\nTobias: “Two.”\n")
    agreeing = script(("Wren", "“One.”"), ("Tobias", "“Two.”"))
    merged = merge(base, mine, agreeing)
    kept = with_lasting_labels(base, mine, merged, agreeing)
    again = merge(kept, merged, script(("Mara", "“One.”"), ("Tobias", "“Two.”")))
    assert speakers(again) == {"“One.”": "Wren", "“Two.”": "Tobias"}
    assert not again.lines[0].unsure


def test_a_speaker_whom_a_split_agreed_with_stays_with_a_line_that_changed_places() -> None:
    one, two = "“I have seen one before.”", "“I have seen two before.”"
    base = script(("Mara", one), ("Tobias", two))
    mine = parse(f"Wren: {one}\n\nTobias: {two}\n")
    swapped = script(("Tobias", two), ("Wren", one))
    merged = merge(base, mine, swapped)
    assert speakers(merged)[one] == "Wren"
    kept = with_lasting_labels(base, mine, merged, swapped)
    again = merge(kept, merged, script(("Tobias", two), ("Mara", one)))
    assert speakers(again) == {one: "Wren", two: "Tobias"}


def test_what_nobody_set_goes_on_improving() -> None:
    base = script(("Mara", "“One.”"), ("Tobias", "“Two.”"))
    merged = merge(base, base, base)
    assert with_lasting_labels(base, base, merged, base) == base


def test_a_line_that_was_set_right_moves_to_beside_a_note() -> None:
    base = script(*FIRST, *narration("Rain fell.", "Snow fell."))
    mine = parse(
        "Wren: “One.”\n\nTobias: “Two.”\n\nNarrator: Rain fell.\n\n% mind this\n\n"
        "Narrator: Snow fell.\n"
    )
    new = script(FIRST[1], (None, "Rain fell."), FIRST[0], (None, "Snow fell."))
    made = merge(base, mine, new)
    assert [(line.kind, line.speaker, line.text) for line in made.lines if line.kind != "note"] == [
        ("speech", "Tobias", "“Two.”"), ("narration", "Narrator", "Rain fell."),
        ("speech", "Wren", "“One.”"), ("narration", "Narrator", "Snow fell."),
    ]  # fmt: skip
    assert [line.text for line in made.lines if line.kind == "note"] == ["mind this"]
