"""What an EPUB says of itself: metadata, spine, contents, guide and cover."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

from pipeline.errors import ManuscriptError
from pipeline.model import Meta
from pipeline.readers.html.markup import tags_of, types_of
from pipeline.readers.html.reader import page_text
from pipeline.readers.shared.containers import (
    Container,
    children,
    elements,
    local,
    words_of,
    xml_root,
)
from pipeline.readers.shared.language import tag_of

_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document")
_SPINE_LIMIT = 5_000
_ENTRIES_LIMIT = 20_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the table of contents."""

    label: str
    page: str
    """Name of the part in the container."""
    fragment: str
    depth: int
    """From 1."""


@dataclass(frozen=True, slots=True)
class Package:
    """What an EPUB says of itself."""

    meta: Meta
    spine: tuple[str, ...]
    """Names of the pages, in reading order."""
    contents: tuple[Entry, ...]
    guide: tuple[tuple[str, str], ...]
    """(page, what it is) of the guide and the landmarks."""
    nav: str
    """Name of the page that is EPUB 3's own contents; empty without one."""
    cover: str
    """Name of the cover image; empty without one."""


@dataclass(frozen=True, slots=True)
class _Item:
    name: str
    kind: str
    properties: str


def read_package(book: Container) -> Package:
    """Read it. Raises ManuscriptError where something needed is missing or broken."""
    path = _package_path(book)
    root = xml_root(book.read(path), f"{book.path}: {path}")
    folder = posixpath.dirname(path)
    items = {
        element.get("id") or "": _Item(
            _resolve(folder, element.get("href") or "")[0],
            (element.get("media-type") or "").lower(),
            element.get("properties") or "",
        )
        for element in elements(root, "item")
        if element.get("id") and element.get("href")
    }
    spine = _spine(root, items)
    if not spine:
        raise ManuscriptError(f"{book.path} lists no page to read.", "Is it a whole EPUB?")
    nav = next((i.name for i in items.values() if "nav" in i.properties.split()), "")
    contents, landmarks = _navigation(book, nav) if nav and book.find(nav) else ((), ())
    if not contents:
        contents = _ncx(book, _ncx_name(root, items))
    guide = tuple(
        (_resolve(folder, e.get("href") or "")[0], e.get("type") or "")
        for e in elements(root, "reference")
    )
    meta = _meta(root)
    return Package(meta, spine, contents, guide + landmarks, nav, _cover(root, items))


def _package_path(book: Container) -> str:
    if book.find("META-INF/container.xml"):
        root = xml_root(book.read("META-INF/container.xml"), f"{book.path}: META-INF/container.xml")
        for element in elements(root, "rootfile"):
            path = unquote(element.get("full-path") or "")
            if path and book.find(path):
                return path
    for name in book.names():  # some tools forget the container file
        if name.lower().endswith(".opf"):
            return name
    raise ManuscriptError(f"{book.path} is a zip file, but no EPUB.", "Is the suffix right?")


def _spine(root: Element, items: dict[str, _Item]) -> tuple[str, ...]:
    found: list[str] = []
    for element in elements(root, "itemref"):
        item = items.get(element.get("idref") or "")
        page = item is not None and (item.kind in _PAGES or item.name.endswith("html"))
        if item is not None and page and item.name not in found[-1:]:
            found.append(item.name)
        if len(found) >= _SPINE_LIMIT:
            break
    return tuple(dict.fromkeys(found))


def _resolve(folder: str, href: str) -> tuple[str, str]:
    """(part, fragment) that a link in a file of ``folder`` leads to."""
    try:
        parts = urlsplit(href)
    except ValueError:
        return "", ""
    if parts.scheme or parts.netloc:
        return "", ""
    name = posixpath.normpath(posixpath.join(folder, unquote(parts.path))) if parts.path else ""
    return name, unquote(parts.fragment)


# ------------------------------------------------------------------ contents


def _navigation(book: Container, nav: str) -> tuple[tuple[Entry, ...], tuple[tuple[str, str], ...]]:
    """The contents and the landmarks of EPUB 3's navigation page."""
    folder = posixpath.dirname(nav)
    entries: list[Entry] = []
    landmarks: list[tuple[str, str]] = []
    kind, depth, label = "", 0, ""
    link: dict[str, str] | None = None
    for tag in tags_of(page_text(book.read(nav), f"{book.path}: {nav}")):
        if not tag.name:
            label += tag.text if link is not None else ""
        elif tag.name == "nav":
            kind = "" if tag.end else types_of(tag.attributes()) or "toc"
            depth = 0
        elif tag.name == "ol":
            depth += -1 if tag.end else 1
        elif tag.name == "a" and not tag.end:
            link, label = tag.attributes(), ""
        elif tag.name == "a" and link is not None:
            name, fragment = _resolve(folder, link.get("href", ""))
            label = " ".join(label.split())
            if "landmarks" in kind and len(landmarks) < _ENTRIES_LIMIT:
                landmarks.append((name, link.get("epub:type", "")))
            elif "toc" in kind and name and label and len(entries) < _ENTRIES_LIMIT:
                entries.append(Entry(label, name, fragment, max(1, depth)))
            link = None
    return tuple(entries), tuple(landmarks)


def _ncx_name(root: Element, items: dict[str, _Item]) -> str:
    for element in elements(root, "spine"):
        item = items.get(element.get("toc") or "")
        if item is not None:
            return item.name
    return next((i.name for i in items.values() if i.kind == "application/x-dtbncx+xml"), "")


def _ncx(book: Container, name: str) -> tuple[Entry, ...]:
    """The contents of EPUB 2."""
    if not name or book.find(name) is None:
        return ()
    root = xml_root(book.read(name), f"{book.path}: {name}")
    folder = posixpath.dirname(name)
    entries: list[Entry] = []
    waiting = [(element, 1) for element in elements(root, "navMap")]
    while waiting and len(entries) < _ENTRIES_LIMIT:
        element, depth = waiting.pop()
        if local(element) == "navPoint":
            entry = _point(element, folder, depth)
            entries += [entry] if entry else []
            depth += 1
        waiting += [(point, depth) for point in reversed(list(children(element, "navPoint")))]
    return tuple(entries)


def _point(element: Element, folder: str, depth: int) -> Entry | None:
    label, content = (next(children(element, n), None) for n in ("navLabel", "content"))
    if label is None or content is None:
        return None
    words = words_of(label)
    page, fragment = _resolve(folder, content.get("src") or "")
    return Entry(words, page, fragment, depth) if words and page else None


# ------------------------------------------------------------------ metadata


def _meta(root: Element) -> Meta:
    metadata = next(elements(root, "metadata"), root)
    refined: dict[tuple[str, str], str] = {}
    named: dict[str, str] = {}
    for element in elements(metadata, "meta"):
        words = " ".join((element.text or "").split())
        about, key = element.get("refines") or "", element.get("property") or ""
        if about and key:
            before = refined.get((about.lstrip("#"), key), "")
            refined[about.lstrip("#"), key] = f"{before} {words}".strip()
        elif key:
            named.setdefault(key, words)
        else:
            value = " ".join((element.get("content") or "").split())
            named.setdefault(element.get("name") or "", value)
    extra = [
        ("series", named.get("calibre:series") or named.get("belongs-to-collection", "")),
        (
            "series-part",
            _part(named.get("calibre:series_index", "")) or _position(metadata, refined),
        ),
        ("year", "".join(re.findall(r"\b\d{4}\b", _first(metadata, "date"))[:1])),
        ("publisher", _first(metadata, "publisher")),
        ("description", _plain(_first(metadata, "description"))[:2_000]),
    ]
    return Meta(
        title=_title(metadata, refined),
        author=_people(metadata, refined, "aut"),
        narrator=_people(metadata, refined, "nrt", strict=True),
        language=tag_of(_first(metadata, "language")),
        extra=tuple((key, value) for key, value in extra if value),
    )


def _first(metadata: Element, name: str) -> str:
    for element in elements(metadata, name):
        words = words_of(element)
        if words:
            return words
    return ""


def _plain(words: str) -> str:
    return " ".join(re.sub(r"<[^<>]{0,500}>", " ", words).split())


def _title(metadata: Element, refined: dict[tuple[str, str], str]) -> str:
    for element in elements(metadata, "title"):
        if refined.get((element.get("id") or "", "title-type")) == "main":
            return words_of(element)
    return _first(metadata, "title")


def _people(
    metadata: Element, refined: dict[tuple[str, str], str], wanted: str, strict: bool = False
) -> str:
    """The names of all with this role; all creators where none has a role."""
    names: list[str] = []
    others: list[str] = []
    for name in ("creator", "contributor"):
        for element in elements(metadata, name):
            words = words_of(element)
            role = element.get("{http://www.idpf.org/2007/opf}role") or refined.get(
                (element.get("id") or "", "role"), ""
            )
            if words and wanted in role.split():
                names.append(words)
            elif words and name == "creator" and not role:
                others.append(words)
    return ", ".join(dict.fromkeys(names or ([] if strict else others)))


def _position(metadata: Element, refined: dict[tuple[str, str], str]) -> str:
    for element in elements(metadata, "meta"):
        if element.get("property") == "belongs-to-collection":
            return _part(refined.get((element.get("id") or "", "group-position"), ""))
    return ""


def _part(number: str) -> str:
    return number.removesuffix(".0")


def _cover(root: Element, items: dict[str, _Item]) -> str:
    for item in items.values():
        if "cover-image" in item.properties.split():
            return item.name
    for element in elements(root, "meta"):
        if element.get("name") == "cover":
            named = items.get(element.get("content") or "")
            if named is not None and named.kind.startswith("image/"):
                return named.name
    for key, item in items.items():
        if item.kind.startswith("image/") and "cover" in f"{key} {item.name}".lower():
            return item.name
    return ""
