"""Entries of voices.yaml moved as they stand: to the cast of all books, or to another name."""

from __future__ import annotations

import re

import yaml

from pipeline.casting import read_voices
from pipeline.casting.book_entries import book_entries
from pipeline.casting.series_cast import fellow_books, series_of
from pipeline.casting.voices_file import VoicesFile
from pipeline.casting.yaml_edits import (
    filled,
    find_node,
    find_pair,
    insert,
    last_leaf,
    quoted,
    replaced,
)
from pipeline.casting.yaml_nodes import nearest
from pipeline.errors import CastError


def share(text: str, slug: str, name: str, file: str = "voices.yaml") -> str:
    """The text with a character of one book moved to the cast of all books, as it is written.
    Raises CastError."""
    voices_file = read_voices.parse(text, file)
    entry = next((e for e in voices_file.book(slug).characters if e.answers_to(name)), None)
    if entry is None:
        if any(e.answers_to(name) for e in voices_file.characters):
            raise CastError(f"{file}: {name} stands in the cast of all books already.")
        known = [e.name for e in voices_file.book(slug).characters]
        raise CastError(
            f"{file}: the book {slug} casts nobody called {name}.", nearest(name, known)
        )
    key, value = find_pair(text, ("books", slug, "characters", entry.name))
    start = text.rfind("\n", 0, key.start_mark.index) + 1
    end = text.find("\n", last_leaf(value)) + 1 or len(text)
    written = text[start:end]
    moved = insert(text[:start] + text[end:], ("characters",), [(entry.name, "{}")])
    placed, empty = find_pair(moved, ("characters", entry.name))
    line = moved.rfind("\n", 0, placed.start_mark.index) + 1
    stop = moved.find("\n", empty.end_mark.index) + 1 or len(moved)
    if text[start : key.start_mark.index].strip() or moved[line : placed.start_mark.index].strip():
        raise CastError(
            f"{file}:{entry.line}: {entry.name} can't be moved out of or into braces.",
            "Move the entry by hand.",
        )
    shift = int(placed.start_mark.column) - int(key.start_mark.column)
    if not written.endswith("\n"):
        written += "\r\n" if "\r\n" in text else "\n"
    moved = moved[:line] + _shifted(written, shift) + moved[stop:]
    try:
        read_voices.parse(moved, file)
    except CastError as error:
        raise CastError(f"{entry.name} can't be shared: {error.message}", error.hint) from None
    return moved


def rename_entry(text: str, slug: str, old: str, new: str, file: str = "voices.yaml") -> str:
    """The text with somebody under another name, and the old one as an alias, so that later
    splits know it. Where the other name is another's, the two are one from now on: that one's
    entry stays and gets the alias, and the old one's stands as a comment. Raises CastError."""
    voices_file = read_voices.parse(text, file)
    entries = book_entries(voices_file, slug).characters
    into = next((entry for entry in entries if entry.answers_to(new)), None)
    path = _path_of(voices_file, slug, old)
    if path is None and into is None:
        inserted = insert(
            text, ("books", slug, "characters"), [(new, f"{{aliases: [{quoted(old)}]}}")]
        )
        return _checked(inserted, file)
    if path is not None and into is None and path[0] == "books" and path[1] != slug:
        # Met in another book of the series: there the name stays.
        return _checked(_with_alias(text, path, new), file)
    if path is not None and (into is None or into.answers_to(old)):
        key, _ = find_pair(text, path)
        renamed = replaced(text, key, quoted(new))
        return _checked(_with_alias(renamed, (*path[:-1], new), path[-1]), file)
    assert into is not None
    kept = _path_of(voices_file, slug, into.name)
    assert kept is not None
    if path is not None:
        text = _commented_out(text, path)
    return _checked(_with_alias(text, kept, path[-1] if path else old), file)


def rename_section(text: str, old: str, new: str, file: str = "voices.yaml") -> str:
    """The text with a book's section under another name; as it is where there is none. Raises
    CastError."""
    for series in read_voices.parse(text, file).series:
        if old in series.books:
            text = _with_other_book(text, series.name, old, new)
    try:
        key, _ = find_pair(text, ("books", old))
    except KeyError:
        return _checked(text, file)
    return _checked(replaced(text, key, quoted(new)), file)


def _with_other_book(text: str, series: str, old: str, new: str) -> str:
    node = find_node(text, ("series", series))
    assert node is not None  # the series was read from this text
    books = node.value if isinstance(node, yaml.SequenceNode) else [node]
    book = next(book for book in books if " ".join(str(book.value).split()) == old)
    return replaced(text, book, quoted(new))


def join_in_series(
    text: str, one: tuple[str, str], other: tuple[str, str], file: str = "voices.yaml"
) -> str:
    """The text where two people of two books, each (book, name), are one: the entry of the one
    stands as a comment, and its names are aliases of the other's. Raises CastError."""
    voices_file = read_voices.parse(text, file)
    entries = []
    for slug, name in (one, other):
        own = voices_file.book(slug).characters
        entry = next((entry for entry in own if entry.answers_to(name)), None)
        if entry is None:
            known = nearest(name, [entry.name for entry in own])
            raise CastError(f"{file}: the book {slug} casts nobody called {name}.", known)
        entries.append(entry)
    if not series_of(voices_file, one[0]) or one[0] not in {
        book.slug for book in fellow_books(voices_file, other[0])
    }:
        raise CastError(
            f"{file}: {one[0]} and {other[0]} are not two books of one series.",
            "Write both behind one name under 'series:'.",
        )
    goes, stays = entries
    text = _commented_out(text, ("books", one[0], "characters", goes.name))
    for name in (goes.name, *goes.aliases):
        if not stays.answers_to(name):
            text = _with_alias(text, ("books", other[0], "characters", stays.name), name)
    return _checked(text, file)


def _path_of(voices_file: VoicesFile, slug: str, name: str) -> tuple[str, ...] | None:
    """Where the entry of a name or alias stands: in the book's section, else in the cast of all
    books, else in that of another book of its series."""
    for entry in voices_file.book(slug).characters:
        if entry.answers_to(name):
            return ("books", slug, "characters", entry.name)
    for entry in voices_file.characters:
        if entry.answers_to(name):
            return ("characters", entry.name)
    for book in fellow_books(voices_file, slug):
        for entry in book.characters:
            if entry.answers_to(name):
                return ("books", book.slug, "characters", entry.name)
    return None


def _commented_out(text: str, path: tuple[str, ...]) -> str:
    """The text with an entry's lines behind '#'; an entry inside braces is cut out."""
    key, value = find_pair(text, path)
    start = text.rfind("\n", 0, key.start_mark.index) + 1
    end = text.find("\n", last_leaf(value)) + 1 or len(text)
    if text[start : key.start_mark.index].strip():
        return _cut_from_braces(text, int(key.start_mark.index), int(value.end_mark.index))
    lines = text[start:end].splitlines(keepends=True)
    column = int(key.start_mark.column)
    commented = "".join(
        line if not line.strip() else f"{line[:column]}# {line[column:]}" for line in lines
    )
    if not commented.endswith("\n"):
        commented += "\n"
    section = text[:start] + commented + text[end:]
    # A map whose last entry is a comment now would be null: an empty one says the same.
    parent, _ = find_pair(section, path[:-1])
    node = find_node(section, path[:-1])
    if isinstance(node, yaml.ScalarNode) and node.tag.endswith(":null"):
        at = int(parent.end_mark.index) + 1
        section = f"{section[:at]} {{}}{section[at:]}"
    return section


def _cut_from_braces(text: str, start: int, end: int) -> str:
    """``{a: 1, b: 2}`` without one of its entries."""
    after = re.compile(r"\s*,\s*").match(text, end)
    if after:
        return text[:start] + text[after.end() :]
    before = re.search(r"\s*,\s*\Z", text[:start])
    return text[: before.start() if before else start] + text[end:]


def _checked(text: str, file: str) -> str:
    """The text, if it is a voices file still. Raises CastError."""
    read_voices.parse(text, file)
    return text


def _with_alias(text: str, path: tuple[str, ...], alias: str) -> str:
    entry = find_node(text, path)
    if isinstance(entry, yaml.ScalarNode) and entry.tag.endswith(":null"):
        return filled(text, entry, f"{{aliases: [{quoted(alias)}]}}")
    if isinstance(entry, yaml.ScalarNode):
        old = text[entry.start_mark.index : entry.end_mark.index]
        return replaced(text, entry, f"{{voice: {old}, aliases: [{quoted(alias)}]}}")
    known = find_node(text, (*path, "aliases"))
    if known is None:
        return insert(text, path, [("aliases", f"[{quoted(alias)}]")])
    if isinstance(known, yaml.SequenceNode) and known.flow_style:
        at = int(known.start_mark.index) + 1
        return f"{text[:at]}{quoted(alias)}{', ' if known.value else ''}{text[at:]}"
    if isinstance(known, yaml.SequenceNode):
        first = known.value[0]
        line = text.rfind("\n", 0, first.start_mark.index) + 1
        lead = text[line : first.start_mark.index]
        return f"{text[:line]}{lead}{quoted(alias)}\n{text[line:]}"
    if known.tag.endswith(":null"):
        return filled(text, known, f"[{quoted(alias)}]")
    # One alone, without brackets: it stays a name of theirs.
    return replaced(text, known, f"[{quoted(alias)}, {quoted(str(known.value))}]")


def _shifted(lines: str, columns: int) -> str:
    """Whole lines, moved to the left or the right."""
    if columns >= 0:
        return re.sub(r"(?m)^(?=[^\r\n])", " " * columns, lines)
    return re.sub(rf"(?m)^ {{0,{-columns}}}", "", lines)
