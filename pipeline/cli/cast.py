"""``fullcast cast``, ``rename``, ``assign`` and ``share``: who speaks, and changes to that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from pipeline.cli.options import cast_options, json_option, with_book_options
from pipeline.cli.printing import Json, echo, show, table

if TYPE_CHECKING:
    from pipeline.workflows.book_options import BookOptions
    from pipeline.workflows.edit_cast import CastResult

_PARTNERS = 3
_NAME_WIDTH = 28
_MOST_LINES = 1_000_000


@click.command()
@cast_options
@click.option(
    "--set", "settings", multiple=True, metavar="NAME=VOICE", help="Change the cast first."
)
@json_option()
@with_book_options
def cast(options: BookOptions, settings: tuple[str, ...], as_json: bool) -> None:
    """Show who speaks how much, with whom and in which voice.

    \b
    --set "Mara=en-us+f3"  --set "Tobias.rate=0.9"  --set "Mara.voice.kokoro=af_heart"
    changes just that value in voices.yaml; any alias will do for a name.
    """
    from pipeline.workflows import edit_cast

    result = edit_cast.cast_book(options, settings)
    show(lambda: cast_json(result), lambda: known(result), as_json=as_json)


@click.command()
@cast_options
@click.argument("old")
@click.argument("new")
@with_book_options
def rename(options: BookOptions, old: str, new: str) -> None:
    """Give every line of OLD to NEW, in the script and in the cast."""
    from pipeline.workflows import edit_cast

    renamed = edit_cast.rename_character(options, old, new)
    also = f" and {options.voices}" if renamed.voices else ""
    lines = "1 line" if renamed.lines == 1 else f"{renamed.lines} lines"
    verb = "is" if renamed.lines == 1 else "are"
    echo(f"{lines} of {old} {verb} {renamed.name}'s now, in {renamed.script}{also}.")


@click.command()
@cast_options
@click.argument("name")
@click.option("--lines", "ranges", required=True, metavar="A-B,C", help="As 'split' counts them.")
@with_book_options
def assign(options: BookOptions, name: str, ranges: str) -> None:
    """Give these lines of the script to NAME."""
    from pipeline.workflows import edit_cast

    assigned = edit_cast.assign_lines(options, name, _line_numbers(ranges))
    lines = "1 line is" if assigned.lines == 1 else f"{assigned.lines} lines are"
    echo(f"{lines} {assigned.name}'s now, in {assigned.script}.")
    if assigned.new:
        echo(f"Note: nobody was called {assigned.name} before; the next build gives them a voice.")


@click.command()
@cast_options
@click.argument("who")
@with_book_options
def share(options: BookOptions, who: str) -> None:
    """Move WHO from this book's cast to the cast of all books."""
    from pipeline.workflows import edit_cast

    edit_cast.share_character(options, who)
    echo(f"{who} now sounds the same in every book ({options.voices}).")


def _line_numbers(text: str) -> list[int]:
    """The numbers in ``4-9,12``. Raises click.UsageError."""
    numbers: list[int] = []
    for part in text.split(","):
        first, _, last = part.strip().partition("-")
        try:
            start, end = int(first), int(last or first)
            if end > _MOST_LINES:
                raise ValueError
            numbers += range(start, end + 1)
        except ValueError:
            raise click.UsageError(f"--lines wants numbers such as 4-9,12, got {text!r}") from None
    return numbers


def cast_json(result: CastResult) -> Json:
    """The cast of a book, and which of its voices may be confused."""
    report = result.report
    return {
        "voices": str(result.voices),
        "engine": report.engine,
        "characters": [
            {
                "name": r.name,
                "lines": r.lines,
                "words": r.words,
                "gender": r.gender,
                "age": r.age,
                "voice": r.voice.name,
                "rate": r.voice.rate,
                "pitch": r.voice.pitch,
                "volume": r.volume_db,
                "uncast": r.uncast,
                "talks_with": [{"name": n, "turns": t} for n, t in r.partners],
            }
            for r in report.roles
        ],
        "clashes": [
            {"characters": [c.one, c.other], "turns": c.turns, "distance": c.distance}
            for c in report.clashes
        ],
        "absent": list(report.absent),
    }


def known(result: CastResult) -> str:
    """The cast as a table, and what to look at."""
    report = result.report
    rows = [("", "lines", "words", "voice", "talks with")]
    for role in report.roles:
        voice = role.voice.name + _manner(role.voice.rate, role.voice.pitch, role.volume_db)
        talks = ", ".join(f"{n} {t}" for n, t in role.partners[:_PARTNERS])
        flag = " *" if role.uncast else ""
        name = role.name[:_NAME_WIDTH]
        rows.append((name, str(role.lines), f"{role.words:,}", voice + flag, talks))
    words = [table(rows, right=(1, 2))]
    if any(role.uncast for role in report.roles):
        words.append("* not in voices.yaml: auto-casting chose, and the next build writes it down.")
    words += [
        f"May be confused: {c.one} and {c.other}, who exchange {c.turns} turns."
        for c in report.clashes
    ]
    if report.absent:
        words.append(f"Cast but not in the script: {', '.join(report.absent)}.")
    return "\n".join(words)


def _manner(rate: float, pitch: float, volume_db: float) -> str:
    """How a voice is changed, such as `` x0.9 +2 -1dB``; empty where it isn't."""
    changes = f" x{rate:g}" if rate != 1 else ""
    changes += f" {pitch:+g}" if pitch else ""
    return changes + (f" {volume_db:+g}dB" if volume_db else "")
