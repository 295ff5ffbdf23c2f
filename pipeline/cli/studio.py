"""``fullcast studio``: a book's script, cast and sound on one page in the browser."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import (
    PATH,
    engine_option,
    jobs_option,
    output_option,
    voices_option,
    with_book_options,
)
from pipeline.cli.printing import echo

if TYPE_CHECKING:
    from pipeline.workflows.book_options import BookOptions


@click.command()
@click.argument("file", type=PATH, default=Path())
@voices_option()
@engine_option()
@output_option()
@jobs_option
@click.option("--host", default="", metavar="ADDRESS", help="Listen there as well as here.")
@click.option("--port", type=click.IntRange(0, 65535), help="Which port (default: 8765, or any).")
@click.option("--no-browser", is_flag=True, help="Print the address, and open nothing.")
@with_book_options
def studio(options: BookOptions, host: str, port: int | None, no_browser: bool) -> None:
    """Edit a script, cast it and hear it, on a page in the browser.

    FILE is a script, a manuscript or a folder; without one, the books of this folder.
    """
    import webbrowser

    from pipeline.studio import open_studio
    from pipeline.workflows.studio_folder import open_folder

    with open_studio(open_folder(options), host, port) as opened:
        url = opened.address.url
        echo(f"The studio is open at {url}")
        echo("Ctrl-C closes it. Whoever has this address can edit your books: keep it.")
        if host:
            echo("Note: other machines can reach it; what they send is not encrypted.", err=True)
        if not no_browser:
            webbrowser.open(url)
        with suppress(KeyboardInterrupt):
            opened.serve()
    echo("The studio is closed. What you changed stands in your files.")
