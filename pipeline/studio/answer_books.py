"""Answers about the folder: its books, a new manuscript, what was made of a book."""

from __future__ import annotations

import os
import re
from pathlib import Path

from starlette.responses import FileResponse, Response

from pipeline import __version__, files
from pipeline.acoustics import ACOUSTICS, DRY, ROOM_WORDS
from pipeline.errors import FullcastError
from pipeline.model import DELIVERIES
from pipeline.studio.open_books import Call, NotHereError, OpenBooks
from pipeline.studio.shapes import BookInfo, BookItem, BookList, FileItem, FileList
from pipeline.workflows.book_files import FORMATS, MANUSCRIPT_SUFFIXES, made_files, served_file
from pipeline.workflows.draw_waveform import Waveform, draw_waveform
from pipeline.workflows.list_books import ListedBook

MOST_MANUSCRIPT_BYTES = 64_000_000
_SAMPLES = frozenset({"the-lamp-room", "two-on-a-bench"})
_NAME = re.compile(r"[^\w .,'()-]+")


def books(studio: OpenBooks, call: Call) -> BookList:
    """The books of the folder."""
    listed = studio.all()
    stems = {book.path.stem for book in listed}
    return BookList(
        str(studio.folder.absolute()),
        tuple(_item(studio, book) for book in listed),
        __version__,
        studio.opened(),
        bool(stems) and stems <= _SAMPLES,
    )


def add_book(studio: OpenBooks, call: Call) -> BookItem:
    """A manuscript that was dropped: kept in the folder under its name, numbered where there is
    one."""
    name = Path(call.query.get("name", "").replace("\\", "/")).name
    suffix = Path(name).suffix.lower()
    if suffix not in MANUSCRIPT_SUFFIXES:
        raise FullcastError(
            f"a manuscript can't be a {suffix or 'file without a suffix'}.",
            f"It can be {', '.join(sorted(MANUSCRIPT_SUFFIXES))}.",
        )
    stem = _NAME.sub("-", Path(name).stem).strip(" .-")[:80] or "story"
    folder = studio.folder / "scripts"
    folder = folder if folder.is_dir() and not folder.is_symlink() else studio.folder
    path, number = folder / f"{stem}{suffix}", 1
    while os.path.lexists(path) or os.path.lexists(path.with_suffix(".script")):
        number += 1
        path = folder / f"{stem}-{number}{suffix}"
    assert isinstance(call.body, bytes)
    if not call.body:
        raise FullcastError("the file is empty.", "Drop one that holds a story.")
    files.write_bytes(path, call.body)
    studio.hub.publish("books", {})
    return _item(studio, next(book for book in studio.all() if book.manuscript == path))


def book(studio: OpenBooks, call: Call) -> BookInfo:
    """A book that has a script."""
    edited = studio.edited(call.book)
    opened = edited.book()
    meta = opened.script.meta
    return BookInfo(
        call.book,
        meta.title,
        meta.author,
        studio.shown(edited.path),
        opened.engine.name,
        opened.mastering,
        opened.formats,
        FORMATS,
        DELIVERIES,
        (*ACOUSTICS, DRY),
        ROOM_WORDS,
        opened.split.notes + opened.script.warnings,
        studio.listed(call.book).manuscript is not None,
    )


def made(studio: OpenBooks, call: Call) -> FileList:
    """What was made of a book, to be downloaded."""
    made = made_files(studio.edited(call.book).book())
    items = [
        FileItem(file.name, file.kind, file.bytes, f"/api/books/{call.book}/files/{file.url_name}")
        for file in made.files
    ]
    return FileList(tuple(items), made.is_current)


def download(studio: OpenBooks, call: Call) -> Response:
    """A file that was made of a book, or a part of it."""
    path = _file(studio, call, call.path["name"])
    disposition = "attachment" if call.query.get("save") else "inline"
    return FileResponse(path, filename=path.name, content_disposition_type=disposition)


def waveform(studio: OpenBooks, call: Call) -> Waveform:
    """The waveform of a chapter's file."""
    return draw_waveform(_file(studio, call, call.query.get("file", "")))


def _file(studio: OpenBooks, call: Call, name: str) -> Path:
    path = served_file(studio.edited(call.book).book(), name)
    if path is None:
        raise NotHereError("there is no such file of this book.", "Build it first.")
    return path


def _item(studio: OpenBooks, book: ListedBook) -> BookItem:
    return BookItem(book.id, book.title, studio.shown(book.path), book.script is not None)
