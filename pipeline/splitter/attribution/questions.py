"""What is worth asking a person about a book: who somebody is, and who says a line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from pipeline.model import NARRATOR
from pipeline.splitter.attribution.exchanges import Exchanges, Way
from pipeline.splitter.attribution.standing import SURE, Standing

if TYPE_CHECKING:
    from numpy.typing import NDArray

CHOICES = 6
"""Names that a question offers at most."""

LINES_OF_A_DESCRIPTION = 5
"""Quotations of somebody who is only described from which it is asked first who that is."""

SELDOM_NAMED = 2
"""Mentions of somebody who is only described at most: who is told of more often is hardly ever
somebody else as well."""

_NEAR = (1, 2, 3)
"""Turns away, on either side, whose doubt an answer may settle."""

SPREADS = 0.8
"""How much of a neighbouring turn's doubt counts for a question."""

WEIGHED = 12
"""Questions, the first of the list, of which it is weighed what their exchanges settle."""

_ARTICLES = frozenset({"the", "a", "an", "his", "her", "my", "their", "our", "its"})


@dataclass(frozen=True, slots=True)
class WhoIs:
    """Is 'the baker' somebody who has a name? One question a description."""

    name: str
    choices: tuple[str, ...]
    """Whose other name it may be, likeliest first."""


@dataclass(frozen=True, slots=True)
class WhoSays:
    """Who says a quotation?"""

    numbers: tuple[int, ...]
    """Its place in ``Context.utterances``; behind it those of the other quotations of its turn
    that are in doubt and shown as the same person's."""
    choices: tuple[str, ...]
    """The likeliest first; who is shown is among them."""
    ways: tuple[Way, ...] = ()
    """How it goes together with doubtful turns around it, the likeliest first: all of one group of
    turns. Where one is right, it settles them at once."""


def next_questions(
    standing: Standing, asked: Collection[int] = (), told_apart: Collection[str] = ()
) -> tuple[WhoIs | WhoSays, ...]:
    """What to ask, most worth first; without the quotations ``asked`` and the people ``told_apart``
    about already."""
    who = [q for q in _who_is(standing) if q.name not in told_apart]
    worth = _worth(standing)
    left = (standing.decision.answered < 0) & (worth > 0.0)
    left[list(asked)] = False
    says: list[WhoSays] = []
    for number in np.argsort(-worth, kind="stable").tolist():
        if left[number]:
            numbers = (number, *_same_turn(standing, number, left))
            left[list(numbers)] = False
            says.append(WhoSays(numbers, choices_of(standing, number)))
    return (*who, *says)


def most_worth_first(
    standing: Standing, questions: Sequence[WhoIs | WhoSays]
) -> tuple[WhoIs | WhoSays, ...]:
    """The questions of ``next_questions``, the first of those about lines with the ways of their
    exchanges, ordered by what one answer is expected to settle."""
    says = [question for question in questions if isinstance(question, WhoSays)]
    exchanges, around = Exchanges(standing), _worth(standing) - (1.0 - standing.sure)
    weighed: list[tuple[float, WhoSays]] = []
    for question in says[:WEIGHED]:
        ways, worth = exchanges.about(question.numbers)
        settled = worth + float(around[question.numbers[0]])
        weighed.append((settled, replace(question, ways=ways)))
    weighed.sort(key=lambda one: -one[0])
    who = [question for question in questions if isinstance(question, WhoIs)]
    return (*who, *(question for _, question in weighed), *says[WEIGHED:])


def _same_turn(standing: Standing, number: int, left: NDArray[np.bool_]) -> list[int]:
    """The other quotations of a turn that one answer settles along with it."""
    context = standing.decision.book.context
    turn = context.turns[context.utterances[number].turn]
    members, sure = standing.members, standing.sure
    return [
        other
        for other in turn.siblings(number)
        if left[other] and sure[other] < SURE and members[other] == members[number]
    ]


def choices_of(standing: Standing, number: int) -> tuple[str, ...]:
    """Who may say a quotation, the likeliest first; who is shown is among them."""
    decision = standing.decision
    people = decision.book.people.members
    start, end = np.searchsorted(decision.table.quotation, (number, number + 1))
    rows = start + np.argsort(-decision.ranking.final[start:end], kind="stable")
    members = [m for m in decision.table.member[rows].tolist() if not people[m].joined]
    shown = int(standing.members[number])
    if shown >= 0 and shown not in members[:CHOICES]:
        members.insert(CHOICES - 1, shown)
    return tuple(people[m].character.name for m in members[:CHOICES])


def _worth(standing: Standing) -> NDArray[np.float64]:
    """What an answer about each quotation is expected to put right: itself, and some of the doubt
    of the turns around it."""
    context = standing.decision.book.context
    doubt = 1.0 - standing.sure
    turn = np.array([utterance.turn for utterance in context.utterances], np.int64)
    talk = np.array([t.conversation for t in context.turns], np.int64)
    size = np.bincount(turn, minlength=len(talk)).astype(np.float64)
    of_turn = np.bincount(turn, weights=doubt, minlength=len(talk))
    near = of_turn / np.maximum(size, 1.0)
    around = np.zeros(len(talk))
    for step in _NEAR:
        if step < len(talk):
            same = talk[step:] == talk[:-step]
            around[step:] += np.where(same, near[:-step], 0.0) / step
            around[:-step] += np.where(same, near[step:], 0.0) / step
    return np.asarray(doubt * (1.0 + SPREADS * around[turn]))


def _who_is(standing: Standing) -> list[WhoIs]:
    """The people who are only described and yet say much; the narrator without a name first."""
    decision = standing.decision
    people = decision.book.people.members
    lines = Counter(standing.members.tolist())
    asking = []
    for number, count in lines.most_common():
        if number < 0 or count < LINES_OF_A_DESCRIPTION:
            continue
        name = people[number].character.name
        seldom = people[number].mentions <= SELDOM_NAMED and is_description(name)
        if name == NARRATOR or seldom:
            asking.append(WhoIs(name, _others(standing, number)))
    return sorted(asking, key=lambda question: question.name != NARRATOR)


def is_description(name: str) -> bool:
    """Whether a name only describes somebody: 'the baker'."""
    first = name.split()[0] if name else ""
    return first.lower() in _ARTICLES or first[:1].islower()


def _others(standing: Standing, member: int) -> tuple[str, ...]:
    """Those who have names, by how likely they say the lines of ``member`` and how near they
    are."""
    decision = standing.decision
    people, table = decision.book.people.members, decision.table
    own = standing.members[table.quotation] == member
    mass = np.bincount(
        table.member[own], weights=decision.ranking.final[own], minlength=len(people)
    )
    order = np.argsort(-mass, kind="stable").tolist()
    names = (people[n].character.name for n in order if n != member and not people[n].joined)
    return tuple(n for n in names if n != NARRATOR and not is_description(n))[: CHOICES - 1]
