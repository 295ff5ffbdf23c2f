"""The package of an EPUB: metadata, pages in reading order, contents, guide and cover."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from pipeline.errors import ManuscriptError
from pipeline.model import Meta
from pipeline.readers.epub.contents import (
    ContentsEntry,
    GuideEntry,
    Navigation,
    read_navigation,
    read_ncx,
    resolve,
)
from pipeline.readers.epub.package_metadata import read_metadata
from pipeline.readers.shared.limits import EPUB_PAGES
from pipeline.readers.shared.xml_parts import elements_named, xml_root
from pipeline.readers.shared.zip_container import Container

_CONTAINER = "META-INF/container.xml"
_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document")
_NCX = "application/x-dtbncx+xml"


@dataclass(frozen=True, slots=True)
class Package:
    """What an EPUB says of itself."""

    meta: Meta
    spine: tuple[str, ...]
    """Names of the pages, in reading order."""
    beside: frozenset[str]
    """Those of them that the book keeps out of its reading order."""
    contents: tuple[ContentsEntry, ...]
    guide: tuple[GuideEntry, ...]
    """Of the guide and of the landmarks."""
    nav: str
    """Name of the page that is EPUB 3's own contents; empty without one."""
    cover: str
    """Name of the cover image; empty without one."""


@dataclass(frozen=True, slots=True)
class _Item:
    """A file that the package lists."""

    name: str
    media_type: str
    properties: frozenset[str]


def read_package(book: Container) -> Package:
    """Read it. Raises ManuscriptError where something needed is missing or broken."""
    path = _package_path(book)
    root = xml_root(book.read(path), f"{book.path}: {path}")
    folder = posixpath.dirname(path)
    items = _items(root, folder)
    spine = _spine(root, items)
    if not spine:
        raise ManuscriptError(f"{book.path} lists no page to read.", "Is it a whole EPUB?")
    nav = next((item.name for item in items.values() if "nav" in item.properties), "")
    navigation = read_navigation(book, nav) if nav and book.find(nav) else Navigation()
    contents = navigation.contents
    ncx = _ncx_name(root, items)
    if not contents and ncx and book.find(ncx):
        contents = read_ncx(book, ncx)
    guide = tuple(
        GuideEntry(resolve(folder, element.get("href") or "")[0], element.get("type") or "")
        for element in elements_named(root, "reference")
    )
    return Package(
        read_metadata(root), spine, _beside(root, items), contents, guide + navigation.landmarks,
        nav, _cover(root, items),
    )  # fmt: skip


def _package_path(book: Container) -> str:
    """The name of the package's part. Raises ManuscriptError where there is none."""
    if book.find(_CONTAINER):
        root = xml_root(book.read(_CONTAINER), f"{book.path}: {_CONTAINER}")
        for element in elements_named(root, "rootfile"):
            path = unquote(element.get("full-path") or "")
            if path and book.find(path):
                return path
    for name in book.names():  # some tools forget the container file
        if name.lower().endswith(".opf"):
            return name
    raise ManuscriptError(f"{book.path} is a zip file, but no EPUB.", "Is the suffix right?")


def _items(root: Element, folder: str) -> dict[str, _Item]:
    """The package's files by their ids."""
    return {
        element.get("id") or "": _Item(
            resolve(folder, element.get("href") or "")[0],
            (element.get("media-type") or "").lower(),
            frozenset((element.get("properties") or "").split()),
        )
        for element in elements_named(root, "item")
        if element.get("id") and element.get("href")
    }


def _spine(root: Element, items: Mapping[str, _Item]) -> tuple[str, ...]:
    """The names of the pages in reading order, each once."""
    pages: list[str] = []
    for element in elements_named(root, "itemref"):
        item = items.get(element.get("idref") or "")
        if item is None or item.name in pages[-1:]:
            continue
        if item.media_type in _PAGES or item.name.endswith("html"):
            pages.append(item.name)
        if len(pages) >= EPUB_PAGES:
            break
    return tuple(dict.fromkeys(pages))


def _beside(root: Element, items: Mapping[str, _Item]) -> frozenset[str]:
    """The names of pages that stand in the spine only to be linked to."""
    return frozenset(
        items[key].name
        for element in elements_named(root, "itemref")
        if (element.get("linear") or "").lower() == "no"
        and (key := element.get("idref") or "") in items
    )


def _ncx_name(root: Element, items: Mapping[str, _Item]) -> str:
    """The name of EPUB 2's contents; empty without any."""
    for element in elements_named(root, "spine"):
        item = items.get(element.get("toc") or "")
        if item is not None:
            return item.name
    return next((item.name for item in items.values() if item.media_type == _NCX), "")


def _cover(root: Element, items: Mapping[str, _Item]) -> str:
    """The name of the cover image: as marked, as named in the metadata, or as its own name says."""
    for item in items.values():
        if "cover-image" in item.properties:
            return item.name
    for element in elements_named(root, "meta"):
        if element.get("name") == "cover":
            named = items.get(element.get("content") or "")
            if named is not None and named.media_type.startswith("image/"):
                return named.name
    for key, item in items.items():
        if item.media_type.startswith("image/") and "cover" in f"{key} {item.name}".lower():
            return item.name
    return ""
