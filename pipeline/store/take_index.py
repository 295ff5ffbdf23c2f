"""The index of a store's takes: what each file was when it was last read, so that it costs one stat
to know that it is whole."""

from __future__ import annotations

import struct
import zlib
from array import array
from bisect import bisect_left
from pathlib import Path

from pipeline.bounded_read import MOST_RECORD_BYTES, checked, read_bytes, read_json
from pipeline.files import Stamp
from pipeline.store.take_files import TakeFile

_HEAD = struct.Struct("<8sI")
"""Says what the file is; a sum of all that follows."""
_MAGIC = b"takeidx1"
_ROW = struct.Struct("<32sQqQIIB")
"""Key, size, time, samples, rate, revision, and whether it is sealed."""
_KEY_SIZE = 32
_HEAD_SIZE = 8
"""Of a key, enough to find it by."""


class TakeIndex:
    """What is known of takes' files, by key. What was read from the disk stays a run of bytes,
    sorted by key: a take in it costs a tenth of what it does in a dictionary."""

    def __init__(self, rows: bytes = b"", *, is_written: bool = True) -> None:
        self._rows = rows
        self._is_written = is_written
        starts = range(0, len(rows), _ROW.size)
        self._heads = array("Q", (_head(rows[at : at + _HEAD_SIZE]) for at in starts))
        self._news: dict[bytes, TakeFile | None] = {}
        """What became known since; None for a take that is gone."""

    @property
    def has_news(self) -> bool:
        """Whether it says more than its file does."""
        return bool(self._news) or not self._is_written

    def get(self, key: str) -> TakeFile | None:
        """What the file of a key's take was; None where nothing is known."""
        wanted = _packed(key)
        if wanted in self._news:
            return self._news[wanted]
        at = self._find(wanted)
        if at is None:
            return None
        _, size, mtime_ns, samples, rate_hz, revision, is_sealed = _ROW.unpack_from(self._rows, at)
        return TakeFile(Stamp(size, mtime_ns), samples, rate_hz, revision, bool(is_sealed))

    def put(self, key: str, take_file: TakeFile) -> None:
        """Note what a take's file is now."""
        if wanted := _packed(key):
            self._news[wanted] = take_file

    def drop(self, key: str) -> None:
        """Forget a take that is gone, if it is known."""
        wanted = _packed(key)
        if self._news.get(wanted) or self._find(wanted) is not None:
            self._news[wanted] = None

    def with_news_of(self, other: TakeIndex) -> TakeIndex:
        """This index with all that ``other`` learned since it was read."""
        rows, done = memoryview(self._rows), 0
        pieces: list[bytes | memoryview] = []
        for key, file in sorted(other._news.items()):
            at, is_there = self._place(key)
            pieces.append(rows[done:at])
            if file is not None:
                pieces.append(_row(key, file))
            done = at + _ROW.size * is_there
        return TakeIndex(b"".join([*pieces, rows[done:]]))

    def to_bytes(self) -> bytes:
        """The index as its file holds it, news left out."""
        return _HEAD.pack(_MAGIC, zlib.crc32(self._rows)) + self._rows

    def _find(self, key: bytes) -> int | None:
        """Where the row of a key begins."""
        at, is_there = self._place(key) if key else (0, False)
        return at if is_there else None

    def _place(self, key: bytes) -> tuple[int, bool]:
        """Where the row of a key begins, or would; and whether it is there."""
        head = _head(key[:_HEAD_SIZE])
        number = bisect_left(self._heads, head)
        while number < len(self._heads) and self._heads[number] == head:
            at = number * _ROW.size
            own = self._rows[at : at + _KEY_SIZE]
            if own >= key:
                return at, own == key
            number += 1
        return number * _ROW.size, False


def load_index(path: Path, earlier: Path) -> TakeIndex:
    """The index in a file, or where there is none in that of an ``earlier`` version; empty where
    neither can be read."""
    try:
        data = read_bytes(path, MOST_RECORD_BYTES)
        magic, stated = _HEAD.unpack_from(data)
        rows = data[_HEAD.size :]
        is_whole = magic == _MAGIC and stated == zlib.crc32(rows) and not len(rows) % _ROW.size
        return TakeIndex(rows if is_whole else b"")
    except FileNotFoundError:
        return _load_earlier(earlier)
    except (OSError, struct.error):
        return TakeIndex()


def _load_earlier(path: Path) -> TakeIndex:
    """What is known from JSON: earlier versions kept the index so."""
    try:
        rows = []
        for key, row in read_json(path).items():
            # Rows of the first versions have four numbers: their takes are read once more.
            size, mtime_ns, samples, rate_hz, revision, sealed = (
                checked(number, int) for number in row
            )
            take_file = TakeFile(Stamp(size, mtime_ns), samples, rate_hz, revision, bool(sealed))
            rows.append(_row(bytes.fromhex(key), take_file))
        return TakeIndex(b"".join(sorted(rows)), is_written=False)
    except (OSError, ValueError, TypeError, AttributeError, struct.error):
        return TakeIndex()


def _head(data: bytes) -> int:
    return int.from_bytes(data, "big")


def _row(key: bytes, file: TakeFile) -> bytes:
    stamp = file.stamp
    return _ROW.pack(
        key, stamp.size, stamp.mtime_ns, file.samples, file.rate_hz, file.revision, file.sealed
    )


def _packed(key: str) -> bytes:
    """A key as rows have it; nothing for what is no key, such as a stray file's name."""
    try:
        packed = bytes.fromhex(key)
    except ValueError:
        return b""
    return packed if len(packed) == _KEY_SIZE else b""
