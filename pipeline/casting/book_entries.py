"""The entries of voices.yaml that hold for one book: the book's own laid over the whole file's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from pipeline.casting.series_cast import series_narrator, series_people
from pipeline.casting.voices_file import CastEntry, VoicesFile, by_any_name, fold_name
from pipeline.letters import normal_letters
from pipeline.model import NARRATOR, UNKNOWN, Character


@dataclass(frozen=True, slots=True)
class BookEntries:
    """Everybody's entry for one book. An entry whose ``line`` is 0 stands nowhere in the file."""

    narrator: CastEntry
    unknown: CastEntry
    """Of lines whose speaker nobody knows."""
    characters: tuple[CastEntry, ...]
    of_series: frozenset[str] = frozenset()
    """Folded names of the entries among ``characters`` that other books of the series lend."""


def book_entries(voices_file: VoicesFile, slug: str) -> BookEntries:
    """The entries that hold for the book with this folder name."""
    book = voices_file.book(slug)
    own = _own_entries(voices_file, slug)
    lent = series_people(voices_file, slug, own)
    narrator = book.narrator or series_narrator(voices_file, slug)
    return BookEntries(
        _special_entry(voices_file.narrator, narrator, NARRATOR),
        _special_entry(voices_file.unknown, book.unknown, UNKNOWN),
        own + lent,
        frozenset(fold_name(entry.name) for entry in lent),
    )


def known_characters(voices_file: VoicesFile, slug: str = "") -> tuple[Character, ...]:
    """The characters of the cast, for the splitter: those of the whole file, and of one book."""
    entries: dict[str, CastEntry] = {}
    for entry in (*voices_file.characters, *voices_file.book(slug).characters):
        under = entries.get(fold_name(entry.name))
        entries[fold_name(entry.name)] = _overlaid(under, entry) if under else entry
    return tuple(_character(entry) for entry in entries.values())


def _character(entry: CastEntry) -> Character:
    """Somebody as the splitter looks for them: in letters of the same form as its text."""
    aliases = tuple(normal_letters(alias) for alias in entry.aliases)
    return Character(normal_letters(entry.name), aliases, entry.gender, entry.age)


def main_names(
    voices_file: VoicesFile, slug: str, speakers: Iterable[str | None]
) -> dict[str, str]:
    """Speakers of a book whom voices.yaml lists as an alias, each with the name of that entry."""
    owners = by_any_name(book_entries(voices_file, slug).characters)
    names: dict[str, str] = {}
    for speaker in speakers:
        if speaker is None or speaker in (NARRATOR, UNKNOWN):
            continue
        entry = owners.get(fold_name(speaker))
        if entry is not None and fold_name(entry.name) != fold_name(speaker):
            names[speaker] = entry.name
    return names


def _own_entries(voices_file: VoicesFile, slug: str) -> tuple[CastEntry, ...]:
    entries = {fold_name(entry.name): entry for entry in voices_file.characters}
    owners = {name: entry for entry in voices_file.characters for name in entry.folded_names}
    for entry in voices_file.book(slug).characters:
        under = owners.get(fold_name(entry.name))
        if under is None:
            entries[fold_name(entry.name)] = entry
        else:
            entries[fold_name(under.name)] = _overlaid(under, entry)
    return tuple(entries.values())


def _special_entry(under: CastEntry | None, over: CastEntry | None, name: str) -> CastEntry:
    """The narrator's or the unknown's entry: the book's laid over the file's."""
    if under is not None and over is not None:
        # A voice of the book's own stands against an 'as' of the file, and the other way round.
        if over.voices and not over.same_as:
            under = replace(under, same_as="")
        return _overlaid(under, over)
    return over or under or CastEntry(name)


def _overlaid(under: CastEntry, over: CastEntry) -> CastEntry:
    """An entry of a book laid over the file's entry, field by field and engine by engine."""
    voices = dict(under.voices) | dict(over.voices)
    return CastEntry(
        name=over.name,
        aliases=tuple(dict.fromkeys((*under.aliases, *over.aliases))),
        gender=over.gender if over.gender != "unknown" else under.gender,
        age=over.age if over.age != "unknown" else under.age,
        voices=tuple(voices.items()),
        rate=under.rate if over.rate is None else over.rate,
        pitch=under.pitch if over.pitch is None else over.pitch,
        volume=under.volume if over.volume is None else over.volume,
        group=over.group or under.group,
        same_as=over.same_as or under.same_as,
        lexicon=(*over.lexicon, *under.lexicon),
        line=over.line,
    )
