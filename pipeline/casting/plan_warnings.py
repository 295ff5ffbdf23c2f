"""Sentences for the person about a plan: voices chosen for now, lines without words or speaker,
people of voices.yaml who aren't in the book."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence

from pipeline.casting.roles import Cast
from pipeline.casting.voices_file import VoicesFile, fold_name
from pipeline.model import SPOKEN_KINDS, Script

_LISTED = 10
"""So many names are listed; the rest are counted."""
_ALIKE = 0.8
"""Of two names of which one may be a slip of the pen, as difflib counts likeness."""


def plan_warnings(
    script: Script,
    voices_file: VoicesFile,
    slug: str,
    cast: Cast,
    *,
    wordless: Sequence[int],
    early: int,
) -> Iterator[str]:
    """Everything that a person should know of a plan. ``wordless`` are the numbers of lines with
    nothing to say, ``early`` the script's own pauses that stand before anything is heard."""
    auto_chosen = [
        f"{role.name} ({role.voice.name})"
        for role in cast.all_roles
        if role.auto_chosen and role is not cast.unknown
    ]
    if auto_chosen:
        yield (
            f"{voices_file.path} has no voice of engine {cast.engine} for "
            f"{listed(auto_chosen)}: auto-casting chose for now."
        )
    if wordless:
        numbers = listed([str(number) for number in wordless])
        lines = "line" if len(wordless) == 1 else "lines"
        yield (
            f"{_lines_have(len(wordless))} nothing to say (no letter or digit): {lines} {numbers}."
        )
    unknown = sum(
        line.spoken and line.speaker is None and line.kind in SPOKEN_KINDS for line in script.lines
    )
    if unknown:
        yield (
            f"{_lines_have(unknown)} an unknown speaker and the voice of 'unknown' "
            f"({cast.unknown.voice.name})."
        )
    if early:
        yield f"{early} of the script's pauses stand before anything is heard and were left out."
    yield from _about_the_absent(script, voices_file, slug, cast)


def _about_the_absent(
    script: Script, voices_file: VoicesFile, slug: str, cast: Cast
) -> Iterator[str]:
    speakers = {fold_name(name) for name in {line.speaker for line in script.lines} if name}
    book = voices_file.book(slug)
    absent = [entry for entry in book.characters if not speakers & entry.folded_names]
    if absent:
        absentees = listed([f"{entry.name} (line {entry.line})" for entry in absent])
        yield f"{voices_file.path} casts people who don't speak in this book: {absentees}."
    # People of other books are no mistake, but one who is nearly called like somebody here is.
    uncast = [role.name for role in cast.roles if role.entry is None]
    others = [entry for entry in voices_file.characters if not speakers & entry.folded_names]
    for entry in (*absent, *others):
        near = difflib.get_close_matches(entry.name, uncast, n=1, cutoff=_ALIKE)
        if near:
            where = f"{voices_file.path}:{entry.line}"
            yield f"{where}: nobody here is called {entry.name}. Did you mean '{near[0]}'?"


def _lines_have(count: int) -> str:
    return "1 line has" if count == 1 else f"{count} lines have"


def listed(items: Iterable[str], most: int = _LISTED) -> str:
    """The items in a sentence: 'Mara, Wren and 3 more' where there are more than ``most``."""
    items = list(items)
    more = f" and {len(items) - most} more" if len(items) > most else ""
    return ", ".join(items[:most]) + more
