"""Many books, each built by a process of its own: what ends one never stops the rest.

Nothing is kept of a batch but the books themselves, so one that was killed goes on where it was:
books that are made are found unchanged, and a book that is half spoken has its takes.
"""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from enum import StrEnum
from multiprocessing.connection import Connection
from pathlib import Path

from pipeline import casting, output_folder
from pipeline.errors import FullcastError
from pipeline.render import die_with
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.build_book import build_book
from pipeline.workflows.read_split import script_of
from pipeline.workflows.results import BuildResult
from pipeline.workflows.script_file import header_of
from pipeline.workflows.shelf import write_shelf

AT_ONCE = 4
"""Books that are built at the same time at most: while one is split or mastered, others speak."""


class BookState(StrEnum):
    """What became of a book of a batch."""

    MADE = "made"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class BookOutcome:
    """A book of a batch at its end."""

    source: Path
    state: BookState
    seconds: float
    """How long it took, its wait for a place not counted."""
    why: str = ""
    """Why it failed, for a person to read."""
    title: str = ""
    folder: Path | None = None
    duration_ms: int = 0
    rendered: int = 0
    """Cues spoken in this run."""
    cost_usd: float = 0.0
    """What hosted speech cost in this run."""
    doubtful: int = 0
    """Lines whose speaker is unsure or unknown."""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BatchResult:
    """Every book of a batch, in the order in which they were named."""

    books: tuple[BookOutcome, ...]
    shelf: Path | None
    """The page of all books in the output folder; None where it holds none."""

    def count(self, state: BookState) -> int:
        """How many books ended so."""
        return sum(book.state is state for book in self.books)


def build_batch(
    books: Sequence[BookOptions],
    *,
    at_once: int | None = None,
    on_outcome: Callable[[BookOutcome], None] = lambda outcome: None,
) -> BatchResult:
    """Every book built, some at a time, each with a fair share of the processors (on a cluster they
    share its workers batch by batch). Books of one series are built one after another in the
    series' order, and so are those that might want one name. Raises FullcastError only where
    nothing can be begun.
    """
    lanes = _lanes(books)
    cores = (books[0].jobs if books else None) or os.cpu_count() or 1
    places = max(1, min(at_once or AT_ONCE, len(lanes), at_once or cores))
    share = max(1, cores // places)

    def run(lane: list[int]) -> list[tuple[int, BookOutcome]]:
        outcomes = []
        for number in lane:
            outcome = _build_apart(replace(books[number], jobs=share))
            on_outcome(outcome)
            outcomes.append((number, outcome))
        return outcomes

    with ThreadPoolExecutor(places) as pool:
        ended = dict(pair for pairs in pool.map(run, lanes) for pair in pairs)
    outputs = dict.fromkeys(book.output for book in books)
    shelves = [write_shelf(output) for output in outputs]
    return BatchResult(tuple(ended[n] for n in range(len(books))), shelves[0] if shelves else None)


def _lanes(books: Sequence[BookOptions]) -> list[list[int]]:
    """The books by number, those together that have to be built in turn."""
    lanes: dict[str, list[tuple[int, int]]] = {}
    for number, options in enumerate(books):
        name = _likely_name(options)
        series, place = _series_of(options, name)
        lane = f"series {series}" if series else f"book {name}"
        lanes.setdefault(lane, []).append((place, number))
    return [[number for _, number in sorted(lane)] for lane in lanes.values()]


def _likely_name(options: BookOptions) -> str:
    """The name that a book has, or will most likely get."""
    try:
        own = header_of(script_of(options)).book
    except FullcastError:
        own = ""  # the build itself says what is wrong
    return output_folder.slug(own or options.source.stem)


def _series_of(options: BookOptions, name: str) -> tuple[str, int]:
    """The series of a book and its place in it; nothing where it is of none."""
    try:
        voices_file = casting.load(options.voices)
    except FullcastError:
        return "", 0  # the build itself says what is wrong
    series = casting.series_of(voices_file, name)
    return series, next(
        (each.books.index(name) for each in voices_file.series if name in each.books), 0
    )


# ------------------------------------------------------------------ one book, in its own process


def _build_apart(options: BookOptions) -> BookOutcome:
    """A book built by a process that may end in any way."""
    started = time.monotonic()
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_child, args=(theirs, os.getpid(), options), daemon=True)
    process.start()
    theirs.close()
    try:
        answer = ours.recv()
    except EOFError:
        answer = None
    process.join()
    seconds = time.monotonic() - started
    if isinstance(answer, BuildResult):
        return _outcome(options.source, answer, seconds)
    why = answer or f"its build ended without a word (exit status {process.exitcode})."
    return BookOutcome(options.source, BookState.FAILED, seconds, why)


def _child(pipe: Connection, parent: int, options: BookOptions) -> None:
    die_with(parent)
    try:
        pipe.send(build_book(options))
    except FullcastError as error:
        pipe.send(f"{error.message} {error.hint}".strip())
    except KeyboardInterrupt:
        pipe.send("it was stopped.")
    except Exception as error:  # a fault of ours in one book: the others are still built
        pipe.send(f"{type(error).__name__}: {error}")


def _outcome(source: Path, result: BuildResult, seconds: float) -> BookOutcome:
    state, why = BookState.MADE, ""
    if result.failed:
        first = result.failed[0]
        more = f" (and {len(result.failed) - 1} more lines)" if len(result.failed) > 1 else ""
        state, why = BookState.FAILED, f"line {first.number}: {first.message}{more}"
    elif result.unchanged:
        state = BookState.UNCHANGED
    return BookOutcome(
        source, state, seconds, why, result.title, result.folder, result.duration_ms,
        result.rendered, result.cost_usd, len(result.doubtful), result.warnings,
    )  # fmt: skip
