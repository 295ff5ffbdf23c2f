"""The context of every quotation: its narration, its tag, its turn and its conversation."""

from __future__ import annotations

import re

from pipeline.model import Manuscript
from pipeline.splitter.attribution.context import Context, Turn, Utterance
from pipeline.splitter.attribution.find_tags import Narration, describe_speaker, find_tag
from pipeline.splitter.attribution.narration import Run, mention_places, read_run
from pipeline.splitter.attribution.own_beats import set_beat_owners
from pipeline.splitter.attribution.pronoun_tags import pronoun_gender, set_antecedents
from pipeline.splitter.people.mentions import People
from pipeline.splitter.quotes.spans import Span

_FAR = 5
"""Paragraphs from one turn to the next at most, in one conversation."""

_CERTAIN = 0.9
"""How sure a name or description has to be somebody's for its tag to be obeyed."""

_MARKS = re.compile(r"^[\s\"“”‘’'«»—–\-\[(]+|[\s\"“”‘’'«»\])]+$")


def read_context(manuscript: Manuscript, spans: tuple[Span, ...], people: People) -> Context:
    """The quotations of a book with their tags and neighbours."""
    narration = Narration(manuscript, mention_places(people), {}, set())
    utterances = _read_spans(spans, narration)
    for utterance in utterances:
        find_tag(utterance, narration)
    set_antecedents(utterances, people)
    set_beat_owners(utterances, people)
    for utterance in utterances:
        utterance.description = describe_speaker(utterance, manuscript, people)
    scenes = _scenes(manuscript)
    turns = _turns(utterances, scenes, people)
    return Context(
        tuple(utterances), tuple(turns), narration.runs, narration.speech_paragraphs, scenes
    )


def _read_spans(spans: tuple[Span, ...], narration: Narration) -> list[Utterance]:
    """The quotations with the narration that touches them; ``narration`` is filled on the way."""
    utterances: dict[int, Utterance] = {}
    previous: Run | None = None
    latest: Utterance | None = None
    for span in spans:
        text = narration.text(span.paragraph)
        if span.utterance is None:
            if not text[span.start : span.end].strip(" .,;—–-"):
                continue
            run = read_run(text, span, narration.mentions.get(span.paragraph, []))
            narration.runs.setdefault(span.paragraph, []).append(run)
            if latest is not None and latest.pieces[-1][0] == span.paragraph:
                if latest.after is not None:
                    latest.mids.append(latest.after)
                latest.after = run
            previous = run
            continue
        narration.speech_paragraphs.add(span.paragraph)
        utterance = utterances.get(span.utterance)
        if utterance is None:
            utterance = Utterance(span.utterance, span.kind == "thought", [])
            utterances[span.utterance] = utterance
            if previous is not None and previous.paragraph == span.paragraph:
                utterance.before = previous
        elif utterance.after is not None:
            utterance.mids.append(utterance.after)
            utterance.after = None
        utterance.pieces.append((span.paragraph, span.start, span.end))
        words = _MARKS.sub("", text[span.start : span.end])
        utterance.text += (" " if utterance.text else "") + words
        latest = utterance
        previous = None
    return [utterances[number] for number in sorted(utterances)]


def _scenes(manuscript: Manuscript) -> list[int]:
    numbers = []
    scene = 0
    place = None
    for paragraph in manuscript.paragraphs:
        if paragraph.kind != "prose" or paragraph.place != place:
            scene += 1
            place = paragraph.place
        numbers.append(scene)
    return numbers


def _turns(utterances: list[Utterance], scenes: list[int], people: People) -> list[Turn]:
    """The quotations by paragraph; one whose tag names somebody else than the tag before it in
    the paragraph begins a turn of its own."""
    turns: list[Turn] = []
    conversation = 0
    tagged: int | None = None
    shown = "unknown"
    for index, utterance in enumerate(utterances):
        first, last = utterance.pieces[0][0], utterance.pieces[-1][0]
        member, gender = tagged_member(utterance, people), pronoun_gender(utterance)
        if member is None:
            member = utterance.antecedent
        parted = tagged is not None and _names_another(utterance, member, tagged, people)
        parted = parted or (index > 0 and _answers_beside(utterances[index - 1], utterance))
        parted = parted or (gender != shown and "unknown" not in (gender, shown))
        if turns and turns[-1].last == first and not parted:
            turns[-1].utterances.append(index)
            turns[-1].last = max(turns[-1].last, last)
            tagged = member if member is not None else tagged
            shown = gender if gender != "unknown" else shown
        else:
            tagged, shown = member, gender
            if turns and (first - turns[-1].last > _FAR or scenes[first] != scenes[turns[-1].last]):
                conversation += 1
            turns.append(Turn([index], first, last, conversation))
        utterance.turn = len(turns) - 1
    return turns


def _answers_beside(before: Utterance, utterance: Utterance) -> bool:
    """Whether a quotation with a tag of its own stands right behind one without, as an answer:
    '“How are you?” “Well enough,” he replied.'"""
    (paragraph, _, end), (own, start, _) = before.pieces[-1], utterance.pieces[0]
    if paragraph != own or start - end > 1 or utterance.tag is None:
        return False
    return utterance.tag.speech and (before.tag is None or before.tag_place == "above")


def _names_another(utterance: Utterance, member: int | None, tagged: int, people: People) -> bool:
    """Whether a quotation's tag can't be of whom the one before it names."""
    if member is not None:
        return member != tagged
    gender, other = pronoun_gender(utterance), people.members[tagged].character.gender
    return gender != other and "unknown" not in (gender, other)


def tagged_member(utterance: Utterance, people: People) -> int | None:
    """Whom an explicit tag names, where that is one person; else None."""
    named = tagged_members(utterance, people)
    return named[0] if len(named) == 1 else None


def tagged_members(utterance: Utterance, people: People) -> tuple[int, ...]:
    """Whom an explicit tag may name: the indices of the members who bear the name or description
    in the quotation's own tag, if that has a verb of speech; else whose its own beat is."""
    if utterance.beat_owner is not None:
        return (utterance.beat_owner,)
    tag = utterance.tag
    if tag is None or not tag.speech or tag.mute or tag.mention is None:
        return ()
    if tag.pronoun or tag.description:
        return ()
    if utterance.tag_place == "above" and not utterance.after_colon:
        return ()
    mention = people.mentions[tag.mention]
    if mention.kind not in ("name", "epithet", "group") or mention.character is None:
        return ()
    if mention.kind == "name" and mention.others:
        return (mention.character, *mention.others)
    sure = not mention.others and mention.confidence >= _CERTAIN
    return (mention.character,) if sure else ()
