"""MP3: one file a chapter, and the whole book with its chapters marked.

A file is a tag, an Info frame and a copy of slots; nothing is encoded here.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from pipeline.master import PlacedSlots, SlotStore, mp3_frames, slot_files
from pipeline.model import FRAME, ChapterSpan, to_ms
from pipeline.publish.chapter_marks import MOST_IN_CTOC
from pipeline.publish.chapter_pieces import chapter_pieces, pieces_of
from pipeline.publish.cover_image import Cover, read_cover
from pipeline.publish.media_tags import Tags, tags_of
from pipeline.publish.mp3_tags import id3
from pipeline.publish.titles import book_stem, chapter_title, piece_file_name, piece_titles
from pipeline.publish.writer import Book, ChapterFile, PathOf, PlannedFile, PlannedFiles

VERSION = 2
"""Raise it when the same tags and slots would give other bytes."""

_LARGE = 64 << 20


CHAPTER, BOOK = "mp3-chapter", "mp3-book"
"""Kinds of files."""


def write_chapters(book: Book) -> PlannedFiles:
    """``01 - Title.mp3`` and so on: kind ``mp3-chapter``. The only chapter of a book is the book's
    own file: it would be the same sound twice."""
    if not is_one_file(book):
        return chapter_files(book)
    whole = write_book(book)
    (file,), (chapter,) = whole.files, book.mastered.chapters
    length = _length((_SlotSource(chapter.slots),))
    alone = ChapterFile(chapter.number, chapter_title(chapter), file.name, length)
    return replace(whole, chapters=(alone,), gone=(CHAPTER,))


def is_one_file(book: Book) -> bool:
    """Whether the book's MP3 is that of its one chapter, too."""
    return book.one_chapter and len(pieces_of(book)) == 1


def chapter_files(book: Book) -> PlannedFiles:
    """A file a chapter, or several of one that is too long."""
    cover = read_cover(book.cover)
    pieces = pieces_of(book)
    files, chapters = [], []
    for track, (piece, title) in enumerate(
        zip(pieces, piece_titles(book, pieces), strict=True), start=1
    ):
        name = piece_file_name(book, piece)
        tags = replace(tags_of(book.meta, title), track=track, tracks=len(pieces))
        sources = (_SlotSource(piece.slots),)
        files.append(_plan_file(book, CHAPTER, name, tags, cover, sources))
        chapters.append(ChapterFile(piece.chapter.number, title, name, _length(sources)))
    split = sorted({piece.chapter.number for piece in pieces if piece.pieces > 1})
    warnings = tuple(
        f"Chapter {number} is longer than two hours: its MP3 is split at a scene or a pause."
        for number in split
    )
    return PlannedFiles(tuple(files), tuple(chapters), warnings)


def write_book(book: Book) -> PlannedFiles:
    """``Title.mp3`` with its chapters marked: kind ``mp3-book``."""
    name = f"{book_stem(book)}.mp3"
    sources = _book_sources(book)
    length = _length(sources)
    spans = tuple(
        replace(span, title=chapter_title(span), end=min(span.end, length))
        for span in book.mastered.timeline.chapters
    )
    tags = tags_of(book.meta, book.meta.title)
    file = _plan_file(book, BOOK, name, tags, read_cover(book.cover), sources, spans)
    warnings: tuple[str, ...] = ()
    if len(spans) > MOST_IN_CTOC:
        warnings = (
            f"The book has {len(spans)} chapters: all are marked in {name}, and its table of "
            f"contents lists the first {MOST_IN_CTOC}, which is all that ID3 allows.",
        )
    return PlannedFiles((file,), (), warnings)


def slot_file(book: Book, kind: str, name: str, tags: Tags, file_slots: PlacedSlots) -> PlannedFile:
    """A file of just these slots."""
    return _plan_file(book, kind, name, tags, read_cover(book.cover), (_SlotSource(file_slots),))


# ------------------------------------------------------------------ planning


@dataclass(frozen=True, slots=True)
class _SlotSource:
    """Slots that stand one behind another in a file."""

    slots: PlacedSlots
    copied_from: str = ""
    """The name of another published file that ends with just these slots; empty for none."""


def _plan_file(
    book: Book,
    kind: str,
    name: str,
    tags: Tags,
    cover: Cover | None,
    sources: tuple[_SlotSource, ...],
    chapters: tuple[ChapterSpan, ...] = (),
) -> PlannedFile:
    timed = replace(tags, length_ms=to_ms(_length(sources)))
    write = _SlotFile(book.store, book.mastered.preset.kbps, timed, cover, sources, chapters)
    return PlannedFile(kind, name, write.digest(), write)


def _book_sources(book: Book) -> tuple[_SlotSource, ...]:
    """Where the book's bytes can be copied from: a chapter in one file is that file's end."""
    sources = []
    for chapter in book.mastered.chapters:
        pieces = chapter_pieces(book, chapter)
        is_end = len(pieces) == 1 and not is_one_file(book)
        name = piece_file_name(book, pieces[0]) if is_end else ""
        sources.append(_SlotSource(chapter.slots, name))
    return tuple(sources)


def _length(sources: Sequence[_SlotSource]) -> int:
    """Samples that a decoder gives for a file of these slots: the last stream's padding goes."""
    return max(0, sum(source.slots.frames for source in sources) - 1) * FRAME


# ------------------------------------------------------------------ writing


@dataclass(frozen=True, slots=True)
class _SlotFile:
    """A file of slots behind a tag, written when it is called."""

    store: SlotStore
    kbps: int
    tags: Tags
    cover: Cover | None
    sources: tuple[_SlotSource, ...]
    chapters: tuple[ChapterSpan, ...] = ()

    @property
    def size(self) -> int:
        """Bytes of all slots."""
        return sum(source.slots.size for source in self.sources)

    def head(self) -> bytes:
        """All that stands before the slots."""
        frames = sum(source.slots.frames for source in self.sources)
        return id3(self.tags, self.cover, self.chapters) + mp3_frames.info_frame(
            self.kbps, frames, self.size, self.sources[0].slots[0].recipe.channels
        )

    def digest(self) -> str:
        """Of all that the file's bytes depend on."""
        cover = self.cover.digest if self.cover is not None else ""
        facts = (VERSION, self.kbps, self.tags, cover, self.chapters)
        digest = hashlib.sha256(repr(facts).encode("utf-8", "surrogatepass"))
        for source in self.sources:
            digest.update(source.slots.key_bytes)
        return digest.hexdigest()

    def __call__(self, target: Path, path_of: PathOf) -> None:
        head = self.head()
        with target.open("xb") as file:
            _reserve(file, len(head) + self.size)
            file.write(head)
            for source in self.sources:
                if not _copy_end(source, path_of, file):
                    for key in source.slots.keys:
                        file.write(slot_files.read_frames(self.store.slot_path(key)))


def _reserve(file: BinaryIO, size: int) -> None:
    """Have the disk set the space of a large file aside: a full disk is known before anything is
    written, and putting the file in an old one's place then takes no time (ext4 would first
    find room for all that waits to be written: measured, half a second for ten hours)."""
    if size < _LARGE or not hasattr(os, "posix_fallocate"):
        return
    try:
        os.posix_fallocate(file.fileno(), 0, size)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise


def _copy_end(source: _SlotSource, path_of: PathOf, file: BinaryIO) -> bool:
    """Copy the slots from the end of another file; False where there is none."""
    if not source.copied_from:
        return False
    try:
        opened = path_of(source.copied_from).open("rb")
    except OSError:
        return False
    with opened:
        opened.seek(-source.slots.size, 2)
        shutil.copyfileobj(opened, file, 1 << 18)
    return True
