"""Small words of English by their part of speech, and whether a word looks like a verb."""

from __future__ import annotations

from functools import lru_cache

from pipeline.splitter.words.speech_verbs import SPEECH_VERBS
from pipeline.splitter.words.word_set import word_set

PRONOUNS = word_set(
    """
    i you he she it we they him her us them me his hers its their our my your one
    """
)

PREPOSITIONS = word_set(
    """
    to at of with for by upon on from towards toward after into about over under beside behind
    between before past against around across through near like than without in off onto beneath
    above below along inside outside until since despite except among
    """
)

DETERMINERS = word_set(
    """
    the a an this that another his her my our their one some somebody someone both each every all
    your its
    """
)

_AUXILIARIES = word_set(
    """
    was were is are am had has have did does do could would should might must may will can shall
    """
)

_IRREGULAR_PASTS = word_set(
    """
    ate beat became began bent bit blew bore bought broke brought built burst came cast caught
    chose clung cost crept cut dealt drank drew drove dug fed fell felt flew flung forgot fought
    found froze gave got grew heard held hid hit hung hurt kept knew laid lay leant led let lit
    lost made meant met paid put ran rang read rode rose sang sank sat saw sent set shook shot
    shut slept slid spent split spoke spread spun stood struck stuck swam swept swore swung taught
    thought threw told took tore went wept woke won wore wrote
    """
)

_NO_VERBS = word_set(
    """
    his this its us yes always perhaps besides sometimes towards afterwards thus less unless across
    red bed need indeed hundred sacred naked wicked beloved
    """
)
"""Words that end as verbs do and are none."""


@lru_cache(maxsize=65536)
def is_verb(word: str) -> bool:
    """Whether a lower-case word looks like a finite verb: by its ending or by the lists."""
    if word in _AUXILIARIES or word in _IRREGULAR_PASTS or word in SPEECH_VERBS:
        return True
    if len(word) < 4 or word in _NO_VERBS:
        return False
    return word.endswith("ed") or (word.endswith("s") and not word.endswith(("ss", "us", "'s")))
