"""The gender of everybody who speaks, for casting: from the text, else from the name.

It comes last, when it is known who says what, and changes nothing of that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import dropwhile

from pipeline.model import NARRATOR, Manuscript
from pipeline.splitter.attribution.attribute_quotations import Attribution
from pipeline.splitter.genders.called import add_called
from pipeline.splitter.genders.told_of import add_pronouns, add_told_of
from pipeline.splitter.genders.votes import Votes
from pipeline.splitter.people.mentions import Member, People
from pipeline.splitter.quotes.spans import Span
from pipeline.splitter.words.given_names import likely_gender, name_gender
from pipeline.splitter.words.names import TITLES

_DOUBTED = 0.4
"""Confidence below which a line tells nothing of its speaker."""
_HARDLY_KNOWN = 0.6
"""Confidence below which a line may well be somebody else's."""
_TAG, _BEAT = 3.5, 2.5
"""Votes of a tag's and a beat's pronoun."""
_FOUND, _NAMED, _NAMED_LIKE = 2.0, 3.5, 1.6
"""Votes of the gender that a person was found with, of a name that is listed, and of one
that tells it likely, by its ending for example."""
_GUESSED = 0.75
"""Votes of pronouns that may mean somebody from which they tell a gender that nothing else does."""
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")


def with_genders(
    manuscript: Manuscript,
    spans: Sequence[Span],
    people: People,
    attributions: Sequence[Attribution],
) -> People:
    """The people, each with the gender that the text tells, or else the name.

    A listed name weighs as much as one pronoun in a tag, so that a text that is clear beats it.
    What a person's own cast list says stands.
    """
    votes = gather_votes(manuscript, spans, people, attributions)
    guesses = Votes()
    add_pronouns(guesses, people)
    members = tuple(
        _with_gender(member, _gender(member, number, votes, guesses))
        for number, member in enumerate(people.members)
    )
    return replace(people, members=members)


def gather_votes(
    manuscript: Manuscript,
    spans: Sequence[Span],
    people: People,
    attributions: Sequence[Attribution],
) -> Votes:
    """What the text tells of everybody's gender."""
    votes = Votes()
    number_of = {member.character.name: n for n, member in enumerate(people.members)}
    speakers: dict[int, int] = {}
    for attribution in attributions:
        member = number_of.get(attribution.speaker or "")
        if member is None or attribution.confidence < _DOUBTED:
            continue
        speakers[attribution.utterance] = member
        if member != people.narrator:
            votes.add(member, attribution.tag_gender, _TAG * attribution.confidence)
            votes.add(member, attribution.beat_gender, _BEAT * attribution.confidence)
    add_told_of(votes, manuscript, spans, people)
    doubted = frozenset(a.utterance for a in attributions if a.confidence < _HARDLY_KNOWN)
    add_called(votes, manuscript, spans, people, speakers, doubted)
    for number, somebody in enumerate(people.members):
        votes.add(number, somebody.character.gender, _FOUND)
        listed, guessed = names_genders(somebody)
        votes.add(number, listed, _NAMED)
        votes.add(number, guessed, _NAMED_LIKE)
    return votes


def _with_gender(member: Member, gender: str) -> Member:
    if member.group or (member.from_cast_list and member.character.gender != "unknown"):
        return member
    return replace(member, character=replace(member.character, gender=gender))


def _gender(member: Member, number: int, votes: Votes, guesses: Votes) -> str:
    """The gender that the votes agree on; else, in this order, what a listed name tells, what the
    person was found with, and where there is nothing at all the guess of pronouns."""
    listed, _ = names_genders(member)
    for gender in (votes.gender(number), listed, member.character.gender):
        if gender != "unknown":
            return gender
    return "unknown" if any(votes.counts(number)) else guesses.gender(number, _GUESSED)


def names_genders(member: Member) -> tuple[str, str]:
    """What the given names of a member tell by the lists, and what they likely tell; ``unknown``
    where that is nothing or they disagree."""
    given: list[str] = []
    surnames: set[str] = set()
    for form in (member.character.name, *member.character.aliases):
        words = _WORD.findall(form)
        if not words or not words[0][0].isupper() or form == NARRATOR:
            continue
        untitled = list(dropwhile(lambda word: word.lower() in TITLES, words))
        if untitled and (len(untitled) == len(words) or len(untitled) > 1):
            given.append(untitled[0])
            surnames.update(untitled[1:])
        else:
            surnames.update(untitled)
    own = [name for name in dict.fromkeys(given) if name not in surnames]
    return _agreed(map(name_gender, own)), _agreed(map(likely_gender, own))


def _agreed(genders: Iterable[str]) -> str:
    told = set(genders) - {"unknown"}
    return told.pop() if len(told) == 1 else "unknown"
