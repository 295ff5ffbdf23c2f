"""Whether two neighbouring turns sound like one speaker, whoever that is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution.context import WORD, Context
from pipeline.splitter.attribution.evidence import Evidence, hard

if TYPE_CHECKING:
    from numpy.typing import NDArray

_FIRST: tuple[frozenset[str], ...] = (
    frozenset(("yes", "yeah", "yep", "aye", "sure", "right", "okay", "ok", "fine", "exactly")),
    frozenset(("no", "nope", "nah", "not", "never")),
    frozenset(("what", "why", "who", "how", "when", "where", "which", "whose")),
    frozenset(("is", "are", "do", "does", "did", "was", "have", "can", "will", "would", "could")),
    frozenset(("and", "but", "or", "so", "because", "then")),
    frozenset(("i", "i'm", "i'll", "i've", "i'd")),
    frozenset(("you", "you're", "you've", "you'll", "your")),
    frozenset(("oh", "ah", "well", "hm", "huh", "um", "er")),
    frozenset(("thank", "thanks", "sorry", "please")),
)

_EACH = 6 + len(_FIRST)

NAMES: tuple[str, ...] = (
    "gap", "same talk", "narration between", "above sentences", "overlap", "hard same",
    "hard different", "vocative ours", "vocative theirs",
    *(f"{side} {what}" for side in ("this", "that") for what in (
        "length", "question", "exclaims", "cut off", "lower", "tag",
        "yes", "no", "wh", "aux", "and", "I", "you", "oh", "thanks")),
)  # fmt: skip


def link_table(context: Context, evidence: list[Evidence], step: int) -> NDArray[np.float32]:
    """A row for each turn, about it and the turn ``step`` before it."""
    words = [
        [w.lower().replace("’", "'") for w in WORD.findall(u.text)] for u in context.utterances
    ]
    hards = []
    for turn in context.turns:
        found: dict[int, float] = {}
        for number in turn.utterances:
            for member, weight in hard(context.utterances[number], evidence[number]).items():
                found[member] = max(found.get(member, 0.0), weight)
        hards.append(found)
    rows = np.zeros((len(context.turns), len(NAMES)), np.float32)
    for place, turn in enumerate(context.turns):
        if place < step:
            rows[place, 0] = 12.0
            continue
        that = context.turns[place - step]
        mine, theirs = turn.utterances[0], that.utterances[-1]
        ours, others = hards[place], hards[place - step]
        same = sum(min(weight, others.get(member, 0.0)) for member, weight in ours.items())
        known = max(ours.values(), default=0.0) * max(others.values(), default=0.0)
        shared = set(words[mine]) & set(words[theirs])
        mine_named, theirs_named = evidence[mine].vocative, evidence[theirs].vocative
        rows[place] = [
            float(min(12, turn.first - that.last)),
            float(turn.conversation == that.conversation),
            float(turn.first - context.turns[place - 1].last > 1),
            float(evidence[mine].above_sentences),
            len([w for w in shared if len(w) > 4]) / (1 + math.log1p(len(words[mine]))),
            same,
            max(0.0, known - same),
            max((others.get(m, 0.0) for m in mine_named), default=0.0) - 0.3 * (not mine_named),
            max((ours.get(m, 0.0) for m in theirs_named), default=0.0) - 0.3 * (not theirs_named),
            *_about(context, words, hards, place, mine),
            *_about(context, words, hards, place - step, theirs),
        ]
    return rows


def _about(
    context: Context,
    words: list[list[str]],
    hards: list[dict[int, float]],
    place: int,
    number: int,
) -> list[float]:
    text = context.utterances[number].text
    first = words[number][0] if words[number] else ""
    return [
        math.log1p(len(words[number])),
        float("?" in text[-2:]),
        float("!" in text[-2:]),
        float(text[-1:] in "—–-…"),
        float(text[:1].islower()),
        max(hards[place].values(), default=0.0),
        *(float(first in kind) for kind in _FIRST),
    ]
