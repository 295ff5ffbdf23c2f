"""A series: books that share their people. Whoever was met in one keeps voice, aliases, gender and
age in the others.

An entry stays where it was made, in the section of the book in which somebody was first met; the
other books of the series look there. A book's own entry comes before it, so namesakes who were cast
apart stay apart until a person joins them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.casting.name_forms import is_form_of, titled_gender
from pipeline.casting.voices_file import BookCast, CastEntry, VoicesFile, fold_name
from pipeline.model import NARRATOR, Character, Script

if TYPE_CHECKING:
    from pipeline.casting.book_entries import BookEntries


def series_of(voices_file: VoicesFile, slug: str) -> str:
    """The series of a book; empty for none."""
    return next((series.name for series in voices_file.series if slug in series.books), "")


def fellow_books(voices_file: VoicesFile, slug: str) -> tuple[BookCast, ...]:
    """The sections of the other books of a book's series, in the series' order."""
    for series in voices_file.series:
        if slug in series.books:
            return tuple(voices_file.book(other) for other in series.books if other != slug)
    return ()


def series_people(
    voices_file: VoicesFile, slug: str, own: Iterable[CastEntry]
) -> tuple[CastEntry, ...]:
    """The people of the other books of the series whom a book has no entry of its own for, the one
    who was met first where two books have one of a name."""
    claimed = {name for entry in own for name in entry.folded_names}
    people = []
    for book in fellow_books(voices_file, slug):
        for entry in book.characters:
            if not claimed & entry.folded_names:
                people.append(entry)
                claimed |= entry.folded_names
    return tuple(people)


def series_narrator(voices_file: VoicesFile, slug: str) -> CastEntry | None:
    """The narrator of the series: of the first of the other books that has one of its own, unless a
    character tells that book."""
    narrators = (book.narrator for book in fellow_books(voices_file, slug))
    return next((entry for entry in narrators if entry is not None and not entry.same_as), None)


def met_in(entries: BookEntries, script: Script) -> BookEntries:
    """The entries of a book as its script calls people: whoever of the series stands there under
    another form of their name answers to that one too, and a namesake of another gender is somebody
    else."""
    if not entries.of_series:
        return entries
    speakers = _speakers(script)
    ours = [e for e in entries.characters if not (_is_lent(e, entries) and _namesake(e, speakers))]
    taken = {name for entry in ours for name in entry.folded_names} & speakers.keys()
    free = [e for e in ours if _is_lent(e, entries) and not e.folded_names & taken]
    forms: dict[str, list[str]] = {}
    for folded, character in speakers.items():
        fitting = [] if folded in taken else [e for e in free if _may_be(e, character)]
        if len(fitting) == 1:
            forms.setdefault(fitting[0].name, []).append(character.name)
    # Two speakers of a book who both might be one person are not both that person.
    new = {name: own for name, own in forms.items() if len(own) == 1}
    return replace(
        entries,
        characters=tuple(replace(e, aliases=(*e.aliases, *new.get(e.name, ()))) for e in ours),
    )


def _speakers(script: Script) -> dict[str, Character]:
    """Everybody who speaks, by folded name, with what the story tells of them."""
    known = {fold_name(character.name): character for character in script.characters}
    names = {line.speaker for line in script.lines if line.spoken and line.speaker}
    return {
        fold_name(name): replace(known.get(fold_name(name), Character(name)), name=name)
        for name in sorted(names - {NARRATOR})
    }


def _is_lent(entry: CastEntry, entries: BookEntries) -> bool:
    return fold_name(entry.name) in entries.of_series


def _namesake(entry: CastEntry, speakers: dict[str, Character]) -> bool:
    """Whether the script's person of that very name is told to be of another gender."""
    same = [speakers[name] for name in entry.folded_names if name in speakers]
    return any(_differ(entry.gender, _gender(character)) for character in same)


def _may_be(entry: CastEntry, character: Character) -> bool:
    own = (entry.name, *entry.aliases)
    gender = entry.gender if entry.gender != "unknown" else titled_gender(own)
    names = (character.name, *character.aliases)
    return is_form_of(names, own) and not _differ(gender, _gender(character))


def _gender(character: Character) -> str:
    if character.gender != "unknown":
        return character.gender
    return titled_gender((character.name, *character.aliases))


def _differ(one: str, other: str) -> bool:
    return "unknown" not in (one, other) and one != other


def other_narrator(voices_file: VoicesFile, slug: str, engine: str) -> tuple[str, str, str] | None:
    """Where the narrator of a book isn't that of its series: the other book, the voice there, and
    the book's own. None where all is well, and where a character tells one of the two."""
    own = voices_file.book(slug).narrator
    if own is None or own.same_as or not own.voice(engine):
        return None
    for book in fellow_books(voices_file, slug):
        other = book.narrator
        if other is None or other.same_as or not other.voice(engine):
            continue
        if _sound(other, engine) != _sound(own, engine):
            return book.slug, other.voice(engine), own.voice(engine)
    return None


def _sound(entry: CastEntry, engine: str) -> tuple[str, float | None, float | None]:
    return entry.voice(engine), entry.rate, entry.pitch
