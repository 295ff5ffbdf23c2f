"""Running heads and page numbers: what stands at the same place of many pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from pipeline.readers.pdf.pieces import PdfPage, Piece
from pipeline.readers.shared.numerals import roman_value

_APART = 1.3
"""Times the usual distance of lines that a running head is away from the text, unless its letters
are of another size."""
_OTHER_SIZE = 0.05
_LARGEST = 1.1
"""Times the size of the text that a running head has at most: what is larger is a heading."""
_EDGE = 2
"""Lines at a page's top and at its bottom that may be one."""
_FEWEST = 3
"""Pages on which the same words stand, from which they are one."""
_USUAL = 0.4
"""Share of the pages from which all that stands at a place is one, though its words differ."""
_SIDES = ("top", "bottom")
_GRAIN = 6
"""Points within which two places are one."""
_NUMBERED = re.compile(r"(?P<first>\d{1,4})\W+(?P<after>\D+)|(?P<before>\D+)\W(?P<last>\d{1,4})")
_PAGE_NUMBER = re.compile(r"\W*(?:page\s*)?(\d{1,4}|[ivxlcdm]{1,7})(?:\s*(?:of|/)\s*\d+)?\W*")


@dataclass(frozen=True, slots=True)
class BarePages:
    """Pages without their running heads and page numbers."""

    pages: tuple[PdfPage, ...]
    heads: tuple[str, ...]
    """The running heads that were left out, each once, in order."""
    numbered: int
    """Pages whose number was left out."""


def without_running_heads(pages: Sequence[PdfPage]) -> BarePages:
    """The pages without what is repeated at their tops and bottoms."""
    repeated = _Repeated(pages)
    heads: dict[str, None] = {}
    numbered = 0
    bare = []
    for n, page in enumerate(pages):
        left_out: set[Piece] = set()
        for edge in _SIDES:
            for row in repeated.rows_apart(page, edge):
                if not repeated.is_repeated(n, edge, row):
                    break  # what stands nearer to the text is text
                left_out |= set(row)
                if _page_number(row) is not None:
                    numbered += 1
                else:
                    heads[_without_number(row)] = None
        kept = tuple(piece for piece in page.pieces if piece not in left_out)
        bare.append(PdfPage(kept, page.height))
    return BarePages(tuple(bare), tuple(heads), numbered)


class _Repeated:
    """What stands at the edges of how many pages."""

    def __init__(self, pages: Sequence[PdfPage]) -> None:
        self.fewest = min(_FEWEST, max(2, len(pages)))
        self.pages = len(pages)
        self.step = _usual_step(pages)
        self.size = _usual_size(pages)
        self.seen: Counter[tuple[object, ...]] = Counter()
        """Pages by what they have at a place: words, or words and how far a number is from the
        page's count."""
        self.places: Counter[tuple[str, int]] = Counter()
        """Pages by the places where something is repeated."""
        rows = [
            (n, side, row)
            for n, page in enumerate(pages)
            for side in _SIDES
            for row in self.rows_apart(page, side)
        ]
        for n, side, row in rows:
            self.seen.update(_signs(n, side, row))
        for n, side, row in rows:
            self.places[side, _place(row)] += self.is_repeated(n, side, row)

    def rows_apart(self, page: PdfPage, side: str) -> list[list[Piece]]:
        """The outermost lines of a page's top or bottom that stand apart from the text, from the
        edge inwards."""
        rows = _rows(page, from_top=side == "top", most=_EDGE + 1)
        apart = []
        for row, inner in pairwise(rows):
            if row[0].size > _LARGEST * self.size:
                break
            same_size = abs(row[0].size - inner[0].size) <= _OTHER_SIZE * inner[0].size
            if same_size and abs(row[0].bottom - inner[0].bottom) < _APART * self.step:
                break
            apart.append(row)
        return apart

    def is_repeated(self, n: int, side: str, row: Sequence[Piece]) -> bool:
        """Whether a line of page ``n`` is a running head or a page number."""
        if _page_number(row) is not None:
            return self.pages == 1 or any(self.seen[sign] >= 2 for sign in _signs(n, side, row))
        often = any(self.seen[sign] >= self.fewest for sign in _signs(n, side, row))
        return often or self.places[side, _place(row)] >= max(_FEWEST, _USUAL * self.pages)


def _signs(n: int, side: str, row: Sequence[Piece]) -> list[tuple[object, ...]]:
    """What a line of page ``n`` is known again by on others: its words where they say the same
    there, or its number where it goes up with the pages."""
    place = side, _place(row)
    number = _page_number(row)
    if number is not None:
        return [(*place, number - n)]
    words = [piece.text.casefold() for piece in row if not piece.text.isdigit()]
    signs: list[tuple[object, ...]] = [(*place, " ".join(words))]
    numbered = _NUMBERED.fullmatch(" ".join(words))
    if numbered:
        at = int(numbered["first"] or numbered["last"])
        signs.append((*place, numbered["before"] or numbered["after"], at - n))
    return signs


def _rows(page: PdfPage, *, from_top: bool, most: int) -> list[list[Piece]]:
    """The first lines of a page from its top or its bottom."""
    ordered = sorted(page.pieces, key=lambda p: p.top + p.bottom, reverse=from_top)
    rows: list[list[Piece]] = []
    for piece in ordered:
        if rows and piece.beside(rows[-1][0]):
            rows[-1].append(piece)
        elif len(rows) == most:
            break
        else:
            rows.append([piece])
    return [sorted(row, key=lambda p: p.left) for row in rows]


def _usual_step(pages: Sequence[PdfPage]) -> float:
    """How far lines are from each other, in points."""
    steps = [
        above[0].bottom - row[0].bottom
        for page in pages
        for above, row in pairwise(_rows(page, from_top=True, most=len(page.pieces)))
    ]
    return median(steps) if steps else 0.0


def _place(row: Sequence[Piece]) -> int:
    return round(row[0].bottom / _GRAIN)


def _without_number(row: Sequence[Piece]) -> str:
    """A running head's words."""
    return re.sub(r"\A\d{1,4}\W+|\W+\d{1,4}\Z", "", " ".join(piece.text for piece in row))


def _page_number(row: Sequence[Piece]) -> int | None:
    """The number that a line consists of; None of another line."""
    match = _PAGE_NUMBER.fullmatch(" ".join(piece.text for piece in row).casefold())
    if match is None:
        return None
    return int(match[1]) if match[1].isdecimal() else roman_value(match[1])


def _usual_size(pages: Sequence[PdfPage]) -> float:
    """Of the letters of most of the text, in points."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for piece in page.pieces:
            sizes[round(piece.size * 2) / 2] += len(piece.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0
