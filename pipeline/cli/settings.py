"""``fullcast settings``: what holds in this folder or for a book, and who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from pipeline.cli.options import (
    PATH,
    engine_option,
    formats_option,
    jobs_option,
    json_option,
    mastering_option,
    output_option,
    sharing_options,
    voices_option,
    with_book_options,
)
from pipeline.cli.printing import Json, show, table

if TYPE_CHECKING:
    from pipeline.workflows.book_options import BookOptions
    from pipeline.workflows.show_settings import ShownSetting


@click.command()
@click.argument("file", type=PATH, default="")
@voices_option()
@engine_option("Which engine speaks.")
@output_option()
@jobs_option
@formats_option("What to make.")
@mastering_option
@sharing_options
@json_option()
@with_book_options
def settings(options: BookOptions, as_json: bool) -> None:
    """Show every setting of this folder, or of a book, and where its value comes from.

    The command line comes first, then the script's header, then fullcast.toml (or [tool.fullcast]
    in pyproject.toml), then the default.
    """
    from pipeline.workflows.settings import Settings
    from pipeline.workflows.show_settings import show_settings

    context = click.get_current_context()
    typed = {
        name
        for name in context.params
        if context.get_parameter_source(name) is ParameterSource.COMMANDLINE
    }
    of_folder = context.find_object(Settings) or Settings()
    rows = show_settings(options, of_folder, typed)
    show(lambda: settings_json(rows), lambda: settings_words(rows), as_json=as_json)


def settings_json(rows: tuple[ShownSetting, ...]) -> Json:
    """Every setting, its value and who says so."""
    return {"settings": [{"name": r.name, "value": r.value, "from": r.source} for r in rows]}


def settings_words(rows: tuple[ShownSetting, ...]) -> str:
    """A line for each setting."""
    return table([(row.name, row.value or "-", row.source) for row in rows])
