"""The command line. A command parses its words, calls ``build``, and prints what came back.

Everything heavier than click is imported inside the command that needs it, so that ``--help``
is there at once.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline import __version__
from pipeline.cli import cast as _casting
from pipeline.cli.doctor import doctor as _doctor
from pipeline.cli.review import review as _review
from pipeline.errors import FullcastError

if TYPE_CHECKING:
    from pipeline.workflows.options import BookOptions

PLAYERS = ("afplay", "mpv", "ffplay", "mpg123", "play", "xdg-open")
PLAYER_OPTIONS = {"ffplay": ["-nodisp", "-autoexit", "-loglevel", "error"], "mpv": ["--no-video"]}
PATH = click.Path(path_type=Path)


_GC_THRESHOLD = 100_000
_AS_JSON = f"{__name__}.as_json"


class Commands(click.Group):
    """The command group; turns every error meant for a person into one line and status 1."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ctx.meta[_AS_JSON] = "--json" in args
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        # A book is a hundred thousand small objects that live as long as the command: looking
        # for garbage among them every few hundred takes a third of the time.
        gc.set_threshold(_GC_THRESHOLD)
        try:
            return super().invoke(ctx)
        except FullcastError as error:
            _fail(error, as_json=ctx.meta[_AS_JSON])
        except KeyboardInterrupt:
            click.echo("Stopped. What was spoken is kept: run the same command to go on.", err=True)
            sys.exit(130)


def _fail(error: FullcastError, *, as_json: bool) -> None:
    """Say what is wrong on standard error (and as JSON where asked), then leave with 1."""
    if as_json:
        _print_json({"error": error.message, "hint": error.hint})
    line = " ".join(f"Error: {error.message} {error.hint}".split())
    click.echo(line, err=True)
    sys.exit(1)


def _print_json(data: object) -> None:
    import json

    click.echo(json.dumps(data, ensure_ascii=False, indent=2))


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="fullcast")
def main() -> None:
    """Turn a story into a full-cast audiobook.

    \b
    fullcast build scripts/the-lamp-room.txt       make the audiobook
    fullcast preview scripts/the-lamp-room.script --chapter 1 --scene 1
    fullcast split story.txt                       only tag the lines with their speakers
    """


# ------------------------------------------------------------------ shared options


def _options(*which: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def add(command: Any) -> Any:
        for option in reversed(which):
            command = option(command)
        return command

    return add


def _formats(context: click.Context, option: click.Parameter, value: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, (name.strip() for name in value.split(",")))))


json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
quiet_option = click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
verbose_option = click.option("-v", "--verbose", is_flag=True, help="List every doubtful line.")
strict_option = click.option("--strict", is_flag=True, help="Unsure or unknown speakers fail too.")

book_options = _options(
    click.option("--title", help="The book's title."),
    click.option("--author", help="Who wrote it."),
    click.option("--narrator", help="Who is named as reader in the tags."),
    click.option("--cover", type=PATH, help="A JPEG or PNG image."),
    click.option("--language", help="Language tag, such as en or en-GB."),
)
split_options = _options(
    click.option("--cast", "cast_file", type=PATH, help="A known cast: a file with 'characters:'."),
    click.option(
        "--unsure-below", type=click.FloatRange(0, 1), default=None,
        help="Mark lines whose confidence is below this with '?'.",
    ),
    click.option("--ask", metavar="URL", help="A language model to ask about unsure lines."),
    click.option("--ask-model", metavar="NAME", help="Which model the endpoint should use."),
    click.option("--drop-tags", is_flag=True, help="Mark pure tags ('said Mara.') as not spoken."),
)  # fmt: skip
studio_options = _options(
    click.option(
        "--voices", type=PATH, default=Path("voices.yaml"), show_default=True,
        help="The cast; made if missing.",
    ),
    click.option("--engine", help="Which engine speaks (default: pyttsx3)."),
    click.option(
        "--output", type=PATH, default=Path("output"), show_default=True,
        help="Folder for books and takes.",
    ),
    click.option("-j", "--jobs", type=click.IntRange(min=1), help="Processes (default: a core)."),
)  # fmt: skip
format_options = _options(
    click.option("--chapters", metavar="A-B", help="Only these chapters' MP3s, such as 2-5."),
    click.option(
        "--formats", callback=_formats, metavar="A,B", default="mp3", show_default=True,
        help="What to make: mp3, m4b, opus, captions, epub, podcast, metadata, shop, report.",
    ),
    click.option(
        "--mastering", metavar="NAME", default="acx", show_default=True,
        help="Levels: acx, podcast, ebur128 or none.",
    ),
)  # fmt: skip
report_options = _options(json_option, quiet_option, verbose_option, strict_option)


def _book(file: Path, words: dict[str, Any]) -> BookOptions:
    """The options of one book, out of a command's words."""
    from pipeline.workflows.options import BookOptions

    fields = BookOptions.__dataclass_fields__
    return BookOptions(
        source=file, **{k: v for k, v in words.items() if k in fields and v is not None}
    )


# ------------------------------------------------------------------ commands


@main.command()
@click.argument("file", type=PATH)
@click.option("-o", "script_path", type=PATH, help="Where the script goes (default: beside FILE).")
@book_options
@split_options
@report_options
def split(
    file: Path, as_json: bool, quiet: bool, verbose: bool, strict: bool, **words: Any
) -> None:
    """Tag every line of a manuscript with its speaker.

    Writes FILE.script, or merges into it: what you changed there stays.
    """
    from pipeline.cli import book_report
    from pipeline.workflows.split_book import split_book

    result = split_book(_book(file, words))
    if as_json:
        _print_json(book_report.split_json(result))
    elif not quiet:
        click.echo(book_report.split_words(result, verbose=verbose))
    if strict and result.doubtful:
        sys.exit(1)


@main.command()
@click.argument("file", type=PATH)
@book_options
@split_options
@studio_options
@format_options
@report_options
def build(
    file: Path, as_json: bool, quiet: bool, verbose: bool, strict: bool, **words: Any
) -> None:
    """Make the audiobook of a manuscript or a script."""
    from pipeline.cli import book_report
    from pipeline.progress import bars
    from pipeline.workflows.build_book import build_book

    with bars(shown=not (quiet or as_json)) as progress:
        result = build_book(_book(file, words), progress)
    _report(
        book_report.build_json(result),
        book_report.build_words(result, verbose=verbose),
        as_json,
        quiet,
    )
    if result.failed or (strict and result.doubtful):
        sys.exit(1)


@main.command()
@click.argument("file", type=PATH)
@click.option("--chapter", type=click.IntRange(min=0), help="Only this chapter.")
@click.option("--scene", type=click.IntRange(min=1), help="Only this scene of the chapter.")
@click.option(
    "--lines", "line_range", metavar="A-B", help="Only these lines, as 'split' counts them."
)
@click.option("--play", is_flag=True, help="Play it where a player is installed.")
@book_options
@split_options
@studio_options
@report_options
def preview(
    file: Path, chapter: int | None, scene: int | None, line_range: str | None, play: bool,
    as_json: bool, quiet: bool, verbose: bool, strict: bool, **words: Any,
) -> None:  # fmt: skip
    """Hear one scene, or a few lines, at once."""
    from pipeline.cli import book_report
    from pipeline.progress import bars
    from pipeline.workflows.options import Choice
    from pipeline.workflows.preview import preview_book

    choice = Choice(chapter=chapter, scene=scene, lines=_line_range(line_range))
    with bars(shown=not (quiet or as_json)) as progress:
        result = preview_book(_book(file, words), choice, progress)
    _report(
        book_report.build_json(result),
        book_report.build_words(result, verbose=verbose),
        as_json,
        quiet,
    )
    if play:
        _play([artefact.path for artefact in result.artefacts])
    if result.failed or (strict and result.doubtful):
        sys.exit(1)


@main.command()
@click.argument("file", type=PATH)
@json_option
def chapters(file: Path, as_json: bool) -> None:
    """List what a manuscript holds: chapters, scenes, words, and what is left out."""
    from pipeline.cli import book_report
    from pipeline.workflows.list_chapters import outline_book

    found = outline_book(file)
    _report(
        book_report.chapters_json(found), book_report.chapters_words(found), as_json, quiet=False
    )


@main.command()
@studio_options
@json_option
@quiet_option
def clean(as_json: bool, quiet: bool, output: Path, **_: Any) -> None:
    """Drop the takes that no book in the output folder uses any more."""
    from pipeline.cli import book_report
    from pipeline.workflows import build_book

    result = build_book.clean(output)
    _report(book_report.clean_json(result), book_report.clean_words(result), as_json, quiet)


def _report(data: dict[str, Any], words: str, as_json: bool, quiet: bool) -> None:
    if as_json:
        _print_json(data)
    elif not quiet:
        click.echo(words)


def _line_range(text: str | None) -> tuple[int, int] | None:
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


def _play(paths: list[Path]) -> None:
    """Hand the files to the first player that this machine has; say so if there is none."""
    import shutil
    import subprocess

    for player in PLAYERS:
        if program := shutil.which(player):
            extra = {
                "ffplay": ["-nodisp", "-autoexit", "-loglevel", "error"],
                "mpv": ["--no-video"],
            }
            for path in paths:
                subprocess.run([program, *extra.get(player, []), str(path)], check=False)
            return
    if sys.platform == "win32":
        import os

        for path in paths:
            os.startfile(path)
        return
    click.echo(
        "No player found (afplay, mpv, ffplay, mpg123, play): open the file yourself.", err=True
    )


_casting.add_to(main)
main.add_command(_doctor)
main.add_command(_review)
