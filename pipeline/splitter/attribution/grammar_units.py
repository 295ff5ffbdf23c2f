"""Narration as units: words, marks and mentions of people, each with its part in the grammar."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from pipeline.sentences import ABBREVIATED_TITLES
from pipeline.splitter.words.grammar import DETERMINERS, PREPOSITIONS
from pipeline.splitter.words.speech_verbs import SPEECH_VERBS

_TOKEN = re.compile(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*|\d+|[^\w\s]")
_STOPS = frozenset(".!?;…")
_NOMINATIVE = frozenset({"he", "she", "i", "they", "we", "it"})
_OBLIQUE = frozenset({"him", "her", "his", "them", "their", "me", "my", "us", "our", "hers"})


class UnitKind(Enum):
    """The part that a unit plays in a sentence."""

    MENTION = auto()
    """A name, description or kinship word that stands for a person."""
    NOMINATIVE = auto()
    """A pronoun that acts: he, she, I, they, we, it."""
    OBLIQUE = auto()
    """Another pronoun: him, her, his."""
    DESCRIPTION = auto()
    """'the taller detective', where it is nobody's mention."""
    SPEECH_VERB = auto()
    PREPOSITION = auto()
    DETERMINER = auto()
    MARK = auto()
    """A punctuation mark."""
    WORD = auto()
    """Any other word."""


# Looked up a million times in a novel, and by way of the enum slowly before Python 3.12.
MENTION = UnitKind.MENTION
NOMINATIVE = UnitKind.NOMINATIVE
OBLIQUE = UnitKind.OBLIQUE
DESCRIPTION = UnitKind.DESCRIPTION
SPEECH_VERB = UnitKind.SPEECH_VERB
PREPOSITION = UnitKind.PREPOSITION
DETERMINER = UnitKind.DETERMINER
MARK = UnitKind.MARK
WORD = UnitKind.WORD


@dataclass(frozen=True, slots=True)
class Unit:
    """A word, a mark or a mention, as the grammar sees it."""

    kind: UnitKind
    word: str
    """In lower case."""
    start: int
    end: int
    """Half open, in ``Paragraph.text``."""
    mention: int | None = None
    """Index in ``People.mentions``."""
    owns: bool = False
    """A possessive mention: 'Mara's'."""


@dataclass(frozen=True, slots=True)
class MentionPlace:
    """Where one mention stands in its paragraph."""

    start: int
    end: int
    """Half open, in ``Paragraph.text``."""
    mention: int
    """Index in ``People.mentions``."""
    kind: str
    """``Mention.kind``."""
    possessive: bool


def read_units(text: str, start: int, end: int, mentions: Sequence[MentionPlace]) -> list[Unit]:
    """The words and marks of ``text[start:end]`` with ``mentions``, in order, laid over them."""
    units: list[Unit] = []
    at = start
    for mention in mentions:
        if mention.start < at or mention.end > end:
            continue
        units.extend(_words(text, at, mention.start))
        word = text[mention.start : mention.end].lower()
        if word in _NOMINATIVE:
            kind = NOMINATIVE
        elif mention.kind in ("pronoun", "first"):
            kind = OBLIQUE
        else:
            kind = MENTION
        units.append(
            Unit(kind, word, mention.start, mention.end, mention.mention, mention.possessive)
        )
        at = mention.end
        if text[at : at + 2] in ("’s", "'s"):
            units[-1] = replace(units[-1], owns=True)
            at += 2
        elif mention.possessive and text[at : at + 1] in ("’", "'"):
            at += 1  # 'the twins' mother'
    units.extend(_words(text, at, end))
    return units


def _words(text: str, start: int, end: int) -> list[Unit]:
    units = []
    for match in _TOKEN.finditer(text, start, end):
        word = match.group().lower().replace("’", "'")
        if not word[0].isalnum():
            kind = MARK
        elif word in _NOMINATIVE:
            kind = NOMINATIVE
        elif word in _OBLIQUE:
            kind = OBLIQUE
        elif word in SPEECH_VERBS:
            kind = SPEECH_VERB
        elif word in PREPOSITIONS:
            kind = PREPOSITION
        elif word in DETERMINERS:
            kind = DETERMINER
        else:
            kind = WORD
        units.append(Unit(kind, word, match.start(), match.end()))
    return units


def cut_sentences(units: list[Unit]) -> list[list[Unit]]:
    """Units cut after full stops and their like ('Mr.' and initials are no end)."""
    sentences: list[list[Unit]] = [[]]
    for place, unit in enumerate(units):
        sentences[-1].append(unit)
        if unit.kind is MARK and unit.word in _STOPS:
            before = units[place - 1].word if place else ""
            if unit.word == "." and (before in ABBREVIATED_TITLES or len(before) == 1):
                continue
            sentences.append([])
    return [sentence for sentence in sentences if sentence]
