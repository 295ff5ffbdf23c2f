"""A run of words that may stand for somebody, and what the words around it tell."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pipeline.splitter.words.person_nouns import GENERIC_NOUNS
from pipeline.splitter.words.word_set import word_set

POSSESSED = re.compile(r"(?:’s|'s|(?<=s)[’'](?=\s))$")


FIRST = word_set("i me my mine myself")


OWNERS = word_set("his her my their our your")


@dataclass(slots=True)
class Reference:
    """A run of words that may stand for somebody."""

    paragraph: int
    start: int
    end: int
    sort: str
    """``name``, ``epithet``, ``kin``, ``group``, ``pronoun`` or ``first``."""
    words: tuple[str, ...]
    """A name's words without its title; an epithet's without its determiner, lower case."""
    title: str = ""
    owner: str = ""
    """``my``, ``his``…, or ``'s`` where the owner is the mention before."""
    quoted: bool = False
    vocative: bool = False
    possessive: bool = False
    gender: str = "unknown"
    fresh: bool = False
    """Stands where a sentence begins, so its capital proves nothing."""
    acts: bool = False
    """A verb follows: it is a subject."""
    speaks: bool = False
    """A verb of speech stands beside it, or a quotation touches its clause."""
    indefinite: bool = False
    leads: str = "unknown"
    """Gender of the first pronoun after it, where it acts: 'Mara sat. Her hands'."""
    placed: bool = False
    """A preposition of place stands before it."""
    entity: int | None = field(default=None)
    rivals: tuple[int, ...] = ()
    """Others who share the name."""


@dataclass(frozen=True, slots=True)
class Token:
    start: int
    end: int
    word: str
    low: str


@dataclass(frozen=True, slots=True)
class Known:
    """What a person's own cast list tells before the text is read; all in lower case."""

    names: frozenset[str] = frozenset()
    """Words that are names wherever they stand with a capital."""
    nouns: frozenset[str] = frozenset()
    """Heads of descriptions: 'valet'."""
    phrases: frozenset[tuple[str, ...]] = frozenset()
    """Descriptions of several words, no article: 'woman behind the counter'."""
    longest: int = 0
    """Words of the longest of ``phrases``."""


def is_generic(words: tuple[str, ...]) -> bool:
    """Whether a description could be anybody's: 'the man', 'the girl'."""
    return len(words) == 1 and words[0] in GENERIC_NOUNS
