"""The words that show who speaks, by language: what English has whole rooms for, in one table.

A language is a module of this folder with its ``WORDS``, and a line in ``_MODULES``. Without one,
a manuscript is split by the rules of English.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module

from pipeline.language_tags import primary_language
from pipeline.splitter.words.word_set import word_set

_MODULES = {
    "de": "german", "fr": "french", "es": "spanish", "it": "italian", "pt": "portuguese",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class LanguageWords:
    """One language's words, all in lower case."""

    verbs: frozenset[str]
    """Verbs of speech in the forms that tags have."""
    thought_verbs: frozenset[str]
    pronouns: dict[str, str]
    """Subjects in the third person, to ``male``, ``female`` or ``unknown``."""
    first_person: frozenset[str]
    determiners: dict[str, str]
    """What a description begins with, to the gender it shows."""
    titles: dict[str, str]
    """What stands before a name, to its gender; without a full stop."""
    person_nouns: dict[str, str]
    """Nouns for people, to their gender."""
    adjectives: frozenset[str]
    """Those that stand before such a noun where both are in lower case."""
    given_names: dict[str, str]
    """Common given names, to their gender."""
    name_endings: tuple[tuple[str, str], ...]
    """Endings of other given names, to the gender they show."""
    particles: frozenset[str]
    """Small words inside names."""
    fillers: frozenset[str]
    """What may stand between a tag's verb and its subject, or before both."""
    no_names: frozenset[str]
    """Capitalised words at the beginning of sentences that are no names."""
    resumes: frozenset[str]
    """Words with which speech goes on behind a tag's comma."""
    past_endings: tuple[str, ...]
    """Of the verbs in which the story is told."""
    past_verbs: frozenset[str]
    """Such verbs without one of these endings."""
    not_past: frozenset[str] = frozenset()
    """Verbs with one of these endings that don't tell what was done."""
    adding_verbs: frozenset[str] = frozenset()
    """Verbs of speech that somebody goes on with."""
    deliveries: dict[str, str] = field(default_factory=dict)
    """Verbs and adverbs of a tag, to words of ``model.DELIVERIES``."""
    needs_subject: bool = False
    """Whether a verb of speech without a subject is no tag (German, French)."""
    nouns_in_capitals: bool = False
    """Whether every noun has a capital (German)."""


def words_of(tag: str) -> LanguageWords | None:
    """The words of a language by its BCP 47 tag; None for English and where there are none."""
    module = _MODULES.get(primary_language(tag))
    if module is None:
        return None
    words: LanguageWords = import_module(f"pipeline.splitter.words.{module}").WORDS
    return words


def by_gender(male: str, female: str, unknown: str = "") -> dict[str, str]:
    """Words to the gender they show, each list as running text."""
    return {
        **dict.fromkeys(word_set(unknown), "unknown"),
        **dict.fromkeys(word_set(male), "male"),
        **dict.fromkeys(word_set(female), "female"),
    }


def delivered(**verbs: str) -> dict[str, str]:
    """Words to the delivery that they are listed under."""
    return {word: name for name, text in verbs.items() for word in word_set(text)}
