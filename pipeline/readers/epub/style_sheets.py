"""The style sheets of a book, for what they hide."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field

from pipeline.errors import ManuscriptError
from pipeline.readers.epub.contents import resolve
from pipeline.readers.html.hiding_styles import HidingStyles
from pipeline.readers.shared.limits import EPUB_STYLE_BYTES
from pipeline.readers.shared.zip_container import Container

_LINK = re.compile(r"<link\b([^>]{0,1000})>", re.IGNORECASE)
_HREF = re.compile(r"\bhref\s*=\s*[\"']([^\"']{1,500})[\"']", re.IGNORECASE)
_SHEET = re.compile(r"\brel\s*=\s*[\"']?\s*stylesheet", re.IGNORECASE)
_HEAD = 16_384
"""Characters of a page in which its links to style sheets stand."""


@dataclass(slots=True)
class StyleSheets:
    """The style sheets of a book, each read once."""

    book: Container
    _styles: dict[tuple[str, ...], HidingStyles] = field(default_factory=dict)

    def of_page(self, name: str, page: str) -> HidingStyles:
        """What the style sheets that a page names hide."""
        folder = posixpath.dirname(name)
        links = [match[1] for match in _LINK.finditer(page, 0, _HEAD) if _SHEET.search(match[1])]
        hrefs = [href[1] for link in links if (href := _HREF.search(link))]
        names = tuple(resolve(folder, href)[0] for href in hrefs)
        if names not in self._styles:
            self._styles[names] = styles = HidingStyles()
            for sheet in names:
                styles.add_sheet(self._read(sheet))
        return self._styles[names].copy()

    def _read(self, name: str) -> str:
        """A style sheet; nothing where it can't be read, since a book is read without it too."""
        try:
            found = bool(name) and self.book.find(name) is not None
            data = self.book.read(name, EPUB_STYLE_BYTES) if found else b""
        except ManuscriptError:
            return ""
        return data.decode("utf-8", "replace")
