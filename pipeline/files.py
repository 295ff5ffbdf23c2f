"""Files replaced at once, and stamps that tell whether one was touched since.

A reader of a file that is replaced here sees the old bytes or the new, never half of one: they are
written to a temporary file in the same folder, which is then renamed.
"""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import OutputError


@dataclass(frozen=True, slots=True)
class Stamp:
    """A file as it was left: enough to know that nobody touched it."""

    size: int
    """Bytes."""
    mtime_ns: int


def stamp(path: str | Path) -> Stamp | None:
    """The stamp of a file; None where it can't be looked at."""
    try:
        entry = os.stat(path)
    except (OSError, ValueError):
        return None
    return Stamp(entry.st_size, entry.st_mtime_ns)


def write_text(path: Path, text: str) -> None:
    """Replace a text file, as UTF-8. Raises OutputError."""
    write_bytes(path, text.encode("utf-8"))


def write_bytes(path: Path, data: bytes) -> None:
    """Replace a file, safe on the disk when this returns. Raises OutputError."""
    try:
        replace_bytes(path, data)
    except OSError as error:
        raise OutputError(
            f"can't write {path}: {error.strerror}.",
            "Check its rights and the free space.",
        ) from error


def replace_bytes(path: Path, data: bytes) -> None:
    """Replace a file and keep its rights, as ``write_bytes`` does, for callers that say
    themselves what went wrong. Raises OSError, with the earlier file untouched."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, _mode(path))
        os.replace(name, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def _mode(path: Path) -> int:
    """The rights of the file that is replaced, else what a new file would get."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
