"""The table of contents of an EPUB: EPUB 3's navigation page, or EPUB 2's NCX file."""

from __future__ import annotations

import posixpath
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

from pipeline.readers.html.page_text import decode_page
from pipeline.readers.html.tags import Tag, tags_of, types_of
from pipeline.readers.shared.limits import EPUB_CONTENTS_ENTRIES
from pipeline.readers.shared.xml_parts import (
    children_named,
    elements_named,
    local_name,
    words_of,
    xml_root,
)
from pipeline.readers.shared.zip_container import Container


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """One line of the table of contents."""

    label: str
    page: str
    """Name of the part in the container."""
    fragment: str
    """The place in the page; empty for its top."""
    depth: int
    """From 1."""


@dataclass(frozen=True, slots=True)
class GuideEntry:
    """What the guide or the landmarks say of a page."""

    page: str
    """Name of the part in the container."""
    role: str
    """Such as ``cover``, ``toc`` or ``bodymatter``."""


@dataclass(frozen=True, slots=True)
class Navigation:
    """What EPUB 3's navigation page holds."""

    contents: tuple[ContentsEntry, ...] = ()
    landmarks: tuple[GuideEntry, ...] = ()


def resolve(folder: str, href: str) -> tuple[str, str]:
    """(part, fragment) that a link in a file of ``folder`` leads to; both empty where it leads
    out of the book."""
    try:
        parts = urlsplit(href)
    except ValueError:
        return "", ""
    if parts.scheme or parts.netloc:
        return "", ""
    name = posixpath.normpath(posixpath.join(folder, unquote(parts.path))) if parts.path else ""
    name = name.lstrip("/")  # as if the book were a site
    return name, unquote(parts.fragment)


def read_navigation(book: Container, name: str) -> Navigation:
    """The contents and the landmarks of the navigation page of this name."""
    reading = _NavigationReading(posixpath.dirname(name))
    for tag in tags_of(decode_page(book.read(name), f"{book.path}: {name}")):
        reading.take(tag)
    return Navigation(tuple(reading.contents), tuple(reading.landmarks))


class _NavigationReading:
    """Takes a navigation page's tags one by one."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.contents: list[ContentsEntry] = []
        self.landmarks: list[GuideEntry] = []
        self.kind = ""
        """Of the open ``<nav>``."""
        self.depth = 0
        self.link: dict[str, str] | None = None
        """The attributes of the open link."""
        self.label = ""

    def take(self, tag: Tag) -> None:
        if not tag.name:
            self.label += tag.text if self.link is not None else ""
        elif tag.name == "nav":
            self.kind = "" if tag.end else types_of(tag.attributes()) or "toc"
            self.depth = 0
        elif tag.name == "ol":
            self.depth += -1 if tag.end else 1
        elif tag.name == "a" and not tag.end:
            self.link, self.label = tag.attributes(), ""
        elif tag.name == "a" and self.link is not None:
            self.add(self.link)
            self.link = None

    def add(self, link: dict[str, str]) -> None:
        page, fragment = resolve(self.folder, link.get("href", ""))
        self.label = " ".join(self.label.split())
        if "landmarks" in self.kind and len(self.landmarks) < EPUB_CONTENTS_ENTRIES:
            self.landmarks.append(GuideEntry(page, link.get("epub:type", "")))
        elif "toc" in self.kind and page and self.label and not self.is_full():
            entry = ContentsEntry(self.label, page, fragment, max(1, self.depth))
            self.contents.append(entry)

    def is_full(self) -> bool:
        return len(self.contents) >= EPUB_CONTENTS_ENTRIES


def read_ncx(book: Container, name: str) -> tuple[ContentsEntry, ...]:
    """The contents of EPUB 2, in the part of this name."""
    root = xml_root(book.read(name), f"{book.path}: {name}")
    folder = posixpath.dirname(name)
    entries: list[ContentsEntry] = []
    waiting = [(element, 1) for element in elements_named(root, "navMap")]
    while waiting and len(entries) < EPUB_CONTENTS_ENTRIES:
        element, depth = waiting.pop()
        if local_name(element) == "navPoint":
            entries += _ncx_entry(element, folder, depth)
            depth += 1
        points: Sequence[Element] = list(children_named(element, "navPoint"))
        waiting += [(point, depth) for point in reversed(points)]
    return tuple(entries)


def _ncx_entry(point: Element, folder: str, depth: int) -> list[ContentsEntry]:
    """The entry of a ``navPoint``; none where its label or its page is missing."""
    label, content = (next(children_named(point, n), None) for n in ("navLabel", "content"))
    if label is None or content is None:
        return []
    words = words_of(label)
    page, fragment = resolve(folder, content.get("src") or "")
    return [ContentsEntry(words, page, fragment, depth)] if words and page else []
