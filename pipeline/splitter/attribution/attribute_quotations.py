"""Who says each quotation: the likeliest speakers with a confidence and a reason.

``read_context`` lays the book out, ``book_evidence`` gathers what speaks for whom, ``candidates``
and ``features_candidate`` make a table of it, ``rank_candidates`` turns that into probabilities.
All weights are learned (``docs/attribution-training.md``).
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pipeline.model import Manuscript
from pipeline.splitter.attribution import (
    features_candidate,
    features_second_pass,
    features_turn_pair,
)
from pipeline.splitter.attribution.confidence import CANDIDATE_COLUMNS
from pipeline.splitter.attribution.decide_quotations import Decision, QuotationDecider
from pipeline.splitter.attribution.features_candidate import CandidateTable
from pipeline.splitter.attribution.forest import Model
from pipeline.splitter.attribution.reasons import reason_for
from pipeline.splitter.people.mentions import People
from pipeline.splitter.quotes.spans import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

ALTERNATIVES = 4
"""Alternatives kept for each quotation at most."""

ANSWERED = "a person said so"
"""The reason of a line that somebody answered a question about."""

_SLIGHT = 0.01
"""Probability below which an alternative isn't worth a person's time."""

_LEAST, _MOST = 0.01, 0.999
"""Bounds of the confidence that is given."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says one quotation."""

    utterance: int
    """``Span.utterance`` of the quotation."""
    speaker: str | None
    """Name of the character; None where nobody is plausible."""
    confidence: float
    """Probability that ``speaker`` is right."""
    reason: str
    """For a person to read: ``tag: said Mara``."""
    alternatives: tuple[tuple[str, float], ...] = ()
    """Other speakers and their probabilities, likeliest first."""
    tag_gender: str = "unknown"
    beat_gender: str = "unknown"
    """What the pronoun or noun of its own tag, and of the beat beside it, shows."""


def attribute(
    manuscript: Manuscript, spans: tuple[Span, ...], people: People, model: Model | None = None
) -> tuple[Attribution, ...]:
    """The speaker of every utterance in ``spans``, in order.

    ``model`` is the package's own where none is given. Raises FullcastError where its file
    can't be read.
    """
    return attributions_of(QuotationDecider(manuscript, spans, people, model).decide())


def columns_mark() -> int:
    """A number that changes when the columns do: weights fit only the columns they learned."""
    names = (
        *features_candidate.COLUMNS,
        *features_second_pass.COLUMNS,
        *CANDIDATE_COLUMNS,
        *features_turn_pair.COLUMNS,
    )
    return zlib.crc32("|".join(names).encode())


def attributions_of(decision: Decision) -> tuple[Attribution, ...]:
    """What was decided, quotation by quotation, with a reason for each."""
    book, table, p, sure = decision.book, decision.table, decision.ranking.final, decision.sure
    names = [member.character.name for member in book.people.members]
    ranked = _ranked(len(book.context.utterances), table, p)
    winners = [candidates[0][1] if candidates else -1 for candidates in ranked]
    attributions = []
    for number, utterance in enumerate(book.context.utterances):
        if not ranked[number]:
            attributions.append(_nobody(utterance.number))
            continue
        (share, member), *others = ranked[number]
        trust = round(min(_MOST, max(_LEAST, float(sure[number]))), 3)
        # What the confidence leaves is shared out among the others as their probabilities are.
        scale = (1.0 - trust) / max(1e-9, 1.0 - share)
        alternatives = tuple(
            (names[other], round(weight * scale, 3))
            for weight, other in others[:ALTERNATIVES]
            if weight * scale >= _SLIGHT
        )
        answered = decision.answered[number] >= 0
        reason = ANSWERED if answered else reason_for(number, member, book, winners)
        shown = book.quotations[number]
        attributions.append(
            Attribution(
                utterance.number, names[member], trust, reason, alternatives,
                shown.tag_gender, shown.beat_gender,
            )
        )  # fmt: skip
    return tuple(attributions)


def _ranked(
    quotations: int, table: CandidateTable, p: NDArray[np.float64]
) -> Sequence[list[tuple[float, int]]]:
    """The candidates of each quotation as (probability, member), likeliest first."""
    ranked: list[list[tuple[float, int]]] = [[] for _ in range(quotations)]
    for row in range(len(p)):
        ranked[table.quotation[row]].append((float(p[row]), int(table.member[row])))
    for candidates in ranked:
        candidates.sort(key=lambda candidate: (-candidate[0], candidate[1]))
    return ranked


def _nobody(utterance: int) -> Attribution:
    return Attribution(utterance, None, 0.0, "nobody in the story could be saying it")
