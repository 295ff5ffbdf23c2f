"""The lines of a script, from a manuscript's spans and what was found out of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from pipeline.model import UNKNOWN, Line, Manuscript, Paragraph, Place
from pipeline.splitter.attribution.attribute_quotations import Attribution
from pipeline.splitter.paragraph_lines import (
    generated_heading,
    lines_of_verse,
    scene_heading,
    source_range,
    whole_paragraph,
)
from pipeline.splitter.quotes.spans import Span


@dataclass(frozen=True, slots=True)
class Labels:
    """What the splitter's rooms found out of a manuscript, and what the caller asked for."""

    spans: tuple[Span, ...]
    deliveries: tuple[tuple[str, ...], ...]
    """Delivery words of each span."""
    attributions: dict[int, Attribution]
    """By number of the utterance."""
    threshold: float
    dropped: frozenset[int] = frozenset()
    """Spans of narration that aren't spoken."""


def script_lines(manuscript: Manuscript, labels: Labels) -> Iterator[tuple[Line, int | None]]:
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


def _span_line(paragraph: Paragraph, labels: Labels, index: int, *, paragraph_end: bool) -> Line:
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
