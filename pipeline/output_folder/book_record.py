"""What a book's folder remembers of its last build, and the file that holds it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from pipeline import files
from pipeline.bounded_read import (
    MOST_RECORD_BYTES,
    checked,
    entries,
    entry,
    parse_json,
    read_bytes,
)
from pipeline.key_run import KeyRun

RECORD_FILE = ".book.json"
"""What a book's folder remembers."""
_KEYS = ("takes", "slots")
"""Fields of a record that are keys of the store."""


@dataclass(frozen=True, slots=True)
class FileStamp:
    """A published file as it was left: enough to know that nobody touched it."""

    kind: str
    name: str
    """Relative to the book's folder."""
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class ChapterRecord:
    """A chapter as it was published."""

    number: int
    title: str
    name: str
    """Relative to the book's folder."""
    duration_ms: int


@dataclass(frozen=True, slots=True)
class FormatWeight:
    """What a format weighs, in bytes."""

    format: str
    output: int
    """Of its files."""
    store: int
    """Of what only this format keeps in the store."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a plan of a book says that is as it was built."""

    lines: int
    """Those that are heard."""
    cues: int
    """Distinct ones of theirs."""
    slot_bytes: int
    """Of all its distinct slots."""
    formats: tuple[FormatWeight, ...]


@dataclass(frozen=True, slots=True)
class BookRecord:
    """What a book's folder remembers of its last build. All but ``source`` is empty before the
    first."""

    source: str
    """The script, relative to the output folder."""
    fingerprint: str = ""
    cues: int = 0
    duration_ms: int = 0
    files: tuple[FileStamp, ...] = ()
    chapters: tuple[ChapterRecord, ...] = ()
    takes: KeyRun = field(default_factory=KeyRun)
    slots: KeyRun = field(default_factory=KeyRun)
    """Keys in the store that this book uses; ``clean`` keeps them."""
    warnings: tuple[str, ...] = ()
    outlook: Outlook | None = None
    """None of a book that an earlier version built."""


def write_record(path: Path, record: BookRecord) -> None:
    whole = asdict(replace(record, takes=KeyRun(), slots=KeyRun()))
    whole |= {name: getattr(record, name) for name in _KEYS}
    if record.outlook is None:
        del whole["outlook"]
    files.write_json(path / RECORD_FILE, _record(whole))


def _record(whole: Mapping[str, object]) -> Iterator[str]:
    """The text of a record, in pieces."""
    comma = "{"
    for name, value in whole.items():
        yield f'{comma}"{name}": '
        yield from _json(value)
        comma = ", "
    yield "}"


def _json(value: object) -> Iterable[str]:
    """The text of a value, in pieces."""
    if isinstance(value, KeyRun):
        return value.to_json()
    return (json.dumps(value, ensure_ascii=False),)


def _parse(text: bytes) -> dict[str, Any]:
    """What a record's text holds; of a book's keys, which are most of it, no string is made for
    each. Raises ValueError or TypeError for what is no record."""
    runs = {}
    for name in _KEYS:
        start = text.find(b'"%b": [' % name.encode()) + len(name) + len('"": ')
        end = text.find(b"]", start) + 1
        with suppress(ValueError):  # it was laid out by others
            runs[name] = KeyRun.from_json(memoryview(text)[start:end])
            text = text[:start] + b"[]" + text[end:]
    return checked(parse_json(text.decode("utf-8")), dict) | runs


def _keys(data: Mapping[str, Any], name: str) -> KeyRun:
    keys = data[name]
    return keys if isinstance(keys, KeyRun) else KeyRun(entries(data, name, str))


def read_record(path: Path) -> BookRecord | None:
    """The record of a folder; None where there is none or it can't be read (it is then only
    a cache that is made anew)."""
    try:
        data = _parse(read_bytes(path / RECORD_FILE, MOST_RECORD_BYTES))
        return BookRecord(
            source=entry(data, "source", str),
            fingerprint=entry(data, "fingerprint", str),
            cues=entry(data, "cues", int),
            duration_ms=entry(data, "duration_ms", int),
            files=tuple(
                FileStamp(
                    entry(file, "kind", str),
                    entry(file, "name", str),
                    entry(file, "size", int),
                    entry(file, "mtime_ns", int),
                )
                for file in entries(data, "files", dict)
            ),
            chapters=tuple(
                ChapterRecord(
                    entry(chapter, "number", int),
                    entry(chapter, "title", str),
                    entry(chapter, "name", str),
                    entry(chapter, "duration_ms", int),
                )
                for chapter in entries(data, "chapters", dict)
            ),
            takes=_keys(data, "takes"),
            slots=_keys(data, "slots"),
            warnings=entries(data, "warnings", str),
            outlook=_outlook(data.get("outlook")),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _outlook(data: Mapping[str, Any] | None) -> Outlook | None:
    if data is None:
        return None
    return Outlook(
        entry(data, "lines", int),
        entry(data, "cues", int),
        entry(data, "slot_bytes", int),
        tuple(
            FormatWeight(
                entry(each, "format", str), entry(each, "output", int), entry(each, "store", int)
            )
            for each in entries(data, "formats", dict)
        ),
    )
