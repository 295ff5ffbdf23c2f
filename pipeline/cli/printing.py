"""What commands print with: JSON, counts, durations, paths, tables, lists of unsure lines."""

from __future__ import annotations

import codecs
import os
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline.model import UNKNOWN

if TYPE_CHECKING:
    from pipeline.workflows.results import NumberedLine

Json = dict[str, Any]
"""A JSON object; docs/json.md documents every key that any command prints."""

_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)

LISTED = 10
"""How many of a list are shown in words."""
TEXT_WIDTH = 60
"""Characters of a line's text that a list shows."""


def show(
    to_json: Callable[[], Json], to_words: Callable[[], str], *, as_json: bool, quiet: bool = False
) -> None:
    """Print a command's result: as JSON, in words, or not at all."""
    if as_json:
        print_json(to_json())
    elif not quiet:
        echo(to_words())


def print_json(data: Json) -> None:
    """Print one JSON object, indented; in ASCII where the output isn't UTF-8."""
    import json

    is_utf_8 = codecs.lookup(sys.stdout.encoding or "utf-8").name == "utf-8"
    text = json.dumps(data, ensure_ascii=not is_utf_8, indent=2)
    click.echo(_UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", text))


def echo(text: str, *, err: bool = False) -> None:
    """Print a text as ``printable``. Everything that a command says goes through here, so that no
    title, name or message of a file or an endpoint can steer the terminal."""
    click.echo(printable(text), err=err)


def printable(text: str) -> str:
    """A text whose control characters (line ends and tabs aside), turns of direction and lone
    surrogates are replacement characters."""
    return _UNPRINTABLE.sub("\ufffd", text)


def count(number: int, noun: str) -> str:
    """A number and its noun: '1 line', '1,200 lines'."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def duration(ms: int) -> str:
    """Milliseconds as '3 min 05 s' or '1 h 02 min'."""
    seconds = round(ms / 1000)
    hours, minutes = seconds // 3600, seconds // 60 % 60
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min {seconds % 60:02} s"


def seconds_words(seconds: float) -> str:
    """A time that isn't known to the second: '40 s', '13 min', '2 h 10 min'."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02} min"


def bytes_words(number: int) -> str:
    """Bytes as '31 MB' or '2.1 GB'."""
    return f"{number / 1e9:.1f} GB" if number >= 1e9 else f"{max(1, round(number / 1e6)):,} MB"


def shown_path(path: Path) -> str:
    """A path, relative to the current folder where it lies inside, else as it is."""
    if not path.is_absolute():
        return os.fspath(path)
    try:
        return os.fspath(path.relative_to(Path.cwd()))
    except ValueError:
        return os.fspath(path)


def place_words(chapter: int, scene: int) -> str:
    """Where in a book: 'chapter 2, scene 1'."""
    return f"chapter {chapter}, scene {scene}"


def shortened(text: str, width: int) -> str:
    """A text of at most ``width`` characters; one that was cut ends in an ellipsis."""
    return text if len(text) <= width else text[: width - 1] + "…"


def strict_failure(unsure: int) -> str:
    """Why ``--strict`` fails where nothing else does."""
    have = "1 line has" if unsure == 1 else f"{unsure:,} lines have"
    return f"Error: {have} an unsure or unknown speaker, and --strict was asked for."


def notes(warnings: Iterable[str]) -> list[str]:
    """A line for each warning."""
    return [f"Note: {warning}" for warning in warnings]


def unsure_lines(
    unsure: Sequence[NumberedLine], expected_wrong: float, *, verbose: bool
) -> list[str]:
    """How many lines have an unsure speaker, how many are expected to be wrong of all, and the
    first of the unsure ones, or all where ``verbose``."""
    if not unsure:
        return []
    words = [
        f"Unsure who speaks: {count(len(unsure), 'line')} ('?' in the script); of all lines, "
        f"about {expected_wrong:.0f} may be somebody else's ('fullcast review' asks)."
    ]
    for numbered_line in unsure if verbose else unsure[:LISTED]:
        line = numbered_line.line
        chance = "" if line.confidence is None else f" {line.confidence:.0%}"
        words.append(
            f"  {numbered_line.number:>5}  {place_words(line.place.chapter, line.place.scene)}  "
            f"{line.speaker or UNKNOWN}{chance}: {shortened(line.text, TEXT_WIDTH)}"
        )
    if not verbose and len(unsure) > LISTED:
        words.append(f"  … and {len(unsure) - LISTED} more (-v lists them all).")
    return words


def table(rows: Sequence[Sequence[str]], right: Iterable[int] = ()) -> str:
    """Rows in columns, as wide as their widest cell; columns of ``right`` are set to the right."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    to_right = set(right)
    lines = []
    for row in rows:
        cells = [
            cell.rjust(width) if i in to_right else cell.ljust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  " + "  ".join(cells).rstrip())
    return "\n".join(lines)
