"""Descriptions of people who say their name later: 'A boy rolled out. “I'm Fenn.”'"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.splitter.people.nearness import actors_beside_speech, measure_nearness
from pipeline.splitter.people.person_registry import PersonRegistry
from pipeline.splitter.people.reference import Reference

_SAYS_NAME = re.compile(
    r"(?:\b(?:I am|I[’']m|[Mm]y name(?:[’']s| is)|[Cc]all me|calls me)"
    r"|(?:^|[.!?…“\"‘'«—] ?)Name(?:[’']s| is| of)) (?:just |only |called )?$"
)
_ASKS_NAME = re.compile(
    r"(?:\b(?:[Yy]our name|[Ww]ho are you|you called|you are|you must be|[Aa]nd this is)\W{0,3}"
    r"|(?:^|[.!?…”\"] ?[“\"]?)(?:Name|Who[’']s (?:that|there|this)))\?"
)
_ASKS_BACK = re.compile(r"\b[Aa]nd you(?:rs)?\?")
_ENDS = re.compile(r"[,.!?…—–”’\"']")
_ENDS_SENTENCE = re.compile(r"[.!…—–]")
_OPENS = re.compile(r"[“‘\"'«—– ]*$")
_NEAR, _QUESTION, _OPENED = 30, 400, 4
"""Characters before a name that are read, at the end of a paragraph that may ask for one, and that
may open the paragraph that begins with it."""
_SINCE, _LATELY, _BEHIND = 80, 8, 10
"""Paragraphs before the name in which a description may have come up, and has acted; and behind the
last mention of the name in which it may still stand."""


@dataclass(slots=True)
class _Told:
    """Paragraphs: where narration tells of somebody first and last, and where anybody does last."""

    first: int
    last: int
    named_last: int


def join_by_introduction(
    registry: PersonRegistry,
    references: Sequence[Reference],
    texts: Sequence[str],
    speech: frozenset[int],
) -> None:
    """Joins who was only described with the name that they say, where nobody had it before:
    whoever acts beside the words; or, where they were asked for it, the only one who acted lately
    and whom narration describes no longer. ``speech``: the paragraphs that hold any."""
    first_named = _first_named(registry, references)
    introductions = [name for name in first_named if _is_said(name, texts)]
    if not introductions:
        return
    nearness = measure_nearness(references, texts)
    actors = actors_beside_speech(references, speech)
    told = _told(references)
    joined: dict[int, int] = {}
    for name in introductions:
        number, at = name.person, name.paragraph
        if number is None or (number in told and told[number].first < at):
            continue

        def may_be(other: int, number: int = number, at: int = at) -> bool:
            if other in joined or not _may_bear(registry, other, number):
                return False
            return told[other].first >= at - _SINCE and not nearness.apart[other, number]

        beside = actors.get(at)
        if beside is not None and may_be(beside):
            named_last = told[number].named_last if number in told else at
            if told[beside].last <= named_last + _BEHIND:
                joined[beside] = number
        elif beside is None and _is_asked(name, texts):
            lately = {actors.get(paragraph) for paragraph in range(at - _LATELY, at)}
            found = [other for other in lately if other is not None and may_be(other)]
            if len(found) == 1 and told[found[0]].last <= at + 1:
                joined[found[0]] = number
    for described, number in joined.items():
        registry.absorb(number, described, ())
    for reference in references:
        if reference.person is not None:
            reference.person = joined.get(reference.person, reference.person)
    registry.recount(references)


def _first_named(registry: PersonRegistry, references: Sequence[Reference]) -> Iterator[Reference]:
    """The first mention of each person who has a name, where it stands in speech."""
    seen: set[int] = set()
    for reference in references:
        person = reference.person
        if person is None or reference.kind != "name" or person in seen:
            continue
        seen.add(person)
        draft = registry.drafts[person]
        if reference.quoted and not (draft.cast_list_entry or draft.is_narrator):
            yield reference


def _is_said(name: Reference, texts: Sequence[str]) -> bool:
    """Whether a name is said by whoever bears it."""
    text = texts[name.paragraph]
    if name.possessive or not _ENDS.match(text, name.end):
        return False
    return _says_name(name, texts) or _is_asked(name, texts)


def _says_name(name: Reference, texts: Sequence[str]) -> bool:
    before = texts[name.paragraph][max(0, name.start - _NEAR) : name.start]
    return _SAYS_NAME.search(before) is not None


def _is_asked(name: Reference, texts: Sequence[str]) -> bool:
    """Whether a name answers a question for it: the paragraph begins with it, and the one before
    asks; or it stands behind 'I'm', and one of three before does."""
    at, text = name.paragraph, texts[name.paragraph]
    if _says_name(name, texts):
        return any(_ASKS_NAME.search(above[-_QUESTION:]) for above in texts[max(0, at - 3) : at])
    if not at or name.start > _OPENED or not _OPENS.match(text[: name.start]):
        return False
    question = texts[at - 1][-_QUESTION:]
    if _ASKS_NAME.search(question):
        return True
    # Not 'And you?' 'Tom, no.'
    return bool(_ENDS_SENTENCE.match(text, name.end) and _ASKS_BACK.search(question))


def _told(references: Sequence[Reference]) -> dict[int, _Told]:
    told: dict[int, _Told] = {}
    for reference in references:
        person, at = reference.person, reference.paragraph
        if person is None or reference.kind in ("pronoun", "first"):
            continue
        if not reference.quoted:
            told.setdefault(person, _Told(at, at, at)).last = at
        if person in told:
            told[person].named_last = at
    return told


def _may_bear(registry: PersonRegistry, described: int, named: int) -> bool:
    """Whether somebody who was only described may have a name."""
    one, two = registry.drafts[described], registry.drafts[named]
    if described == named or not one.is_only_described or one.cast_list_entry:
        return False
    return len({one.gender, two.gender} - {"unknown"}) < 2
