"""What shops ask for beside the chapters: credits, and a sample to listen to."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.master import PlacedSlots, Slot, together
from pipeline.model import HEADING_KINDS, RATE_HZ
from pipeline.publish.media_tags import tags_of
from pipeline.publish.mp3 import slot_file
from pipeline.publish.writer import Book, PlannedFile, PlannedFiles

LONGEST_SAMPLE_S = 5 * 60
_CREDIT_KINDS = ("credits-opening", "credits-closing")


def write_extras(book: Book) -> PlannedFiles:
    """``Opening Credits.mp3``, ``Closing Credits.mp3`` and ``Retail Sample.mp3``: kinds
    ``credits-opening``, ``credits-closing`` and ``sample``."""
    files = []
    credit_chapters = book.credits.chapters if book.credits is not None else ()
    for kind, chapter in zip(_CREDIT_KINDS, credit_chapters, strict=False):
        files.append(_plan_file(book, kind, chapter.title, chapter.slots))
    sample = sample_slots(book)
    if sample:
        files.append(_plan_file(book, "sample", "Retail Sample", sample))
    return PlannedFiles(tuple(files))


def _plan_file(book: Book, kind: str, title: str, file_slots: PlacedSlots) -> PlannedFile:
    tags = tags_of(book.meta, f"{book.meta.title}: {title}")
    return slot_file(book, kind, f"{title}.mp3", tags, file_slots)


def sample_slots(book: Book) -> PlacedSlots:
    """The book's beginning, title aside, between room tone: under five minutes, to the end of
    a paragraph where one is near."""
    first = book.mastered.chapters[0]
    head, tail = first.slots[0], first.slots[-1]
    longest = LONGEST_SAMPLE_S * RATE_HZ - head.info.samples - tail.info.samples
    chosen: list[Slot] = []
    to_paragraph_end = length = 0
    for part, slot in _story_slots(book):
        if length + slot.info.samples > longest:
            break
        length += slot.info.samples
        chosen.append(slot)
        if _ends_paragraph(book, part):
            to_paragraph_end = len(chosen)
    # Less than the last fifth may go for a better ending.
    if to_paragraph_end >= len(chosen) * 4 // 5:
        chosen = chosen[:to_paragraph_end]
    return together([head, *chosen, tail] if chosen else [])


def _story_slots(book: Book) -> Iterator[tuple[int, Slot]]:
    """Every slot that is the story's own, behind its part's index."""
    placed = (slot for chapter in book.mastered.chapters for slot in chapter.slots)
    lines = book.script.lines if book.script is not None else ()
    for entry, slot in zip(book.mastered.timeline.entries, placed, strict=True):
        if entry.part < 0:
            continue
        line = book.plan.parts[entry.part].line
        if not lines or lines[line].kind not in HEADING_KINDS:
            yield entry.part, slot


def _ends_paragraph(book: Book, part: int) -> bool:
    if book.script is None:
        return True
    here = book.plan.parts[part]
    line = book.script.lines[here.line]
    return line.paragraph_end and here.text_end >= len(line.text)
