"""M4B and Opus: one file for the whole book, its sound put together from encoded runs.

The sound is encoded run by run (``encoded_runs.py``) and only its packets are put together here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from pipeline.publish import chapter_marks, encoded_runs
from pipeline.publish.chapter_marks import ChapterMark
from pipeline.publish.cover_image import Cover, read_cover
from pipeline.publish.encoded_runs import Codec, Run
from pipeline.publish.m4b_opus_tags import tag_m4b, tag_opus
from pipeline.publish.media_tags import Tags, tags_of
from pipeline.publish.titles import book_stem, chapter_title
from pipeline.publish.writer import Book, PathOf, PlannedFile, PlannedFiles

VERSION = 1


def write_m4b(book: Book) -> PlannedFiles:
    """``Title.m4b``: AAC with QuickTime and Nero chapters, cover, narrator and series atoms."""
    warnings: tuple[str, ...] = ()
    if len(book.mastered.chapters) > chapter_marks.MOST_IN_NERO:
        warnings = (
            "The M4B's second list of chapters, for older players, holds the first "
            f"{chapter_marks.MOST_IN_NERO} of {len(book.mastered.chapters)}.",
        )
    return PlannedFiles((_plan_file(book, "m4b", encoded_runs.AAC),), (), warnings)


def write_opus(book: Book) -> PlannedFiles:
    """``Title.opus``: Ogg Opus with chapters as comments."""
    return PlannedFiles((_plan_file(book, "opus", encoded_runs.OPUS),))


def _plan_file(book: Book, kind: str, codec: Codec) -> PlannedFile:
    codec = encoded_runs.codec_for(book, codec)
    runs = encoded_runs.plan_runs(book, codec)
    titles = tuple(chapter_title(chapter) for chapter in book.mastered.chapters)
    tags = tags_of(book.meta, book.meta.title)
    cover = read_cover(book.cover)
    keys = tuple(run.key for run in runs)
    facts = (VERSION, tags, titles, keys, cover.digest if cover is not None else "")
    digest = hashlib.sha256(repr(facts).encode("utf-8", "surrogatepass")).hexdigest()
    write = _ContainerFile(book, codec, runs, _marks(runs, titles), tags, cover)
    return PlannedFile(kind, f"{book_stem(book)}.{kind}", digest, write, keys)


def _marks(runs: Sequence[Run], titles: Sequence[str]) -> tuple[ChapterMark, ...]:
    marks = []
    at = 0
    for index, title in enumerate(titles):
        length = sum(run.packets * run.codec.packet for run in runs if run.chapter == index)
        marks.append(ChapterMark(title, at, at + length))
        at += length
    return tuple(marks)


@dataclass(frozen=True, slots=True)
class _ContainerFile:
    """The one file of a book, written when it is called."""

    book: Book
    codec: Codec
    runs: tuple[Run, ...]
    marks: tuple[ChapterMark, ...]
    tags: Tags
    cover: Cover | None

    def __call__(self, target: Path, path_of: PathOf) -> None:
        import mutagen

        encoded_runs.encode_missing(
            self.runs, self.book.store, self.book.jobs, lambda share: self.book.tell(0.97 * share)
        )
        try:
            if self.codec.name == encoded_runs.AAC.name:
                self._mux(target, "ipod")
                tag_m4b(target, self.tags, self.cover)
            else:
                self._mux(target, "ogg")
                tag_opus(target, self.tags, self.cover, self.marks, self.codec.rate_hz)
        except (encoded_runs.pyav().error.FFmpegError, mutagen.MutagenError) as error:
            # Both libraries have errors of their own for a full disk.
            raise OSError(
                getattr(error, "errno", 0), getattr(error, "strerror", str(error))
            ) from error

    def _mux(self, target: Path, container: str) -> None:
        av = encoded_runs.pyav()
        codec = self.codec
        is_m4b = container == "ipod"
        # An Ogg stream has a random number otherwise: other bytes each time for the same sound.
        options = {"movflags": "+faststart"} if is_m4b else {"fflags": "+bitexact"}
        with av.open(str(target), "w", format=container, options=options) as output:
            stream = output.add_stream(
                codec.name, rate=codec.rate_hz, layout=encoded_runs.layout(codec)
            )
            encoded_runs.set_up(stream.codec_context, codec)
            if is_m4b and self.marks:
                chapter_marks.add_to_m4b(output, self.marks, codec.rate_hz)
            output.start_encoding()
            self._mux_packets(output, stream, av)

    def _mux_packets(self, output: Any, stream: Any, av: Any) -> None:
        codec = self.codec
        at = -codec.delay
        for run in self.runs:
            for data in encoded_runs.packets(run, self.book.store):
                packet = av.Packet(data)
                packet.stream = stream
                packet.time_base = Fraction(1, codec.rate_hz)
                packet.pts = packet.dts = at
                packet.duration = codec.packet
                at += codec.packet
                output.mux(packet)
