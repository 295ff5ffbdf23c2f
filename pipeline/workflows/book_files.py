"""The files that were made of a book, as they may be handed out."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from pipeline import output_folder, publish, readers
from pipeline.workflows.fingerprint import fingerprint
from pipeline.workflows.open_book import OpenBook
from pipeline.workflows.preview import PREVIEW

FORMATS = tuple(publish.WRITERS)
"""What a build can make, by name."""
MANUSCRIPT_SUFFIXES = frozenset(suffix for one in readers.FORMATS for suffix in one.suffixes)
"""What a manuscript's file may end with."""


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A file of a book."""

    name: str
    """Relative to the book's folder."""
    kind: str
    bytes: int

    @property
    def url_name(self) -> str:
        """Its name in an address."""
        return quote(self.name)


@dataclass(frozen=True, slots=True)
class MadeFiles:
    """All files of a book."""

    files: tuple[MadeFile, ...]
    is_current: bool
    """Whether they are of the script and the cast as they are now."""


def made_files(book: OpenBook) -> MadeFiles:
    """What a book's last build made, and its previews, as far as they are there."""
    folder = book.folder
    record = _record(book)
    kinds = {file.name: file.kind for file in record.files}
    kinds |= {chapter.name: "mp3-chapter" for chapter in record.chapters if chapter.name}
    preview = folder.path / PREVIEW
    previews = sorted(preview.glob("*.mp3")) if preview.is_dir() else []
    kinds |= {f"{PREVIEW}/{path.name}": "mp3-preview" for path in previews}
    files = []
    for name, kind in kinds.items():
        path = _inside(folder.path, name)
        if path is not None:
            files.append(MadeFile(name, kind, path.stat().st_size))
    current = bool(record.files) and record.fingerprint == fingerprint(book)
    return MadeFiles(tuple(files), current)


def served_file(book: OpenBook, name: str) -> Path | None:
    """The path of one of ``made_files`` by its name; None for all else."""
    if name not in {file.name for file in made_files(book).files}:
        return None
    return _inside(book.folder.path, name)


def _record(book: OpenBook) -> output_folder.BookRecord:
    """What the folder remembers now: a build may have ended since the book was opened."""
    folders = output_folder.book_folders(book.folder.path.parent)
    here = (one.record for one in folders if one.path == book.folder.path)
    return next(here, book.folder.record)


def _inside(folder: Path, name: str) -> Path | None:
    """An ordinary file in a folder; None for what isn't there, or leads out of it."""
    path, root = folder / name, os.path.realpath(folder)
    try:
        real = os.path.realpath(path)
        inside = os.path.commonpath([root, real]) == root and real == os.path.join(root, name)
    except ValueError:
        return None
    return path if inside and path.is_file() else None
