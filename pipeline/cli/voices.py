"""``fullcast voices``: every voice of every engine, to read or to hear."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import engine_option, json_option, output_option, with_book_options
from pipeline.cli.printing import Json, show, table

if TYPE_CHECKING:
    from pipeline.model import VoiceInfo
    from pipeline.workflows.book_options import BookOptions
    from pipeline.workflows.list_voices import LikeList, VoiceList


_NEAREST = 12
"""Voices that are shown."""


@click.command()
@engine_option()
@click.option(
    "--sample", is_flag=True, help="Speak a sentence in each, and make a page of players."
)
@click.option("--like", metavar="NAME", help="Only voices near to this one, the nearest first.")
@output_option(help=None)
@json_option()
@with_book_options
def voices(options: BookOptions, sample: bool, like: str | None, as_json: bool) -> None:
    """List the voices of every engine, or of one."""
    from pipeline.workflows.list_voices import list_voices, voices_like
    from pipeline.workflows.sample_voices import sample_voices

    if like:
        near = voices_like(like, options.engine)
        show(lambda: like_json(near), lambda: like_words(near), as_json=as_json)
        return
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
                        "words_wrong": None if wrong is None else round(wrong, 3),
                    }
                    for v, wrong in zip(voice_list.voices, voice_list.words_wrong, strict=True)
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
        rows = [
            (v.name, v.gender, v.age, note_of(v, wrong))
            for v, wrong in zip(voice_list.voices, voice_list.words_wrong, strict=True)
        ]
        words.append(table(rows))
    if page is not None:
        words.append(f"Hear them: {page}")
    return "\n".join(words)


def note_of(voice: VoiceInfo, wrong: float | None) -> str:
    """What a voice sounds like, and which share of words a recogniser got wrong."""
    note = voice.note or voice.accent
    return note if wrong is None else f"{note}; {100 * wrong:.1f}% of words misheard"


def like_json(near: LikeList) -> Json:
    """An engine's voices by how near they sound to one."""
    return {
        "engine": near.engine,
        "like": near.name,
        "voices": [
            {"name": each.voice.name, "distance": each.distance, "alike": each.alike}
            for each in near.voices
        ],
    }


def like_words(near: LikeList) -> str:
    """A table of the nearest voices."""
    rows = [
        (
            each.voice.name,
            each.voice.gender,
            f"{each.distance:.3f}",
            "may be taken for it" if each.alike else each.voice.note or each.voice.accent,
        )
        for each in near.voices[:_NEAREST]
    ]
    return "\n".join([f"Near to {near.name} ({near.engine}), by distance:", table(rows)])
