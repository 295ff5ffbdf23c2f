"""Features of who is called, named, told of or acted on: in the quotation, before it, near by."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.splitter.attribution.evidence import Evidence, Weights, keep_highest
from pipeline.splitter.attribution.feature_columns import (
    Choice,
    Column,
    agreement,
    highest_of_others,
    own_weights,
)

COLUMNS: tuple[str, ...] = (
    "vocative", "named", "introduces", "between", "between object", "between another", "talked of",
    "vocative -2", "vocative -1", "vocative +1", "vocative +2",
    "named -1", "named +1", "mute -1", "mute +1", "introduces +1", "object -1",
    "object +1", "late -1", "talked of -1", "talked of +1", "owner -1",
    "called last -1", "asked -1",
    "honour own", "honour -1", "honour +1",
)  # fmt: skip
"""A number behind a name counts turns from the quotation's own."""


def name_columns(choice: Choice) -> list[Column]:
    """The ``COLUMNS`` of a quotation's candidates."""
    own, candidates, turn = choice.evidence, choice.candidates, choice.utterance.turn
    back, ahead = choice.book.of_turn(turn - 1), choice.book.of_turn(turn + 1)
    columns = [
        own_weights(own.vocative, candidates),
        own_weights(own.named, candidates),
        own_weights(own.introduces, candidates),
        own_weights(own.between, candidates),
        own_weights(own.between_object, candidates),
        highest_of_others(own.between, candidates),
        own_weights(own.talked_of, candidates),
    ]
    for weights in (
        _highest(evidence.vocative for evidence in choice.book.of_turn(turn - 2)),
        _highest(evidence.vocative for evidence in back),
        _highest(evidence.vocative for evidence in ahead),
        _highest(evidence.vocative for evidence in choice.book.of_turn(turn + 2)),
        _highest(evidence.named for evidence in back),
        _highest(evidence.named for evidence in ahead),
        _highest(evidence.mute for evidence in back),
        _highest(evidence.mute for evidence in ahead),
        _highest(evidence.introduces for evidence in ahead),
        _highest(evidence.object for evidence in back),
        _highest(evidence.object for evidence in ahead),
        _highest(evidence.after_late for evidence in back),
        _highest(evidence.talked_of for evidence in back),
        _highest(evidence.talked_of for evidence in ahead),
        _highest(evidence.owner for evidence in back),
        _highest(evidence.called_last for evidence in back),
        _highest(evidence.asked for evidence in back),
    ):
        columns.append(own_weights(weights, candidates))
    columns.append(agreement(own.address_gender, choice.genders))
    columns.append(agreement(_address_gender(back), choice.genders))
    columns.append(agreement(_address_gender(ahead), choice.genders))
    return columns


def _highest(evidence: Iterable[Weights]) -> Weights:
    """The highest weight of each member in the quotations of a turn."""
    every = list(evidence)
    if len(every) == 1:
        return every[0]
    highest: Weights = {}
    for weights in every:
        keep_highest(highest, weights)
    return highest


def _address_gender(turn: list[Evidence]) -> str:
    """The gender of whomever a turn calls 'sir' or 'madam'."""
    genders = (evidence.address_gender for evidence in turn)
    return next((gender for gender in genders if gender != "unknown"), "unknown")
