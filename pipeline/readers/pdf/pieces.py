"""What stands on the pages of a PDF: pieces of lines with their places."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words of one size on one line. Places are in points, from a page's lower left."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    """Of the font, in points."""

    @property
    def height(self) -> float:
        return self.top - self.bottom

    def beside(self, other: Piece) -> bool:
        """Whether both stand on one line: they overlap by half the lower one's height."""
        overlap = min(self.top, other.top) - max(self.bottom, other.bottom)
        return overlap > 0.5 * min(self.height, other.height)


@dataclass(frozen=True, slots=True)
class PdfPage:
    """A page's pieces, in the order of the file."""

    pieces: tuple[Piece, ...]
    height: float


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of a PDF's outline."""

    title: str
    level: int
    """From 1."""
    page: int
    """From 0."""


@dataclass(frozen=True, slots=True)
class PdfContents:
    """All that is taken out of a file."""

    title: str
    author: str
    bookmarks: tuple[Bookmark, ...]
    pages: tuple[PdfPage, ...]
