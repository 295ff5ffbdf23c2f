"""References: runs of words that may stand for somebody, and what the words around them tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from pipeline.splitter.people.mentions import MentionKind
from pipeline.splitter.quotes.spans import Span
from pipeline.splitter.words.grammar import PREPOSITIONS
from pipeline.splitter.words.person_nouns import GENERIC_NOUNS

POSSESSIVE_ENDING = re.compile(r"(?:’s|'s|(?<=s)[’'](?=\s))$")


@dataclass(slots=True)
class Reference:
    """A run of words that may stand for somebody. Who it is, the steps that join people set."""

    paragraph: int
    """Index in ``Manuscript.paragraphs``."""
    start: int
    end: int
    """Half open, in ``Paragraph.text``."""
    kind: MentionKind
    words: tuple[str, ...]
    """A name's words without its title; an epithet's without its determiner, lower case."""
    title: str = ""
    """A name's, in lower case: ``mrs``."""
    owner: str = ""
    """``my``, ``his``…; ``'s`` where somebody named or described owns; ``the`` before a name."""
    owned_by: Reference | None = None
    """The reference before that owns: 'the miller' of 'the miller's wife'."""
    quoted: bool = False
    """Stands in speech or thought."""
    vocative: bool = False
    """Calls somebody: 'Come here, Mara.'"""
    alone: bool = False
    """Is all that is said: 'Better?'"""
    chanted: bool = False
    """Is all that is said, again and again: 'Speech! Speech!'"""
    possessive: bool = False
    """'Mara's', 'his': owns what follows."""
    gender: str = "unknown"
    """What the words themselves tell."""
    at_sentence_start: bool = False
    """Stands where a sentence begins, so its capital proves nothing."""
    acts: bool = False
    """A verb follows: it is a subject."""
    speaks: bool = False
    """A verb of speech stands beside it, and a quotation touches its clause."""
    indefinite: bool = False
    """'a woman', 'another man'."""
    beside_speech: bool = False
    """Stands in narration that a quotation touches."""
    next_pronoun_gender: str = "unknown"
    """Gender of the first pronoun after it, where it acts: 'Mara sat. Her hands'."""
    after_preposition: bool = False
    """A preposition of place stands before it: 'from Ambridge'."""
    person: int | None = None
    """Index in ``PersonRegistry.drafts``."""
    namesakes: tuple[int, ...] = ()
    """Others who share the name."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the text."""

    start: int
    end: int
    word: str
    lower: str
    """The word in lower case, with a straight apostrophe."""


@dataclass(frozen=True, slots=True)
class SpanTokens:
    """The words of one span."""

    text: str
    """Of the whole paragraph."""
    span: Span
    tokens: tuple[Token, ...]
    beside_speech: bool
    """Narration that touches a quotation in its paragraph."""
    line_starts: frozenset[int] = frozenset()
    """Where lines that stand apart begin: no name runs over from one to the next."""


@dataclass(frozen=True, slots=True)
class KnownWords:
    """What is known before the text is read, by a person's own cast list and by the text's plain
    tags (``tagged_names``); all in lower case."""

    names: frozenset[str] = frozenset()
    """Words that are names wherever they stand with a capital."""
    nouns: frozenset[str] = frozenset()
    """Heads of descriptions: 'valet'."""
    phrases: frozenset[tuple[str, ...]] = frozenset()
    """Descriptions of several words, no article: 'woman behind the counter'."""
    longest: int = 0
    """Words of the longest of ``phrases``."""
    phrase_starts: frozenset[str] = frozenset()
    """First words of ``phrases``."""
    whole_names: frozenset[tuple[str, ...]] = frozenset()
    """Words that only together are a name: ('old', 'tom'), ('ghost', 'of', 'christmas', 'past')."""
    longest_name: int = 0
    """Words of the longest of ``whole_names``."""
    name_starts: frozenset[str] = frozenset()
    """First words of ``whole_names``."""


def known_words(
    names: frozenset[str],
    nouns: frozenset[str],
    phrases: frozenset[tuple[str, ...]],
    whole_names: frozenset[tuple[str, ...]],
) -> KnownWords:
    """These words, with what is looked up of them."""
    return KnownWords(
        names,
        nouns,
        phrases,
        max(map(len, phrases), default=0),
        frozenset(phrase[0] for phrase in phrases),
        whole_names,
        max(map(len, whole_names), default=0),
        frozenset(name[0] for name in whole_names),
    )


def before_preposition(words: Sequence[str]) -> tuple[str, ...]:
    """What a description says before what stands behind its noun: 'woman' of 'woman in red'."""
    return tuple(takewhile(lambda word: word not in PREPOSITIONS, words)) or tuple(words)


def without_possessive(word: str) -> str:
    """A word without its possessive ending: 'Mara' of 'Mara's'."""
    return POSSESSIVE_ENDING.sub("", word)


def is_possessive(word: str) -> bool:
    """Whether a word ends in 's."""
    return POSSESSIVE_ENDING.search(word) is not None


def owns_in_plural(text: str, token: Token) -> bool:
    """Whether a word owns the next by an apostrophe alone: 'the twins' mother'."""
    if not token.lower.endswith("s") or text[token.end : token.end + 2] not in ("’ ", "' "):
        return False
    return text[token.end + 2 : token.end + 3].islower()


def is_generic(words: tuple[str, ...]) -> bool:
    """Whether a description could be anybody's: 'the man', 'the girl'."""
    return len(words) == 1 and words[0] in GENERIC_NOUNS


def starts_sentence(text: str, at: int) -> bool:
    """Whether a sentence begins at ``at``."""
    place = at - 1
    steps = 0
    while place >= 0 and steps < 6:
        ch = text[place]
        if ch in '.!?…:—–"“”‘«»(*_':
            return True
        if ch not in " ’'":
            return (place == 0 and ch == "-") or text[max(0, place - 1) : place + 1] == "--"
        if ch in "’'" and (place == 0 or text[place - 1] == " "):
            return True
        place -= 1
        steps += 1
    return place < 0
