"""``fullcast preview``: one scene, or a few lines, heard at once; reported as a build is."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from pipeline.cli.build import show_build
from pipeline.cli.options import (
    description_options,
    file_argument,
    report_options,
    speaking_options,
    split_options,
    with_book_options,
)
from pipeline.cli.playing import play as play_files
from pipeline.cli.printing import echo, strict_failure

if TYPE_CHECKING:
    from pipeline.workflows.book_options import BookOptions


@click.command()
@file_argument
@click.option(
    "--chapter", "--chapters", "chapter", type=click.IntRange(min=0), help="Only this chapter."
)
@click.option("--scene", type=click.IntRange(min=1), help="Only this scene of the chapter.")
@click.option(
    "--lines", "line_range", metavar="A-B", help="Only these lines, as 'split' counts them."
)
@click.option("--play", is_flag=True, help="Play it where a player is installed.")
@description_options
@split_options
@speaking_options
@report_options
@with_book_options
def preview(
    options: BookOptions, chapter: int | None, scene: int | None, line_range: str | None,
    play: bool, as_json: bool, quiet: bool, verbose: bool, strict: bool,
) -> None:  # fmt: skip
    """Hear one scene, or a few lines, at once."""
    from pipeline.progress import bars
    from pipeline.workflows.book_options import Choice
    from pipeline.workflows.preview import preview_book

    choice = Choice(chapter=chapter, scene=scene, lines=_line_range(line_range))
    with bars(shown=not (quiet or as_json)) as progress:
        result = preview_book(options, choice, progress)
    show_build(result, as_json=as_json, quiet=quiet, verbose=verbose)
    if play:
        play_files([artefact.path for artefact in result.artefacts])
    if strict and result.doubtful:
        echo(strict_failure(len(result.doubtful)), err=True)
    if result.failed or (strict and result.doubtful):
        sys.exit(1)


def _line_range(text: str | None) -> tuple[int, int] | None:
    """The first and last number of ``40-60``. Raises click.UsageError."""
    if text is None:
        return None
    first, _, last = text.partition("-")
    try:
        start, end = int(first), int(last or first)
    except ValueError:
        raise click.UsageError(f"--lines wants two numbers such as 40-60, got {text!r}") from None
    if not 1 <= start <= end:
        raise click.UsageError(f"--lines wants a rising range from 1 on, got {text!r}")
    return start, end
