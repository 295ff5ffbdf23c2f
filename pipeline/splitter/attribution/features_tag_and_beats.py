"""Features of a candidate in the narration that touches the quotation: its tag and its beats."""

from __future__ import annotations

from pipeline.splitter.attribution.feature_columns import (
    Choice,
    Column,
    agreement,
    highest_of_others,
    own_weights,
)

COLUMNS: tuple[str, ...] = (
    "tag is", "tag is another", "tag gender", "gender rank", "addressee", "mute", "before is",
    "mid is", "after is", "later is", "owner is", "object is", "beat gender", "hard is",
    "hard is another",
)  # fmt: skip


def tag_and_beat_columns(choice: Choice, by_recency: list[int]) -> list[Column]:
    """The ``COLUMNS`` of a quotation's candidates. ``by_recency``: places in
    ``choice.candidates``, whoever was named last first."""
    own, candidates = choice.evidence, choice.candidates
    direct = choice.book.direct[choice.number]
    return [
        own_weights(own.tag, candidates),
        highest_of_others(own.tag, candidates),
        agreement(own.tag_gender, choice.genders),
        _rank_of_gender(choice, by_recency),
        [float(own.addressee == member) for member in candidates],
        own_weights(own.mute, candidates),
        own_weights(own.before, candidates),
        own_weights(own.mid, candidates),
        own_weights(own.after, candidates),
        own_weights(own.after_late, candidates),
        own_weights(own.owner, candidates),
        own_weights(own.object, candidates),
        agreement(own.beat_gender, choice.genders),
        own_weights(direct, candidates),
        highest_of_others(direct, candidates),
    ]


def _rank_of_gender(choice: Choice, by_recency: list[int]) -> Column:
    """The place by recency among those of the gender that the tag or beat shows; 9 for the
    others, -1 for all where it shows none."""
    own = choice.evidence
    gender = own.tag_gender if own.tag_gender != "unknown" else own.beat_gender
    if gender == "unknown":
        return [-1.0] * len(choice.candidates)
    ranks = [9.0] * len(choice.candidates)
    agreeing = [place for place in by_recency if choice.genders[place] == gender]
    for rank, place in enumerate(agreeing):
        ranks[place] = float(rank)
    return ranks
