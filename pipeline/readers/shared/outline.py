"""What a manuscript holds, chapter by chapter, and a choice of its chapters."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.errors import ManuscriptError
from pipeline.model import Manuscript, Meta, Paragraph

_FIRST_WORDS = 12
_RANGE = re.compile(r"\s*(\d{1,6})?\s*(-)?\s*(\d{1,6})?\s*")


@dataclass(frozen=True, slots=True)
class ChapterOutline:
    """A chapter as it was found."""

    number: int
    """0 for what stands before the first heading."""
    title: str
    """Empty where it has none."""
    scenes: int
    paragraphs: int
    """Of prose."""
    words: int
    """Of prose."""
    first_words: str


@dataclass(frozen=True, slots=True)
class Outline:
    """A manuscript as it was found."""

    meta: Meta
    chapters: tuple[ChapterOutline, ...]
    matter: tuple[tuple[int, str], ...]
    """(chapter, text) of every paragraph that is kept but not spoken."""
    words: int
    """Of prose, in all."""
    warnings: tuple[str, ...] = ()


def outline(manuscript: Manuscript) -> Outline:
    """What the reader found, for a person to check before anything is spoken."""
    by_chapter: dict[int, list[Paragraph]] = {}
    for paragraph in manuscript.paragraphs:
        by_chapter.setdefault(paragraph.place.chapter, []).append(paragraph)
    chapters = tuple(
        _chapter(number, found)
        for number, found in by_chapter.items()
        if any(p.kind != "matter" for p in found)
    )
    matter = tuple((p.place.chapter, p.text) for p in manuscript.paragraphs if p.kind == "matter")
    words = sum(chapter.words for chapter in chapters)
    return Outline(manuscript.meta, chapters, matter, words, manuscript.warnings)


def _chapter(number: int, paragraphs: list[Paragraph]) -> ChapterOutline:
    prose = [p for p in paragraphs if p.kind == "prose"]
    return ChapterOutline(
        number,
        next((p.text for p in paragraphs if p.kind == "chapter"), ""),
        len({p.place.scene for p in prose}),
        len(prose),
        sum(len(p.text.split()) for p in prose),
        _first_words(prose),
    )


def _first_words(prose: list[Paragraph]) -> str:
    words: list[str] = []
    for paragraph in prose:
        words += paragraph.text.split()[: _FIRST_WORDS + 1]
        if len(words) > _FIRST_WORDS:
            return " ".join(words[:_FIRST_WORDS]) + " …"
    return " ".join(words)


def chapter_numbers(spec: str, known: tuple[int, ...]) -> tuple[int, ...]:
    """The chapters of ``known`` that ``spec`` names: ``3``, ``2-5``, ``-4``, ``7-``,
    ``1,3,8-9``.

    Raises ManuscriptError where it can't be read or names a chapter that isn't there.
    """
    chosen: set[int] = set()
    for part in spec.split(","):
        found = _RANGE.fullmatch(part)
        first, dash, last = found.groups() if found else (None, None, None)
        if first is None and last is None:
            raise ManuscriptError(
                f"--chapters wants numbers such as 2-5 or 1,3,8-, got {spec!r}.", _known(known)
            )
        low = int(first) if first else min(known, default=0)
        high = int(last) if last else (max(known, default=0) if dash else low)
        if low > high or (first and low not in known) or (last and high not in known):
            raise ManuscriptError(f"There is no chapter {part.strip()}.", _known(known))
        chosen.update(n for n in known if low <= n <= high)
    return tuple(sorted(chosen))


def _known(known: tuple[int, ...]) -> str:
    if not known:
        return "The manuscript has no chapters."
    return f"Chapters run from {min(known)} to {max(known)}."


def select_chapters(manuscript: Manuscript, spec: str) -> Manuscript:
    """The manuscript with only the chapters that ``spec`` names (as ``chapter_numbers`` reads
    it). Places and offsets stay what they were; what was left out counts as removed.

    Raises ManuscriptError as ``chapter_numbers`` does.
    """
    known = tuple(sorted({p.place.chapter for p in manuscript.paragraphs}))
    chosen = set(chapter_numbers(spec, known))
    kept = tuple(p for p in manuscript.paragraphs if p.place.chapter in chosen)
    left_out = (p for p in manuscript.paragraphs if p.place.chapter not in chosen)
    cuts = [*manuscript.removed, *(span for p in left_out for span in _runs(p))]
    return replace(manuscript, paragraphs=kept, removed=tuple(sorted(cuts)))


def _runs(paragraph: Paragraph) -> Iterator[tuple[int, int]]:
    """Where in the source the paragraph's words stand."""
    offsets = (*paragraph.offsets, (len(paragraph.text), -1))
    for (at, source), (end, _) in itertools.pairwise(offsets):
        words = paragraph.text[at:end]
        bare = words.strip()
        if bare:
            lead = len(words) - len(words.lstrip())
            yield source + lead, source + lead + len(bare)
