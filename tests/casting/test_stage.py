"""Where people stand in a scene, and the room that it has."""

from __future__ import annotations

from pipeline import casting
from pipeline.script import parse
from tests.casting.plans import plan

SCENES = """\
title: T

## Scene 1

Narrator: Rain.
Mara: “One.”
Wren: “Two.”
Mara (thought): Three.
Tobias: “Four.”
Unknown: “Five.”

## The Quarry (in the open)

Narrator: Wind.
Wren: “Six.”
Mara (on the phone): “Seven.”
Wren (dry): “Eight.”
Wren (thought): Nine.

## Scene 3

Mara: “Ten.”
"""


def sides_in(text: str) -> dict[str, float]:
    """Where each line of a staged script is heard."""
    parts = casting.on_stage(plan(text), parse(text)).parts
    assert None not in {part.side for part in parts}
    return {part.cue.text: part.side or 0.0 for part in parts}


def test_two_who_talk_stand_on_either_side_and_nobody_moves() -> None:
    sides = sides_in(SCENES)
    assert sides["One."] < 0 < sides["Two."]
    assert sides["One."] == -sides["Two."]
    assert sides["One."] < sides["Four."] < 0
    assert {sides[words] for words in ("Rain.", "Three.", "Five.")} == {0.0}
    # Every scene has its own places.
    assert sides["Six."] == sides["Eight."] == sides["One."]
    assert sides_in(SCENES.replace("Mara: “Ten", "Wren: “Ten"))["Ten."] == sides["Ten."]


def test_nobody_stands_anywhere_in_a_book_without_a_stage() -> None:
    mono = plan(SCENES)
    assert {part.side for part in mono.parts} == {None}


def test_a_scenes_room_is_heard_where_people_speak() -> None:
    heard = {part.cue.text: part.acoustic for part in plan(SCENES).parts}
    assert heard["Six."] == "open"
    assert heard["Seven."] == "phone"
    assert heard["Nine."] == "thought"
    assert {heard[w] for w in ("Wind.", "Eight.", "Ten.", "One.", "The Quarry")} == {""}
    assert all(
        not part.cue.delivery for part in plan(SCENES).parts if part.cue.text == "The Quarry"
    )


def test_a_chapters_room_ends_with_the_next_heading() -> None:
    text = "title: T\n\n# One (in a hall)\n\nMara: “A.”\n\n## Scene 2\n\nMara: “B.”\n"
    assert [part.acoustic for part in plan(text).parts] == ["", "hall", ""]


def test_acoustics_that_are_off_leave_a_room_out() -> None:
    parts = plan(SCENES.replace("title: T", "title: T\nacoustics: off")).parts
    assert {part.acoustic for part in parts} == {""}
