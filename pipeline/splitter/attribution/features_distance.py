"""Features of how far from a quotation a candidate is mentioned, by name and by pronoun."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from pipeline.splitter.attribution.feature_columns import Choice, Column

FAR = 60.0
"""Paragraphs beyond which a mention counts as far away."""

_LATELY = 10
"""Paragraphs back within which mentions are counted."""

COLUMNS: tuple[str, ...] = (
    "last named", "next named", "often named", "rank named", "rank next", "last quoted",
    "next quoted", "often quoted", "last pronoun", "next pronoun", "often pronoun",
    "entered", "present",
)  # fmt: skip
"""Distances are in paragraphs, at most ``FAR``."""


@dataclass(frozen=True, slots=True)
class Distances:
    """How far away one kind of mention of each candidate is."""

    back: Column
    """Paragraphs to the last one, in the quotation's paragraph or before."""
    ahead: Column
    """Paragraphs to the next one, behind the quotation's paragraph."""
    often: Column
    """How many there are in the quotation's paragraph and the ten before."""


def distances(places_of: dict[int, list[int]], choice: Choice) -> Distances:
    """The distances of the mentions at ``places_of`` (member to paragraphs) to a quotation."""
    paragraph = choice.utterance.pieces[0][0]
    back, ahead, often = [], [], []
    for member in choice.candidates:
        places = places_of.get(member)
        if not places:
            back.append(FAR)
            ahead.append(FAR)
            often.append(0.0)
            continue
        at = bisect_left(places, paragraph + 1)
        since = paragraph - places[at - 1] if at else FAR
        until = places[at] - paragraph if at < len(places) else FAR
        back.append(since if since < FAR else FAR)
        ahead.append(until if until < FAR else FAR)
        often.append(float(at - bisect_left(places, paragraph - _LATELY)))
    return Distances(back, ahead, often)


def nearest_first(paragraphs: Column, choice: Choice) -> list[int]:
    """Places in ``choice.candidates``, the nearest first."""
    candidates = choice.candidates
    return sorted(range(len(candidates)), key=lambda at: (paragraphs[at], candidates[at]))


def distance_columns(choice: Choice, named: Distances, by_recency: list[int]) -> list[Column]:
    """The ``COLUMNS`` of a quotation's candidates. ``named``: where narration names them;
    ``by_recency``: its ``nearest_first``, looking back."""
    index = choice.book.index
    quoted = distances(index.quoted, choice)
    pronouns = distances(index.pronouns, choice)
    present = sum(count > 0 for count in named.often)
    return [
        named.back,
        named.ahead,
        named.often,
        _ranks(by_recency),
        _ranks(nearest_first(named.ahead, choice)),
        quoted.back,
        quoted.ahead,
        quoted.often,
        pronouns.back,
        pronouns.ahead,
        pronouns.often,
        _since_entered(choice),
        [float(present)] * len(choice.candidates),
    ]


def _ranks(order: list[int]) -> Column:
    """The rank of each place in ``order``."""
    ranks = [0.0] * len(order)
    for rank, place in enumerate(order):
        ranks[place] = float(rank)
    return ranks


def _since_entered(choice: Choice) -> Column:
    """Paragraphs since each came into the scene; negative where that is still to come."""
    paragraph = choice.utterance.pieces[0][0]
    scene = choice.book.context.scenes[paragraph]
    column = []
    for member in choice.candidates:
        entered = choice.book.index.entered.get((scene, member))
        since = -FAR if entered is None else float(paragraph - entered)
        column.append(max(-FAR, min(FAR, since)))
    return column
