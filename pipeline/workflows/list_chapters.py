"""What a manuscript holds, before anything is tagged or spoken."""

from __future__ import annotations

from pathlib import Path

from pipeline import readers
from pipeline.readers import Outline

__all__ = ["Outline", "outline_book"]


def outline_book(source: Path) -> Outline:
    """The chapters that the reader found, and what it leaves out. Raises ManuscriptError."""
    return readers.outline(readers.read(source))
