"""What every workflow starts with: a book's script, folder, voices file and engine."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from pipeline import casting, engines, files, output_folder
from pipeline.errors import FileChangedError
from pipeline.model import Script
from pipeline.progress import Progress, silent
from pipeline.store import Store
from pipeline.workflows import book_header
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.choose_engine import choose_engine
from pipeline.workflows.results import SplitResult
from pipeline.workflows.split_book import split_book

BUILD_LOCK = ".building.lock"
"""In a book's folder, while it is being built or renamed."""


@dataclass(frozen=True, slots=True)
class OpenBook:
    """A book that is ready to be cast, planned and spoken."""

    options: BookOptions
    split: SplitResult
    folder: output_folder.BookFolder
    voices_file: casting.VoicesFile
    engine: engines.Engine
    opened_s: float = 0.0
    """Seconds that it took to read; 0 where a split was made."""

    @property
    def script(self) -> Script:
        """The tagged script."""
        return self.split.script

    @property
    def formats(self) -> tuple[str, ...]:
        """What to make of it, by the names of ``publish.WRITERS``."""
        return book_header.formats(self.script.meta, self.options.usual_formats)

    @property
    def mastering(self) -> str:
        """The mastering preset, by name."""
        return book_header.mastering(self.script.meta, self.options.usual_mastering)

    @property
    def slug(self) -> str:
        """The book's name in the output folder and in voices.yaml."""
        return self.folder.slug

    @property
    def base(self) -> Path:
        """The folder that recordings, music and the cover are named from: the script's own."""
        return self.split.path.parent

    def store(self) -> Store:
        """The takes and slots of all books in the output folder; to be used with ``with``."""
        return Store(self.options.output / output_folder.STORE, self.options.store)


def open_book(options: BookOptions, progress: Progress = silent) -> OpenBook:
    """A manuscript's or script's book: split, with a folder of its own, its cast read (voices.yaml
    is made where it is missing) and its engine found. Raises FullcastError."""
    started = time.perf_counter()
    progress("Splitting", 0, 1)
    with _telling_of_waits(progress):
        split = split_book(options)
    progress("Splitting", 1, 1)
    folder = output_folder.claim_folder(options.output, split.script.meta.book, split.path)
    voices_file = _open_voices_file(options.voices)
    engine = choose_engine(options.engine, voices_file, folder.slug, split.script.meta.language)
    opened_s = 0.0 if split.written else time.perf_counter() - started
    return OpenBook(options, split, folder, voices_file, engine, opened_s)


@contextmanager
def open_to_build(
    options: BookOptions, progress: Progress, doing: str = "build"
) -> Iterator[OpenBook]:
    """A book that nobody else builds or renames meanwhile. Where somebody does, their end is
    awaited, and ``progress`` told whose; the book is then as they left it. ``doing`` is said to
    others who wait. Raises FullcastError."""
    book = open_book(options, progress)
    what = f"the {doing} of {book.split.path.name}"
    with ExitStack() as stack:
        while True:
            with _telling_of_waits(progress):
                lock = files.locked(book.folder.path / BUILD_LOCK, what)
                waited = stack.enter_context(lock)
            if not waited:
                break
            before, book = book.folder.path, open_book(options, progress)
            if book.folder.path == before:
                break
            stack.close()  # it was renamed meanwhile: the lock is another
        yield book


@contextmanager
def _telling_of_waits(progress: Progress) -> Iterator[None]:
    """Whose end is awaited in here is a stage of a progress that somebody sees."""
    if progress is silent:
        yield
        return
    awaited: list[str] = []

    def tell(holder: str) -> None:
        awaited.append(f"Waiting for {holder}")
        progress(awaited[-1], 0, 1)

    with files.telling_of_waits(tell):
        yield
    for stage in awaited:
        progress(stage, 1, 1)


def _open_voices_file(path: Path) -> casting.VoicesFile:
    if not path.exists():
        # Another command may make it too, and write its cast into it at once.
        with files.changing(path, "a new cast"), suppress(FileChangedError):
            files.write_if_unchanged(path, casting.default_text(), None)
    return casting.load(path)
