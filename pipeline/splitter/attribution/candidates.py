"""Who may say a quotation: the members who are near, present, or called."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from pipeline.splitter.attribution.book_evidence import BookEvidence
from pipeline.splitter.attribution.evidence import Evidence, Weights

MOST = 14
"""Candidates of one quotation at most."""

_TURNS = 10
"""Neighbouring turns that are asked on each side."""


def candidates_of(number: int, book: BookEvidence) -> list[int]:
    """The likeliest members to say quotation ``number`` (in ``Context.utterances``), at most
    ``MOST``; the likeliest first where there are more members."""
    people = book.people
    if len(people.members) <= MOST:
        return [number for number, member in enumerate(people.members) if not member.joined]
    utterance = book.context.utterances[number]
    score: Weights = {}
    _score_own_evidence(score, book.quotations[number])
    _score_neighbours(score, utterance.turn, book)
    paragraph, start, _ = utterance.pieces[0]
    _score_recent_names(score, (paragraph, start), book)
    if people.narrator is not None:
        score[people.narrator] = score.get(people.narrator, 0.0) + 2.0
    return sorted(score, key=lambda member: (-score[member], member))[:MOST]


def _score_own_evidence(score: Weights, own: Evidence) -> None:
    for weights, scale in (
        (own.tag, 9.0), (own.mid, 5.0), (own.after, 5.0), (own.before, 5.0), (own.owner, 3.0),
        (own.above_any, 3.0), (own.below_any, 2.0), (own.object, 1.5), (own.after_late, 1.5),
        (own.introduces, 3.0),
    ):  # fmt: skip
        for member, weight in weights.items():
            score[member] = score.get(member, 0.0) + scale * weight


def _score_neighbours(score: Weights, turn: int, book: BookEvidence) -> None:
    """Who speaks by direct evidence in the turns near by, and who is called in the nearest."""
    for step in range(1, _TURNS + 1):
        for other in (turn - step, turn + step):
            if not 0 <= other < len(book.turns):
                continue
            for member, weight in book.turns[other].items():
                score[member] = score.get(member, 0.0) + 2.5 * weight * 0.85**step
            if step > 2:
                continue
            for evidence in book.of_turn(other):
                for member in evidence.vocative:
                    score[member] = score.get(member, 0.0) + 2.5
                for member in evidence.named:
                    score[member] = score.get(member, 0.0) + 0.3


def _score_recent_names(score: Weights, place: tuple[int, int], book: BookEvidence) -> None:
    """Who has been named last, and who will be next, in the narration around ``place``
    (paragraph, offset)."""
    sequence = book.index.sequence
    at = bisect_left(book.index.starts, place)
    before = (sequence[back] for back in range(at - 1, max(-1, at - 160), -1))
    after = (sequence[ahead] for ahead in range(at, min(len(sequence), at + 40)))
    for rank, member in enumerate(_first_distinct(before, 10)):
        score[member] = score.get(member, 0.0) + 3.0 * 0.8**rank
    for rank, member in enumerate(_first_distinct(after, 5)):
        score[member] = score.get(member, 0.0) + 1.2 * 0.7**rank


def _first_distinct(members: Iterable[int], most: int) -> list[int]:
    distinct: dict[int, None] = {}
    for member in members:
        if member not in distinct:
            distinct[member] = None
            if len(distinct) >= most:
                break
    return list(distinct)
