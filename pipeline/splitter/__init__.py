"""The script splitter: a manuscript becomes a script in which every line has its speaker."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.model import (
    NARRATOR,
    Character,
    Line,
    Manuscript,
    Paragraph,
    Place,
    Script,
    is_generated_scene,
)
from pipeline.splitter.attribution.attribute_quotations import Attribution, attribute
from pipeline.splitter.delivery import find_deliveries, is_pure_tag
from pipeline.splitter.people.find_people import find_people
from pipeline.splitter.people.mentions import People
from pipeline.splitter.quotes.spans import Span, find_spans

if TYPE_CHECKING:
    from pipeline.splitter.attribution.forest import Model

__all__ = ["VERSION", "People", "Span", "split"]

VERSION = "4"
"""Part of the cache key of a split: changes when the same manuscript may split differently."""


@dataclass(frozen=True, slots=True)
class _Labels:
    """What the splitter's rooms found out."""

    spans: tuple[Span, ...]
    deliveries: tuple[tuple[str, ...], ...]
    speakers: dict[int, Attribution]
    threshold: float
    drop_tags: bool


def split(
    manuscript: Manuscript,
    known: tuple[Character, ...] = (),
    *,
    threshold: float = 0.5,
    drop_tags: bool = False,
    model: Model | None = None,
) -> Script:
    """The manuscript as a script: every word in order, each line with who says it.

    ``known`` is a person's own cast list; without it the characters are found in the text.
    Lines whose speaker is less likely than ``threshold`` (a probability) are marked unsure.
    ``drop_tags`` marks narration that only says who speaks ('said Mara.') as not spoken.
    ``model`` stands in for the weights that come with the package (for measuring). No text
    makes it fail, and it takes time in proportion to the text's length; raises FullcastError
    only where the package's own weights can't be read.
    """
    spans = find_spans(manuscript)
    cast = find_people(manuscript, spans, known)
    found = attribute(manuscript, spans, cast, model)
    labels = _Labels(
        spans,
        find_deliveries(manuscript, spans),
        {attribution.utterance: attribution for attribution in found},
        threshold,
        drop_tags,
    )
    lines = tuple(_lines(manuscript, labels))
    return Script(manuscript.meta, lines, _speaking(cast, lines), manuscript.warnings)


def _lines(manuscript: Manuscript, labels: _Labels) -> Iterator[Line]:
    place: Place | None = None
    several = _several_scenes(manuscript)
    at = 0
    for number, paragraph in enumerate(manuscript.paragraphs):
        first = at
        while at < len(labels.spans) and labels.spans[at].paragraph == number:
            at += 1
        if paragraph.kind == "chapter":
            place = None
            yield _whole(paragraph, "chapter", True)
            continue
        if paragraph.kind == "scene":
            place = paragraph.place
            yield from _scene(paragraph)
            continue
        if place != paragraph.place:
            # Scenes that only a break divides are named here; a chapter with one scene needs none.
            if paragraph.place.chapter in several:
                yield _generated(paragraph.place)
            place = paragraph.place
        if paragraph.kind != "prose":
            if paragraph.text:
                yield _whole(paragraph, "narration", False)
            continue
        for index in range(first, at):
            yield _spoken(paragraph, index, labels, index == at - 1)


def _several_scenes(manuscript: Manuscript) -> frozenset[int]:
    """Chapters with more than one scene of prose, so that their breaks need names."""
    scenes: dict[int, set[int]] = {}
    for paragraph in manuscript.paragraphs:
        if paragraph.kind == "prose":
            scenes.setdefault(paragraph.place.chapter, set()).add(paragraph.place.scene)
    return frozenset(chapter for chapter, found in scenes.items() if len(found) > 1)


def _scene(paragraph: Paragraph) -> Iterator[Line]:
    """A scene's heading; the author's own 'Scene 2' stays the author's, as narration."""
    if paragraph.text and not is_generated_scene(paragraph.text):
        yield _whole(paragraph, "scene", True)
        return
    yield _generated(paragraph.place)
    if paragraph.text:
        yield _whole(paragraph, "narration", True)


def _generated(place: Place) -> Line:
    return Line(place, "scene", f"Scene {place.scene}", spoken=False, paragraph_end=True)


def _whole(paragraph: Paragraph, kind: str, spoken: bool) -> Line:
    start, end = _source(paragraph, 0, len(paragraph.text))
    return Line(
        paragraph.place,
        kind,
        " ".join(paragraph.text.split()),
        spoken=spoken,
        paragraph_end=True,
        source_start=start,
        source_end=end,
    )


def _source(paragraph: Paragraph, start: int, end: int) -> tuple[int | None, int | None]:
    """Where a part of a paragraph, without spaces at its ends, stands in the manuscript."""
    text = paragraph.text
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end <= start:
        return None, None
    last = paragraph.source_offset(end - 1)
    return paragraph.source_offset(start), None if last is None else last + 1


def _spoken(paragraph: Paragraph, index: int, labels: _Labels, last: bool) -> Line:
    span = labels.spans[index]
    start, end = _source(paragraph, span.start, span.end)
    text = " ".join(paragraph.text[span.start : span.end].split())
    if span.utterance is None:
        dropped = labels.drop_tags and is_pure_tag(paragraph.text, labels.spans, index)
        return Line(
            paragraph.place,
            "narration",
            text,
            spoken=not dropped,
            paragraph_end=last,
            source_start=start,
            source_end=end,
        )
    delivery = paragraph.delivery + tuple(
        word for word in labels.deliveries[index] if word not in paragraph.delivery
    )
    if paragraph.speaker is not None:
        return Line(
            paragraph.place,
            span.kind,
            text,
            paragraph.speaker,
            delivery,
            paragraph_end=last,
            source_start=start,
            source_end=end,
            reason="the manuscript says so",
        )
    guess = labels.speakers.get(span.utterance)
    return Line(
        paragraph.place,
        span.kind,
        text,
        guess.speaker if guess else None,
        delivery,
        unsure=guess is not None
        and guess.speaker is not None
        and guess.confidence < labels.threshold,
        paragraph_end=last,
        source_start=start,
        source_end=end,
        confidence=guess.confidence if guess else None,
        reason=guess.reason if guess else "",
        alternatives=guess.alternatives if guess else (),
    )


def _speaking(cast: People, lines: tuple[Line, ...]) -> tuple[Character, ...]:
    """Who has lines, those with most first; after them the known who have none."""
    counts = Counter(line.speaker for line in lines if line.kind in ("speech", "thought"))
    order = [
        (-counts[member.character.name], place, member)
        for place, member in enumerate(cast.members)
        if counts[member.character.name] or member.known
    ]
    order.sort(key=lambda item: item[:2])
    return tuple(member.character for _, _, member in order if member.character.name != NARRATOR)
