"""Files read within bounds: ordinary ones alone, up to a size; and records whose types are checked.

Whatever a person names or a folder holds may be a device that never ends, a pipe that never
begins, or a file of gigabytes. Records of ours may have been damaged or made by somebody else.
"""

from __future__ import annotations

import errno
import json
import os
import stat
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

_Value = TypeVar("_Value")
_MIB = 1 << 20
_NO_NUMBER = 2**64
MOST_RECORD_BYTES = 256 * _MIB
"""Of a file that we wrote ourselves, such as what is kept beside a script."""
MOST_SCRIPT_BYTES = 64 * _MIB
MOST_CAST_BYTES = 6 * _MIB
MOST_COVER_BYTES = 64 * _MIB


_TO_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""A pipe that nobody writes to isn't waited for."""


def open_ordinary(path: str | os.PathLike[str], most: int | None = None) -> BinaryIO:
    """A file to be read. Raises OSError, also for one of more than ``most`` bytes, and for what is
    no ordinary file."""
    try:
        handle = os.open(path, _TO_READ)
    except ValueError:
        raise OSError(errno.EINVAL, "no file has such a name", os.fspath(path)) from None
    entry = os.fstat(handle)
    if stat.S_ISREG(entry.st_mode) and (most is None or entry.st_size <= most):
        return os.fdopen(handle, "rb")
    os.close(handle)
    if most is not None and stat.S_ISREG(entry.st_mode):
        raise _too_large(path, most)
    what = "it is a folder" if stat.S_ISDIR(entry.st_mode) else "it is no ordinary file"
    raise OSError(errno.EINVAL, what, os.fspath(path))


def _too_large(path: str | os.PathLike[str], most: int) -> OSError:
    return OSError(errno.EFBIG, f"it is larger than {most // _MIB} MB", os.fspath(path))


def read_beginning(path: str | os.PathLike[str], most: int) -> tuple[bytes, int] | None:
    """At most so many bytes from an ordinary file's start, and its size; None where there is none
    that can be read. Takes a third of the time of a file that is opened to be read on."""
    try:
        handle = os.open(path, _TO_READ)
    except (OSError, ValueError):
        return None
    try:
        entry = os.fstat(handle)
        return (os.read(handle, most), entry.st_size) if stat.S_ISREG(entry.st_mode) else None
    except OSError:
        return None
    finally:
        os.close(handle)


def read_bytes(path: str | os.PathLike[str], limit: int) -> bytes:
    """All of a file. Raises OSError, also for one of more than ``limit`` bytes, and for what is no
    ordinary file."""
    with open_ordinary(path) as file:
        data = file.read(limit + 1)
    if len(data) > limit:
        raise _too_large(path, limit)
    return data


def read_json(path: Path) -> Any:
    """What a JSON file of ours holds. Raises OSError as ``read_bytes`` does, ValueError for what is
    no JSON or nested too deeply."""
    return parse_json(read_bytes(path, MOST_RECORD_BYTES).decode("utf-8"))


def parse_json(text: str | bytes, of_record: Callable[[dict[str, Any]], Any] | None = None) -> Any:
    """What a JSON text holds; ``of_record`` gives what stands for each record in it. Raises
    ValueError, also for one that is nested too deeply."""
    try:
        return json.loads(text, object_hook=of_record)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def entry(record: Mapping[str, Any], key: str, kind: type[_Value]) -> _Value:
    """A value of a record. Raises KeyError where it is missing, TypeError where it is of another
    type."""
    return checked(record[key], kind)


def entries(record: Mapping[str, Any], key: str, kind: type[_Value]) -> tuple[_Value, ...]:
    """A list of a record, each value of one type. Raises KeyError or TypeError as ``entry``."""
    return tuple(checked(value, kind) for value in entry(record, key, list))


def checked(value: Any, kind: type[_Value]) -> _Value:
    """The value. Raises TypeError where it is of another type: yes and no are no numbers, nor is
    what has no end or takes more than 64 bits."""
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise TypeError(f"{type(value).__name__} for {kind.__name__}")
    if isinstance(value, (int, float)) and not abs(value) < _NO_NUMBER:
        raise TypeError("a number beyond all that are counted")
    return value
