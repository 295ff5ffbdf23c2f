"""Several who speak as one: 'they said', 'they all cried', 'said Noor and Ivo'."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from pipeline.splitter.people.person_registry import PersonRegistry
from pipeline.splitter.people.reference import Reference
from pipeline.splitter.words.given_names import name_gender
from pipeline.splitter.words.person_nouns import GROUP_NOUNS, PERSON_NOUNS
from pipeline.splitter.words.word_set import word_set

_THEY = word_set("they them their")
_OPENS = frozenset(("", *"”’\"'».!?—–"))
"""What may stand before a sentence or a tag."""
_PERSONS = ("name", "epithet", "kin")
_AND = (" and ", " and his ", " and her ", " and my ", " and their ")
_FAR = 60
"""Characters behind a name within which 'their' may be its bearer's own."""
_REACH = 12
"""Paragraphs back to which 'they' may reach for one person."""
_TOGETHER = re.compile(r"\b(?:all|both|together|at once|in chorus|in unison|as one|in one voice)\b")
_LATELY = 2
"""Paragraphs within which a group may be meant by 'they'."""


def find_speaking_groups(
    registry: PersonRegistry, references: list[Reference], texts: Sequence[str]
) -> None:
    """Makes groups of those who speak together: of 'they' in a tag, but for somebody whose own
    pronoun it is, and of two names in one ('said Noor and Ivo'). Names have their people."""
    _join_pairs(references, texts)
    singular = _with_own_they(registry, references, texts)
    group: Reference | None = None
    alone: Reference | None = None  # the last whose own 'they' it may be
    for reference in references:
        if reference.quoted:
            continue
        if reference.kind in ("name", "epithet", "group", "kin"):
            group = reference if _are_several(registry, reference) else group
            alone = reference if reference.person in singular else alone
        elif reference.words == ("they",) and reference.speaks:
            if _is_their_own(reference, alone, texts):
                reference.person = alone.person if alone is not None else None
                continue
            if group is None or not _are_they(group, reference):
                reference.kind = "group"
            elif group.kind == "group":
                reference.kind, reference.words = "group", group.words
            else:
                reference.person = _listed_person(registry, group)


def _are_several(registry: PersonRegistry, reference: Reference) -> bool:
    """Whether several are meant: a group, or people whom a person's own cast list names so."""
    if reference.kind == "group" or _listed_person(registry, reference) is None:
        return reference.kind == "group"
    last = reference.words[-1].lower()
    singulars = {last.removesuffix("s"), last.removesuffix("es")} - {last}
    return last in GROUP_NOUNS or bool(singulars & PERSON_NOUNS)


def _listed_person(registry: PersonRegistry, reference: Reference) -> int | None:
    """The one whom a person's own cast list names as a reference does."""
    words = " ".join(reference.words).lower()
    numbers = registry.cast_list_names.get(words) or registry.descriptions.get(words, [])
    if len(numbers) != 1 or registry.drafts[numbers[0]].cast_list_entry is None:
        return None
    return numbers[0]


def _is_their_own(reference: Reference, alone: Reference | None, texts: Sequence[str]) -> bool:
    """Whether a 'they' that speaks is one whose own pronoun it is."""
    if alone is None or reference.paragraph - alone.paragraph > _REACH:
        return False
    text = texts[reference.paragraph]
    return _TOGETHER.search(text, reference.end, reference.end + _FAR) is None


def _are_they(group: Reference, they: Reference) -> bool:
    """Whether the group told of last is meant by 'they': not one that spoke in the turn before,
    which others answer."""
    if they.paragraph - group.paragraph > _LATELY:
        return False
    return group.paragraph == they.paragraph or not group.speaks


def _join_pairs(references: list[Reference], texts: Sequence[str]) -> None:
    """The two people of one tag as one group."""
    seconds: set[int] = set()
    for place, one in enumerate(references[:-1]):
        two = references[place + 1]
        if two.kind == "pronoun" and two.possessive and place + 2 < len(references):
            two = references[place + 2]  # 'Noor and her aunt'
        if id(one) in seconds or not _speak_together(one, two, texts):
            continue
        one.words = (" and ".join(sorted(" ".join(r.words).lower() for r in (one, two))),)
        one.kind, one.title, one.owner, one.person, one.namesakes = "group", "", "", None, ()
        one.gender = one.gender if one.gender == two.gender else "unknown"
        one.end, one.acts, one.speaks = two.end, two.acts, True
        seconds.add(id(two))
    references[:] = [reference for reference in references if id(reference) not in seconds]


def _speak_together(one: Reference, two: Reference, texts: Sequence[str]) -> bool:
    """Whether two are one subject of a tag: 'said Noor and Ivo', 'Noor and her mother said'."""
    if one.paragraph != two.paragraph or one.quoted or one.possessive or two.possessive:
        return False
    if any(r.kind not in _PERSONS or (r.kind == "name" and r.person is None) for r in (one, two)):
        return False
    text = texts[one.paragraph]
    if one.words == two.words or text[one.end : two.start] not in _AND:
        return False
    opens = text[: one.start].rstrip()[-1:] in _OPENS
    return (one.speaks and not two.acts and not two.speaks) or (two.speaks and opens)


def _with_own_they(
    registry: PersonRegistry, references: Sequence[Reference], texts: Sequence[str]
) -> set[int]:
    """Those whose own pronoun is 'they': 'Alex looked at their watch.'"""
    own: Counter[int] = Counter()
    for one, two in pairwise(references):
        if one.kind != "name" or one.person is None or one.paragraph != two.paragraph:
            continue
        if one.quoted or two.quoted or two.kind != "pronoun" or two.words[0] not in _THEY:
            continue
        text = texts[one.paragraph]
        between = text[one.end : two.start]
        is_near = len(between) <= _FAR and not set(between) & set(".!?;,")
        is_alone = " and" not in between and not text[: one.start].endswith(("and ", ", "))
        if is_near and is_alone and one.acts:
            own[one.person] += 1
    return {person for person in own if _may_be_they(registry, person)}


def _may_be_they(registry: PersonRegistry, person: int) -> bool:
    """Whether nothing tells that somebody is a man or a woman."""
    draft = registry.drafts[person]
    names = {name_gender(name.capitalize()) for name in draft.given_names}
    return draft.gender == "unknown" and names <= {"unknown"}
