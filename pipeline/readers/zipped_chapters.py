"""A zip file of chapters: text, pages, screenplays and documents, in the order of their names."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from pipeline.errors import ManuscriptError
from pipeline.model import Manuscript
from pipeline.readers import docx, fountain, html, markdown, odt, rtf, text
from pipeline.readers.html.page_text import decode_page
from pipeline.readers.shared.decoding import decode
from pipeline.readers.shared.file_checks import SPLIT_THE_BOOK
from pipeline.readers.shared.joined_manuscripts import LabelledPart, join_manuscripts
from pipeline.readers.shared.limits import (
    EPUB_COVER_BYTES,
    TEXT_BYTES,
    TEXT_LINES,
    ZIPPED_DOCUMENTS,
)
from pipeline.readers.shared.lines import count_line_ends
from pipeline.readers.shared.zip_container import Container

_PARSERS: dict[str, Callable[[str], Manuscript]] = {
    ".txt": text.parse, ".text": text.parse, ".md": markdown.parse, ".markdown": markdown.parse,
    ".fountain": fountain.parse, ".spmd": fountain.parse,
}  # fmt: skip
_PAGES = (".html", ".htm", ".xhtml")
_DOCUMENTS: dict[str, Callable[[Path], Manuscript]] = {
    ".docx": docx.read, ".odt": odt.read, ".rtf": rtf.read,
}  # fmt: skip
_PICTURES = (".jpg", ".jpeg", ".png", ".webp")
_OTHER_CONTAINERS = (
    ("word/document.xml", "a DOCX", ".docx"), ("META-INF/container.xml", "an EPUB", ".epub"),
    ("content.xml", "an ODT", ".odt"),
)  # fmt: skip
_NUMBER = re.compile(r"\d+|\D+")
_FIRST_NUMBER = re.compile(r"(\d{1,6})[\s._)-]*")
_CHAPTER = re.compile(r"ch(?:ap(?:ter)?)?[\s._-]*0*(\d{1,6})", re.IGNORECASE)
_NAMED = 5


def read(path: Path) -> Manuscript:
    """The Manuscript of a zip file. Raises ManuscriptError where it is damaged, hostile, locked,
    of another format, or holds no chapter."""
    parts: list[LabelledPart] = []
    left_out: list[str] = []
    cover, lines, documents = b"", 0, 0
    with Container(path) as book:
        _refuse_other_formats(book)
        for name in sorted(_shown(book), key=_in_order):
            suffix = posixpath.splitext(name)[1].lower()
            if suffix in _PARSERS or suffix in _PAGES or suffix in _DOCUMENTS:
                documents += suffix in _DOCUMENTS
                if documents > ZIPPED_DOCUMENTS:
                    raise ManuscriptError(
                        f"{path} holds more than {ZIPPED_DOCUMENTS} documents.", SPLIT_THE_BOOK
                    )
                part = _part(book, name, suffix)
                lines += count_line_ends(part.manuscript.text)
                if lines > TEXT_LINES:
                    raise ManuscriptError(
                        f"{path} has more than {TEXT_LINES:,} lines.", SPLIT_THE_BOOK
                    )
                parts.append(part)
            elif suffix in _PICTURES and "cover" in name.lower() and not cover:
                cover = book.read(name, EPUB_COVER_BYTES)
            else:
                left_out.append(name)
    if not parts:
        raise ManuscriptError(
            f"{path} holds no chapters.",
            "Text, Markdown, HTML, Fountain, DOCX, ODT and RTF files are read in it.",
        )
    manuscript = join_manuscripts(parts)
    warnings = manuscript.warnings
    if left_out:
        more = f" and {len(left_out) - _NAMED} more" if len(left_out) > _NAMED else ""
        warnings += (f"Not read in it: {', '.join(left_out[:_NAMED])}{more}.",)
    return replace(manuscript, warnings=warnings, cover_image=cover)


def _refuse_other_formats(book: Container) -> None:
    for name, kind, suffix in _OTHER_CONTAINERS:
        if book.find(name) is not None:
            raise ManuscriptError(
                f"{book.path} is {kind}.", f"Give it its own suffix, {suffix}, and try again."
            )


def _shown(book: Container) -> list[str]:
    """The names of files, without folders and what systems hide."""
    return [
        name
        for name in book.names()
        if not name.endswith("/")
        and not any(part.startswith((".", "__MACOSX")) for part in name.split("/"))
    ]


def _in_order(name: str) -> list[tuple[int, int, str]]:
    """A key that puts ``2`` before ``10``."""
    return [
        (0, int(piece[:18]), "") if piece[0] in "0123456789" else (1, 0, piece)
        for piece in _NUMBER.findall(name.casefold().replace("/", "\0"))
    ]


def _part(book: Container, name: str, suffix: str) -> LabelledPart:
    where = f"{book.path}: {name}"
    if suffix in _DOCUMENTS:
        return LabelledPart(_document(book, name, suffix), _label(name))
    data = book.read(name, TEXT_BYTES)
    if suffix in _PAGES:
        return LabelledPart(html.parse(decode_page(data, where), where), _label(name))
    decoded = decode(data, where)
    manuscript = replace(_PARSERS[suffix](decoded.text), encoding=decoded.encoding)
    return LabelledPart(manuscript, _label(name))


def _document(book: Container, name: str, suffix: str) -> Manuscript:
    """A word processor's document, read as the file that it was."""
    with TemporaryDirectory(prefix="fullcast-") as folder:
        path = Path(folder) / f"chapter{suffix}"
        path.write_bytes(book.read(name))
        try:
            return _DOCUMENTS[suffix](path)
        except ManuscriptError as error:
            message = error.message.replace(str(path), f"{book.path}: {name}")
            raise ManuscriptError(message, error.hint) from error


def _label(name: str) -> str:
    """The title of a chapter without a heading of its own, from its file's name:
    ``03 - The Quay.txt`` is 'The Quay', ``chapter-03.txt`` and ``03.txt`` 'Chapter 3'."""
    stem = posixpath.splitext(posixpath.basename(name))[0]
    numbered = _CHAPTER.fullmatch(stem) or _FIRST_NUMBER.fullmatch(stem)
    if numbered:
        return f"Chapter {int(numbered[1])}"
    words = re.sub(r"[\s_-]+", " ", _FIRST_NUMBER.sub("", stem, count=1)).strip()
    return words[:1].upper() + words[1:]
