"""The evidence for each quotation's speaker, by member: the types, and what is direct evidence."""

from __future__ import annotations

from dataclasses import dataclass, field, fields

from pipeline.splitter.attribution.context import Utterance
from pipeline.splitter.people.mentions import People

Weights = dict[int, float]
"""Members (indices in ``People.members``) and how much speaks for each, 0 to 1."""


@dataclass(slots=True)
class Evidence:
    """What one quotation and its surroundings say, by member."""

    tag: Weights = field(default_factory=dict)
    """The subject of its tag."""
    tag_gender: str = "unknown"
    addressee: int = -1
    """Whom its tag says it is spoken to; -1 for nobody."""
    before: Weights = field(default_factory=dict)
    mid: Weights = field(default_factory=dict)
    after: Weights = field(default_factory=dict)
    """Who acts nearest in the beat before it, inside it and after it."""
    after_late: Weights = field(default_factory=dict)
    """Who acts in those beats, but further away."""
    owner: Weights = field(default_factory=dict)
    """Whose things act in those beats: 'Mara's hands shook'."""
    object: Weights = field(default_factory=dict)
    """Who is acted on in those beats."""
    beat_gender: str = "unknown"
    above_last: Weights = field(default_factory=dict)
    above_first: Weights = field(default_factory=dict)
    above_any: Weights = field(default_factory=dict)
    above_object: Weights = field(default_factory=dict)
    above_gender: str = "unknown"
    above_sentences: int = 0
    above_colon: bool = False
    """The paragraph of narration right above: who acts last, first, at all, who is acted on."""
    below_first: Weights = field(default_factory=dict)
    below_any: Weights = field(default_factory=dict)
    below_gender: str = "unknown"
    """The paragraph of narration right below."""
    mute: Weights = field(default_factory=dict)
    """Who is said to say nothing."""
    vocative: Weights = field(default_factory=dict)
    """Who is called in it: 'Come here, Mara.'"""
    called_last: Weights = field(default_factory=dict)
    """Called in its last sentence."""
    asked: Weights = field(default_factory=dict)
    """Called in a question."""
    named: Weights = field(default_factory=dict)
    """Who is named in it, but not called."""
    address_gender: str = "unknown"
    """The gender of whoever it calls 'sir' or 'madam'."""
    introduces: Weights = field(default_factory=dict)
    """Named behind 'I am', 'this is', 'call me'."""
    own_name: Weights = field(default_factory=dict)
    """Named by the words as who says them: 'I'm Mara', or 'Mara' for an answer to 'Name?'."""
    between: Weights = field(default_factory=dict)
    between_object: Weights = field(default_factory=dict)
    """Who acts, and who is acted on, in the narration since the turn before."""
    talked_of: Weights = field(default_factory=dict)
    """Whom its pronouns stand for."""


class SharedWeights:
    """Weights of a book that are alike, kept once: of a quotation's twenty most are empty, and the
    others are often those of another. Nobody may write to them."""

    def __init__(self) -> None:
        self._known: dict[tuple[tuple[int, float], ...], Weights] = {}

    def once(self, weights: Weights) -> Weights:
        """These weights, or what was kept that is the same in the same order."""
        return self._known.setdefault(tuple(weights.items()), weights)

    def share(self, evidence: Evidence) -> None:
        """Puts what was kept in place of all that is alike."""
        for name in _WEIGHTS:
            setattr(evidence, name, self.once(getattr(evidence, name)))


_WEIGHTS = tuple(each.name for each in fields(Evidence) if each.default_factory is dict)


def keep_highest(into: Weights, weights: Weights, scale: float = 1.0) -> None:
    """Raises ``into`` to ``weights`` times ``scale``, member by member."""
    for member, weight in weights.items():
        into[member] = max(into.get(member, 0.0), weight * scale)


def members_meant(people: People, mention_number: int | None) -> Weights:
    """The members that a mention (index in ``People.mentions``) may stand for."""
    if mention_number is None:
        return {}
    mention = people.mentions[mention_number]
    if mention.character is None:
        return dict.fromkeys(mention.others[:3], 0.3)
    weights = {mention.character: max(mention.confidence, 0.05)}
    for place, other in enumerate(mention.others[:3]):
        if other not in weights:
            weights[other] = max(0.0, 1.0 - mention.confidence) * 0.6**place
    return weights


def direct_evidence(utterance: Utterance, evidence: Evidence) -> Weights:
    """Who says a quotation, from its own tag, words and beats alone."""
    weights: Weights = {}
    if utterance.tag is not None and not utterance.tag.mute:
        keep_highest(weights, evidence.tag, 1.0 if utterance.tag.speech else 0.9)
        if utterance.tag.speech and weights:
            return weights
    keep_highest(weights, evidence.own_name, 0.9)
    keep_highest(weights, evidence.mid, 0.85)
    keep_highest(weights, evidence.after, 0.8)
    keep_highest(weights, evidence.before, 0.75)
    keep_highest(weights, evidence.owner, 0.5)
    return weights
