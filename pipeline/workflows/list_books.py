"""The books of a folder: scripts, and manuscripts that may become some."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pipeline import output_folder, readers
from pipeline.workflows.book_name import title_of
from pipeline.workflows.script_file import SCRIPT_SUFFIX

_NO_BOOKS = frozenset(
    ("readme", "licence", "license", "changelog", "contributing", "notice", "requirements", "todo")
)
"""Names of text files that stand in folders, and are no stories."""
_NO_FOLDERS = frozenset({"output", "takes", "node_modules", "docs", "tests", "build", "dist"})
_HEAD_BYTES = 4_096
_MOST = 1_000


@dataclass(frozen=True, slots=True)
class ListedBook:
    """A book of a folder."""

    id: str
    """Unique in the folder: letters, digits and hyphens."""
    title: str
    script: Path | None
    """None where it was never split."""
    manuscript: Path | None
    """None where only a script is there."""

    @property
    def path(self) -> Path:
        """The script, or the manuscript where there is none."""
        path = self.script or self.manuscript
        assert path is not None
        return path


def list_books(folder: Path) -> tuple[ListedBook, ...]:
    """The books that lie in a folder or right below it, by path. Nothing that a link leads to
    outside the folder is one."""
    root = os.path.realpath(folder)
    scripts: dict[Path, Path] = {}
    manuscripts: dict[Path, Path] = {}
    suffixes = {suffix for one in readers.FORMATS for suffix in one.suffixes}
    for path in _files(folder):
        if os.path.commonpath([root, os.path.realpath(path)]) != root:
            continue
        if path.suffix == SCRIPT_SUFFIX:
            scripts[path.with_suffix("")] = path
        elif path.suffix.lower() in suffixes and path.stem.lower() not in _NO_BOOKS:
            manuscripts.setdefault(path.with_suffix(""), path)
    books: dict[str, ListedBook] = {}
    for stem in sorted({*scripts, *manuscripts})[:_MOST]:
        script, manuscript = scripts.get(stem), manuscripts.get(stem)
        name = base = output_folder.slug(str(stem.relative_to(folder)).replace("_", " "))
        number = 1
        while name in books:
            number += 1
            name = f"{base}-{number}"
        title = (_header_title(script) if script else "") or title_of(script or manuscript or stem)
        books[name] = ListedBook(name, title, script, manuscript)
    return tuple(books.values())


def _files(folder: Path) -> Iterator[Path]:
    below = []
    for path in sorted(folder.iterdir()):
        if path.name.startswith("."):
            continue
        if path.is_file():
            yield path
        elif path.is_dir() and not path.is_symlink() and path.name not in _NO_FOLDERS:
            below.append(path)
    for inner in below:
        try:
            yield from (p for p in sorted(inner.iterdir()) if p.is_file() and p.name[0] != ".")
        except OSError:
            continue


def _header_title(script: Path) -> str:
    """What a script's header calls the book; empty for nothing."""
    try:
        with script.open("rb") as file:
            head = file.read(_HEAD_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""
    for line in head.split("\n\n", 1)[0].splitlines():
        key, colon, value = line.partition(":")
        if colon and key.strip().lower() == "title":
            return value.strip()
    return ""
