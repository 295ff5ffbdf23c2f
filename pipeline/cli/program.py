"""The command group ``fullcast``: all commands, and what an error looks like.

Everything heavier than click is imported inside the command that needs it, so that ``--help``
is there at once.
"""

from __future__ import annotations

import atexit
import gc
import io
import os
import sys
from pathlib import Path
from typing import Any

import click

from pipeline import __version__
from pipeline.cli.audition import audition
from pipeline.cli.batch import batch, watch
from pipeline.cli.build import build
from pipeline.cli.cast import assign, cast, rename, share
from pipeline.cli.chapters import chapters
from pipeline.cli.check import check, respeak
from pipeline.cli.clean import clean
from pipeline.cli.doctor import doctor
from pipeline.cli.help import help
from pipeline.cli.plan import plan
from pipeline.cli.preview import preview
from pipeline.cli.printing import echo, print_json, shortened
from pipeline.cli.pronunciation import say, words
from pipeline.cli.rename_book import rename_book
from pipeline.cli.review import review
from pipeline.cli.series import series
from pipeline.cli.settings import settings
from pipeline.cli.split import split
from pipeline.cli.studio import studio
from pipeline.cli.voices import voices
from pipeline.errors import FullcastError
from pipeline.progress import telling_of_costs, telling_of_waits

COMMANDS = (
    chapters, split, studio, review, build, batch, watch, preview, plan, check, respeak, clean,
    cast, rename, rename_book, assign, share, series, voices, audition, say,
    words, doctor, settings, help,
)  # fmt: skip

_GC_THRESHOLD = 100_000
_LONGEST_NAME = 200
_AS_JSON = f"{__name__}.as_json"


class Commands(click.Group):
    """The command group; turns every error meant for a person into one line and status 1."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ctx.meta[_AS_JSON] = "--json" in args
        _ready_streams()
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        # A book is a hundred thousand small objects that live as long as the command: looking
        # for garbage among them every few hundred takes a third of the time.
        gc.set_threshold(_GC_THRESHOLD)
        atexit.register(gc.freeze)  # what is left then ends with the process: nobody looks for it
        try:
            _read_settings(ctx)
            with telling_of_waits(_say_wait), telling_of_costs(_say_unless_quiet):
                return super().invoke(ctx)
        except FullcastError as error:
            _fail(error, as_json=ctx.meta[_AS_JSON])
        except click.ClickException as error:
            usage = io.StringIO()
            error.show(usage)
            echo(usage.getvalue().rstrip("\n"), err=True)
            sys.exit(error.exit_code)
        except OSError as error:
            if error.filename is None:
                raise
            _fail(_unusable(error), as_json=ctx.meta[_AS_JSON])
        except KeyboardInterrupt:
            echo("Stopped. What was spoken is kept: run the same command to go on.", err=True)
            sys.exit(130)


def _ready_streams() -> None:
    """Let everything be printed somewhere: where a stream is closed, nowhere (the next file that is
    opened would have its number, and libraries would write into a book what they have to say); and
    to a file or a pipe whose encoding lacks a letter, a question mark in its place."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free
    sys.stdout = sys.stdout or os.fdopen(1, "w", encoding="utf-8", closefd=False)
    sys.stderr = sys.stderr or os.fdopen(2, "w", encoding="utf-8", closefd=False)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def _unusable(error: OSError) -> FullcastError:
    """What is said of a file that not even looking at was possible: of a name that is too long, in
    a folder that is locked."""
    name = shortened(str(error.filename), _LONGEST_NAME)
    return FullcastError(f"can't use {name}: {error.strerror}.", "Check its name and its rights.")


def _read_settings(ctx: click.Context) -> None:
    """Let the folder's settings stand where the command line says nothing. What a script's header
    comes before is no option's default: see ``with_book_options``."""
    if not (os.path.exists("fullcast.toml") or os.path.exists("pyproject.toml")):
        return
    from pipeline.workflows.settings import read_settings

    ctx.obj = settings = read_settings(Path())
    names = ("engine", "voices", "output", "jobs", "workers", "store")
    values = {name: getattr(settings, name) for name in names if getattr(settings, name)}
    ctx.default_map = dict.fromkeys(main.commands, values)
    # Without a name it lists the voices of all engines.
    ctx.default_map["voices"] = {k: v for k, v in values.items() if k != "engine"}


def _say_wait(holder: str) -> None:
    _say_unless_quiet(f"Waiting for {holder}.")


def _say_unless_quiet(words: str) -> None:
    context = click.get_current_context(silent=True)
    if context is None or not context.params.get("quiet"):
        echo(words, err=True)


def _fail(error: FullcastError, *, as_json: bool) -> None:
    """Say what is wrong on standard error (and as JSON where asked), then leave with 1."""
    if as_json:
        print_json({"error": error.message, "hint": error.hint})
    line = " ".join(f"Error: {error.message} {error.hint}".split())
    echo(line, err=True)
    sys.exit(1)


@click.group(
    cls=Commands, commands=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, prog_name="fullcast")
def main() -> None:
    """Turn a story into a full-cast audiobook.

    \b
    fullcast build scripts/the-lamp-room.txt       make the audiobook
    fullcast preview scripts/the-lamp-room.script --chapter 1 --scene 1
    fullcast split story.txt                       only tag the lines with their speakers
    """
