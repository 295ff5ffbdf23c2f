"""What shops ask for beside the chapters: credits, and a sample to listen to."""

from __future__ import annotations

from pipeline.master import Slot
from pipeline.model import RATE_HZ
from pipeline.publish.media_tags import tags_of
from pipeline.publish.mp3 import slot_file
from pipeline.publish.writer import Book, Output, Outputs

LONGEST_SAMPLE_S = 5 * 60
_KINDS = ("credits-opening", "credits-closing")


def write_extras(book: Book) -> Outputs:
    """``Opening Credits.mp3``, ``Closing Credits.mp3`` and ``Retail Sample.mp3``: kinds
    ``credits-opening``, ``credits-closing`` and ``sample``."""
    files = []
    credit_chapters = book.credits.chapters if book.credits is not None else ()
    for kind, chapter in zip(_KINDS, credit_chapters, strict=False):
        files.append(_file(book, kind, chapter.title, chapter.slots))
    sample = _sample(book)
    if sample:
        files.append(_file(book, "sample", "Retail Sample", sample))
    return Outputs(tuple(files))


def _file(book: Book, kind: str, title: str, parts: tuple[Slot, ...]) -> Output:
    tags = tags_of(book.meta, f"{book.meta.title}: {title}")
    return slot_file(book, kind, f"{title}.mp3", tags, parts)


def _sample(book: Book) -> tuple[Slot, ...]:
    """The book's beginning, title aside, between room tone: under five minutes, to the end of
    a paragraph where one is near."""
    first = book.mastered.chapters[0]
    head, tail = first.slots[0], first.slots[-1]
    longest = LONGEST_SAMPLE_S * RATE_HZ - head.info.samples - tail.info.samples
    chosen: list[Slot] = []
    good = length = 0
    for part, slot in _story(book):
        if length + slot.info.samples > longest:
            break
        length += slot.info.samples
        chosen.append(slot)
        if _ends_paragraph(book, part):
            good = len(chosen)
    # Less than the last fifth may go for a better ending.
    if good >= len(chosen) * 4 // 5:
        chosen = chosen[:good]
    return (head, *chosen, tail) if chosen else ()


def _story(book: Book) -> list[tuple[int, Slot]]:
    """Every slot that is the story's own, with its part."""
    placed = [slot for chapter in book.mastered.chapters for slot in chapter.slots]
    lines = book.script.lines if book.script is not None else ()
    found = []
    for entry, slot in zip(book.mastered.timeline.entries, placed, strict=True):
        if entry.part < 0:
            continue
        line = book.plan.parts[entry.part].line
        if not lines or lines[line].kind not in ("chapter", "scene"):
            found.append((entry.part, slot))
    return found


def _ends_paragraph(book: Book, part: int) -> bool:
    if book.script is None:
        return True
    here = book.plan.parts[part]
    line = book.script.lines[here.line]
    return line.paragraph_end and here.text_end >= len(line.text)
