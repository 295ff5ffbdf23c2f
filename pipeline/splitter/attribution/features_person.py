"""Features of a candidate as a person of the book, wherever the quotation stands."""

from __future__ import annotations

import math

from pipeline.splitter.attribution.feature_columns import Choice, Column

COLUMNS: tuple[str, ...] = (
    "mentions", "rank", "share told", "narrator", "group", "walk on", "gender",
)  # fmt: skip

_LAST_RANK = 40
"""Rank of those who are never named, and of all behind them."""

_GENDER_NUMBERS = {"male": 1.0, "female": -1.0}


def person_columns(choice: Choice) -> list[Column]:
    """The ``COLUMNS`` of a quotation's candidates."""
    index, people, candidates = choice.book.index, choice.book.people, choice.candidates
    counts = [index.counts[member] for member in candidates]
    in_narration = [index.narration_counts[member] for member in candidates]
    members = [people.members[member] for member in candidates]
    return [
        [math.log1p(count) for count in counts],
        [float(min(index.rank.get(member, _LAST_RANK), _LAST_RANK)) for member in candidates],
        [told / max(1, count) for told, count in zip(in_narration, counts, strict=True)],
        [float(number == people.narrator) for number in candidates],
        [float(member.group) for member in members],
        [float(member.walk_on) for member in members],
        [_GENDER_NUMBERS.get(gender, 0.0) for gender in choice.genders],
    ]
