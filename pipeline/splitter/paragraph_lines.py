"""Lines of a script that a paragraph makes, and where in the manuscript they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.model import Line, Paragraph, Place, TextChange, is_generated_scene
from pipeline.splitter.quotes.spans import Span


def scene_heading(paragraph: Paragraph) -> Iterator[Line]:
    """A scene's heading; the author's own 'Scene 2' stays the author's, as narration."""
    if paragraph.text and not is_generated_scene(paragraph.text):
        yield whole_paragraph(paragraph, "scene", spoken=True)
        return
    yield generated_heading(paragraph.place)
    if paragraph.text:
        yield whole_paragraph(paragraph, "narration", spoken=True)


def generated_heading(place: Place) -> Line:
    return Line(place, "scene", f"Scene {place.scene}", spoken=False, paragraph_end=True)


def whole_paragraph(paragraph: Paragraph, kind: str, *, spoken: bool) -> Line:
    start, end = source_range(paragraph, 0, len(paragraph.text))
    return Line(
        paragraph.place,
        kind,
        " ".join(paragraph.text.split()),
        spoken=spoken,
        paragraph_end=True,
        source_start=start,
        source_end=end,
    )


def lines_of_verse(paragraph: Paragraph, span: Span, line: Line) -> Iterator[Line]:
    """A span's line, cut where lines of verse end in it."""
    ends = [end for end in paragraph.line_ends if span.start < end < span.end]
    pieces = [
        (start, end)
        for start, end in pairwise((span.start, *ends, span.end))
        if paragraph.text[start:end].strip()
    ]
    if len(pieces) < 2:
        yield line
        return
    for start, end in pieces:
        source_start, source_end = source_range(paragraph, start, end)
        yield replace(
            line,
            text=" ".join(paragraph.text[start:end].split()),
            paragraph_end=line.paragraph_end and end == pieces[-1][1],
            source_start=source_start,
            source_end=source_end,
        )


def source_range(paragraph: Paragraph, start: int, end: int) -> tuple[int | None, int | None]:
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


def with_whole_ends(lines: tuple[Line, ...], changes: Sequence[TextChange]) -> tuple[Line, ...]:
    """The lines with their ends behind the last letter's accents, where the manuscript has these
    as characters of their own."""
    ends = {c.start + 1: c.end for c in changes if c.after and len(c.before) > 1}
    if not ends:
        return lines
    return tuple(replace(k, source_end=ends.get(k.source_end or -1, k.source_end)) for k in lines)
