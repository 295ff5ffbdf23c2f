"""Somebody listed twice: 'Bounderby' beside 'Josiah Bounderby' in a person's own cast."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.splitter.people.mentions import Member, Mention, People

_WORD = re.compile(r"[^\W\d_]+")
_TITLE_WORDS = """
    mr mrs ms miss mme dr doctor sir lady lord madam captain colonel major sergeant inspector
    professor reverend the old young little aunt uncle master
    """
_TITLES = frozenset(_TITLE_WORDS.split())
_FEMALE = frozenset({"mrs", "miss", "ms", "lady", "aunt", "mme", "madam"})


def same_person(cast: People) -> list[int]:
    """For each member, the member it is: itself, but for a bare surname that ends exactly one
    fuller name."""
    words = [_words(member) for member in cast.members]
    found = list(range(len(cast.members)))
    for number, (bare, own) in enumerate(words):
        if not cast.members[number].known or len(bare) != 1 or len(own) != 1:
            continue
        fuller = [
            other
            for other, (theirs, _) in enumerate(words)
            if other != number
            and cast.members[other].known
            and bare < theirs
            and _surname(cast.members[other].character.name) in bare
            and _agree(cast.members[number], cast.members[other])
        ]
        if len(fuller) == 1:
            found[number] = fuller[0]
    return found


def _words(member: Member) -> tuple[frozenset[str], frozenset[str]]:
    """The words of the name without titles, and with them."""
    every = frozenset(word.lower() for word in _WORD.findall(member.character.name))
    return every - _TITLES, every


def _surname(name: str) -> str:
    """The last word of a name that is all names ('Josiah Bounderby', but not "Alice's sister")."""
    words = name.split()
    if (
        len(words) < 2
        or not all(word[:1].isupper() for word in words)
        or "’" in name
        or "'" in name
    ):
        return ""
    return words[-1].lower()


def _agree(one: Member, other: Member) -> bool:
    genders = {one.character.gender, other.character.gender} - {"unknown"}
    female = _FEMALE & _words(other)[1]
    return len(genders) < 2 and not female


def without_doubles(cast: People) -> People:
    """The cast with every mention of a double given to the fuller name. Members keep their
    numbers; a double is left without mentions."""
    same = same_person(cast)
    if all(number == other for number, other in enumerate(same)):
        return cast
    counts = [member.mentions for member in cast.members]
    for number, other in enumerate(same):
        if other != number:
            counts[other] += counts[number]
            counts[number] = 0
    members = tuple(
        replace(member, mentions=counts[number]) for number, member in enumerate(cast.members)
    )
    mentions = tuple(_given(mention, same) for mention in cast.mentions)
    narrator = None if cast.narrator is None else same[cast.narrator]
    return replace(cast, members=members, mentions=mentions, narrator=narrator)


def _given(mention: Mention, same: list[int]) -> Mention:
    if mention.character is None:
        return mention
    owner = same[mention.character]
    others = tuple(dict.fromkeys(same[o] for o in mention.others if same[o] != owner))
    return replace(mention, character=owner, others=others)
