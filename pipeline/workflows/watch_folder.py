"""A folder of manuscripts whose books are built again whenever something of theirs changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pipeline import files, readers
from pipeline.errors import ManuscriptError
from pipeline.workflows.batch import BatchResult, BookOutcome, build_batch
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.script_file import SCRIPT_SUFFIX

_Stamps = tuple[files.Stamp | None, ...]


def watch_folder(
    folder: Path,
    options: BookOptions,
    pause: Callable[[], bool],
    *,
    at_once: int | None = None,
    on_outcome: Callable[[BookOutcome], None] = lambda outcome: None,
) -> BatchResult | None:
    """Build what changed since it was last looked at (at first everything), then ``pause``, until
    that gives False. Only manuscripts, scripts and the cast count. The result is that of the last
    round in which something was built. Raises ManuscriptError where there is no such folder."""
    seen: dict[Path, _Stamps] = {}
    result = None
    while True:
        now = {source: _stamps(source, options) for source in books_in(folder)}
        changed = [source for source, stamps in now.items() if seen.get(source) != stamps]
        # As they were before the build: what is saved meanwhile is a change, and so is what the
        # build itself wrote, which then costs a look.
        seen = now
        if changed:
            books = [replace(options, source=source) for source in changed]
            result = build_batch(books, at_once=at_once, on_outcome=on_outcome)
        elif not pause():
            return result


def books_in(folder: Path) -> tuple[Path, ...]:
    """The manuscripts of a folder, and the scripts that have none beside them. Raises
    ManuscriptError."""
    if not folder.is_dir():
        raise ManuscriptError(f"there is no folder {folder}.", "Name the one with the manuscripts.")
    suffixes = {suffix for form in readers.FORMATS for suffix in form.suffixes}
    paths = sorted(p for p in folder.iterdir() if p.is_file() and not p.name.startswith("."))
    manuscripts = [path for path in paths if path.suffix.lower() in suffixes]
    stems = {path.stem for path in manuscripts}
    scripts = [p for p in paths if p.suffix == SCRIPT_SUFFIX and p.stem not in stems]
    return (*manuscripts, *scripts)


def _stamps(source: Path, options: BookOptions) -> _Stamps:
    paths = (source, source.with_suffix(SCRIPT_SUFFIX), options.voices)
    return tuple(map(files.stamp, paths))
