"""The speech tag of a quotation, wherever it stands: behind it, inside it, before or above it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.model import Manuscript
from pipeline.splitter.attribution.context import Utterance
from pipeline.splitter.attribution.grammar_units import (
    MARK,
    MentionPlace,
    Unit,
    cut_sentences,
    read_units,
)
from pipeline.splitter.attribution.lead_ins import tag_before
from pipeline.splitter.attribution.narration import Run, within
from pipeline.splitter.attribution.speech_tags import IDENTIFIES, Tag, tag_after
from pipeline.splitter.people.mentions import People
from pipeline.splitter.quotes.own_tags import lead_in_start
from pipeline.splitter.words.person_nouns import description_gender

_AFTER, _BEFORE = 240, 300
"""Characters of narration that are searched for a tag after a quotation, and before it."""

_NEAR = 80
"""Characters before a quotation in which 'it' may have been told of."""

_DOUBTED = 0.75
"""How sure a description has to be that it isn't weighed anew from the rest of the book."""


@dataclass(frozen=True, slots=True)
class Narration:
    """A book's narration, as far as it has been read."""

    manuscript: Manuscript
    mentions: dict[int, list[MentionPlace]]
    """By paragraph."""
    runs: dict[int, list[Run]]
    """By paragraph."""
    speech_paragraphs: set[int]
    """Paragraphs that hold speech."""

    def text(self, paragraph: int) -> str:
        """The text of a paragraph."""
        return self.manuscript.paragraphs[paragraph].text

    def sentences(self, paragraph: int, start: int, end: int) -> list[list[Unit]]:
        """A part of a paragraph as sentences of units."""
        mentions = within(self.mentions.get(paragraph, []), start, end)
        return cut_sentences(read_units(self.text(paragraph), start, end, mentions))


def find_tag(utterance: Utterance, narration: Narration) -> None:
    """Sets the tag: inside the quotation, else after it, else before, else a paragraph above; a
    tag without a verb of speech, or of a sentence of its own, only where there is no other."""
    weak: tuple[Tag, str, bool] | None = None
    for run, place in _runs_behind(utterance):
        if place == "after":
            run = _without_lead_in(run, utterance, narration)
        closing = _closing_mark(narration.text(run.paragraph), run.start)
        joined = run.lower or closing not in ".…" or (place == "mid" and run.last_mark == ",")
        line = _first_sentence(run, narration)
        tag = tag_after(line, joined) if line else None
        if tag is None:
            continue
        joined = joined or (tag.speech and tag.verb in IDENTIFIES)
        if tag.speech and (joined or place == "mid"):
            if tag.pronoun == "it":
                tag = _said_by_a_thing(tag, utterance, narration)
            utterance.tag, utterance.tag_place, utterance.joined = tag, place, joined
            return
        weak = weak or (tag, place, joined)
    lead_in = _lead_in(utterance, narration)
    if lead_in is not None:
        utterance.tag, utterance.tag_place, utterance.after_colon = lead_in
        utterance.joined = True
    elif weak is not None:
        utterance.tag, utterance.tag_place, utterance.joined = weak


def _runs_behind(utterance: Utterance) -> Iterator[tuple[Run, str]]:
    """The narration in which a tag may follow a piece of the quotation, and where it stands."""
    for run in utterance.mids[:2]:
        yield run, "mid"
    if utterance.after is not None:
        yield utterance.after, "after"


def _said_by_a_thing(tag: Tag, utterance: Utterance, narration: Narration) -> Tag:
    """The tag with the mention that its 'it' stands for: the last thing told of right before the
    quotation, in its paragraph or the one above."""
    paragraph, start, _ = utterance.pieces[0]
    above = narration.text(paragraph - 1) if paragraph else ""
    for where, end in ((paragraph, start), (paragraph - 1, len(above))):
        for place in reversed(narration.mentions.get(where, [])):
            if place.kind != "epithet" or not end - _NEAR <= place.end <= end:
                continue
            if description_gender(narration.text(where)[place.start : place.end]) == "unknown":
                return replace(tag, pronoun="", mention=place.mention)
    return tag


def _without_lead_in(run: Run, utterance: Utterance, narration: Narration) -> Run:
    """A run up to where it leads in what follows: '“Yes?” and Tomas said, “No.”'."""
    before = _text(utterance.before, narration) if utterance.before is not None else ""
    start = lead_in_start(before, _text(run, narration))
    return run if start is None else replace(run, end=run.start + start)


def _text(run: Run, narration: Narration) -> str:
    return narration.text(run.paragraph)[run.start : run.end]


def _closing_mark(text: str, at: int) -> str:
    """The last mark inside the quotation that ends before ``at``."""
    body = text[:at].rstrip(" \"”’'»")
    return body[-1:] or "."


def _first_sentence(run: Run, narration: Narration) -> list[Unit]:
    """The first sentence of a run that has more than marks."""
    sentences = narration.sentences(run.paragraph, run.start, min(run.end, run.start + _AFTER))
    for sentence in sentences:
        if any(unit.kind is not MARK for unit in sentence):
            return sentence
    return []


def _lead_in(utterance: Utterance, narration: Narration) -> tuple[Tag, str, bool] | None:
    """The tag that leads a quotation in, whether it stands ``before`` or ``above``, and whether it
    ends in a colon."""
    run, place = utterance.before, "before"
    if run is None:
        paragraph, start, _ = utterance.pieces[0]
        if paragraph - 1 in narration.speech_paragraphs or start > 3:
            return None
        above = narration.runs.get(paragraph - 1)
        if not above:
            return None
        run, place = above[-1], "above"
    clause = lead_in_start("", _text(run, narration)) if place == "before" else None
    start = max(run.start + (clause or 0), run.end - _BEFORE)
    sentences = narration.sentences(run.paragraph, start, run.end)
    if not sentences or run.last_mark in "?!…":
        return None
    mark = "" if run.last_mark.isalnum() or run.last_mark in "—–-" else run.last_mark
    tag = tag_before(sentences[-1], mark)
    if tag is None and len(sentences) > 1 and sentences[-2][-1].word == ";":
        # 'Mara turned; and at last said,'
        tag = tag_before([*sentences[-2], *sentences[-1]], mark)
    return None if tag is None else (tag, place, mark == ":")


def describe_speaker(utterance: Utterance, manuscript: Manuscript, people: People) -> str:
    """The description that names a quotation's speaker, in lower case; empty where the tag or
    beat has none, or where it is plain whose it is."""
    tag = utterance.tag
    if tag is not None and tag.description:
        return tag.description
    number = tag.mention if tag is not None else _first_actor(utterance)
    if number is None:
        return ""
    mention = people.mentions[number]
    if mention.kind not in ("epithet", "kin") or mention.confidence >= _DOUBTED:
        return ""
    return manuscript.paragraphs[mention.paragraph].text[mention.start : mention.end].lower()


def _first_actor(utterance: Utterance) -> int | None:
    """The mention that acts first in the beats of a quotation."""
    for run in (*utterance.mids, utterance.after, utterance.before):
        for actor in run.actors if run is not None else ():
            if actor.role == "subject":
                return actor.mention
    return None
