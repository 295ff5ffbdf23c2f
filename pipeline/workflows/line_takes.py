"""A line's takes: earlier ones that are kept, and recordings of a person's own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from pipeline import files, master
from pipeline.errors import FullcastError
from pipeline.master import clips
from pipeline.model import Line
from pipeline.store import Store, digest
from pipeline.workflows.edit_history import (
    KeptTake,
    history_path,
    load_history,
    save_history,
)
from pipeline.workflows.master_plan import TAKES, clip_name
from pipeline.workflows.open_book import OpenBook

MOST_RECORDING_BYTES = 100_000_000
_MOST_TAKES = 20
_SUFFIXES = (".wav", ".flac", ".ogg", ".oga", ".opus", ".mp3", ".aiff", ".aif")


@dataclass(frozen=True, slots=True)
class LineTake:
    """A take that a line can have."""

    id: str
    name: str
    """The voice, or the recording's file."""
    speaker: str
    at: str
    """When it was heard or laid there, in ISO 8601; empty where it isn't known."""
    recording: bool
    chosen: bool
    """Whether the script names it."""


def remember_take(book: OpenBook, line: Line, keys: Sequence[str], voice: str) -> None:
    """Keep which takes a line was heard in."""
    path, words = book.split.path, _words_key(line)
    history = load_history(path)
    takes = dict(history.takes)
    kept = takes.get(words, ())
    if not keys or any(take.keys == tuple(keys) for take in kept):
        return
    new = KeptTake(tuple(keys), voice, line.speaker or "", _now())
    with files.changing(history_path(path), "a take"):
        history = load_history(path)
        takes = dict(history.takes)
        takes[words] = (*takes.get(words, ()), new)[-_MOST_TAKES:]
        save_history(path, replace(history, takes=tuple(takes.items())))


def list_takes(book: OpenBook, index: int) -> tuple[LineTake, ...]:
    """The takes that a line can have: those that it was heard in and are still there, and the
    recordings that were made for it, newest first."""
    line = book.script.lines[index]
    takes = []
    with book.store() as store:
        for take in dict(load_history(book.split.path).takes).get(_words_key(line), ()):
            if all(store.has_take(key) for key in take.keys):
                name = f"{take.voice} ({take.speaker})" if take.speaker else take.voice
                takes.append(LineTake(_take_id(take), name, take.speaker, take.at, False, False))
    for path in _recordings(book, line):
        at = datetime.fromtimestamp(path.stat().st_mtime, UTC).isoformat(timespec="seconds")
        chosen = clip_name(book.base, line.take) == f"{TAKES}/{path.name}" if line.take else False
        takes.append(LineTake(path.name, path.name, "", at, True, chosen))
    return tuple(sorted(takes, key=lambda take: take.at, reverse=True))


def take_sound(book: OpenBook, index: int, take_id: str) -> bytes:
    """The WAV of one of a line's takes. Raises FullcastError."""
    line = book.script.lines[index]
    preset = master.preset_named(book.mastering)
    path = _recording_named(book, line, take_id)
    if path is not None:
        return master.wav_of(clips.recording(path, preset.loudness_lufs))
    with book.store() as store:
        return _kept_sound(book, line, take_id, store)


def lay_out_take(book: OpenBook, index: int, take_id: str) -> str:
    """The file of one of a line's takes, to be named in the script: a recording's own, or an
    earlier take laid beside the script. Raises FullcastError."""
    line = book.script.lines[index]
    if (path := _recording_named(book, line, take_id)) is not None:
        return path.name
    with book.store() as store:
        wav = _kept_sound(book, line, take_id, store)
    return _lay(book, f"{_stem(line)}-{take_id[:8]}.wav", wav)


def keep_recording(book: OpenBook, index: int, name: str, data: bytes) -> str:
    """A person's recording for a line, laid into ``takes`` beside the script; its file's name.
    Raises FullcastError where it is no sound that can be read, and lays nothing then."""
    line = book.script.lines[index]
    suffix = Path(name).suffix.lower()
    if suffix not in _SUFFIXES:
        raise FullcastError(
            f"a recording can't be a {suffix or 'file without a suffix'}.", "Save it as WAV."
        )
    if len(data) > MOST_RECORDING_BYTES:
        raise FullcastError("the recording is larger than 100 MB.", "Cut it down to this line.")
    stem, number = _stem(line), 1
    while (book.base / TAKES / f"{stem}-{number}{suffix}").exists():
        number += 1
    file = _lay(book, f"{stem}-{number}{suffix}", data)
    try:
        clips.load(book.base / TAKES / file)
    except FullcastError:
        (book.base / TAKES / file).unlink(missing_ok=True)
        raise
    return file


def kept_keys(script_path: Path) -> frozenset[str]:
    """Keys of all takes that a script's history names: ``clean`` leaves them."""
    takes = load_history(script_path).takes
    return frozenset(key for _, kept in takes for take in kept for key in take.keys)


def _kept_sound(book: OpenBook, line: Line, take_id: str, store: Store) -> bytes:
    kept = dict(load_history(book.split.path).takes).get(_words_key(line), ())
    take = next((take for take in kept if _take_id(take) == take_id), None)
    found = [] if take is None else [store.get_take(key) for key in take.keys]
    if not found or not all(found):
        raise FullcastError("this take is gone.", "Hear the line anew.")
    return master.joined_takes([each for each in found if each is not None])


def _lay(book: OpenBook, name: str, data: bytes) -> str:
    folder = book.base / TAKES
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise FullcastError(f"can't make the folder {folder}: {error.strerror}.") from error
    files.write_bytes(folder / name, data)
    return name


def _recordings(book: OpenBook, line: Line) -> list[Path]:
    """What lies in ``takes`` for a line, and what the script names for it."""
    folder = book.base / TAKES
    mine = [p for p in folder.glob(f"{_stem(line)}-*") if p.suffix.lower() in _SUFFIXES]
    if line.take:
        named = book.base / clip_name(book.base, line.take)
        if named.is_file() and named not in mine:
            mine.append(named)
    return [path for path in mine if not path.is_symlink()]


def _recording_named(book: OpenBook, line: Line, name: str) -> Path | None:
    return next((path for path in _recordings(book, line) if path.name == name), None)


def _stem(line: Line) -> str:
    """What a line's recordings are called: by its first words, and a digest of all of them."""
    words = re.findall(r"[a-z0-9]+", line.text.lower())[:4]
    return "-".join([*words, _words_key(line)[:6]])


def _words_key(line: Line) -> str:
    return digest(["words", line.text])[:16]


def _take_id(take: KeptTake) -> str:
    return digest(["take", *take.keys])[:16]


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
