"""Files replaced at once, and stamps that tell whether one was touched since.

A reader of a file that is replaced here sees the old bytes or the new, never half of one: they are
written to a temporary file in the same folder, which is then renamed.
"""

from __future__ import annotations

import os
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
    except FileNotFoundError as error:
        raise OutputError(
            f"can't write {path}: there is no folder {path.parent}.", "Make it first."
        ) from error
    except OSError as error:
        raise OutputError(
            f"can't write {path}: {error.strerror}.",
            "Check its rights and the free space.",
        ) from error


def replace_bytes(path: str | Path, data: bytes, *, durable: bool = True) -> None:
    """Replace a file and keep its rights, as ``write_bytes`` does, for callers that say
    themselves what went wrong.

    Without ``durable`` the disk is not waited for, which is much quicker: for files that can
    be made again, and whose readers notice one that was cut short by a power failure. Raises
    OSError, with the earlier file untouched.
    """
    folder, name = os.path.split(path)
    temporary = os.path.join(folder, f".{name[:40]}.{os.urandom(6).hex()}.tmp")
    # Not by ``tempfile``: its files are for their owner alone, and what a new file's rights are
    # can't be asked without changing them for every thread.
    file = open(temporary, "xb")  # noqa: SIM115
    try:
        with file:
            file.write(data)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        _keep_rights(path, temporary)
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise


def _keep_rights(earlier: str | Path, temporary: str) -> None:
    try:
        mode = os.stat(earlier).st_mode & 0o777
    except OSError:
        return
    os.chmod(temporary, mode)
