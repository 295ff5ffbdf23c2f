"""``fullcast audition``: a character's own lines in several voices."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from pipeline.cli.options import cast_options, json_option, with_book_options
from pipeline.cli.printing import Json, show

if TYPE_CHECKING:
    from pipeline.workflows.audition import Audition
    from pipeline.workflows.book_options import BookOptions


@click.command()
@cast_options
@click.argument("who")
@click.option("--voice", "names", multiple=True, help="A candidate; once for each.")
@click.option("--with", "other", default="", help="An exchange with this character instead.")
@json_option()
@with_book_options
def audition(
    options: BookOptions, who: str, names: tuple[str, ...], other: str, as_json: bool
) -> None:
    """Hear WHO's own lines in several voices: a file each, and a page that plays them.

    With --with OTHER an exchange of the two is heard; a candidate is then a pair, ONE/OTHER.
    """
    from pipeline.workflows import audition

    result = audition.audition(options, who, names, other)
    show(lambda: audition_json(result), lambda: audition_words(result), as_json=as_json)


def audition_json(result: Audition) -> Json:
    """The lines that were spoken, a file for each candidate, and the page that plays them."""
    return {
        "page": str(result.page),
        "lines": [n.number for n in result.lines],
        "candidates": [{"voice": t.name, "path": str(t.path)} for t in result.tried],
    }


def audition_words(result: Audition) -> str:
    """Where to listen."""
    return "\n".join(
        [*(f"{t.name}: {t.path}" for t in result.tried), f"Hear them all: {result.page}"]
    )
