"""A voice for everybody in voices.yaml, before anything is spoken."""

from __future__ import annotations

from pipeline.errors import ManuscriptError
from pipeline.model import SPOKEN_KINDS, is_speakable
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.cast_and_plan import cast_and_plan
from pipeline.workflows.open_book import open_book


def prepare_cast(options: BookOptions) -> tuple[str, ...]:
    """Write a voice for everybody who has none into voices.yaml, as a build does; gives sentences
    about what to look at. Raises FullcastError."""
    book = open_book(options)
    first = next(
        (
            i
            for i, line in enumerate(book.script.lines)
            if line.kind in SPOKEN_KINDS and line.spoken and is_speakable(line.text)
        ),
        None,
    )
    if first is None:
        raise ManuscriptError(
            f"{book.split.path} has no line to speak.", "Mark at least one line as spoken."
        )
    return cast_and_plan(book, frozenset([first])).plan.warnings
