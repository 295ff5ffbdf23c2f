"""Publishing: one writer an artefact. To add an output, write a ``Writer`` and give it a line
in ``WRITERS``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path

from pipeline.errors import FullcastError
from pipeline.model import Artefact
from pipeline.publish import mp3, put_files
from pipeline.publish.writer import Book, ChapterFile, Output, Outputs, Writer

WRITERS: dict[str, tuple[str, ...]] = {
    "mp3": ("mp3:write_chapters", "mp3:write_book"),
    "m4b": ("m4b_opus:write_m4b",),
    "opus": ("m4b_opus:write_opus",),
    "captions": ("captions:write_captions",),
    "epub": ("read_along:write_epub",),
    "podcast": ("mp3:write_chapters", "podcast:write_podcast"),
    "metadata": ("metadata:write_metadata",),
    "shop": ("shop:write_extras",),
    "report": ("report:write_report",),
}
"""Every format by the name that ``--formats`` takes, and the writers that make it, as
``module:function``: a module is loaded when its format is asked for."""

DEFAULT = ("mp3",)

CREDITED = frozenset({"shop"})
"""Formats that want opening and closing credits spoken."""


@dataclass(frozen=True, slots=True)
class Published:
    """What stands in a book's folder now."""

    artefacts: tuple[Artefact, ...]
    chapters: tuple[ChapterFile, ...]
    warnings: tuple[str, ...]
    keys: tuple[str, ...]
    """Slots and runs in the store that the files are made from: not to be cleaned away."""


def publish(book: Book, folder: Path, formats: Iterable[str] = DEFAULT) -> Published:
    """Write a book's files into ``folder``; those that are right already stay untouched.

    Raises OutputError where the folder can't be written: the earlier files then still stand.
    """
    writers = dict.fromkeys(writer for name in formats for writer in _writers(name))
    made = [writer(book) for writer in writers]
    outputs = [output for found in made for output in found.files]
    artefacts = put_files.put(folder, outputs)
    return Published(
        artefacts,
        tuple(chapter for found in made for chapter in found.chapters),
        tuple(warning for found in made for warning in found.warnings),
        tuple(dict.fromkeys([*_slots(book), *(key for o in outputs for key in o.keys)])),
    )


def preview(book: Book, folder: Path, name: str) -> Published:
    """Write a book of one chapter as ``name.mp3`` into ``folder``, beside earlier previews."""
    (output, *_) = mp3.write_chapters(book).files
    output = replace(output, kind="mp3-preview", name=f"{name}.mp3")
    return Published(put_files.put(folder, [output], beside=True), (), (), tuple(_slots(book)))


def chapters(book: Book, folder: Path) -> Published:
    """Write the chapters of a part of the book as MP3s, beside whatever else is there."""
    made = mp3.write_chapters(book)
    artefacts = put_files.put(folder, made.files, beside=True)
    return Published(artefacts, made.chapters, made.warnings, tuple(_slots(book)))


def check(formats: Iterable[str]) -> None:
    """Raise FullcastError, before anything is spoken, where a format isn't one of ours."""
    for name in formats:
        _writers(name)


def _slots(book: Book) -> list[str]:
    heard = [book.mastered, *([book.credits] if book.credits is not None else [])]
    return [slot.key for part in heard for chapter in part.chapters for slot in chapter.slots]


def _writers(name: str) -> tuple[Writer, ...]:
    if name not in WRITERS:
        known = ", ".join(WRITERS)
        raise FullcastError(f"there is no format {name!r}.", f"Choose from: {known}.")
    found = (where.partition(":") for where in WRITERS[name])
    return tuple(
        getattr(import_module(f".{module}", __package__), function) for module, _, function in found
    )


__all__ = [
    "CREDITED",
    "DEFAULT",
    "WRITERS",
    "Book",
    "ChapterFile",
    "Output",
    "Outputs",
    "Published",
    "chapters",
    "check",
    "preview",
    "publish",
]
