"""Voices to try for somebody, on which lines, and changes that concern two people at once."""

from __future__ import annotations

import os

from pipeline import casting, engines, files
from pipeline.errors import CastError
from pipeline.model import UNKNOWN
from pipeline.workflows.audition import under_cast_names
from pipeline.workflows.audition_lines import liveliest_exchange, telling_lines
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.cast_and_plan import assign_cast
from pipeline.workflows.edit_cast import cast_book
from pipeline.workflows.open_book import OpenBook
from pipeline.workflows.results import NumberedLine


def voice_candidates(book: OpenBook, who: str, count: int = 8) -> tuple[str, ...]:
    """Voices to try for somebody: the one they have, then those that auto-casting thinks of first.
    Raises CastError."""
    who = casting.find_name(who, book.voices_file, book.slug, book.script)
    palette = engines.palette(book.engine, book.script.meta.language)
    return casting.candidates(
        book.voices_file, book.script, book.slug, book.engine.name, palette, who, count
    )


def lines_to_try(book: OpenBook, who: str, other: str = "") -> tuple[NumberedLine, ...]:
    """The lines in which somebody's voice is best judged, or an exchange of two. Raises
    FullcastError."""
    tagged = under_cast_names(book.script, assign_cast(book))
    who = casting.find_name(who, book.voices_file, book.slug, book.script)
    if not other:
        return telling_lines(tagged, who)
    other = casting.find_name(other, book.voices_file, book.slug, book.script)
    if who == other:
        raise CastError(f"{who} can't talk with {who}.", "Choose somebody else.")
    return liveliest_exchange(tagged, who, other)


def swap_voices(options: BookOptions, one: str, other: str) -> None:
    """Give each of two people the other's voice, pace and pitch, in voices.yaml. Raises
    CastError."""
    roles = {role.name: role for role in cast_book(options).report.roles}
    for name in (one, other):
        if name not in roles:
            raise CastError(f"{name} doesn't speak in this book.")
    settings = []
    for name, theirs in ((one, roles[other]), (other, roles[one])):
        settings.append(f"{name}={theirs.voice.name}")
        for field, value in (("rate", theirs.voice.rate), ("pitch", theirs.voice.pitch)):
            if value != getattr(roles[name].voice, field):
                settings.append(f"{name}.{field}={value:g}")
    cast_book(options, settings)


def add_alias(options: BookOptions, book: OpenBook, name: str, alias: str) -> None:
    """Let somebody be known by another name as well, in voices.yaml: lines of that name are theirs
    from now on. Raises CastError."""
    if not alias.strip() or alias == UNKNOWN:
        raise CastError(f"'{alias}' can't be another name.", "Write a name.")
    known = casting.find_name(name, book.voices_file, book.slug, book.script)
    path = options.voices

    def work() -> None:
        before = casting.read_text(path)
        after = casting.rename_entry(before, book.slug, alias, known, os.fspath(path))
        files.write_if_unchanged(path, after, before)

    with files.changing(path, f"another name of {known}"):
        files.again_if_changed(work)
