"""The script splitter: a manuscript becomes a script in which every line has its speaker."""

from __future__ import annotations

from typing import Any

from pipeline.model import NARRATOR, Character, Line, Manuscript, Paragraph, Place, Script
from pipeline.splitter.characters import Cast, find_cast
from pipeline.splitter.delivery import find_deliveries
from pipeline.splitter.quotes import Span, find_spans

VERSION = "0"
"""Part of the cache key of a split: changes when the same manuscript may split differently."""


def split(
    manuscript: Manuscript,
    known: tuple[Character, ...] = (),
    *,
    threshold: float = 0.5,
    drop_tags: bool = False,
    model: Any = None,
) -> Script:
    """The manuscript as a script."""
    spans = find_spans(manuscript)
    cast = find_cast(manuscript, spans, known)
    deliveries = find_deliveries(manuscript, spans)
    try:
        from pipeline.splitter.attribution import attribute
    except ImportError:
        found: dict[int, Any] = {}
    else:
        found = {a.utterance: a for a in attribute(manuscript, spans, cast)}
    by_paragraph: dict[int, list[int]] = {}
    for index, span in enumerate(spans):
        by_paragraph.setdefault(span.paragraph, []).append(index)
    lines: list[Line] = []
    scene: Place | None = None
    for number, paragraph in enumerate(manuscript.paragraphs):
        if paragraph.kind == "prose" and paragraph.place != scene and paragraph.place.scene > 1:
            if not lines or lines[-1].kind != "scene":
                lines.append(
                    Line(paragraph.place, "scene", f"Scene {paragraph.place.scene}", spoken=False)
                )
        scene = paragraph.place
        if paragraph.kind != "prose":
            kind = paragraph.kind if paragraph.kind in ("chapter", "scene") else "narration"
            lines.append(_line(paragraph, 0, len(paragraph.text), kind, spoken=kind != "narration"))
            continue
        for index in by_paragraph.get(number, ()):
            span = spans[index]
            last = index == by_paragraph[number][-1]
            lines.append(
                _spoken(paragraph, span, found, deliveries[index], threshold, last)
            )
    return Script(manuscript.meta, tuple(lines), cast.characters, manuscript.warnings)


def _line(paragraph: Paragraph, start: int, end: int, kind: str, spoken: bool) -> Line:
    text = paragraph.text[start:end]
    return Line(
        paragraph.place, kind, text.strip(), NARRATOR, spoken=spoken, paragraph_end=True,
        source_start=paragraph.source_offset(start), source_end=None,
    )  # fmt: skip


def _spoken(
    paragraph: Paragraph,
    span: Span,
    found: dict[int, Any],
    delivery: tuple[str, ...],
    threshold: float,
    last: bool,
) -> Line:
    guess = found.get(span.utterance) if span.utterance is not None else None
    narration = span.kind == "narration"
    start, end = span.start, span.end
    while start < end and paragraph.text[start].isspace():
        start += 1
    while end > start and paragraph.text[end - 1].isspace():
        end -= 1
    first, final = paragraph.source_offset(start), paragraph.source_offset(end - 1)
    return Line(
        paragraph.place,
        span.kind,
        paragraph.text[start:end],
        NARRATOR if narration else paragraph.speaker or (guess.speaker if guess else None),
        delivery,
        unsure=guess is not None and guess.confidence < threshold,
        paragraph_end=last,
        source_start=first,
        source_end=None if final is None else final + 1,
        confidence=guess.confidence if guess else None,
        reason=guess.reason if guess else "",
        alternatives=guess.alternatives if guess else (),
    )


__all__ = ["VERSION", "Cast", "Span", "split"]
