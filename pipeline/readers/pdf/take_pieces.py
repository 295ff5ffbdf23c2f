"""The pieces of a PDF, taken out of it in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from pipeline.bounded_read import checked
from pipeline.errors import ManuscriptError
from pipeline.readers.pdf.pieces import Bookmark, PdfContents, PdfPage, Piece
from pipeline.readers.shared.file_checks import SPLIT_THE_BOOK
from pipeline.readers.shared.limits import MIB, PDF_BYTES, PDF_PAGES, PDF_SECONDS, TEXT_BYTES
from pipeline.readers.shared.zip_container import NOT_OPENED

_CHILD = "from pipeline.readers.pdf.pdfium_child import main; main(sys.argv[1])"
_LONGEST_OUTPUT = 10 * TEXT_BYTES
_ERRORS = {
    "locked": (" is locked with a password.", "Remove the password first."),
    "damaged": (" is damaged, or no PDF.", "Get a fresh copy."),
    "too many": (
        f" has more than {PDF_PAGES:,} pages, or one with too much on it.",
        SPLIT_THE_BOOK,
    ),
}


def pdf_contents(path: Path) -> PdfContents:
    """All that is taken out of a PDF. Raises ManuscriptError where it is locked, damaged, too large
    or takes too long, and where pypdfium2 isn't installed."""
    if find_spec("pypdfium2") is None:
        raise ManuscriptError(
            f"{path}: reading a PDF needs pypdfium2, which is not installed.",
            "pip install 'fullcast[pdf]'",
        )
    if path.stat().st_size > PDF_BYTES:
        raise ManuscriptError(f"{path} is larger than {PDF_BYTES // MIB} MB.", NOT_OPENED)
    damaged = ManuscriptError(f"{path}{_ERRORS['damaged'][0]}", _ERRORS["damaged"][1])
    head, *rest = _records(path) or [{"error": "damaged"}]
    for record in (head, *rest):
        if "error" in record:
            message, hint = _ERRORS[record["error"]]
            raise ManuscriptError(f"{path}{message}", hint)
    try:
        return PdfContents(
            checked(head["title"], str),
            checked(head["author"], str),
            tuple(Bookmark(*entry) for entry in head["bookmarks"]),
            tuple(_page(record) for record in rest),
        )
    except (KeyError, TypeError) as error:
        raise damaged from error


def _page(record: dict[str, Any]) -> PdfPage:
    pieces = (Piece(_characters(text), *places) for text, *places in record["pieces"])
    return PdfPage(tuple(pieces), float(record["height"]))


def _characters(text: str) -> str:
    """Text of UTF-16 units as characters."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _records(path: Path) -> list[dict[str, Any]]:
    """What the process wrote, line by line; nothing where it broke."""
    # The path as it is here: a folder of ours in the current one must not come first.
    code = f"import sys; sys.path[:] = {sys.path!r}\n{_CHILD}"
    command = [sys.executable, "-c", code, str(path.resolve())]
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=PDF_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise ManuscriptError(
            f"{path} takes longer than {PDF_SECONDS} seconds to read.", NOT_OPENED
        ) from None
    if len(done.stdout) > _LONGEST_OUTPUT:
        raise ManuscriptError(f"{path} holds more text than any book.", SPLIT_THE_BOOK)
    if done.returncode:
        return []
    try:
        return [json.loads(line) for line in done.stdout.splitlines()]
    except ValueError:
        return []
