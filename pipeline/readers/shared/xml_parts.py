"""XML parts of a book, read without trusting them, whatever their namespaces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from pipeline.errors import ManuscriptError
from pipeline.readers.shared.limits import XML_TAGS
from pipeline.readers.shared.zip_container import NOT_OPENED

_ENTITY = re.compile(r"<!ENTITY", re.IGNORECASE)
_PLAIN = re.compile(
    r"<!ENTITY\s+(?P<name>[\w.-]{1,40})\s+(?P<quote>[\"'])"
    r"(?P<value>(?:&#x?[0-9A-Fa-f]{1,6};|[^&%<\"']){0,8})(?P=quote)\s*>",
    re.IGNORECASE,
)
"""An entity that stands for a few characters, none of them another entity."""
_COUNT = re.compile(r"[0-9]{1,6}")


def xml_root(data: bytes, where: str) -> ElementTree.Element:
    """The root element of an XML part.

    Raises ManuscriptError where it is no XML, declares entities, or has tags beyond reason.
    Nothing outside of ``data`` is ever fetched.
    """
    head = data
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in data[:4]:
        head = data.replace(b"\0", b"")
    if _ENTITY.search(head.decode("latin-1")):
        raise ManuscriptError(f"{where} declares XML entities.", NOT_OPENED)
    if data.count(b"<") > XML_TAGS:
        raise ManuscriptError(f"{where} has more tags than any book.", NOT_OPENED)
    try:
        return ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise ManuscriptError(
            f"{where} is no readable XML: {error}.", "Save the book again."
        ) from error


def local_name(element: ElementTree.Element) -> str:
    """The element's name without its namespace (older and newer books differ only in that)."""
    return element.tag.rpartition("}")[2]


def elements_named(root: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    """All elements below ``root`` of this name, whatever their namespace."""
    return (element for element in root.iter() if local_name(element) == name)


def children_named(parent: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    """The elements right below ``parent`` of this name, whatever their namespace."""
    return (element for element in parent if local_name(element) == name)


def words_of(element: ElementTree.Element) -> str:
    """All the text in an element, white space folded."""
    return " ".join("".join(element.itertext()).split())


def count_of(written: str | None, otherwise: int) -> int:
    """The number that an attribute gives; ``otherwise`` where it gives none, or one of more than
    six digits."""
    return int(written) if written and _COUNT.fullmatch(written) else otherwise


def plain_entities(text: str, where: str) -> dict[str, str]:
    """The entities that XML declares, by their names; each stands for a character or a few.

    Raises ManuscriptError for others: a book needs none, an attack does.
    """
    declared = {match["name"]: match["value"] for match in _PLAIN.finditer(text)}
    if len(_ENTITY.findall(text)) != len(list(_PLAIN.finditer(text))):
        raise ManuscriptError(f"{where} declares XML entities.", NOT_OPENED)
    return declared
