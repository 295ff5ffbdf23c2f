"""Beats that part two speakers of a paragraph: '“Yes.” Hana nodded. “No.” Piet shook his head.'"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from pipeline.splitter.attribution.context import Utterance
from pipeline.splitter.people.mentions import People

_SURE = 0.9
"""How sure a name or description has to be somebody's."""


def set_beat_owners(utterances: Sequence[Utterance], people: People) -> None:
    """Gives each quotation of a paragraph to whoever acts in the beat right behind it, where the
    paragraph opens with one, each has such a beat, and not all are of one person."""
    for _, group in groupby(utterances, key=lambda utterance: utterance.pieces[0][0]):
        own = list(group)
        if len(own) < 2 or own[0].before is not None:
            continue
        owners = [_beat_owner(utterance, people) for utterance in own]
        if None in owners or all(first == second for first, second in pairwise(owners)):
            continue
        for utterance, owner in zip(own, owners, strict=True):
            utterance.beat_owner = owner
            utterance.before = None  # that beat is another's


def _beat_owner(utterance: Utterance, people: People) -> int | None:
    """Who acts in the one sentence behind a quotation, by name; None where that isn't plain."""
    run = utterance.after
    if run is None or run.sentences != 1 or run.lower or utterance.mids or utterance.thought:
        return None
    if utterance.tag is not None and utterance.tag.speech:
        return None
    actor = next((actor for actor in run.actors if actor.role == "subject"), None)
    if actor is None or actor.pronoun or actor.mute or actor.mention is None:
        return None
    mention = people.mentions[actor.mention]
    if mention.kind not in ("name", "epithet") or mention.confidence < _SURE or mention.others:
        return None
    return mention.character
