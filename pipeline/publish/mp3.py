"""MP3: one file a chapter, and the whole book with its chapters marked.

A file is a tag, an Info frame and a copy of slots; nothing is encoded here.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from pipeline.master import MasteredChapter, Slot, SlotStore, mp3_frames, slots
from pipeline.model import FRAME, RATE_HZ, ChapterSpan
from pipeline.publish.file_names import safe_name, unlike
from pipeline.publish.media_tags import MOST_LISTED, Cover, Tags, id3, read_cover, tags_of, to_ms
from pipeline.publish.writer import Book, ChapterFile, Find, Output, Outputs

VERSION = 2
"""Raise it when the same tags and slots would give other bytes."""

_LARGE = 64 << 20
LONGEST_FILE_S = 119 * 60
"""ACX takes at most 120 minutes a file; a longer chapter becomes several."""


Sources = tuple[tuple[str, tuple[Slot, ...]], ...]
"""(Name of another output that ends with just these slots or '', the slots)."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """The slots of one chapter file."""

    chapter: MasteredChapter
    slots: tuple[Slot, ...]
    number: int
    """Of the piece in its chapter, from 1."""
    pieces: int

    @property
    def samples(self) -> int:
        return _samples(self.slots)


def write_chapters(book: Book) -> Outputs:
    """``01 - Title.mp3`` and so on: kind ``mp3-chapter``."""
    cover = read_cover(book.cover)
    pieces = [piece for chapter in book.mastered.chapters for piece in _pieces(book, chapter)]
    titles = _titles(book, pieces)
    width = max([2, *(len(str(piece.chapter.number)) for piece in pieces)])
    kbps = book.mastered.finish.kbps
    files, listed = [], []
    for track, (piece, title) in enumerate(zip(pieces, titles, strict=True), start=1):
        name = _chapter_name(piece, width)
        tags = replace(
            tags_of(book.meta, title),
            track=track, tracks=len(pieces), length_ms=to_ms(piece.samples),
        )  # fmt: skip
        write = _SlotFile(book.store, kbps, tags, cover, (("", piece.slots),))
        files.append(Output("mp3-chapter", name, write.digest(), write))
        listed.append(ChapterFile(piece.chapter.number, title, name, piece.samples))
    split = sorted({p.chapter.number for p in pieces if p.pieces > 1})
    warnings = tuple(
        f"Chapter {number} is longer than two hours: its MP3 is split at a scene or a pause."
        for number in split
    )
    return Outputs(tuple(files), tuple(listed), warnings)


def write_book(book: Book) -> Outputs:
    """``Title.mp3`` with CHAP and CTOC frames: kind ``mp3-book``."""
    taken = {output.name.casefold() for output in write_chapters(book).files}
    name = unlike(safe_name(book.meta.title, "Book"), ".mp3", taken)
    sources = _sources(book)
    length = _samples([slot for _, parts in sources for slot in parts])
    tags = replace(tags_of(book.meta, book.meta.title), length_ms=to_ms(length))
    spans = tuple(
        replace(span, title=chapter_title(span), end=min(span.end, length))
        for span in book.mastered.timeline.chapters
    )
    kbps = book.mastered.finish.kbps
    write = _SlotFile(book.store, kbps, tags, read_cover(book.cover), sources, spans)
    warnings: tuple[str, ...] = ()
    if len(spans) > MOST_LISTED:
        warnings = (
            f"The book has {len(spans)} chapters: all are marked in {name}, and its table of "
            f"contents lists the first {MOST_LISTED}, which is all that ID3 allows.",
        )
    return Outputs((Output("mp3-book", name, write.digest(), write),), (), warnings)


def slot_file(book: Book, kind: str, name: str, tags: Tags, parts: tuple[Slot, ...]) -> Output:
    """A file of just these slots."""
    timed = replace(tags, length_ms=to_ms(_samples(parts)))
    kbps = book.mastered.finish.kbps
    write = _SlotFile(book.store, kbps, timed, read_cover(book.cover), (("", parts),))
    return Output(kind, name, write.digest(), write)


def chapter_title(chapter: ChapterSpan | MasteredChapter) -> str:
    """The chapter's own title, or one that says which it is."""
    return chapter.title or (f"Chapter {chapter.number}" if chapter.number else "Opening")


# ------------------------------------------------------------------ writing


@dataclass(frozen=True, slots=True)
class _SlotFile:
    """A file of slots behind a tag."""

    store: SlotStore
    kbps: int
    tags: Tags
    cover: Cover | None
    sources: Sources
    chapters: tuple[ChapterSpan, ...] = ()

    @property
    def slots(self) -> tuple[Slot, ...]:
        return tuple(slot for _, parts in self.sources for slot in parts)

    def head(self) -> bytes:
        """All that stands before the slots."""
        parts = self.slots
        size = sum(slot.info.size for slot in parts)
        frames = sum(slot.info.frames for slot in parts)
        return id3(self.tags, self.cover, self.chapters) + mp3_frames.info_frame(
            self.kbps, frames, size
        )

    def digest(self) -> str:
        """Of all that the file's bytes depend on."""
        cover = self.cover.digest if self.cover is not None else ""
        facts = (VERSION, self.kbps, self.tags, cover, self.chapters)
        hashed = hashlib.sha256(repr(facts).encode("utf-8", "surrogatepass"))
        for slot in self.slots:
            hashed.update(bytes.fromhex(slot.key))
        return hashed.hexdigest()

    def __call__(self, target: Path, find: Find) -> None:
        head = self.head()
        with target.open("xb") as file:
            _reserve(file, len(head) + sum(slot.info.size for slot in self.slots))
            file.write(head)
            for name, parts in self.sources:
                if not (name and _copy_tail(find(name), parts, file)):
                    for slot in parts:
                        file.write(slots.read_frames(self.store.slot_path(slot.key)))


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


def _copy_tail(source: Path, parts: Sequence[Slot], file: BinaryIO) -> bool:
    """Copy these slots from the end of a chapter file; False where there is none."""
    try:
        opened = source.open("rb")
    except OSError:
        return False
    with opened:
        opened.seek(-sum(slot.info.size for slot in parts), 2)
        shutil.copyfileobj(opened, file, 1 << 18)
    return True


def _samples(parts: Sequence[Slot]) -> int:
    """What a decoder gives for a file of these slots: the last stream's padding goes."""
    return max(0, sum(slot.info.frames for slot in parts) - 1) * FRAME


# ------------------------------------------------------------------ names and pieces


def _titles(book: Book, pieces: Sequence[_Piece]) -> list[str]:
    """Each file's title. Players show a title as the chapter's only where all differ, and none
    is the book's."""
    plain = [chapter_title(p.chapter) + _part(p) for p in pieces]
    counts = Counter([book.meta.title.casefold(), *(title.casefold() for title in plain)])
    titles = []
    for piece, title in zip(pieces, plain, strict=True):
        if counts[title.casefold()] > 1:
            title = f"{piece.chapter.number}. {title}"
        titles.append(title)
    return titles


def _part(piece: _Piece) -> str:
    return f", part {piece.number} of {piece.pieces}" if piece.pieces > 1 else ""


def _chapter_name(piece: _Piece, width: int) -> str:
    stem = safe_name(chapter_title(piece.chapter), f"Chapter {piece.chapter.number}")
    return f"{piece.chapter.number:0{width}} - {stem}{_part(piece)}.mp3"


def _sources(book: Book) -> Sources:
    """Where the book's bytes can be copied from: a chapter in one file is that file's end."""
    width = max([2, *(len(str(c.number)) for c in book.mastered.chapters)])
    sources = []
    for chapter in book.mastered.chapters:
        pieces = _pieces(book, chapter)
        name = _chapter_name(pieces[0], width) if len(pieces) == 1 else ""
        sources.append((name, chapter.slots))
    return tuple(sources)


def _pieces(book: Book, chapter: MasteredChapter) -> list[_Piece]:
    """A chapter as one file, or as several where it is longer than a shop takes.

    Each piece gets the chapter's own room tone at head and tail.
    """
    longest = LONGEST_FILE_S * RATE_HZ
    if chapter.frames * FRAME <= longest or len(chapter.slots) < 4:
        return [_Piece(chapter, chapter.slots, 1, 1)]
    head, *rest, tail = chapter.slots
    longest -= head.info.samples + tail.info.samples
    scenes = _scenes(book, chapter.number)
    groups: list[tuple[Slot, ...]] = []
    while len(rest) > 1 and sum(slot.info.samples for slot in rest) > longest:
        cut = _best_cut(rest, scenes[-len(rest) :], longest)
        groups.append((head, *rest[:cut], tail))
        rest = rest[cut:]
    groups.append((head, *rest, tail))
    return [_Piece(chapter, group, i, len(groups)) for i, group in enumerate(groups, start=1)]


def _scenes(book: Book, number: int) -> list[int]:
    return [part.place.scene for part in book.plan.parts if part.place.chapter == number]


def _best_cut(rest: Sequence[Slot], scenes: Sequence[int], longest: int) -> int:
    """How many slots to cut off, at most ``longest`` samples: up to a new scene near an even
    share, else up to the longest pause there."""
    whole = sum(slot.info.samples for slot in rest)
    share = whole / -(-whole // longest)
    best, best_worth, at = 1, float("-inf"), 0
    for i in range(1, len(rest)):
        at += rest[i - 1].info.samples
        if at > longest:
            break
        away = abs(at - share) / share
        near = 2 if away < 0.4 and scenes[i] != scenes[i - 1] else 1 if away < 0.1 else 0
        worth = (near * 1e6) + (rest[i - 1].recipe.pause_ms if near else 0) - 1e3 * away
        if worth > best_worth:
            best, best_worth = i, worth
    return best


__all__ = ["LONGEST_FILE_S", "chapter_title", "slot_file", "write_book", "write_chapters"]
