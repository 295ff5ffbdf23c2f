"""The table of candidates: what speaks for and against each of them, as numbers."""

from __future__ import annotations

import math
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pipeline.model import Manuscript
from pipeline.splitter.attribution.candidates import Index, candidates, make_index
from pipeline.splitter.attribution.context import Context
from pipeline.splitter.attribution.evidence import (
    Evidence,
    Weights,
    add,
    between,
    gather,
    hard,
    introduced,
    mentions_inside,
)
from pipeline.splitter.attribution.features_quotation import SURROUNDINGS, surroundings
from pipeline.splitter.people.mentions import People

if TYPE_CHECKING:
    from numpy.typing import NDArray

FAR = 60.0
"""Paragraphs beyond which a mention counts as far away."""


@dataclass(slots=True)
class Table:
    """One row for each quotation and candidate."""

    x: NDArray[np.float32]
    group: NDArray[np.int32]
    """Index of the quotation in ``Context.utterances``; rises."""
    member: NDArray[np.int32]
    evidence: list[Evidence]


def _agrees(gender: str, member: str) -> float:
    if gender == "unknown" or member == "unknown":
        return 0.0
    return 1.0 if gender == member else -1.0


def build(manuscript: Manuscript, context: Context, cast: People) -> Table:
    """The table of candidates."""
    inside = mentions_inside(context, cast)
    evidence = gather(manuscript, context, cast, inside)
    between(context, cast, evidence)
    introduced(manuscript, context, cast, evidence, inside)
    index = make_index(cast, context.scenes)
    starts = [(paragraph, start) for paragraph, start, _ in index.order]
    turns: list[Weights] = []
    for turn in context.turns:
        found: Weights = {}
        for number in turn.utterances:
            add(found, hard(context.utterances[number], evidence[number]))
        turns.append(found)
    parts: list[NDArray[np.float32]] = [np.zeros((0, len(NAMES)), np.float32)]
    groups: list[int] = []
    members: list[int] = []
    for number in range(len(context.utterances)):
        people = candidates(number, context, cast, index, evidence, turns, starts)
        if not people:
            continue
        # Packed at once: lists of a whole novel's numbers would take ten times the memory.
        rows = _rows(number, people, context, cast, index, evidence, turns)
        parts.append(np.array(rows, np.float32))
        groups.extend([number] * len(people))
        members.extend(people)
    return Table(
        np.concatenate(parts), np.array(groups, np.int32), np.array(members, np.int32), evidence
    )


def _distance(places: list[int] | None, paragraph: int) -> tuple[float, float, int]:
    """Paragraphs to the last place at or before, to the next after, how many of the last ten."""
    if not places:
        return FAR, FAR, 0
    at = bisect_left(places, paragraph + 1)
    back = float(paragraph - places[at - 1]) if at else FAR
    ahead = float(places[at] - paragraph) if at < len(places) else FAR
    return min(back, FAR), min(ahead, FAR), at - bisect_left(places, paragraph - 10)


def _since(entry: int | None, paragraph: int) -> float:
    """Paragraphs since somebody came into the scene; negative where that is still to come."""
    return -FAR if entry is None else float(max(-FAR, min(FAR, paragraph - entry)))


_NEAR = (-4, -3, -2, -1, 1, 2, 3, 4)


def _anchor(turns: list[Weights], context: Context, turn: int, step: int) -> tuple[Weights, int]:
    """The nearest turn on one side of the conversation whose speaker its own words tell."""
    place = turn + step
    conversation = context.turns[turn].conversation
    while 0 <= place < len(turns) and abs(place - turn) <= 14:
        if context.turns[place].conversation != conversation:
            break
        if max(turns[place].values(), default=0.0) >= 0.7:
            return turns[place], abs(place - turn)
        place += step
    return {}, 0


def _rows(
    number: int,
    people: list[int],
    context: Context,
    cast: People,
    index: Index,
    evidence: list[Evidence],
    turns: list[Weights],
) -> list[list[float]]:
    utterance, own = context.utterances[number], evidence[number]
    shared = surroundings(number, people, context, cast, evidence)
    turn = utterance.turn
    spoken = [
        [evidence[n] for n in context.turns[turn + step].utterances]
        if 0 <= turn + step < len(turns)
        else []
        for step in (-2, -1, 1, 2)
    ]
    near = [turns[turn + step] if 0 <= turn + step < len(turns) else {} for step in _NEAR]
    back, back_steps = _anchor(turns, context, turn, -1)
    ahead, ahead_steps = _anchor(turns, context, turn, 1)
    siblings: Weights = {}
    for other in context.turns[turn].utterances:
        if other != number:
            add(siblings, hard(context.utterances[other], evidence[other]))
    paragraph = utterance.pieces[0][0]
    distances = {
        member: (
            _distance(index.named.get(member), paragraph),
            _distance(index.quoted.get(member), paragraph),
            _distance(index.pronoun.get(member), paragraph),
        )
        for member in people
    }
    recency = sorted(people, key=lambda m: (distances[m][0][0], m))
    ranks = {member: float(place) for place, member in enumerate(recency)}
    coming = sorted(people, key=lambda m: (distances[m][0][1], m))
    next_ranks = {member: float(place) for place, member in enumerate(coming)}
    asked = own.gender if own.gender != "unknown" else own.beat_gender
    agreeing = [m for m in recency if _agrees(asked, index.genders[m]) > 0]
    agree_ranks = {member: float(place) for place, member in enumerate(agreeing)}
    present = sum(distances[m][0][2] > 0 for m in people)
    own_hard = hard(utterance, own)
    calls = [_most(spoken[place], what) for place, what in _CALLS]
    rest_own_tag = _Rest(own.tag)
    rest_own_hard = _Rest(own_hard)
    rest_own_above_any = _Rest(own.above_any)
    rest_own_below_first = _Rest(own.below_first)
    rest_own_between = _Rest(own.between)
    rest_siblings = _Rest(siblings)
    rest_near_2 = _Rest(near[2])
    rest_near_3 = _Rest(near[3])
    rest_near_4 = _Rest(near[4])
    rest_near_5 = _Rest(near[5])
    rest_back = _Rest(back)
    rest_ahead = _Rest(ahead)
    rows = []
    for member in people:
        gender = index.genders[member]
        first, quoted, pronoun = distances[member]
        rows.append(
            [
                *shared,
                own.tag.get(member, 0.0),
                rest_own_tag.than(member),
                _agrees(own.gender, gender),
                agree_ranks.get(member, 9.0 if asked != "unknown" else -1.0),
                float(own.addressee == member),
                own.mute.get(member, 0.0),
                own.before.get(member, 0.0),
                own.mid.get(member, 0.0),
                own.after.get(member, 0.0),
                own.after_late.get(member, 0.0),
                own.owner.get(member, 0.0),
                own.object.get(member, 0.0),
                _agrees(own.beat_gender, gender),
                own_hard.get(member, 0.0),
                rest_own_hard.than(member),
                own.above_last.get(member, 0.0),
                own.above_first.get(member, 0.0),
                own.above_any.get(member, 0.0),
                own.above_object.get(member, 0.0),
                rest_own_above_any.than(member),
                _agrees(own.above_gender, gender),
                own.below_first.get(member, 0.0),
                own.below_any.get(member, 0.0),
                rest_own_below_first.than(member),
                _agrees(own.below_gender, gender),
                own.vocative.get(member, 0.0),
                own.named.get(member, 0.0),
                own.intro.get(member, 0.0),
                own.between.get(member, 0.0),
                own.between_object.get(member, 0.0),
                rest_own_between.than(member),
                own.talked_of.get(member, 0.0),
                *(weights.get(member, 0.0) for weights in calls),
                *_honoured(spoken, own, gender),
                siblings.get(member, 0.0),
                rest_siblings.than(member),
                *(weights.get(member, 0.0) for weights in near),
                rest_near_2.than(member),
                rest_near_3.than(member),
                rest_near_4.than(member),
                rest_near_5.than(member),
                back.get(member, 0.0) * (1.0 if back_steps % 2 == 0 else -1.0),
                rest_back.than(member) * (1.0 if back_steps % 2 == 0 else -1.0),
                float(back_steps),
                ahead.get(member, 0.0) * (1.0 if ahead_steps % 2 == 0 else -1.0),
                rest_ahead.than(member) * (1.0 if ahead_steps % 2 == 0 else -1.0),
                float(ahead_steps),
                first[0],
                first[1],
                float(first[2]),
                ranks[member],
                next_ranks[member],
                quoted[0],
                quoted[1],
                float(quoted[2]),
                pronoun[0],
                pronoun[1],
                float(pronoun[2]),
                _since(index.entry.get((context.scenes[paragraph], member)), paragraph),
                float(present),
                math.log1p(index.total[member]),
                float(min(index.rank.get(member, 40), 40)),
                index.told[member] / max(1, index.total[member]),
                float(member == cast.narrator),
                float(cast.members[member].group),
                float(cast.members[member].walk_on),
                (1.0 if gender == "male" else -1.0 if gender == "female" else 0.0),
            ]
        )
    return rows


NAMES: tuple[str, ...] = (
    *SURROUNDINGS,
    "tag is", "tag is another", "tag gender", "gender rank", "addressee", "mute", "before is",
    "mid is", "after is", "later is", "owner is", "object is", "beat gender", "hard is",
    "hard is another", "above last", "above first", "above any", "above object", "above another",
    "above gender", "below first", "below any", "below another", "below gender", "vocative",
    "named", "introduces", "between", "between object", "between another", "talked of",
    "vocative -2", "vocative -1", "vocative +1", "vocative +2",
    "named -1", "named +1", "mute -1", "mute +1", "introduces +1", "object -1",
    "object +1", "late -1", "talked of -1", "talked of +1", "owner -1",
    "called last -1", "asked -1",
    "honour own", "honour -1", "honour +1", "sibling is", "sibling is another",
    *(f"hard {step:+d}" for step in _NEAR),
    "another -2", "another -1", "another +1", "another +2", "parity back", "parity back other",
    "steps back", "parity ahead", "parity ahead other", "steps ahead",
    "last named", "next named", "often named", "rank named", "rank next", "last quoted",
    "next quoted", "often quoted", "last pronoun", "next pronoun", "often pronoun",
    "entered", "present",
    "mentions", "rank", "share told", "narrator", "group", "walk on", "gender",
)  # fmt: skip
"""What each column of the table holds."""


_CALLS = (
    (0, "vocative"), (1, "vocative"), (2, "vocative"), (3, "vocative"), (1, "named"), (2, "named"),
    (1, "mute"), (2, "mute"), (2, "intro"), (1, "object"), (2, "object"), (1, "after_late"),
    (1, "talked_of"), (2, "talked_of"), (1, "owner"), (1, "called_last"), (1, "asked"),
)  # fmt: skip
"""Place among the neighbouring turns (two back, one back, one ahead, two ahead), and evidence."""


def _most(spoken: list[Evidence], what: str) -> Weights:
    """The evidence of a turn's quotations, the most of each member."""
    own: list[Weights] = [getattr(evidence, what) for evidence in spoken]
    if len(own) == 1:
        return own[0]
    found: Weights = {}
    for weights in own:
        add(found, weights)
    return found


def _honoured(spoken: list[list[Evidence]], own: Evidence, gender: str) -> list[float]:
    def told(place: int) -> float:
        return next(
            (_agrees(e.honour, gender) for e in spoken[place] if e.honour != "unknown"), 0.0
        )

    return [_agrees(own.honour, gender), told(1), told(2)]


class _Rest:
    """The most that anybody but one member has."""

    __slots__ = ("best", "second", "who")

    def __init__(self, weights: Weights) -> None:
        self.who, self.best, self.second = -1, 0.0, 0.0
        for member, weight in weights.items():
            if weight > self.best:
                self.who, self.best, self.second = member, weight, self.best
            elif weight > self.second:
                self.second = weight

    def than(self, member: int) -> float:
        return self.second if member == self.who else self.best
