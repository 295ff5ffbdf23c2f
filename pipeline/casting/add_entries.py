"""New entries in voices.yaml for those whom auto-casting gave a voice."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.casting import read_voices
from pipeline.casting.voices_file import Addition
from pipeline.casting.yaml_edits import insert, quoted
from pipeline.model import NARRATOR, UNKNOWN


def append(text: str, slug: str, additions: Sequence[Addition]) -> str:
    """The text of voices.yaml with these voices added under ``books: <slug>:``; every other byte
    stays. Raises CastError where the file is wrong or can't take them."""
    if not additions:
        return text
    engine = read_voices.parse(text).engine
    entries_under: dict[tuple[str, ...], list[tuple[str, str]]] = {}
    for addition in additions:
        *parent, key = _path(addition, slug)
        entries_under.setdefault(tuple(parent), []).append((key, _entry(addition, engine)))
    for path, entries in entries_under.items():
        text = insert(text, path, entries)
    return text


def _path(addition: Addition, slug: str) -> tuple[str, ...]:
    """The keys under which the entry will stand."""
    if addition.name in (NARRATOR, UNKNOWN):
        return ("books", slug, addition.name.lower())
    return ("books", slug, "characters", addition.name)


def _entry(addition: Addition, default_engine: str) -> str:
    """``{gender: male, voice: en-us+m1}``."""
    if addition.same_as:
        return f"{{as: {quoted(addition.same_as)}}}"
    fields = []
    if addition.aliases:
        fields.append(f"aliases: [{', '.join(map(quoted, addition.aliases))}]")
    if addition.gender != "unknown":
        fields.append(f"gender: {addition.gender}")
    if addition.age != "unknown":
        fields.append(f"age: {addition.age}")
    voice = quoted(addition.voice)
    if addition.engine != default_engine:
        voice = f"{{{quoted(addition.engine)}: {voice}}}"
    fields.append(f"voice: {voice}")
    if addition.rate != 1.0:
        fields.append(f"rate: {addition.rate:g}")
    if addition.pitch:
        fields.append(f"pitch: {addition.pitch:+g}")
    return f"{{{', '.join(fields)}}}"
