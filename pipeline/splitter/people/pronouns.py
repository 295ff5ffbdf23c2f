"""Pronouns, and descriptions that nobody owns, given to the likeliest of those just spoken of."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from pipeline.splitter.people.person_registry import PersonRegistry
from pipeline.splitter.people.reference import Reference

_REACH = 12
"""Paragraphs back to which a pronoun may reach."""

_SHARED_NAME = 0.65
"""How sure a name is that several share."""
_OWN_THEY = 0.9
"""How sure 'they' in a tag is the one whose own pronoun it is."""
_OTHERS = 3
"""Other people kept for each mention."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """Whom a reference stands for."""

    person: int | None
    """Index in ``PersonRegistry.drafts``; None where nobody fits."""
    confidence: float
    """0 to 1."""
    others: tuple[int, ...] = ()
    """Other people it may stand for, likeliest first."""


class _Candidate(NamedTuple):
    """Somebody whom a pronoun may stand for."""

    person: int
    recency: float
    """When they last acted, on the reader's clock; less where their gender is unsure."""


@dataclass(slots=True)
class _Reader:
    """Somebody reading the story, who keeps in mind who acted lately."""

    genders: list[str]
    never_meant: list[bool]
    """Groups and the narrator: no 'he' stands for them."""
    clock: float = 0.0
    """About 1 a paragraph, and a little more for each reference."""
    paragraph: int = -1
    owner: int | None = None
    """Whose 'mother' the next kinship word may be."""
    recent: dict[int, tuple[float, int]] = field(default_factory=dict)
    """Person to when they last acted, and the paragraph of their last mention."""
    gender_votes: dict[int, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """Genders of the pronouns that those of unknown gender were given."""


def resolve_mentions(registry: PersonRegistry, references: Sequence[Reference]) -> list[Resolution]:
    """What each reference stands for, in two passes: where only one person can be meant by the
    pronouns of the first, these tell that person's gender to the second."""
    before = [reference.person for reference in references]
    resolutions, gender_votes = _read(registry, references)
    learned = False
    for number, votes in gender_votes.items():
        male, female = votes["male"], votes["female"]
        if max(male, female) >= 3 and max(male, female) >= 5 * min(male, female):
            registry.drafts[number].gender_votes["male" if male > female else "female"] += 1
            learned = True
    if not learned:
        return resolutions
    for reference, person in zip(references, before, strict=True):
        reference.person = person
    return _read(registry, references)[0]


def _read(
    registry: PersonRegistry, references: Sequence[Reference]
) -> tuple[list[Resolution], dict[int, Counter[str]]]:
    """One reading of the references, in order, and the genders that their pronouns tell.

    People in narration are kept in order of how lately they acted; a pronoun takes the first
    whose gender fits, surer the further the next one is behind.
    """
    reader = _Reader(
        [draft.gender for draft in registry.drafts],
        [draft.is_group or draft.is_narrator for draft in registry.drafts],
    )
    resolutions = []
    for reference in references:
        if reference.paragraph != reader.paragraph:
            reader.clock += 1.0 * min(reference.paragraph - reader.paragraph, 3)
            reader.paragraph = reference.paragraph
        reader.clock += 0.05
        if reference.kind == "first":
            resolutions.append(Resolution(reference.person, 1.0))
            reader.owner = reference.person
        elif reference.kind == "pronoun":
            resolutions.append(_resolve_pronoun(reader, reference))
        else:
            resolutions.append(_resolve_noun(reader, reference))
            if reference.possessive or reference.kind == "name":
                reader.owner = reference.person
    return resolutions, reader.gender_votes


def _resolve_noun(reader: _Reader, reference: Reference) -> Resolution:
    """Whom a name, description or kinship word stands for."""
    person = reference.person
    if person is not None and not reader.never_meant[person]:
        _note_mention(reader, person, reference)
    elif (
        reference.kind in ("epithet", "kin") and not reference.vocative and not reference.indefinite
    ):
        guess = _guess_description(reader, reference)
        if guess is not None:
            return guess
    if person is None:
        return Resolution(None, 0.0, reference.namesakes)
    return Resolution(person, _SHARED_NAME if reference.namesakes else 1.0, reference.namesakes)


def _note_mention(reader: _Reader, person: int, reference: Reference) -> None:
    """Keeps in mind that somebody was named: most who acts, least who is only talked of."""
    weight = reader.clock
    weight += 0.9 if reference.acts else 0.0
    weight -= 0.6 if reference.possessive else 0.0
    weight -= 2.5 if reference.quoted else 0.0
    earlier = reader.recent.get(person, (-1e9, 0))[0]
    reader.recent[person] = (max(earlier, weight), reference.paragraph)


def _guess_description(reader: _Reader, reference: Reference) -> Resolution | None:
    """Whom a description without a person may stand for; None where nobody fits."""
    candidates = _recent_of_gender(reader, reference)
    if reference.kind == "kin":
        candidates = [c for c in candidates if c.person != reader.owner]
    if reference.gender == "unknown":
        return Resolution(None, 0.0, _persons(candidates[:_OTHERS]))
    if not candidates:
        return None
    # 'her mother' with one other woman about is likely she.
    best = candidates[0]
    rival = candidates[1].recency if len(candidates) > 1 else best.recency - 3
    confidence = max(0.25, min(0.7, 0.3 + 0.1 * (best.recency - rival)))
    return Resolution(best.person, confidence, _persons(candidates[1 : 1 + _OTHERS]))


def _resolve_pronoun(reader: _Reader, reference: Reference) -> Resolution:
    """Whom 'he', 'her' or 'their' stands for."""
    if reference.words[0] == "they" and reference.person is not None:
        return Resolution(reference.person, _OWN_THEY)
    candidates = _recent_of_gender(reader, reference)
    if not candidates:
        return Resolution(None, 0.0)
    best = candidates[0]
    person = best.person
    if (
        reader.genders[person] == "unknown"
        and reference.gender != "unknown"
        and not reference.quoted
    ):
        reader.gender_votes[person][reference.gender] += 1
    rival = candidates[1].recency if len(candidates) > 1 else best.recency - 4
    confidence = max(0.35, min(0.95, 0.5 + 0.15 * (best.recency - rival)))
    if reference.quoted:
        confidence *= 0.5
    if reference.possessive:
        reader.owner = person
    if not reference.quoted and reference.words[0] in ("he", "she"):
        reference.person = person
        earlier = reader.recent[person][0]
        reader.recent[person] = (max(earlier, reader.clock - 0.2), reference.paragraph)
    return Resolution(person, confidence, _persons(candidates[1 : 1 + _OTHERS]))


def _persons(candidates: Sequence[_Candidate]) -> tuple[int, ...]:
    return tuple(candidate.person for candidate in candidates)


def _recent_of_gender(reader: _Reader, reference: Reference) -> list[_Candidate]:
    """Those of a fitting gender, by how lately they acted; who is out of reach is forgotten."""
    candidates: list[_Candidate] = []
    out_of_reach: list[int] = []
    for person, (recency, paragraph) in reader.recent.items():
        if reference.paragraph - paragraph > _REACH:
            out_of_reach.append(person)
            continue
        gender = reader.genders[person]
        if reference.gender == "unknown" or gender == reference.gender:
            candidates.append(_Candidate(person, recency))
        elif gender == "unknown":
            candidates.append(_Candidate(person, recency - 5.0))
    for person in out_of_reach:
        del reader.recent[person]
    candidates.sort(key=lambda candidate: -candidate.recency)
    return candidates
