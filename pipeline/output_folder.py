"""The output folder: one folder a book, whose it is, and what was made there last.

``output/<slug>/.book.json`` names the script that the folder belongs to and holds a
fingerprint of everything the last finished build was made from, so that an unchanged book is
recognised without planning it again.
"""

from __future__ import annotations

import json
import os
import re
import unicodedata
from collections.abc import Collection
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from pipeline import files
from pipeline.errors import OutputError

RECORD_FILE = ".book.json"
"""What a book's folder remembers."""
STORE = ".store"
"""The takes and slots of all books, in the output folder."""
_LONGEST_SLUG = 60


@dataclass(frozen=True, slots=True)
class FileStamp:
    """A published file as it was left: enough to know that nobody touched it."""

    kind: str
    name: str
    """Relative to the book's folder."""
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class ChapterRecord:
    """A chapter as it was published."""

    number: int
    title: str
    name: str
    """Relative to the book's folder."""
    duration_ms: int


@dataclass(frozen=True, slots=True)
class BookRecord:
    """What a book's folder remembers of its last build. All but ``source`` is empty before the
    first."""

    source: str
    """The script, relative to the output folder."""
    fingerprint: str = ""
    cues: int = 0
    duration_ms: int = 0
    files: tuple[FileStamp, ...] = ()
    chapters: tuple[ChapterRecord, ...] = ()
    takes: tuple[str, ...] = ()
    slots: tuple[str, ...] = ()
    """Keys in the store that this book uses; ``clean`` keeps them."""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BookFolder:
    """A book's own folder."""

    path: Path
    slug: str
    record: BookRecord


def slug(title: str) -> str:
    """A folder's name for a title: lower case, ASCII where it can be, never empty."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain.lower().replace("'", ""))
    if not words:
        words = re.findall(r"\w+", unicodedata.normalize("NFC", title).lower())
    name = "-".join(words)[:_LONGEST_SLUG].strip("-")
    return name or "book"


def find_folder(output: Path, title: str, script: Path) -> BookFolder:
    """The folder of the book whose script is ``script``; it may not be there yet.

    A folder belongs to the script that claimed it first, for as long as that script exists:
    two books of one title get ``the-lamp-room`` and ``the-lamp-room-2``.
    """
    source = os.path.relpath(script, output)
    base = slug(title)
    number = 1
    while True:
        name = base if number == 1 else f"{base}-{number}"
        record = _read(output / name)
        if record is None or record.source == source:
            break
        if not (output / record.source).exists():
            record = replace(record, source=source)
            break
        number += 1
    return BookFolder(output / name, name, record or BookRecord(source))


def claim_folder(output: Path, title: str, script: Path) -> BookFolder:
    """The folder that ``find_folder`` gives, made if need be and held by ``script``. Raises
    OutputError."""
    folder = find_folder(output, title, script)
    try:
        folder.path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"can't make the folder {folder.path}: {error.strerror}.",
            "Choose another with --output.",
        ) from error
    if _read(folder.path) != folder.record:
        save_record(folder)
    return folder


def save_record(folder: BookFolder) -> None:
    """Write the folder's record, whole or not at all. Raises OutputError."""
    text = json.dumps(asdict(folder.record), ensure_ascii=False)
    files.write_text(folder.path / RECORD_FILE, text)


def keep_keys(folder: BookFolder, takes: Collection[str], slots: Collection[str]) -> None:
    """Remember that the book also uses these keys of the store, so that ``clean`` leaves them."""
    record = folder.record
    more_takes = dict.fromkeys((*record.takes, *takes))
    more_slots = dict.fromkeys((*record.slots, *slots))
    if len(more_takes) + len(more_slots) > len(record.takes) + len(record.slots):
        record = replace(record, takes=tuple(more_takes), slots=tuple(more_slots))
        save_record(replace(folder, record=record))


def is_current(folder: BookFolder, fingerprint: str) -> bool:
    """Whether the last build was of just this, and its files are as it left them."""
    record = folder.record
    if not record.files or record.fingerprint != fingerprint:
        return False
    return all(_stamp(folder.path, f.kind, f.name) == f for f in record.files)


def stamp_file(folder: BookFolder, kind: str, path: Path) -> FileStamp:
    """What to remember of a published file."""
    name = os.path.relpath(path, folder.path)
    return _stamp(folder.path, kind, name) or FileStamp(kind, name, -1, -1)


def book_folders(output: Path) -> tuple[BookFolder, ...]:
    """Every book of the output folder whose script still exists."""
    folders = []
    for path in sorted(output.iterdir()) if output.is_dir() else ():
        record = _read(path)
        if record is not None and (output / record.source).exists():
            folders.append(BookFolder(path, path.name, record))
    return tuple(folders)


def _stamp(folder: Path, kind: str, name: str) -> FileStamp | None:
    stamp = files.stamp(folder / name)
    return None if stamp is None else FileStamp(kind, name, stamp.size, stamp.mtime_ns)


def _read(path: Path) -> BookRecord | None:
    """The record of a folder; None where there is none or it can't be read (it is then only
    a cache that is made anew)."""
    try:
        data = json.loads((path / RECORD_FILE).read_text(encoding="utf-8"))
        return BookRecord(
            source=data["source"],
            fingerprint=data["fingerprint"],
            cues=data["cues"],
            duration_ms=data["duration_ms"],
            files=tuple(FileStamp(**f) for f in data["files"]),
            chapters=tuple(ChapterRecord(**c) for c in data["chapters"]),
            takes=tuple(data["takes"]),
            slots=tuple(data["slots"]),
            warnings=tuple(data["warnings"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
