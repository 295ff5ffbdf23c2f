"""``fullcast rename-book``: a book under another name, with its folder and its cast."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from pipeline.cli.options import cast_options, with_book_options
from pipeline.cli.printing import echo, shown_path

if TYPE_CHECKING:
    from pipeline.workflows.book_options import BookOptions


@click.command("rename-book")
@cast_options
@click.argument("name")
@with_book_options
def rename_book(options: BookOptions, name: str) -> None:
    """Call a book NAME: its folder, its section of voices.yaml, 'book:' in its script.

    The title on the box is another thing: it stands behind 'title:' in the script.
    """
    from pipeline.progress import bars
    from pipeline.workflows.rename_book import rename_book

    with bars(shown=True) as progress:
        renamed = rename_book(options, name, progress)
    if renamed.old == renamed.new:
        echo(f"It is called {renamed.new} already.")
        return
    echo(
        f"{renamed.old} is called {renamed.new} now: in {shown_path(renamed.script)}, "
        f"{options.voices} and {shown_path(renamed.folder)}."
    )
