"""``fullcast series``: who is in which book of a series."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from pipeline.cli.options import (
    engine_option,
    json_option,
    output_option,
    voices_option,
    with_book_options,
)
from pipeline.cli.printing import Json, show, table

if TYPE_CHECKING:
    from pipeline.workflows.book_options import BookOptions
    from pipeline.workflows.list_series import Series


@click.command()
@click.option(
    "--join",
    "joins",
    multiple=True,
    metavar="BOOK/NAME=BOOK/NAME",
    help="Make two people of two books one: the first gets the second's voice.",
)
@voices_option("The cast, with 'series:' in it.")
@engine_option()
@output_option()
@json_option()
@with_book_options
def series(options: BookOptions, joins: tuple[str, ...], as_json: bool) -> None:
    """List who speaks in which book of each series, and in which voice."""
    from pipeline.workflows.list_series import join_people, list_series

    for join in joins:
        join_people(options, join)
    listed = list_series(options)
    show(lambda: series_json(listed), lambda: series_words(listed), as_json=as_json)


def series_json(listed: tuple[Series, ...]) -> Json:
    """Every series, its books, narrators and people."""
    return {
        "series": [
            {
                "name": each.name,
                "books": list(each.books),
                "unbuilt": list(each.unbuilt),
                "narrators": [{"book": b, "voice": v} for b, v in each.narrators.items()],
                "one_narrator": each.one_narrator,
                "people": [
                    {
                        "name": person.name,
                        "voice": person.voice,
                        "books": [{"book": b, "lines": n} for b, n in person.lines.items()],
                    }
                    for person in each.people
                ],
            }
            for each in listed
        ]
    }


def series_words(listed: tuple[Series, ...]) -> str:
    """A table for each series: its people, their voices, and their lines in each book."""
    if not listed:
        return "voices.yaml has no series. Write 'series: {NAME: [first-book, second-book]}' in it."
    return "\n\n".join(map(_one, listed))


def _one(series: Series) -> str:
    rows = [("", "voice", *series.books)]
    rows.append(("Narrator", "", *(series.narrators.get(book, "-") for book in series.books)))
    rows += [
        (person.name, person.voice, *(str(person.lines.get(b, "-")) for b in series.books))
        for person in series.people
    ]
    words = [f"{series.name}:", table(rows)]
    if not series.one_narrator:
        words.append("Note: not one voice narrates throughout.")
    if series.unbuilt:
        words.append(f"Not known yet, as they weren't built here: {', '.join(series.unbuilt)}.")
    return "\n".join(words)
