"""What is the same for every candidate of a quotation, as numbers."""

from __future__ import annotations

import math

from pipeline.splitter.attribution.context import WORD, Context
from pipeline.splitter.attribution.evidence import Evidence
from pipeline.splitter.people.mentions import People
from pipeline.splitter.words.grammar import WEAK


def surroundings(
    number: int, people: list[int], context: Context, cast: People, evidence: list[Evidence]
) -> list[float]:
    """The ``SURROUNDINGS`` of a quotation, which ``people`` may have said."""
    utterance, own = context.utterances[number], evidence[number]
    turn = context.turns[utterance.turn]
    tag = utterance.tag
    before = context.turns[utterance.turn - 1] if utterance.turn else None
    after = context.turns[utterance.turn + 1] if utterance.turn + 1 < len(context.turns) else None
    text = utterance.text
    words = [word.lower() for word in WORD.findall(text)]
    said = context.utterances[before.utterances[-1]].text if before else ""
    answer = context.utterances[after.utterances[0]].text if after else ""
    return [
        float(tag is not None and not tag.mute),
        float(tag is not None and tag.speech),
        float(tag is not None and tag.verb in WEAK),
        float(utterance.joined),
        float(("", "after", "mid", "before", "above").index(utterance.role)),
        float(bool(tag and tag.pronoun)) + float(bool(tag and tag.pronoun == "i")),
        float(bool(tag and tag.description)),
        float(bool(utterance.before)),
        float(bool(utterance.mids)),
        float(bool(utterance.after)),
        float(own.above_sentences),
        float(own.above_colon),
        float(min(turn.first - before.last, 12)) if before else 12.0,
        float(min(after.first - turn.last, 12)) if after else 12.0,
        float(bool(before and before.conversation == turn.conversation)),
        float(bool(after and after.conversation == turn.conversation)),
        math.log1p(len(words)),
        float("?" in text[-2:]),
        float("?" in said[-2:]),
        float("?" in answer[-2:]),
        float(text[-1:] in "—–-…"),
        float(said[-1:] in "—–-…") if said else 0.0,
        float(text[:1].islower()),
        float(utterance.thought),
        float(len(turn.utterances)),
        float(turn.utterances.index(number)),
        float(words.count("i") + words.count("i'm") + words.count("i’m")),
        float(words.count("you")),
        float(len(people)),
        float(cast.narrator is not None),
        float(min(len(cast.members), 40)),
    ]


SURROUNDINGS: tuple[str, ...] = (
    "tag", "tag speech", "tag weak", "joined", "role", "tag pronoun", "tag description",
    "has before", "has mid", "has after", "above sentences", "above colon", "gap before",
    "gap after", "same conversation before", "same conversation after", "length", "question",
    "question before", "question after", "cut off", "cut off before", "lower", "thought",
    "siblings", "sibling number", "count I", "count you", "candidates", "first person", "cast size",
)  # fmt: skip
"""What each number is."""
