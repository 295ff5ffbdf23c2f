"""One quotation's candidates, and columns of numbers about them: what feature families share.

A family is a module with a function that gives its columns, each with one number a candidate,
and with their names beside it in ``COLUMNS``. ``features_candidate`` puts the families together.
"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.splitter.attribution.book_evidence import BookEvidence
from pipeline.splitter.attribution.context import Utterance
from pipeline.splitter.attribution.evidence import Evidence, Weights

Column = list[float]
"""One number for each candidate of a quotation; empty where all would be zero, as most are."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A quotation and the members who may have said it."""

    book: BookEvidence
    number: int
    """Index of the quotation in ``Context.utterances``."""
    candidates: list[int]
    """Indices in ``People.members``."""
    genders: list[str]
    """Those of the candidates."""
    utterance: Utterance
    evidence: Evidence


def choice_of(number: int, candidates: list[int], book: BookEvidence) -> Choice:
    """The choice among ``candidates`` for quotation ``number``."""
    members = book.people.members
    genders = [members[member].character.gender for member in candidates]
    utterance = book.context.utterances[number]
    return Choice(book, number, candidates, genders, utterance, book.quotations[number])


def own_weights(weights: Weights, candidates: list[int]) -> Column:
    """The weight of each candidate."""
    if not weights:
        return []
    return [weights.get(member, 0.0) for member in candidates]


def highest_of_others(weights: Weights, candidates: list[int]) -> Column:
    """For each candidate, the highest weight of anybody else."""
    best, second, first = 0.0, 0.0, -1
    for member, weight in weights.items():
        if weight > best:
            first, best, second = member, weight, best
        elif weight > second:
            second = weight
    if first < 0:
        return []
    return [second if member == first else best for member in candidates]


def agreement(gender: str, genders: list[str]) -> Column:
    """1 for each of ``genders`` that is ``gender``, -1 for the other one, 0 where either is
    unknown."""
    if gender == "unknown":
        return []
    return [0.0 if own == "unknown" else 1.0 if own == gender else -1.0 for own in genders]
