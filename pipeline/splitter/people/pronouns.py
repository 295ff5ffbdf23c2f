"""Pronouns, and descriptions that nobody owns, to the likeliest of those just spoken of."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from pipeline.splitter.people.reference import Reference
from pipeline.splitter.people.registry import PersonRegistry

REACH = 12
"""Paragraphs back to which a pronoun may reach."""

_SHARED = 0.65
"""How sure a name is that several share."""


Resolved = tuple[int | None, float, tuple[int, ...]]
"""(entity, confidence, other entities, likeliest first)."""


def resolve(registry: PersonRegistry, found: Sequence[Reference]) -> list[Resolved]:
    """What each mention stands for, in two passes: where only one person can be meant by the
    pronouns of the first, these tell that person's gender to the second."""
    fixed = [item.entity for item in found]
    votes: dict[int, Counter[str]] = defaultdict(Counter)
    results = _pass(registry, found, votes)
    learned = False
    for number, own in votes.items():
        male, female = own["male"], own["female"]
        if max(male, female) >= 3 and max(male, female) >= 5 * min(male, female):
            registry.entities[number].votes["male" if male > female else "female"] += 1
            learned = True
    if not learned:
        return results
    for item, entity in zip(found, fixed, strict=True):
        item.entity = entity
    return _pass(registry, found, defaultdict(Counter))


def _pass(
    registry: PersonRegistry, found: Sequence[Reference], votes: dict[int, Counter[str]]
) -> list[Resolved]:
    """One reading of the mentions, in order.

    People in narration are kept in order of how lately they acted; a pronoun takes the first
    whose gender fits, surer the further the next one is behind.
    """
    recent: dict[int, tuple[float, int]] = {}
    results: list[tuple[int | None, float, tuple[int, ...]]] = []
    owner: int | None = None
    clock = 0.0
    paragraph = -1
    genders = [entity.gender for entity in registry.entities]
    groups = [entity.group or entity.narrator for entity in registry.entities]
    for item in found:
        if item.paragraph != paragraph:
            clock += 1.0 * min(item.paragraph - paragraph, 3)
            paragraph = item.paragraph
        clock += 0.05
        if item.sort == "first":
            results.append((item.entity, 1.0, ()))
            owner = item.entity
            continue
        if item.sort != "pronoun":
            sure = 0.0 if item.entity is None else _SHARED if item.rivals else 1.0
            results.append((item.entity, sure, item.rivals))
            if item.entity is not None and not groups[item.entity]:
                weight = clock + (0.9 if item.acts else 0.0) - (0.6 if item.possessive else 0.0)
                weight -= 2.5 if item.quoted else 0.0
                old = recent.get(item.entity, (-1e9, 0))
                recent[item.entity] = (max(old[0], weight), item.paragraph)
            elif item.sort in ("epithet", "kin") and not item.vocative and not item.indefinite:
                guess = _pick(recent, genders, item, clock)
                if item.sort == "kin":
                    guess = [(n, w) for n, w in guess if n != owner]
                if item.gender == "unknown":
                    results[-1] = (None, 0.0, tuple(n for n, _ in guess[:3]))
                elif guess:
                    # 'her mother' with one other woman about is likely she.
                    rival = guess[1][1] if len(guess) > 1 else guess[0][1] - 3
                    sure = max(0.25, min(0.7, 0.3 + 0.1 * (guess[0][1] - rival)))
                    results[-1] = (guess[0][0], sure, tuple(n for n, _ in guess[1:4]))
            owner = item.entity if item.possessive or item.sort == "name" else owner
            continue
        ranked = _pick(recent, genders, item, clock)
        if not ranked:
            results.append((None, 0.0, ()))
            continue
        best, score = ranked[0]
        if genders[best] == "unknown" and item.gender != "unknown" and not item.quoted:
            votes[best][item.gender] += 1
        rival = ranked[1][1] if len(ranked) > 1 else score - 4
        sure = max(0.35, min(0.95, 0.5 + 0.15 * (score - rival)))
        if item.quoted:
            sure *= 0.5
        results.append((best, sure, tuple(n for n, _ in ranked[1:4])))
        owner = best if item.possessive else owner
        if not item.quoted and item.words[0] in ("he", "she"):
            item.entity = best
            recent[best] = (max(recent[best][0], clock - 0.2), item.paragraph)
    return results


def _pick(
    recent: dict[int, tuple[float, int]], genders: list[str], item: Reference, clock: float
) -> list[tuple[int, float]]:
    """Those of a fitting gender, by how lately they acted."""
    fits: list[tuple[int, float]] = []
    stale: list[int] = []
    for number, (weight, where) in recent.items():
        if item.paragraph - where > REACH:
            stale.append(number)
            continue
        gender = genders[number]
        if item.gender == "unknown" or gender == item.gender:
            fits.append((number, weight))
        elif gender == "unknown":
            fits.append((number, weight - 5.0))
    for number in stale:
        del recent[number]
    fits.sort(key=lambda pair: -pair[1])
    return fits
