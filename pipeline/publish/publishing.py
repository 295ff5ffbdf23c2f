"""The publishing stage: what the writers of the wanted formats plan, put into a book's folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from pipeline.key_run import KeyRun, SeenKeys
from pipeline.model import Artefact
from pipeline.publish import mp3, put_files
from pipeline.publish.cover_image import cover_warning
from pipeline.publish.formats import DEFAULT, writers_of
from pipeline.publish.stage_watch import Progress, StageWatch
from pipeline.publish.writer import Book, ChapterFile


@dataclass(frozen=True, slots=True)
class PublishedBook:
    """What stands in a book's folder now."""

    artefacts: tuple[Artefact, ...]
    chapters: tuple[ChapterFile, ...]
    warnings: tuple[str, ...]
    keys: KeyRun
    """Slots and runs in the store that the files are made from: not to be cleaned away."""
    seconds: tuple[tuple[str, float], ...] = ()
    """How long each stage of publishing took, as ``STAGES`` calls them."""


def publish(
    book: Book,
    folder: Path,
    formats: Iterable[str] = DEFAULT,
    progress: Progress = lambda stage, done, total: None,
) -> PublishedBook:
    """Write a book's files into ``folder``; those that are right already stay untouched.

    ``progress`` is told of each format's stage how many hundredths are done. Raises OutputError
    where the folder can't be written: the earlier files then still stand.
    """
    stages: dict[str, StageWatch] = {}
    planned = []
    for name, writer in writers_of(formats):
        if name not in stages:
            stages[name] = StageWatch(name, progress)
        planned.append(stages[name].plan(book, writer))
    # Two writers may plan the same file: the chapter and the whole of a book of one chapter.
    files = list({file.name: file for plan in planned for file in plan.files}.values())
    gone = [kind for plan in planned for kind in plan.gone]
    artefacts = put_files.put(folder, files, gone=gone)
    for stage in stages.values():
        stage.end()
    seen = SeenKeys()
    return PublishedBook(
        artefacts,
        tuple(chapter for plan in planned for chapter in plan.chapters),
        tuple(warning for plan in planned for warning in plan.warnings) + _cover_warnings(book),
        KeyRun(filter(seen.add, chain(_slot_keys(book), *(file.keys for file in files)))),
        tuple((name, stage.seconds) for name, stage in stages.items()),
    )


def preview(book: Book, folder: Path, name: str) -> PublishedBook:
    """Write a book of one chapter as ``name.mp3`` into ``folder``, beside earlier previews.
    Raises OutputError."""
    (file, *_) = mp3.chapter_files(book).files
    file = replace(file, kind="mp3-preview", name=f"{name}.mp3")
    artefacts = put_files.put(folder, [file], beside=True)
    return PublishedBook(artefacts, (), (), KeyRun(_slot_keys(book)))


def chapters(book: Book, folder: Path) -> PublishedBook:
    """Write the chapters of a part of the book as MP3s, beside whatever else is there. Raises
    OutputError."""
    planned = mp3.chapter_files(book)
    artefacts = put_files.put(folder, planned.files, beside=True)
    warnings = planned.warnings + _cover_warnings(book)
    return PublishedBook(artefacts, planned.chapters, warnings, KeyRun(_slot_keys(book)))


def _cover_warnings(book: Book) -> tuple[str, ...]:
    warning = cover_warning(book.cover)
    return (warning,) if warning else ()


def _slot_keys(book: Book) -> Iterator[str]:
    heard = [book.mastered, *([book.credits] if book.credits is not None else [])]
    return (key for part in heard for chapter in part.chapters for key in chapter.slots.keys)
