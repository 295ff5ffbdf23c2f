"""A digest of everything that a build is made from: the same digest, the same book."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from pipeline import __version__, files, master, script
from pipeline.model import Script
from pipeline.workflows.master_plan import clip_name
from pipeline.workflows.open_book import OpenBook


def fingerprint(book: OpenBook) -> str:
    """The digest of a book as it stands now; other books' casts are left out."""
    own_cast = replace(book.voices_file, path="", books=(book.voices_file.book(book.slug),))
    options, engine, base = book.options, book.engine, book.base
    parts = [
        __version__, repr(book.script.meta), script.dump(book.script), repr(own_cast), engine.name,
        engine.info().version, repr(master.preset_named(options.mastering)),
        repr(options.formats),
    ]  # fmt: skip
    for name in _files_named(book.script):
        stamp = files.stamp(base / clip_name(base, name))
        parts.append(repr((name, None if stamp is None else (stamp.size, stamp.mtime_ns))))
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()


def _files_named(script: Script) -> list[str]:
    """Every file that the script may name: recordings, sounds, music, the cover."""
    sounds = {line.text for line in script.lines if line.kind == "sound"}
    takes = {line.take for line in script.lines if line.take}
    others = {value for _, value in script.meta.extra} | {script.meta.cover}
    return sorted(name for name in sounds | takes | others if name)
