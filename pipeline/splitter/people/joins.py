"""Two names made one person's: what each of them did and was called counts for both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline.model import Character
from pipeline.splitter.people.mentions import Member, Mention, People


def with_joined_mentions(people: People, same: Sequence[int]) -> People:
    """The people with every mention of a member given to the member that it is by ``same`` (one
    number a member). Members keep their numbers; one who is another is left without mentions."""
    counts = [member.mentions for member in people.members]
    for number, other in enumerate(same):
        if other != number:
            counts[other] += counts[number]
            counts[number] = 0
    members = tuple(
        replace(member, mentions=counts[number]) for number, member in enumerate(people.members)
    )
    mentions = tuple(_of_other_name(mention, same) for mention in people.mentions)
    narrator = None if people.narrator is None else same[people.narrator]
    return replace(people, members=members, mentions=mentions, narrator=narrator)


def _of_other_name(mention: Mention, same: Sequence[int]) -> Mention:
    if mention.character is None:
        return mention
    character = same[mention.character]
    others = tuple(dict.fromkeys(same[o] for o in mention.others if same[o] != character))
    return replace(mention, character=character, others=others)


def join_people(people: People, joins: Mapping[str, str]) -> People:
    """The people after a person said of names (keys) that they are somebody else's (values): the
    values' bearers have the keys as aliases. Names that nobody bears change nothing."""
    number_of = {member.character.name: n for n, member in enumerate(people.members)}
    same = list(range(len(people.members)))
    for name, other in joins.items():
        if name in number_of and other in number_of:
            same[number_of[name]] = number_of[other]
    same = [_last(same, number) for number in range(len(same))]
    if all(number == other for number, other in enumerate(same)):
        return people
    joined = with_joined_mentions(people, same)
    members = list(joined.members)
    for number, into in enumerate(same):
        if number != into:
            members[into] = _with_other_name(members[into], people.members[number])
            members[number] = replace(members[number], joined=True)
    return replace(joined, members=tuple(members))


def _last(same: Sequence[int], number: int) -> int:
    """Where a chain of joins ends; where it began, if it runs in a circle."""
    seen = {number}
    at = number
    while same[at] != at:
        at = same[at]
        if at in seen:
            return number
        seen.add(at)
    return at


def _with_other_name(member: Member, other: Member) -> Member:
    """A member who is also called what the other one was."""
    own, its = member.character, other.character
    aliases = dict.fromkeys((*own.aliases, its.name, *its.aliases))
    aliases.pop(own.name, None)
    character = Character(
        own.name,
        tuple(aliases),
        its.gender if own.gender == "unknown" else own.gender,
        its.age if own.age == "unknown" else own.age,
    )
    return replace(
        member,
        character=character,
        narrator=member.narrator or other.narrator,
        walk_on=member.walk_on and other.walk_on,
    )
