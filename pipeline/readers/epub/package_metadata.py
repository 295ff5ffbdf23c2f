"""Title, people, series and other metadata of an EPUB's package."""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.etree.ElementTree import Element

from pipeline.model import Meta
from pipeline.readers.shared.language import tag_of
from pipeline.readers.shared.xml_parts import elements_named, words_of

_ROLE = "{http://www.idpf.org/2007/opf}role"
_DESCRIPTION_LENGTH = 2_000

_Refinements = Mapping[tuple[str, str], str]
"""(id of an element, property) to what EPUB 3 says of it in an element of its own."""


def read_metadata(root: Element) -> Meta:
    """The Meta of a package; ``root`` is its root element."""
    metadata = next(elements_named(root, "metadata"), root)
    refinements, named = _meta_elements(metadata)
    part = _without_zero(named.get("calibre:series_index", ""))
    extra = [
        ("series", named.get("calibre:series") or named.get("belongs-to-collection", "")),
        ("series-part", part or _without_zero(_group_position(metadata, refinements))),
        ("year", "".join(re.findall(r"\b\d{4}\b", _first(metadata, "date"))[:1])),
        ("publisher", _first(metadata, "publisher")),
        ("description", _without_tags(_first(metadata, "description"))[:_DESCRIPTION_LENGTH]),
    ]
    return Meta(
        title=_title(metadata, refinements),
        author=_author(metadata, refinements),
        narrator=_names(metadata, refinements, "nrt"),
        language=tag_of(_first(metadata, "language")),
        extra=tuple((key, value) for key, value in extra if value),
    )


def _meta_elements(metadata: Element) -> tuple[_Refinements, dict[str, str]]:
    """What ``<meta>`` elements say of other elements, and what they say of the book by name."""
    refinements: dict[tuple[str, str], str] = {}
    named: dict[str, str] = {}
    for element in elements_named(metadata, "meta"):
        words = " ".join((element.text or "").split())
        about, key = element.get("refines") or "", element.get("property") or ""
        if about and key:
            target = about.lstrip("#"), key
            refinements[target] = f"{refinements.get(target, '')} {words}".strip()
        elif key:
            named.setdefault(key, words)
        else:
            value = " ".join((element.get("content") or "").split())
            named.setdefault(element.get("name") or "", value)
    return refinements, named


def _first(metadata: Element, name: str) -> str:
    """The words of the first element of a name that has any."""
    words = (words_of(element) for element in elements_named(metadata, name))
    return next(filter(None, words), "")


def _without_tags(words: str) -> str:
    return " ".join(re.sub(r"<[^<>]{0,500}>", " ", words).split())


def _title(metadata: Element, refinements: _Refinements) -> str:
    for element in elements_named(metadata, "title"):
        if refinements.get((element.get("id") or "", "title-type")) == "main":
            return words_of(element)
    return _first(metadata, "title")


def _author(metadata: Element, refinements: _Refinements) -> str:
    """The names of all authors; of all creators without a role where nobody is called author."""
    authors = _names(metadata, refinements, "aut")
    if authors:
        return authors
    creators = [
        words_of(element)
        for element in elements_named(metadata, "creator")
        if not _role(element, refinements)
    ]
    return ", ".join(dict.fromkeys(filter(None, creators)))


def _names(metadata: Element, refinements: _Refinements, role: str) -> str:
    """The names of all with a role, such as ``nrt`` for narrators."""
    names = [
        words_of(element)
        for kind in ("creator", "contributor")
        for element in elements_named(metadata, kind)
        if role in _role(element, refinements).split()
    ]
    return ", ".join(dict.fromkeys(filter(None, names)))


def _role(element: Element, refinements: _Refinements) -> str:
    return element.get(_ROLE) or refinements.get((element.get("id") or "", "role"), "")


def _group_position(metadata: Element, refinements: _Refinements) -> str:
    """The book's number in the first collection that it belongs to."""
    for element in elements_named(metadata, "meta"):
        if element.get("property") == "belongs-to-collection":
            return refinements.get((element.get("id") or "", "group-position"), "")
    return ""


def _without_zero(number: str) -> str:
    """``2`` for ``2.0``."""
    return number.removesuffix(".0")
