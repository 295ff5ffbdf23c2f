"""HTML to pieces: the text a reader of the page sees, block by block.

Pages are read tag by tag, without a tree: HTML in the wild, and in EPUB, is seldom well formed,
and what is hostile in it is hostile to trees (depth, attributes without end). Every step is
linear in the page's length.
"""

from __future__ import annotations

import html
import itertools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from pipeline.errors import ManuscriptError
from pipeline.readers.shared.heading_levels import Piece
from pipeline.readers.shared.layout import LINES_LIMIT, Unit


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


_BLOCKS = _names(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav "
    "ol p pre section summary table tbody td tfoot th thead tr ul"
)
_SKIPPED = _names(
    "audio button canvas head iframe math noscript object option rp rt script select style svg "
    "template textarea title video"
)
_VOID = _names("area base br col embed hr img input link meta param source track wbr")
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
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BREAK_CLASS = re.compile(
    r"(?:scene|section|space|line|text|para(?:graph)?)[-_]?break|ornament(?:al)?[-_]?break|\basterism\b",
    re.IGNORECASE,
)
MATTER = re.compile(
    r"(?:^|[\s:-])(?:footnotes?|endnotes?|rearnotes?|titlepage|halftitlepage|title-page|copyright-page|"
    r"copyright|toc|contents|landmarks|page-list|loi|lot|index|bibliography|colophon|imprint|imprimatur|"
    r"dedication|acknowledge?ments|other-credits|contributors|errata|cover|glossary|seriespage)(?:$|\s)",
    re.IGNORECASE,
)
"""What ``epub:type``, ``role`` or a guide calls a part that isn't the story."""
_MATTER_CLASS = re.compile(r"(?:^|\s)(?:pg-boilerplate|pgheader|meta|byline)(?:$|\s)")
"""Project Gutenberg's licence; tags and summaries of fan fiction archives."""
_NOTE_REF = re.compile(r"(?:^|[\s-])noteref(?:$|\s)")
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


# ------------------------------------------------------------------ tags


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
        found: dict[str, str] = {}
        for match in _ATTRIBUTES.finditer(self.text):
            value = match["a"] or match["b"] or match["c"] or ""
            found.setdefault(match["name"].lower(), html.unescape(value))
        return found


def tags_of(page: str) -> Iterator[Tag]:
    """The tags and texts of a page in order; comments, scripts and styles left out."""
    at = 0
    while True:
        found = _TOKEN.search(page, at)
        stop = found.start() if found else len(page)
        if at < stop:
            yield Tag("", text=html.unescape(page[at:stop]))
        if found is None:
            return
        at = found.end()
        if found["tag"] is None:
            continue
        name = found["tag"].lower()
        if found["end"]:
            yield Tag(name, end=True)
            continue
        empty = name in _VOID or "/" in found["close"]
        yield Tag(name, empty=empty, text=found["rest"])
        if name in _RAW_END and not empty:
            raw = _RAW_END[name].search(page, at)
            at = raw.start() if raw else len(page)


# ------------------------------------------------------------------ pieces


@dataclass(slots=True)
class PageHead:
    """What a page says of itself."""

    title: str = ""
    language: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    """Of ``<meta name content>``, by name in lower case."""


def pieces_of(page: str, extract: Extract) -> tuple[list[Piece], PageHead]:
    """The blocks of a page in reading order, their text appended to ``extract``, and its head.

    Raises ManuscriptError where it has more lines than a book can have.
    """
    walker = _Walker(extract)
    for tag in tags_of(page):
        walker.take(tag)
    walker.flush()
    walker.head.title = " ".join(walker.head.title.split())
    return walker.pieces, walker.head


@dataclass(slots=True)
class _Open:
    """An element that is open."""

    name: str
    hides: bool = False
    matter: bool = False
    note: int = -1
    """Where in the buffer the words of a link begin that may be a note's mark."""


class _Walker:
    """Takes a page's tags one by one; what a block is depends on what is open."""

    def __init__(self, extract: Extract) -> None:
        self.extract = extract
        self.head = PageHead()
        self.pieces: list[Piece] = []
        self.buffer: list[str] = []
        self.anchors: list[str] = []
        self.open: list[_Open] = []
        self.counts: Counter[str] = Counter()
        self.hidden = 0
        self.matter = 0
        self.heading = 0
        self.group = 0
        """Of an ``hgroup``, the level of the heading in it: what stands with it belongs to it."""
        self.gap = 1
        self.filled = False
        """Whether the open paragraph element held anything."""

    def take(self, tag: Tag) -> None:
        if not tag.name:
            self.say(tag.text)
        elif tag.end:
            self.close(tag.name)
        else:
            self.start(tag)

    def start(self, tag: Tag) -> None:
        attributes = tag.attributes() if tag.text else {}
        if tag.name in _BLOCKS:
            if self.counts["p"]:
                self.close("p")
            self.flush()
            self.filled = False
            if _BREAK_CLASS.search(attributes.get("class", "")) and not self.hidden:
                self.pieces.append(Piece(Unit([], 1, "break")))
        self.note_head(tag.name, attributes)
        for key in ("id", "name") if tag.name == "a" else ("id",):
            if attributes.get(key):
                self.anchors.append(attributes[key])
        if tag.name == "br":
            self.buffer.append("\n")
        elif tag.name == "hr" and not self.hidden:
            self.pieces.append(Piece(Unit([], 1, "break")))
        elif tag.name == "img":
            self.filled = True
        if tag.empty:
            if tag.name in ("p", "div"):
                self.gap += 1
            return
        self.push(tag.name, attributes)

    def push(self, name: str, attributes: dict[str, str]) -> None:
        types = types_of(attributes)
        element = _Open(
            name,
            hides=name in _SKIPPED
            or "hidden" in attributes
            or bool(_HIDDEN.search(attributes.get("style", "")))
            or bool(_NOTE_REF.search(types) or _PAGE_BREAK.search(types)),
            matter=name == "nav"
            or (name in _BLOCKS and bool(MATTER.search(types)))
            or bool(_MATTER_CLASS.search(attributes.get("class", ""))),
        )
        if name == "sup" or (name == "a" and "#" in attributes.get("href", "")):
            element.note = len(self.buffer)
        self.hidden += element.hides
        self.matter += element.matter
        if len(name) == 2 and name[0] == "h" and name[1] in "123456":
            self.heading = int(name[1])
        elif name == "hgroup":
            self.group = 0
        self.open.append(element)
        self.counts[name] += 1

    def close(self, name: str) -> None:
        """Close the innermost element of this name and all that stand in it."""
        if name in _BLOCKS:
            # An empty paragraph is a blank line: two of them are one made wider.
            held = self.flush() or self.filled
            self.gap += name in ("p", "div") and not held and self.is_innermost(name)
            self.filled = True
        if not self.counts[name]:
            return
        while True:
            element = self.open.pop()
            self.counts[element.name] -= 1
            self.hidden -= element.hides
            self.matter -= element.matter
            if element.name == name:
                break
        if 0 <= element.note <= len(self.buffer):
            self.drop_note(element)
        if len(name) == 2 and name[0] == "h" and name[1] in "123456":
            self.heading = 0

    def is_innermost(self, name: str) -> bool:
        return bool(self.open) and self.open[-1].name == name

    def drop_note(self, element: _Open) -> None:
        """Take back a link that was only a note's mark, and the brackets left around it."""
        if len(self.buffer) - element.note > 8:
            return
        shown = "".join(self.buffer[element.note :]).strip()
        mark = shown and len(shown) < 8 and _NOTE_MARK.fullmatch(shown)
        if (mark and element.name == "a") or (element.name == "sup" and shown in ("[]", "()")):
            del self.buffer[element.note :]

    def note_head(self, name: str, attributes: dict[str, str]) -> None:
        if name == "html":
            self.head.language = attributes.get("lang") or attributes.get("xml:lang", "")
        elif name == "meta":
            key = attributes.get("name") or attributes.get("property", "")
            if key and len(self.head.fields) < 1000:
                value = " ".join(attributes.get("content", "").split())
                self.head.fields.setdefault(key.lower(), value)

    def say(self, words: str) -> None:
        if self.hidden:
            if self.open[-1].name == "title" and not self.counts["svg"]:
                self.head.title += words[:1000] if len(self.head.title) < 1000 else ""
            return
        if not self.counts["pre"]:
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
        filled = [(True, filter(None, lines))]
        for full, group in itertools.groupby(lines, bool) if self.counts["pre"] else filled:
            if full:
                self.add(list(group))
        return True

    def add(self, lines: list[str]) -> None:
        unit = Unit(self.extract.add(lines), self.gap)
        unit.words = sum(len(line.split()) for line in lines)
        if self.matter:
            unit.kind = "matter"
        if self.counts["hgroup"] and self.group and self.pieces:
            self.pieces[-1].unit.lines += unit.lines
        else:
            self.pieces.append(Piece(unit, 0 if self.matter else self.heading, self.anchors))
            self.group = 0 if self.matter else self.heading
        self.anchors, self.gap, self.filled = [], 1, True


def types_of(attributes: dict[str, str]) -> str:
    """What an element says it is: its ``epub:type`` and its ``role``."""
    role = attributes.get("role", "").removeprefix("doc-")
    return f"{attributes.get('epub:type', '')} {role}".strip()
