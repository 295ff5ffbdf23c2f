"""Who says each quotation: the likeliest speakers with a confidence and a reason.

``read_context`` lays the book out, ``book_evidence`` gathers what speaks for whom, ``candidates``
and ``features_candidate`` make a table of it, ``rank_candidates`` turns that into probabilities.
All weights are learned (``docs/attribution-training.md``).
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from itertools import pairwise
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
    """Other speakers and their probabilities, likeliest first, none above ``confidence``."""
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
    ranked = _Ranked(len(book.context.utterances), table, p)
    winners = ranked.winners()
    attributions = []
    for number, utterance in enumerate(book.context.utterances):
        if winners[number] < 0:
            attributions.append(_nobody(utterance.number))
            continue
        (share, member), *others = ranked.candidates(number)
        trust = round(min(_MOST, max(_LEAST, float(sure[number]))), 3)
        # What the confidence leaves is shared out among the others as their probabilities are; none
        # has more than the winner (where one would, the winner is right more often all the same).
        scale = (1.0 - trust) / max(1e-9, 1.0 - share)
        alternatives = tuple(
            (names[other], min(trust, round(weight * scale, 3)))
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


class _Ranked:
    """The candidates of each quotation, likeliest first."""

    def __init__(self, quotations: int, table: CandidateTable, p: NDArray[np.float64]) -> None:
        self._order = np.lexsort((table.member, -p, table.quotation))
        self._bounds = np.searchsorted(table.quotation, np.arange(quotations + 1)).tolist()
        self._member, self._p = table.member, p

    def winners(self) -> list[int]:
        """The likeliest of each quotation, -1 for none."""
        return [
            int(self._member[self._order[start]]) if start < end else -1
            for start, end in pairwise(self._bounds)
        ]

    def candidates(self, number: int) -> list[tuple[float, int]]:
        """Those of one quotation as (probability, member)."""
        rows = self._order[self._bounds[number] : self._bounds[number + 1]]
        return list(zip(self._p[rows].tolist(), self._member[rows].tolist(), strict=True))


def _nobody(utterance: int) -> Attribution:
    return Attribution(utterance, None, 0.0, "nobody in the story could be saying it")
