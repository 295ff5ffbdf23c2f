"""The store that several machines share: the same takes and slots by key, in a folder or at any
address that fsspec reaches.

It is a second tier behind each machine's own store, never changed but added to: whoever has
something puts it there, whoever lacks something looks there first. Everything lies behind a digest
that is checked when it is read, so what was cut short, damaged or is still being written counts as
not there.
"""

from __future__ import annotations

import hashlib
import os
import uuid
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext, suppress
from pathlib import Path
from threading import Lock
from typing import Any, Protocol

from pipeline import files
from pipeline.bounded_read import read_bytes
from pipeline.errors import OutputError

_MAGIC = b"fullcast object 1\n"
_DIGEST = hashlib.sha256
_HEAD = len(_MAGIC) + 32
_MOST_BYTES = 256 << 20
_AT_ONCE = 16
"""Objects that are read or written at the same time."""
_FEW = 64
"""So many names are asked for one by one; more of them are listed."""
_REPLACES = ("file", "local", "sftp", "ssh")
"""Protocols at which a file appears under its name before it is whole, unless it is moved there."""
_ONE_BY_ONE = ("sftp", "ssh")
"""Protocols whose connection answers one thread at a time: two at once wait for each other for
ever."""


class Address(Protocol):
    """A place for objects by name, ``takes/ab/ab12…``. Raises OSError where it can't be reached."""

    def read(self, name: str) -> bytes | None:
        """The object; None where there is none."""

    def write(self, name: str, data: bytes) -> None:
        """Keep an object, whole or not at all."""

    def names(self, folder: str) -> set[str]:
        """The names of the objects in a folder, ``takes/ab``."""


class SharedStore:
    """The shared store at an address: a folder's path, or an address of fsspec's (``s3://…``).

    Raises OutputError where the address isn't one, or can't be reached.
    """

    def __init__(self, address: str) -> None:
        self.address = address
        self._place = _place(address)
        self._there: dict[str, set[str]] = {}
        """What is known to lie in each folder."""

    def pull(self, names: Iterable[str], take: Callable[[str, bytes], object]) -> int:
        """Read those of the objects that are there, and hand each to ``take`` (called in threads)
        with its name; how many that were."""

        def one(name: str) -> bool:
            data = self._read(name)
            if data is not None:
                take(name, data)
            return data is not None

        return sum(self._at_once(one, self._listed(list(names), there=True)))

    def push(self, objects: Mapping[str, Path]) -> int:
        """Put the files whose names aren't there yet; how many that were. A file that is gone by
        now is left out."""

        def one(name: str) -> bool:
            try:
                data = read_bytes(objects[name], _MOST_BYTES)
            except FileNotFoundError:
                return False
            self.put(name, data)
            return True

        return sum(self._at_once(one, self._listed(list(objects), there=False)))

    def put(self, name: str, data: bytes) -> None:
        """Keep an object."""
        whole = _MAGIC + _DIGEST(data).digest() + data
        self._reaching(lambda: self._place.write(name, whole))
        self._there.setdefault(_folder(name), set()).add(name)

    def check(self) -> None:
        """Raises OutputError where the address can't be reached."""
        self._reaching(lambda: self._place.read("takes/none"))

    def _read(self, name: str) -> bytes | None:
        whole = self._reaching(lambda: self._place.read(name))
        if whole is None or not whole.startswith(_MAGIC):
            return None
        data = whole[_HEAD:]
        return data if _DIGEST(data).digest() == whole[len(_MAGIC) : _HEAD] else None

    def _listed(self, names: list[str], *, there: bool) -> list[str]:
        """Those of the names that are there, or those that aren't. A few may be there unseen:
        they are tried."""
        if len(names) > _FEW:
            folders = sorted({_folder(name) for name in names} - self._there.keys())
            for folder, inside in zip(folders, self._at_once(self._names, folders), strict=True):
                self._there[folder] = inside
        elif not there:
            known = [name for name in names if name not in self._there.get(_folder(name), ())]
            held = self._at_once(lambda name: self._read(name) is not None, known)
            return [name for name, is_there in zip(known, held, strict=True) if not is_there]
        if len(names) <= _FEW:
            return names
        return [n for n in names if (n in self._there[_folder(n)]) == there]

    def _names(self, folder: str) -> set[str]:
        names: set[str] = self._reaching(lambda: self._place.names(folder))
        return names

    def _at_once(self, work: Callable[[str], Any], names: list[str]) -> list[Any]:
        if len(names) < 2:
            return [work(name) for name in names]
        with ThreadPoolExecutor(min(_AT_ONCE, len(names))) as pool:
            return list(pool.map(work, names))

    def _reaching(self, work: Callable[[], Any]) -> Any:
        try:
            return work()
        except OutputError:
            raise
        except Exception as error:  # fsspec's file systems raise whatever their libraries do
            what = f"{type(error).__name__}: {error}".rstrip(": .")
            raise OutputError(
                f"can't use the shared store {self.address}: {what}.",
                "What is in this machine's own store is kept; build without --store to go on.",
            ) from error


def _folder(name: str) -> str:
    return name.rpartition("/")[0]


def _place(address: str) -> Address:
    if "://" not in address:
        return _SharedFolder(Path(address))
    try:
        from fsspec.core import url_to_fs
    except ImportError:
        raise OutputError(
            f"the shared store {address} needs fsspec.", "Run \"pip install 'fullcast[cluster]'\"."
        ) from None
    try:
        system, root = url_to_fs(address)
    except (ImportError, ValueError, OSError) as error:
        raise OutputError(
            f"can't use the shared store {address}: {error}.",
            "Check the address, and install what it names.",
        ) from error
    return _FsspecAddress(system, root, address.partition("://")[0])


class _SharedFolder:
    """A folder that several machines see, such as one of NFS."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def read(self, name: str) -> bytes | None:
        try:
            return read_bytes(self._root / name, _MOST_BYTES)
        except FileNotFoundError:
            return None

    def write(self, name: str, data: bytes) -> None:
        path = self._root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        files.replace_bytes(path, data, durable=False)

    def names(self, folder: str) -> set[str]:
        with suppress(FileNotFoundError):
            return {f"{folder}/{name}" for name in os.listdir(self._root / folder)}
        return set()


class _FsspecAddress:
    """Anything that fsspec reaches."""

    def __init__(self, system: Any, root: str, protocol: str) -> None:
        self._system = system
        self._root = root.rstrip("/")
        self._replaces = protocol in _REPLACES
        self._turn = Lock() if protocol in _ONE_BY_ONE else nullcontext()

    def read(self, name: str) -> bytes | None:
        try:
            with self._turn:
                data: bytes = self._system.cat_file(f"{self._root}/{name}")
        except FileNotFoundError:
            return None
        return data

    def write(self, name: str, data: bytes) -> None:
        with self._turn:
            self._write(f"{self._root}/{name}", data)

    def _write(self, path: str, data: bytes) -> None:
        # Over SSH it fails where somebody else makes it just now; without it the write says why.
        with suppress(OSError):
            self._system.makedirs(_folder(path), exist_ok=True)
        if not self._replaces:
            self._system.pipe_file(path, data)
            return
        temporary = f"{_folder(path)}/.{uuid.uuid4().hex}.tmp"
        self._system.pipe_file(temporary, data)
        try:
            self._system.mv(temporary, path)
        except Exception:
            with suppress(Exception):
                self._system.rm_file(temporary)
            # Somebody else may have put it meanwhile: it is the same.
            if not self._system.exists(path):
                raise

    def names(self, folder: str) -> set[str]:
        with self._turn:
            self._system.invalidate_cache()
            try:
                paths = self._system.ls(f"{self._root}/{folder}", detail=False)
            except FileNotFoundError:
                return set()
        return {f"{folder}/{path.rpartition('/')[2]}" for path in paths}
