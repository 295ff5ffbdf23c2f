"""Putting files into a book's folder: all or none, and only what changed.

``.files.json`` beside them remembers what each was made from and how it was left, so that a
file is written again only where its inputs changed or somebody touched it, and files of an
earlier build that are no longer part of the book go.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from pipeline.errors import OutputError
from pipeline.model import Artefact
from pipeline.publish.writer import Output

RECORD = ".files.json"
_TEMPORARY = ".unfinished-"


@dataclass(frozen=True, slots=True)
class _Made:
    """A file that we made."""

    kind: str
    name: str
    inputs: str
    size: int
    mtime_ns: int


def put(folder: Path, outputs: Iterable[Output], *, beside: bool = False) -> tuple[Artefact, ...]:
    """Bring the folder to hold these files, and no others that we made of their kinds; with
    ``beside``, those others stay.

    Everything new is written under temporary names first and then renamed, so that a full disk
    leaves the earlier book whole. Files that we didn't make, or that were changed since, are
    never removed. Raises OutputError.
    """
    wanted = list(outputs)
    kinds = set() if beside else {output.kind for output in wanted}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for left in folder.glob(f"{_TEMPORARY}*"):
            left.unlink()
        record = _load(folder)
        stale = [o for o in wanted if not _is_current(folder, record.get(o.name), o)]
        _write(folder, stale)
        written = {output.name for output in stale}
        kept = {m.name: m for m in record.values() if m.kind not in kinds}
        for output in wanted:
            kept[output.name] = (
                _stamp(folder, output) if output.name in written else record[output.name]
            )
        _remove(folder, record, kept)
        if kept != record:
            _save(folder, kept)
    except OSError as error:
        raise OutputError(
            f"can't write to {folder}: {error.strerror or error}.",
            "Check the folder's rights and its free space; the earlier files are still there.",
        ) from error
    return tuple(Artefact(o.kind, folder / o.name, o.name in written) for o in wanted)


def _is_current(folder: Path, made: _Made | None, output: Output) -> bool:
    if made is None or (made.inputs, made.kind) != (output.inputs, output.kind):
        return False
    return _untouched(folder, made)


def _untouched(folder: Path, made: _Made) -> bool:
    try:
        found = (folder / made.name).stat()
    except OSError:
        return False
    return (found.st_size, found.st_mtime_ns) == (made.size, made.mtime_ns)


def _write(folder: Path, outputs: list[Output]) -> None:
    drafts: dict[str, Path] = {}

    def find(name: str) -> Path:
        return drafts.get(name, folder / name)

    try:
        for number, output in enumerate(outputs):
            draft = folder / f"{_TEMPORARY}{number}"
            drafts[output.name] = draft
            output.write(draft, find)
        for name, draft in drafts.items():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(draft, target)
    except BaseException:
        for draft in drafts.values():
            with suppress(OSError):
                draft.unlink(missing_ok=True)
        raise


def _stamp(folder: Path, output: Output) -> _Made:
    found = (folder / output.name).stat()
    return _Made(output.kind, output.name, output.inputs, found.st_size, found.st_mtime_ns)


def _remove(folder: Path, record: dict[str, _Made], kept: dict[str, _Made]) -> None:
    """Drop what an earlier build made and this one doesn't have, unless somebody changed it."""
    # A name that differs only in its case may be the new file, on a disk that knows no case.
    alive = {name.casefold() for name in kept}
    for made in record.values():
        if made.name.casefold() not in alive and _untouched(folder, made):
            (folder / made.name).unlink(missing_ok=True)


def _load(folder: Path) -> dict[str, _Made]:
    """What we remember; nothing where there is no record, or none that can be read (the files
    are then written again, and none is removed)."""
    try:
        data = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        made = [_Made(**entry) for entry in data]
    except (OSError, ValueError, TypeError):
        return {}
    inside = (m for m in made if ".." not in Path(m.name).parts and not Path(m.name).is_absolute())
    return {m.name: m for m in inside}


def _save(folder: Path, kept: dict[str, _Made]) -> None:
    draft = folder / f"{_TEMPORARY}record"
    text = json.dumps([asdict(made) for made in kept.values()], ensure_ascii=False, indent=0)
    draft.write_text(text, encoding="utf-8")
    os.replace(draft, folder / RECORD)
