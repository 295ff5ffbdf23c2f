"""Splitting a manuscript into the lines of a script, from what the splitter's rooms find out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from pipeline.model import (
    NARRATOR,
    UNKNOWN,
    Character,
    Line,
    Manuscript,
    Paragraph,
    Place,
    Script,
)
from pipeline.splitter.attribution.attribute_quotations import Attribution, attributions_of
from pipeline.splitter.attribution.decide_quotations import Decision, QuotationDecider
from pipeline.splitter.attribution.speakers_by_language import attribute_by_language
from pipeline.splitter.delivery import find_deliveries
from pipeline.splitter.delivery_by_language import deliveries_by_language, is_pure_language_tag
from pipeline.splitter.find_acoustics import with_acoustics
from pipeline.splitter.genders.find_genders import with_genders
from pipeline.splitter.paragraph_lines import (
    generated_heading,
    lines_of_verse,
    scene_heading,
    source_range,
    whole_paragraph,
    with_whole_ends,
)
from pipeline.splitter.people.find_people import find_people
from pipeline.splitter.people.mentions import People
from pipeline.splitter.people.people_by_language import find_language_people
from pipeline.splitter.quotes.spans import Span, find_spans
from pipeline.splitter.quotes.spans_by_language import find_language_spans
from pipeline.splitter.quotes.unmarked_speech import unmarked_speech
from pipeline.splitter.tag_clauses import is_pure_tag
from pipeline.splitter.words.language_words import LanguageWords, words_of

if TYPE_CHECKING:
    from pipeline.splitter.attribution.forest import Model

VERSION = "13"
"""Part of the cache key of a split: changes when the same manuscript may split differently."""


@dataclass(frozen=True, slots=True)
class _Labels:
    """What the splitter's rooms found out of a manuscript, and what the caller asked for."""

    spans: tuple[Span, ...]
    deliveries: tuple[tuple[str, ...], ...]
    """Delivery words of each span."""
    attributions: dict[int, Attribution]
    """By number of the utterance."""
    threshold: float
    dropped: frozenset[int] = frozenset()
    """Spans of narration that aren't spoken."""


def split(
    manuscript: Manuscript,
    cast_list: tuple[Character, ...] = (),
    *,
    threshold: float = 0.5,
    drop_tags: bool = False,
    model: Model | None = None,
) -> Script:
    """The manuscript as a script: every word in order, each line with who says it.

    ``cast_list`` is a person's own cast list; without it the characters are found in the text.
    Lines whose speaker is less likely than ``threshold`` (a probability) are marked unsure.
    ``drop_tags`` marks narration that only says who speaks ('said Mara.') as not spoken.
    ``model`` stands in for the weights that come with the package (for measuring). No text
    makes it fail, and it takes time in proportion to the text's length; raises FullcastError
    only where the package's own weights can't be read.
    """
    words = words_of(manuscript.meta.language)
    if words is not None:
        return _split_by_language(manuscript, cast_list, words, threshold, drop_tags)
    reading = Reading(manuscript, cast_list, model=model)
    decision = reading.decide(remember=False)
    return reading.script(decision, threshold=threshold, drop_tags=drop_tags)


def can_be_read(manuscript: Manuscript) -> bool:
    """Whether a manuscript can be decided again: its language is the one that speakers are learned
    for."""
    return words_of(manuscript.meta.language) is None


class Reading:
    """A manuscript as the splitter has read it, to be decided as often as a person answers."""

    def __init__(
        self,
        manuscript: Manuscript,
        cast_list: tuple[Character, ...] = (),
        *,
        model: Model | None = None,
    ) -> None:
        self._manuscript = manuscript
        self._spans = find_spans(manuscript)
        people = find_people(manuscript, self._spans, cast_list)
        self._decider = QuotationDecider(manuscript, self._spans, people, model)
        self._deliveries = find_deliveries(manuscript, self._spans)

    def decide(
        self,
        answers: Mapping[int, str] | None = None,
        joins: Mapping[str, str] | None = None,
        *,
        remember: bool = True,
    ) -> Decision:
        """Who says each quotation, around what a person said: names by utterance
        (``Span.utterance``), and names that are other people's. ``remember`` keeps what makes the
        next decision quick, which takes memory. Raises FullcastError where the package's own
        weights can't be read."""
        return self._decider.decide(answers, joins, remember=remember)

    def script(
        self, decision: Decision | None = None, *, threshold: float = 0.5, drop_tags: bool = False
    ) -> Script:
        """The manuscript as a script, as ``split`` gives it; as nobody answered, or of
        ``decision``."""
        text, spans = self._manuscript, self._spans
        decision = decision or self.decide()
        attributions = attributions_of(decision)
        people = with_genders(text, spans, decision.book.people, attributions)
        dropped = frozenset(
            index
            for index, span in enumerate(spans)
            if drop_tags
            and span.utterance is None
            and is_pure_tag(text.paragraphs[span.paragraph].text, spans, index)
        )
        said = {attribution.utterance: attribution for attribution in attributions}
        labels = _Labels(spans, self._deliveries, said, threshold, dropped)
        lines = tuple(line for line, _ in _lines(text, labels))
        lines = with_whole_ends(lines, text.changes)
        characters = _characters(people, lines)
        narrator = _narrator(people, characters)
        lines = with_acoustics(lines, narrator)
        warnings = (*text.warnings, *unmarked_speech(text, spans))
        return Script(text.meta, lines, characters, warnings, narrator, text.changes)

    def passers_by(self, decision: Decision) -> tuple[str, ...]:
        """Whom the narration describes and the splitter takes for nobody of its people, such as
        'the kid', in the order of the text; each once."""
        people = decision.book.people
        everybody = [member.character for member in people.members]
        known = {name.casefold() for one in everybody for name in (one.name, *one.aliases)}
        found: dict[str, None] = {}
        for mention in people.mentions:
            if mention.character is not None or mention.quoted or mention.possessive:
                continue
            if mention.kind in ("epithet", "kin"):
                text = self._manuscript.paragraphs[mention.paragraph].text
                words = text[mention.start : mention.end].lower().split()
                name = " ".join(("the", *words[1:]) if words[0] in ("a", "an") else words)
                found.setdefault(name)
        return tuple(name for name in found if name.casefold() not in known)

    def utterances(self) -> tuple[int | None, ...]:
        """The utterance of each line of the script; None for those that nobody says, and for those
        of whom the manuscript itself tells who does."""
        labels = _Labels(self._spans, self._deliveries, {}, 0.0)
        return tuple(utterance for _, utterance in _lines(self._manuscript, labels))


def _split_by_language(
    manuscript: Manuscript,
    cast_list: tuple[Character, ...],
    words: LanguageWords,
    threshold: float,
    drop_tags: bool,
) -> Script:
    """The script of a manuscript in a language of its own words; see ``split``."""
    spans = find_language_spans(manuscript, words)
    people = find_language_people(manuscript, spans, words, cast_list)
    attributions, members = attribute_by_language(manuscript, spans, people)
    labels = _Labels(
        spans,
        deliveries_by_language(manuscript, spans, words),
        {attribution.utterance: attribution for attribution in attributions},
        threshold,
        frozenset(
            index
            for index, span in enumerate(spans)
            if drop_tags
            and span.utterance is None
            and is_pure_language_tag(manuscript, spans, index, words)
        ),
    )
    lines = tuple(line for line, _ in _lines(manuscript, labels))
    lines = with_whole_ends(lines, manuscript.changes)
    counts = Counter(line.speaker for line in lines if line.kind == "speech")
    listed = {character.name for character in cast_list}
    characters = sorted(
        (c for c in members if counts[c.name] or c.name in listed), key=lambda c: -counts[c.name]
    )
    changes = manuscript.changes
    return Script(manuscript.meta, lines, tuple(characters), manuscript.warnings, changes=changes)


def _narrator(people: People, characters: Sequence[Character]) -> str:
    """The character who tells the story in the first person, if one of those who speak does."""
    if people.narrator is None:
        return ""
    name = people.members[people.narrator].character.name
    is_cast = name != NARRATOR and any(character.name == name for character in characters)
    return name if is_cast else ""


def _lines(manuscript: Manuscript, labels: _Labels) -> Iterator[tuple[Line, int | None]]:
    """Every line of the script, and its utterance if anybody may say it: headings, separators and
    matter whole, prose by its spans."""
    spans_of = {
        number: list(indexes)
        for number, indexes in groupby(
            range(len(labels.spans)), key=lambda index: labels.spans[index].paragraph
        )
    }
    several = _chapters_of_several_scenes(manuscript)
    place: Place | None = None
    for number, paragraph in enumerate(manuscript.paragraphs):
        if paragraph.kind == "chapter":
            place = None
            yield whole_paragraph(paragraph, "chapter", spoken=True), None
            continue
        if paragraph.kind == "scene":
            place = paragraph.place
            yield from ((line, None) for line in scene_heading(paragraph))
            continue
        if place != paragraph.place:
            # Scenes that only a break divides are named here; a chapter with one scene needs none.
            if paragraph.place.chapter in several:
                yield generated_heading(paragraph.place), None
            place = paragraph.place
        if paragraph.kind != "prose":
            if paragraph.text:
                line = whole_paragraph(paragraph, "narration", spoken=False)
                yield replace(line, reason=paragraph.reason), None
            continue
        indexes = spans_of.get(number, [])
        for index in indexes:
            line = _span_line(paragraph, labels, index, paragraph_end=index == indexes[-1])
            span = labels.spans[index]
            utterance = span.utterance if paragraph.speaker is None else None
            yield from ((piece, utterance) for piece in lines_of_verse(paragraph, span, line))


def _chapters_of_several_scenes(manuscript: Manuscript) -> frozenset[int]:
    """Chapters with more than one scene of prose, so that their breaks need names."""
    scenes: dict[int, set[int]] = {}
    for paragraph in manuscript.paragraphs:
        if paragraph.kind == "prose":
            scenes.setdefault(paragraph.place.chapter, set()).add(paragraph.place.scene)
    return frozenset(chapter for chapter, numbers in scenes.items() if len(numbers) > 1)


def _span_line(paragraph: Paragraph, labels: _Labels, index: int, *, paragraph_end: bool) -> Line:
    """The line of one span, with its speaker where somebody says it."""
    span = labels.spans[index]
    start, end = source_range(paragraph, span.start, span.end)
    line = Line(
        paragraph.place,
        span.kind,
        " ".join(paragraph.text[span.start : span.end].split()),
        paragraph_end=paragraph_end,
        source_start=start,
        source_end=end,
    )
    if span.utterance is None:
        if index in labels.dropped:
            return replace(line, spoken=False)
        return line
    delivery = paragraph.delivery + tuple(
        word for word in labels.deliveries[index] if word not in paragraph.delivery
    )
    if paragraph.speaker is not None:
        nobody = paragraph.speaker.casefold() == UNKNOWN.casefold()
        return replace(
            line,
            speaker=None if nobody else paragraph.speaker,
            delivery=delivery,
            reason="the manuscript says so",
        )
    attribution = labels.attributions.get(span.utterance)
    if attribution is None:
        return replace(line, speaker=None, delivery=delivery)
    return replace(
        line,
        speaker=attribution.speaker,
        delivery=delivery,
        unsure=attribution.speaker is not None and attribution.confidence < labels.threshold,
        confidence=attribution.confidence,
        reason=attribution.reason,
        alternatives=attribution.alternatives,
    )


def _characters(people: People, lines: tuple[Line, ...]) -> tuple[Character, ...]:
    """Who has lines, those with most first; after them those of the cast list who have none. A
    narrator whom nobody names is among them where their gender is known."""
    counts = Counter(line.speaker for line in lines if line.kind in ("speech", "thought"))
    members = [
        member
        for member in people.members
        if (
            member.character.gender != "unknown"
            if member.character.name == NARRATOR
            else counts[member.character.name] or member.from_cast_list
        )
    ]
    members.sort(key=lambda member: -counts[member.character.name])
    return tuple(member.character for member in members)
