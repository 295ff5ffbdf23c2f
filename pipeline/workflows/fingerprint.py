"""A digest of everything that a build is made from: the same digest, the same book."""

from __future__ import annotations

import hashlib
from dataclasses import Field, fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any

from pipeline import __version__, casting, engines, files, master, script, speech_text
from pipeline.acoustics import acoustic_of
from pipeline.casting.voices_file import CastEntry, VoiceGroup, VoicesFile
from pipeline.language_tags import is_english
from pipeline.master.presets import Preset
from pipeline.model import Meta, Script
from pipeline.workflows.master_plan import clip_name
from pipeline.workflows.open_book import OpenBook

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_FIRST_NAMES: dict[type, str] = {
    VoicesFile: "Casting",
    CastEntry: "Member",
    VoiceGroup: "Group",
    Preset: "Finish",
}
"""Types that had another name when the first books were built: theirs stays in the digest, so that
an unchanged book needs no build after a rename here."""


_LATER_FIELDS = ("book", "formats", "mastering", "unsure_below", "drop_tags")
"""Fields of the header that the first books lacked: what of them a build is made from is in the
digest by itself."""


NamedFiles = tuple[tuple[str, files.Stamp | None], ...]
"""The files that a script names, each as it was when it was looked at."""


def stamp_named_files(book: OpenBook) -> NamedFiles:
    """The recordings, sounds, music and cover of a book as they stand now."""
    base = book.base
    return tuple(
        (name, files.stamp(base / clip_name(base, name))) for name in _files_named(book.script)
    )


def fingerprint(book: OpenBook, named_files: NamedFiles | None = None) -> str:
    """The digest of a book as it stands now, or as its ``named_files`` were; other books' casts are
    left out, but for what those of its series lend it."""
    cast = book.voices_file
    own_cast = replace(cast, path="", books=(cast.book(book.slug),))
    engine = book.engine
    first_fields: dict[str, Any] = dict.fromkeys(_LATER_FIELDS, "")
    meta = replace(book.script.meta, **first_fields)
    parts: list[str | bytes] = [
        __version__, _form(meta), script.dump_bytes(replace(book.script, meta=meta)),
        _form(own_cast),
        engine.name, engine.info().version, _form(master.preset_named(book.mastering)),
        _form(book.formats),
    ]  # fmt: skip
    if is_english(book.script.meta.language):
        parts.append(f"speech text {speech_text.VERSION}")
    parts += _own_voices(book)
    if any(acoustic_of(line.kind, line.delivery) for line in book.script.lines):
        parts.append(f"acoustics {master.effects_version()}")
    if lent := casting.lent_entries(cast, book.slug, book.script):
        parts.append(_form(lent))
    for name, stamp in stamp_named_files(book) if named_files is None else named_files:
        parts.append(repr((name, None if stamp is None else (stamp.size, stamp.mtime_ns))))
    digest = hashlib.sha256()
    for part in parts:
        data = part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass")
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return digest.hexdigest()


def _own_voices(book: OpenBook) -> list[str]:
    """What stands for the data of voices that a person made, where the cast has some."""
    own = book.voices_file.book(book.slug)
    everybody = (*book.voices_file.characters, *own.characters)
    special = (book.voices_file.narrator, book.voices_file.unknown, own.narrator, own.unknown)
    entries = (*everybody, *(entry for entry in special if entry is not None))
    names = sorted({name for e in entries for kind, name in e.voices if kind == book.engine.name})
    versions = [(name, engines.voice_version(book.engine, name)) for name in names]
    return [f"voice {name} {version}" for name, version in versions if version]


def _form(value: object) -> str:
    """What ``repr`` gives, but for the names of types."""
    if is_dataclass(value) and not isinstance(value, type):
        name = _FIRST_NAMES.get(type(value), type(value).__name__)
        shown = (f"{f.name}={_form(getattr(value, f.name))}" for f in _shown_fields(value))
        return f"{name}({', '.join(shown)})"
    if isinstance(value, tuple):
        return f"({', '.join(map(_form, value))}{',' if len(value) == 1 else ''})"
    return repr(value)


def _shown_fields(value: DataclassInstance) -> list[Field[object]]:
    later = _LATER_FIELDS if isinstance(value, Meta) else ()
    return [f for f in fields(value) if f.repr and f.name not in later]


def _files_named(script: Script) -> list[str]:
    """Every file that the script may name: recordings, sounds, music, the cover."""
    sounds = {line.text for line in script.lines if line.kind == "sound"}
    takes = {line.take for line in script.lines if line.take}
    others = {value for _, value in script.meta.extra} | {script.meta.cover}
    return sorted(name for name in sounds | takes | others if name)
