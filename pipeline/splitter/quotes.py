"""Which words are spoken aloud: paragraphs cut into narration, speech and thought."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.model import Manuscript


@dataclass(frozen=True, slots=True)
class Span:
    """A run of one prose paragraph that one voice speaks.

    The spans of a paragraph tile it: they are in order, none is empty, and they leave nothing
    out. Quote marks (and the dash that opens a speech) belong to the speech.
    """

    paragraph: int
    """Index in ``Manuscript.paragraphs``."""
    start: int
    end: int
    """Half open, in ``Paragraph.text``."""
    kind: str
    """``narration``, ``speech`` or ``thought``."""
    utterance: int | None
    """0, 1, 2… in book order for speech and thought, shared by the pieces of one quotation
    (interrupted by its tag, or going on in the next paragraph); None for narration."""


_QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"?")


def find_spans(manuscript: Manuscript) -> tuple[Span, ...]:
    """Every prose paragraph cut into narration, speech and thought."""
    spans: list[Span] = []
    utterance = 0
    for number, paragraph in enumerate(manuscript.paragraphs):
        if paragraph.kind != "prose":
            continue
        text = paragraph.text
        at = 0
        for match in _QUOTED.finditer(text):
            if match.start() > at:
                spans.append(Span(number, at, match.start(), "narration", None))
            spans.append(Span(number, match.start(), match.end(), "speech", utterance))
            utterance += 1
            at = match.end()
        if at < len(text):
            spans.append(Span(number, at, len(text), "narration", None))
    return tuple(spans)
