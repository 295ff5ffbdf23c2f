"""The lock of a store: builds share it, and who cleans must be alone.

The system drops it with the process that holds it. Where there are no such locks nothing is
held, and everybody may go on.
"""

from __future__ import annotations

import os
import threading
from io import FileIO
from pathlib import Path

from pipeline import files


class StoreLock:
    """The lock of the store under ``root``. Threads may ask for it at once."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._file: FileIO | None = None
        self._guard = threading.Lock()

    def share(self) -> None:
        """Say that a build is at work here, so that nobody cleans under it. Free when it is
        held already; waits for somebody who cleans."""
        with self._guard:
            if self._file is None:
                self._file = _open(self._root)
                _lock(self._file, alone=False)

    def be_alone(self) -> bool:
        """Take the store for oneself; False while another build is at work in it."""
        self.share()
        return _lock(self._file, alone=True)

    def share_again(self) -> None:
        """Let others in again, after ``be_alone``."""
        _lock(self._file, alone=False)

    def release(self) -> None:
        """Say that no build is at work here any more."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _open(root: Path) -> FileIO | None:
    try:
        os.makedirs(root, exist_ok=True)
        return files.open_lock(root / ".lock")
    except OSError:
        return None  # the write that follows says what is wrong


def _lock(file: FileIO | None, *, alone: bool) -> bool:
    """Whether the lock is held now, shared or alone."""
    if file is None:
        return True
    try:
        import fcntl
    except ImportError:
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB if alone else fcntl.LOCK_SH)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True
