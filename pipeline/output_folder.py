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
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline import files
from pipeline.errors import OutputError

RECORD = ".book.json"
STORE = ".store"
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class FileStamp:
    """A published file as it was left: enough to know that nobody touched it."""

    kind: str
    name: str
    """Relative to the book's folder."""
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class ChapterFile:
    """A chapter as it was published."""

    number: int
    title: str
    name: str
    """Relative to the book's folder."""
    duration_ms: int


@dataclass(frozen=True, slots=True)
class Record:
    """What a book's folder remembers. All but ``source`` is empty before the first build."""

    source: str
    """The script, relative to the output folder."""
    fingerprint: str = ""
    cues: int = 0
    duration_ms: int = 0
    files: tuple[FileStamp, ...] = ()
    chapters: tuple[ChapterFile, ...] = ()
    takes: tuple[str, ...] = ()
    slots: tuple[str, ...] = ()
    """Keys in the store that this book uses; ``clean`` keeps them."""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Folder:
    """A book's own folder."""

    path: Path
    slug: str
    record: Record


def slug(title: str) -> str:
    """A folder's name for a title: lower case, ASCII where it can be, never empty."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain.lower().replace("'", ""))
    if not words:
        words = re.findall(r"\w+", unicodedata.normalize("NFC", title).lower())
    name = "-".join(words)[:_LONGEST].strip("-")
    return name or "book"


def find(output: Path, title: str, script: Path) -> Folder:
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
    return Folder(output / name, name, record or Record(source))


def claim(output: Path, title: str, script: Path) -> Folder:
    """The folder that ``find`` gives, made if need be and held by ``script``."""
    folder = find(output, title, script)
    try:
        folder.path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"can't make the folder {folder.path}: {error.strerror}.",
            "Choose another with --output.",
        ) from error
    if _read(folder.path) != folder.record:
        save(folder)
    return folder


def save(folder: Folder) -> None:
    """Write the folder's record, whole or not at all."""
    from dataclasses import asdict

    text = json.dumps(asdict(folder.record), ensure_ascii=False)
    files.write_text(folder.path / RECORD, text)


def keep(folder: Folder, takes: Collection[str], slots: Collection[str]) -> None:
    """Remember that the book also uses these keys of the store, so that ``clean`` leaves them."""
    record = folder.record
    more_takes = dict.fromkeys((*record.takes, *takes))
    more_slots = dict.fromkeys((*record.slots, *slots))
    if len(more_takes) + len(more_slots) > len(record.takes) + len(record.slots):
        record = replace(record, takes=tuple(more_takes), slots=tuple(more_slots))
        save(replace(folder, record=record))


def is_current(folder: Folder, fingerprint: str) -> bool:
    """Whether the last build was of just this, and its files are as it left them."""
    record = folder.record
    if not record.files or record.fingerprint != fingerprint:
        return False
    return all(_stamp(folder.path, f.kind, f.name) == f for f in record.files)


def stamp(folder: Folder, kind: str, path: Path) -> FileStamp:
    """What to remember of a published file."""
    return _stamp(folder.path, kind, os.path.relpath(path, folder.path)) or FileStamp(
        kind, os.path.relpath(path, folder.path), -1, -1
    )


def books(output: Path) -> tuple[Folder, ...]:
    """Every book of the output folder whose script still exists."""
    found = []
    for path in sorted(output.iterdir()) if output.is_dir() else ():
        record = _read(path)
        if record is not None and (output / record.source).exists():
            found.append(Folder(path, path.name, record))
    return tuple(found)


def _stamp(folder: Path, kind: str, name: str) -> FileStamp | None:
    left = files.stamp(folder / name)
    return None if left is None else FileStamp(kind, name, left.size, left.mtime_ns)


def _read(path: Path) -> Record | None:
    """The record of a folder; None where there is none or it can't be read (it is then only
    a cache that is made anew)."""
    try:
        data = json.loads((path / RECORD).read_text(encoding="utf-8"))
        return Record(
            source=data["source"],
            fingerprint=data["fingerprint"],
            cues=data["cues"],
            duration_ms=data["duration_ms"],
            files=tuple(FileStamp(**f) for f in data["files"]),
            chapters=tuple(ChapterFile(**c) for c in data["chapters"]),
            takes=tuple(data["takes"]),
            slots=tuple(data["slots"]),
            warnings=tuple(data["warnings"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
