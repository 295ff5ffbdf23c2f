"""Checksums of published files, kept beside them: what was changed though its size and time are as
they were left, as by a disk that forgets, is noticed."""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection, Iterable
from pathlib import Path

from pipeline import files
from pipeline.bounded_read import checked, open_ordinary, read_json

RECORD = ".checksums.json"

_BLOCK = 1 << 20
_Row = tuple[files.Stamp, int]


def keep_checksums(folder: Path, names: Collection[str], written: Collection[str]) -> None:
    """Remember the checksums of a folder's files: of those that were ``written`` now, and of others
    that have none yet. Raises OSError."""
    before = _read(folder)
    rows: dict[str, _Row] = {name: before[name] for name in before if (folder / name).exists()}
    for name in names:
        stamp = files.stamp(folder / name)
        known = rows.get(name)
        if stamp is not None and (name in written or known is None or known[0] != stamp):
            rows[name] = (stamp, _checksum(folder / name))
    if rows != before:
        data = {name: (row.size, row.mtime_ns, crc) for name, (row, crc) in rows.items()}
        text = json.dumps(data, ensure_ascii=False, indent=0)
        files.replace_bytes(folder / RECORD, text.encode("utf-8"), durable=False)


def damaged_files(folder: Path, names: Iterable[str]) -> tuple[str, ...]:
    """Those of the files whose bytes are no longer those that were published, though size and time
    are. Files without a checksum, and those that are gone, are left out."""
    rows = _read(folder)
    damaged = []
    for name in names:
        stamp, crc = rows.get(name, (None, 0))
        if stamp is None or files.stamp(folder / name) != stamp:
            continue
        try:
            is_right = _checksum(folder / name) == crc
        except OSError:
            is_right = False
        if not is_right:
            damaged.append(name)
    return tuple(damaged)


def _checksum(path: Path) -> int:
    crc = 0
    with open_ordinary(path) as file:
        while block := file.read(_BLOCK):
            crc = zlib.crc32(block, crc)
    return crc


def _read(folder: Path) -> dict[str, _Row]:
    """What we remember; nothing where there is no record, or none that can be read."""
    try:
        rows: dict[str, _Row] = {}
        for name, row in checked(read_json(folder / RECORD), dict).items():
            size, mtime_ns, crc = (checked(number, int) for number in checked(row, list))
            rows[name] = (files.Stamp(size, mtime_ns), crc)
    except (OSError, ValueError, TypeError):
        return {}
    return rows
