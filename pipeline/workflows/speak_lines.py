"""Lines that have no take yet, spoken without making a file of them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from pipeline.progress import Progress, silent
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.cast_and_plan import cast_and_plan
from pipeline.workflows.open_book import open_book
from pipeline.workflows.results import Failed
from pipeline.workflows.speak_plan import failed_lines, speak_plan


@dataclass(frozen=True, slots=True)
class SpokenLines:
    """What was spoken."""

    spoken: int
    """Cues that were spoken now."""
    failed: tuple[Failed, ...]


def speak_lines(
    options: BookOptions, indexes: Collection[int], progress: Progress = silent
) -> SpokenLines:
    """Speak lines of a script (by index) whose takes are missing. Raises FullcastError."""
    book = open_book(options)
    plan = cast_and_plan(book, frozenset(indexes)).plan
    with book.store() as store:
        spoken = speak_plan(book, plan, store, progress)
        return SpokenLines(spoken.rendered, failed_lines(book.script, plan, spoken))
