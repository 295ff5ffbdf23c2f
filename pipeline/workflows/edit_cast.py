"""The cast of a book: who speaks, and changes to voices and names."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline import casting, engines, files, output_folder, script
from pipeline.errors import CastError, EngineError, ScriptError
from pipeline.model import Script, VoiceInfo
from pipeline.speech_text.unusual_words import unusual_words
from pipeline.workflows.options import BookOptions
from pipeline.workflows.results import SplitResult
from pipeline.workflows.split_book import split_book
from pipeline.workflows.steps import check_voices, open_cast, open_engine


@dataclass(frozen=True, slots=True)
class CastResult:
    """The cast of a book, and what was changed in it."""

    report: casting.CastReport
    voices: Path
    changed: bool


@dataclass(frozen=True, slots=True)
class VoiceList:
    """What one engine has."""

    engine: str
    version: str
    licence: str
    voices: tuple[VoiceInfo, ...]


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
    ``Tobias.rate=0.9``) were made in voices.yaml."""
    split, folder, engine, cast = open_book(options)
    if settings:
        text = casting.read_text(options.voices)
        wanted = [casting.read_setting(setting) for setting in settings]
        for setting in wanted:
            if setting.field == "voice":
                _check(setting.engine or engine.name, setting.value)
        new = casting.apply_settings(
            text, folder.slug, wanted, split.script, engine.name, os.fspath(options.voices)
        )
        if new != text:
            files.write_text(options.voices, new)
        cast = casting.parse(new, os.fspath(options.voices))
    roles = casting.assign(cast, split.script, folder.slug, engine.name, engine.voices())
    check_voices(roles, engine, cast)
    report = casting.report(split.script, cast, roles, folder.slug)
    return CastResult(report, options.voices, bool(settings))


def open_book(
    options: BookOptions,
) -> tuple[SplitResult, output_folder.Folder, engines.Engine, casting.VoicesFile]:
    split = split_book(options)
    folder = output_folder.claim(options.output, split.script.meta.title, split.path)
    cast = open_cast(options)
    return split, folder, open_engine(options, cast), cast


def _check(engine: str, voice: str) -> None:
    try:
        engines.get(engine).check(voice)
    except EngineError as error:
        raise CastError(error.message, error.hint) from None


def list_voices(engine: str = "") -> tuple[VoiceList, ...]:
    """The voices of an engine, or of every engine that is installed."""
    found = []
    for name in (engine,) if engine else engines.names():
        try:
            there = engines.get(name)
            info = there.info()
        except EngineError:
            if engine:
                raise
            continue
        found.append(VoiceList(name, info.version, info.licence, there.voices()))
    return tuple(found)


def share_character(options: BookOptions, name: str) -> None:
    """Move somebody from a book's cast to the cast of all books."""
    _, folder, _, _ = open_book(options)
    text = casting.read_text(options.voices)
    files.write_text(
        options.voices, casting.share(text, folder.slug, name, os.fspath(options.voices))
    )


def rename_character(options: BookOptions, old: str, new: str) -> Renamed:
    """Give every line of one character to a name, in the script and in voices.yaml. Where the
    name or alias is another character's, the two become one and that one's voice stays. ``old``
    may be any alias; lines of all its names go along."""
    split, folder, engine, cast = open_book(options)
    if script.clean_name(new) != new:
        raise ScriptError(
            f"'{new}' can't be a name in a script.", f"'{script.clean_name(new)}' can."
        )
    found = casting.find_name(old, cast, folder.slug, split.script)
    into = _called(new, cast, folder.slug, split.script)
    if into is not None and into != found:
        new = into
    roles = casting.assign(cast, split.script, folder.slug, engine.name, engine.voices())
    names = {
        line.speaker: None
        for line in split.script.lines
        if line.speaker is not None and roles.played_by(line.speaker) == found
    }
    text = split.path.read_bytes().decode("utf-8")
    for name in [name for name in names if not script.same_name(name, new)] or [old]:
        text = script.rename(text, name, new, split.path.name)
    lines = sum(line.speaker in names for line in split.script.lines)
    voices = casting.read_text(options.voices)
    renamed = casting.rename_entry(voices, folder.slug, found, new, os.fspath(options.voices))
    files.write_text(split.path, text)
    if renamed != voices:
        files.write_text(options.voices, renamed)
    return Renamed(split.path, new, lines, renamed != voices)


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
    as an alias; no other byte of the script changes."""
    split, folder, _, cast = open_book(options)
    known = _called(name, cast, folder.slug, split.script)
    text = split.path.read_bytes().decode("utf-8")
    text = script.set_speaker(text, numbers, known or name, split.path.name)
    files.write_text(split.path, text)
    return Assigned(split.path, known or name, len(set(numbers)), known is None)


def _called(name: str, cast: casting.VoicesFile, slug: str, tagged: Script) -> str | None:
    """What the script calls somebody who is given by any name or alias; None for a new name."""
    spoken = {line.speaker for line in tagged.lines if line.speaker}
    for speaker in spoken:
        if script.same_name(speaker, name):
            return speaker
    try:
        found = casting.find_name(name, cast, slug, tagged)
    except CastError:
        return None
    return found


def words_to_check(options: BookOptions) -> tuple[tuple[str, int], ...]:
    """(word, how often) of the words that an engine is likeliest to get wrong, most frequent
    first; those that the cast's lexicon says how to say are left out."""
    split, folder, _, cast = open_book(options)
    lines = [line.text for line in split.script.lines if line.spoken and line.written]
    return unusual_words(lines, (*cast.book(folder.slug).lexicon, *cast.lexicon))
