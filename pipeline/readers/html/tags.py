"""Tags of HTML: a page read tag by tag, without a tree.

HTML in the wild, and in EPUB, is seldom well formed, and what is hostile in it is hostile to
trees (depth, attributes without end). Every step is linear in the page's length.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pipeline.readers.shared.word_lists import words_in

_VOID = frozenset(words_in("area base br col embed hr img input link meta param source track wbr"))
_ATTRIBUTE = (
    r"[\s/]*+(?P<name>[^\s/>][^\s/>=]*+)(?:\s*+=\s*+(?:\"(?P<a>[^\"]*+)(?:\"|\Z)|'(?P<b>[^']*+)(?:'|\Z)"
    r"|(?P<c>[^\s>\"'][^\s>]*+))?)?"
)
_ATTRIBUTES = re.compile(_ATTRIBUTE)
_UNNAMED = re.sub(r"[?]P<\w+>", "?:", _ATTRIBUTE)
_TOKEN = re.compile(
    r"<!--(?:-?>|.*?(?:--!?>|\Z))|<[!?][^>]*+(?:>|\Z)"
    r"|<(?P<end>/?)(?P<tag>[A-Za-z][^\s/>]*+)"
    rf"(?P<rest>(?:{_UNNAMED})*+)"
    r"(?P<close>[\s/]*+)(?:>|\Z)",
    re.DOTALL,
)
_RAW_END = {name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style")}


@dataclass(frozen=True, slots=True)
class Tag:
    """A start tag, an end tag, or (``name`` empty) the text between two tags."""

    name: str
    """In lower case."""
    end: bool = False
    empty: bool = False
    """Closed as it opens: ``<br>``, ``<a/>``."""
    text: str = ""
    """Of text: what it shows. Of a start tag: its attributes as they were written."""

    def attributes(self) -> dict[str, str]:
        """Attributes by name in lower case; the first of one name counts."""
        attributes: dict[str, str] = {}
        for match in _ATTRIBUTES.finditer(self.text):
            value = match["a"] or match["b"] or match["c"] or ""
            attributes.setdefault(match["name"].lower(), html.unescape(value))
        return attributes


def tags_of(page: str) -> Iterator[Tag]:
    """The tags and texts of a page in order; comments, scripts and styles left out."""
    at = 0
    while True:
        match = _TOKEN.search(page, at)
        stop = match.start() if match else len(page)
        if at < stop:
            yield Tag("", text=html.unescape(page[at:stop]))
        if match is None:
            return
        at = match.end()
        if match["tag"] is None:
            continue
        name = match["tag"].lower()
        if match["end"]:
            yield Tag(name, end=True)
            continue
        empty = name in _VOID or "/" in match["close"]
        yield Tag(name, empty=empty, text=match["rest"])
        if name in _RAW_END and not empty:
            raw = _RAW_END[name].search(page, at)
            at = raw.start() if raw else len(page)


def types_of(attributes: Mapping[str, str]) -> str:
    """What an element says it is: its ``epub:type`` and its ``role``."""
    role = attributes.get("role", "").removeprefix("doc-")
    return f"{attributes.get('epub:type', '')} {role}".strip()
