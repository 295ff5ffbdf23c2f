"""The cast of a book: who speaks, and changes to voices and names."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from pipeline import casting, engines, files, script
from pipeline.errors import CastError, EngineError, ScriptError
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.cast_and_plan import assign_cast, check_voices
from pipeline.workflows.open_book import OpenBook, open_book


@dataclass(frozen=True, slots=True)
class CastResult:
    """The cast of a book, and what was changed in it."""

    report: casting.CastReport
    voices: Path
    changed: bool


@dataclass(frozen=True, slots=True)
class Renamed:
    """A character under another name."""

    script: Path
    name: str
    """The new one, as the script writes it."""
    lines: int
    voices: bool
    """Whether voices.yaml was changed as well."""


def cast_book(options: BookOptions, settings: Sequence[str] = ()) -> CastResult:
    """Who speaks in a book and in which voice, after these changes (``Mara=en-us+f3``,
    ``Tobias.rate=0.9``) were made in voices.yaml. Raises FullcastError."""
    book = open_book(options)
    if settings:
        book = _change(book, settings)
    cast = assign_cast(book)
    check_voices(book, cast)
    report = casting.report(book.script, book.voices_file, cast, book.slug)
    return CastResult(report, options.voices, bool(settings))


def _change(book: OpenBook, settings: Sequence[str]) -> OpenBook:
    """The book after these changes were made in voices.yaml."""
    path = book.options.voices
    changes = [casting.read_setting(setting) for setting in settings]

    def apply(text: str) -> str:
        new = casting.apply_settings(
            text, book.slug, changes, book.script, book.engine.name, os.fspath(path)
        )
        for change in changes:
            if change.field == "voice":
                _check(change.engine or book.engine.name, change.value)
        return new

    text = _edit_voices(path, apply)
    return replace(book, voices_file=casting.parse(text, os.fspath(path)))


def _edit_voices(path: Path, edit: Callable[[str], str]) -> str:
    """The text of voices.yaml after an edit of what it says now."""

    def work() -> str:
        before = casting.read_text(path)
        after = edit(before)
        if after != before:
            files.write_if_unchanged(path, after, before)
        return after

    with files.changing(path, "a change of the cast"):
        return files.again_if_changed(work)


def _check(engine: str, voice: str) -> None:
    try:
        engines.get(engine).check(voice)
    except EngineError as error:
        raise CastError(error.message, error.hint) from None


def share_character(options: BookOptions, name: str) -> None:
    """Move somebody from a book's cast to the cast of all books. Raises FullcastError."""
    book = open_book(options)
    _edit_voices(
        options.voices,
        lambda text: casting.share(text, book.slug, name, os.fspath(options.voices)),
    )


def rename_character(options: BookOptions, old: str, new: str) -> Renamed:
    """Give every line of one character to a name, in the script and in voices.yaml. Where the
    name or alias is another character's, the two become one and that one's voice stays. ``old``
    may be any alias; lines of all its names go along. Raises FullcastError."""
    return files.again_if_changed(lambda: _rename(open_book(options), old, new))


def _rename(book: OpenBook, old: str, new: str) -> Renamed:
    if script.clean_name(new) != new:
        raise ScriptError(
            f"'{new}' can't be a name in a script.", f"'{script.clean_name(new)}' can."
        )
    cast = assign_cast(book)
    # Somebody of the series may stand in this book under another form of their name.
    known = cast.played_by(casting.find_name(old, book.voices_file, book.slug, book.script))
    into = _name_in_script(book, new)
    if into is not None and into != known:
        new = into
    names = {
        line.speaker: None
        for line in book.script.lines
        if line.speaker is not None and cast.played_by(line.speaker) == known
    }
    path, text = book.split.path, book.split.text
    for name in [name for name in names if not script.same_name(name, new)] or [old]:
        text = script.rename(text, name, new, path.name)
    lines = sum(line.speaker in names for line in book.script.lines)
    voices_path = book.options.voices
    voices = casting.read_text(voices_path)
    rename_entry = partial(
        casting.rename_entry, slug=book.slug, old=known, new=new, file=os.fspath(voices_path)
    )
    renamed = rename_entry(voices) != voices  # before anything is written: it may refuse
    with files.changing(path, f"the rename of {old}"):
        files.write_if_unchanged(path, text, book.split.text)
    if renamed:
        _edit_voices(voices_path, rename_entry)
    return Renamed(path, new, lines, renamed)


@dataclass(frozen=True, slots=True)
class Assigned:
    """Lines that were given to somebody."""

    script: Path
    name: str
    """As the script writes it."""
    lines: int
    new: bool
    """Whether nobody of that name was known before."""


def assign_lines(options: BookOptions, name: str, numbers: Sequence[int]) -> Assigned:
    """Give lines of the script (by their numbers in the listings) to a name, or to whoever has it
    as an alias; no other byte of the script changes. A script that is saved meanwhile stays as it
    is: the numbers were of the earlier one. Raises FullcastError."""
    book = open_book(options)
    known = _name_in_script(book, name)
    path, before = book.split.path, book.split.text
    text = script.set_speaker(before, numbers, known or name, path.name)
    with files.changing(path, f"new lines of {name}"):
        files.write_if_unchanged(path, text, before)
    return Assigned(path, known or name, len(set(numbers)), known is None)


def _name_in_script(book: OpenBook, name: str) -> str | None:
    """What the script calls somebody who is named by any name or alias; None for a new name."""
    speakers = {line.speaker for line in book.script.lines if line.speaker}
    for speaker in speakers:
        if script.same_name(speaker, name):
            return speaker
    try:
        return casting.find_name(name, book.voices_file, book.slug, book.script)
    except CastError:
        return None


def aliases_of(book: OpenBook) -> dict[str, tuple[str, ...]]:
    """By which other names each of the cast is known, in voices.yaml or in the story."""
    aliases = {character.name: character.aliases for character in book.script.characters}
    for character in casting.known_characters(book.voices_file, book.slug):
        if character.aliases:
            aliases[character.name] = character.aliases
    return aliases
