"""Paragraphs out of a PDF's lines: by indents, gaps, sizes, and how far lines reach."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from pipeline.readers.pdf.page_layout import PageLine
from pipeline.readers.shared.line_shapes import ends_sentence

_INDENT = 0.7
"""Times the size of the font that a line is set in from its column's edge to begin a paragraph."""
_WIDE = 1.35
"""Times the usual distance of lines from which there is room between paragraphs."""
_SCENE = 2.3
"""Times that distance from which there is room between scenes."""
_OTHER_SIZE = 0.12
_SHORT = 0.12
"""Share of its column's width that a paragraph's last line lacks at least."""
_SMALL = 0.92
"""Times the size of the text that notes at a page's foot have at most."""
_NOTE = re.compile(r"(?:\d{1,3}|[*†‡§]{1,2})[.)]?\s*\S")


@dataclass(slots=True)
class PdfParagraph:
    """Lines that belong together."""

    lines: list[PageLine] = field(default_factory=list)
    gap: int = 1
    """Blank lines before it."""
    page: int = 0
    """Where it begins, from 0."""
    note: bool = False
    """Whether it is a note at a page's foot."""

    @property
    def size(self) -> float:
        """Of its font."""
        return max(self.lines, key=lambda line: len(line.text)).size


def paragraphs_of(pages: Sequence[Sequence[PageLine]]) -> list[PdfParagraph]:
    """The paragraphs of a book's pages; one goes on over a page's end where its sentence does."""
    shape = _Shape(pages)
    paragraphs: list[PdfParagraph] = []
    notes: list[PdfParagraph] = []
    for number, page in enumerate(pages):
        at = _first_note(page, shape)
        for n, line in enumerate(page):
            into = paragraphs if n < at else notes
            above = into[-1] if into and (n != at) else None
            gap = shape.gap_before(line, above.lines[-1]) if above else 1
            if above is None or gap or shape.begins(line, above):
                into.append(PdfParagraph([], gap or 1, number, into is notes))
            into[-1].lines.append(line)
    return [*paragraphs, *notes]


def _first_note(page: Sequence[PageLine], shape: _Shape) -> int:
    """Where the notes at a page's foot begin: at the end of the page if there are none."""
    at = len(page)
    while at and page[at - 1].size < _SMALL * shape.size:
        at -= 1
    while at < len(page) and not _NOTE.match(page[at].text):
        at += 1
    return at if at else len(page)


class _Shape:
    """How a book is set."""

    def __init__(self, pages: Sequence[Sequence[PageLine]]) -> None:
        lines = [line for page in pages for line in page]
        sizes: Counter[float] = Counter()
        for line in lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
        self.size = sizes.most_common(1)[0][0] if sizes else 10.0
        """Of most of the text."""
        steps = [
            above.bottom - line.bottom
            for above, line in pairwise(lines)
            if above.column == line.column and 0 < above.bottom - line.bottom < 4 * self.size
        ]
        self.step = median(steps) if steps else 1.2 * self.size
        """From line to line."""
        self.edges = {
            column: _edges([line for line in lines if line.column == column], self.size)
            for column in {line.column for line in lines}
        }
        indented = sum(self.indent(line) > _INDENT * self.size for line in lines)
        self.indents = indented > 0.02 * len(lines) and indented > 2
        """Whether paragraphs begin with an indent."""

    def indent(self, line: PageLine) -> float:
        return line.left - self.edges[line.column][0]

    def gap_before(self, line: PageLine, above: PageLine) -> int:
        """Blank lines between two lines: 0 where there are none, or that can't be seen."""
        if line.column != above.column:
            return 0
        step = above.bottom - line.bottom
        usual = max(self.step, 1.1 * min(line.size, above.size))
        return 0 if step < _WIDE * usual else 1 if step < _SCENE * usual else 2

    def begins(self, line: PageLine, paragraph: PdfParagraph) -> bool:
        """Whether a line without room above it begins a paragraph."""
        above = paragraph.lines[-1]
        if abs(line.size - above.size) > _OTHER_SIZE * max(line.size, above.size):
            return True
        if self.indents:
            if self.indent(line) > _INDENT * self.size:
                first = paragraph.lines[0]
                return not (
                    len(paragraph.lines) > 1
                    and self.indent(above) > _INDENT * self.size
                    and self.indent(first) > _INDENT * self.size
                    and not ends_sentence(above.text)
                )
            return (
                self.is_short(above) and ends_sentence(above.text) and line.column == above.column
            )
        return self.is_short(above) and ends_sentence(above.text)

    def is_short(self, line: PageLine) -> bool:
        left, right = self.edges[line.column]
        return line.right < right - _SHORT * (right - left)


def _edges(lines: Sequence[PageLine], size: float) -> tuple[float, float]:
    """The left and the right edge of a column: the outermost at which several lines end."""
    lefts, rights = Counter(round(k.left) for k in lines), Counter(round(k.right) for k in lines)
    common = [x for x in lefts if sum(lefts[x + d] for d in (-1, 0, 1)) > 1] or list(lefts)
    return min(common), max(rights)
