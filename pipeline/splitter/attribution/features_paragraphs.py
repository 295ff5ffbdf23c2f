"""Features of a candidate in the narration right above and right below a quotation."""

from __future__ import annotations

from pipeline.splitter.attribution.feature_columns import (
    Choice,
    Column,
    agreement,
    highest_of_others,
    own_weights,
)

COLUMNS: tuple[str, ...] = (
    "above last", "above first", "above any", "above object", "above another", "above gender",
    "below first", "below any", "below another", "below gender",
)  # fmt: skip


def paragraph_columns(choice: Choice) -> list[Column]:
    """The ``COLUMNS`` of a quotation's candidates."""
    own, candidates = choice.evidence, choice.candidates
    return [
        own_weights(own.above_last, candidates),
        own_weights(own.above_first, candidates),
        own_weights(own.above_any, candidates),
        own_weights(own.above_object, candidates),
        highest_of_others(own.above_any, candidates),
        agreement(own.above_gender, choice.genders),
        own_weights(own.below_first, candidates),
        own_weights(own.below_any, candidates),
        highest_of_others(own.below_first, candidates),
        agreement(own.below_gender, choice.genders),
    ]
