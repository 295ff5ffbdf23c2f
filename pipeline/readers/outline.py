"""The outline of a manuscript: what it holds, chapter by chapter."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.model import Manuscript, Meta, Paragraph

_FIRST_WORDS = 12


@dataclass(frozen=True, slots=True)
class ChapterOutline:
    """A chapter as its reader sees it."""

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
    """A manuscript as its reader sees it."""

    meta: Meta
    chapters: tuple[ChapterOutline, ...]
    matter: tuple[tuple[int, str, str], ...]
    """(chapter, text, what it is) of every paragraph that is kept but not spoken."""
    words: int
    """Of prose, in all."""
    warnings: tuple[str, ...] = ()


def outline(manuscript: Manuscript) -> Outline:
    """What the reader found, for a person to check before anything is spoken."""
    by_chapter: dict[int, list[Paragraph]] = {}
    for paragraph in manuscript.paragraphs:
        by_chapter.setdefault(paragraph.place.chapter, []).append(paragraph)
    chapters = tuple(
        _chapter(number, paragraphs)
        for number, paragraphs in by_chapter.items()
        if any(p.kind != "matter" for p in paragraphs)
    )
    matter = tuple(
        (p.place.chapter, p.text, p.reason) for p in manuscript.paragraphs if p.kind == "matter"
    )
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
