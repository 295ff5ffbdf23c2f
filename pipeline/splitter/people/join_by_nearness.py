"""Names and descriptions of one person that no grammar links, put together by who stands near."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from pipeline.splitter.people.nearness import Nearness, measure_nearness
from pipeline.splitter.people.person_registry import PersonDraft, PersonRegistry
from pipeline.splitter.people.reference import Reference
from pipeline.splitter.words.names import CALLED_ROLES, TITLE_ROLES

_OWNED = re.compile(r"[’'](?:s )?")
"""'the miller's wife'"""
_OFTEN = 10
"""Mentions in narration from which never to have met means something."""
_TOGETHER = 0.12
"""Share of mentions with the other form in the paragraphs before, from which two are one."""


def join_by_nearness(
    registry: PersonRegistry, references: Sequence[Reference], texts: Sequence[str]
) -> None:
    """Puts together names and descriptions of one person that no grammar links.

    A description whose gender only one named person has, and who never stands in a sentence
    with it or answers it, is that person; so is a name only used in address, of whoever
    without a given name acts right beside it.
    """
    _join_called_roles(registry, references)
    nearness = measure_nearness(references, texts)
    if _join_names_that_never_meet(registry, references, nearness):
        nearness = measure_nearness(references, texts)
    _join_descriptions_with_only_name(registry, references, nearness)
    _join_called_names_with_actors(registry, references, nearness)
    _join_owned_with_called(registry, references, nearness)
    registry.recount(references)


def _join_called_roles(registry: PersonRegistry, references: Sequence[Reference]) -> None:
    """Gives 'Your Honour' and 'Doc' to the only judge and the only doctor."""
    for number, draft in enumerate(registry.drafts):
        # Somebody who is called by a name as well is that person, whatever their office.
        if len(draft.given_names) != 1:
            continue
        roles = CALLED_ROLES.get(next(iter(draft.given_names)))
        if roles is None or draft.surnames or draft.cast_list_entry:
            continue
        holders = [
            other
            for other, candidate in enumerate(registry.drafts)
            if other != number and _holds_role(candidate, roles)
        ]
        if len(holders) == 1:
            # A role is no name: it stands among the descriptions, after the others.
            draft.descriptions = Counter(dict.fromkeys(draft.name_forms, 1))
            draft.name_forms, draft.given_names = Counter(), set()
            registry.absorb(holders[0], number, references)


def _holds_role(draft: PersonDraft, roles: frozenset[str]) -> bool:
    """Whether a description or a title of somebody is one of these roles."""
    if any(form.lower().split()[-1] in roles for form in draft.descriptions if form):
        return True
    return any(draft.titles & set(TITLE_ROLES.get(role, "").split()) for role in roles)


def _join_names_that_never_meet(
    registry: PersonRegistry, references: Sequence[Reference], nearness: Nearness
) -> bool:
    """Joins a surname with a title ('Mr. Crawford') and a whole name ('Henry Crawford') that are
    both told of often and never in one sentence. Says whether any were."""
    joined = False
    for number, draft in enumerate(registry.drafts):
        if not _is_titled_surname(draft) or draft.narration_mentions < _OFTEN:
            continue
        matches = [
            other
            for other, candidate in enumerate(registry.drafts)
            if other != number
            and _may_be_whole_name(draft, candidate)
            and not nearness.apart[number, other]
        ]
        if len(matches) == 1 and _takes_turns(registry, nearness, number, matches[0]):
            registry.absorb(matches[0], number, references)
            joined = True
    return joined


def _is_titled_surname(draft: PersonDraft) -> bool:
    if draft.cast_list_entry or draft.given_names - draft.surnames:
        return False
    return len(draft.surnames) == 1 and bool(draft.titles & {"mr", "miss", "dr"})


def _may_be_whole_name(titled: PersonDraft, whole: PersonDraft) -> bool:
    """Whether somebody has a given name, the surname of ``titled``, and no other gender."""
    return (
        bool(whole.given_names - whole.surnames)
        and titled.surnames <= whole.surnames
        and whole.narration_mentions >= _OFTEN
        and whole.gender in (titled.gender, "unknown")
    )


def _takes_turns(registry: PersonRegistry, nearness: Nearness, titled: int, whole: int) -> bool:
    """Whether two that never meet may be one. Where the whole name has the same title ('Mr. John
    Knightley') it mostly marks somebody else; not where both are always about together."""
    one, two = registry.drafts[titled], registry.drafts[whole]
    if not one.titles & two.titles:
        return True
    return (
        min(
            nearness.lately[titled, whole] / one.narration_mentions,
            nearness.lately[whole, titled] / two.narration_mentions,
        )
        > _TOGETHER
    )


def _join_descriptions_with_only_name(
    registry: PersonRegistry, references: Sequence[Reference], nearness: Nearness
) -> None:
    """Joins a description with the only other person of its gender, where that one has a name and
    'a porter' didn't come in after them."""
    first = _first_told(references)
    for number, draft in enumerate(registry.drafts):
        if not _is_free_description(draft):
            continue
        rivals = [
            other
            for other, candidate in enumerate(registry.drafts)
            if other != number
            and (candidate.name_forms or candidate.narration_mentions > 1)
            and candidate.gender in (draft.gender, "unknown")
            and not (candidate.is_narrator or candidate.is_group)
        ]
        if len(rivals) != 1 or not registry.drafts[rivals[0]].name_forms:
            continue
        rival = first.get(rivals[0])
        if rival and first[number].indefinite and rival.paragraph < first[number].paragraph:
            continue
        if rivals[0] in nearness.around[number] and not nearness.apart[number, rivals[0]]:
            registry.absorb(rivals[0], number, references)


def _first_told(references: Sequence[Reference]) -> dict[int, Reference]:
    """Where narration first tells of each."""
    first: dict[int, Reference] = {}
    for reference in references:
        if reference.person is not None and not reference.quoted:
            first.setdefault(reference.person, reference)
    return first


def _is_free_description(draft: PersonDraft) -> bool:
    """Whether somebody told of is known by descriptions alone that tell a gender, and are neither
    owned ('his wife') nor indefinite nor a title ('the Captain')."""
    if draft.cast_list_entry or draft.name_forms or draft.is_group or draft.is_narrator:
        return False
    if not draft.narration_mentions or draft.gender == "unknown":
        return False
    return not any(
        form.startswith(("his ", "her ", "my ", "a ")) or form[4:5].isupper() or _OWNED.search(form)
        for form in draft.descriptions
    )


def _join_called_names_with_actors(
    registry: PersonRegistry, references: Sequence[Reference], nearness: Nearness
) -> None:
    """Joins a name only used in address with whoever acts right beside it and has no name."""
    for number, draft in enumerate(registry.drafts):
        if not _is_only_called(draft):
            continue
        ranked = [
            (points, other)
            for other, points in nearness.beside_calls[number].items()
            if other != number
            and _may_bear(registry.drafts[other], draft)
            and not nearness.apart[number, other]
        ]
        ranked.sort(reverse=True)
        if not ranked or ranked[0][0] < 2:
            continue
        if len(ranked) == 1 or ranked[0][0] > 1.5 * ranked[1][0]:
            registry.absorb(number, ranked[0][1], references)


def _join_owned_with_called(
    registry: PersonRegistry, references: Sequence[Reference], nearness: Nearness
) -> None:
    """Joins kin known by their owner alone with the only one whom those beside them call: '“Well?”
    said my brother's wife.' '“My dear Rose,” I answered.'"""
    owners = _owners_of(references)
    for number, draft in enumerate(registry.drafts):
        if not draft.descriptions or draft.name_forms or draft.cast_list_entry:
            continue
        if not all(_OWNED.search(form) for form in draft.descriptions) or draft.is_group:
            continue
        called = [
            other
            for other, candidate in enumerate(registry.drafts)
            if nearness.beside_calls[other].get(number, 0.0) >= 1
            and candidate.given_names
            and other not in owners[number]
            and not nearness.apart[number, other]
            and len({draft.gender, candidate.gender} - {"unknown"}) < 2
        ]
        if len(called) == 1:
            registry.absorb(called[0], number, references)


def _owners_of(references: Sequence[Reference]) -> dict[int, set[int]]:
    """Whose kin somebody is."""
    owners: dict[int, set[int]] = defaultdict(set)
    for reference in references:
        owner = reference.owned_by
        if reference.person is not None and owner is not None and owner.person is not None:
            owners[reference.person].add(owner.person)
    return owners


def _is_only_called(draft: PersonDraft) -> bool:
    """Whether a name stands in speech alone, and calls somebody there."""
    if draft.cast_list_entry or draft.is_narrator or not draft.name_forms:
        return False
    return draft.vocatives > 0 and not draft.narration_mentions


def _may_bear(actor: PersonDraft, called: PersonDraft) -> bool:
    """Whether somebody who acts could bear a name that others call."""
    if actor.cast_list_entry or actor.is_group or actor.is_narrator:
        return False
    if not actor.narration_mentions:
        return False
    if any(form.endswith(("voice", "figure", "thing")) for form in actor.descriptions):
        return False
    if "unknown" not in (actor.gender, called.gender) and actor.gender != called.gender:
        return False
    if actor.name_forms and (called.surnames & actor.surnames or not called.given_names):
        return False
    return not actor.given_names or not actor.name_forms
