"""Who may say a quotation: the members who are near, present, or called."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass

from pipeline.splitter.attribution.context import Context
from pipeline.splitter.attribution.evidence import Evidence, Weights
from pipeline.splitter.people.mentions import People

MOST = 14
"""Candidates of one quotation at most."""


@dataclass(slots=True)
class Index:
    """Where each member is mentioned, for quick look-ups; places are paragraph numbers."""

    named: dict[int, list[int]]
    quoted: dict[int, list[int]]
    pronoun: dict[int, list[int]]
    order: list[tuple[int, int, int]]
    """(paragraph, start, member) of every narration mention by name, in order."""
    total: Counter[int]
    told: Counter[int]
    rank: dict[int, int]
    genders: list[str]
    entry: dict[tuple[int, int], int]
    """(scene, member) to the paragraph of the first mention there, in narration."""


def make_index(cast: People, scenes: list[int]) -> Index:
    """The mentions of a cast, by member."""
    named: dict[int, list[int]] = {}
    quoted: dict[int, list[int]] = {}
    pronoun: dict[int, list[int]] = {}
    order: list[tuple[int, int, int]] = []
    total: Counter[int] = Counter()
    told: Counter[int] = Counter()
    entry: dict[tuple[int, int], int] = {}
    for mention in cast.mentions:
        member = mention.character
        if member is None:
            continue
        if mention.kind in ("pronoun", "first"):
            if not mention.quoted:
                pronoun.setdefault(member, []).append(mention.paragraph)
            continue
        total[member] += 1
        if mention.quoted:
            quoted.setdefault(member, []).append(mention.paragraph)
        else:
            told[member] += 1
            entry.setdefault((scenes[mention.paragraph], member), mention.paragraph)
            named.setdefault(member, []).append(mention.paragraph)
            order.append((mention.paragraph, mention.start, member))
    rank = {member: place for place, (member, _) in enumerate(total.most_common())}
    genders = [member.character.gender for member in cast.members]
    return Index(named, quoted, pronoun, order, total, told, rank, genders, entry)


def candidates(
    number: int,
    context: Context,
    cast: People,
    index: Index,
    evidence: list[Evidence],
    turns: list[Weights],
    starts: list[tuple[int, int]],
) -> list[int]:
    """The likeliest members to say quotation ``number``, at most ``MOST``."""
    if len(cast.members) <= MOST:
        return list(range(len(cast.members)))
    utterance = context.utterances[number]
    own = evidence[number]
    score: Weights = {}
    for weights, scale in (
        (own.tag, 9.0), (own.mid, 5.0), (own.after, 5.0), (own.before, 5.0), (own.owner, 3.0),
        (own.above_any, 3.0), (own.below_any, 2.0), (own.object, 1.5), (own.after_late, 1.5),
        (own.intro, 3.0),
    ):  # fmt: skip
        for member, weight in weights.items():
            score[member] = score.get(member, 0.0) + scale * weight
    turn = utterance.turn
    for step in range(1, 11):
        for other in (turn - step, turn + step):
            if 0 <= other < len(turns):
                for member, weight in turns[other].items():
                    score[member] = score.get(member, 0.0) + 2.5 * weight * 0.85**step
                if step <= 2:
                    for near in context.turns[other].utterances:
                        for member in evidence[near].vocative:
                            score[member] = score.get(member, 0.0) + 2.5
                        for member in evidence[near].named:
                            score[member] = score.get(member, 0.0) + 0.3
    place = utterance.pieces[0]
    at = bisect_left(starts, (place[0], place[1]))
    seen: set[int] = set()
    for back in range(at - 1, max(-1, at - 160), -1):
        member = index.order[back][2]
        if member not in seen:
            seen.add(member)
            score[member] = score.get(member, 0.0) + 3.0 * 0.8 ** (len(seen) - 1)
            if len(seen) >= 10:
                break
    seen.clear()
    for ahead in range(at, min(len(index.order), at + 40)):
        member = index.order[ahead][2]
        if member not in seen:
            seen.add(member)
            score[member] = score.get(member, 0.0) + 1.2 * 0.7 ** (len(seen) - 1)
            if len(seen) >= 5:
                break
    if cast.narrator is not None:
        score[cast.narrator] = score.get(cast.narrator, 0.0) + 2.0
    return sorted(score, key=lambda member: (-score[member], member))[:MOST]
