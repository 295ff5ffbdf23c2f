"""The store: every take and every encoded slot, filed under a key of what it was made from.

Nothing in it is ever changed, only added, found again, or cleaned away; it is a cache, so a
file that is damaged or gone counts as never made. One store serves all books, and several
builds at once. A take is a plain 16-bit mono WAV; the times of its words ride in a chunk
that players pass over.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import struct
import threading
import time
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import IO, TYPE_CHECKING

from pipeline.errors import OutputError
from pipeline.model import DELIVERIES, Cue, Mark, Take

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FORMAT = 1
"""Part of every take's key: raised when a take of the same cue would be stored differently."""

_WAV = struct.Struct("<4sI4s4sIHHIIHH4sI")
_CHUNK = struct.Struct("<4sI")
_MARKS = b"fcmk"
_STALE_S = 3600.0
"""A temporary file as old as this was left by a build that was killed."""

_SUFFIX = {"takes": ".wav", "slots": ".slot", "records": ".json"}
_INDEX = "index.json"
_JSON = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"))
_ACTED = frozenset(DELIVERIES)
_serial = count()


@dataclass(frozen=True, slots=True)
class Removed:
    """What ``clean`` took away."""

    takes: int
    slots: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Known:
    """A take's file as it was when it was last parsed."""

    size: int
    mtime_ns: int
    samples: int
    rate_hz: int


def take_key(cue: Cue, engine_version: str) -> str:
    """The key of a cue's take: a digest of all that is heard and nothing else."""
    voice = cue.voice
    acted = sorted(set(cue.delivery) & _ACTED)  # engines pass over all other words
    heard = [
        FORMAT, voice.engine, engine_version, voice.name, voice.rate + 0.0, voice.pitch + 0.0,
        cue.text, acted,
    ]  # fmt: skip
    return digest(heard)


def digest(value: object) -> str:
    """SHA-256 of a JSON value, as 64 hexadecimal digits: how every key here is made."""
    return hashlib.sha256(_JSON.encode(value).encode()).hexdigest()


class Store:
    """The store under ``root``, made when the first thing is put into it.

    Raises OutputError where the folder can't be written. Close it (or use it as a context)
    to keep the index, which only saves time.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._known: dict[str, Known] | None = None
        self._fresh = False
        self._lock: IO[bytes] | None = None
        self._guard = threading.Lock()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -------------------------------------------------------------- takes

    def take_key(self, cue: Cue, engine_version: str) -> str:
        """See ``take_key``."""
        return take_key(cue, engine_version)

    def take_path(self, key: str) -> Path:
        return Path(self._path("takes", key))

    def has_take(self, key: str) -> bool:
        """Whether the take is there and whole. Costs one stat where the index knows it."""
        return self.known(key) is not None

    def get_take(self, key: str) -> Take | None:
        """The take with its marks; None where it is missing or damaged."""
        known = self.known(key)
        if known is None:
            return None
        path = self._path("takes", key)
        try:
            marks = _read_marks(path, known)
        except (OSError, ValueError, TypeError):
            return None
        return Take(key, Path(path), known.samples, known.rate_hz, marks)

    def put_take(
        self, key: str, samples: NDArray[np.int16], rate_hz: int, marks: tuple[Mark, ...] = ()
    ) -> Take:
        """Keep a sound, and read it back to see that it is whole."""
        data = samples.astype("<i2", copy=False).tobytes()
        if not data:
            raise ValueError("a take can't be empty")
        path = self._path("takes", key)
        self._write(path, _wav(data, rate_hz, marks))
        known = _parse_take(path)
        if known is None:
            raise OutputError(f"the take {path} came back damaged.", "Check the disk.")
        self.note(key, known)
        return Take(key, Path(path), known.samples, rate_hz, marks)

    def read_samples(self, take: Take) -> NDArray[np.int16]:
        """The take's sound. Raises OutputError where it went missing since it was found."""
        import numpy as np

        try:
            samples = np.fromfile(take.path, dtype="<i2", count=take.samples, offset=_WAV.size)
        except OSError as error:
            raise _gone(take.path) from error
        if len(samples) != take.samples:
            raise _gone(take.path)
        return samples

    def known(self, key: str) -> Known | None:
        """A take's size, length and rate; None where it is missing or damaged."""
        path = self._path("takes", key)
        try:
            found = os.stat(path)
        except OSError:
            return None
        known = self._index().get(key)
        if known and known.size == found.st_size and known.mtime_ns == found.st_mtime_ns:
            return known
        parsed = _parse_take(path)
        if parsed is not None:
            self.note(key, parsed)
        return parsed

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
            with open(self._path("records", key), encoding="utf-8") as file:
                record = json.load(file)
        except (OSError, ValueError):
            return None
        return record if isinstance(record, dict) else None

    def put_record(self, key: str, record: Mapping[str, float | str]) -> None:
        """Keep a small record."""
        self._write(self._path("records", key), json.dumps(dict(record)).encode())

    # -------------------------------------------------------------- the whole

    def clean(self, keep_takes: Collection[str], keep_slots: Collection[str]) -> Removed:
        """Take away every take and slot that isn't to be kept, and what killed builds left.

        Records stay: they are small and dear. Raises OutputError while another build is at
        work in this store.
        """
        self._alone()
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
            _flock(self._lock, alone=False)
        return Removed(takes, slots, takes_size + slots_size)

    def note(self, key: str, known: Known) -> None:
        """Learn of a take that another process has put here."""
        self._index()[key] = known
        self._fresh = True

    def flush(self) -> None:
        """Write the index down. A build that is killed before loses only time."""
        if not self._fresh:
            return
        merged = self._load_index() | self._index()
        self._fresh = False
        with contextlib.suppress(OutputError):
            self._save_index(merged)

    def close(self) -> None:
        self.flush()
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    # -------------------------------------------------------------- inside

    def _path(self, room: str, key: str) -> str:
        return f"{self.root}/{room}/{key[:2]}/{key}{_SUFFIX[room]}"

    def _index(self) -> dict[str, Known]:
        if self._known is None:
            self._known = self._load_index()
        return self._known

    def _load_index(self) -> dict[str, Known]:
        try:
            with open(self.root / _INDEX, encoding="utf-8") as file:
                return {key: Known(*row) for key, row in json.load(file).items()}
        except (OSError, ValueError, TypeError, AttributeError):
            return {}

    def _save_index(self, index: Mapping[str, Known]) -> None:
        rows = {k: (v.size, v.mtime_ns, v.samples, v.rate_hz) for k, v in index.items()}
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
        """Write a file whole or not at all. No fsync: what is lost is found missing, and made
        again."""
        self._share()
        folder, _, name = path.rpartition("/")
        temporary = f"{folder}/.{name}.{os.getpid()}.{next(_serial)}.tmp"
        try:
            try:
                file = open(temporary, "xb")  # noqa: SIM115
            except FileNotFoundError:
                os.makedirs(folder, exist_ok=True)
                file = open(temporary, "xb")  # noqa: SIM115
            try:
                with file:
                    file.write(data)
                os.replace(temporary, path)
            except BaseException:
                with contextlib.suppress(OSError):
                    os.unlink(temporary)
                raise
        except OSError as error:
            raise OutputError(
                f"can't write to the store {self.root}: {error.strerror}.",
                "Check the folder's rights and the disk's free space; what is there is kept.",
            ) from error

    def _share(self) -> None:
        """Say that a build is at work here, so that nobody cleans under it."""
        with self._guard:
            if self._lock is None:
                self._lock = _open_lock(self.root)
                _flock(self._lock, alone=False)

    def _alone(self) -> None:
        self._share()
        if not _flock(self._lock, alone=True):
            raise OutputError(
                f"a build is at work in the store {self.root}.", "Clean when it has finished."
            )


def _open_lock(root: Path) -> IO[bytes] | None:
    try:
        os.makedirs(root, exist_ok=True)
        return open(root / ".lock", "ab")
    except OSError:
        return None  # the write that follows says what is wrong


def _flock(lock: IO[bytes] | None, *, alone: bool) -> bool:
    """Hold the store's lock, shared or alone. Where there are no such locks nothing is held."""
    if lock is None:
        return True
    try:
        import fcntl
    except ImportError:
        return True
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB if alone else fcntl.LOCK_SH)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True


def _gone(path: Path) -> OutputError:
    return OutputError(f"the take {path} went missing during the build.", "Run the command again.")


# ------------------------------------------------------------------ files


def _wav(data: bytes, rate_hz: int, marks: tuple[Mark, ...]) -> bytes:
    """A RIFF file of one mono 16-bit stream, with the marks behind it where there are any."""
    tail = b""
    if marks:
        rows = [(m.text_start, m.text_end, m.start_ms) for m in marks]
        text = json.dumps(rows, separators=(",", ":")).encode()
        text += b" " * (len(text) % 2)
        tail = _CHUNK.pack(_MARKS, len(text)) + text
    riff = _WAV.size - 8 + len(data) + len(tail)
    head = _WAV.pack(
        b"RIFF", riff, b"WAVE", b"fmt ", 16, 1, 1, rate_hz, rate_hz * 2, 2, 16, b"data", len(data)
    )
    return head + data + tail


def _parse_take(path: str) -> Known | None:
    """What the index keeps of a take; None where the file isn't one of ours, whole."""
    try:
        with open(path, "rb") as file:
            found = os.fstat(file.fileno())
            head = _WAV.unpack(file.read(_WAV.size))
    except (OSError, struct.error):
        return None
    riff, size, wave, fmt, fmt_size, code, channels, rate, per_s, block, bits, name, length = head
    marked = size - (_WAV.size - 8) - length
    sound = (riff, wave, fmt, name) == (b"RIFF", b"WAVE", b"fmt ", b"data")
    layout = (fmt_size, code, channels, per_s, block, bits) == (16, 1, 1, rate * 2, 2, 16)
    whole = found.st_size == size + 8 and length > 0 and length % 2 == 0 and marked >= 0
    if not (sound and layout and whole):
        return None
    known = Known(found.st_size, found.st_mtime_ns, length // 2, rate)
    try:
        _read_marks(path, known)
    except (OSError, ValueError, TypeError):
        return None
    return known


def _read_marks(path: str, known: Known) -> tuple[Mark, ...]:
    """The marks behind the sound. Raises ValueError where they are damaged."""
    start = _WAV.size + known.samples * 2
    if known.size == start:
        return ()
    with open(path, "rb") as file:
        file.seek(start)
        tail = file.read()
    if tail[:4] != _MARKS:
        raise ValueError("no marks")
    return tuple(Mark(*row) for row in json.loads(tail[_CHUNK.size :]))
