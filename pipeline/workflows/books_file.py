"""``books.yaml``: the books of a batch, each with what is said of it alone."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from pipeline import casting, publish
from pipeline.casting.yaml_nodes import Node, compose
from pipeline.errors import CastError
from pipeline.workflows.book_options import BookOptions

SUFFIXES = (".yaml", ".yml")
_TEXTS = ("title", "author", "narrator", "language", "engine", "mastering", "chapters")
_PATHS = ("cover", "voices")
_KEYS = ("file", "formats", *_TEXTS, *_PATHS)


def books_of(files: Iterable[Path], options: BookOptions) -> tuple[BookOptions, ...]:
    """The books that were named, each once, in order: manuscripts and scripts as they are, those
    of a ``books.yaml`` with what it says of them, relative to its folder. The rest is as
    ``options`` say. Raises CastError, ``books.yaml:3: …``."""
    books: dict[str, BookOptions] = {}
    for file in files:
        listed = _listed(file, options) if file.suffix in SUFFIXES else ()
        for book in listed or (replace(options, source=file),):
            books.setdefault(os.path.normpath(book.source), book)
    return tuple(books.values())


def _listed(path: Path, options: BookOptions) -> tuple[BookOptions, ...]:
    root = compose(casting.read_text(path), os.fspath(path))
    if root is not None and root.is_mapping:
        root = replace(root, what="the file").fields(("books",)).get("books")
    if root is None or root.is_null:
        raise CastError(f"{path}: no book stands there.", "Write 'books:' and a list of files.")
    return tuple(_book(node, path.parent, options) for node in root.list_items())


def _book(node: Node, folder: Path, options: BookOptions) -> BookOptions:
    if not node.is_mapping:
        return replace(options, source=folder / node.text())
    fields = node.fields(_KEYS)
    if "file" not in fields:
        node.fail("a book has no 'file'.", "Write file: story.txt.")
    said: dict[str, Any] = {name: fields[name].text() for name in _TEXTS if name in fields}
    said |= {name: folder / fields[name].text() for name in _PATHS if name in fields}
    if "formats" in fields:
        names = (n.strip() for text in fields["formats"].texts() for n in text.split(","))
        said["formats"] = tuple(dict.fromkeys(names))
        publish.check_formats(said["formats"])
    return replace(options, source=folder / fields["file"].text(), **said)
