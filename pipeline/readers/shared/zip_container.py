"""Zip containers, opened without trusting them.

Every limit is on what is read, not on what the file says of itself, so that a bomb costs no
more than the limit.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from pathlib import Path
from types import TracebackType

from pipeline.errors import ManuscriptError
from pipeline.readers.shared import limits

NOT_OPENED = "A manuscript has no use for that, so it was not opened."
_END_OF_DIRECTORY = b"PK\x05\x06"
_ZIP64_LOCATOR = b"PK\x06\x07"


class Container:
    """A zip file whose parts are read by name, within limits. A context manager.

    Raises ManuscriptError where the file is broken, too big, locked by a password, or names
    parts outside of itself.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._left = limits.UNPACKED_BYTES
        self._zip = self._open()
        self._names = {info.filename: info for info in self._zip.infolist()}
        self._folded = {name.casefold(): name for name in self._names}
        try:
            self._check()
        except BaseException:
            self._zip.close()
            raise

    def __enter__(self) -> Container:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._zip.close()

    def names(self) -> tuple[str, ...]:
        """The names of all parts."""
        return tuple(self._names)

    def find(self, name: str) -> str | None:
        """The part of this name, case ignored where only that differs; None if missing."""
        return name if name in self._names else self._folded.get(name.casefold())

    def read(self, name: str, limit: int = limits.PART_BYTES) -> bytes:
        """The bytes of a part, ``limit`` at most.

        Raises ManuscriptError where it is missing, broken or too big.
        """
        part_name = self.find(name)
        if part_name is None:
            raise ManuscriptError(f"{self.path} lacks its part {name}.", "Is it whole?")
        limit = min(limit, self._left)
        try:
            with self._zip.open(self._names[part_name]) as part:
                data = part.read(limit + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
            raise ManuscriptError(
                f"{self.path} is damaged: its part {name} can't be read.", "Get a fresh copy."
            ) from error
        except (NotImplementedError, RuntimeError) as error:
            raise ManuscriptError(
                f"{self.path}: its part {name} is packed in a way that is not read: {error}.",
                "Save the book again.",
            ) from error
        if len(data) > limit:
            raise ManuscriptError(f"{self.path} unpacks to too much ({name} alone).", NOT_OPENED)
        self._left -= len(data)
        return data

    def _open(self) -> zipfile.ZipFile:
        size = self.path.stat().st_size
        if size > limits.CONTAINER_BYTES:
            raise ManuscriptError(
                f"{self.path} is larger than {limits.CONTAINER_BYTES // limits.MIB} MB.", NOT_OPENED
            )
        damaged = ManuscriptError(
            f"{self.path} is not a readable {self.path.suffix.lstrip('.').upper() or 'zip'} file.",
            "It may be damaged, or of another format: open it in its own program, save it again.",
        )
        with self.path.open("rb") as file:
            file.seek(max(0, size - 65_600))
            tail = file.read()
        at = tail.rfind(_END_OF_DIRECTORY)
        if at < 0 or len(tail) < at + 22:
            raise damaged
        # The list of parts is read whole by zipfile, so its size is looked at first.
        listed = int.from_bytes(tail[at + 12 : at + 16], "little")
        if (
            listed > limits.CONTAINER_DIRECTORY_BYTES
            or _ZIP64_LOCATOR in tail[max(0, at - 20) : at]
        ):
            raise ManuscriptError(f"{self.path} lists far too many parts for a book.", NOT_OPENED)
        try:
            return zipfile.ZipFile(self.path)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise damaged from error

    def _check(self) -> None:
        if len(self._zip.infolist()) > limits.CONTAINER_PARTS:
            raise ManuscriptError(f"{self.path} lists far too many parts for a book.", NOT_OPENED)
        for info in self._zip.infolist():
            name = info.filename
            parts = re.split(r"[/\\]", name)
            if ".." in parts or name.startswith(("/", "\\")) or name[1:2] == ":":
                raise ManuscriptError(
                    f"{self.path} names a part outside of itself: {name!r}.", NOT_OPENED
                )
            if info.flag_bits & 1:
                raise ManuscriptError(
                    f"{self.path} is locked with a password.", "Remove the password first."
                )
