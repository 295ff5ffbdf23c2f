"""The store in a folder: takes, slots and small records, each a file named by its key.

Nothing in it is ever changed, only added, found again, or cleaned away; it is a cache, so a
file that is damaged or gone counts as never made. One store serves all books, and several
builds at once.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline import files
from pipeline.bounded_read import checked, read_json
from pipeline.errors import OutputError
from pipeline.files import Stamp
from pipeline.model import Mark, Take
from pipeline.store.store_lock import StoreLock
from pipeline.store.take_files import (
    TakeFile,
    read_marks,
    read_samples,
    read_take_file,
    wav_bytes,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_STALE_S = 3600.0
"""A temporary file as old as this was left by a build that was killed."""

_SUFFIX = {"takes": ".wav", "slots": ".slot", "records": ".json"}
_INDEX = "index.json"


@dataclass(frozen=True, slots=True)
class Removed:
    """What ``clean`` took away."""

    takes: int
    slots: int
    bytes: int


class Store:
    """The store under ``root``, made when the first thing is put into it.

    Raises OutputError where the folder can't be written. Close it (or use it as a context)
    to keep the index, which only saves time.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._take_files: dict[str, TakeFile] | None = None
        self._index_is_stale = False
        self._lock = StoreLock(root)

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -------------------------------------------------------------- takes

    def has_take(self, key: str) -> bool:
        """Whether the take is there and whole. Costs one stat where the index knows it."""
        return self.take_file(key) is not None

    def get_take(self, key: str) -> Take | None:
        """The take with its marks; None where it is missing or damaged."""
        take_file = self.take_file(key)
        if take_file is None:
            return None
        path = self._path("takes", key)
        try:
            marks = read_marks(path, take_file)
        except (OSError, ValueError, TypeError):
            return None
        return Take(key, Path(path), take_file.samples, take_file.rate_hz, marks)

    def put_take(
        self, key: str, samples: NDArray[np.int16], rate_hz: int, marks: tuple[Mark, ...] = ()
    ) -> Take:
        """Keep a sound, and read it back to see that it is whole. Raises ValueError for one
        without samples."""
        path = self._path("takes", key)
        self._write(path, wav_bytes(samples, rate_hz, marks))
        take_file = read_take_file(path)
        if take_file is None:
            raise OutputError(f"the take {path} came back damaged.", "Check the disk.")
        self.note_take(key, take_file)
        return Take(key, Path(path), take_file.samples, rate_hz, marks)

    def read_samples(self, take: Take) -> NDArray[np.int16]:
        """The take's sound. Raises OutputError where it went missing since it was found."""
        try:
            samples = read_samples(take.path, take.samples)
        except OSError as error:
            raise _gone(take.path) from error
        if len(samples) != take.samples:
            raise _gone(take.path)
        return samples

    def take_file(self, key: str) -> TakeFile | None:
        """A take's size, length and rate; None where it is missing or damaged."""
        path = self._path("takes", key)
        stamp = files.stamp(path)
        if stamp is None:
            return None
        take_file = self._index().get(key)
        if take_file and take_file.stamp == stamp:
            return take_file
        take_file = read_take_file(path)
        if take_file is not None:
            self.note_take(key, take_file)
        return take_file

    def note_take(self, key: str, take_file: TakeFile) -> None:
        """Learn of a take that another process has put here."""
        self._index()[key] = take_file
        self._index_is_stale = True

    # -------------------------------------------------------------- slots

    def slot_path(self, key: str) -> Path:
        """Where the slot lies, or would. What is in it is its maker's to check."""
        return Path(self._path("slots", key))

    def put_slot(self, key: str, data: bytes) -> Path:
        """Keep an encoded slot, whole or not at all. Threads may do so at once."""
        path = self._path("slots", key)
        self._write(path, data)
        return Path(path)

    # -------------------------------------------------------------- records

    def get_record(self, key: str) -> Mapping[str, float | str] | None:
        """A small record, such as a voice's level; None where it is missing or damaged."""
        try:
            record = read_json(Path(self._path("records", key)))
        except (OSError, ValueError):
            return None
        sound = isinstance(record, dict) and all(
            isinstance(value, (int, float, str)) for value in record.values()
        )
        return record if sound else None

    def put_record(self, key: str, record: Mapping[str, float | str]) -> None:
        """Keep a small record."""
        self._write(self._path("records", key), json.dumps(dict(record)).encode())

    # -------------------------------------------------------------- the whole

    def clean(self, keep_takes: Collection[str], keep_slots: Collection[str]) -> Removed:
        """Take away every take and slot that isn't to be kept, and what killed builds left.

        Records stay: they are small and dear. Raises OutputError while another build is at
        work in this store.
        """
        if not self._lock.be_alone():
            raise OutputError(
                f"a build is at work in the store {self.root}.", "Clean when it has finished."
            )
        try:
            takes, takes_size = self._drop("takes", frozenset(keep_takes))
            slots, slots_size = self._drop("slots", frozenset(keep_slots))
            self._save_index(self._index())
        except OSError as error:
            raise OutputError(
                f"can't clean the store {self.root}: {error.strerror}.",
                "Check the folder's rights.",
            ) from error
        finally:
            self._lock.share_again()
        return Removed(takes, slots, takes_size + slots_size)

    def flush(self) -> None:
        """Write the index down. A build that is killed before loses only time."""
        if not self._index_is_stale:
            return
        merged = self._load_index() | self._index()
        self._index_is_stale = False
        with contextlib.suppress(OutputError):
            self._save_index(merged)

    def close(self) -> None:
        """Write the index down, and let others clean."""
        self.flush()
        self._lock.release()

    # -------------------------------------------------------------- inside

    def _path(self, room: str, key: str) -> str:
        return f"{self.root}/{room}/{key[:2]}/{key}{_SUFFIX[room]}"

    def _index(self) -> dict[str, TakeFile]:
        if self._take_files is None:
            self._take_files = self._load_index()
        return self._take_files

    def _load_index(self) -> dict[str, TakeFile]:
        try:
            rows = read_json(self.root / _INDEX).items()
            takes = {}
            for key, row in rows:
                size, mtime_ns, samples, rate_hz = (checked(number, int) for number in row)
                takes[key] = TakeFile(Stamp(size, mtime_ns), samples, rate_hz)
            return takes
        except (OSError, ValueError, TypeError, AttributeError):
            return {}

    def _save_index(self, index: Mapping[str, TakeFile]) -> None:
        rows = {
            key: (take.stamp.size, take.stamp.mtime_ns, take.samples, take.rate_hz)
            for key, take in index.items()
        }
        self._write(str(self.root / _INDEX), json.dumps(rows, separators=(",", ":")).encode())

    def _entries(self, room: str) -> Iterator[os.DirEntry[str]]:
        for folder in sorted((self.root / room).glob("??")):
            with os.scandir(folder) as entries:
                yield from list(entries)

    def _drop(self, room: str, keep: frozenset[str]) -> tuple[int, int]:
        """Take away a room's other files: how many and how many bytes."""
        dropped, size = 0, 0
        for entry in self._entries(room):
            key = entry.name.partition(".")[0]
            if not key:  # a temporary file
                if time.time() - entry.stat().st_mtime > _STALE_S:
                    os.unlink(entry.path)
            elif key not in keep:
                size += entry.stat().st_size
                os.unlink(entry.path)
                dropped += 1
                self._index().pop(key, None)
        return dropped, size

    def _write(self, path: str, data: bytes) -> None:
        """Write a file whole or not at all. The disk isn't waited for: what is lost is found
        missing, and made again."""
        self._lock.share()
        try:
            try:
                files.replace_bytes(path, data, durable=False)
            except FileNotFoundError:
                os.makedirs(os.path.dirname(path), exist_ok=True)
                files.replace_bytes(path, data, durable=False)
        except OSError as error:
            raise OutputError(
                f"can't write to the store {self.root}: {error.strerror}.",
                "Check the folder's rights and the disk's free space; what is there is kept.",
            ) from error


def _gone(path: Path) -> OutputError:
    return OutputError(f"the take {path} went missing during the build.", "Run the command again.")
