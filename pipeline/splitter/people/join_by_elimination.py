"""Descriptions given to one of the two people who fill a story, where it can't be the other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from pipeline.splitter.people.nearness import Nearness, actors_beside_speech, measure_nearness
from pipeline.splitter.people.person_registry import PersonRegistry
from pipeline.splitter.people.reference import Reference

_FILLED = 0.85
"""Share of the acting beside speech that makes a story one for two."""
_FEWEST = 4
"""Times that the second of the two acts beside speech."""


def join_by_elimination(
    registry: PersonRegistry,
    references: Sequence[Reference],
    texts: Sequence[str],
    speech: frozenset[int],
) -> None:
    """In a story that two people fill, gives a description to the one of them whom it isn't apart
    from: 'Batman clenched his fists.' 'The clown cut him off.'

    Two who act in one sentence, or beside neighbouring turns of a dialogue, or of whom one calls
    the other, are two people. Where a third has any share in the talk this goes wrong more often
    than right, so it isn't tried. ``speech``: the paragraphs that hold any.
    """
    nearness = measure_nearness(references, texts)
    actors = actors_beside_speech(references, speech)
    _set_partners_apart(nearness, speech, actors, _calls_in_speech(references, speech))
    deeds = Counter(actors.values())
    two = [number for number, _ in deeds.most_common(2)]
    if len(two) < 2 or not all(registry.drafts[number].name_forms for number in two):
        return
    if sum(deeds[number] for number in two) < _FILLED * deeds.total() or deeds[two[1]] < _FEWEST:
        return
    waiting = [
        number
        for number, draft in enumerate(registry.drafts)
        if number not in two and not draft.cast_list_entry and draft.is_only_described
    ]
    joined = True
    while (
        joined
    ):  # whom one is, parts the others from: '“Help!” The prince felt the knight's teeth.'
        joined = False
        for number in tuple(waiting):
            left = [other for other in two if not nearness.apart[number, other]]
            gender = registry.drafts[number].gender
            if len(left) == 1 and registry.drafts[left[0]].gender in (gender, "unknown"):
                registry.absorb(left[0], number, references)
                nearness.merge(left[0], number)
                waiting.remove(number)
                joined = True
    registry.recount(references)


def _calls_in_speech(
    references: Sequence[Reference], speech: frozenset[int]
) -> dict[int, set[int]]:
    """Who is called in each paragraph of speech."""
    called: dict[int, set[int]] = defaultdict(set)
    for reference in references:
        at = reference.paragraph
        if at in speech and reference.vocative and reference.person is not None:
            called[at].add(reference.person)
    return called


def _set_partners_apart(
    nearness: Nearness,
    speech: frozenset[int],
    actors: dict[int, int],
    called: dict[int, set[int]],
) -> None:
    """Sets apart those who act beside neighbouring speech, and those who call each other."""
    for one, two in pairwise(sorted(speech)):
        if two - one > 2 or one not in actors or two not in actors:
            continue
        if actors[one] != actors[two]:
            nearness.set_apart(actors[one], actors[two])
    for at, actor in actors.items():
        for other in called[at] - {actor}:
            nearness.set_apart(actor, other)
