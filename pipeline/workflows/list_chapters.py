"""What a manuscript holds, before anything is tagged or spoken."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

from pipeline import readers
from pipeline.readers import Outline
from pipeline.workflows.book_name import title_of
from pipeline.workflows.piped_manuscript import read_piped

__all__ = ["Outline", "outline_book", "outline_piped"]


def outline_book(source: Path) -> Outline:
    """The chapters that the reader found, and what it leaves out, under the title that a split
    would give the book. Raises ManuscriptError."""
    outline = readers.outline(readers.read(source))
    title = outline.meta.title or title_of(source)
    return replace(outline, meta=replace(outline.meta, title=title))


def outline_piped(stream: BinaryIO) -> Outline:
    """The same of a manuscript that comes on a stream. Raises ManuscriptError."""
    data = read_piped(stream)
    with TemporaryDirectory(prefix="fullcast-") as folder:
        path = Path(folder) / f"manuscript{readers.suffix_of(data)}"
        path.write_bytes(data)
        return outline_book(path)
