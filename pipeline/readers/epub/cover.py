"""The cover of an EPUB: the image that the package names, or the one that its first page shows."""

from __future__ import annotations

import posixpath

from pipeline.errors import ManuscriptError
from pipeline.readers.epub.contents import resolve
from pipeline.readers.epub.package import Package
from pipeline.readers.html.page_text import decode_page
from pipeline.readers.html.tags import tags_of
from pipeline.readers.shared.limits import EPUB_COVER_BYTES, EPUB_PAGE_BYTES
from pipeline.readers.shared.zip_container import Container

_COVER_PAGE_BYTES = 20_000
"""Of a page that is nothing but a picture."""


def cover_of(book: Container, package: Package) -> tuple[bytes, str]:
    """The cover's bytes (JPEG, PNG or WebP), empty for none; and a sentence where the book has one
    that can't be used."""
    name = package.cover or _picture_of_first_page(book, package)
    if not name or book.find(name) is None:
        return b"", ""
    try:
        data = book.read(name, EPUB_COVER_BYTES)
    except ManuscriptError:
        return b"", f"The book's cover {name} can't be read: the audiobook goes without."
    if data.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")):
        return data, ""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return data, ""
    return b"", (
        f"The book's cover {name} is neither JPEG, PNG nor WebP: the audiobook goes without, "
        "unless --cover names another."
    )


def _picture_of_first_page(book: Container, package: Package) -> str:
    """The name of the one picture on a first page without words; empty where it is another page."""
    page = package.spine[0]
    if book.find(page) is None:
        return ""
    data = book.read(page, EPUB_PAGE_BYTES)
    if len(data) > _COVER_PAGE_BYTES:
        return ""
    pictures, skipped, words = [], 0, ""
    for tag in tags_of(decode_page(data, page)):
        if tag.name in ("head", "style", "script"):
            skipped += -1 if tag.end else not tag.empty
        elif not tag.name:
            words += "" if skipped else tag.text.strip()
        elif tag.name in ("img", "image") and not tag.end:
            attributes = tag.attributes()
            pictures += [attributes.get(key, "") for key in ("src", "xlink:href", "href")]
    pictures = [picture for picture in pictures if picture]
    if words or len(pictures) != 1:
        return ""
    return resolve(posixpath.dirname(page), pictures[0])[0]
