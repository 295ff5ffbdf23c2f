"""The page of all books in an output folder."""

from __future__ import annotations

import os
from pathlib import Path

from pipeline import files, output_folder, publish
from pipeline.output_folder import BookFolder
from pipeline.workflows.script_file import header_of

PAGE = "index.html"


def write_shelf(output: Path) -> Path | None:
    """``index.html`` of an output folder, with every book that was made there, by title; None where
    there is none. Raises OutputError."""
    made = (each for each in output_folder.book_folders(output) if each.record.files)
    books = [_book(folder, output) for folder in made]
    if not books:
        return None
    books.sort(key=lambda book: (book.title.casefold(), book.folder))
    page = output / PAGE
    files.write_text(page, publish.shelf_page(books))
    return page


def _book(folder: BookFolder, output: Path) -> publish.ShelfBook:
    path = output_folder.script_of(folder)
    meta = header_of(path)
    cover = os.path.relpath(path.parent / meta.cover, output) if meta.cover else ""
    record = folder.record
    return publish.ShelfBook(
        meta.title or folder.slug,
        meta.author,
        folder.slug,
        cover,
        record.duration_ms,
        tuple(
            (chapter.title or f"Chapter {chapter.number}", f"{folder.slug}/{chapter.name}")
            for chapter in record.chapters
        ),
        tuple(f"{folder.slug}/{file.name}" for file in record.files if file.kind != "mp3-chapter"),
    )
