"""``fullcast studio``: a book's script, cast and sound on one page in the browser."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import click

from pipeline.cli.options import PATH, engine_option, jobs_option, output_option, voices_option
from pipeline.cli.printing import echo


@click.command()
@click.argument("path", type=PATH, default=Path())
@voices_option()
@engine_option()
@output_option()
@jobs_option
@click.option(
    "--host", default="", metavar="ADDRESS", help="Listen there, not just to this machine."
)
@click.option("--port", type=click.IntRange(0, 65535), help="Which port (default: 8765, or any).")
@click.option("--no-browser", is_flag=True, help="Print the address, and open nothing.")
def studio(
    path: Path,
    voices: Path,
    engine: str | None,
    output: Path,
    jobs: int | None,
    host: str,
    port: int | None,
    no_browser: bool,
) -> None:
    """Edit a script, cast it and hear it, on a page in the browser.

    PATH is a script, a manuscript or a folder; without one, the books of this folder.
    """
    import webbrowser

    from pipeline.studio import open_studio
    from pipeline.workflows.studio_folder import open_folder

    folder, options, opened = open_folder(path, voices, engine or "", output, jobs)
    with open_studio(folder, options, opened, host, port) as opened_studio:
        url = opened_studio.address.url
        echo(f"The studio is open at {url}")
        echo("Ctrl-C closes it. Whoever has this address can edit your books: keep it.")
        if host:
            echo("Note: other machines can reach it; what they send is not encrypted.", err=True)
        if not no_browser:
            webbrowser.open(url)
        with suppress(KeyboardInterrupt):
            opened_studio.serve()
    echo("The studio is closed. What you changed stands in your files.")
