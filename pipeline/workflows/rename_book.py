"""A book under another name: its folder, its section of voices.yaml and its script's header."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline import casting, files, output_folder, script
from pipeline.errors import CastError, OutputError
from pipeline.progress import Progress, silent
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.open_book import BUILD_LOCK, OpenBook, open_to_build


@dataclass(frozen=True, slots=True)
class RenamedBook:
    """A book that got another name."""

    script: Path
    old: str
    new: str
    folder: Path


def rename_book(options: BookOptions, wanted: str, progress: Progress = silent) -> RenamedBook:
    """Call a book otherwise; what was made of it and who speaks in it go along. A build of it that
    is running is awaited, and ``progress`` told whose. Raises FullcastError where the name is
    taken, and leaves all as it was then."""

    def work() -> RenamedBook:
        with open_to_build(options, progress, "new name") as book:
            return _rename(book, wanted)

    return files.again_if_changed(work)


def _rename(book: OpenBook, wanted: str) -> RenamedBook:
    options = book.options
    new = output_folder.slug(wanted)
    folder = options.output / new
    renamed = RenamedBook(book.split.path, book.slug, new, folder)
    if new == book.slug:
        return renamed
    if folder.exists():
        raise OutputError(f"there is a folder {folder} already.", "Choose another name.")
    voices = casting.read_text(options.voices)
    if any(other.slug == new for other in book.voices_file.books):
        raise CastError(
            f"{options.voices} casts a book called '{new}' already.", "Choose another name."
        )
    recast = casting.rename_section(voices, book.slug, new, os.fspath(options.voices))
    old_text = book.split.text
    mine = script.parse(old_text, book.split.path.name)
    text = script.merge_text(old_text, replace(mine, meta=replace(mine.meta, book=new)))
    with files.changing(renamed.script, "a new name"), files.changing(options.voices, "a new name"):
        files.check_unchanged(options.voices, voices)
        files.write_if_unchanged(renamed.script, text, old_text)
        if recast != voices:
            files.write_if_unchanged(options.voices, recast, voices)
    try:
        book.folder.path.rename(folder)
        # The lock that is held went along, and is let go of under its old name.
        (folder / BUILD_LOCK).unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(
            f"can't move {book.folder.path} to {folder}: {error.strerror}.", "Move it by hand."
        ) from error
    return renamed
