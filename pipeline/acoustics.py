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
}
"""What the script says, and what mastering calls it."""

DRY = "dry"
"""The word that leaves a line as it is."""

_OTHER_WORDS = {
    **dict.fromkeys(("phone", "telephone", "on phone", "over the phone", "on the line"), "phone"),
    **dict.fromkeys(("radio", "over the radio", "intercom", "on the intercom"), "radio"),
    **dict.fromkeys(("loudspeaker", "over the loudspeaker", "tannoy", "pa"), "loudspeaker"),
    **dict.fromkeys(("door", "through the door", "through the wall"), "door"),
    **dict.fromkeys(("dream", "dreaming"), "dream"),
    **dict.fromkeys(("letter", "reading a letter", "letter read aloud"), "letter"),
}
WORDS = {**ACOUSTICS, **_OTHER_WORDS, DRY: ""}
"""Every word that counts, in small letters."""


def acoustic_of(kind: str, delivery: Iterable[str]) -> str:
    """What mastering does to a line of that kind with these words in its brackets: empty for
    nothing. The last word wins; a thought is one unless another word is there."""
    acoustic = "thought" if kind == "thought" else ""
    for word in delivery:
        acoustic = WORDS.get(word.casefold(), acoustic)
    return acoustic
