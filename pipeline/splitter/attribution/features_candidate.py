"""First-pass features: a row for each quotation and candidate, from families of columns."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution import (
    features_distance,
    features_names,
    features_neighbours,
    features_paragraphs,
    features_person,
    features_quotation,
    features_tag_and_beats,
)
from pipeline.splitter.attribution.book_evidence import BookEvidence
from pipeline.splitter.attribution.candidates import candidates_of
from pipeline.splitter.attribution.feature_columns import Choice, Column, choice_of
from pipeline.splitter.attribution.packed_rows import PackedRows

if TYPE_CHECKING:
    from numpy.typing import NDArray

COLUMNS: tuple[str, ...] = (
    *features_quotation.COLUMNS,
    *features_tag_and_beats.COLUMNS,
    *features_paragraphs.COLUMNS,
    *features_names.COLUMNS,
    *features_neighbours.COLUMNS,
    *features_distance.COLUMNS,
    *features_person.COLUMNS,
)
"""What each column of a table holds. Weights fit only these names in this order."""

_SHARED = len(features_quotation.COLUMNS)
"""Columns that are the same for all candidates of a quotation."""


@dataclass(frozen=True, slots=True)
class CandidateTable:
    """One row for each quotation and candidate; a quotation's rows stand together."""

    x: NDArray[np.float32] | PackedRows
    """Rows by ``COLUMNS``."""
    quotation: NDArray[np.int32]
    """Index of the quotation in ``Context.utterances``; rises."""
    member: NDArray[np.int32]
    """Index of the candidate in ``People.members``."""

    def keys(self) -> NDArray[np.int64]:
        """A number for each row that no other has: of its quotation and its candidate."""
        return (self.quotation.astype(np.int64) << 32) + self.member


def candidate_table(book: BookEvidence) -> CandidateTable:
    """The table of every quotation of a book; quotations without candidates have no rows."""
    parts: list[NDArray[np.float32]] = [np.zeros((0, len(COLUMNS)), np.float32)]
    quotations: list[int] = []
    members: list[int] = []
    for number in range(len(book.context.utterances)):
        candidates = candidates_of(number, book)
        if not candidates:
            continue
        # Packed at once: lists of a whole novel's numbers would take ten times the memory.
        parts.append(candidate_rows(choice_of(number, candidates, book)))
        quotations.extend([number] * len(candidates))
        members.extend(candidates)
    return CandidateTable(
        np.concatenate(parts), np.array(quotations, np.int32), np.array(members, np.int32)
    )


def candidate_rows(choice: Choice) -> NDArray[np.float32]:
    """The rows of one quotation's candidates."""
    size = len(choice.candidates)
    columns = _columns(choice)
    filled = [_SHARED + place for place, column in enumerate(columns) if column]
    numbers = np.fromiter(chain.from_iterable(columns), np.float32, len(filled) * size)
    rows = np.zeros((size, len(COLUMNS)), np.float32)
    rows[:, :_SHARED] = features_quotation.quotation_features(choice)
    rows[:, filled] = numbers.reshape(len(filled), size).T
    return rows


def _columns(choice: Choice) -> list[Column]:
    """The columns in which the candidates of a quotation differ."""
    named = features_distance.distances(choice.book.index.named, choice)
    by_recency = features_distance.nearest_first(named.back, choice)
    return [
        *features_tag_and_beats.tag_and_beat_columns(choice, by_recency),
        *features_paragraphs.paragraph_columns(choice),
        *features_names.name_columns(choice),
        *features_neighbours.neighbour_columns(choice),
        *features_distance.distance_columns(choice, named, by_recency),
        *features_person.person_columns(choice),
    ]
