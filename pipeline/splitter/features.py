"""Candidate speakers of each quotation, and what speaks for and against each."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from pipeline.model import Manuscript
from pipeline.splitter.characters import Cast
from pipeline.splitter.context import Actor, Context, Run, Utterance, described_gender
from pipeline.splitter.lexis import FEMALE_WORDS, MALE_WORDS, WEAK, gender_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST = 14
"""Candidates of one quotation at most."""

FAR = 60.0
"""Paragraphs beyond which a mention counts as far away."""

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
    named: Weights = field(default_factory=dict)
    honour: str = "unknown"
    intro: Weights = field(default_factory=dict)


@dataclass(slots=True)
class Table:
    """One row for each quotation and candidate."""

    x: NDArray[np.float32]
    group: NDArray[np.int32]
    """Index of the quotation in ``Context.utterances``; rises."""
    member: NDArray[np.int32]
    evidence: list[Evidence]


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
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")


def who(cast: Cast, index: int | None) -> Weights:
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


def _add(into: Weights, found: Weights, scale: float = 1.0) -> None:
    for member, weight in found.items():
        into[member] = max(into.get(member, 0.0), weight * scale)


def _of(cast: Cast, actor: Actor) -> Weights:
    if actor.pronoun == "i":
        return {} if cast.narrator is None else {cast.narrator: 1.0}
    return who(cast, actor.mention)


def _gender(cast: Cast, actor: Actor) -> str:
    if actor.pronoun:
        return {"he": "male", "she": "female"}.get(actor.pronoun, "unknown")
    if actor.mention is not None:
        return cast.mentions[actor.mention].gender
    return gender_of(actor.description) if actor.description else "unknown"


def gather(
    manuscript: Manuscript, context: Context, cast: Cast, inside: list[list[int]]
) -> list[Evidence]:
    """The evidence of every quotation. ``inside``: the mentions within each."""
    return [
        _evidence(manuscript, context, cast, utterance, inside[number])
        for number, utterance in enumerate(context.utterances)
    ]


def _evidence(
    manuscript: Manuscript, context: Context, cast: Cast, utterance: Utterance, inside: list[int]
) -> Evidence:
    found = Evidence()
    tag = utterance.tag
    if tag is not None:
        if tag.pronoun == "i" and cast.narrator is not None:
            found.tag[cast.narrator] = 1.0
        else:
            _add(found.tag, who(cast, tag.mention))
        found.gender = described_gender(tag)
        if found.gender == "unknown" and tag.mention is not None:
            found.gender = cast.mentions[tag.mention].gender
        if tag.addressee is not None:
            found.addressee = next(iter(who(cast, tag.addressee)), -1)
        if tag.mute:
            _add(found.mute, found.tag)
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


def _beat(cast: Cast, run: Run, found: Evidence, into: Weights, last: bool) -> None:
    subjects = [actor for actor in run.actors if actor.role == "subject"]
    for place, actor in enumerate(reversed(subjects) if last else subjects):
        people = _of(cast, actor)
        if actor.mute:
            _add(found.mute, people)
            continue
        if place == 0 and found.beat_gender == "unknown":
            found.beat_gender = _gender(cast, actor)
        if place == 0:
            _add(into, people)
        else:
            _add(found.after_late, people, 0.8**place)
    for actor in run.actors:
        if actor.role == "owner":
            _add(found.owner, _of(cast, actor), 1.0 if actor.sentence == 0 else 0.6)
            if not subjects and found.beat_gender == "unknown":
                found.beat_gender = _gender(cast, actor)
        elif actor.role == "object":
            _add(found.object, _of(cast, actor))


def _around(context: Context, cast: Cast, utterance: Utterance, found: Evidence) -> None:
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
                _add(found.mute, people, 0.7)
            if place == 0:
                _add(found.above_last, people)
                found.above_gender = _gender(cast, actor)
            if place == len(subjects) - 1:
                _add(found.above_first, people)
            _add(found.above_any, people, 0.8**place)
        for actor in run.actors:
            if actor.role != "subject":
                _add(found.above_object, _of(cast, actor), 0.5 if actor.role == "owner" else 1.0)
    below = utterance.pieces[-1][0] + 1
    runs = context.runs.get(below, [])
    if below not in context.quoted and runs and context.scenes[below] == context.scenes[below - 1]:
        first = True
        for actor in runs[0].actors:
            people = _of(cast, actor)
            if actor.mute:
                _add(found.mute, people, 0.5)
            if actor.role == "subject" and first:
                first = False
                _add(found.below_first, people)
                found.below_gender = _gender(cast, actor)
            _add(found.below_any, people)


def _within(
    manuscript: Manuscript, cast: Cast, utterance: Utterance, inside: list[int], found: Evidence
) -> None:
    """Names inside the quotation."""
    for index in inside:
        mention = cast.mentions[index]
        if mention.kind in ("pronoun", "first"):
            continue
        people = who(cast, index)
        if mention.vocative:
            _add(found.vocative, people)
        else:
            _add(found.named, people)
        text = manuscript.paragraphs[mention.paragraph].text
        if _INTRO.search(text, max(0, mention.start - 24), mention.start):
            _add(found.intro, people)
    if _SIR.search(utterance.text):
        found.honour = "male"
    elif _MAAM.search(utterance.text):
        found.honour = "female"


def mentions_inside(context: Context, cast: Cast) -> list[list[int]]:
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


@dataclass(slots=True)
class Index:
    """Where each member is mentioned, for quick look-ups; places are paragraph numbers."""

    named: dict[int, list[int]]
    quoted: dict[int, list[int]]
    pronoun: dict[int, list[int]]
    order: list[tuple[int, int, int]]
    """(paragraph, start, member) of every narration mention by name, in order."""
    total: Counter[int]
    told: Counter[int]
    rank: dict[int, int]
    genders: list[str]


def make_index(cast: Cast) -> Index:
    """The mentions of a cast, by member."""
    named: dict[int, list[int]] = {}
    quoted: dict[int, list[int]] = {}
    pronoun: dict[int, list[int]] = {}
    order: list[tuple[int, int, int]] = []
    total: Counter[int] = Counter()
    told: Counter[int] = Counter()
    for mention in cast.mentions:
        member = mention.character
        if member is None:
            continue
        if mention.kind in ("pronoun", "first"):
            if not mention.quoted:
                pronoun.setdefault(member, []).append(mention.paragraph)
            continue
        total[member] += 1
        if mention.quoted:
            quoted.setdefault(member, []).append(mention.paragraph)
        else:
            told[member] += 1
            named.setdefault(member, []).append(mention.paragraph)
            order.append((mention.paragraph, mention.start, member))
    rank = {member: place for place, (member, _) in enumerate(total.most_common())}
    genders = [member.character.gender for member in cast.members]
    return Index(named, quoted, pronoun, order, total, told, rank, genders)


def _agrees(gender: str, member: str) -> float:
    if gender == "unknown" or member == "unknown":
        return 0.0
    return 1.0 if gender == member else -1.0


def hard(utterance: Utterance, evidence: Evidence) -> Weights:
    """Who, from its own tag or beat alone, says a quotation."""
    found: Weights = {}
    if utterance.tag is not None and not utterance.tag.mute:
        _add(found, evidence.tag, 1.0 if utterance.tag.speech else 0.9)
        if utterance.tag.speech and found:
            return found
    _add(found, evidence.mid, 0.85)
    _add(found, evidence.after, 0.8)
    _add(found, evidence.before, 0.75)
    _add(found, evidence.owner, 0.5)
    return found


def _candidates(
    number: int,
    context: Context,
    cast: Cast,
    index: Index,
    evidence: list[Evidence],
    turns: list[Weights],
    starts: list[tuple[int, int]],
) -> list[int]:
    """The likeliest members to say quotation ``number``, at most ``MOST``."""
    if len(cast.members) <= MOST:
        return list(range(len(cast.members)))
    utterance = context.utterances[number]
    own = evidence[number]
    score: Weights = {}
    for weights, scale in (
        (own.tag, 9.0), (own.mid, 5.0), (own.after, 5.0), (own.before, 5.0), (own.owner, 3.0),
        (own.above_any, 3.0), (own.below_any, 2.0), (own.object, 1.5), (own.after_late, 1.5),
        (own.intro, 3.0),
    ):  # fmt: skip
        for member, weight in weights.items():
            score[member] = score.get(member, 0.0) + scale * weight
    turn = utterance.turn
    for step in range(1, 11):
        for other in (turn - step, turn + step):
            if 0 <= other < len(turns):
                for member, weight in turns[other].items():
                    score[member] = score.get(member, 0.0) + 2.5 * weight * 0.85**step
                if step <= 2:
                    for near in context.turns[other].utterances:
                        for member in evidence[near].vocative:
                            score[member] = score.get(member, 0.0) + 2.5
                        for member in evidence[near].named:
                            score[member] = score.get(member, 0.0) + 0.3
    place = utterance.pieces[0]
    at = bisect_left(starts, (place[0], place[1]))
    seen: set[int] = set()
    for back in range(at - 1, max(-1, at - 160), -1):
        member = index.order[back][2]
        if member not in seen:
            seen.add(member)
            score[member] = score.get(member, 0.0) + 3.0 * 0.8 ** (len(seen) - 1)
            if len(seen) >= 10:
                break
    seen.clear()
    for ahead in range(at, min(len(index.order), at + 40)):
        member = index.order[ahead][2]
        if member not in seen:
            seen.add(member)
            score[member] = score.get(member, 0.0) + 1.2 * 0.7 ** (len(seen) - 1)
            if len(seen) >= 5:
                break
    if cast.narrator is not None:
        score[cast.narrator] = score.get(cast.narrator, 0.0) + 2.0
    return sorted(score, key=lambda member: (-score[member], member))[:MOST]


def build(manuscript: Manuscript, context: Context, cast: Cast) -> Table:
    """The table of candidates."""
    inside = mentions_inside(context, cast)
    evidence = gather(manuscript, context, cast, inside)
    index = make_index(cast)
    starts = [(paragraph, start) for paragraph, start, _ in index.order]
    turns: list[Weights] = []
    for turn in context.turns:
        found: Weights = {}
        for number in turn.utterances:
            _add(found, hard(context.utterances[number], evidence[number]))
        turns.append(found)
    rows: list[list[float]] = []
    groups: list[int] = []
    members: list[int] = []
    for number in range(len(context.utterances)):
        people = _candidates(number, context, cast, index, evidence, turns, starts)
        if not people:
            continue
        rows.extend(_rows(number, people, context, cast, index, evidence, turns))
        groups.extend([number] * len(people))
        members.extend(people)
    x = np.array(rows, dtype=np.float32).reshape(len(rows), len(NAMES))
    return Table(x, np.array(groups, np.int32), np.array(members, np.int32), evidence)


def _shared(
    number: int, people: list[int], context: Context, cast: Cast, evidence: list[Evidence]
) -> list[float]:
    """What is the same for every candidate of a quotation."""
    utterance, own = context.utterances[number], evidence[number]
    turn = context.turns[utterance.turn]
    tag = utterance.tag
    before = context.turns[utterance.turn - 1] if utterance.turn else None
    after = context.turns[utterance.turn + 1] if utterance.turn + 1 < len(context.turns) else None
    text = utterance.text
    words = [word.lower() for word in _WORD.findall(text)]
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


_SHARED = (
    "tag", "tag speech", "tag weak", "joined", "role", "tag pronoun", "tag description",
    "has before", "has mid", "has after", "above sentences", "above colon", "gap before",
    "gap after", "same conversation before", "same conversation after", "length", "question",
    "question before", "question after", "cut off", "cut off before", "lower", "thought",
    "siblings", "sibling number", "count I", "count you", "candidates", "first person", "cast size",
)  # fmt: skip


def _distance(places: list[int] | None, paragraph: int) -> tuple[float, float, int]:
    """Paragraphs to the last place at or before, to the next after, how many of the last ten."""
    if not places:
        return FAR, FAR, 0
    at = bisect_left(places, paragraph + 1)
    back = float(paragraph - places[at - 1]) if at else FAR
    ahead = float(places[at] - paragraph) if at < len(places) else FAR
    return min(back, FAR), min(ahead, FAR), at - bisect_left(places, paragraph - 10)


_NEAR = (-4, -3, -2, -1, 1, 2, 3, 4)


def _anchor(turns: list[Weights], context: Context, turn: int, step: int) -> tuple[Weights, int]:
    """The nearest turn on one side of the conversation whose speaker its own words tell."""
    place = turn + step
    conversation = context.turns[turn].conversation
    while 0 <= place < len(turns) and abs(place - turn) <= 14:
        if context.turns[place].conversation != conversation:
            break
        if max(turns[place].values(), default=0.0) >= 0.7:
            return turns[place], abs(place - turn)
        place += step
    return {}, 0


def _rows(
    number: int,
    people: list[int],
    context: Context,
    cast: Cast,
    index: Index,
    evidence: list[Evidence],
    turns: list[Weights],
) -> list[list[float]]:
    utterance, own = context.utterances[number], evidence[number]
    shared = _shared(number, people, context, cast, evidence)
    turn = utterance.turn
    spoken = [
        [evidence[n] for n in context.turns[turn + step].utterances]
        if 0 <= turn + step < len(turns)
        else []
        for step in (-2, -1, 1, 2)
    ]
    near = [turns[turn + step] if 0 <= turn + step < len(turns) else {} for step in _NEAR]
    back, back_steps = _anchor(turns, context, turn, -1)
    ahead, ahead_steps = _anchor(turns, context, turn, 1)
    siblings: Weights = {}
    for other in context.turns[turn].utterances:
        if other != number:
            _add(siblings, hard(context.utterances[other], evidence[other]))
    paragraph = utterance.pieces[0][0]
    distances = {
        member: (
            _distance(index.named.get(member), paragraph),
            _distance(index.quoted.get(member), paragraph),
            _distance(index.pronoun.get(member), paragraph),
        )
        for member in people
    }
    recency = sorted(people, key=lambda m: (distances[m][0][0], m))
    ranks = {member: float(place) for place, member in enumerate(recency)}
    coming = sorted(people, key=lambda m: (distances[m][0][1], m))
    next_ranks = {member: float(place) for place, member in enumerate(coming)}
    asked = own.gender if own.gender != "unknown" else own.beat_gender
    agreeing = [m for m in recency if _agrees(asked, index.genders[m]) > 0]
    agree_ranks = {member: float(place) for place, member in enumerate(agreeing)}
    present = sum(distances[m][0][2] > 0 for m in people)
    own_hard = hard(utterance, own)
    rows = []
    for member in people:
        gender = index.genders[member]
        first, quoted, pronoun = distances[member]
        rows.append(
            [
                *shared,
                own.tag.get(member, 0.0),
                _most_other(own.tag, member),
                _agrees(own.gender, gender),
                agree_ranks.get(member, 9.0 if asked != "unknown" else -1.0),
                float(own.addressee == member),
                own.mute.get(member, 0.0),
                own.before.get(member, 0.0),
                own.mid.get(member, 0.0),
                own.after.get(member, 0.0),
                own.after_late.get(member, 0.0),
                own.owner.get(member, 0.0),
                own.object.get(member, 0.0),
                _agrees(own.beat_gender, gender),
                own_hard.get(member, 0.0),
                _most_other(own_hard, member),
                own.above_last.get(member, 0.0),
                own.above_first.get(member, 0.0),
                own.above_any.get(member, 0.0),
                own.above_object.get(member, 0.0),
                _most_other(own.above_any, member),
                _agrees(own.above_gender, gender),
                own.below_first.get(member, 0.0),
                own.below_any.get(member, 0.0),
                _most_other(own.below_first, member),
                _agrees(own.below_gender, gender),
                own.vocative.get(member, 0.0),
                own.named.get(member, 0.0),
                own.intro.get(member, 0.0),
                *_called(spoken, member),
                *_honoured(spoken, own, gender),
                siblings.get(member, 0.0),
                _most_other(siblings, member),
                *(weights.get(member, 0.0) for weights in near),
                _most_other(near[2], member),
                _most_other(near[3], member),
                _most_other(near[4], member),
                _most_other(near[5], member),
                back.get(member, 0.0) * (1.0 if back_steps % 2 == 0 else -1.0),
                _most_other(back, member) * (1.0 if back_steps % 2 == 0 else -1.0),
                float(back_steps),
                ahead.get(member, 0.0) * (1.0 if ahead_steps % 2 == 0 else -1.0),
                _most_other(ahead, member) * (1.0 if ahead_steps % 2 == 0 else -1.0),
                float(ahead_steps),
                first[0],
                first[1],
                float(first[2]),
                ranks[member],
                next_ranks[member],
                quoted[0],
                quoted[1],
                float(quoted[2]),
                pronoun[0],
                pronoun[1],
                float(pronoun[2]),
                float(present),
                math.log1p(index.total[member]),
                float(min(index.rank.get(member, 40), 40)),
                index.told[member] / max(1, index.total[member]),
                float(member == cast.narrator),
                float(cast.members[member].group),
                float(cast.members[member].walk_on),
                (1.0 if gender == "male" else -1.0 if gender == "female" else 0.0),
            ]
        )
    return rows


NAMES: tuple[str, ...] = (
    *_SHARED,
    "tag is", "tag is another", "tag gender", "gender rank", "addressee", "mute", "before is",
    "mid is", "after is", "later is", "owner is", "object is", "beat gender", "hard is",
    "hard is another", "above last", "above first", "above any", "above object", "above another",
    "above gender", "below first", "below any", "below another", "below gender", "vocative",
    "named", "introduces", "vocative -2", "vocative -1", "vocative +1", "vocative +2",
    "named -1", "named +1", "mute -1", "mute +1", "introduces +1",
    "honour own", "honour -1", "honour +1", "sibling is", "sibling is another",
    *(f"hard {step:+d}" for step in _NEAR),
    "another -2", "another -1", "another +1", "another +2", "parity back", "parity back other",
    "steps back", "parity ahead", "parity ahead other", "steps ahead",
    "last named", "next named", "often named", "rank named", "rank next", "last quoted",
    "next quoted", "often quoted", "last pronoun", "next pronoun", "often pronoun", "present",
    "mentions", "rank", "share told", "narrator", "group", "walk on", "gender",
)  # fmt: skip
"""What each column of the table holds."""


def _called(spoken: list[list[Evidence]], member: int) -> list[float]:
    def most(place: int, what: str) -> float:
        return max((getattr(e, what).get(member, 0.0) for e in spoken[place]), default=0.0)

    return [
        most(0, "vocative"), most(1, "vocative"), most(2, "vocative"), most(3, "vocative"),
        most(1, "named"), most(2, "named"), most(1, "mute"), most(2, "mute"), most(2, "intro"),
    ]  # fmt: skip


def _honoured(spoken: list[list[Evidence]], own: Evidence, gender: str) -> list[float]:
    def told(place: int) -> float:
        return next(
            (_agrees(e.honour, gender) for e in spoken[place] if e.honour != "unknown"), 0.0
        )

    return [_agrees(own.honour, gender), told(1), told(2)]


def _most_other(weights: Weights, member: int) -> float:
    best = 0.0
    for other, weight in weights.items():
        if other != member and weight > best:
            best = weight
    return best


__all__ = [
    "FEMALE_WORDS", "MALE_WORDS", "NAMES", "Evidence", "Table", "build", "hard", "who",
]  # fmt: skip
