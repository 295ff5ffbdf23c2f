"""Narration, read sentence by sentence: who acts in it, who owns what acts, who says nothing."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import islice, takewhile

from pipeline.splitter.attribution.grammar_units import (
    DESCRIPTION,
    MENTION,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITION,
    MentionPlace,
    Unit,
    cut_sentences,
    read_units,
)
from pipeline.splitter.attribution.subjects import PRONOUN_OF_OWNER, acts, subject_at
from pipeline.splitter.people.mentions import People
from pipeline.splitter.quotes.spans import Span
from pipeline.splitter.words.word_set import word_set


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody in the narration, and what the sentence makes of them."""

    role: str
    """``subject``, ``owner`` ('Mara's hands shook'), or ``object``."""
    sentence: int
    """Number of the sentence in its run of narration."""
    mention: int | None
    pronoun: str
    """``he``, ``she``, ``i``… or empty."""
    description: str
    start: int
    mute: bool = False
    """'Mara said nothing', 'Mara didn't answer'."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run of narration in one paragraph."""

    paragraph: int
    start: int
    end: int
    actors: tuple[Actor, ...]
    sentences: int
    lower: bool
    """Whether it starts in lower case, as a tag does."""
    last_mark: str
    """Its last character: ``:``, ``,`` or another; empty for a run of spaces."""


_LONG_END = 100_000
"""Characters read at each end of an endless run of narration: a word of it takes 200 bytes."""
_REFUSES = word_set("answer answered reply replied speak spoke respond responded say said")


def mention_places(people: People) -> dict[int, list[MentionPlace]]:
    """The mentions of each paragraph that has any, in order."""
    places: dict[int, list[MentionPlace]] = {}
    for number, mention in enumerate(people.mentions):
        places.setdefault(mention.paragraph, []).append(
            MentionPlace(mention.start, mention.end, number, mention.kind, mention.possessive)
        )
    for own in places.values():
        own.sort(key=lambda place: (place.start, place.end))
    return places


def within(mentions: list[MentionPlace], start: int, end: int) -> list[MentionPlace]:
    """The mentions, in order, that lie between two places of their paragraph."""
    first = bisect_left(mentions, start, key=lambda mention: mention.start)
    begun = takewhile(lambda mention: mention.start <= end, islice(mentions, first, None))
    return [mention for mention in begun if mention.end <= end]


def read_run(text: str, span: Span, mentions: list[MentionPlace]) -> Run:
    """The narration that ``span`` covers of a paragraph's ``text``, with the paragraph's
    ``mentions``."""
    sentences: list[list[Unit]] = []
    for start, end in _parts(span):
        units = read_units(text, start, end, within(mentions, start, end))
        sentences.extend(cut_sentences(units))
    actors: list[Actor] = []
    for number, sentence in enumerate(sentences):
        actors.extend(_actors(sentence, number))
    body = text[span.start : span.end].strip()
    letters = body.lstrip("—–-,;.…! ")
    return Run(
        span.paragraph, span.start, span.end, tuple(actors), len(sentences),
        letters[:1].islower(), body[-1:] if body else "",
    )  # fmt: skip


def _parts(span: Span) -> list[tuple[int, int]]:
    """What is read of a run: all of it, or both ends of one that no book has."""
    if span.end - span.start <= 2 * _LONG_END:
        return [(span.start, span.end)]
    return [(span.start, span.start + _LONG_END), (span.end - _LONG_END, span.end)]


def _actors(line: list[Unit], number: int) -> list[Actor]:
    """Everybody in a sentence; ``number`` is its place in its run."""
    actors: list[Actor] = []
    mute = _says_nothing(line)
    acted = False
    at = 0
    while at < len(line):
        phrase = subject_at(line, at)
        if phrase is None:
            actor = _owner_or_object(line, at, number, acted)
            if actor is not None:
                actors.append(actor)
            at += 1
            continue
        subject, after = phrase.unit, phrase.end
        role = _role(line, at, subject, after, acted)
        pronoun = subject.word if subject.kind is NOMINATIVE else ""
        if pronoun != "it":
            description = subject.word if subject.kind is DESCRIPTION else ""
            silent = mute and role == "subject"
            actors.append(
                Actor(role, number, subject.mention, pronoun, description, subject.start, silent)
            )
            acted = acted or role == "subject"
        at = after
    return actors


def _role(line: list[Unit], at: int, subject: Unit, after: int, acted: bool) -> str:
    """Whether the noun phrase from ``at`` to ``after`` is a subject or an object; ``acted``:
    the sentence has had a subject."""
    before = line[at - 1] if at else None
    if before is not None and (
        before.kind is PREPOSITION or (acts(before) and subject.kind is not NOMINATIVE)
    ):
        return "object"
    if subject.kind is NOMINATIVE or any(acts(u) for u in line[after : after + 4]):
        return "subject"
    return "object" if acted else "subject"


def _owner_or_object(line: list[Unit], at: int, number: int, acted: bool) -> Actor | None:
    """Who stands at a place where no subject begins: 'Mara's' or 'his' own, 'him' is acted on."""
    unit = line[at]
    if unit.kind is MENTION:
        role = "owner" if unit.owns else "object"
        pronoun = PRONOUN_OF_OWNER.get(unit.word, "")
        return Actor(role, number, unit.mention, pronoun, "", unit.start)
    if unit.kind is not OBLIQUE or acted:
        return None
    before = line[at - 1] if at else None
    led = before is not None and (before.kind is PREPOSITION or acts(before))
    pronoun = PRONOUN_OF_OWNER.get(unit.word, "")
    if led or not pronoun:
        return None
    return Actor("owner", number, unit.mention, pronoun, "", unit.start)


def _says_nothing(line: list[Unit]) -> bool:
    """'Mara said nothing', 'Mara didn't answer': she is not who speaks next."""
    for at, unit in enumerate(line):
        if unit.word in _REFUSES:
            near = [u.word for u in line[max(0, at - 2) : at]]
            if any(word in ("not", "never", "no") or word.endswith("n't") for word in near):
                return True
            if at + 1 < len(line) and line[at + 1].word == "nothing":
                return True
    return False
