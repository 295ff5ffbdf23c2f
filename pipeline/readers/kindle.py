"""Kindle books without DRM: MOBI, and AZW3 where its text is packed as MOBI's is.

A book is a Palm database: a record with headers, then the text in records of its own, which
together are one HTML page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.errors import ManuscriptError
from pipeline.model import Manuscript
from pipeline.readers.html import parse
from pipeline.readers.shared.file_checks import SPLIT_THE_BOOK, bytes_of
from pipeline.readers.shared.language import tag_of
from pipeline.readers.shared.limits import KINDLE_BYTES, MIB, TEXT_BYTES

_KIND = slice(60, 68)
_CONVERT = "Convert it to EPUB with Calibre: ebook-convert {0} {1}"
_PLAIN, _PALM = 1, 2
"""Ways in which text is packed."""
_ENCODINGS = {1252: "cp1252", 65001: "utf-8"}
_AUTHOR, _COVER, _TITLE, _LANGUAGE = 100, 201, 503, 524
"""Numbers of the fields that say what the book is."""
_NOTHING = 0xFFFFFFFF
_LONGEST_RECORD = 65_536
"""Of text: more can't be in one."""
_IMAGES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


@dataclass(frozen=True, slots=True)
class _Headers:
    """What a book's first record says."""

    packing: int
    text_records: int
    locked: bool
    encoding: str
    trailing: int
    """Which kinds of data stand behind the text of each record, a bit each."""
    first_image: int
    flows: int
    """The record that says where the text ends and style sheets begin; 0 for none."""
    title: str
    fields: dict[int, bytes]

    def words(self, number: int) -> str:
        """A field's text; empty without one."""
        return " ".join(self.fields.get(number, b"").decode(self.encoding, "replace").split())


def read(path: Path) -> Manuscript:
    """The Manuscript of a Kindle book. Raises ManuscriptError where it is locked by DRM, damaged,
    too large, or packed in a way that is not read."""
    data = bytes_of(path, KINDLE_BYTES)
    if data[_KIND] not in (b"BOOKMOBI", b"TEXtREAd"):
        raise ManuscriptError(f"{path} is no MOBI or AZW3 book.", "Is the suffix right?")
    convert = _CONVERT.format(path, path.with_suffix(".epub"))
    records = _records(data)
    headers = _headers(records[0]) if records else None
    text_records = records[1 : headers.text_records + 1] if headers else []
    if not headers or not text_records or max(map(len, text_records)) > _LONGEST_RECORD:
        raise ManuscriptError(f"{path} is damaged.", "Get a fresh copy.")
    if headers.locked:
        raise ManuscriptError(
            f"{path} is locked by DRM.", "Use a copy without it, from a shop that sells those."
        )
    if headers.packing not in (_PLAIN, _PALM):
        raise ManuscriptError(f"{path} is packed in a way that is not read.", convert)
    page = _text(path, records, text_records, headers).decode(headers.encoding, "replace")
    manuscript = parse(page, str(path))
    return replace(
        manuscript,
        meta=replace(
            manuscript.meta,
            title=headers.words(_TITLE) or headers.title or manuscript.meta.title,
            author=headers.words(_AUTHOR) or manuscript.meta.author,
            language=tag_of(headers.words(_LANGUAGE)) or manuscript.meta.language,
        ),
        cover_image=_cover(records, headers),
    )


def _records(data: bytes) -> list[bytes]:
    """The records of a Palm database; empty where its list is broken."""
    count = _number(data, 76, 2)
    starts = [_number(data, 78 + 8 * n, 4) for n in range(count)]
    ends = [*starts[1:], len(data)][:count]  # of none, there are no ends
    if any(a > b for a, b in zip(starts, ends, strict=True)):
        return []
    return [data[a:b] for a, b in zip(starts, ends, strict=True)]


def _number(data: bytes, at: int, size: int) -> int:
    return int.from_bytes(data[at : at + size], "big")


def _headers(record: bytes) -> _Headers | None:
    """The headers in a book's first record; None where they are broken."""
    length = _number(record, 20, 4) if record[16:20] == b"MOBI" else 0
    encoding = _ENCODINGS.get(_number(record, 28, 4), "cp1252") if length else "cp1252"
    name = _number(record, 84, 4) if length >= 0x58 else 0
    title = record[name : name + min(_number(record, 88, 4), 1_000)] if name else b""
    extended = length >= 0x74 and bool(_number(record, 128, 4) & 0x40)
    return _Headers(
        _number(record, 0, 2),
        _number(record, 8, 2),
        _number(record, 12, 2) != 0,
        encoding,
        _number(record, 242, 2) if length >= 0xE4 else 0,
        _number(record, 108, 4) if length >= 0x5C else _NOTHING,
        _number(record, 192, 4) if length >= 0xC4 and _number(record, 36, 4) == 8 else 0,
        " ".join(title.decode(encoding, "replace").split()),
        dict(_fields(record, 16 + length)) if extended else {},
    )


def _fields(record: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """The numbered fields that say what the book is."""
    if record[at : at + 4] != b"EXTH":
        return
    count, at = min(_number(record, at + 8, 4), 1_000), at + 12
    for _ in range(count):
        size = _number(record, at + 4, 4)
        if size < 8 or at + size > len(record):
            return
        yield _number(record, at, 4), record[at + 8 : at + size]
        at += size


def _text(
    path: Path, records: Sequence[bytes], text_records: Sequence[bytes], headers: _Headers
) -> bytes:
    """The text of all records, unpacked. Raises ManuscriptError where it is too long."""
    pieces: list[bytes] = []
    length = 0
    for record in text_records:
        piece = _without_trailing(record, headers.trailing)
        if headers.packing == _PALM:
            piece = _unpacked(piece)
        pieces.append(piece)
        length += len(piece)
        if length > TEXT_BYTES:
            raise ManuscriptError(
                f"{path} holds more than {TEXT_BYTES // MIB} MB of text.", SPLIT_THE_BOOK
            )
    text = b"".join(pieces)
    flows = records[headers.flows] if 0 < headers.flows < len(records) else b""
    if flows[:4] == b"FDST" and _number(flows, 8, 4) > 1:
        text = text[: _number(flows, 16, 4)]
    return text


def _without_trailing(record: bytes, kinds: int) -> bytes:
    """A record without the data that stand behind its text."""
    for bit in range(15, 0, -1):
        if kinds >> bit & 1 and record:
            size = 0
            for byte in record[-4:]:
                size = (0 if byte & 0x80 else size) << 7 | (byte & 0x7F)
            record = record[: max(0, len(record) - size)]
    if kinds & 1 and record:
        record = record[: max(0, len(record) - (record[-1] & 3) - 1)]
    return record


def _unpacked(data: bytes) -> bytes:
    """A record's text, of which runs that stand a little before are written as their places."""
    text = bytearray()
    at = 0
    while at < len(data):
        byte = data[at]
        at += 1
        if 1 <= byte <= 8:
            text += data[at : at + byte]
            at += byte
        elif byte < 0x80:
            text.append(byte)
        elif byte >= 0xC0:
            text += bytes((0x20, byte ^ 0x80))
        elif at < len(data):
            pair = (byte << 8 | data[at]) & 0x3FFF
            at += 1
            for _ in range((pair & 7) + 3):
                if 0 < pair >> 3 <= len(text):
                    text.append(text[-(pair >> 3)])
    return bytes(text)


def _cover(records: Sequence[bytes], headers: _Headers) -> bytes:
    """The cover's bytes; none where there is no JPEG or PNG."""
    if _COVER not in headers.fields or headers.first_image == _NOTHING:
        return b""
    at = headers.first_image + int.from_bytes(headers.fields[_COVER], "big")
    image = records[at] if at < len(records) else b""
    return image if image.startswith(_IMAGES) else b""
