"""What a manuscript holds, before anything is tagged or spoken."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pipeline import readers
from pipeline.readers import Outline
from pipeline.workflows.book_name import title_of

__all__ = ["Outline", "outline_book"]


def outline_book(source: Path) -> Outline:
    """The chapters that the reader found, and what it leaves out, under the title that a split
    would give the book. Raises ManuscriptError."""
    outline = readers.outline(readers.read(source))
    title = outline.meta.title or title_of(source)
    return replace(outline, meta=replace(outline.meta, title=title))
