"""Names that are no person's: places, and what is wished."""

from __future__ import annotations

from pipeline.splitter.people.reference import KnownWords, Reference, SpanTokens
from pipeline.splitter.words.names import GIVEN_NAMES
from pipeline.splitter.words.word_set import word_set

_BEFORE_A_PLACE = word_set("new north south east west mount lake")
"""Words before which a name is a place's: 'New Mexico', 'Lake Erie'."""
_LANDS = word_set("state states kingdom republic empire province provinces")
"""Words with which a name ends that is a land's: 'the Native State'."""
_WISHES = {
    "happy": word_set("birthday anniversary christmas easter thanksgiving halloween holidays new"),
    "merry": word_set("christmas xmas"),
}
"""What is wished with the first words of a wish, both with a capital: 'Happy Birthday'."""


def is_a_place(here: SpanTokens, at: int, name: Reference, known: KnownWords) -> bool:
    """Whether the name that begins at token ``at`` is a place's by the word before it."""
    if not at or name.title or here.tokens[at].lower in known.names:
        return False
    ahead = here.tokens[at - 1]
    joined = here.text[ahead.end : here.tokens[at].start] == " "
    return joined and ahead.word[0].isupper() and ahead.lower in _BEFORE_A_PLACE


def is_a_land_or_wish(here: SpanTokens, at: int, name: Reference, known: KnownWords) -> bool:
    """Whether the name that begins at token ``at`` is a land's by its last word, or no name but a
    wish."""
    if name.title or not known.names.isdisjoint(map(str.lower, name.words)):
        return False
    if len(name.words) > 1 and name.words[-1].lower() in _LANDS:
        return name.words[0].lower() not in GIVEN_NAMES
    wished = _WISHES.get(here.tokens[at].lower)
    after = here.tokens[at + 1 : at + 2]
    return wished is not None and any(t.lower in wished and t.word[0].isupper() for t in after)
