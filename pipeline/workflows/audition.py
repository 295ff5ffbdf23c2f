"""A character's own lines, or an exchange of two, in several voices."""

from __future__ import annotations

import os
import shlex
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline import casting, engines, files, output_folder, script
from pipeline.errors import CastError
from pipeline.model import NARRATOR, UNKNOWN, Line, Meta, Place, Script
from pipeline.progress import Progress, silent
from pipeline.workflows import spoken_pieces
from pipeline.workflows.audition_lines import liveliest_exchange, telling_lines
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.cast_and_plan import assign_cast
from pipeline.workflows.last_build import cast_names
from pipeline.workflows.open_book import OpenBook, open_book
from pipeline.workflows.results import NumberedLine

AUDITION = "audition"
"""The folder of a book's auditions, in its own."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One candidate of an audition."""

    name: str
    """A voice, or two with ``/`` between them."""
    path: Path


@dataclass(frozen=True, slots=True)
class Audition:
    """The same lines in several voices, a file each, and a page that plays them."""

    name: str
    lines: tuple[NumberedLine, ...]
    tried: tuple[Candidate, ...]
    page: Path


@dataclass(frozen=True, slots=True)
class _Passage:
    """What every candidate speaks."""

    people: tuple[str, ...]
    """Whose voice is sought, and whom they talk with where it is an exchange."""
    roles: tuple[casting.Role, ...]
    """Theirs."""
    lines: tuple[NumberedLine, ...]


@dataclass(frozen=True, slots=True)
class _Voices:
    """A candidate's voice, or two."""

    asked: str
    """As the person wrote them."""
    names: tuple[str, ...]


def audition(
    options: BookOptions,
    who: str,
    voices: Sequence[str] = (),
    other: str = "",
    progress: Progress = silent,
) -> Audition:
    """Hear a character's own telling lines in several voices; without any, in those that
    auto-casting thinks of first. With ``other``, an exchange of the two, and a candidate is a
    pair of voices such as ``en-us+f3/en-us+m1`` (one alone keeps the other's voice). Raises
    FullcastError."""
    book = open_book(options, progress)
    cast = assign_cast(book)
    tagged = under_cast_names(book.script, cast)
    who = casting.find_name(who, book.voices_file, book.slug, book.script)
    if other:
        other = casting.find_name(other, book.voices_file, book.slug, book.script)
    if who == other:
        raise CastError(f"{who} can't talk with {who}.", "Name somebody else after --with.")
    people = (who, other) if other else (who,)
    lines = liveliest_exchange(tagged, who, other) if other else telling_lines(tagged, who)
    passage = _Passage(people, tuple(_role(cast, name) for name in people), lines)
    candidates = _candidates(book, passage, voices or _first_thoughts(book, who))
    folder = book.folder.path / AUDITION / output_folder.slug(" ".join(people))
    spoken = spoken_pieces.speak_pieces(
        [_piece(book, passage, c, folder) for c in candidates], progress
    )
    tried = [
        Candidate("/".join(c.names), piece.path)
        for c, piece in zip(candidates, spoken, strict=True)
    ]
    page = folder / "index.html"
    words = [f"{n.line.speaker}: {n.line.text}" for n in lines]
    rows = [
        spoken_pieces.PageRow(c.name, Path(c.path.name), _how_to_set(options, people, c.name))
        for c in tried
    ]
    sheet = spoken_pieces.players_page(" and ".join(people), words, rows)
    files.write_bytes(page, sheet.encode(errors="replace"))  # the names of files may be no UTF-8
    return Audition(who, lines, tuple(tried), page)


def _first_thoughts(book: OpenBook, who: str) -> tuple[str, ...]:
    """The voices that auto-casting thinks of first."""
    palette = engines.palette(book.engine, book.script.meta.language)
    return casting.candidates(
        book.voices_file, book.script, book.slug, book.engine.name, palette, who
    )


def _candidates(book: OpenBook, passage: _Passage, asked: Sequence[str]) -> list[_Voices]:
    """A voice for each role, for each distinct candidate. Raises CastError and EngineError."""
    roles = passage.roles
    candidates = []
    for candidate in dict.fromkeys(asked):
        names = [voice.strip() for voice in candidate.split("/")]
        if len(roles) > 1 and len(names) == 1:
            names.append(roles[1].voice.name)
        if len(names) != len(roles):
            raise CastError(
                f"'{candidate}' is no candidate.", "One voice, or ONE/OTHER with --with."
            )
        for name in names:
            book.engine.check(name)
        candidates.append(_Voices(candidate, tuple(names)))
    return candidates


def _piece(book: OpenBook, passage: _Passage, voices: _Voices, folder: Path) -> OpenBook:
    """The passage as a piece, spoken by one candidate."""
    title = f"{' and '.join(passage.people)}: {voices.asked}"
    piece = Script(
        Meta(title, language=book.script.meta.language),
        tuple(_out_of_place(n.line, passage.people) for n in passage.lines),
    )
    cast = spoken_pieces.cast_of_two(
        book.voices_file, book.slug, book.engine.name, voices.names, passage.roles
    )
    path = folder / spoken_pieces.file_name(" ".join(voices.names))
    return spoken_pieces.open_piece(book.options, book.engine, cast, piece, path)


def under_cast_names(tagged: Script, cast: casting.Cast) -> Script:
    """The script with everybody under the name that the cast gives them."""
    lines = (
        line if line.speaker is None else replace(line, speaker=name)
        for line, name in zip(tagged.lines, cast_names(cast, tagged), strict=True)
    )  # fmt: skip
    return replace(tagged, lines=tuple(lines))


def _role(cast: casting.Cast, who: str) -> casting.Role:
    special = {NARRATOR: cast.narrator, UNKNOWN: cast.unknown}
    return special.get(who) or cast.role(who)


def _how_to_set(options: BookOptions, people: Sequence[str], name: str) -> str:
    """The command that chooses a candidate, whole: to be copied into a shell."""
    words = ["fullcast", "cast", os.fspath(options.source)]
    for who, voice in zip(people, name.split("/"), strict=True):
        words += ["--set", f"{who}={voice}"]
    standard = BookOptions(options.source)
    if options.voices != standard.voices:
        words += ["--voices", os.fspath(options.voices)]
    if options.engine:
        words += ["--engine", options.engine]
    if options.output != standard.output:
        words += ["--output", os.fspath(options.output)]
    return shlex.join(words)


def _out_of_place(line: Line, people: Sequence[str]) -> Line:
    """A line out of its place: the first of the two is the narrator's role, the other
    ``unknown``'s, as ``pieces.cast_of_two`` casts them."""
    second = len(people) > 1 and script.same_name(line.speaker, people[1])
    return replace(
        line, speaker=None if second else NARRATOR, place=Place(), unsure=False, take="",
        paragraph_end=True,
    )  # fmt: skip
