"""A path to a Manuscript: one function a format, found by the file's suffix."""

from __future__ import annotations

import re
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pipeline.errors import ManuscriptError
from pipeline.model import Manuscript
from pipeline.readers.shared.decoding import decode
from pipeline.readers.shared.layout import LINES_LIMIT
from pipeline.readers.shared.outline import (
    ChapterOutline,
    Outline,
    chapter_numbers,
    outline,
    select_chapters,
)

__all__ = [
    "READERS",
    "VERSION",
    "ChapterOutline",
    "Outline",
    "chapter_numbers",
    "decode",
    "outline",
    "read",
    "select_chapters",
]

VERSION = "1"
"""Changes whenever a reader may give other paragraphs for the same file."""
_NEWLINE = re.compile(r"[\r\n\x0b\x0c\x85\u2028\u2029]")
TEXT_LIMIT = 12 * 2**20
"""Bytes of a text file at most: some two million words."""


def _plain(path: Path) -> Manuscript:
    from pipeline.readers.text.reader import parse

    text, encoding = _text(path)
    return replace(parse(text), encoding=encoding)


def _markdown(path: Path) -> Manuscript:
    from pipeline.readers.markdown.reader import parse

    text, encoding = _text(path)
    return replace(parse(text), encoding=encoding)


def _fountain(path: Path) -> Manuscript:
    from pipeline.readers.fountain import parse

    text, encoding = _text(path)
    return replace(parse(text), encoding=encoding)


def _html(path: Path) -> Manuscript:
    from pipeline.readers.html.reader import page_text, parse

    return parse(page_text(_bytes(path), str(path)), str(path))


def _epub(path: Path) -> Manuscript:
    from pipeline.readers.epub.reader import read_epub

    return read_epub(path)


def _docx(path: Path) -> Manuscript:
    from pipeline.readers.docx import read_docx

    return read_docx(path)


READERS: dict[str, Callable[[Path], Manuscript]] = {
    ".txt": _plain,
    ".text": _plain,
    ".md": _markdown,
    ".markdown": _markdown,
    ".html": _html,
    ".htm": _html,
    ".xhtml": _html,
    ".epub": _epub,
    ".docx": _docx,
    ".fountain": _fountain,
    ".spmd": _fountain,
}
"""Suffix to reader. A new format is one function and one line here."""


def read(path: Path) -> Manuscript:
    """The manuscript at ``path``, by its suffix (a file with none is read as plain text).

    Raises ManuscriptError where the file is missing, empty, too big, binary, of an unknown
    format, or hostile. What was odd and could be dealt with stands in ``warnings``.
    """
    path = Path(path)
    try:
        found = path.stat()
    except FileNotFoundError:
        raise ManuscriptError(f"{path} does not exist.", "Check the name and the folder.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ManuscriptError(f"{path} can't be read: {reason}.") from error
    if stat.S_ISDIR(found.st_mode):
        raise ManuscriptError(f"{path} is a folder.", "Name the manuscript's file in it.")
    if not stat.S_ISREG(found.st_mode):
        raise ManuscriptError(f"{path} is not an ordinary file.", "Save the manuscript to a file.")
    if found.st_size == 0:
        raise ManuscriptError(f"{path} is empty.", "Write something in it first.")
    reader = READERS.get(path.suffix.lower(), None if path.suffix else _plain)
    if reader is None:
        known = ", ".join(sorted(READERS))
        raise ManuscriptError(
            f"{path}: there is no reader for {path.suffix} files.", f"Formats read: {known}."
        )
    manuscript = reader(path)
    if not any(p.text for p in manuscript.paragraphs):
        raise ManuscriptError(f"{path} holds no text.", "Write something in it first.")
    return _checked(manuscript)


def _text(path: Path) -> tuple[str, str]:
    """A text file's text and encoding. Raises ManuscriptError."""
    text, encoding = decode(_bytes(path), str(path))
    lines = len(_NEWLINE.findall(text))
    if lines > LINES_LIMIT:
        raise ManuscriptError(
            f"{path} has more than {LINES_LIMIT:,} lines.", "Split it into several books."
        )
    return text, encoding


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(TEXT_LIMIT + 1)
    except OSError as error:
        raise ManuscriptError(f"{path} can't be read: {error.strerror}.") from error
    if len(data) > TEXT_LIMIT:
        raise ManuscriptError(
            f"{path} is larger than {TEXT_LIMIT // 2**20} MB.", "Split it into several books."
        )
    return data


def _checked(manuscript: Manuscript) -> Manuscript:
    """With its language filled in, and warnings for what a person should know."""
    from pipeline.readers.shared import language

    warnings = list(manuscript.warnings)
    if manuscript.encoding == "windows-1252":
        warnings.append("The file is not UTF-8; it was read as Windows-1252.")
    meta = manuscript.meta
    prose = "\n".join(p.text for p in manuscript.paragraphs if p.kind == "prose")
    found = language.detect(prose)
    if not meta.language and found != "und":
        meta = replace(meta, language=found)
    if found != "en" or not language.is_english(meta.language or found):
        shown = found if found not in ("en", "und") else meta.language or "no language we know"
        warnings.append(
            f"The text does not look like English ({shown}): who speaks will be found less well."
        )
    if not prose:
        warnings.append("The manuscript has headings, but no prose to speak.")
    return replace(manuscript, meta=meta, warnings=tuple(warnings))
