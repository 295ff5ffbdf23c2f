"""What making a book's formats will cost: the sound that each stage goes through, and the bytes.

What encodes is imported where a format needs it: it brings numpy, and a plan is to be quick.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pipeline.model import FRAME, RATE_HZ
from pipeline.publish import mp3, put_files
from pipeline.publish.formats import STAGES
from pipeline.publish.writer import Book, PlannedFiles

_MUXED = 0.03
"""Putting packets together costs this share of encoding them."""
_TEXT_BYTES_S = {"captions": 150, "podcast": 1, "metadata": 1, "report": 60}
"""Of formats that are text, for a second of sound."""
_STEMS_BYTES_S = 95_000
"""Of all stems together, for a second of the book: the room tone's is half of it."""
_SHOP_S = 330
"""Sample and credits together, in seconds."""
_ENCODED = ("m4b", "opus")
_KIND = {
    "m4b": "m4b", "opus": "opus", "captions": "vtt-book", "epub": "epub", "metadata": "metadata",
    "stems": "stems-timeline", "report": "report",
}  # fmt: skip
"""A kind of file that is there once a format was made."""


@dataclass(frozen=True, slots=True)
class FormatWork:
    """What one format costs."""

    format: str
    stage: str
    """As ``STAGES`` calls it, in which the work is done."""
    sound_s: float
    """Seconds of sound that have to be encoded, measured or copied; 0 where all is there."""
    output_bytes: int
    """What its files weigh."""
    store_bytes: int
    """What is kept of it in the store, slots aside."""


def format_work(book: Book, folder: Path, formats: Iterable[str]) -> tuple[FormatWork, ...]:
    """The work on each format of a mastered book, or of one that is foreseen, in a folder as it
    stands. Raises FullcastError where PyAV is missing."""
    wanted = tuple(formats)
    foreseen = _Foreseen(book, folder, wanted)
    return tuple(foreseen.work(name) for name in wanted)


class _Foreseen:
    """A book, and which of its files would be written."""

    def __init__(self, book: Book, folder: Path, formats: Collection[str]) -> None:
        self._book = book
        self._folder = folder
        self._formats = formats
        chapters = book.mastered.chapters
        self._mp3_bytes = sum(chapter.slots.size for chapter in chapters)
        self._whole_s = sum(chapter.frames for chapter in chapters) * FRAME / RATE_HZ
        self._there = put_files.kinds_in(folder)

    @cached_property
    def _changed(self) -> bool:
        """Whether text or sound of the book is another, seen by what is quick to plan."""
        if self._book.mastered.encoded:
            return True
        quick = list(mp3.write_chapters(self._book).files)
        if _KIND["report"] in self._there:
            from pipeline.publish import report

            quick += report.write_report(self._book).files
        before = [file for file in quick if file.kind in self._there]
        return bool(put_files.stale(self._folder, before))

    def work(self, name: str) -> FormatWork:
        """On one format."""
        if name in _ENCODED:
            return self._encoded(name)
        mp3_bytes = self._mp3_bytes
        size = int(self._whole_s * _TEXT_BYTES_S.get(name, 0))
        sound_s, stage = 0.0, STAGES[name]
        if name == "mp3":
            size = (1 if mp3.is_one_file(self._book) else 2) * mp3_bytes
            sound_s = 0.0 if mp3.is_one_file(self._book) else self._chapters_s()
            sound_s += self._whole_s if self._is_stale(mp3.write_book(self._book)) else 0.0
        elif name == "podcast":
            # The chapters are the MP3s' where both are asked for.
            alone = "mp3" not in self._formats
            size += mp3_bytes if alone else 0
            sound_s = self._chapters_s() if alone else 0.0
            stage = STAGES["mp3"] if alone else stage
        elif name == "shop":
            size = min(mp3_bytes, _SHOP_S * self._book.mastered.preset.kbps * 125)
        else:
            size += mp3_bytes if name == "epub" else 0
            size += int(self._whole_s * _STEMS_BYTES_S) if name == "stems" else 0
            sound_s = self._whole_s if self._changed or _KIND[name] not in self._there else 0.0
        return FormatWork(name, stage, sound_s, size, 0)

    def _encoded(self, name: str) -> FormatWork:
        from pipeline.publish import encoded_runs, m4b_opus

        usual = encoded_runs.AAC if name == "m4b" else encoded_runs.OPUS
        codec = encoded_runs.codec_for(self._book, usual)
        runs = encoded_runs.plan_runs(self._book, codec)
        lengths = {run.key: run.packets * codec.packet / codec.rate_hz for run in runs}
        whole_s = sum(lengths.values())
        size = int(whole_s * codec.kbps * 125)
        sound_s = sum(lengths[run.key] for run in encoded_runs.missing(runs, self._book.store))
        write = m4b_opus.write_m4b if name == "m4b" else m4b_opus.write_opus
        if self._is_stale(write(self._book)):
            sound_s += _MUXED * whole_s
        return FormatWork(name, STAGES[name], sound_s, size, size)

    def _chapters_s(self) -> float:
        """Seconds of sound of the chapters' MP3s that would be written."""
        planned = mp3.write_chapters(self._book)
        stale = {file.name for file in put_files.stale(self._folder, planned.files)}
        return sum(c.samples for c in planned.chapters if c.name in stale) / RATE_HZ

    def _is_stale(self, planned: PlannedFiles) -> bool:
        return bool(put_files.stale(self._folder, planned.files))
