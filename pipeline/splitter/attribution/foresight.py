"""Which of a few questions is worth most: each likely answer is tried, and what the book would then
show is held against what it shows now."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution.questions import WhoIs, WhoSays
from pipeline.splitter.attribution.standing import Standing, follow

if TYPE_CHECKING:
    from pipeline.splitter.attribution.decide_quotations import Decision

TRIED = 6
"""Questions whose answers are tried, the first of the list, in a short book."""

_ANSWERS = 2
"""Answers tried of each, the likeliest."""

_SHORT = 300
"""Quotations of a book up to which all of them are tried; in one of twice as many, half."""


def most_worth_first(
    standing: Standing,
    questions: Sequence[WhoIs | WhoSays],
    decide: Callable[[Mapping[int, str]], Decision],
    joins: Mapping[str, str],
) -> tuple[WhoIs | WhoSays, ...]:
    """The questions, and first of them the one of the first few from whose answer most lines are
    expected to be right. Who somebody is stays first. ``decide`` decides the book around more
    answers (names by utterance) than were given. Every try takes as long as an answer, so that in
    a book of over 900 quotations none is made."""
    size = max(1, len(standing.members))
    tried = questions[: min(TRIED, TRIED * _SHORT // size)]
    if len(tried) < 2 or isinstance(tried[0], WhoIs):
        return tuple(questions)
    worths = [
        _worth(standing, question, decide, joins) if isinstance(question, WhoSays) else 0.0
        for question in tried
    ]
    first = tried[int(np.argmax(worths))]
    return (first, *(question for question in questions if question is not first))


def _worth(
    standing: Standing,
    question: WhoSays,
    decide: Callable[[Mapping[int, str]], Decision],
    joins: Mapping[str, str],
) -> float:
    """How much the expected share of right lines rises with an answer."""
    decision, utterances = standing.decision, standing.decision.book.context.utterances
    people, table = decision.book.people.members, decision.table
    start, end = np.searchsorted(table.quotation, (question.numbers[0], question.numbers[0] + 1))
    chances = decision.ranking.final[start:end]
    likeliest = np.argsort(-chances, kind="stable")[:_ANSWERS]
    rises = []
    for row in likeliest.tolist():
        name = people[int(table.member[start + row])].character.name
        more = {utterances[number].number: name for number in question.numbers}
        rises.append(follow(standing, decide(more), joins).expected_share)
    return float(np.average(rises, weights=chances[likeliest])) - standing.expected_share
