"""A stage of publishing, watched: how far it is, and how long it took."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from pipeline.publish.writer import Book, PathOf, PlannedFile, PlannedFiles, Writer

Progress = Callable[[str, int, int], None]
"""Called with a stage's name, how much is done, and how much there is."""

_WHOLE = 100


class StageWatch:
    """One stage's share of the work that is done, and the seconds that it took: of planning its
    files, and of writing them."""

    def __init__(self, name: str, progress: Progress) -> None:
        self.seconds = 0.0
        self._name = name
        self._progress = progress
        self._shown = 0
        self._files = 0
        self._written = 0
        progress(name, 0, _WHOLE)

    def plan(self, book: Book, writer: Writer) -> PlannedFiles:
        """What a writer of this stage plans; its files are watched while they are written."""
        with self._working():
            planned = writer(replace(book, tell=self._tell))
        self._files += len(planned.files)
        return replace(planned, files=tuple(map(self._watched, planned.files)))

    def end(self) -> None:
        """All is there, whether it had to be written or not."""
        self._tell(1.0)

    def _tell(self, share: float) -> None:
        done = int(share * _WHOLE)
        if done > self._shown:
            self._shown = done
            self._progress(self._name, done, _WHOLE)

    def _watched(self, file: PlannedFile) -> PlannedFile:
        def write(target: Path, path_of: PathOf) -> None:
            with self._working():
                file.write(target, path_of)
            self._written += 1
            self._tell(self._written / self._files)

        return replace(file, write=write)

    @contextmanager
    def _working(self) -> Iterator[None]:
        started = time.perf_counter()
        try:
            yield
        finally:
            self.seconds += time.perf_counter() - started
