"""What every writer is given, and the files that it plans."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Lock
from typing import Protocol

from pipeline.master import MasteredBook, SlotStore
from pipeline.model import Cue, Meta, Plan, Script, Take

Tell = Callable[[float], None]
"""Called with what share of a stage's work is done, from 0 to 1."""


def _tell_nobody(share: float) -> None:
    pass


class SharedCount:
    """The share of some work that is done, counted by whoever does it, several threads at once."""

    def __init__(self, whole: float, tell: Tell) -> None:
        self._whole = max(whole, 1.0)
        self._tell = tell
        self._done = 0.0
        self._lock = Lock()

    def add(self, amount: float) -> None:
        """So much more is done."""
        with self._lock:
            self._done += amount
            self._tell(min(1.0, self._done / self._whole))


@dataclass(frozen=True, slots=True)
class Book:
    """Everything that is known of a finished book."""

    meta: Meta
    plan: Plan
    mastered: MasteredBook
    store: SlotStore
    script: Script | None = None
    """The tagged script, for writers that show text or speakers."""
    cover: Path | None = None
    """A JPEG or PNG image."""
    takes: Mapping[Cue, Take] | None = None
    """Of every cue, for writers that want the times of words."""
    credits: MasteredBook | None = None
    """Opening and closing credits, a chapter each, where they were spoken."""
    jobs: int = 1
    """How many processors a writer may use."""
    one_chapter: bool = False
    """Whether this is a whole book that has only one chapter."""
    tell: Tell = _tell_nobody
    """For writers whose work takes long: what share of theirs is done."""


PathOf = Callable[[str], Path]
"""Where another file of this run lies just now, by its name."""


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file to be published, and how to write it."""

    kind: str
    name: str
    """Relative to the book's folder."""
    inputs: str
    """A digest of all that its bytes depend on: the same digest, the same file."""
    write: Callable[[Path, PathOf], None]
    """Writes the whole file at the path given (a temporary one). May raise OSError."""
    keys: tuple[str, ...] = ()
    """What of the store it is made from, the slots aside: not to be cleaned away."""


class Writer(Protocol):
    """One kind of thing to publish."""

    def __call__(self, book: Book) -> PlannedFiles:
        """The files that this writer would publish, cheap to ask; nothing is written yet."""


@dataclass(frozen=True, slots=True)
class ChapterFile:
    """A chapter's own audio file. Its ``repr`` is part of a podcast feed's digest."""

    number: int
    title: str
    name: str
    """Relative to the book's folder."""
    samples: int
    """Length at 44.1 kHz."""


@dataclass(frozen=True, slots=True)
class PlannedFiles:
    """What a writer would publish."""

    files: tuple[PlannedFile, ...]
    chapters: tuple[ChapterFile, ...] = ()
    warnings: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    """Kinds of which the book has no file: those of an earlier build go."""


def text_file(kind: str, name: str, inputs: str, make: Callable[[], str]) -> PlannedFile:
    """A file of the text that ``make`` gives when it is written."""
    return PlannedFile(kind, name, inputs, partial(_write_made, make))


def write_text(target: Path, text: str) -> None:
    """Write a new text file: UTF-8, line ends as they are. Raises OSError."""
    with target.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)


def _write_made(make: Callable[[], str], target: Path, path_of: PathOf) -> None:
    write_text(target, make())
