"""A process of its own that takes the pieces out of a PDF, within limits of memory and time.

PDFium is a large library in C++, and a PDF may be made to break it: what happens to this process
is an error of the file. It writes one JSON object a line to its standard output.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from ctypes import byref, c_double
from typing import Any

from pipeline.readers.shared.limits import MIB, PDF_PAGE_CHARACTERS, PDF_PAGES

MEMORY = 2_048 * MIB
_WIDE_GAP = 1.4
"""Times the size of the font: a wider gap between words may part two columns."""
_LINE_HEIGHT = 1.13
"""Times the size of the font that its letters have room for, as a rule."""
_HYPHEN = 2
"""How PDFium writes a hyphen at the end of a line; it leaves out the end."""
_TOO_MANY = "too many"
_LOCKED = "locked"


def main(path: str) -> None:
    """Write what the file at ``path`` holds, or why it can't be read."""
    _limit_memory()
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        _write({"error": _LOCKED if "password" in str(error).lower() else "damaged"})
        return
    if len(document) > PDF_PAGES:
        _write({"error": _TOO_MANY})
        return
    fields = document.get_metadata_dict()
    _write(
        {
            "title": fields.get("Title", ""),
            "author": fields.get("Author", ""),
            "bookmarks": list(_bookmarks(document, pypdfium2)),
        }
    )
    for number in range(len(document)):
        try:
            _write(_page(document[number]))
        except pypdfium2.PdfiumError:
            _write({"height": 0, "pieces": [], "broken": True})


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _write(record: dict[str, Any]) -> None:
    sys.stdout.buffer.write(json.dumps(record).encode() + b"\n")


def _bookmarks(document: Any, pypdfium2: Any) -> Iterator[tuple[str, int, int]]:
    """(title, level, page) of each entry of the outline that leads to a page."""
    try:
        for entry in document.get_toc(max_depth=6):
            target = entry.get_dest()
            page = target.get_index() if target is not None else None
            if page is not None:
                yield entry.get_title(), entry.level + 1, page
    except (pypdfium2.PdfiumError, ValueError):
        return


def _page(page: Any) -> dict[str, Any]:
    import pypdfium2.raw as pdfium

    text_page = page.get_textpage()
    count = text_page.count_chars()
    if count > PDF_PAGE_CHARACTERS:
        return {"error": _TOO_MANY}
    codes = [pdfium.FPDFText_GetUnicode(text_page, n) for n in range(count)]
    pieces = [piece for word in _lines(codes) for piece in _pieces(text_page, codes, word, pdfium)]
    return {"height": page.get_height(), "pieces": pieces}


def _lines(codes: list[int]) -> Iterator[list[tuple[int, int]]]:
    """The lines of a page, each as the spans of its words."""
    words: list[tuple[int, int]] = []
    start: int | None = None
    for n, code in enumerate([*codes, 10]):
        ends_line = code in (10, 13)
        if ends_line or code in (32, 9, 0xA0):
            if start is not None:
                words.append((start, n))
            start = None
        elif start is None:
            start = n
        if code == _HYPHEN and start is not None:
            words.append((start, n + 1))
            start, ends_line = None, True
        if ends_line and words:
            yield words
            words = []


def _pieces(
    text_page: Any, codes: list[int], words: list[tuple[int, int]], pdfium: Any
) -> Iterator[list[Any]]:
    """A line's pieces: ``[text, left, bottom, right, top, size]``."""
    open_piece: list[Any] | None = None
    for start, end in words:
        first, last = _box(text_page, start, pdfium), _box(text_page, end - 1, pdfium)
        height = max(first[3] - first[1], 0.1)
        size = pdfium.FPDFText_GetFontSize(text_page, start)
        if not 0.5 * height < size < 1.5 * height:  # a font of size 1 that is scaled up
            size = height / _LINE_HEIGHT
        text = "".join("-" if code == _HYPHEN else chr(code) for code in codes[start:end])
        piece = [
            text, min(first[0], last[0]), min(first[1], last[1]), max(first[2], last[2]),
            max(first[3], last[3]), size,
        ]  # fmt: skip
        if open_piece is None or _parts(open_piece, piece):
            if open_piece is not None:
                yield open_piece
            open_piece = piece
            continue
        open_piece[0] += " " + text
        open_piece[2] = min(open_piece[2], piece[2])
        open_piece[3] = max(open_piece[3], piece[3])
        open_piece[4] = max(open_piece[4], piece[4])
    if open_piece is not None:
        yield open_piece


def _parts(before: list[Any], piece: list[Any]) -> bool:
    """Whether a word begins a piece of its own."""
    size = max(before[5], piece[5])
    gap = piece[1] - before[3]
    return bool(
        abs(before[5] - piece[5]) > 0.15 * size
        or gap > _WIDE_GAP * size
        or gap < -2 * size
        or piece[2] > before[4]
        or piece[4] < before[2]
    )


def _box(text_page: Any, n: int, pdfium: Any) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of a character with the room that its font gives it."""
    rectangle = pdfium.FS_RECTF()
    if not pdfium.FPDFText_GetLooseCharBox(text_page, n, byref(rectangle)):
        sides = [c_double() for _ in range(4)]
        pdfium.FPDFText_GetCharBox(text_page, n, *map(byref, sides))
        return sides[0].value, sides[2].value, sides[1].value, sides[3].value
    return rectangle.left, rectangle.bottom, rectangle.right, rectangle.top
