"""The names inside quotations: who is called, asked, introduced, named or talked of in each."""

from __future__ import annotations

import re
from itertools import pairwise

from pipeline.model import Manuscript
from pipeline.splitter.attribution.context import Context, Utterance
from pipeline.splitter.attribution.evidence import Evidence, keep_highest, members_meant
from pipeline.splitter.people.mentions import Mention, People

_SIR = re.compile(
    r"[,.!?—] (?:sir|my dear fellow|my (?:dear )?boy|lad|old man|old chap|mister|my lord|son|"
    r"young man|papa|dad|bro|dude)\b|^(?:Sir|Mister)\b"
)
_MAAM = re.compile(
    r"[,.!?—] (?:ma[’']?am|madam|my dear girl|my girl|my lady|miss|young lady|mum|mom|mamma|"
    r"dear lady|girl)\b|^(?:Madam|Miss|Ma[’']am)\b"
)
_INTRODUCES = re.compile(
    r"(?:\bI am|\bI[’']m|[Mm]y name is|[Mm]y name[’']s|[Tt]his is|[Cc]all me|[Ii]t[’']s)"
    r" (?:only |just |called )?$"
)
_I_AM = re.compile(r"(?:\bI am|\bI[’']m|[Mm]y name is|[Mm]y name[’']s) $")
_ASKS_NAME = re.compile(
    r"(?:^|[.!?…] )(?:[Nn]ame|[Ww]ho[’']s there)\?$"
    r"|\b(?:your name|you are|[Ww]ho are you)\b[^.!?]{0,60}\?$|\b[Aa]nd this is\W{0,3}\?$"
)
_LETTER = re.compile(r"[^\W\d_]")
_STOP = re.compile(r"[.!?…]")
_FAR, _TAIL = 300, 3
"""Characters from a name to the end of its sentence at most; and of marks that close behind it."""


def mentions_inside(context: Context, people: People) -> list[list[int]]:
    """For each quotation, the mentions inside it (indices in ``People.mentions``)."""
    pieces = sorted(
        (paragraph, start, end, number)
        for number, utterance in enumerate(context.utterances)
        for paragraph, start, end in utterance.pieces
    )
    inside: list[list[int]] = [[] for _ in context.utterances]
    at = 0
    for index, mention in enumerate(people.mentions):
        place = (mention.paragraph, mention.start)
        while at < len(pieces) and (pieces[at][0], pieces[at][2]) <= place:
            at += 1
        if at < len(pieces) and pieces[at][0] == mention.paragraph and pieces[at][1] <= place[1]:
            inside[pieces[at][3]].append(index)
    return inside


def add_names(
    evidence: Evidence,
    utterance: Utterance,
    inside: list[int],
    manuscript: Manuscript,
    people: People,
) -> None:
    """Adds who is called, named or talked of in a quotation, by the mentions ``inside`` it."""
    for index in inside:
        mention = people.mentions[index]
        members = members_meant(people, index)
        if mention.kind in ("pronoun", "first"):
            keep_highest(evidence.talked_of, members)
            continue
        text = manuscript.paragraphs[mention.paragraph].text
        if mention.vocative:
            keep_highest(evidence.vocative, members)
            stop = _STOP.search(text, mention.end, mention.end + _FAR)
            if stop is not None and _closes(stop.end(), mention, utterance):
                keep_highest(evidence.called_last, members)
            if stop is not None and stop.group() == "?":
                keep_highest(evidence.asked, members)
        else:
            keep_highest(evidence.named, members)
        words_before = text[max(0, mention.start - 24) : mention.start]
        if _INTRODUCES.search(words_before):
            keep_highest(evidence.introduces, members)
            if mention.kind == "name" and not mention.possessive and _I_AM.search(words_before):
                keep_highest(evidence.own_name, members)
    if _SIR.search(utterance.text):
        evidence.address_gender = "male"
    elif _MAAM.search(utterance.text):
        evidence.address_gender = "female"


def _closes(stop: int, mention: Mention, utterance: Utterance) -> bool:
    """Whether the sentence of a mention, which ends at ``stop``, is the quotation's last."""
    paragraph, _, end = utterance.pieces[-1]
    return mention.paragraph == paragraph and end - stop <= _TAIL


def add_answered_names(
    every: list[Evidence],
    inside: list[list[int]],
    manuscript: Manuscript,
    context: Context,
    people: People,
) -> None:
    """Adds whoever answers 'Name?' or 'And you are?' with a name as the one who bears it."""
    for before, turn in pairwise(context.turns):
        asks = _ASKS_NAME.search(context.utterances[before.utterances[-1]].text)
        number = turn.utterances[0]
        if not asks or before.conversation != turn.conversation or not inside[number]:
            continue
        mention = people.mentions[inside[number][0]]
        paragraph, start, _ = context.utterances[number].pieces[0]
        words_before = manuscript.paragraphs[paragraph].text[start : mention.start]
        if mention.kind == "name" and not _LETTER.search(words_before):
            own = every[number]
            own.own_name = dict(own.own_name)
            keep_highest(own.own_name, members_meant(people, inside[number][0]))
            own.vocative = {m: w for m, w in own.vocative.items() if m not in own.own_name}
