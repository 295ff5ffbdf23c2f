"""The evidence of every quotation of a book, gathered from the narration and from what is said."""

from __future__ import annotations

from pipeline.model import Manuscript
from pipeline.splitter.attribution.context import Context, Utterance
from pipeline.splitter.attribution.evidence import (
    Evidence,
    SharedWeights,
    Weights,
    keep_highest,
    members_meant,
)
from pipeline.splitter.attribution.named_in_speech import (
    add_answered_names,
    add_names,
    mentions_inside,
)
from pipeline.splitter.attribution.narration import Actor, Run
from pipeline.splitter.attribution.speech_tags import Tag
from pipeline.splitter.people.mentions import People
from pipeline.splitter.words.person_nouns import description_gender

_PRONOUN_GENDERS = {"he": "male", "she": "female"}


def gather_evidence(manuscript: Manuscript, context: Context, people: People) -> list[Evidence]:
    """The evidence of every quotation of ``context``, in order."""
    inside = mentions_inside(context, people)
    every = []
    shared = SharedWeights()
    for number, utterance in enumerate(context.utterances):
        evidence = Evidence()
        _add_tag(evidence, utterance.tag, people)
        if utterance.before is not None:
            _add_beat(evidence, evidence.before, utterance.before, people, last=True)
        for run in utterance.mids:
            _add_beat(evidence, evidence.mid, run, people, last=False)
        if utterance.after is not None:
            _add_beat(evidence, evidence.after, utterance.after, people, last=False)
        _add_paragraph_above(evidence, utterance, context, people)
        _add_paragraph_below(evidence, utterance, context, people)
        add_names(evidence, utterance, inside[number], manuscript, people)
        shared.share(evidence)
        every.append(evidence)
    _add_actors_between_turns(every, context, people, shared)
    add_answered_names(every, inside, manuscript, context, people)
    return every


def _members_of_actor(people: People, actor: Actor) -> Weights:
    if actor.pronoun == "i":
        return {} if people.narrator is None else {people.narrator: 1.0}
    return members_meant(people, actor.mention)


def _gender_of_actor(people: People, actor: Actor) -> str:
    if actor.pronoun:
        return _PRONOUN_GENDERS.get(actor.pronoun, "unknown")
    if actor.mention is not None:
        return people.mentions[actor.mention].gender
    return description_gender(actor.description) if actor.description else "unknown"


def _gender_of_tag(people: People, tag: Tag) -> str:
    """The gender that a tag's subject shows."""
    gender = _PRONOUN_GENDERS.get(tag.pronoun, "unknown")
    if gender == "unknown" and tag.description:
        gender = description_gender(tag.description)
    if gender == "unknown" and tag.mention is not None:
        gender = people.mentions[tag.mention].gender
    return gender


def _add_tag(evidence: Evidence, tag: Tag | None, people: People) -> None:
    if tag is None:
        return
    if tag.pronoun == "i" and people.narrator is not None:
        subject = {people.narrator: 1.0}
    else:
        subject = members_meant(people, tag.mention)
    keep_highest(evidence.mute if tag.mute else evidence.tag, subject)
    evidence.tag_gender = _gender_of_tag(people, tag)
    if tag.addressee is not None:
        evidence.addressee = next(iter(members_meant(people, tag.addressee)), -1)


def _add_beat(evidence: Evidence, into: Weights, run: Run, people: People, *, last: bool) -> None:
    """Who acts in a beat: the subject nearest to the quotation goes ``into``; ``last``: that is
    the last of the run."""
    subjects = [actor for actor in run.actors if actor.role == "subject"]
    for place, actor in enumerate(reversed(subjects) if last else subjects):
        members = _members_of_actor(people, actor)
        if actor.mute:
            keep_highest(evidence.mute, members)
            continue
        if place == 0 and evidence.beat_gender == "unknown":
            evidence.beat_gender = _gender_of_actor(people, actor)
        if place == 0:
            keep_highest(into, members)
        else:
            keep_highest(evidence.after_late, members, 0.8**place)
    for actor in run.actors:
        if actor.role == "subject":
            continue
        members = _members_of_actor(people, actor)
        if actor.role == "owner":
            keep_highest(evidence.owner, members, 1.0 if actor.sentence == 0 else 0.6)
            if not subjects and evidence.beat_gender == "unknown":
                evidence.beat_gender = _gender_of_actor(people, actor)
        else:
            keep_highest(evidence.object, members)


def _add_paragraph_above(
    evidence: Evidence, utterance: Utterance, context: Context, people: People
) -> None:
    above = utterance.pieces[0][0] - 1
    if not _is_narration_beside(context, above, above + 1):
        return
    run = context.narration[above][-1]
    evidence.above_sentences, evidence.above_colon = run.sentences, run.last_mark == ":"
    subjects = [actor for actor in run.actors if actor.role == "subject"]
    for place, actor in enumerate(reversed(subjects)):
        members = _members_of_actor(people, actor)
        if actor.mute:
            keep_highest(evidence.mute, members, 0.7)
        if place == 0:
            keep_highest(evidence.above_last, members)
            evidence.above_gender = _gender_of_actor(people, actor)
        if place == len(subjects) - 1:
            keep_highest(evidence.above_first, members)
        keep_highest(evidence.above_any, members, 0.8**place)
    for actor in run.actors:
        if actor.role != "subject":
            scale = 0.5 if actor.role == "owner" else 1.0
            keep_highest(evidence.above_object, _members_of_actor(people, actor), scale)


def _add_paragraph_below(
    evidence: Evidence, utterance: Utterance, context: Context, people: People
) -> None:
    below = utterance.pieces[-1][0] + 1
    if not _is_narration_beside(context, below, below - 1):
        return
    first = True
    for actor in context.narration[below][0].actors:
        members = _members_of_actor(people, actor)
        if actor.mute:
            keep_highest(evidence.mute, members, 0.5)
        if actor.role == "subject" and first:
            first = False
            keep_highest(evidence.below_first, members)
            evidence.below_gender = _gender_of_actor(people, actor)
        keep_highest(evidence.below_any, members)


def _is_narration_beside(context: Context, paragraph: int, quotation: int) -> bool:
    """Whether a paragraph is narration in the scene of the quotation's paragraph."""
    return (
        paragraph not in context.speech_paragraphs
        and bool(context.narration.get(paragraph))
        and context.scenes[paragraph] == context.scenes[quotation]
    )


def _add_actors_between_turns(
    every: list[Evidence], context: Context, people: People, shared: SharedWeights
) -> None:
    """Everybody in the narration between a turn and the one before it, the latest most."""
    for place, turn in enumerate(context.turns):
        start = context.turns[place - 1].last + 1 if place else 0
        weight = 1.0
        subjects: Weights = {}
        others: Weights = {}
        for paragraph in range(turn.first - 1, max(start, turn.first - 7) - 1, -1):
            if context.scenes[paragraph] != context.scenes[turn.first]:
                break
            for run in reversed(context.narration.get(paragraph, [])):
                for actor in reversed(run.actors):
                    members = _members_of_actor(people, actor)
                    if members:
                        into = subjects if actor.role == "subject" else others
                        keep_highest(into, members, weight)
                        weight *= 0.9
        subjects, others = shared.once(subjects), shared.once(others)
        for number in turn.utterances:
            every[number].between, every[number].between_object = subjects, others
