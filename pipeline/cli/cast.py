"""Commands about the cast: who speaks, in which voice, and how a voice sounds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from pipeline.workflows.options import BookOptions

PATH = click.Path(path_type=Path)

_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
_engine = click.option("--engine", default="", help="Which engine (default: the cast's own).")
_file = click.argument("file", type=PATH)


def _studio(command: Callable[..., None]) -> Callable[..., None]:
    """The options that every command on a book's cast takes."""
    for option in (
        click.option(
            "--output", type=PATH, default=Path("output"), show_default=True,
            help="Folder for books and takes.",
        ),
        _engine,
        click.option(
            "--voices", type=PATH, default=Path("voices.yaml"), show_default=True,
            help="The cast; made if missing.",
        ),
        _file,
    ):  # fmt: skip
        command = option(command)
    return command


def _options(file: Path, voices: Path, engine: str, output: Path) -> BookOptions:
    from pipeline.workflows.options import BookOptions

    return BookOptions(source=file, voices=voices, engine=engine, output=output)


def _show(data: dict[str, Any], words: str, as_json: bool) -> None:
    if as_json:
        import json

        words = json.dumps(data, ensure_ascii=False, indent=2)
    click.echo(words)


@click.command()
@_studio
@click.option(
    "--set", "settings", multiple=True, metavar="NAME=VOICE", help="Change the cast first."
)
@_json
def cast(
    file: Path, settings: tuple[str, ...], as_json: bool, voices: Path, engine: str, output: Path
) -> None:
    """Show who speaks how much, with whom and in which voice.

    \b
    --set "Mara=en-us+f3"  --set "Tobias.rate=0.9"  --set "Mara.voice.kokoro=af_heart"
    changes just that value in voices.yaml; any alias will do for a name.
    """
    from pipeline.cli.cast_report import cast_json, cast_words
    from pipeline.workflows import edit_cast

    result = edit_cast.cast_book(_options(file, voices, engine, output), settings)
    _show(cast_json(result), cast_words(result), as_json)


@click.command()
@_studio
@_json
def plan(file: Path, as_json: bool, voices: Path, engine: str, output: Path) -> None:
    """Say what a build would speak, why, and how long it would take."""
    from pipeline.cli.cast_report import plan_json, plan_words
    from pipeline.workflows import plan_book

    result = plan_book.plan_book(_options(file, voices, engine, output))
    _show(plan_json(result), plan_words(result), as_json)


@click.command()
@_engine
@click.option(
    "--sample", is_flag=True, help="Speak a sentence in each, and make a page of players."
)
@click.option("--output", type=PATH, default=Path("output"), show_default=True)
@_json
def voices(engine: str, sample: bool, output: Path, as_json: bool) -> None:
    """List the voices of every engine, or of one."""
    from pipeline.cli.cast_report import voices_json, voices_words
    from pipeline.workflows import audition, edit_cast

    lists = edit_cast.list_voices(engine)
    page = audition.sample_voices(lists, output) if sample else None
    _show(voices_json(lists, page), voices_words(lists, page), as_json)


@click.command()
@click.argument("text")
@click.option("--voice", default="", help="Which voice (default: the engine's first).")
@_engine
@click.option(
    "-o", "target", type=PATH, default=Path("said.mp3"), show_default=True, help="An MP3."
)
@click.option("--voices", type=PATH, default=Path("voices.yaml"), help="The cast, for its lexicon.")
@click.option("--output", type=PATH, default=Path("output"), help="Folder for takes.")
def say(text: str, voice: str, engine: str, target: Path, voices: Path, output: Path) -> None:
    """Speak a sentence, to try a voice or a pronunciation."""
    from pipeline.workflows import audition

    said = audition.say(text, voice, _options(Path(), voices, engine, output), target)
    click.echo(f"Wrote {said.path}: {said.text}")
    for warning in said.warnings:
        click.echo(f"Note: {warning}")


@click.command()
@_studio
@click.argument("who")
@click.option("--voice", "names", multiple=True, help="A candidate; once for each.")
@click.option("--with", "other", default="", help="An exchange with this character instead.")
@_json
def audition(
    file: Path, who: str, names: tuple[str, ...], other: str, as_json: bool,
    voices: Path, engine: str, output: Path,
) -> None:  # fmt: skip
    """Hear WHO's own lines in several voices: a file each, and a page that plays them.

    With --with OTHER an exchange of the two is heard; a candidate is then a pair, ONE/OTHER.
    """
    from pipeline.cli.cast_report import audition_json, audition_words
    from pipeline.workflows import audition

    result = audition.audition(_options(file, voices, engine, output), who, names, other)
    _show(audition_json(result), audition_words(result), as_json)


@click.command()
@_studio
@click.argument("old")
@click.argument("new")
def rename(file: Path, old: str, new: str, voices: Path, engine: str, output: Path) -> None:
    """Give every line of OLD to NEW, in the script and in the cast."""
    from pipeline.workflows import edit_cast

    done = edit_cast.rename_character(_options(file, voices, engine, output), old, new)
    also = f" and {voices}" if done.voices else ""
    lines = "1 line" if done.lines == 1 else f"{done.lines} lines"
    verb = "is" if done.lines == 1 else "are"
    click.echo(f"{lines} of {old} {verb} {done.name}'s now, in {done.script}{also}.")


@click.command()
@_studio
@click.argument("name")
@click.option("--lines", "ranges", required=True, metavar="A-B,C", help="As 'split' counts them.")
def assign(file: Path, name: str, ranges: str, voices: Path, engine: str, output: Path) -> None:
    """Give these lines of the script to NAME."""
    from pipeline.workflows import edit_cast

    done = edit_cast.assign_lines(_options(file, voices, engine, output), name, _numbers(ranges))
    lines = "1 line is" if done.lines == 1 else f"{done.lines} lines are"
    click.echo(f"{lines} {done.name}'s now, in {done.script}.")
    if done.new:
        click.echo(
            f"Note: nobody was called {done.name} before; the next build gives them a voice."
        )


@click.command()
@_studio
@click.argument("who")
def share(file: Path, who: str, voices: Path, engine: str, output: Path) -> None:
    """Move WHO from this book's cast to the cast of all books."""
    from pipeline.workflows import edit_cast

    edit_cast.share_character(_options(file, voices, engine, output), who)
    click.echo(f"{who} now sounds the same in every book ({voices}).")


@click.command()
@_studio
@click.option("--most", default=30, show_default=True, help="How many to list.")
@_json
def words(file: Path, most: int, as_json: bool, voices: Path, engine: str, output: Path) -> None:
    """List the words likeliest to be mispronounced, for the lexicon of voices.yaml."""
    from pipeline.workflows import edit_cast

    found = edit_cast.words_to_check(_options(file, voices, engine, output))
    data = {"words": [{"word": word, "count": count} for word, count in found]}
    lines = [f"{count:>6}  {word}" for word, count in found[:most]]
    more = len(found) - most
    if more > 0:
        lines.append(f"        and {more} more (--json lists them all).")
    _show(data, "\n".join(lines) or "Every word is in the dictionary.", as_json)


def _numbers(text: str) -> list[int]:
    found: list[int] = []
    for part in text.split(","):
        first, _, last = part.strip().partition("-")
        try:
            found += range(int(first), int(last or first) + 1)
        except ValueError:
            raise click.UsageError(f"--lines wants numbers such as 4-9,12, got {text!r}") from None
    return found


def add_to(main: click.Group) -> None:
    """Give these commands to the command line."""
    for command in (cast, plan, voices, say, audition, rename, assign, share, words):
        main.add_command(command)
