"""What a book shows after each answer: who says each quotation, and how likely that is right.

An answer spreads with care. A line goes to somebody else only where the new decision is sure of
it; where it is less sure, the line keeps its speaker and becomes doubtful, so that it is asked
about soon.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution.decide_quotations import Decision
from pipeline.splitter.attribution.read_context import tagged_member

if TYPE_CHECKING:
    from numpy.typing import NDArray

SURE = 0.9
"""A line that was at least this sure goes to nobody else unasked."""

FOLLOWS = 0.45
"""How sure a decision has to be for a line to follow it."""

FORSAKEN = ((1, 0.1), (3, 0.07))
"""How likely the speaker shown may still be where a line follows a decision: up to so many turns
from an answer. Of lines that followed right beside one 3 in 100 had been right, of those two or
three turns off 9, of those four to seven turns off 21."""

FORSAKEN_FAR = 0.03
"""The same further off."""

TOGETHER = 6
"""Lines that may follow one answer together. Where more would, a whole exchange hangs on a guess
(of 35 such lines in 50 stories 9 had been right): then only those in doubt follow."""

DOUBTED = 0.4
"""A line that was less sure than this was in doubt."""

_TOLD = 0.7
"""Direct evidence from which a turn's speaker counts as told."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Who is shown for each quotation of a book (by their order in ``Context.utterances``)."""

    decision: Decision
    members: NDArray[np.int64]
    """Who is shown; -1 for nobody."""
    sure: NDArray[np.float64]
    """How likely that is right."""
    held: NDArray[np.bool_]
    """Which of them go to nobody else unasked: they were sure once."""
    followed: tuple[int, ...] = ()
    """Quotations that went to somebody else since the standing before."""

    @property
    def names(self) -> tuple[str | None, ...]:
        """The names of those who are shown."""
        people = self.decision.book.people.members
        return tuple(None if m < 0 else people[m].character.name for m in self.members)

    @property
    def expected_share(self) -> float:
        """The share of quotations that are expected to be right; 1 for none."""
        return float(self.sure.mean()) if len(self.sure) else 1.0


def standing_of(decision: Decision) -> Standing:
    """A book as it was decided."""
    return Standing(decision, _winners(decision), decision.sure, decision.sure >= SURE)


def follow(before: Standing, decision: Decision, joins: Mapping[str, str]) -> Standing:
    """What is shown after a new decision about the same book, made around one more answer or join.
    ``joins`` are names that are other people's by now."""
    members = _as_they_are_called(before, decision, joins)
    winners = _winners(decision)
    shown = _chances(decision, members)
    answered = decision.answered >= 0
    differs = (winners != members) & ~answered
    sure_enough = (decision.sure >= FOLLOWS) & (shown <= FORSAKEN[0][1]) & ~before.held
    wanted = differs & (sure_enough | (members < 0))
    follows = wanted & ((shown <= _forsaken(before.decision, decision)) | (members < 0))
    if _are_many(wanted, before.decision, decision):
        follows &= before.sure < DOUBTED
    keeps = differs & ~follows
    now = np.where(keeps, members, winners)
    sure = np.where(keeps, shown, decision.sure)
    held = before.held | (sure >= SURE)
    return Standing(decision, now, sure, held, tuple(np.flatnonzero(follows).tolist()))


def _forsaken(before: Decision, after: Decision) -> NDArray[np.float64]:
    """How likely the speaker shown of each quotation may still be where it follows, by how far it
    is from what was answered between two decisions; from any answer, where nothing was."""
    turns = np.array([utterance.turn for utterance in after.book.context.utterances], np.int64)
    bounds = np.full(len(turns), FORSAKEN_FAR)
    told = after.answered >= 0
    new = told & (before.answered < 0)
    answered = turns[new if new.any() else told]
    for reach, bound in reversed(FORSAKEN):
        near = np.concatenate([answered + step for step in range(-reach, reach + 1)])
        bounds[np.isin(turns, near)] = bound
    return bounds


def _are_many(follows: NDArray[np.bool_], before: Decision, after: Decision) -> bool:
    """Whether more lines would follow than may, by what was answered between two decisions."""
    answers = int(np.count_nonzero((after.answered >= 0) & (before.answered < 0)))
    return before is not after and int(np.count_nonzero(follows)) > TOGETHER * max(1, answers)


def names_by_tag(decision: Decision) -> Mapping[int, str]:
    """Whom an explicit tag names without doubt, by utterance (``Span.utterance``)."""
    people = decision.book.people
    names = {}
    for utterance in decision.book.context.utterances:
        member, tag = tagged_member(utterance, people), utterance.tag
        if member is None or tag is None or tag.mention is None:
            continue
        if people.mentions[tag.mention].kind == "name":
            names[utterance.number] = people.members[member].character.name
    return names


def talk_to_each_other(decision: Decision) -> frozenset[tuple[str, str]]:
    """Pairs of names, both ways round, that tags or beats give turns right after each other in a
    conversation: hardly one person under two names, whatever a cast says."""
    book = decision.book
    pairs = set()
    for (turn, weights), (after, others) in pairwise(
        zip(book.context.turns, book.turns, strict=True)
    ):
        if turn.conversation != after.conversation:
            continue
        told = [m for m, weight in weights.items() if weight >= _TOLD]
        told_after = [m for m, weight in others.items() if weight >= _TOLD]
        pairs |= {pair for a in told for b in told_after if a != b for pair in ((a, b), (b, a))}
    people = book.people.members
    return frozenset((people[a].character.name, people[b].character.name) for a, b in pairs)


def _winners(decision: Decision) -> NDArray[np.int64]:
    """The likeliest member of each quotation; -1 where there is no candidate."""
    table, p = decision.table, decision.ranking.final
    winners = np.full(len(decision.answered), -1, np.int64)
    order = np.lexsort((-table.member, p))  # the likeliest last; of equals the first member
    winners[table.quotation[order]] = table.member[order]
    return winners


def _chances(decision: Decision, members: NDArray[np.int64]) -> NDArray[np.float64]:
    """How likely these members, one a quotation, say it: what the confidence in the winner leaves
    is shared out among the others as their probabilities are."""
    table, p = decision.table, decision.ranking.final
    best = np.zeros(len(members))
    np.maximum.at(best, table.quotation, p)
    own = np.zeros(len(members))
    is_own = table.member == members[table.quotation]
    own[table.quotation[is_own]] = p[is_own]
    rest = (1.0 - decision.sure) / np.maximum(1e-9, 1.0 - best)
    return np.where(own >= best, decision.sure, own * rest)


def _as_they_are_called(
    before: Standing, decision: Decision, joins: Mapping[str, str]
) -> NDArray[np.int64]:
    """Who was shown, as members of the new decision."""
    people = decision.book.people.members
    number_of = {m.character.name: n for n, m in enumerate(people) if not m.joined}
    members = []
    for name in before.names:
        at, seen = name or "", set[str]()
        while at in joins and at not in seen:
            seen.add(at)
            at = joins[at]
        members.append(number_of.get(at, -1))
    return np.array(members, np.int64)
