"""Files replaced at once and never over somebody's changes, stamps, and locks.

A reader of a file that is replaced here sees the old bytes or the new, never half of one: they are
written to a temporary file in the same folder, which is then renamed.

A file that people edit is written with ``write_if_unchanged``, which is told what was read, inside
``changing``, which keeps our own commands apart. An editor knows nothing of locks: where it saved
meanwhile, ``again_if_changed`` does the work once more.
"""

from __future__ import annotations

import glob
import os
import platform
import stat
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from io import FileIO
from pathlib import Path
from typing import NamedTuple, TypeVar

from pipeline.errors import FileChangedError, OutputError

_Result = TypeVar("_Result")

_TRIES = 5
"""How often work is done before we give way to whoever goes on saving its file."""
_PATIENCE_S = 1.0
"""How long a lock is waited for before anything is said."""
_TICK_S = 0.02


Data = bytes | bytearray


class Stamp(NamedTuple):
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


def write_bytes(path: Path, data: Data, check: Callable[[], None] | None = None) -> None:
    """Replace a file, safe on the disk when this returns, and sweep what killed processes left of
    it. Raises OutputError; ``check`` as in ``replace_bytes``."""
    try:
        replace_bytes(path, data, check=check)
        sweep(path)
    except FileNotFoundError as error:
        raise OutputError(
            f"can't write {path}: there is no folder {path.parent}.", "Make it first."
        ) from error
    except OSError as error:
        raise OutputError(
            f"can't write {path}: {error.strerror}.",
            "Check its rights and the free space.",
        ) from error


def write_json(path: Path, pieces: Iterable[str]) -> None:
    """``write_text`` of JSON that comes in pieces: all of them at once take several times what
    their bytes do. What is no UTF-8 in the name of a file is written as JSON escapes it."""
    data = bytearray()
    for piece in pieces:
        data += piece.encode(errors="backslashreplace")
    write_bytes(path, data)


def write_if_unchanged(path: Path, text: str, before: str | None) -> None:
    """Replace a text file that still holds what was read from it; ``before`` is None where there
    was no file. A link that a person made stays one: the file that it leads to is replaced. Raises
    FileChangedError where it was changed meanwhile, and OutputError; it is untouched then.

    The bytes themselves are compared: by size and time, two saves of one length within a tick of
    the clock look alike.
    """
    target = Path(os.path.realpath(path)) if path.is_symlink() else path
    write_bytes(target, text.encode("utf-8"), lambda: check_unchanged(path, before))


def check_unchanged(path: Path, before: str | None) -> None:
    """Raises FileChangedError where a text file no longer holds what was read from it."""
    if _read_if_there(path) != (None if before is None else before.encode("utf-8")):
        raise FileChangedError(
            f"{path} was changed while this command worked on it; your change stands.",
            "Run the command again.",
        )


def again_if_changed(work: Callable[[], _Result]) -> _Result:
    """What ``work`` gives. It is done again, a few times at most, where a file that it had read
    was changed before it could write. Raises FileChangedError after the last time."""
    for _ in range(_TRIES - 1):
        with suppress(FileChangedError):
            return work()
    return work()


def _read_if_there(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def replace_bytes(
    path: str | Path,
    data: Data,
    *,
    durable: bool = True,
    check: Callable[[], None] | None = None,
) -> None:
    """Replace a file and keep its rights, as ``write_bytes`` does, for callers that say
    themselves what went wrong.

    Without ``durable`` the disk is not waited for, which is much quicker: for files that can
    be made again, and whose readers notice one that was cut short by a power failure. ``check``
    is called last of all, and what it raises keeps the earlier file. Raises OSError, with the
    earlier file untouched.
    """
    folder, name = os.path.split(path)
    temporary = os.path.join(folder, f".{name[:40]}.{_writer()}.{os.urandom(6).hex()}.tmp")
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
        if check is not None:
            check()
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise


def _writer() -> str:
    """This process, in the names of its temporary files: who finds one can tell whether it is still
    being written."""
    return f"{os.getpid()}-{zlib.crc32(platform.node().encode()):08x}"


def sweep(path: Path) -> None:
    """Remove the temporary files that processes of this machine left behind when they were killed
    while they wrote this file."""
    here = _writer().partition("-")[2]
    with suppress(OSError):
        for leftover in path.parent.glob(f".{glob.escape(path.name[:40])}.*-{here}.*.tmp"):
            pid = leftover.name.rsplit(".", 3)[1].partition("-")[0]
            if pid.isdecimal() and not _is_running(int(pid)):
                leftover.unlink()


def _is_running(pid: int) -> bool:
    """Whether there is such a process; True where it can't be told."""
    if os.name != "posix":
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _keep_rights(earlier: str | Path, temporary: str) -> None:
    try:
        mode = os.stat(earlier).st_mode & 0o777
    except OSError:
        return
    os.chmod(temporary, mode)


# ------------------------------------------------------------------ locks


_tell_of_waits: ContextVar[Callable[[str], None] | None] = ContextVar("waits", default=None)


@contextmanager
def telling_of_waits(tell: Callable[[str], None]) -> Iterator[None]:
    """Whoever waits at a lock in here for more than a second has ``tell`` called with who holds it,
    unless the lock was taken with a ``waiting`` of its own."""
    token = _tell_of_waits.set(tell)
    try:
        yield
    finally:
        _tell_of_waits.reset(token)


@contextmanager
def changing(path: Path, what: str) -> Iterator[None]:
    """Whoever reads, changes and writes a file is alone with it among our own commands. Not to be
    held over minutes, nor twice in one call."""
    with locked(path.with_name(f".{path.name}.lock"), what):
        yield


@contextmanager
def locked(path: Path, what: str, waiting: Callable[[str], None] | None = None) -> Iterator[bool]:
    """A lock: whoever has it is alone, and a process that dies no longer has it. Gives whether
    another had it first.

    ``what`` is said to those who wait: their ``waiting`` (else what ``telling_of_waits`` says) is
    called with it once they have waited a second. ``path`` is a file that stands there only as
    long as the lock is held. Where there can be none (no such locks, a folder that can't be
    written), everybody goes on at once.
    """
    file, waited = _take_lock(path, waiting or _tell_of_waits.get())
    try:
        if file is not None:
            with suppress(OSError):  # on a full disk: it holds without words, too
                file.truncate(0)
                file.write(f"{what} (process {os.getpid()})".encode(errors="replace"))
        yield waited
    finally:
        if file is not None:
            # While it is still held: whoever waits sees that its file is gone, and makes anew.
            with suppress(OSError):
                os.unlink(path)
            file.close()


def _take_lock(path: Path, waiting: Callable[[str], None] | None) -> tuple[FileIO | None, bool]:
    """The open file of a lock that is held now, None where there can be none; and whether another
    had it first."""
    try:
        import fcntl
    except ImportError:
        return None, False
    started, waited = time.monotonic(), False
    while True:
        try:
            file = open_lock(path)
        except OSError:
            return None, waited  # the write that follows says what is wrong
        holder = ""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if _is_at(file, path):
                return file, waited
        except BlockingIOError:
            holder = _holder(file)
        except OSError:
            file.close()
            return None, waited
        file.close()
        waited = True
        if not holder:
            continue  # it was let go just now
        if waiting is not None and time.monotonic() - started > _PATIENCE_S:
            waiting(holder)
            waiting = None
        time.sleep(_TICK_S)


def open_lock(path: Path) -> FileIO:
    """The file of a lock, made if need be; what a link of its name leads to is never written, and a
    pipe of its name, at which everybody would wait for ever, goes. Raises OSError."""
    flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
    flags |= getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)
    with suppress(OSError):
        if stat.S_ISFIFO(os.lstat(path).st_mode):
            os.unlink(path)
    return FileIO(os.open(path, flags, 0o666), "a+")


def _is_at(file: FileIO, path: Path) -> bool:
    """Whether an open file still stands under its path: another may have let go of the lock, and
    taken the file away, since it was opened."""
    try:
        return os.path.samestat(os.fstat(file.fileno()), os.stat(path))
    except FileNotFoundError:
        return False


def _holder(file: FileIO) -> str:
    """Who has a lock, in words."""
    file.seek(0)
    return file.read(1000).decode("utf-8", "replace") or "another command"
