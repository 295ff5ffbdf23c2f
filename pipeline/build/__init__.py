"""Composes the stages: the only room that knows all of them.

Manuscript -> script -> plan -> takes -> slots -> files, one way. Each function here is one
thing that a person asks for; none prints. A stage is loaded when something needs it, so that
hearing a scene doesn't wait for what splits manuscripts.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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
    )
    from .tagging import split_book

_HOMES = {
    "making": ("build_book", "clean"),
    "options": ("BookOptions", "Choice"),
    "outlining": ("Outline", "outline_book"),
    "previewing": ("preview_book",),
    "results": (
        "BuildResult", "CleanResult", "Failed", "NumberedLine", "SplitResult", "numbered",
    ),
    "tagging": ("split_book",),
}  # fmt: skip


def __getattr__(name: str) -> Any:
    for module, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f".{module}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "BookOptions", "BuildResult", "Choice", "CleanResult", "Failed", "NumberedLine",
    "Outline", "SplitResult", "build_book", "clean", "numbered", "outline_book", "preview_book",
    "split_book",
]  # fmt: skip
