"""What an EPUB says of itself: metadata, spine, contents, guide and cover."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

from ..errors import ManuscriptError
from ..model import Meta
from .containers import Container, xml_root
from .language import tag_of
from .markup import html_tree
from .web import page_text

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
        element.get("id"): _Item(
            _resolve(folder, element.get("href") or "")[0],
            (element.get("media-type") or "").lower(),
            element.get("properties") or "",
        )
        for element in root.iter("{*}item")
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
        for e in root.iter("{*}reference")
    )
    meta = _meta(root)
    return Package(meta, spine, contents, guide + landmarks, nav, _cover(root, items))


def _package_path(book: Container) -> str:
    if book.find("META-INF/container.xml"):
        root = xml_root(book.read("META-INF/container.xml"), f"{book.path}: META-INF/container.xml")
        for element in root.iter("{*}rootfile"):
            path = unquote(element.get("full-path") or "")
            if path and book.find(path):
                return path
    for name in book.names():  # some tools forget the container file
        if name.lower().endswith(".opf"):
            return name
    raise ManuscriptError(f"{book.path} is a zip file, but no EPUB.", "Is the suffix right?")


def _spine(root: Any, items: dict[str, _Item]) -> tuple[str, ...]:
    found: list[str] = []
    for element in root.iter("{*}itemref"):
        item = items.get(element.get("idref"))
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
    where = f"{book.path}: {nav}"
    tree = html_tree(page_text(book.read(nav), where), where)
    folder = posixpath.dirname(nav)
    entries: list[Entry] = []
    landmarks: list[tuple[str, str]] = []
    for element in tree.iter("nav") if tree is not None else ():
        kind = element.get("epub:type") or element.get("role") or ""
        if "landmarks" in kind:
            for link in element.iter("a"):
                name, _ = _resolve(folder, link.get("href") or "")
                landmarks.append((name, link.get("epub:type") or ""))
        elif "toc" in kind or (not kind and not entries):
            for link in element.iter("a"):
                depth = sum(1 for up in link.iterancestors("li", "nav") if up.tag == "li")
                name, fragment = _resolve(folder, link.get("href") or "")
                label = " ".join("".join(link.itertext()).split())
                if name and label and len(entries) < _ENTRIES_LIMIT:
                    entries.append(Entry(label, name, fragment, max(1, depth)))
    return tuple(entries), tuple(landmarks)


def _ncx_name(root: Any, items: dict[str, _Item]) -> str:
    for element in root.iter("{*}spine"):
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
    for point in root.iter("{*}navPoint"):
        depth = 1 + sum(1 for _ in point.iterancestors("{*}navPoint"))
        label = next((e for e in point.iterchildren("{*}navLabel")), None)
        content = next((e for e in point.iterchildren("{*}content")), None)
        if label is None or content is None or len(entries) >= _ENTRIES_LIMIT:
            continue
        words = " ".join("".join(label.itertext()).split())
        page, fragment = _resolve(folder, content.get("src") or "")
        if words and page:
            entries.append(Entry(words, page, fragment, depth))
    return tuple(entries)


# ------------------------------------------------------------------ metadata


def _meta(root: Any) -> Meta:
    metadata = next(root.iter("{*}metadata"), root)
    refined: dict[tuple[str, str], str] = {}
    named: dict[str, str] = {}
    for element in metadata.iter("{*}meta"):
        words = " ".join((element.text or "").split())
        if element.get("refines") and element.get("property"):
            refined[element.get("refines").lstrip("#"), element.get("property")] = words
        elif element.get("property"):
            named.setdefault(element.get("property"), words)
        elif element.get("name"):
            named.setdefault(element.get("name"), " ".join((element.get("content") or "").split()))
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


def _first(metadata: Any, name: str) -> str:
    for element in metadata.iter(f"{{*}}{name}"):
        words = " ".join("".join(element.itertext()).split())
        if words:
            return words
    return ""


def _plain(words: str) -> str:
    return " ".join(re.sub(r"<[^<>]{0,500}>", " ", words).split())


def _title(metadata: Any, refined: dict[tuple[str, str], str]) -> str:
    for element in metadata.iter("{*}title"):
        if refined.get((element.get("id") or "", "title-type")) == "main":
            return " ".join("".join(element.itertext()).split())
    return _first(metadata, "title")


def _people(
    metadata: Any, refined: dict[tuple[str, str], str], wanted: str, strict: bool = False
) -> str:
    """The names of all with this role; all creators where none has a role."""
    names: list[str] = []
    others: list[str] = []
    for name in ("creator", "contributor"):
        for element in metadata.iter(f"{{*}}{name}"):
            words = " ".join("".join(element.itertext()).split())
            role = element.get("{http://www.idpf.org/2007/opf}role") or refined.get(
                (element.get("id") or "", "role"), ""
            )
            if words and role == wanted:
                names.append(words)
            elif words and name == "creator" and not role:
                others.append(words)
    return ", ".join(dict.fromkeys(names or ([] if strict else others)))


def _position(metadata: Any, refined: dict[tuple[str, str], str]) -> str:
    for element in metadata.iter("{*}meta"):
        if element.get("property") == "belongs-to-collection":
            return _part(refined.get((element.get("id") or "", "group-position"), ""))
    return ""


def _part(number: str) -> str:
    return number.removesuffix(".0")


def _cover(root: Any, items: dict[str, _Item]) -> str:
    for item in items.values():
        if "cover-image" in item.properties.split():
            return item.name
    for element in root.iter("{*}meta"):
        if element.get("name") == "cover":
            named = items.get(element.get("content") or "")
            if named is not None and named.kind.startswith("image/"):
                return named.name
    for key, item in items.items():
        if item.kind.startswith("image/") and "cover" in f"{key} {item.name}".lower():
            return item.name
    return ""
