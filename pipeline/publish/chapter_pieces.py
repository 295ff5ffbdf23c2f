"""Chapter pieces: the slots of each chapter's MP3 files, and where a chapter that is too long for
one file is cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.master import MasteredChapter, PlacedSlots, Slot, together
from pipeline.model import FRAME, RATE_HZ
from pipeline.publish.writer import Book

LONGEST_FILE_S = 119 * 60
"""ACX takes at most 120 minutes a file; a longer chapter becomes several."""

_NEAR_SHARE = 0.1
_NEAR_SHARE_FOR_A_SCENE = 0.4


@dataclass(frozen=True, slots=True)
class ChapterPiece:
    """The slots of one chapter file: a whole chapter nearly always."""

    chapter: MasteredChapter
    slots: PlacedSlots
    number: int
    """Of the piece in its chapter, from 1."""
    pieces: int

    @property
    def part(self) -> str:
        """``, part 1 of 2``; empty for a whole chapter."""
        return f", part {self.number} of {self.pieces}" if self.pieces > 1 else ""


def pieces_of(book: Book) -> list[ChapterPiece]:
    """The whole book's pieces, in order."""
    return [piece for chapter in book.mastered.chapters for piece in chapter_pieces(book, chapter)]


def chapter_pieces(book: Book, chapter: MasteredChapter) -> list[ChapterPiece]:
    """A chapter as one file, or as several where it is longer than a shop takes.

    Each piece gets the chapter's own room tone at head and tail.
    """
    longest = LONGEST_FILE_S * RATE_HZ
    if chapter.frames * FRAME <= longest or len(chapter.slots) < 4:
        return [ChapterPiece(chapter, chapter.slots, 1, 1)]
    head, *rest, tail = chapter.slots
    longest -= head.info.samples + tail.info.samples
    parts = book.plan.parts
    scenes = [part.place.scene for part in parts if part.place.chapter == chapter.number]
    groups: list[PlacedSlots] = []
    left = sum(slot.info.samples for slot in rest)
    while len(rest) > 1 and left > longest:
        cut = _best_cut(rest, scenes[-len(rest) :], longest, left)
        groups.append(together([head, *rest[:cut], tail]))
        left -= sum(slot.info.samples for slot in rest[:cut])
        rest = rest[cut:]
    groups.append(together([head, *rest, tail]))
    return [ChapterPiece(chapter, group, i, len(groups)) for i, group in enumerate(groups, start=1)]


def _best_cut(rest: Sequence[Slot], scenes: Sequence[int], longest: int, whole: int) -> int:
    """How many slots to cut off of ``whole`` samples, at most ``longest``: up to a new scene near
    an even share, else up to the longest pause there."""
    share = whole / -(-whole // longest)
    best, best_worth, at = 1, float("-inf"), 0
    for i in range(1, len(rest)):
        at += rest[i - 1].info.samples
        if at > longest:
            break
        away = abs(at - share) / share
        new_scene = scenes[i] != scenes[i - 1]
        near = 2 if away < _NEAR_SHARE_FOR_A_SCENE and new_scene else 1 if away < _NEAR_SHARE else 0
        worth = (near * 1e6) + (rest[i - 1].recipe.pause_ms if near else 0) - 1e3 * away
        if worth > best_worth:
            best, best_worth = i, worth
    return best
