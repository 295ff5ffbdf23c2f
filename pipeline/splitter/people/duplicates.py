"""Somebody listed twice: 'Bounderby' beside 'Josiah Bounderby' in a person's own cast list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.splitter.people.joins import with_joined_mentions
from pipeline.splitter.people.mentions import Member, People
from pipeline.splitter.words.word_set import word_set

_WORD = re.compile(r"[^\W\d_]+")
_TITLES = word_set(
    """
    mr mrs ms miss mme dr doctor sir lady lord madam captain colonel major sergeant inspector
    professor reverend the old young little aunt uncle master
    """
)
_WOMENS_TITLES = word_set("mrs miss ms lady aunt mme madam")


def without_duplicates(people: People) -> People:
    """The people with every mention of a duplicate given to the fuller name. Members keep their
    numbers; a duplicate is left without mentions."""
    same = _same_persons(people.members)
    if all(number == other for number, other in enumerate(same)):
        return people
    return with_joined_mentions(people, same)


def _same_persons(members: Sequence[Member]) -> list[int]:
    """For each member, the number of the member it is: its own, but for a bare surname that ends
    exactly one fuller name."""
    words = [_name_words(member) for member in members]
    same = list(range(len(members)))
    for number, member in enumerate(members):
        if not member.from_cast_list or len(words[number]) != 1 or words[number] <= _TITLES:
            continue
        fuller = [
            other
            for other, candidate in enumerate(members)
            if candidate.from_cast_list
            and words[number] < words[other] - _TITLES
            and _surname(candidate.character.name) in words[number]
            and _may_be_one(member, candidate, words[other])
        ]
        if len(fuller) == 1:
            same[number] = fuller[0]
    return same


def _name_words(member: Member) -> frozenset[str]:
    """The words of a member's name in lower case, titles among them."""
    return frozenset(word.lower() for word in _WORD.findall(member.character.name))


def _surname(name: str) -> str:
    """The last word of a name that is all names ('Josiah Bounderby', but not "Alice's sister");
    empty for others."""
    words = name.split()
    if len(words) < 2 or "’" in name or "'" in name:
        return ""
    return words[-1].lower() if all(word[:1].isupper() for word in words) else ""


def _may_be_one(bare: Member, fuller: Member, fuller_words: frozenset[str]) -> bool:
    """Whether a bare surname may be this bearer's: no other gender, and no woman's title."""
    genders = {bare.character.gender, fuller.character.gender} - {"unknown"}
    return len(genders) < 2 and not _WOMENS_TITLES & fuller_words
