"""What the text says of people where it names them: pronouns behind a name, kinship beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.model import Manuscript
from pipeline.splitter.genders.votes import Votes
from pipeline.splitter.people.mentions import Mention, People
from pipeline.splitter.quotes.spans import Span
from pipeline.splitter.words.person_nouns import (
    FEMALE_NOUNS,
    GROUP_NOUNS,
    MALE_NOUNS,
    PERSON_NOUNS,
    noun_gender,
)
from pipeline.splitter.words.word_set import word_set

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*|[.!?…]")
_REACH = 160
"""Characters behind a name within which a pronoun may mean its bearer."""
_SURE = 0.9
"""How sure a name has to be somebody's."""
_SUBJECTS = {"he": "male", "she": "female"}
_OBJECTS = {"him": "male", "her": "female"}
_OWNERS = {"his": "male", "her": "female"}
_REFLEXIVES = {"himself": "male", "herself": "female"}
_CUES = _SUBJECTS | _OBJECTS | _OWNERS | _REFLEXIVES
_STOPS = frozenset(".!?…")
_OBJECT_FOLLOWS = word_set(
    "and or but to in on at for with from by of as so then that if when while because again"
)
_SOMEBODY = (PERSON_NOUNS | MALE_NOUNS | FEMALE_NOUNS | GROUP_NOUNS) - word_set(
    "voice figure machine company back second two three four one figure"
)
_OWNED_NOUN = re.compile(
    r"\b(?:my|his|her|our|their|your|\w+[’']s|this|that|the|old|young|a)"
    r"(?: [a-z]+)? ([a-z-]+),? $",
    re.IGNORECASE,
)
_IS_A = re.compile(
    r"(?:,| is| was|[’']s) (?:my|his|her|our|their|your|an?|the|\w+[’']s)"
    r"(?: [a-z]+){0,2}? ([a-z-]+)(?=[,.;:!?”’\"—]| who | of | with | in | from )"
)


def add_told_of(
    votes: Votes, manuscript: Manuscript, spans: Sequence[Span], people: People
) -> None:
    """Adds what stands beside and behind the names of people, in narration and in speech."""
    named = [m for m in people.mentions if m.kind in ("name", "epithet", "kin")]
    for span, mentions in mentions_by_span(spans, named):
        text = manuscript.paragraphs[span.paragraph].text
        for place, mention in enumerate(mentions):
            if mention.character is None or mention.vocative or mention.confidence < _SURE:
                continue
            _add_nouns_beside(votes, text, span, mention)
            end = min(span.end, mention.end + _REACH)
            for at in range(place + 1, len(mentions)):
                if mentions[at].start >= end or mentions[at].character != mention.character:
                    end = min(end, mentions[at].start)
                    break
            _add_pronouns_behind(votes, text[mention.end : end], mention, span)


def mentions_by_span(
    spans: Sequence[Span], mentions: Sequence[Mention]
) -> Iterator[tuple[Span, list[Mention]]]:
    """Each span with those of ``mentions`` that stand in it; both are in the text's order."""
    at = 0
    for span in spans:
        inside: list[Mention] = []
        while at < len(mentions) and (mentions[at].paragraph, mentions[at].start) < (
            span.paragraph, span.end,
        ):  # fmt: skip
            mention = mentions[at]
            if mention.paragraph == span.paragraph and span.start <= mention.start:
                inside.append(mention)
            at += 1
        yield span, inside


def add_pronouns(votes: Votes, people: People) -> None:
    """Adds the pronouns that were given to whoever acted last; a guess, right in two of three."""
    for mention in people.mentions:
        if mention.kind == "pronoun" and not mention.quoted:
            votes.add(mention.character, mention.gender, 0.25)


def _add_nouns_beside(votes: Votes, text: str, span: Span, mention: Mention) -> None:
    """'my wife Nell', 'Nell, his sister,', 'Nell was a girl of ten.'"""
    if mention.kind != "name" or mention.possessive:
        return
    before = _OWNED_NOUN.search(text, max(span.start, mention.start - 40), mention.start)
    if before is not None:
        votes.add(mention.character, noun_gender(before.group(1).lower()), 3.0)
    behind = _IS_A.match(text, mention.end, min(span.end, mention.end + 60))
    if behind is not None:
        votes.add(mention.character, noun_gender(behind.group(1).lower()), 2.5)


def _add_pronouns_behind(votes: Votes, text: str, mention: Mention, span: Span) -> None:
    """The pronouns behind a name that can hardly mean anybody else: up to the next person, in
    this sentence and the next; 'Taz looked at him' means another."""
    words = [match.group().lower() for match in _WORD.finditer(text)]
    sentence = 0
    for place, word in enumerate(words):
        if word in _STOPS:
            sentence += 1
            if sentence > 1:
                return
            continue
        base = word.split("’")[0].split("'")[0]
        if base in _SOMEBODY:
            return
        if base not in _CUES:
            continue
        following = words[place + 1] if place + 1 < len(words) else "."
        owns = base == "his" or (
            base == "her" and following not in _STOPS and following not in _OBJECT_FOLLOWS
        )
        if base in _REFLEXIVES:
            weight = 3.0
        elif base in _SUBJECTS or owns:
            weight = 2.0
        elif sentence == 0 and span.kind == "narration":
            return
        else:
            weight = 1.0
        votes.add(mention.character, _CUES[base], weight)
        return
