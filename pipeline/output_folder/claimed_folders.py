"""The folders of the output folder: whose each is, and who may have it."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Collection
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline import files
from pipeline.errors import OutputError
from pipeline.output_folder.book_record import (
    RECORD_FILE,
    BookRecord,
    FileStamp,
    read_record,
    write_record,
)

_RECORD_LOCK = ".book.lock"
STORE = ".store"
"""The takes and slots of all books, in the output folder."""
_LONGEST_SLUG = 60


@dataclass(frozen=True, slots=True)
class BookFolder:
    """A book's own folder."""

    path: Path
    slug: str
    record: BookRecord


def slug(title: str) -> str:
    """A folder's name for a title or a file's: lower case, ASCII where it can be, never empty."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain.lower().replace("'", ""))
    if not words:
        words = re.findall(r"\w+", unicodedata.normalize("NFC", title).lower())
    name = "-".join(words)[:_LONGEST_SLUG].strip("-")
    return name or "book"


def held_by(output: Path, script: Path) -> tuple[str, ...]:
    """The folders that belong to a script, the one built last first."""
    source = os.path.relpath(script, output)
    held = []
    for path in output.iterdir() if output.is_dir() else ():
        record = read_record(path)
        if record is not None and record.source == source:
            held.append((-(path / RECORD_FILE).stat().st_mtime_ns, path.name))
    return tuple(name for _, name in sorted(held))


def free_name(output: Path, wanted: str, script: Path) -> str:
    """A folder's name for a script's book: ``wanted``, or with a number behind it where another
    script that still exists has that folder."""
    base = slug(wanted)
    number = 1
    while True:
        name = base if number == 1 else f"{base}-{number}"
        if _holder(output / name, script) is None:
            return name
        number += 1


def claim_folder(output: Path, name: str, script: Path) -> BookFolder:
    """The folder of the book called ``name``, made if need be and held by ``script`` from now on.
    A folder belongs to the script that claimed it first, for as long as that script exists.
    Raises OutputError where it is another's, and where it can't be made."""
    name = slug(name)
    path = output / name
    source = os.path.relpath(script, output)
    old = read_record(path)
    if old is not None and old.source == source:
        return BookFolder(path, name, old)
    _refuse_anothers(path, script)
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"can't make the folder {path}: {error.strerror}.",
            "Choose another with --output.",
        ) from error
    with _record_lock(path):
        _refuse_anothers(path, script)
        old = read_record(path)
        if old is None:
            _set_record_aside(path)
        record = BookRecord(source) if old is None else replace(old, source=source)
        write_record(path, record)
    return BookFolder(path, name, record)


def _set_record_aside(path: Path) -> None:
    """Move a record that can't be read out of the way of the one that is made anew."""
    with suppress(OSError):
        os.replace(path / RECORD_FILE, path / f"{RECORD_FILE}.damaged")


def _refuse_anothers(path: Path, script: Path) -> None:
    holder = _holder(path, script)
    if holder is not None:
        raise OutputError(
            f"{path} is the folder of {holder}; {script} can't have it too.",
            "Give one of the two another name behind 'book:' in its header.",
        )


def _holder(path: Path, script: Path) -> Path | None:
    """The other script that a folder belongs to; None where it is free, or ``script``'s."""
    record = read_record(path)
    if record is None or record.source == os.path.relpath(script, path.parent):
        return None
    holder = Path(os.path.normpath(path.parent / record.source))
    return holder if os.path.exists(holder) else None


def save_record(folder: BookFolder) -> None:
    """Write the folder's record, whole or not at all. Raises OutputError."""
    with _record_lock(folder.path):
        write_record(folder.path, folder.record)


def keep_keys(folder: BookFolder, takes: Collection[str], slots: Collection[str]) -> None:
    """Remember that the book also uses these keys of the store, so that ``clean`` leaves them."""
    with _record_lock(folder.path):
        # A build may have finished since the folder was opened.
        record = read_record(folder.path) or folder.record
        more = replace(record, takes=record.takes.with_more(takes))
        more = replace(more, slots=record.slots.with_more(slots))
        if more != record:
            write_record(folder.path, more)


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
    """Every book of the output folder whose record can be read, whether its script is there or
    not."""
    folders = []
    for path in sorted(output.iterdir()) if output.is_dir() else ():
        record = read_record(path)
        if record is not None:
            folders.append(BookFolder(path, path.name, record))
    return tuple(folders)


def damaged_records(output: Path) -> tuple[Path, ...]:
    """Records that can't be read: nobody knows what their books use."""
    records = (path / RECORD_FILE for path in sorted(output.iterdir()))
    return tuple(r for r in records if os.path.lexists(r) and read_record(r.parent) is None)


def script_of(folder: BookFolder) -> Path:
    """The script that a folder belongs to, there or not."""
    return Path(os.path.normpath(folder.path.parent / folder.record.source))


def _stamp(folder: Path, kind: str, name: str) -> FileStamp | None:
    stamp = files.stamp(folder / name)
    return None if stamp is None else FileStamp(kind, name, stamp.size, stamp.mtime_ns)


def _record_lock(path: Path) -> AbstractContextManager[bool]:
    return files.locked(path / _RECORD_LOCK, "a book's record")
