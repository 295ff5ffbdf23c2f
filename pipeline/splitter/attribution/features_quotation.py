"""Features that are the same for every candidate: the quotation itself, its tag, its neighbours."""

from __future__ import annotations

import math

from pipeline.splitter.attribution.context import WORD
from pipeline.splitter.attribution.feature_columns import Choice
from pipeline.splitter.words.speech_verbs import DEED_VERBS

COLUMNS: tuple[str, ...] = (
    "tag", "tag speech", "tag weak", "joined", "role", "tag pronoun", "tag description",
    "has before", "has mid", "has after", "above sentences", "above colon", "gap before",
    "gap after", "same conversation before", "same conversation after", "length", "question",
    "question before", "question after", "cut off", "cut off before", "lower", "thought",
    "siblings", "sibling number", "count I", "count you", "candidates", "first person", "cast size",
)  # fmt: skip
"""What each number of ``quotation_features`` holds."""

_PLACES = ("", "after", "mid", "before", "above")
"""Where a tag may stand, by number."""

_FAR = 12
"""Paragraphs between two turns at most; more counts as this many."""


def quotation_features(choice: Choice) -> list[float]:
    """The ``COLUMNS`` of a quotation."""
    utterance, own, context = choice.utterance, choice.evidence, choice.book.context
    turn = context.turns[utterance.turn]
    tag = utterance.tag
    before = context.neighbour(utterance.turn, -1)
    after = context.neighbour(utterance.turn, 1)
    text = utterance.text
    words = [word.lower() for word in WORD.findall(text)]
    text_before = context.utterances[before.utterances[-1]].text if before else ""
    text_after = context.utterances[after.utterances[0]].text if after else ""
    return [
        float(tag is not None and not tag.mute),
        float(tag is not None and tag.speech),
        float(tag is not None and tag.verb in DEED_VERBS),
        float(utterance.joined),
        float(_PLACES.index(utterance.tag_place)),
        float(bool(tag and tag.pronoun)) + float(bool(tag and tag.pronoun == "i")),
        float(bool(tag and tag.description)),
        float(bool(utterance.before)),
        float(bool(utterance.mids)),
        float(bool(utterance.after)),
        float(own.above_sentences),
        float(own.above_colon),
        float(min(turn.first - before.last, _FAR) if before else _FAR),
        float(min(after.first - turn.last, _FAR) if after else _FAR),
        float(bool(before and before.conversation == turn.conversation)),
        float(bool(after and after.conversation == turn.conversation)),
        math.log1p(len(words)),
        float("?" in text[-2:]),
        float("?" in text_before[-2:]),
        float("?" in text_after[-2:]),
        float(text[-1:] in "—–-…"),
        float(text_before[-1:] in "—–-…") if text_before else 0.0,
        float(text[:1].islower()),
        float(utterance.thought),
        float(len(turn.utterances)),
        float(choice.number - turn.utterances[0]),
        float(words.count("i") + words.count("i'm") + words.count("i’m")),
        float(words.count("you")),
        float(len(choice.candidates)),
        float(choice.book.people.narrator is not None),
        float(min(len(choice.book.people.members), 40)),
    ]
