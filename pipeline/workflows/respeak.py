"""Takes dropped by hand: the next build speaks these lines anew."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline import master, output_folder, render
from pipeline.engines.base import Sound
from pipeline.errors import ScriptError
from pipeline.model import Cue, Mark
from pipeline.render.take_guard import sound_fault
from pipeline.store import Store, read_sound
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.cast_and_plan import plan_parts
from pipeline.workflows.open_book import OpenBook, open_to_build
from pipeline.workflows.results import numbered

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Respoken:
    """What will be spoken anew."""

    lines: tuple[int, ...]
    takes: int
    """Distinct takes that were dropped."""


@dataclass(frozen=True, slots=True, eq=False)
class KeptTake:
    """A take of a line, in memory."""

    key: str
    samples: NDArray[np.int16]
    rate_hz: int
    marks: tuple[Mark, ...]


def drop_lines(options: BookOptions, lines: Collection[int]) -> Respoken:
    """Drop the takes of some lines, by their numbers; also a voice's calibration passage that is no
    good. Another line of the very same words, voice and delivery has the same take.

    Raises ScriptError where there is no such line, or somebody's own recording stands for it.
    """
    with open_to_build(options, lambda stage, done, total: None) as book:
        cues = _cues(book, lines)
        with book.store() as store:
            keys = render.take_keys((*cues, *_calibrations(cues)), (book.engine,))
            bad = [cue for cue in _calibrations(cues) if _is_bad(cue, keys[cue], store)]
            dropped = sum(store.drop_take(keys[cue]) for cue in (*cues, *bad))
        # The book is no longer what would be built now.
        record = replace(book.folder.record, fingerprint="")
        output_folder.save_record(replace(book.folder, record=record))
    return Respoken(tuple(sorted(lines)), dropped)


def keep_takes(options: BookOptions, lines: Collection[int]) -> dict[int, tuple[KeptTake, ...]]:
    """The takes of some lines as they are now, by line, so that they can be put back."""
    with open_to_build(options, lambda stage, done, total: None) as book, book.store() as store:
        return {line: tuple(_kept(book, store, line)) for line in lines}


def put_back(options: BookOptions, takes: Mapping[int, tuple[KeptTake, ...]]) -> None:
    """Let lines have takes again that they had before."""
    drop_lines(options, takes)
    with open_to_build(options, lambda stage, done, total: None) as book, book.store() as store:
        for kept in dict.fromkeys(take for own in takes.values() for take in own):
            store.put_take(kept.key, kept.samples, kept.rate_hz, kept.marks)


def _kept(book: OpenBook, store: Store, line: int) -> Iterator[KeptTake]:
    for key in render.take_keys(tuple(_cues(book, {line})), (book.engine,)).values():
        if (take := store.get_take(key)) is not None:
            yield KeptTake(key, *read_sound(take.path), take.marks)


def _cues(book: OpenBook, lines: Collection[int]) -> list[Cue]:
    indexes = {n.number: n.index for n in numbered(book.script)}
    if unknown := sorted(set(lines) - indexes.keys()):
        raise ScriptError(
            f"{book.split.path} has no line {unknown[0]}.",
            f"It has lines 1 to {len(indexes)}; 'fullcast split --json' lists them.",
        )
    wanted = {indexes[number] for number in lines}
    parts = [part for part in plan_parts(book, wanted).plan.parts if part.line in wanted]
    if parts and all(part.clip for part in parts):
        raise ScriptError(
            "these lines are recordings of your own.", "Replace the files, and build again."
        )
    return list(dict.fromkeys(part.cue for part in parts if not part.clip))


def _calibrations(cues: Collection[Cue]) -> list[Cue]:
    return [master.calibration_cue(voice) for voice in dict.fromkeys(cue.voice for cue in cues)]


def _is_bad(cue: Cue, key: str, store: Store) -> bool:
    take = store.get_take(key)
    return take is not None and bool(sound_fault(cue, Sound(*read_sound(take.path))))
