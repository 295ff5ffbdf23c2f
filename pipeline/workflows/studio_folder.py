"""The folder whose books a studio shows, and the book that is opened in it first."""

from __future__ import annotations

import os
from pathlib import Path

from pipeline import readers
from pipeline.errors import ManuscriptError
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.script_file import SCRIPT_SUFFIX


def open_folder(
    path: Path, voices: Path, engine: str, output: Path, jobs: int | None
) -> tuple[Path, BookOptions, Path | None]:
    """The folder of a script, a manuscript or itself, what its books are opened with, and the book
    that was named, or None. In a folder that is named, voices.yaml and the output folder are its
    own. Raises ManuscriptError."""
    standard = BookOptions(path)
    if path.is_dir():
        folder, opened = path, None
        if voices == standard.voices:
            voices = path / voices
        if output == standard.output:
            output = path / output
    else:
        _check(path)
        here, inside = Path(), _is_near(path)
        folder, opened = (here if inside else path.parent), path
    return folder, BookOptions(path, voices=voices, engine=engine, output=output, jobs=jobs), opened


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
