"""The store in a folder: takes, slots and small records, each a file named by its key.

Nothing in it is ever changed, only added, found again, or cleaned away; it is a cache, so a file
that is damaged (then kept in ``set-aside``) or gone counts as never made. One store serves all
books, and several builds at once.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline import files
from pipeline.bounded_read import read_bytes, read_json
from pipeline.errors import OutputError
from pipeline.model import Mark, Take
from pipeline.store import clean_files
from pipeline.store.clean_files import NO_LENIENCY, Leniency, Removed, StoredFile
from pipeline.store.keys import digest
from pipeline.store.shared_store import SharedStore
from pipeline.store.store_lock import StoreLock
from pipeline.store.take_files import (
    TakeFile,
    read_marks,
    read_sound,
    read_take_file,
    sealed,
    sealed_anew,
    take_file_of,
    wav_bytes,
)
from pipeline.store.take_index import TakeIndex, load_index

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SUFFIX = {"takes": ".wav", "slots": ".slot", "records": ".json"}
_INDEX, _EARLIER_INDEX, _SET_ASIDE = "takes.index", "index.json", "set-aside"


class Store:
    """The store under ``root``, made when the first thing is put into it.

    ``shared`` is the address of one behind it that several machines share: what is missing here is
    looked for there, and what is new is put there, when somebody says ``pull`` and ``push``. Raises
    OutputError where the folder can't be written. Close it (or use it with ``with``) to keep the
    index, which only saves time.
    """

    def __init__(self, root: Path, shared: str = "") -> None:
        self.root = root
        self.shared = SharedStore(shared) if shared else None
        self._loaded_index: TakeIndex | None = None
        self._lock = StoreLock(root)

    def __enter__(self) -> Store:
        if self.root.is_dir():
            self._lock.share()
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
        rate_hz, revision = take_file.rate_hz, take_file.revision
        return Take(key, Path(path), take_file.samples, rate_hz, marks, revision)

    def put_take(
        self, key: str, samples: NDArray[np.int16], rate_hz: int, marks: tuple[Mark, ...] = ()
    ) -> Take:
        """Keep a sound, and read it back to see that it is whole. Raises ValueError for one
        without samples."""
        path = self._path("takes", key)
        if os.path.lexists(path) and read_take_file(path, key) is None:
            self.set_aside(path)
        revision = self.revision(key)
        self._write(path, wav_bytes(samples, rate_hz, marks, key, revision))
        take_file = read_take_file(path, key)
        if take_file is None:
            raise OutputError(f"the take {path} came back damaged.", "Check the disk.")
        self.note_take(key, take_file)
        return Take(key, Path(path), take_file.samples, rate_hz, marks, revision)

    def drop_take(self, key: str) -> bool:
        """Take a key's take away, so that its cue is spoken anew; whatever is made from the new one
        has other keys. Gives whether there was one."""
        if not os.path.lexists(self._path("takes", key)):
            return False
        self.put_record(_revision_key(key), {"revision": self.revision(key) + 1})
        return self.set_take_aside(key)

    def set_take_aside(self, key: str) -> bool:
        """Move a key's take out of the way: its cue counts as never spoken. Gives whether there was
        one."""
        return self.set_aside(self._path("takes", key))

    def revision(self, key: str) -> int:
        """How often a key's cue was spoken anew on request; a take's seal has 32 bits for it."""
        revision = (self.get_record(_revision_key(key)) or {}).get("revision")
        return revision if type(revision) is int and 0 < revision < 2**32 - 1 else 0

    def read_samples(self, take: Take) -> NDArray[np.int16]:
        """The take's sound. Raises DamagedError where it went missing since it was found, or isn't
        what was put there."""
        return read_sound(take.path)[0]

    def take_file(self, key: str) -> TakeFile | None:
        """A take's size, length and rate; None where it is missing or damaged."""
        path = self._path("takes", key)
        stamp = files.stamp(path)
        if stamp is None:
            return None
        take_file = self._index().get(key)
        if take_file and take_file.stamp == stamp:
            return take_file
        take_file = read_take_file(path, key)
        if take_file is not None:
            self.note_take(key, take_file)
        return take_file

    def seal_takes(self, keys: Iterable[str]) -> None:
        """Add key and checksum to those of the takes that an earlier version put here."""
        for key in keys:
            path = self._path("takes", key)
            take_file = self.take_file(key)
            if take_file is None or take_file.sealed:
                continue
            with contextlib.suppress(OSError):
                data = read_bytes(path, take_file.stamp.size)
                self._write(path, sealed(data, key))
                self.take_file(key)

    def note_take(self, key: str, take_file: TakeFile) -> None:
        """Learn of a take that another process has put here."""
        self._index().put(key, take_file)

    def put_take_bytes(self, key: str, data: bytes) -> None:
        """Keep a take's file as another machine has it, if it is one of this key, sealed and of the
        revision that is wanted here."""
        take_file = take_file_of(data, key)
        if take_file is not None and take_file.revision == self.revision(key):
            self._write(self._path("takes", key), data)

    def adopt_take(self, key: str, data: bytes) -> None:
        """Keep a take's file as it was spoken for this store on another machine, if it is whole."""
        if take_file_of(data, key):
            self.put_take_bytes(key, sealed_anew(data, key, self.revision(key)))

    def take_path(self, key: str) -> Path:
        """Where the take lies, or would."""
        return Path(self._path("takes", key))

    # -------------------------------------------------------------- the shared store

    def pull_takes(self, keys: Iterable[str]) -> None:
        """Bring those of the takes that are missing here. Raises OutputError where the shared store
        can't be reached."""
        if self.shared is not None:
            names = {self._shared_take(key): key for key in keys if not self.has_take(key)}
            self.shared.pull(names, lambda name, data: self.put_take_bytes(names[name], data))

    def push_takes(self, keys: Iterable[str]) -> None:
        """Put those of the takes there that it lacks. Raises OutputError."""
        if self.shared is not None:
            whole = (key for key in keys if self.has_take(key))
            self.shared.push({self._shared_take(key): self.take_path(key) for key in whole})

    def pull_slots(self, keys: Iterable[str]) -> None:
        """Bring these slots, as far as they are there. What is in them is their maker's to check.
        Raises OutputError."""
        if self.shared is not None:
            names = {_shared_name("slots", key): key for key in keys}
            self.shared.pull(names, lambda name, data: self.put_slot(names[name], data))

    def push_slots(self, keys: Iterable[str]) -> None:
        """Put those of the slots there that it lacks. Raises OutputError."""
        if self.shared is not None:
            paths = {_shared_name("slots", key): Path(self.slot_path(key)) for key in keys}
            self.shared.push(paths)

    def _shared_take(self, key: str) -> str:
        """A take's name there: each revision its own, so that nobody hears one that was dropped."""
        revision = self.revision(key)
        return _shared_name("takes", f"{key}-{revision}" if revision else key)

    # -------------------------------------------------------------- slots

    def slot_path(self, key: str) -> str:
        """Where the slot lies, or would. What is in it is its maker's to check. It is no ``Path``:
        a book asks for a hundred thousand, and one takes longer to make than to look at."""
        return self._path("slots", key)

    def put_slot(self, key: str, data: bytes) -> None:
        """Keep an encoded slot, whole or not at all. Threads may do so at once."""
        self._write(self._path("slots", key), data)

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

    def set_aside(self, path: str) -> bool:
        """Move a file that is damaged, or that somebody doesn't want, out of the way until the next
        ``clean``. Gives whether there was one."""
        key = os.path.basename(path).partition(".")[0]
        target = self.root / _SET_ASIDE / f"{time.time_ns()}-{os.path.basename(path)}"
        try:
            target.parent.mkdir(exist_ok=True)
            os.replace(path, target)
        except FileNotFoundError:
            return False
        except OSError as error:
            raise OutputError(f"can't set {path} aside: {error.strerror}.") from error
        self._index().drop(key)
        return True

    def set_damaged_aside(self, is_whole_slot: Callable[[Path], bool]) -> int:
        """Read everything that is kept, and set aside what is damaged; how much that was."""

        def is_whole(file: StoredFile) -> bool:
            if file.room == "takes":
                return read_take_file(file.path, file.key) is not None
            return is_whole_slot(Path(file.path))

        damaged = [file for file in clean_files.stored_files(self.root) if not is_whole(file)]
        return sum(self.set_aside(file.path) for file in damaged)

    def clean(
        self, takes: Collection[str], slots: Collection[str], leniency: Leniency = NO_LENIENCY
    ) -> Removed:
        """Take away every take and slot but these and those that may stay by ``leniency``, and what
        killed builds left.

        Records stay: they are small and dear. Raises OutputError while another build is at
        work in this store.
        """
        if not self._lock.be_alone():
            raise OutputError(
                f"a build is at work in the store {self.root}.", "Clean when it has finished."
            )
        keep = {"takes": frozenset(takes), "slots": frozenset(slots)}
        try:
            dropped, left = clean_files.to_drop(self.root, keep, leniency)
            for file in dropped:
                os.unlink(file.path)
                self._index().drop(file.key)
            clean_files.drop_stale(self.root)
            for path in (self.root / _SET_ASIDE).glob("*"):
                path.unlink()
            self._write_index(self._index())
        except OSError as error:
            raise OutputError(
                f"can't clean the store {self.root}: {error.strerror}.",
                "Check the folder's rights.",
            ) from error
        finally:
            self._lock.share_again()
        count = sum(file.room == "takes" for file in dropped)
        return Removed(count, len(dropped) - count, sum(file.bytes for file in dropped), left)

    def flush(self) -> None:
        """Write the index down. A build that is killed before loses only time."""
        if self._loaded_index is not None and self._loaded_index.has_news:
            with contextlib.suppress(OutputError):
                self._write_index(self._read_index())

    def close(self) -> None:
        """Write the index down, and let others clean."""
        self.flush()
        self._lock.release()

    # -------------------------------------------------------------- inside

    def _path(self, room: str, key: str) -> str:
        return f"{self.root}/{room}/{key[:2]}/{key}{_SUFFIX[room]}"

    def _index(self) -> TakeIndex:
        if self._loaded_index is None:
            self._loaded_index = self._read_index()
        return self._loaded_index

    def _read_index(self) -> TakeIndex:
        return load_index(self.root / _INDEX, self.root / _EARLIER_INDEX)

    def _write_index(self, there: TakeIndex) -> None:
        """Write down the index that is ``there``, with what became known here."""
        self._loaded_index = there.with_news_of(self._index())
        self._write(str(self.root / _INDEX), self._loaded_index.to_bytes())
        with contextlib.suppress(OSError):
            (self.root / _EARLIER_INDEX).unlink()

    def _write(self, path: str, data: bytes) -> None:
        """Write a file whole or not at all. What the disk loses is made again."""
        self._lock.share()
        try:
            try:
                files.replace_bytes(path, data, durable=False)
            except FileNotFoundError:
                os.makedirs(os.path.dirname(path), exist_ok=True)
                files.replace_bytes(path, data, durable=False)
            files.sweep(Path(path))
        except OSError as error:
            raise OutputError(
                f"can't write to the store {self.root}: {error.strerror}.",
                "Check the folder's rights and the disk's free space; what is there is kept.",
            ) from error


def _shared_name(room: str, name: str) -> str:
    return f"{room}/{name[:2]}/{name}"


def _revision_key(key: str) -> str:
    """Of the record that counts how often a key's cue was spoken anew."""
    return digest(["revision", key])
