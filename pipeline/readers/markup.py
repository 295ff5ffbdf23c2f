"""HTML to pieces: the text a reader of the page sees, block by block.

HTML's tree is read by lxml (libxml2), which mends what is not well formed; EPUB's pages are
read the same way, since so many of them are not.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field
from typing import Any

from ..errors import ManuscriptError
from .layout import LINES_LIMIT, Unit
from .levels import Piece


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


_BLOCKS = _names(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav "
    "ol p pre section summary table tbody td tfoot th thead tr ul"
)
_SKIPPED = _names(
    "audio button canvas head iframe input math noscript object option rp rt script select style "
    "svg template textarea title video"
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BREAK_CLASS = re.compile(
    r"(?:scene|section|space|line|text|para(?:graph)?)[-_]?break|ornament(?:al)?[-_]?break|\basterism\b",
    re.IGNORECASE,
)
_TAGS_LIMIT = 1_000_000
MATTER = re.compile(
    r"(?:^|[\s:-])(?:footnotes?|endnotes?|rearnotes?|titlepage|halftitlepage|title-page|copyright-page|"
    r"copyright|toc|contents|landmarks|page-list|loi|lot|index|bibliography|colophon|imprint|imprimatur|"
    r"dedication|acknowledge?ments|other-credits|contributors|errata|cover|glossary|seriespage)(?:$|\s)",
    re.IGNORECASE,
)
"""What ``epub:type``, ``role`` or a guide calls a part that isn't the story."""
_NOTE_REF = re.compile(r"(?:^|[\s-])noteref(?:$|\s)|(?:^|\s)doc-noteref(?:$|\s)")
_PAGE_BREAK = re.compile(r"(?:^|[\s-])pagebreak(?:$|\s)")
_NOTE_MARK = re.compile(r"[\[(]?(?:\d{1,4}|[*†‡§¶]{1,3}|[a-z]|[ivx]{1,5})[\])]?")
_SPACES = re.compile(r"[ \t\r\n\f]+")


@dataclass(slots=True)
class Extract:
    """The text that was extracted so far; one for a whole book."""

    where: str
    """The file, for an error's sake."""
    parts: list[str] = field(default_factory=list)
    length: int = 0

    def add(self, lines: list[str]) -> list[tuple[int, int]]:
        """Append a paragraph; gives the spans of its lines. Raises ManuscriptError where there
        are more than a book can have."""
        if len(self.parts) > 2 * LINES_LIMIT:
            raise ManuscriptError(
                f"{self.where} has more than {LINES_LIMIT:,} lines.", "Split it into several books."
            )
        spans = []
        for line in lines:
            spans.append((self.length, self.length + len(line)))
            self.parts.append(line + "\n")
            self.length += len(line) + 1
        self.parts.append("\n")
        self.length += 1
        return spans

    def text(self) -> str:
        """All of it."""
        return "".join(self.parts).rstrip("\n") + "\n"


def html_tree(text: str, where: str) -> Any:
    """The tree of a page (an ``lxml`` element); None where it is empty."""
    from lxml import etree

    if text.count("<") > _TAGS_LIMIT:
        raise ManuscriptError(f"{where} has more tags than any book.", "Is it one?")
    # Bytes, since lxml refuses text that names an encoding of its own.
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, no_network=True, remove_pis=True, remove_comments=True
    )
    try:
        tree = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    for problem in parser.error_log:
        if "xcessive" in problem.message or "huge" in problem.message.lower():
            raise ManuscriptError(f"{where} is nested far too deep to be a book.", "Save it again.")
    return tree


def pieces_of(tree: Any, extract: Extract) -> list[Piece]:
    """The blocks of a page in reading order, their text appended to ``extract``."""
    walker = _Walker(extract)
    walker.walk(tree)
    return walker.pieces


class _Walker:
    """Walks a page once; what a block is depends on the elements it stands in."""

    def __init__(self, extract: Extract) -> None:
        self.extract = extract
        self.pieces: list[Piece] = []
        self.buffer: list[str] = []
        self.anchors: list[str] = []
        self.heading = 0
        self.pre = 0
        self.matter = 0
        self.gap = 1
        self.filled = False
        """Whether the open paragraph element held anything."""

    def walk(self, tree: Any) -> None:
        from lxml import etree

        context = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
        for event, element in context:
            if event in ("comment", "pi"):
                self.say(element.tail)
            elif event == "start":
                if self.skips(element):
                    context.skip_subtree()
                    element.set("data-skipped", "1")
                else:
                    self.start(element)
            else:
                if element.get("data-skipped") is None:
                    self.end(element)
                self.say(element.tail)
        self.flush()

    def skips(self, element: Any) -> bool:
        tag, types = element.tag, _types(element)
        if tag in _SKIPPED or element.get("hidden") is not None:
            return True
        if _HIDDEN.search(element.get("style") or ""):
            return True
        if types and (_NOTE_REF.search(types) or _PAGE_BREAK.search(types)):
            self.keep_anchor(element)
            return True
        if tag == "a" and "#" in (element.get("href") or ""):
            shown = "".join(element.itertext()).strip()
            return bool(shown) and len(shown) < 8 and bool(_NOTE_MARK.fullmatch(shown))
        return False

    def start(self, element: Any) -> None:
        tag = element.tag
        if tag in _BLOCKS:
            self.flush()
            self.filled = False
            if _BREAK_CLASS.search(element.get("class") or ""):
                self.pieces.append(Piece(Unit([], 1, "break")))
        self.keep_anchor(element)
        if tag == "br":
            self.buffer.append("\n")
        elif tag == "hr":
            self.pieces.append(Piece(Unit([], 1, "break")))
        elif tag == "img":
            self.filled = True
        elif len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
            self.heading = int(tag[1])
        self.pre += tag == "pre"
        self.matter += _is_matter(element)
        self.say(element.text)

    def end(self, element: Any) -> None:
        tag = element.tag
        if tag in _BLOCKS:
            blank = not self.flush() and tag in ("p", "div") and not self.filled
            # An empty paragraph is a blank line: two of them are one made wider.
            self.gap += bool(blank and not len(element))
            self.filled = True
        if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
            self.heading = 0
        self.pre -= tag == "pre"
        self.matter -= _is_matter(element)

    def keep_anchor(self, element: Any) -> None:
        for name in (element.get("id"), element.get("name") if element.tag == "a" else None):
            if name:
                self.anchors.append(name)

    def say(self, words: str | None) -> None:
        if words:
            if not self.pre:
                words = _SPACES.sub(" ", words)
            self.buffer.append(words)

    def flush(self) -> bool:
        """Close the block; True where it held text."""
        whole = "".join(self.buffer)
        self.buffer.clear()
        lines = [" ".join(line.split()) for line in whole.split("\n")]
        if not any(lines):
            return False
        # A blank line matters in preformatted text alone: elsewhere it is two <br>.
        groups = itertools.groupby(lines, bool) if self.pre else [(True, filter(None, lines))]
        for filled, group in groups:
            if filled:
                self.close(list(group))
        return True

    def close(self, lines: list[str]) -> None:
        unit = Unit(self.extract.add(lines), self.gap)
        unit.words = sum(len(line.split()) for line in lines)
        if self.matter:
            unit.kind = "matter"
        self.pieces.append(Piece(unit, 0 if self.matter else self.heading, self.anchors))
        self.anchors, self.gap, self.filled = [], 1, True


def _types(element: Any) -> str:
    """What the element says it is: ``epub:type`` (which HTML's parser keeps as it stands)
    and ``role``."""
    named = element.get("epub:type") or element.get("type") or ""
    return f"{named} {(element.get('role') or '').removeprefix('doc-')}".strip()


def _is_matter(element: Any) -> bool:
    if element.tag == "nav":
        return True
    types = _types(element)
    return bool(types) and element.tag in _BLOCKS and bool(MATTER.search(types))
