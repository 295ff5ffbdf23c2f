"""Blocks of an HTML page: the text that the page shows, and what its head says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.readers.html import element_roles
from pipeline.readers.html.element_roles import BLOCKS, heading_level
from pipeline.readers.html.figure_tables import mark_table
from pipeline.readers.html.hiding_styles import ElementNames, HidingStyles, names_of
from pipeline.readers.html.list_numbers import ListNumbers
from pipeline.readers.html.note_links import PageLinks
from pipeline.readers.html.open_elements import OpenElement, OpenElements
from pipeline.readers.html.page_head import PageHead
from pipeline.readers.html.pictured_words import goes_on, pictured_initial, pictured_title
from pipeline.readers.html.tags import Tag, tags_of
from pipeline.readers.shared.block_lines import LineGroup, block_lines
from pipeline.readers.shared.blocks import Apparatus, Block, BlockKind
from pipeline.readers.shared.emphasis import switch_off, switch_on
from pipeline.readers.shared.extracted_text import ExtractedText
from pipeline.readers.shared.inline_asides import (
    CLOSE,
    open_aside,
    plain,
    without_marks,
)

_LONGEST_MARK = 10
"""Pieces of text that a note's mark or a page's number consists of at most."""
_LONGEST_ASIDE = 400
"""Pieces of text of an aside in a paragraph, of which it is looked at whether it is one."""
_BEFORE = 4
"""Pieces of text before a mark that tell whether it is one."""


@dataclass(slots=True)
class Page:
    """A page, read."""

    blocks: list[Block]
    head: PageHead
    links: PageLinks


def read_page(page: str, extract: ExtractedText, styles: HidingStyles | None = None) -> Page:
    """A page's blocks in reading order, their text appended to ``extract``; ``styles`` are those
    of style sheets outside of it.

    Raises ManuscriptError where it has more lines than a book can have.
    """
    styles = styles or HidingStyles()
    styles.add_page(page)
    walk = _PageWalk(extract, styles)
    for tag in tags_of(page):
        walk.take(tag)
    walk.end_block()
    walk.head.title = " ".join(walk.head.title.split())
    return Page(walk.blocks, walk.head, walk.links)


class _PageWalk:
    """Takes a page's tags one by one; what a block is depends on which elements are open."""

    def __init__(self, extract: ExtractedText, styles: HidingStyles) -> None:
        self.extract = extract
        self.styles = styles
        self.head = PageHead()
        self.blocks: list[Block] = []
        self.links = PageLinks()
        self.words: list[str] = []
        """Of the block that isn't ended yet."""
        self.anchors: list[str] = []
        self.stack: list[OpenElement] = []
        self.above: list[ElementNames] = []
        """Names of the open elements, where a style sheet hides any."""
        self.open = OpenElements()
        self.lists = ListNumbers()
        self.initial = ""
        """A letter that was a picture: the next words go on with it."""
        self.letter_apart = ""
        """A letter that was set apart: space before the rest of its word means nothing."""
        self.space_apart = False
        self.serial = 0
        self.figures: set[Block] = set()
        """Cells of the open table that hold only figures."""
        self.heading = 0
        self.heading_picture = ""
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
            self.begin(tag)

    # -------------------------------------------------------------- elements

    def begin(self, tag: Tag) -> None:
        attributes = tag.attributes() if tag.text else {}
        if tag.name in BLOCKS:
            if self.open.names["p"]:
                self.close("p")
            self.end_block()
            self.filled = False
            if element_roles.is_scene_break(attributes) and not self.open.skips:
                self.add_break()
        self.head.take(tag.name, attributes)
        for key in ("id", "name") if tag.name == "a" else ("id",):
            if attributes.get(key):
                self.anchors.append(attributes[key])
        if tag.name == "br":
            self.words.append("\n")
        elif tag.name == "hr" and not self.open.skips:
            self.add_break()
        elif tag.name == "img" and not self.open.skips:
            self.take_picture(attributes)
        if not tag.empty:
            self.push(tag.name, attributes)
        elif tag.name in ("p", "div"):
            self.gap += 1

    def push(self, name: str, attributes: Mapping[str, str]) -> None:
        element = OpenElement(
            name,
            attributes,
            element_roles.is_skipped(name),
            None,
            len(self.words),
            self.serial,
            len(self.blocks),
            emphasis=element_roles.emphasis_of(name, attributes),
        )
        concealed = element_roles.is_concealed(attributes) if attributes else False
        if concealed or self.styles.hide(name, attributes, self.above):
            element.reason = Apparatus.HIDDEN
        elif attributes or name in ("nav", "figcaption", "caption"):
            element.reason = element_roles.apparatus_of(name, attributes)
            if element_roles.is_old_title_block(attributes, self.head.fields.get("generator", "")):
                element.reason = Apparatus.TITLE_PAGE
        sure = element.reason is not None and element.reason is not Apparatus.PAGE_NUMBER
        if sure and element.is_block and element.reason is not None:
            self.open.reasons.append(element.reason)
        elif element.reason is Apparatus.HIDDEN:
            element.cuts = True
            self.open.cuts += 1
            self.words.append(open_aside(element.reason))
        if element.is_block and attributes.get("id"):
            self.open.ids.append(attributes["id"])
        self.open.count(element, 1)
        self.switch(element.emphasis, 1)
        if self.styles.any:
            self.above.append(names_of(name, attributes))
        if heading_level(name):
            self.heading = heading_level(name)
            self.heading_picture = pictured_title(attributes.get("title", ""))
        if name == "hgroup":
            self.group = 0
        self.lists.begin(name, attributes, counted=not self.open.reasons)
        self.stack.append(element)

    def close(self, name: str) -> None:
        """Close the innermost element of this name and all that stand in it."""
        if name in BLOCKS:
            if heading_level(name) and self.heading_picture:
                self.add_picture_title()
            # An empty paragraph is a blank line: two of them are one made wider.
            held = self.end_block() or self.filled
            self.gap += name in ("p", "div") and not held and self.is_innermost(name)
            self.filled = True
        if not self.open.names[name]:
            return
        while True:
            element = self.stack.pop()
            self.leave(element)
            if element.name == name:
                break
        if heading_level(name):
            self.heading, self.heading_picture = 0, ""

    def leave(self, element: OpenElement) -> None:
        """Take back what an element stood for."""
        self.switch(element.emphasis, -1)
        if self.styles.any and self.above:
            self.above.pop()
        if element.name == "table" and self.open.names["table"] == 1:
            mark_table(self.blocks[element.first_block :], self.figures)
            self.figures.clear()
        if element.cuts:
            self.open.cuts -= 1
            self.words.append(CLOSE)
        elif element.reason is not None and element.is_block:
            if element.reason is not Apparatus.PAGE_NUMBER:
                self.open.reasons.pop()
        elif element.serial == self.serial and not (self.open.skips or element.is_block):
            self.judge(element)
        if element.is_block and element.attributes.get("id"):
            self.open.ids.pop()
        self.open.count(element, -1)
        self.lists.end(element.name)

    def switch(self, marker: str, step: int) -> None:
        """Begin or end emphasis; what stands in emphasis of its kind changes nothing."""
        if not marker:
            return
        before = self.open.emphasis[marker]
        self.open.emphasis[marker] += step
        if not before:
            self.words.append(switch_on(marker))
        elif not self.open.emphasis[marker]:
            self.words.append(switch_off(marker))

    def is_innermost(self, name: str) -> bool:
        return bool(self.stack) and self.stack[-1].name == name

    def judge(self, element: OpenElement) -> None:
        """Set the words of an element apart where they are a note's mark, a page's number, or an
        aside; know a letter that begins a chapter."""
        pieces = len(self.words) - element.start
        if not 0 < pieces <= _LONGEST_ASIDE:
            return
        name, attributes = element.name, element.attributes
        marks = pieces <= _LONGEST_MARK and element_roles.may_be_note_mark(name, attributes)
        if not marks and element.reason is None and not attributes:
            return
        words = plain("".join(self.words[element.start :])).strip()
        reason = element.reason
        if reason is not None and element_roles.is_story(reason, name, attributes, words):
            reason = None
        if marks and reason is None:
            reason = self.mark_reason(element, words)
        if name == "a" and attributes.get("href"):
            self.links.add_link(attributes["href"], words, mark=reason is Apparatus.NOTE)
        if reason is not None and words:
            self.words.insert(element.start, open_aside(reason))
            self.words.append(CLOSE)
        elif marks and self.open.raised and words.isdecimal():  # an exponent
            self.words[element.start :] = [
                piece.translate(element_roles.RAISED_DIGITS)
                for piece in self.words[element.start :]
            ]
        elif element_roles.is_initial(attributes):
            letter = words.strip("“”‘’\"'")
            self.letter_apart = letter if len(letter) == 1 and letter not in "AIO" else ""
            self.space_apart = False

    def mark_reason(self, element: OpenElement, words: str) -> Apparatus | None:
        """Why the words of what may be a note's mark aren't spoken; None where they are."""
        before = plain("".join(self.words[max(0, element.start - _BEFORE) : element.start]))
        mark = element_roles.is_note_mark(
            words,
            before,
            link=element.name == "a" and "href" in element.attributes,
            named=self.open.named_marks > 0,
            raised=self.open.raised > 0,
        )
        return Apparatus.NOTE if mark else None

    # -------------------------------------------------------------- words

    def take_picture(self, attributes: Mapping[str, str]) -> None:
        """Take what a picture says: a chapter's first letter, or its title."""
        self.filled = True
        alt = attributes.get("alt", "")[:200]
        if self.heading:
            self.heading_picture = self.heading_picture or pictured_title(alt)
        elif not plain("".join(self.words[-3:])).strip():
            self.initial = pictured_initial(alt)

    def add_picture_title(self) -> None:
        """Give a heading that shows nothing but a picture the picture's words."""
        if not plain("".join(self.words[-100:])).strip():
            self.words.append(self.heading_picture)

    def add_words(self, words: str) -> None:
        if self.open.skips:
            if self.stack[-1].name == "title" and not self.open.names["svg"]:
                self.head.add_title(words)
            elif self.stack[-1].name == "title" and self.heading:
                self.heading_picture = self.heading_picture or pictured_title(words)
            return
        words = without_marks(words)
        if self.initial and words.strip():
            if goes_on(self.initial, words):
                words = self.initial + words.lstrip()
            self.initial = ""
        elif self.letter_apart and words:
            bare = words.lstrip()
            self.space_apart |= len(bare) < len(words)
            if not bare:
                return
            apart = self.space_apart and not goes_on(self.letter_apart, bare)
            words = " " * apart + bare
            self.letter_apart = ""
        if self.lists.waiting:
            words = self.lists.with_number(words)
        self.words.append(words if self.open.names["pre"] else words.replace("\n", " "))

    def add_break(self) -> None:
        self.blocks.append(Block([], kind=BlockKind.BREAK))

    def end_block(self) -> bool:
        """End the block; True where it held text that is shown."""
        if not self.words:
            return False
        whole = "".join(self.words)
        self.words = [switch_on(marker) for marker, depth in self.open.emphasis.items() if depth]
        self.letter_apart = ""
        self.serial += 1
        if self.open.cuts:
            self.words.append(open_aside(Apparatus.HIDDEN))
        groups = block_lines(
            whole, preformatted=bool(self.open.names["pre"]), heading=bool(self.heading)
        )
        shown = False
        for group in groups:
            if group.scene_break:
                self.add_break()
            shown |= self.add_block(group)
        self.links.end_block()
        return shown or bool(groups)

    def add_block(self, group: LineGroup) -> bool:
        """Add a block; True where a browser shows it."""
        block = self.extract.block_of(group, self.gap)
        if self.open.reasons:
            block.set_matter(self.open.reasons[0])
        elif self.open.page_numbers and element_roles.is_page_number(" ".join(group.lines)):
            block.set_matter(Apparatus.PAGE_NUMBER)
        if self.open.names["table"] and element_roles.is_figure(" ".join(group.lines)):
            self.figures.add(block)
        self.links.add_block(block, self.open.ids)
        if self.open.names["hgroup"] and self.group and self.blocks:
            self.blocks[-1].lines += block.lines
        else:
            block.level = 0 if block.kind is BlockKind.MATTER else self.heading
            block.anchors = self.anchors
            self.blocks.append(block)
            self.group = block.level
        self.anchors, self.filled = [], True
        if block.reason is not Apparatus.HIDDEN:
            self.gap = 1
        return block.reason is not Apparatus.HIDDEN
