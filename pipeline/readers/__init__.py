"""Manuscripts out of files: a format by the file's suffix, a line each to register.

What every reader promises stands in ``docs/formats-in.md``, with how to add one.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from pipeline.errors import ManuscriptError
from pipeline.model import Manuscript
from pipeline.readers.chapter_choice import chapter_numbers
from pipeline.readers.file_kinds import suffix_of
from pipeline.readers.outline import ChapterOutline, Outline, outline
from pipeline.readers.shared.decoding import decode
from pipeline.readers.shared.few_pieces import TooManyPiecesError
from pipeline.readers.shared.file_checks import check_file
from pipeline.readers.shared.manuscript_checks import check_density, check_manuscript

__all__ = [
    "FORMATS",
    "VERSION",
    "ChapterOutline",
    "Format",
    "Outline",
    "chapter_numbers",
    "decode",
    "outline",
    "read",
    "suffix_of",
]

VERSION = "3"
"""Changes whenever a reader may give other paragraphs for the same file."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format that is read."""

    suffixes: tuple[str, ...]
    """In lower case, with their dots."""
    module: str
    """Of ``pipeline.readers``; its ``read`` gives a path's Manuscript. Imported at first use."""


PLAIN_TEXT = Format((".txt", ".text"), "text")
FORMATS = (
    PLAIN_TEXT,
    Format((".md", ".markdown"), "markdown"),
    Format((".html", ".htm", ".xhtml"), "html"),
    Format((".epub",), "epub"),
    Format((".docx",), "docx"),
    Format((".odt", ".ott", ".fodt"), "odt"),
    Format((".rtf",), "rtf"),
    Format((".mobi", ".azw", ".azw3", ".prc"), "kindle"),
    Format((".pdf",), "pdf"),
    Format((".zip",), "zipped_chapters"),
    Format((".fountain", ".spmd"), "fountain"),
)


_CONVERTED = {
    (".kfx",): "Make it an EPUB with Calibre and its KFX plug-in, where it has no DRM.",
    (".doc", ".wps", ".wpd", ".sxw"): "Make it a DOCX: soffice --convert-to docx {0}{1}",
    (".pages",): "Export it from Pages as EPUB or DOCX.",
    (".fb2", ".lit", ".lrf", ".pdb"): "Make it an EPUB: ebook-convert {0}{1} {0}.epub",
    (".tex", ".rst", ".org", ".adoc"): "Make it Markdown with Pandoc: pandoc {0}{1} -o {0}.md",
    (".djvu",): "Take its text out: djvutxt {0}{1} {0}.txt",
}
"""What to do with formats that aren't read; with the file's name, and its suffix."""


class _Reader(Protocol):
    """A format's module."""

    def read(self, path: Path) -> Manuscript: ...


def read(path: Path) -> Manuscript:
    """The manuscript at ``path``, by its suffix (a file with none is read as plain text).

    Raises ManuscriptError where the file is missing, empty, too big, binary, of an unknown
    format, or hostile. What was odd and could be dealt with stands in ``warnings``.
    """
    path = Path(path)
    check_file(path)
    reader = cast(_Reader, import_module(f"{__name__}.{_format_of(path).module}"))
    try:
        manuscript = reader.read(path)
    except TooManyPiecesError as error:
        raise error.of(str(path)) from None
    if not any(paragraph.text for paragraph in manuscript.paragraphs):
        raise ManuscriptError(f"{path} holds no text.", "Write something in it first.")
    check_density(path, manuscript)
    return check_manuscript(manuscript)


def _format_of(path: Path) -> Format:
    """The format that a path's suffix names. Raises ManuscriptError where there is none."""
    by_suffix = {suffix: one for one in FORMATS for suffix in one.suffixes}
    if not path.suffix:
        return PLAIN_TEXT
    if path.suffix.lower() not in by_suffix:
        known = f"Formats read: {', '.join(sorted(by_suffix))}."
        hints = {suffix: hint for suffixes, hint in _CONVERTED.items() for suffix in suffixes}
        hint = hints.get(path.suffix.lower(), known).format(path.with_suffix(""), path.suffix)
        raise ManuscriptError(f"{path}: there is no reader for {path.suffix} files.", hint)
    return by_suffix[path.suffix.lower()]
