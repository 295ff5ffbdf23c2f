"""``fullcast batch`` and ``fullcast watch``: many books at once, and again whenever they change."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import (
    PATH,
    formats_option,
    json_option,
    mastering_option,
    quiet_option,
    speaking_options,
    with_book_options,
)
from pipeline.cli.printing import (
    Json,
    count,
    duration,
    echo,
    seconds_words,
    show,
    shown_path,
    table,
)

if TYPE_CHECKING:
    from pipeline.workflows.batch import BatchResult, BookOutcome
    from pipeline.workflows.book_options import BookOptions

_LOOK_S = 2.0

at_once_option = click.option(
    "--at-once", type=click.IntRange(min=1), help="Books at the same time (default: up to 4)."
)


@click.command()
@click.argument("files", type=PATH, nargs=-1, required=True)
@speaking_options
@formats_option("What to make of each.")
@mastering_option
@at_once_option
@json_option()
@quiet_option
@with_book_options
def batch(
    options: BookOptions, files: tuple[Path, ...], at_once: int | None, as_json: bool, quiet: bool
) -> None:  # fmt: skip
    """Make the audiobooks of many manuscripts, scripts, or the books of a books.yaml.

    One that fails never stops the rest, and a batch that was stopped goes on where it was.
    """
    from pipeline.workflows.batch import BookState, build_batch
    from pipeline.workflows.books_file import books_of

    say = _say_outcome(shown=not (as_json or quiet))
    result = build_batch(books_of(files, options), at_once=at_once, on_outcome=say)
    show(lambda: batch_json(result), lambda: batch_words(result), as_json=as_json, quiet=quiet)
    if result.count(BookState.FAILED):
        sys.exit(1)


@click.command()
@click.argument("folder", type=PATH)
@speaking_options
@formats_option("What to make of each.")
@mastering_option
@at_once_option
@click.option("--once", is_flag=True, help="Stop as soon as everything is made.")
@quiet_option
@with_book_options
def watch(
    options: BookOptions, folder: Path, at_once: int | None, once: bool, quiet: bool
) -> None:  # fmt: skip
    """Make the books of a folder, and again whatever changes, until Ctrl-C."""
    from pipeline.workflows.batch import BookState
    from pipeline.workflows.watch_folder import watch_folder

    def pause() -> bool:
        if not once:
            time.sleep(_LOOK_S)
        return not once

    say = _say_outcome(shown=not quiet, unchanged=False)
    result = watch_folder(folder, options, pause, at_once=at_once, on_outcome=say)
    if result is not None and result.count(BookState.FAILED):
        sys.exit(1)


def _say_outcome(*, shown: bool, unchanged: bool = True) -> Callable[[BookOutcome], None]:
    """What prints a line when a book ends."""

    def say(outcome: BookOutcome) -> None:
        if not shown or (outcome.state == "unchanged" and not unchanged):
            return
        words = f"{outcome.state:9} {shown_path(outcome.source)}"
        echo(f"{words}: {outcome.why}" if outcome.why else words, err=True)

    return say


def batch_json(result: BatchResult) -> Json:
    """Every book of a batch, and all of them together."""
    return {
        "books": [
            {
                "file": shown_path(book.source),
                "state": str(book.state),
                "why": book.why,
                "title": book.title,
                "folder": None if book.folder is None else shown_path(book.folder),
                "duration_ms": book.duration_ms,
                "rendered": book.rendered,
                "cost_usd": round(book.cost_usd, 4),
                "seconds": round(book.seconds, 1),
                "unsure": book.doubtful,
                "warnings": list(book.warnings),
            }
            for book in result.books
        ],
        "made": sum(book.state == "made" for book in result.books),
        "unchanged": sum(book.state == "unchanged" for book in result.books),
        "failed": sum(book.state == "failed" for book in result.books),
        "duration_ms": sum(book.duration_ms for book in result.books),
        "cost_usd": round(sum(book.cost_usd for book in result.books), 4),
        "shelf": None if result.shelf is None else shown_path(result.shelf),
    }


def batch_words(result: BatchResult) -> str:
    """A table of the books, and what they come to."""
    rows = [("book", "", "length", "cues", "took", "cost")]
    for book in result.books:
        made = book.state != "failed"
        rows.append(
            (
                shown_path(book.source),
                str(book.state),
                duration(book.duration_ms) if made else "-",
                f"{book.rendered:,}",
                seconds_words(book.seconds),
                f"${book.cost_usd:.2f}" if book.cost_usd else "-",
            )
        )
    words = [table(rows, right=(2, 3, 4, 5))]
    words += [f"Failed, {shown_path(b.source)}: {b.why}" for b in result.books if b.why]
    data = batch_json(result)
    cost = f", ${data['cost_usd']:.2f}" if data["cost_usd"] else ""
    words.append(
        f"{count(len(result.books), 'book')}: {data['made']} made, {data['unchanged']} unchanged, "
        f"{data['failed']} failed; {duration(data['duration_ms'])}{cost}."
    )
    if result.shelf is not None:
        words.append(f"The shelf: {shown_path(result.shelf)}")
    return "\n".join(words)
