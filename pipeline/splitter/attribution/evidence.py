"""What stands around a quotation, by the members it speaks for or against."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from pipeline.model import Manuscript
from pipeline.splitter.attribution.context import Context, Utterance, described_gender
from pipeline.splitter.attribution.narration import Actor, Run
from pipeline.splitter.people.mentions import People
from pipeline.splitter.words.grammar import gender_of

Weights = dict[int, float]


@dataclass(slots=True)
class Evidence:
    """What one quotation's surroundings say, by member."""

    tag: Weights = field(default_factory=dict)
    tag_other: Weights = field(default_factory=dict)
    gender: str = "unknown"
    addressee: int = -1
    before: Weights = field(default_factory=dict)
    mid: Weights = field(default_factory=dict)
    after: Weights = field(default_factory=dict)
    after_late: Weights = field(default_factory=dict)
    owner: Weights = field(default_factory=dict)
    object: Weights = field(default_factory=dict)
    beat_gender: str = "unknown"
    above_last: Weights = field(default_factory=dict)
    above_first: Weights = field(default_factory=dict)
    above_any: Weights = field(default_factory=dict)
    above_object: Weights = field(default_factory=dict)
    above_gender: str = "unknown"
    above_sentences: int = 0
    above_colon: bool = False
    below_first: Weights = field(default_factory=dict)
    below_any: Weights = field(default_factory=dict)
    below_gender: str = "unknown"
    mute: Weights = field(default_factory=dict)
    vocative: Weights = field(default_factory=dict)
    called_last: Weights = field(default_factory=dict)
    """Called in its last sentence."""
    asked: Weights = field(default_factory=dict)
    """Called in a question."""
    named: Weights = field(default_factory=dict)
    honour: str = "unknown"
    intro: Weights = field(default_factory=dict)
    own_name: Weights = field(default_factory=dict)
    """Named by the words as who says them: 'I'm Mara', or 'Mara' for an answer to 'Name?'."""
    between: Weights = field(default_factory=dict)
    between_object: Weights = field(default_factory=dict)
    talked_of: Weights = field(default_factory=dict)


_SIR = re.compile(
    r"[,.!?—] (?:sir|my dear fellow|my (?:dear )?boy|lad|old man|old chap|mister|my lord|son|"
    r"young man|papa|dad|bro|dude)\b|^(?:Sir|Mister)\b"
)
_MAAM = re.compile(
    r"[,.!?—] (?:ma[’']?am|madam|my dear girl|my girl|my lady|miss|young lady|mum|mom|mamma|"
    r"dear lady|girl)\b|^(?:Madam|Miss|Ma[’']am)\b"
)
_INTRO = re.compile(
    r"(?:\bI am|\bI[’']m|[Mm]y name is|[Mm]y name[’']s|[Tt]his is|[Cc]all me|[Ii]t[’']s)"
    r" (?:only |just |called )?$"
)
_I_AM = re.compile(r"(?:\bI am|\bI[’']m|[Mm]y name is|[Mm]y name[’']s) $")
_ASKS_NAME = re.compile(
    r"(?:^|[.!?…] )(?:[Nn]ame|[Ww]ho[’']s there)\?$"
    r"|\b(?:your name|you are|[Ww]ho are you)\b[^.!?]{0,60}\?$"
)
_LETTER = re.compile(r"[^\W\d_]")
_STOP = re.compile(r"[.!?…]")
_FAR, _TAIL = 300, 3
"""Characters from a name to the end of its sentence at most; and of marks that close behind it."""


def who(cast: People, index: int | None) -> Weights:
    """The members that a mention may stand for, with weights of at most 1."""
    if index is None:
        return {}
    mention = cast.mentions[index]
    if mention.character is None:
        return dict.fromkeys(mention.others[:3], 0.3)
    found = {mention.character: max(mention.confidence, 0.05)}
    for place, other in enumerate(mention.others[:3]):
        if other not in found:
            found[other] = max(0.0, 1.0 - mention.confidence) * 0.6**place
    return found


def add(into: Weights, found: Weights, scale: float = 1.0) -> None:
    for member, weight in found.items():
        into[member] = max(into.get(member, 0.0), weight * scale)


def _of(cast: People, actor: Actor) -> Weights:
    if actor.pronoun == "i":
        return {} if cast.narrator is None else {cast.narrator: 1.0}
    return who(cast, actor.mention)


def _gender(cast: People, actor: Actor) -> str:
    if actor.pronoun:
        return {"he": "male", "she": "female"}.get(actor.pronoun, "unknown")
    if actor.mention is not None:
        return cast.mentions[actor.mention].gender
    return gender_of(actor.description) if actor.description else "unknown"


def gather(
    manuscript: Manuscript, context: Context, cast: People, inside: list[list[int]]
) -> list[Evidence]:
    """The evidence of every quotation. ``inside``: the mentions within each."""
    return [
        _evidence(manuscript, context, cast, utterance, inside[number])
        for number, utterance in enumerate(context.utterances)
    ]


def _evidence(
    manuscript: Manuscript, context: Context, cast: People, utterance: Utterance, inside: list[int]
) -> Evidence:
    found = Evidence()
    tag = utterance.tag
    if tag is not None:
        if tag.pronoun == "i" and cast.narrator is not None:
            found.tag[cast.narrator] = 1.0
        else:
            add(found.tag, who(cast, tag.mention))
        found.gender = described_gender(tag)
        if found.gender == "unknown" and tag.mention is not None:
            found.gender = cast.mentions[tag.mention].gender
        if tag.addressee is not None:
            found.addressee = next(iter(who(cast, tag.addressee)), -1)
        if tag.mute:
            add(found.mute, found.tag)
            found.tag = {}
    if utterance.before is not None:
        _beat(cast, utterance.before, found, found.before, last=True)
    for run in utterance.mids:
        _beat(cast, run, found, found.mid, last=False)
    if utterance.after is not None:
        _beat(cast, utterance.after, found, found.after, last=False)
    _around(context, cast, utterance, found)
    _within(manuscript, cast, utterance, inside, found)
    return found


def _beat(cast: People, run: Run, found: Evidence, into: Weights, last: bool) -> None:
    subjects = [actor for actor in run.actors if actor.role == "subject"]
    for place, actor in enumerate(reversed(subjects) if last else subjects):
        people = _of(cast, actor)
        if actor.mute:
            add(found.mute, people)
            continue
        if place == 0 and found.beat_gender == "unknown":
            found.beat_gender = _gender(cast, actor)
        if place == 0:
            add(into, people)
        else:
            add(found.after_late, people, 0.8**place)
    for actor in run.actors:
        if actor.role == "owner":
            add(found.owner, _of(cast, actor), 1.0 if actor.sentence == 0 else 0.6)
            if not subjects and found.beat_gender == "unknown":
                found.beat_gender = _gender(cast, actor)
        elif actor.role == "object":
            add(found.object, _of(cast, actor))


def _around(context: Context, cast: People, utterance: Utterance, found: Evidence) -> None:
    """The narration paragraphs right above and right below."""
    above = utterance.pieces[0][0] - 1
    runs = context.runs.get(above, [])
    if above not in context.quoted and runs and context.scenes[above] == context.scenes[above + 1]:
        run = runs[-1]
        found.above_sentences, found.above_colon = run.sentences, run.lead == ":"
        subjects = [actor for actor in run.actors if actor.role == "subject"]
        for place, actor in enumerate(reversed(subjects)):
            people = _of(cast, actor)
            if actor.mute:
                add(found.mute, people, 0.7)
            if place == 0:
                add(found.above_last, people)
                found.above_gender = _gender(cast, actor)
            if place == len(subjects) - 1:
                add(found.above_first, people)
            add(found.above_any, people, 0.8**place)
        for actor in run.actors:
            if actor.role != "subject":
                add(found.above_object, _of(cast, actor), 0.5 if actor.role == "owner" else 1.0)
    below = utterance.pieces[-1][0] + 1
    runs = context.runs.get(below, [])
    if below not in context.quoted and runs and context.scenes[below] == context.scenes[below - 1]:
        first = True
        for actor in runs[0].actors:
            people = _of(cast, actor)
            if actor.mute:
                add(found.mute, people, 0.5)
            if actor.role == "subject" and first:
                first = False
                add(found.below_first, people)
                found.below_gender = _gender(cast, actor)
            add(found.below_any, people)


def between(context: Context, cast: People, evidence: list[Evidence]) -> None:
    """Everybody in the narration between a turn and the one before it, the latest most."""
    for place, turn in enumerate(context.turns):
        start = context.turns[place - 1].last + 1 if place else 0
        weight = 1.0
        subjects: Weights = {}
        objects: Weights = {}
        for paragraph in range(turn.first - 1, max(start, turn.first - 7) - 1, -1):
            if context.scenes[paragraph] != context.scenes[turn.first]:
                break
            for run in reversed(context.runs.get(paragraph, [])):
                for actor in reversed(run.actors):
                    people = _of(cast, actor)
                    if people:
                        add(subjects if actor.role == "subject" else objects, people, weight)
                        weight *= 0.9
        for number in turn.utterances:
            evidence[number].between, evidence[number].between_object = subjects, objects


def _within(
    manuscript: Manuscript, cast: People, utterance: Utterance, inside: list[int], found: Evidence
) -> None:
    """Names inside the quotation."""
    closing, _, end = utterance.pieces[-1]
    for index in inside:
        mention = cast.mentions[index]
        if mention.kind in ("pronoun", "first"):
            add(found.talked_of, who(cast, index))
            continue
        people = who(cast, index)
        text = manuscript.paragraphs[mention.paragraph].text
        if mention.vocative:
            add(found.vocative, people)
            stop = _STOP.search(text, mention.end, mention.end + _FAR)
            if mention.paragraph == closing and stop is not None and end - stop.end() <= _TAIL:
                add(found.called_last, people)
            if stop is not None and stop.group() == "?":
                add(found.asked, people)
        else:
            add(found.named, people)
        led = text[max(0, mention.start - 24) : mention.start]
        if _INTRO.search(led):
            add(found.intro, people)
            if mention.kind == "name" and not mention.possessive and _I_AM.search(led):
                add(found.own_name, people)
    if _SIR.search(utterance.text):
        found.honour = "male"
    elif _MAAM.search(utterance.text):
        found.honour = "female"


def introduced(
    manuscript: Manuscript,
    context: Context,
    cast: People,
    evidence: list[Evidence],
    inside: list[list[int]],
) -> None:
    """Whoever answers 'Name?' or 'And you are?' with a name bears it."""
    for before, turn in pairwise(context.turns):
        asks = _ASKS_NAME.search(context.utterances[before.utterances[-1]].text)
        number = turn.utterances[0]
        if not asks or before.conversation != turn.conversation or not inside[number]:
            continue
        mention = cast.mentions[inside[number][0]]
        paragraph, start, _ = context.utterances[number].pieces[0]
        led = manuscript.paragraphs[paragraph].text[start : mention.start]
        if mention.kind == "name" and not _LETTER.search(led):
            own = evidence[number]
            add(own.own_name, who(cast, inside[number][0]))
            own.vocative = {m: w for m, w in own.vocative.items() if m not in own.own_name}


def mentions_inside(context: Context, cast: People) -> list[list[int]]:
    """For each quotation, the indices of the mentions inside it."""
    pieces = sorted(
        (paragraph, start, end, number)
        for number, utterance in enumerate(context.utterances)
        for paragraph, start, end in utterance.pieces
    )
    found: list[list[int]] = [[] for _ in context.utterances]
    at = 0
    for index, mention in enumerate(cast.mentions):
        place = (mention.paragraph, mention.start)
        while at < len(pieces) and (pieces[at][0], pieces[at][2]) <= place:
            at += 1
        if at < len(pieces) and pieces[at][0] == mention.paragraph and pieces[at][1] <= place[1]:
            found[pieces[at][3]].append(index)
    return found


def hard(utterance: Utterance, evidence: Evidence) -> Weights:
    """Who, from its own tag or beat alone, says a quotation."""
    found: Weights = {}
    if utterance.tag is not None and not utterance.tag.mute:
        add(found, evidence.tag, 1.0 if utterance.tag.speech else 0.9)
        if utterance.tag.speech and found:
            return found
    add(found, evidence.own_name, 0.9)
    add(found, evidence.mid, 0.85)
    add(found, evidence.after, 0.8)
    add(found, evidence.before, 0.75)
    add(found, evidence.owner, 0.5)
    return found
