"""The lines of a PDF's page in the order in which they are read, column by column."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import median

from pipeline.readers.pdf.pieces import Piece

_MOST_COLUMNS = 3
_FEWEST_IN_COLUMN = 5
"""Lines that a column has at least."""
_ACROSS = 0.2
"""Share of a page's pieces that may run across two columns, as titles do."""
_ALIGNED = 0.6
"""Share of a column's pieces that begin at its left edge, or near it."""
_JOINED = 0.15
"""Times the size of the font: pieces nearer than this are one word."""
_INITIAL = 1.8
"""Times the size of its line from which a letter is a chapter's initial."""
_RAISED = 0.8
"""Times the size of its line that a note's mark has at most."""


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a column."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    column: int
    """Counted over the book: a line of another column, or of another page's, has another."""


def lines_of_page(pieces: Sequence[Piece], column: int) -> list[PageLine]:
    """A page's lines in order; the first column is numbered ``column``. Marks of notes are left
    out."""
    lines: list[PageLine] = []
    for n, pieces_of_column in enumerate(_columns(pieces, _MOST_COLUMNS)):
        lines += _lines(pieces_of_column, column + n)
    return lines


def _columns(pieces: Sequence[Piece], most: int) -> list[list[Piece]]:
    """Groups of pieces that are read one after the other: columns, and what runs across them."""
    gutter = _gutter(pieces) if most > 1 else None
    if gutter is None:
        return [list(pieces)]
    across = [p for p in pieces if p.left < gutter < p.right]
    groups: list[list[Piece]] = []
    below = float("inf")
    for title in [*sorted(across, key=lambda p: -p.top), None]:
        bottom = title.top if title else float("-inf")
        band = [p for p in pieces if p not in across and bottom <= _middle(p) < below]
        left = [p for p in band if p.right <= gutter]
        right = [p for p in band if p.left >= gutter]
        groups += [g for side in (left, right) if side for g in _columns(side, most - 1)]
        if title:
            if groups and groups[-1][-1] in across and groups[-1][-1].beside(title):
                groups[-1].append(title)
            else:
                groups.append([title])
            below = _middle(title)
    return groups


def _middle(piece: Piece) -> float:
    return (piece.top + piece.bottom) / 2


def _gutter(pieces: Sequence[Piece]) -> float | None:
    """Where the room between two columns is, from a page's left; None where there is none."""
    if len(pieces) < 2 * _FEWEST_IN_COLUMN:
        return None
    start, end = min(p.left for p in pieces), max(p.right for p in pieces)
    best: tuple[int, float] | None = None
    for edge in sorted({round(p.left) for p in pieces}):
        gutter = edge - 0.5
        if not start + 0.2 * (end - start) < gutter < start + 0.8 * (end - start):
            continue
        left = [p for p in pieces if p.right <= gutter]
        right = [p for p in pieces if p.left >= gutter]
        fewest = min(len(left), len(right))
        across = len(pieces) - len(left) - len(right)
        if fewest < _FEWEST_IN_COLUMN or across > _ACROSS * len(pieces):
            continue
        near = sum(p.left < gutter + 2 * p.size for p in right)
        if near >= _ALIGNED * len(right) and (best is None or fewest > best[0]):
            best = fewest, gutter
    return best[1] if best else None


def _lines(pieces: Iterable[Piece], column: int) -> list[PageLine]:
    """The lines of a column from its top."""
    rows: list[list[Piece]] = []
    initials: list[Piece] = []
    ordered = sorted(pieces, key=lambda p: (-_middle(p), p.left))
    usual = median([p.size for p in ordered]) if ordered else 0
    for piece in ordered:
        if len(piece.text) <= 2 and piece.text.isupper() and piece.size > _INITIAL * usual:
            initials.append(piece)
        elif rows and any(piece.beside(other) for other in rows[-1]):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    lines = [_line(sorted(row, key=lambda p: p.left), column) for row in rows]
    return _with_initials([line for line in lines if line.text], initials)


def _line(row: Sequence[Piece], column: int) -> PageLine:
    """The pieces of a line joined, marks of notes left out."""
    size = max(row, key=lambda p: len(p.text)).size
    kept = [p for p in row if not _is_note_mark(p, row, size)]
    text, right = "", None
    for piece in kept:
        apart = right is not None and piece.left - right > _JOINED * size
        text += (" " if apart else "") + piece.text
        right = piece.right
    shown = kept or list(row)
    return PageLine(
        " ".join(text.split()),
        min(p.left for p in shown), min(p.bottom for p in shown),
        max(p.right for p in shown), max(p.top for p in shown), size, column,
    )  # fmt: skip


def _is_note_mark(piece: Piece, row: Sequence[Piece], size: float) -> bool:
    """Whether a piece is a small raised figure or star behind words."""
    mark = piece.text.strip("[]()")
    if piece is row[0] or piece.size > _RAISED * size or len(mark) > 3:
        return False
    base = max(row, key=lambda p: len(p.text))
    return (
        mark.isdigit() or mark in ("*", "**", "†", "‡", "§")
    ) and piece.bottom > base.bottom + 0.1 * size


def _with_initials(lines: list[PageLine], initials: Sequence[Piece]) -> list[PageLine]:
    """The lines, each with the initial that stands before it: the highest of those beside it."""
    for initial in initials:
        beside = [
            n for n, line in enumerate(lines)
            if line.left >= initial.right - line.size and line.top > initial.bottom
            and line.bottom < initial.top
        ]  # fmt: skip
        if not beside:
            lines.append(_line([initial], lines[0].column if lines else 0))
            lines.sort(key=lambda line: -line.top)
            continue
        line = lines[beside[0]]
        lines[beside[0]] = replace(line, text=initial.text + line.text, left=initial.left)
        for n in beside[1:]:
            lines[n] = replace(lines[n], left=initial.left)
    return lines
