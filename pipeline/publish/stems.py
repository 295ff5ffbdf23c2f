"""Stems: a FLAC a speaker and one of the room tone, aligned to the sample, and a timeline of all
their lines for audio editors (OpenTimelineIO).

Together they are the book's sound. A speaker's stem is what mastering made of their slots, less the
room tone under it; the limiter's work is in it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from pipeline.errors import FullcastError
from pipeline.master import Slot, slots
from pipeline.model import NARRATOR, RATE_HZ, UNKNOWN, Entry
from pipeline.publish.file_names import safe_name, unique_name
from pipeline.publish.titles import book_stem, chapter_title
from pipeline.publish.writer import Book, PathOf, PlannedFile, PlannedFiles, text_file

VERSION = 1
ROOM, SOUNDS = "Room tone", "Sounds"
"""The stems that nobody speaks: the room, and sounds and music between lines."""
_FOLDER = "stems"


@dataclass(frozen=True, slots=True)
class Stem:
    """One file."""

    name: str
    """Of the speaker, or ``ROOM`` or ``SOUNDS``."""
    path: str
    """Relative to the book's folder."""
    places: tuple[int, ...]
    """Which of the book's slots are heard in it, by their number; all for the room tone."""


def write_stems(book: Book) -> PlannedFiles:
    """``stems/NAME.flac`` and ``stems/Title.otio``: kinds ``stem`` and ``stems-timeline``."""
    _soundfile()
    placed = _placed(book)
    stems = _stems(book, placed)
    keys = tuple(slot.key for _, slot in placed)
    files = [
        PlannedFile("stem", stem.path, _digest(stem, keys), partial(_write, placed, stem))
        for stem in stems
    ]
    text = json.dumps(timeline(book, stems), ensure_ascii=False, indent=1) + "\n"
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    name = f"{_FOLDER}/{book_stem(book)}.otio"
    return PlannedFiles((*files, text_file("stems-timeline", name, digest, lambda: text)))


def _placed(book: Book) -> list[tuple[Entry, Slot]]:
    slots_in_order = [slot for chapter in book.mastered.chapters for slot in chapter.slots]
    return list(zip(book.mastered.timeline.entries, slots_in_order, strict=True))


def _stems(book: Book, placed: Sequence[tuple[Entry, Slot]]) -> tuple[Stem, ...]:
    """Every speaker in the order of their first words, then sounds, then the room."""
    places: dict[str, list[int]] = {}
    for number, (entry, slot) in enumerate(placed):
        if slot.recipe.path is not None:
            places.setdefault(_speaker(book, entry), []).append(number)
    sounds = places.pop(SOUNDS, None)
    if sounds is not None:
        places[SOUNDS] = sounds
    if book.mastered.preset.room_db is not None:
        places[ROOM] = list(range(len(placed)))
    taken: set[str] = set()
    return tuple(
        Stem(
            name, f"{_FOLDER}/{unique_name(safe_name(name, 'Speaker'), '.flac', taken)}", tuple(own)
        )
        for name, own in places.items()
    )


def _speaker(book: Book, entry: Entry) -> str:
    if entry.part < 0:
        return SOUNDS
    part = book.plan.parts[entry.part]
    if part.clip and not part.cue.text:
        return SOUNDS
    if book.script is None or part.line < 0:
        return NARRATOR
    return book.script.lines[part.line].speaker or UNKNOWN


def _digest(stem: Stem, keys: Sequence[str]) -> str:
    facts = (VERSION, stem.name == ROOM, stem.places, keys)
    return hashlib.sha256(repr(facts).encode()).hexdigest()


def _write(placed: Sequence[tuple[Entry, Slot]], stem: Stem, target: Path, path_of: PathOf) -> None:
    """Write one stem. Raises OSError and DamagedError."""
    import numpy as np

    own = set(stem.places)
    options = {"samplerate": RATE_HZ, "channels": 1, "format": "FLAC", "subtype": "PCM_24"}
    with target.open("xb") as file, _soundfile().SoundFile(file, "w", **options) as sound:
        silent = 0
        for number, (_, slot) in enumerate(placed):
            if number not in own:
                silent += slot.info.samples
                continue
            for zeros in _blocks(silent):
                sound.write(np.zeros(zeros, np.float32))
            silent = 0
            if stem.name == ROOM:
                sound.write(slots.room_under(slot.recipe, slot.info.samples))
            else:
                whole = slots.shape(slot.recipe, whole=True).samples
                sound.write(whole - slots.room_under(slot.recipe, len(whole)))
        for zeros in _blocks(silent):
            sound.write(np.zeros(zeros, np.float32))


def _blocks(samples: int) -> Iterator[int]:
    while samples > 0:
        yield min(samples, 1 << 20)
        samples -= 1 << 20


def _soundfile() -> Any:
    try:
        import soundfile
    except ImportError:
        raise FullcastError(
            "stems are FLAC files, and writing them needs soundfile.",
            "Run \"pip install 'fullcast[formats]'\", or leave out stems.",
        ) from None
    return soundfile


# ------------------------------------------------------------------ the timeline


def timeline(book: Book, stems: Sequence[Stem]) -> dict[str, Any]:
    """The stems as an OpenTimelineIO timeline: a track a stem, a clip a line, markers at chapters.
    Times are samples at 44.1 kHz."""
    placed = _placed(book)
    length = placed[-1][0].end if placed else 0
    tracks = [_track(book, stem, placed, length) for stem in stems]
    markers = [
        _marker(chapter_title(chapter), chapter.start)
        for chapter in book.mastered.timeline.chapters
    ]
    return {
        "OTIO_SCHEMA": "Timeline.1",
        "name": book.meta.title,
        "global_start_time": _time(0),
        "metadata": {},
        "tracks": {
            "OTIO_SCHEMA": "Stack.1", "name": "stems", "metadata": {}, "effects": [],
            "markers": markers, "enabled": True, "source_range": None, "children": tracks,
        },
    }  # fmt: skip


def _track(
    book: Book, stem: Stem, placed: Sequence[tuple[Entry, Slot]], length: int
) -> dict[str, Any]:
    children: list[dict[str, Any]] = []
    file = Path(stem.path).name
    at = 0
    if stem.name == ROOM:
        children.append(_clip(ROOM, file, 0, length, length))
    else:
        for number in stem.places:
            entry = placed[number][0]
            if entry.start > at:
                children.append(_gap(entry.start - at))
            children.append(_clip(_words(book, entry), file, entry.start, entry.end, length))
            at = entry.end
    return {
        "OTIO_SCHEMA": "Track.1", "name": stem.name, "kind": "Audio", "metadata": {},
        "effects": [], "markers": [], "enabled": True, "source_range": None, "children": children,
    }  # fmt: skip


def _words(book: Book, entry: Entry) -> str:
    if entry.part < 0:
        return SOUNDS
    part = book.plan.parts[entry.part]
    if book.script is None or part.line < 0:
        return part.cue.text or part.clip
    return " ".join(book.script.lines[part.line].text[part.text_start : part.text_end].split())


def _clip(name: str, file: str, start: int, end: int, length: int) -> dict[str, Any]:
    return {
        "OTIO_SCHEMA": "Clip.2", "name": name, "metadata": {}, "effects": [], "markers": [],
        "enabled": True, "source_range": _range(start, end - start),
        "active_media_reference_key": "DEFAULT_MEDIA",
        "media_references": {
            "DEFAULT_MEDIA": {
                "OTIO_SCHEMA": "ExternalReference.1", "name": file, "metadata": {},
                "available_image_bounds": None, "available_range": _range(0, length),
                "target_url": file,
            }
        },
    }  # fmt: skip


def _gap(length: int) -> dict[str, Any]:
    return {
        "OTIO_SCHEMA": "Gap.1", "name": "", "metadata": {}, "effects": [], "markers": [],
        "enabled": True, "source_range": _range(0, length),
    }  # fmt: skip


def _marker(name: str, at: int) -> dict[str, Any]:
    return {
        "OTIO_SCHEMA": "Marker.2", "name": name, "metadata": {}, "color": "GREEN",
        "comment": "", "marked_range": _range(at, 0),
    }  # fmt: skip


def _range(start: int, length: int) -> dict[str, Any]:
    return {
        "OTIO_SCHEMA": "TimeRange.1", "start_time": _time(start), "duration": _time(length),
    }  # fmt: skip


def _time(samples: int) -> dict[str, Any]:
    return {"OTIO_SCHEMA": "RationalTime.1", "rate": float(RATE_HZ), "value": float(samples)}
