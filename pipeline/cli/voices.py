"""``fullcast voices``: every voice of every engine, to read or to hear."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import engine_option, json_option, output_option, with_book_options
from pipeline.cli.printing import Json, show, table

if TYPE_CHECKING:
    from pipeline.workflows.book_options import BookOptions
    from pipeline.workflows.list_voices import VoiceList


@click.command()
@engine_option()
@click.option(
    "--sample", is_flag=True, help="Speak a sentence in each, and make a page of players."
)
@output_option(help=None)
@json_option()
@with_book_options
def voices(options: BookOptions, sample: bool, as_json: bool) -> None:
    """List the voices of every engine, or of one."""
    from pipeline.workflows.list_voices import list_voices
    from pipeline.workflows.sample_voices import sample_voices

    lists = list_voices(options.engine)
    page = sample_voices(lists, options.output) if sample else None
    show(lambda: voices_json(lists, page), lambda: voices_words(lists, page), as_json=as_json)


def voices_json(lists: Sequence[VoiceList], page: Path | None) -> Json:
    """Every engine with its voices, and the page of players where one was made."""
    return {
        "engines": [
            {
                "engine": voice_list.engine,
                "version": voice_list.version,
                "licence": voice_list.licence,
                "voices": [
                    {
                        "name": v.name,
                        "gender": v.gender,
                        "age": v.age,
                        "accent": v.accent,
                        "quality": v.quality,
                        "note": v.note,
                    }
                    for v in voice_list.voices
                ],
            }
            for voice_list in lists
        ],
        "page": None if page is None else str(page),
    }


def voices_words(lists: Sequence[VoiceList], page: Path | None) -> str:
    """A table of voices for each engine."""
    words = []
    for voice_list in lists:
        words.append(f"{voice_list.engine} {voice_list.version} ({voice_list.licence})")
        rows = [(v.name, v.gender, v.age, v.note or v.accent) for v in voice_list.voices]
        words.append(table(rows))
    if page is not None:
        words.append(f"Hear them: {page}")
    return "\n".join(words)
