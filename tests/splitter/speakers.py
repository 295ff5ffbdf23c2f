"""Who says each quotation of a short story, for tests of tags."""

from __future__ import annotations

from pipeline.model import Line
from pipeline.readers.text import parse
from pipeline.splitter import split


def spoken_lines(story: str) -> list[Line]:
    """The lines of speech in order."""
    return [line for line in split(parse(story)).lines if line.kind == "speech"]


def speakers(story: str) -> list[str | None]:
    """The speaker of each line of speech, in order."""
    return [line.speaker for line in spoken_lines(story)]
