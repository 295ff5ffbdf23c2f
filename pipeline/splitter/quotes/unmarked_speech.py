"""Speech that a book marks with nothing: seen by its tags, and said to the reader of the script."""

from __future__ import annotations

import re

from pipeline.model import Manuscript
from pipeline.splitter.quotes.spans import Span
from pipeline.splitter.words.speech_verbs import STRONG_VERBS

_TAG = re.compile(
    r"[,?!…] (?:(?:[Hh]e|[Ss]he|I|[A-Z]\w+) ([a-z]+)|([a-z]+) (?:he|she|I|[A-Z]\w+))(?=[.,;]|$)"
)
"""', said Mara.', ', she asked.'"""
_FEWEST = 3


def unmarked_speech(manuscript: Manuscript, spans: tuple[Span, ...]) -> tuple[str, ...]:
    """A warning where nothing is marked as speech and yet several sentences say who speaks."""
    if any(span.kind == "speech" for span in spans):
        return ()
    tags = sum(
        (tag[1] or tag[2]) in STRONG_VERBS
        for paragraph in manuscript.paragraphs
        if paragraph.kind == "prose"
        for tag in _TAG.finditer(paragraph.text)
    )
    if tags < _FEWEST:
        return ()
    return (
        "The text tells who speaks, but marks no speech by quotation marks or dashes: the narrator "
        "reads all of it. Write NAME: before a line of the script to give it to somebody.",
    )
