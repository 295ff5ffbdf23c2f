"""The folder whose books a studio shows, and the book that is opened in it first."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline import readers
from pipeline.errors import ManuscriptError
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.script_file import SCRIPT_SUFFIX


@dataclass(frozen=True, slots=True)
class StudioFolder:
    """What a studio opens."""

    folder: Path
    options: BookOptions
    """For every book in it, its source aside."""
    opened: Path | None
    """The book that was named; None for none."""


def open_folder(options: BookOptions) -> StudioFolder:
    """The folder of a script, of a manuscript, or itself. In a folder that is named, voices.yaml
    and the output folder are its own. Raises ManuscriptError where there is none."""
    path, standard = options.source, BookOptions(Path())
    if path.is_dir():
        if options.voices == standard.voices:
            options = replace(options, voices=path / options.voices)
        if options.output == standard.output:
            options = replace(options, output=path / options.output)
        return StudioFolder(path, options, None)
    _check(path)
    return StudioFolder(Path() if _is_near(path) else path.parent, options, path)


def _check(path: Path) -> None:
    if not path.exists():
        raise ManuscriptError(f"{path} does not exist.", "Check the name and the folder.")
    known = {suffix for one in readers.FORMATS for suffix in one.suffixes} | {SCRIPT_SUFFIX}
    if path.suffix.lower() not in known:
        raise ManuscriptError(
            f"{path} is no script and no manuscript.", "Name one, or the folder that it lies in."
        )


def _is_near(path: Path) -> bool:
    """Whether a file lies in the current folder or right below it."""
    inner = os.path.relpath(os.path.realpath(path), os.path.realpath("."))
    return not inner.startswith("..") and inner.count(os.sep) <= 1
