"""Noun phrases that may be the subject of a sentence: a mention, a pronoun, a description."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pipeline.splitter.attribution.grammar_units import (
    DESCRIPTION,
    DETERMINER,
    MENTION,
    NOMINATIVE,
    OBLIQUE,
    SPEECH_VERB,
    WORD,
    Unit,
)
from pipeline.splitter.words.grammar import is_verb
from pipeline.splitter.words.person_nouns import SUBJECT_NOUNS

PRONOUN_OF_OWNER = {"his": "he", "her": "she", "my": "i", "their": "they"}
"""The pronoun that acts for the one that owns."""
_BEFORE_NAMES = frozenset({"old", "young", "poor", "little", "dear", "good", "big", "fat", "tall"})


_CONJUNCTIONS = frozenset({"and", "or", "but", "then"})


def acts(unit: Unit) -> bool:
    """Whether a unit is a verb, of speech or another."""
    return unit.kind is SPEECH_VERB or (unit.kind is WORD and is_verb(unit.word))


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """Somebody in a sentence."""

    unit: Unit
    """A mention, a nominative pronoun or a description."""
    end: int
    """Place in the sentence behind the phrase."""


def subject_at(line: list[Unit], at: int) -> NounPhrase | None:
    """The noun phrase that starts at ``at``: a mention, a pronoun or a description."""
    if at >= len(line):
        return None
    unit = line[at]
    if unit.kind is MENTION and unit.owns:
        return _owned(line, at)
    if unit.kind in (MENTION, NOMINATIVE):
        phrase: NounPhrase | None = NounPhrase(unit, at + 1)
    else:
        phrase = _led_name(line, at) or _described(line, at)
    if (
        phrase is not None
        and phrase.unit.kind in (MENTION, DESCRIPTION)
        and phrase.unit.word.endswith("voice")
        and phrase.end + 1 < len(line)
        and line[phrase.end].word == "of"
    ):
        # 'the voice of Mara' is Mara.
        return subject_at(line, phrase.end + 1) or phrase
    return phrase


def _owned(line: list[Unit], at: int) -> NounPhrase | None:
    """'Mara's boss' is a description; 'Mara's voice' is Mara."""
    owner = line[at]
    if at + 1 < len(line) and line[at + 1].kind is MENTION:
        return subject_at(line, at + 1)  # 'the miller's wife'
    if at + 1 < len(line) and line[at + 1].word in ("voice", "answer", "reply"):
        return NounPhrase(replace(owner, owns=False), at + 2)
    head = _described([replace(owner, kind=DETERMINER, word="the"), *line[at + 1 :]], 0)
    if head is not None and head.unit.word.split()[-1] in SUBJECT_NOUNS:
        return NounPhrase(replace(head.unit, start=owner.start), at + head.end)
    return None


def _described(line: list[Unit], at: int) -> NounPhrase | None:
    """A description that starts at ``at``: 'the taller detective'."""
    if line[at].kind not in (DETERMINER, OBLIQUE) or line[at].word in (
        "him",
        "them",
        "me",
        "us",
    ):
        return None
    for step in range(at + 1, min(at + 5, len(line))):
        unit = line[step]
        if unit.kind is not WORD or unit.word in _CONJUNCTIONS:
            break
        following = line[step + 1] if step + 1 < len(line) else None
        if unit.word in SUBJECT_NOUNS or (
            following is not None and step > at and acts(following) and not is_verb(unit.word)
        ):
            words = " ".join(u.word for u in line[at : step + 1])
            return NounPhrase(Unit(DESCRIPTION, words, line[at].start, unit.end), step + 1)
    return None


def _led_name(line: list[Unit], at: int) -> NounPhrase | None:
    """A mention behind words that belong to it: 'her mother', 'old Lord Henry', 'the martyred
    Harriet'."""
    first = line[at]
    place = at + 1
    if first.kind is OBLIQUE:
        if first.word not in PRONOUN_OF_OWNER:
            return None
    elif first.kind is DETERMINER:
        for _ in range(2):
            if (
                place < len(line)
                and line[place].kind is WORD
                and not line[place].word.endswith("s")
            ):
                place += 1
    elif first.word not in _BEFORE_NAMES:
        return None
    if place < len(line) and line[place].kind is MENTION and not line[place].owns:
        return NounPhrase(line[place], place + 1)
    return None
