"""Who is in which book of a series, in which voice; and two entries of one person joined."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline import casting, engines, files, output_folder
from pipeline.errors import CastError
from pipeline.model import NARRATOR
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.choose_engine import choose_engine
from pipeline.workflows.script_file import read_script


@dataclass(frozen=True, slots=True)
class SeriesPerson:
    """Somebody of a series."""

    name: str
    voice: str
    lines: Mapping[str, int]
    """Lines in each book where they speak, by its folder's name."""


@dataclass(frozen=True, slots=True)
class Series:
    """A series as it stands."""

    name: str
    books: tuple[str, ...]
    """Names of their folders, in order."""
    unbuilt: tuple[str, ...]
    """Those whose script isn't known: never built in this output folder."""
    narrators: Mapping[str, str]
    """The narrator's voice in each book."""
    people: tuple[SeriesPerson, ...]
    """In the order in which they are met."""

    @property
    def one_narrator(self) -> bool:
        """Whether one voice narrates throughout."""
        return len(set(self.narrators.values())) <= 1


@dataclass(slots=True)
class _Person:
    name: str
    voice: str
    lines: dict[str, int] = field(default_factory=dict)


def list_series(options: BookOptions) -> tuple[Series, ...]:
    """Every series of voices.yaml, by the scripts of the books in the output folder. Raises
    FullcastError."""
    voices_file = casting.load(options.voices)
    scripts = {
        folder.slug: output_folder.script_of(folder)
        for folder in output_folder.book_folders(options.output)
    }
    listed = []
    for series in voices_file.series:
        people: dict[tuple[str, object], _Person] = {}
        narrators = {}
        unbuilt = []
        for slug in series.books:
            if slug not in scripts or not scripts[slug].exists():
                unbuilt.append(slug)
                continue
            script = read_script(scripts[slug]).script
            language = script.meta.language
            engine = choose_engine(options.engine, voices_file, slug, language)
            palette = engines.palette(engine, language)
            cast = casting.assign(voices_file, script, slug, engine.name, palette)
            narrators[slug] = cast.narrator.voice.name
            counts = Counter(
                line.speaker for line in script.lines if line.spoken and line.speaker is not None
            )
            for speaker, count in counts.items():
                if speaker == NARRATOR:
                    continue
                role = cast.role(speaker)
                # An entry is one person, wherever they speak; who has none is of this book alone.
                key = (role.entry.name, role.entry.line) if role.entry else (role.name, slug)
                person = people.setdefault(key, _Person(role.name, role.voice.name))
                person.lines[slug] = person.lines.get(slug, 0) + count
        everybody = tuple(SeriesPerson(p.name, p.voice, p.lines) for p in people.values())
        listed.append(Series(series.name, series.books, tuple(unbuilt), narrators, everybody))
    return tuple(listed)


def join_people(options: BookOptions, joined: str) -> None:
    """Make two people of a series one: ``BOOK/NAME=BOOK/NAME``; the first entry goes, and its
    names become the second's aliases. Raises CastError."""
    parts = [side.partition("/") for side in joined.split("=", 1)]
    if len(parts) != 2 or not all(slug and name for slug, _, name in parts):
        raise CastError(
            f"'{joined}' joins nobody.", 'Write "second-book/Ines Varga=first-book/Ines".'
        )
    (one_book, _, one), (other_book, _, other) = parts
    path = options.voices

    def work() -> None:
        text = casting.read_text(path)
        new = casting.join_in_series(
            text, (one_book, one.strip()), (other_book, other.strip()), os.fspath(path)
        )
        files.write_if_unchanged(path, new, text)

    with files.changing(path, "two people joined"):
        files.again_if_changed(work)
