"""Entries of voices.yaml moved as they stand: to the cast of all books, or to another name."""

from __future__ import annotations

import re

import yaml

from pipeline.casting import read_voices
from pipeline.casting.book_entries import book_entries
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
    """The text with somebody's entry under another name. Where the other name has an entry of
    its own, both stay as they are. An entry for all books keeps the old name as an alias.
    Raises CastError."""
    voices_file = read_voices.parse(text, file)
    path: tuple[str, ...] = ("books", slug, "characters")
    entry = next((e for e in voices_file.book(slug).characters if e.answers_to(old)), None)
    if entry is None:
        path = ("characters",)
        entry = next((e for e in voices_file.characters if e.answers_to(old)), None)
    if entry is None or any(e.answers_to(new) for e in book_entries(voices_file, slug).characters):
        return text
    key, _ = find_pair(text, (*path, entry.name))
    renamed = replaced(text, key, quoted(new))
    if len(path) == 1:
        renamed = _with_alias(renamed, (*path, new), entry.name)
    read_voices.parse(renamed, file)
    return renamed


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
    if isinstance(known, yaml.SequenceNode) and known.value:
        first = known.value[0]
        line = text.rfind("\n", 0, first.start_mark.index) + 1
        lead = text[line : first.start_mark.index]
        return f"{text[:line]}{lead}{quoted(alias)}\n{text[line:]}"
    return replaced(text, known, f"[{quoted(alias)}]")


def _shifted(lines: str, columns: int) -> str:
    """Whole lines, moved to the left or the right."""
    if columns >= 0:
        return re.sub(r"(?m)^(?=[^\r\n])", " " * columns, lines)
    return re.sub(rf"(?m)^ {{0,{-columns}}}", "", lines)
