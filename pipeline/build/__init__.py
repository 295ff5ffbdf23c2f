"""Composes the stages: the only room that knows all of them.

Manuscript -> script -> plan -> takes -> slots -> files, one way. Each function here is one
thing that a person asks for; none prints.
"""

from .making import build_book, clean
from .options import BookOptions, Choice
from .outlining import Outline, outline_book
from .previewing import preview_book
from .results import (
    BuildResult,
    CleanResult,
    Failed,
    NumberedLine,
    SplitResult,
    numbered,
)  # fmt: skip
from .tagging import split_book

__all__ = [
    "BookOptions", "BuildResult", "Choice", "CleanResult", "Failed", "NumberedLine",
    "Outline", "SplitResult", "build_book", "clean", "numbered", "outline_book", "preview_book",
    "split_book",
]  # fmt: skip
