"""Titles and file names of a published book and its chapters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from pipeline.master import MasteredChapter
from pipeline.model import ChapterSpan
from pipeline.publish.capitals import written_title
from pipeline.publish.chapter_pieces import ChapterPiece, pieces_of
from pipeline.publish.file_names import safe_name, unique_name
from pipeline.publish.writer import Book

_OWN_NUMBER = re.compile(r"^\d{1,4}[.):]\s+(?=\S)")


def chapter_title(chapter: ChapterSpan | MasteredChapter) -> str:
    """The chapter's own title, or one that says which it is."""
    return written_title(chapter.title) or (
        f"Chapter {chapter.number}" if chapter.number else "Opening"
    )


def piece_titles(book: Book, pieces: Sequence[ChapterPiece]) -> list[str]:
    """Each piece's title. Players show a title as the chapter's only where all differ, and none
    is the book's."""
    plain = [chapter_title(piece.chapter) + piece.part for piece in pieces]
    counts = Counter([book.meta.title.casefold(), *(title.casefold() for title in plain)])
    return [
        f"{piece.chapter.number}. {title}" if counts[title.casefold()] > 1 else title
        for piece, title in zip(pieces, plain, strict=True)
    ]


def piece_file_name(book: Book, piece: ChapterPiece) -> str:
    """``01 - Title.mp3``; the number is as wide as the book's last. The number that the title
    begins with (``1. Low Battery``) would be a second one, and often another."""
    width = max(2, len(str(book.mastered.chapters[-1].number)))
    number = piece.chapter.number
    title = chapter_title(piece.chapter)
    stem = safe_name(_OWN_NUMBER.sub("", title) or title, f"Chapter {number}")
    return f"{number:0{width}} - {stem}{piece.part}.mp3"


def book_stem(book: Book) -> str:
    """What the files of the whole book are called, a suffix aside: never like a chapter's."""
    taken = {piece_file_name(book, piece).casefold() for piece in pieces_of(book)}
    name = unique_name(safe_name(written_title(book.meta.title), "Book"), ".mp3", taken)
    return name.removesuffix(".mp3")
