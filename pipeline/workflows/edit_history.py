"""Undo and redo of everything that is edited in the studio, kept beside the script.

``story.history.json`` is ours. It holds what each edit replaced in the script, in the file beside
it and in voices.yaml, and each line's earlier takes. It can be deleted: only undo and the list of
takes go with it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pipeline import casting, files
from pipeline.bounded_read import checked, entries, entry, read_json
from pipeline.errors import FileChangedError, FullcastError
from pipeline.workflows import text_hunks
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.review import Snapshot, take_snapshot
from pipeline.workflows.script_file import SIDECAR_SUFFIX
from pipeline.workflows.text_hunks import Hunk, TextEdit

HISTORY_SUFFIX = ".history.json"
FORMAT = 1
MOST_EDITS = 500
_MOST_CHARS = 8_000_000
_ABOUT = "Made by fullcast beside the script: edits to undo, and earlier takes. It may be deleted."
_FILES = ("script", "sidecar", "voices")


@dataclass(frozen=True, slots=True)
class Edit:
    """Something that was edited."""

    what: str
    """A clause for a person: ``Mara speaks line 12``."""
    at: str
    """When, in ISO 8601, UTC."""
    lines: tuple[int, ...]
    """Numbers of the lines that it is about."""
    files: tuple[tuple[str, TextEdit], ...]
    """What became of ``script``, ``sidecar`` and ``voices``."""


@dataclass(frozen=True, slots=True)
class KeptTake:
    """A take that a line once had."""

    keys: tuple[str, ...]
    """In the store, one for each of its cues."""
    voice: str
    """As a person reads it."""
    speaker: str
    at: str


@dataclass(frozen=True, slots=True)
class History:
    """All that is kept of a script's edits."""

    done: tuple[Edit, ...] = ()
    undone: tuple[Edit, ...] = ()
    """The next to redo last."""
    takes: tuple[tuple[str, tuple[KeptTake, ...]], ...] = ()
    """By a digest of a line's words."""


def history_path(script_path: Path) -> Path:
    """Where a script's history lies."""
    return script_path.with_suffix(HISTORY_SUFFIX)


def load_history(script_path: Path) -> History:
    """A script's history; an empty one where there is none that can be read."""
    try:
        data = read_json(history_path(script_path))
        if data["format"] != FORMAT:
            return History()
        return History(
            tuple(map(_load_edit, data["done"])),
            tuple(map(_load_edit, data["undone"])),
            tuple((str(k), tuple(map(_load_take, v))) for k, v in data["takes"].items()),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return History()


def save_history(script_path: Path, history: History) -> None:
    """Keep a script's history. Raises OutputError."""
    done = history.done[-MOST_EDITS:]
    while True:
        data = {
            "about": _ABOUT,
            "format": FORMAT,
            "done": [_dump_edit(edit) for edit in done],
            "undone": [_dump_edit(edit) for edit in history.undone],
            "takes": {
                key: [[list(t.keys), t.voice, t.speaker, t.at] for t in takes]
                for key, takes in history.takes
            },
        }
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        if len(text) <= _MOST_CHARS or not done:
            break
        done = done[len(done) // 2 + 1 :]
    files.write_text(history_path(script_path), text)


@contextmanager
def recording(
    options: BookOptions, path: Path, what: str, lines: Sequence[int] = ()
) -> Iterator[None]:
    """Whatever is edited in here of a script, of what is beside it and of voices.yaml can be undone
    as one. Raises FullcastError."""
    before = take_snapshot(options, path)
    try:
        yield
    finally:
        remember_edit(path, before, take_snapshot(options, path), what, lines)


def remember_edit(
    path: Path, before: Snapshot, after: Snapshot, what: str, lines: Sequence[int] = ()
) -> None:
    """Keep an edit by what the files were before and after it. What could be redone no longer
    can. With nothing to say of it (``what`` is empty) it is a part of the edit before it."""
    edits = []
    for name in _FILES:
        was, now = getattr(before, name), getattr(after, name)
        if was is not None and now is not None and was != now:
            edits.append((name, text_hunks.edit_between(was, now)))
    if not edits:
        return
    at = datetime.now(UTC).isoformat(timespec="seconds")
    edit = Edit(what, at, tuple(lines), tuple(edits))
    with files.changing(history_path(path), "an edit"):
        history = load_history(path)
        done = history.done
        if not what and done and not {name for name, _ in done[-1].files} & {n for n, _ in edits}:
            edit = replace(done[-1], files=(*done[-1].files, *edits))
            done = done[:-1]
        save_history(path, replace(history, done=(*done, edit), undone=()))


def undo(options: BookOptions, path: Path) -> Edit | None:
    """Take the last edit back; None where there is none. Raises FileChangedError where its lines
    were changed elsewhere since."""
    with files.changing(history_path(path), "an edit taken back"):
        history = load_history(path)
        if not history.done:
            return None
        edit = history.done[-1]
        _make(options, path, [(name, text_hunks.reverse(each)) for name, each in edit.files])
        left = replace(history, done=history.done[:-1], undone=(*history.undone, edit))
        save_history(path, left)
    return edit


def redo(options: BookOptions, path: Path) -> Edit | None:
    """Make the edit that was last taken back again; None where there is none. Raises as
    ``undo``."""
    with files.changing(history_path(path), "an edit made again"):
        history = load_history(path)
        if not history.undone:
            return None
        edit = history.undone[-1]
        _make(options, path, edit.files)
        left = replace(history, done=(*history.done, edit), undone=history.undone[:-1])
        save_history(path, left)
    return edit


def _make(options: BookOptions, path: Path, edits: Sequence[tuple[str, TextEdit]]) -> None:
    """Make edits in all files or in none of script and voices; what is beside the script may have
    been written anew by a split, and stays then."""
    now = take_snapshot(options, path)
    texts: dict[str, str] = {}
    for name, edit in edits:
        text = getattr(now, name)
        if text is None:
            raise FullcastError(f"the {name} of {path.name} is gone.")
        try:
            texts[name] = text_hunks.apply(text, edit, _shown(options, path, name))
        except FileChangedError:
            if name != "sidecar":
                raise
    with files.changing(path, "an edit"), files.changing(options.voices, path.name):
        if "voices" in texts:
            casting.parse(texts["voices"], str(options.voices))
            files.check_unchanged(options.voices, now.voices)
        if "script" in texts:
            files.write_if_unchanged(path, texts["script"], now.script)
        if "voices" in texts:
            files.write_if_unchanged(options.voices, texts["voices"], now.voices)
        if "sidecar" in texts:
            files.write_text(path.with_suffix(SIDECAR_SUFFIX), texts["sidecar"])


def _shown(options: BookOptions, path: Path, name: str) -> str:
    return str(options.voices) if name == "voices" else path.name


# ------------------------------------------------------------------ the file


def _dump_edit(edit: Edit) -> dict[str, Any]:
    return {
        "what": edit.what,
        "at": edit.at,
        "lines": list(edit.lines),
        "files": {
            name: {
                "lines": [each.lines_before, each.lines_after],
                "hunks": [[h.start, list(h.before), list(h.after)] for h in each.hunks],
            }
            for name, each in edit.files
        },
    }


def _load_edit(data: Any) -> Edit:
    edits = []
    for name, each in data["files"].items():
        if name not in _FILES:
            raise ValueError(name)
        before, after = (checked(n, int) for n in each["lines"])
        hunks = tuple(
            Hunk(
                checked(start, int),
                tuple(checked(x, str) for x in was),
                tuple(checked(x, str) for x in now),
            )
            for start, was, now in each["hunks"]
        )
        edits.append((name, TextEdit(hunks, before, after)))
    return Edit(
        entry(data, "what", str), entry(data, "at", str), entries(data, "lines", int), tuple(edits)
    )


def _load_take(row: Any) -> KeptTake:
    keys, voice, speaker, at = row
    return KeptTake(
        tuple(checked(key, str) for key in keys),
        checked(voice, str),
        checked(speaker, str),
        checked(at, str),
    )
