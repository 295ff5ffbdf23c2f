"""Blocks of an HTML page: the text that the page shows, and what its head says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.letters import normal_letters
from pipeline.readers.html import element_roles
from pipeline.readers.html.element_roles import BLOCKS, heading_level
from pipeline.readers.html.tags import Tag, tags_of
from pipeline.readers.shared.blocks import Block, BlockKind
from pipeline.readers.shared.emphasis import (
    emphasised_lines,
    switch_off,
    switch_on,
    without_switches,
)
from pipeline.readers.shared.extracted_text import ExtractedText

_SPACES = re.compile(r"[ \t\r\n\f]+")
_BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n)+")
_TITLE_LENGTH = 1_000
_FIELDS = 1_000
_LONGEST_MARK = 8
"""Pieces of text that a note's mark consists of at most."""


@dataclass(slots=True)
class PageHead:
    """What a page says of itself."""

    title: str = ""
    language: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    """Of ``<meta name content>``, by name in lower case."""


def read_page(page: str, extract: ExtractedText) -> tuple[list[Block], PageHead]:
    """The blocks of a page in reading order, their text appended to ``extract``, and its head.

    Raises ManuscriptError where it has more lines than a book can have.
    """
    walk = _PageWalk(extract)
    for tag in tags_of(page):
        walk.take(tag)
    walk.end_block()
    walk.head.title = " ".join(walk.head.title.split())
    return walk.blocks, walk.head


@dataclass(slots=True)
class _OpenElement:
    name: str
    hides: bool
    matter: bool
    note: int
    """Where in the words of the block those begin that may be a note's mark; -1 for nowhere."""
    emphasis: str
    """``*`` or ``**`` where its words are in italics or bold."""


class _PageWalk:
    """Takes a page's tags one by one; what a block is depends on which elements are open."""

    def __init__(self, extract: ExtractedText) -> None:
        self.extract = extract
        self.head = PageHead()
        self.blocks: list[Block] = []
        self.words: list[str] = []
        """Of the block that isn't ended yet."""
        self.anchors: list[str] = []
        self.open: list[_OpenElement] = []
        self.counts: Counter[str] = Counter()
        """How many elements of a name are open."""
        self.emphasised: Counter[str] = Counter()
        """How many elements are open that set off their words with ``*`` or ``**``."""
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
            self.add_words(tag.text)
        elif tag.end:
            self.close(tag.name)
        else:
            self.start(tag)

    def start(self, tag: Tag) -> None:
        attributes = tag.attributes() if tag.text else {}
        if tag.name in BLOCKS:
            if self.counts["p"]:
                self.close("p")
            self.end_block()
            self.filled = False
            if element_roles.is_scene_break(attributes) and not self.hidden:
                self.add_break()
        self.read_head(tag.name, attributes)
        for key in ("id", "name") if tag.name == "a" else ("id",):
            if attributes.get(key):
                self.anchors.append(attributes[key])
        if tag.name == "br":
            self.words.append("\n")
        elif tag.name == "hr" and not self.hidden:
            self.add_break()
        elif tag.name == "img":
            self.filled = True
        if not tag.empty:
            self.push(tag.name, attributes)
        elif tag.name in ("p", "div"):
            self.gap += 1

    def push(self, name: str, attributes: Mapping[str, str]) -> None:
        element = _OpenElement(
            name,
            hides=element_roles.is_hidden(name, attributes),
            matter=element_roles.is_matter(name, attributes)
            or element_roles.is_old_title_block(attributes, self.head.fields.get("generator", "")),
            note=len(self.words) if element_roles.may_be_note_mark(name, attributes) else -1,
            emphasis=element_roles.emphasis_of(name, attributes),
        )
        self.switch(element.emphasis, 1)
        self.hidden += element.hides
        self.matter += element.matter
        self.heading = heading_level(name) or self.heading
        if name == "hgroup":
            self.group = 0
        self.open.append(element)
        self.counts[name] += 1

    def close(self, name: str) -> None:
        """Close the innermost element of this name and all that stand in it."""
        if name in BLOCKS:
            # An empty paragraph is a blank line: two of them are one made wider.
            held = self.end_block() or self.filled
            self.gap += name in ("p", "div") and not held and self.is_innermost(name)
            self.filled = True
        if not self.counts[name]:
            return
        while True:
            element = self.open.pop()
            self.counts[element.name] -= 1
            self.hidden -= element.hides
            self.matter -= element.matter
            self.switch(element.emphasis, -1)
            if element.name == name:
                break
        if 0 <= element.note <= len(self.words):
            self.drop_note_mark(element)
        if heading_level(name):
            self.heading = 0

    def switch(self, marker: str, step: int) -> None:
        """Begin or end emphasis; what stands in emphasis of its kind changes nothing."""
        if not marker:
            return
        before = self.emphasised[marker]
        self.emphasised[marker] += step
        if not before:
            self.words.append(switch_on(marker))
        elif not self.emphasised[marker]:
            self.words.append(switch_off(marker))

    def is_innermost(self, name: str) -> bool:
        return bool(self.open) and self.open[-1].name == name

    def drop_note_mark(self, element: _OpenElement) -> None:
        """Take back a link that was only a note's mark, and the brackets left around it."""
        if len(self.words) - element.note > _LONGEST_MARK:
            return
        words = without_switches("".join(self.words[element.note :])).strip()
        if element_roles.is_note_mark(element.name, words):
            del self.words[element.note :]

    def read_head(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "html":
            self.head.language = attributes.get("lang") or attributes.get("xml:lang", "")
        elif name == "meta":
            key = attributes.get("name") or attributes.get("property", "")
            if key and len(self.head.fields) < _FIELDS:
                value = " ".join(attributes.get("content", "").split())
                self.head.fields.setdefault(key.lower(), value)

    def add_words(self, words: str) -> None:
        if self.hidden:
            if self.open[-1].name == "title" and not self.counts["svg"]:
                room = len(self.head.title) < _TITLE_LENGTH
                self.head.title += words[:_TITLE_LENGTH] if room else ""
            return
        if not self.counts["pre"]:
            words = _SPACES.sub(" ", words)
        self.words.append(without_switches(words))

    def add_break(self) -> None:
        self.blocks.append(Block([], kind=BlockKind.BREAK))

    def end_block(self) -> bool:
        """End the block; True where it held text."""
        whole = "".join(self.words)
        self.words = [switch_on(marker) for marker, depth in self.emphasised.items() if depth]
        if not normal_letters(without_switches(whole)).strip():
            return False
        if not self.counts["pre"]:  # elsewhere a blank line is two <br>
            self.add_block(whole)
            return True
        for part in _BLANK_LINES.split(whole):
            if without_switches(part).strip():
                self.add_block(part)
        return True

    def add_block(self, whole: str) -> None:
        lines, emphasis = emphasised_lines(whole)
        block = Block(self.extract.add(lines), self.gap, emphasis=emphasis)
        block.words = sum(len(line.split()) for line in lines)
        if self.matter:
            block.kind = BlockKind.MATTER
        if self.counts["hgroup"] and self.group and self.blocks:
            self.blocks[-1].lines += block.lines
        else:
            block.level = 0 if self.matter else self.heading
            block.anchors = self.anchors
            self.blocks.append(block)
            self.group = block.level
        self.anchors, self.gap, self.filled = [], 1, True
