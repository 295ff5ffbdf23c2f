"""Text out of bytes: which encoding a manuscript is in, and what is no text at all."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from pipeline.errors import ManuscriptError

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a zip archive (EPUB, DOCX and ODT are such)"),
    (b"\xd0\xcf\x11\xe0", "an old Word document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x7fELF", "a program"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"BZh", "a bzip2 archive"),
    (b"ID3", "an MP3 file"),
    (b"OggS", "an Ogg file"),
    (b"fLaC", "a FLAC file"),
    (b"SQLite format 3\0", "a database"),
)
_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with that one's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAVE_AS = "Save it as plain text in UTF-8 and try again."
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x7f]")
# What UTF-8 punctuation and accents look like when they are read as Windows-1252.
_MOJIBAKE = re.compile("â€|Ã[\u0080-\u00bf€-™]")
_SAMPLE = 65_536


class DecodedText(NamedTuple):
    """The text of some bytes."""

    text: str
    """Without the byte order mark; newlines untouched."""
    encoding: str
    """Its name: ``utf-8``, ``utf-16-le``, ``windows-1252`` and so on."""


def decode(data: bytes, name: str = "The manuscript") -> DecodedText:
    """The text of ``data`` and the name of its encoding.

    Knows UTF-8, UTF-16 and UTF-32 with their byte order marks, UTF-8 and UTF-16 without, and
    takes anything else that looks like text for ``windows-1252``. ``name`` is what errors call
    it. Raises ManuscriptError for what is no text.
    """
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise ManuscriptError(f"{name} is {what}, not a text file.", _SAVE_AS)
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return DecodedText(_strict(data[len(mark) :], encoding, name), encoding)
    if b"\0" in data:
        decoded = _utf16(data)
        if decoded is None:
            raise ManuscriptError(f"{name} is a binary file, not text.", _SAVE_AS)
        return decoded
    try:
        text, encoding = data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        text, encoding = _western(data, error, name), "windows-1252"
    if 20 * len(_CONTROL.findall(text[:_SAMPLE])) > len(text[:_SAMPLE]):
        raise ManuscriptError(f"{name} is a binary file, not text.", _SAVE_AS)
    return DecodedText(text, encoding)


def _strict(data: bytes, encoding: str, name: str) -> str:
    """The text of bytes whose byte order mark names their encoding."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ManuscriptError(
            f"{name} begins as {encoding.upper()} but is broken at byte {error.start}.", _SAVE_AS
        ) from error


def _utf16(data: bytes) -> DecodedText | None:
    """UTF-16 without a mark: western text has nearly all its zero bytes on one side."""
    if len(data) % 2:
        return None
    sample = data[:_SAMPLE]
    even, odd, pairs = sample[::2].count(0), sample[1::2].count(0), len(sample) // 2
    for encoding, zeros, others in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if zeros * 2 >= pairs and others * 50 <= pairs:
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                return None
            return None if _CONTROL.search(text) else DecodedText(text, encoding)
    return None


def _western(data: bytes, error: UnicodeDecodeError, name: str) -> str:
    """The text of bytes that are no UTF-8, as ``error`` says, read as Windows-1252."""
    line = data.count(b"\n", 0, error.start) + 1
    broken = ManuscriptError(
        f"{name} is in no encoding we know: byte {error.start} (line {line}) is no UTF-8.", _SAVE_AS
    )
    try:
        text = data.decode("windows-1252")
    except UnicodeDecodeError:
        raise broken from error
    if len(_MOJIBAKE.findall(text[: 16 * _SAMPLE])) > 2:
        raise broken  # damaged UTF-8: reading it as Windows-1252 would spoil every quote mark
    return text
