"""Putting files into a book's folder: all or none, and only what changed.

``.files.json`` beside them remembers what each was made from and how it was left, so that a
file is written again only where its inputs changed or somebody touched it, and files of an
earlier build that are no longer part of the book go. ``.unfinished.json`` stands there while files
are renamed: should that be cut short, the next run still knows which are ours.
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from pipeline import files
from pipeline.bounded_read import checked, entry, read_json
from pipeline.errors import OutputError
from pipeline.model import Artefact
from pipeline.publish import checksums
from pipeline.publish.writer import PlannedFile

RECORD = ".files.json"
_LOCK = ".writing.lock"
_TEMPORARY = ".unfinished-"
_JOURNAL = ".unfinished.json"


@dataclass(frozen=True, slots=True)
class _WrittenFile:
    """A file that we wrote, and how we left it."""

    kind: str
    name: str
    inputs: str
    left_as: files.Stamp


def put(
    folder: Path,
    planned: Iterable[PlannedFile],
    *,
    beside: bool = False,
    gone: Iterable[str] = (),
) -> tuple[Artefact, ...]:
    """Bring the folder to hold these files, and no others that we made of their kinds, nor any of
    the kinds ``gone``; with ``beside``, those others stay.

    Everything new is written under temporary names first and then renamed, so that a full disk
    leaves the earlier book whole. Files that we didn't make, or that were changed since, are
    never removed. Two who put files into one folder do so one after the other. Raises
    OutputError.
    """
    wanted = list(planned)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with files.locked(folder / _LOCK, "files being written"):
            kinds = frozenset() if beside else {*gone, *(file.kind for file in wanted)}
            written = _put(folder, wanted, kinds)
    except OSError as error:
        raise OutputError(
            f"can't write to {folder}: {error.strerror or error}.",
            "Check the folder's rights and its free space; the earlier files are still there.",
        ) from error
    return tuple(Artefact(file.kind, folder / file.name, file.name in written) for file in wanted)


def kinds_in(folder: Path) -> frozenset[str]:
    """The kinds of files that we wrote into a folder and that stand there untouched."""
    own = _read_record(folder).values()
    return frozenset(file.kind for file in own if _is_untouched(folder, file))


def stale(folder: Path, planned: Iterable[PlannedFile]) -> list[PlannedFile]:
    """Those of the files that ``put`` would write."""
    before = _read_record(folder)
    return [file for file in planned if not _is_current(folder, before.get(file.name), file)]


def _put(folder: Path, wanted: Sequence[PlannedFile], kinds: Collection[str]) -> set[str]:
    """The names of the files that had to be written; others of these kinds go."""
    for leftover in folder.glob(f"{_TEMPORARY}*"):
        leftover.unlink()
    before = _read_record(folder) | _renamed_when_killed(folder)
    stale = [file for file in wanted if not _is_current(folder, before.get(file.name), file)]
    _write(folder, stale)
    written = {file.name for file in stale}
    now = {name: own for name, own in before.items() if own.kind not in kinds}
    for file in wanted:
        is_new = file.name in written
        now[file.name] = _as_left(file, folder / file.name) if is_new else before[file.name]
    _remove_stale(folder, before, now)
    if now != _read_record(folder):
        _write_record(folder, now)
    (folder / _JOURNAL).unlink(missing_ok=True)
    checksums.keep_checksums(folder, now, written)
    return written


def _is_current(folder: Path, own: _WrittenFile | None, file: PlannedFile) -> bool:
    return (
        own is not None
        and (own.inputs, own.kind) == (file.inputs, file.kind)
        and _is_untouched(folder, own)
    )


def _is_untouched(folder: Path, own: _WrittenFile) -> bool:
    return files.stamp(folder / own.name) == own.left_as


def _write(folder: Path, planned: Sequence[PlannedFile]) -> None:
    """Write all under temporary names, then rename them; on an error none is left."""
    drafts: dict[str, Path] = {}

    def path_of(name: str) -> Path:
        return drafts.get(name, folder / name)

    try:
        for number, file in enumerate(planned):
            draft = folder / f"{_TEMPORARY}{number}"
            drafts[file.name] = draft
            file.write(draft, path_of)
        drawn_up = {file.name: _as_left(file, drafts[file.name]) for file in planned}
        if drawn_up:
            _write_record(folder, drawn_up, _JOURNAL)
        for name, draft in drafts.items():
            target = folder / name
            _refuse_outside(folder, target.parent)
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(draft, target)
    except BaseException:
        for draft in drafts.values():
            with suppress(OSError):
                draft.unlink(missing_ok=True)
        raise


def _refuse_outside(folder: Path, target: Path) -> None:
    """Raises OSError where a link leads out of the folder."""
    if not target.resolve().is_relative_to(folder.resolve()):
        raise OSError(errno.EPERM, f"{target} is a link that leads outside")


def _as_left(file: PlannedFile, path: Path) -> _WrittenFile:
    entry = path.stat()
    left_as = files.Stamp(entry.st_size, entry.st_mtime_ns)
    return _WrittenFile(file.kind, file.name, file.inputs, left_as)


def _remove_stale(
    folder: Path, before: dict[str, _WrittenFile], now: dict[str, _WrittenFile]
) -> None:
    """Drop what an earlier build made and this one doesn't have, unless somebody changed it."""
    # A name that differs only in its case may be the new file, on a disk that knows no case.
    alive = {name.casefold() for name in now}
    for own in before.values():
        if own.name.casefold() not in alive and _is_untouched(folder, own):
            (folder / own.name).unlink(missing_ok=True)


# ------------------------------------------------------------------ the record


def _renamed_when_killed(folder: Path) -> dict[str, _WrittenFile]:
    """The files that a run which was killed had renamed already."""
    drawn_up = _read_record(folder, _JOURNAL)
    return {name: own for name, own in drawn_up.items() if _is_untouched(folder, own)}


def _read_record(folder: Path, record: str = RECORD) -> dict[str, _WrittenFile]:
    """What we remember; nothing where there is no record, or none that can be read (the files
    are then written again, and none is removed)."""
    try:
        written = [
            _WrittenFile(
                entry(row, "kind", str), entry(row, "name", str), entry(row, "inputs", str),
                files.Stamp(entry(row, "size", int), entry(row, "mtime_ns", int)),
            )
            for row in checked(read_json(folder / record), list)
        ]  # fmt: skip
        inside = [own for own in written if _is_inside(own.name)]
    except (OSError, ValueError, TypeError, KeyError):
        return {}
    return {own.name: own for own in inside}


def _is_inside(name: str) -> bool:
    return ".." not in Path(name).parts and not Path(name).is_absolute()


def _write_record(folder: Path, written: dict[str, _WrittenFile], record: str = RECORD) -> None:
    entries = [
        {
            "kind": own.kind,
            "name": own.name,
            "inputs": own.inputs,
            "size": own.left_as.size,
            "mtime_ns": own.left_as.mtime_ns,
        }
        for own in written.values()
    ]
    text = json.dumps(entries, ensure_ascii=False, indent=0)
    files.replace_bytes(folder / record, text.encode("utf-8"), durable=False)
