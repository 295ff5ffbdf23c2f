"""Zip containers and XML inside them, opened without trusting either.

Every limit is on what is read, not on what the file says of itself, so that a bomb costs no
more than the limit.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from xml.etree import ElementTree

from pipeline.errors import ManuscriptError

FILE_LIMIT = 512 * 2**20
"""Bytes of the container itself (it may hold pictures)."""
TOTAL_LIMIT = 96 * 2**20
"""Bytes read out of one container, all its parts together."""
PART_LIMIT = 32 * 2**20
"""Bytes of one part."""
ENTRIES_LIMIT = 20_000
_DIRECTORY_LIMIT = 8 * 2**20
TAGS_LIMIT = 3_000_000
"""Tags of one XML part: its tree costs some hundred bytes for each."""
_WHAT = "A manuscript has no use for that, so it was not opened."
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)


class Container:
    """A zip file whose parts are read by name, within limits. A context manager.

    Raises ManuscriptError where the file is broken, too big, locked by a password, or names
    parts outside of itself.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._left = TOTAL_LIMIT
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

    def read(self, name: str, limit: int = PART_LIMIT) -> bytes:
        """The bytes of a part. Raises ManuscriptError where it is missing, broken or too big."""
        found = self.find(name)
        if found is None:
            raise ManuscriptError(f"{self.path} lacks its part {name}.", "Is it whole?")
        limit = min(limit, self._left)
        try:
            with self._zip.open(self._names[found]) as part:
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
            raise ManuscriptError(f"{self.path} unpacks to too much ({name} alone).", _WHAT)
        self._left -= len(data)
        return data

    def _open(self) -> zipfile.ZipFile:
        size = self.path.stat().st_size
        if size > FILE_LIMIT:
            raise ManuscriptError(f"{self.path} is larger than {FILE_LIMIT // 2**20} MB.", _WHAT)
        damaged = ManuscriptError(
            f"{self.path} is not a readable {self.path.suffix.lstrip('.').upper() or 'zip'} file.",
            "It may be damaged, or of another format: open it in its own program, save it again.",
        )
        with self.path.open("rb") as file:
            file.seek(max(0, size - 65_600))
            tail = file.read()
        at = tail.rfind(b"PK\x05\x06")
        if at < 0 or len(tail) < at + 22:
            raise damaged
        # The list of parts is read whole by zipfile, so its size is looked at first.
        listed = int.from_bytes(tail[at + 12 : at + 16], "little")
        if listed > _DIRECTORY_LIMIT or b"PK\x06\x07" in tail[max(0, at - 20) : at]:
            raise ManuscriptError(f"{self.path} lists far too many parts for a book.", _WHAT)
        try:
            return zipfile.ZipFile(self.path)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise damaged from error

    def _check(self) -> None:
        if len(self._zip.infolist()) > ENTRIES_LIMIT:
            raise ManuscriptError(f"{self.path} lists far too many parts for a book.", _WHAT)
        for info in self._zip.infolist():
            name = info.filename
            parts = re.split(r"[/\\]", name)
            if ".." in parts or name.startswith(("/", "\\")) or name[1:2] == ":":
                raise ManuscriptError(
                    f"{self.path} names a part outside of itself: {name!r}.", _WHAT
                )
            if info.flag_bits & 1:
                raise ManuscriptError(
                    f"{self.path} is locked with a password.", "Remove the password first."
                )


def xml_root(data: bytes, where: str) -> ElementTree.Element:
    """The root element of an XML part.

    Raises ManuscriptError where it is no XML, declares entities, or has tags beyond reason.
    Nothing outside of ``data`` is ever fetched.
    """
    refuse_entities(data, where)
    if data.count(b"<") > TAGS_LIMIT:
        raise ManuscriptError(f"{where} has more tags than any book.", _WHAT)
    try:
        return ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise ManuscriptError(
            f"{where} is no readable XML: {error}.", "Save the book again."
        ) from error


def local(element: ElementTree.Element) -> str:
    """The element's name without its namespace (older and newer books differ only in that)."""
    return element.tag.rpartition("}")[2]


def elements(root: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    """All elements below ``root`` of this name, whatever their namespace."""
    return (element for element in root.iter() if local(element) == name)


def children(parent: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    """The elements right below ``parent`` of this name, whatever their namespace."""
    return (element for element in parent if local(element) == name)


def words_of(element: ElementTree.Element) -> str:
    """All the text in an element, white space folded."""
    return " ".join("".join(element.itertext()).split())


def refuse_entities(data: bytes, where: str) -> None:
    """Raises ManuscriptError where XML declares entities: a book needs none, an attack does."""
    head = data
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in data[:4]:
        head = data.replace(b"\0", b"")
    if _ENTITY.search(head):
        raise ManuscriptError(f"{where} declares XML entities.", _WHAT)
