"""What may go of a store: what no book uses, all of it, or only what is old or too much."""

from __future__ import annotations

import os
import time
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOMS = ("takes", "slots")
STALE_S = 3600.0
"""A temporary file as old as this was left by a build that was killed."""


@dataclass(frozen=True, slots=True)
class Removed:
    """What ``clean`` took away."""

    takes: int
    slots: int
    bytes: int
    left: int = field(default=0, compare=False)
    """Bytes of takes and slots that stay."""


@dataclass(frozen=True, slots=True)
class Leniency:
    """What of all that no book uses may stay; nothing, unless it says so."""

    younger_than_s: float = 0.0
    """Whatever was made less than so many seconds ago."""
    max_bytes: int | None = None
    """As long as takes and slots, those in use among them, come to no more; the oldest go first."""


NO_LENIENCY = Leniency()


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A take's or slot's file."""

    room: str
    key: str
    path: str
    bytes: int
    mtime_s: float


def stored_files(root: Path) -> Iterator[StoredFile]:
    """Every take and slot of a store, temporary files left out."""
    for room in ROOMS:
        for entry in entries(root, room):
            key = entry.name.partition(".")[0]
            if key:
                stat = entry.stat()
                yield StoredFile(room, key, entry.path, stat.st_size, stat.st_mtime)


def entries(root: Path, room: str) -> Iterator[os.DirEntry[str]]:
    """The files of a room of the store."""
    for folder in sorted((root / room).glob("??")):
        with os.scandir(folder) as inside:
            yield from list(inside)


def to_drop(
    root: Path, keep: Mapping[str, Collection[str]], leniency: Leniency
) -> tuple[list[StoredFile], int]:
    """The files that go, by what each room is to ``keep`` and what else may stay; and the bytes of
    what stays."""
    kept_bytes, unused = 0, []
    for file in stored_files(root):
        if file.key in keep[file.room]:
            kept_bytes += file.bytes
        else:
            unused.append(file)
    since = time.time() - leniency.younger_than_s
    old: list[StoredFile] = []
    young: list[StoredFile] = []
    for file in unused:
        (old if leniency == NO_LENIENCY or _is_old(file, since, leniency) else young).append(file)
    kept_bytes += sum(file.bytes for file in young)
    if leniency.max_bytes is not None:
        for file in sorted(young, key=lambda file: (file.mtime_s, file.key)):
            if kept_bytes <= leniency.max_bytes:
                break
            old.append(file)
            kept_bytes -= file.bytes
    return old, kept_bytes


def _is_old(file: StoredFile, since: float, leniency: Leniency) -> bool:
    return leniency.younger_than_s > 0 and file.mtime_s <= since


def drop_stale(root: Path) -> None:
    """Take away the temporary files that killed builds left. Raises OSError."""
    for room in ROOMS:
        for entry in entries(root, room):
            if entry.name.startswith(".") and time.time() - entry.stat().st_mtime > STALE_S:
                os.unlink(entry.path)
