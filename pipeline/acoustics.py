"""Acoustics: over a telephone, through a door. The words for them in a script, and what each means.

A line's acoustic is no part of its take: it is made in mastering, of the dry take.
"""

from __future__ import annotations

from collections.abc import Iterable

ACOUSTICS = {
    "on the phone": "phone",
    "on the radio": "radio",
    "over a loudspeaker": "loudspeaker",
    "through a door": "door",
    "in a dream": "dream",
    "from a letter": "letter",
    "thought": "thought",
    "in a small room": "room",
    "in a hall": "hall",
    "in the open": "open",
}
"""What the script says, and what mastering calls it."""

ROOMS = frozenset({"room", "hall", "open"})
"""What mastering calls those that a scene may have."""

ROOM_WORDS = ("in a small room", "in a hall", "in the open")
"""What a chapter or a scene may have behind its name: whoever speaks in it is heard there. Shorter
forms don't count there: a chapter may well be called 'The Open (Hall)'."""

DRY = "dry"
"""The word that leaves a line as it is."""

_OTHER_WORDS = {
    **dict.fromkeys(("phone", "telephone", "on phone", "over the phone", "on the line"), "phone"),
    **dict.fromkeys(("radio", "over the radio", "intercom", "on the intercom"), "radio"),
    **dict.fromkeys(("loudspeaker", "over the loudspeaker", "tannoy", "pa"), "loudspeaker"),
    **dict.fromkeys(("door", "through the door", "through the wall"), "door"),
    **dict.fromkeys(("dream", "dreaming"), "dream"),
    **dict.fromkeys(("small room", "in a room", "indoors"), "room"),
    **dict.fromkeys(("hall", "in a large hall", "in a church"), "hall"),
    **dict.fromkeys(("outdoors", "open air", "in the open air"), "open"),
    **dict.fromkeys(("letter", "reading a letter", "letter read aloud"), "letter"),
}
WORDS = {**ACOUSTICS, **_OTHER_WORDS, DRY: ""}
"""Every word that counts, in small letters."""


def acoustic_of(kind: str, delivery: Iterable[str], room: str = "") -> str:
    """What mastering does to a line of that kind with these words in its brackets: empty for
    nothing. The last word wins. Without one, a thought is a thought, and what is said is heard in
    the scene's room."""
    acoustic = "thought" if kind == "thought" else room if kind == "speech" else ""
    for word in delivery:
        acoustic = WORDS.get(word.casefold(), acoustic)
    return acoustic


def is_room(word: str) -> bool:
    """Whether a word behind a heading names a room."""
    return word.casefold() in ROOM_WORDS


def room_of(heading: Iterable[str]) -> str:
    """The room that the words in a heading's brackets give to its lines; empty for none."""
    room = ""
    for word in heading:
        if is_room(word):
            room = WORDS[word.casefold()]
    return room
