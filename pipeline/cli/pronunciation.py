"""``fullcast say`` and ``words``: how a word sounds, and which words to try."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import (
    PATH,
    cast_options,
    engine_option,
    json_option,
    output_option,
    voices_option,
    with_book_options,
)
from pipeline.cli.printing import Json, notes, show

if TYPE_CHECKING:
    from pipeline.workflows.book_options import BookOptions
    from pipeline.workflows.spoken_pieces import SpokenPiece


@click.command()
@click.argument("text")
@click.option("--voice", default="", help="Which voice (default: the engine's first).")
@engine_option()
@click.option(
    "-o", "target", type=PATH, help="An MP3 (default: said.mp3, or said-2.mp3 and so on)."
)
@voices_option("The cast, for its lexicon.", show_default=False)
@output_option("Folder for takes.", show_default=False)
@json_option()
@with_book_options
def say(options: BookOptions, text: str, voice: str, target: Path | None, as_json: bool) -> None:
    """Speak a sentence, to try a voice or a pronunciation."""
    from pipeline.workflows.say import say_sentence

    said = say_sentence(text, voice, options, target)
    show(
        lambda: said_json(said),
        lambda: "\n".join([f"Wrote {said.path}: {said.text}", *notes(said.warnings)]),
        as_json=as_json,
    )


def said_json(said: SpokenPiece) -> Json:
    """What was said, by whom, into which file."""
    return {
        "spoken": said.text,
        "voice": said.voice,
        "path": str(said.path),
        "duration_ms": said.duration_ms,
        "warnings": list(said.warnings),
    }


@click.command()
@cast_options
@click.option("--most", default=30, show_default=True, help="How many to list.")
@json_option()
@with_book_options
def words(options: BookOptions, most: int, as_json: bool) -> None:
    """List the words likeliest to be mispronounced, for the lexicon of voices.yaml."""
    from pipeline.workflows.words_to_check import words_to_check

    counts = words_to_check(options)
    show(lambda: words_json(counts), lambda: words_listed(counts, most), as_json=as_json)


def words_json(counts: Sequence[tuple[str, int]]) -> Json:
    """Every word to check, and how often it stands in the book."""
    return {"words": [{"word": word, "count": count} for word, count in counts]}


def words_listed(counts: Sequence[tuple[str, int]], most: int) -> str:
    """The most frequent words to check, a line each."""
    lines = [f"{count:>6}  {word}" for word, count in counts[:most]]
    more = len(counts) - most
    if more > 0:
        lines.append(f"        and {more} more (--json lists them all).")
    return "\n".join(lines) or "Every word is in the dictionary."
