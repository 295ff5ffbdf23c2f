"""A person's own cast list, entered with every form of its names before the text is read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.model import Character
from pipeline.splitter.people.person_registry import PersonDraft, PersonRegistry
from pipeline.splitter.people.reference import (
    KnownWords,
    before_preposition,
    is_generic,
    known_words,
    without_possessive,
)
from pipeline.splitter.words.names import TITLES, given_gender
from pipeline.splitter.words.person_nouns import KIN_NAMES, PERSON_NOUNS
from pipeline.splitter.words.word_set import word_set

_ARTICLES = word_set("the a an his her my their our")
_DESCRIPTION_STARTS = _ARTICLES | word_set("your this")
_NARRATOR = (["i"], ["narrator"], ["the", "narrator"])
_CERTAIN = 1000
"""Votes for a gender that the cast list gives: no text outvotes it."""


def enter_cast_list(registry: PersonRegistry, cast_list: Iterable[Character]) -> None:
    """Enters a person's own cast list with every form that can be derived from it."""
    for character in cast_list:
        draft = PersonDraft(cast_list_entry=character)
        if character.gender != "unknown":
            draft.gender_votes[character.gender] += _CERTAIN
        number = registry.add(draft)
        for name in (character.name, *character.aliases):
            words = name.replace(".", "").split()
            lower = [word.lower() for word in words]
            if not words:
                continue
            if lower in _NARRATOR:
                draft.is_narrator = True
            elif lower[0] in _DESCRIPTION_STARTS or name.islower():
                _enter_description(registry, number, words)
            else:
                _enter_name(registry, number, words)


def cast_list_words(registry: PersonRegistry) -> KnownWords:
    """What the cast list that was entered tells before the text is read."""
    names = frozenset(form for form in registry.names if " " not in form)
    descriptions = [tuple(description.split()) for description in registry.descriptions]
    phrases = frozenset(words for words in descriptions if len(words) > 1)
    nouns = frozenset(words[0] for words in descriptions if len(words) == 1)
    whole = [tuple(form.split()) for form in registry.names if " " in form]
    whole_names = frozenset(name for name in whole if name[0] not in TITLES)
    return known_words(names, nouns, phrases, whole_names)


def _enter_description(registry: PersonRegistry, number: int, words: Sequence[str]) -> None:
    """'the keeper', 'my mother', 'the valet at the lift', 'the Dark Knight'."""
    lower = [word.lower() for word in words]
    bare = lower[1:] if lower[0] in _ARTICLES else lower
    bare = [without_possessive(word) for word in bare]
    registry.add_description(number, " ".join(bare))
    head = before_preposition(bare)
    if len(head) < len(bare) and not is_generic((head[-1],)):
        registry.add_description(number, " ".join(head))  # 'the jailer' at the trial
    if lower[0] == "my":
        registry.add_description(number, " ".join(lower))
    if lower[0] == "the" and words[-1][:1].isupper():
        registry.add_name(number, words[1:], "")


def _enter_name(registry: PersonRegistry, number: int, words: Sequence[str]) -> None:
    """'Mara', 'Dr. Venn', 'Mum'."""
    draft = registry.drafts[number]
    lower = [word.lower() for word in words]
    whole = " ".join(lower)
    if number not in registry.cast_list_names[whole]:
        registry.cast_list_names[whole].append(number)
    title = ""
    while len(lower) > 1 and lower[0] in TITLES:
        title, words, lower = lower[0], words[1:], lower[1:]
    if title or lower[0] not in PERSON_NOUNS or len(words) > 1:
        registry.add_name(number, words, title)
    if len(lower) == 1 and (lower[0] in KIN_NAMES or lower[0] in PERSON_NOUNS):
        registry.add_description(number, lower[0])
    if draft.cast_list_entry is not None and draft.cast_list_entry.gender == "unknown":
        draft.gender_votes[TITLES.get(title) or "unknown"] += 5
        draft.gender_votes[given_gender(lower[0])] += 2
