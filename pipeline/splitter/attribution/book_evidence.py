"""All that is known of a book before its speakers are ranked: what features are made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pipeline.model import Manuscript
from pipeline.splitter.attribution.context import Context
from pipeline.splitter.attribution.evidence import (
    Evidence,
    Weights,
    direct_evidence,
    keep_highest,
)
from pipeline.splitter.attribution.gather_evidence import gather_evidence
from pipeline.splitter.attribution.mention_index import MentionIndex, index_mentions
from pipeline.splitter.attribution.pronoun_tags import PronounTags, read_pronoun_tags
from pipeline.splitter.attribution.read_context import tagged_members
from pipeline.splitter.people.mentions import People

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class BookEvidence:
    """A book's context, its people, and the evidence for who says what."""

    context: Context
    people: People
    quotations: tuple[Evidence, ...]
    """One for each of ``context.utterances``."""
    direct: tuple[Weights, ...]
    """Who says each quotation by its own tag, words and beats alone."""
    turns: tuple[Weights, ...]
    """The same for each of ``context.turns``: the most that any of its quotations has."""
    index: MentionIndex
    tagged: NDArray[np.int64]
    """Whom the explicit tag of each quotation may name: a row each, -1 behind the members."""
    pronouns: PronounTags

    def of_turn(self, turn: int) -> list[Evidence]:
        """The evidence of a turn's quotations; none beyond the ends of the book."""
        if not 0 <= turn < len(self.turns):
            return []
        return [self.quotations[number] for number in self.context.turns[turn].utterances]

    def turn_weights(self, turn: int) -> Weights:
        """Who says a turn by direct evidence; nobody beyond the ends of the book."""
        return self.turns[turn] if 0 <= turn < len(self.turns) else {}


def read_evidence(manuscript: Manuscript, context: Context, people: People) -> BookEvidence:
    """The evidence of a book."""
    quotations = tuple(gather_evidence(manuscript, context, people))
    direct = tuple(map(direct_evidence, context.utterances, quotations))
    turns: list[Weights] = []
    for turn in context.turns:
        weights: Weights = {}
        for number in turn.utterances:
            keep_highest(weights, direct[number])
        turns.append(weights)
    index = index_mentions(people, context.scenes)
    pronouns = read_pronoun_tags(context.utterances, people)
    tagged = _tagged(context, people)
    return BookEvidence(context, people, quotations, direct, tuple(turns), index, tagged, pronouns)


def _tagged(context: Context, people: People) -> NDArray[np.int64]:
    named = [tagged_members(utterance, people) for utterance in context.utterances]
    tagged = np.full((len(named), max(map(len, named), default=0)), -1, np.int64)
    for own, members in zip(tagged, named, strict=True):
        own[: len(members)] = members
    return tagged
