"""Small finished books for the tests of publishing."""

from __future__ import annotations

import dataclasses
import struct
import zlib
from pathlib import Path

from pipeline.model import Line, Place, Script
from pipeline.publish import Book, publish
from tests.sounds import SmallBook

TEXTS = (
    "The lamp was out. Nobody had lit it since the autumn, and the stairs were cold.",
    "“Who is there?”",
    "“Only me,” said Mr. Pike. “Don’t shoot!”",
    "She put the gun down & laughed <softly>, as one does who has been afraid for far longer "
    "than anybody could have guessed from the way that she was holding the candle up.",
    "…",
)
SPEAKERS = ("Narrator", "Mara Venn", "Pike", "Narrator", None)


def as_book(
    small: SmallBook, *, script: Script | None = None, cover: Path | None = None, jobs: int = 1
) -> Book:
    """The small book, mastered and ready to publish."""
    plan = small.plan
    return Book(plan.meta, plan, small.master(), small.store, script, cover, jobs=jobs)


def scripted(small: SmallBook, *, cover: Path | None = None, jobs: int = 1) -> Book:
    """The small book under a script of its own, each part a line of its own."""
    lines: list[Line] = []
    parts = []
    for number, part in enumerate(small.plan.parts):
        text, speaker = TEXTS[number % 5], SPEAKERS[number % 5]
        if not lines or lines[-1].place.chapter != part.place.chapter:
            place = Place(part.place.chapter, 1)
            lines.append(Line(place, "chapter", f"Chapter {place.chapter}", spoken=False))
        kind = "narration" if speaker == "Narrator" else "speech"
        parts.append(dataclasses.replace(part, line=len(lines), text_end=len(text)))
        lines.append(
            Line(part.place, kind, text, speaker, paragraph_end=number % 2 == 1,
                 unsure=number == 1, confidence=0.4)
        )  # fmt: skip
    plan = dataclasses.replace(small.plan, parts=tuple(parts))
    script = Script(small.plan.meta, tuple(lines), warnings=("A <note>.",))
    planned = dataclasses.replace(small, plan=plan)
    return as_book(planned, script=script, cover=cover, jobs=jobs)


def retitled(small: SmallBook, titles: tuple[str, ...]) -> SmallBook:
    """The small book with other titles of chapters, and only so many chapters."""
    chapters = tuple((n, title) for n, title in enumerate(titles, start=1))
    return dataclasses.replace(small, plan=dataclasses.replace(small.plan, chapters=chapters))


def of_many_chapters(small: SmallBook, count: int) -> Book:
    """The small book's first part as so many chapters."""
    part, numbers = small.plan.parts[0], range(1, count + 1)
    plan = dataclasses.replace(
        small.plan,
        chapters=tuple((n, f"Chapter {n}") for n in numbers),
        parts=tuple(dataclasses.replace(part, place=Place(n, 1)) for n in numbers),
    )
    return as_book(dataclasses.replace(small, plan=plan))


def kinds(folder: Path, book: Book, *formats: str) -> dict[str, Path]:
    """The book published, and the first file of each kind."""
    published = publish(book, folder, formats)
    return {artefact.kind: artefact.path for artefact in reversed(published.artefacts)}


def png(width: int = 2) -> bytes:
    """A small blue picture."""

    def chunk(name: bytes, data: bytes) -> bytes:
        checksum = struct.pack(">I", zlib.crc32(name + data))
        return struct.pack(">I", len(data)) + name + data + checksum

    rows = b"".join(b"\0" + bytes([40, 90, 160]) * width for _ in range(width))
    head = struct.pack(">IIBBBBB", width, width, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )  # fmt: skip
