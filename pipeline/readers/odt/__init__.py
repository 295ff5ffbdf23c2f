"""ODT: OpenDocument text as LibreOffice and its like save it, zipped or flat (``.fodt``).

Deleted text, comments, hidden text and the fields for page numbers are left out; notes are listed
at the end, and tables of contents where they stand, as matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element

from pipeline.errors import ManuscriptError
from pipeline.letters import normal_letters
from pipeline.model import Manuscript, Meta
from pipeline.readers.html.element_roles import RAISED_DIGITS, is_note_mark
from pipeline.readers.odt.odt_numbering import ListNumbers, OpenList
from pipeline.readers.odt.odt_styles import (
    Style,
    Styles,
    attribute,
    chain,
    emphasis_of,
    style_name,
    styles_of,
)
from pipeline.readers.shared.block_lines import block_lines
from pipeline.readers.shared.blocks import Apparatus, Block, fold_lines
from pipeline.readers.shared.emphasis import switch_off, switch_on
from pipeline.readers.shared.extracted_text import ExtractedText, manuscript_of
from pipeline.readers.shared.file_checks import bytes_of
from pipeline.readers.shared.inline_asides import CLOSE, open_aside, plain, without_marks
from pipeline.readers.shared.language import tag_of
from pipeline.readers.shared.limits import ODT_DOCUMENT_BYTES
from pipeline.readers.shared.word_lists import words_in
from pipeline.readers.shared.xml_parts import (
    children_named,
    count_of,
    elements_named,
    local_name,
    words_of,
    xml_root,
)
from pipeline.readers.shared.zip_container import Container

_CONTENT, _STYLES, _META = "content.xml", "styles.xml", "meta.xml"
_MANIFEST = "META-INF/manifest.xml"
_ENCRYPTED = re.compile(rb"<(?:\w+:)?encryption-data\b")
_SKIPPED = frozenset(
    words_in(
        "annotation annotation-end tracked-changes note-citation page-number page-count "
        "hidden-text hidden-paragraph bibliography-mark ruby-text forms sequence-decls "
        "variable-decls user-field-decls binary-data"
    )
)
"""Elements whose text a page doesn't show as the story's, by their local names."""
_CONTENTS = frozenset(
    words_in(
        "table-of-content illustration-index table-index object-index user-index "
        "alphabetical-index bibliography"
    )
)
_PARAGRAPHS = ("p", "h")
_LONGEST_SPACE = 100
_TITLE = re.compile(r"(sub)?title", re.IGNORECASE)


_Piece = Element | str | dict[str, bool]
"""An element, words, or the emphasis that holds again."""


@dataclass(slots=True)
class _Document:
    """The paragraphs of a document, gathered in order."""

    styles: Styles
    numbers: ListNumbers
    extract: ExtractedText
    blocks: list[Block] = field(default_factory=list)
    titles: list[Block] = field(default_factory=list)
    """Those of them that bear the style of the book's title."""
    notes: list[Element] = field(default_factory=list)
    gap: int = 1

    def level_of(self, element: Element) -> int:
        """The heading level of a paragraph; 0 of none."""
        if local_name(element) == "h":
            level = count_of(attribute(element, "outline-level"), 1)
            return level if 0 < level < 10 else 1
        return next((s.level for s in chain(self.styles, style_name(element)) if s.level), 0)

    def title_of(self, element: Element) -> str:
        """``title`` or ``subtitle`` where that is the paragraph's style; else nothing."""
        for style in chain(self.styles, style_name(element)):
            if _TITLE.fullmatch(style.name):
                return style.name.lower()
        return ""

    def is_hidden(self, element: Element) -> bool:
        return any(style.hidden for style in chain(self.styles, style_name(element)))

    def add(
        self, element: Element, place: OpenList | None = None, *, reason: Apparatus | None = None
    ) -> None:
        """Add a paragraph that stands in a list, or in none; one without words is a blank line,
        one that is hidden is nothing."""
        if self.is_hidden(element):
            return
        words, level = "".join(self.words(element)), self.level_of(element)
        if normal_letters(plain(words)).strip():
            number = self.numbers.item_number(place)
            if level and not number:
                number = self.numbers.heading_number(element, level)
            words = f"{number} {words.lstrip()}" if number else words
        title = self.title_of(element)
        groups = block_lines(words, preformatted=False, heading=bool(level))
        self.gap += not groups
        for group in groups:
            block = self.extract.block_of(group, self.gap)
            block.level = level
            if title == "title":
                self.titles.append(block)
            if title:
                block.set_matter(Apparatus.TITLE_PAGE)
            elif reason is not None:
                block.set_matter(reason)
            self.blocks.append(block)
            self.gap = 1

    def words(self, paragraph: Element) -> Iterator[str]:
        """The words of a paragraph, with switches around what is emphasised and marks around what
        isn't spoken; frames, and the notes that are gathered, left to their own."""
        own = next(iter(chain(self.styles, style_name(paragraph))), Style())
        now = {"*": False, "**": False} | dict(own.emphasis if own.automatic else ())
        yield from (switch_on(marker) for marker, on in now.items() if on)
        waiting: list[_Piece] = _inside(paragraph)
        last = ""
        while waiting:
            piece = waiting.pop()
            if isinstance(piece, dict):
                yield from _switches(now, piece)
                now = piece
                continue
            if isinstance(piece, str):
                last = " ".join(re.split(r"[ \t\r\n]+", piece)) or last
                yield last if piece else ""
                continue
            name = local_name(piece)
            if name == "note":
                self.notes.append(piece)
            elif name == "s":
                yield " " * min(count_of(attribute(piece, "c"), 1), _LONGEST_SPACE)
            elif name == "tab":
                yield "\t"
            elif name == "line-break":
                yield "\n"
            elif _is_skipped(piece) or name in _PARAGRAPHS or self.is_hidden(piece):
                continue
            elif self.is_note_mark(piece, last):
                yield open_aside(Apparatus.NOTE) + "".join(piece.itertext()) + CLOSE
            elif self.is_raised(piece) and (figures := "".join(piece.itertext())).isdecimal():
                yield figures.translate(RAISED_DIGITS)
            else:
                before, now = now, now | emphasis_of(self.styles, style_name(piece))
                yield from _switches(before, now)
                waiting += [before, *_inside(piece)]

    def is_raised(self, span: Element) -> bool:
        """Whether words stand above the line."""
        return any(style.raised for style in chain(self.styles, style_name(span)))

    def is_note_mark(self, span: Element, before: str) -> bool:
        """Whether words are a note's mark behind others, set by hand."""
        if not self.is_raised(span):
            return False
        words = "".join(span.itertext())
        return is_note_mark(words, before, link=False, named=False, raised=True)


def _switches(before: Mapping[str, bool], after: Mapping[str, bool]) -> Iterator[str]:
    """What stands among words where their emphasis becomes another."""
    for marker, on in after.items():
        if on != before[marker]:
            yield switch_on(marker) if on else switch_off(marker)


def read(path: Path) -> Manuscript:
    """The Manuscript of an ODT file. Raises ManuscriptError where it is damaged, hostile or
    locked."""
    content, styles, meta_root = _flat_roots(path) if _is_flat(path) else _zipped_roots(path)
    known = {name: style for root in (styles, content) for name, style in styles_of(root)}
    document = _Document(known, ListNumbers(), ExtractedText(str(path)))
    document.numbers.add_styles(styles)
    document.numbers.add_styles(content)
    body = next(
        (t for b in elements_named(content, "body") for t in children_named(b, "text")), None
    )
    if body is None:
        raise ManuscriptError(f"{path} is OpenDocument, but no text.", "Save it as ODT or DOCX.")
    for paragraph, place, matter in _paragraph_elements(body, document.numbers):
        document.add(paragraph, place, reason=Apparatus.CONTENTS if matter else None)
    done = 0
    while done < len(document.notes):  # a note may have notes
        for paragraph, _, _ in _paragraph_elements(document.notes[done], document.numbers):
            document.add(paragraph, reason=Apparatus.NOTE)
        done += 1
    normal, meta = document.extract.text(), _meta(meta_root)
    if document.titles and not meta.title:
        title = fold_lines(normal.text, document.titles[0])
        meta = Meta(title, meta.author, language=meta.language)
    return manuscript_of(normal, document.blocks, meta)


def _is_flat(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(2) != b"PK"


def _zipped_roots(path: Path) -> tuple[Element, Element | None, Element | None]:
    """Contents, styles and meta data of a zipped document."""
    with Container(path) as book:
        if book.find(_CONTENT) is None:
            raise ManuscriptError(f"{path} is a zip file, but no ODT.", "Is the suffix right?")
        if book.find(_MANIFEST) and _ENCRYPTED.search(book.read(_MANIFEST)):
            raise ManuscriptError(
                f"{path} is locked with a password.", "Open it in its own program and unlock it."
            )
        content = _part(book, _CONTENT)
        others = [_part(book, name) if book.find(name) else None for name in (_STYLES, _META)]
    return content, others[0], others[1]


def _part(book: Container, name: str) -> Element:
    return xml_root(book.read(name, ODT_DOCUMENT_BYTES), f"{book.path}: {name}")


def _flat_roots(path: Path) -> tuple[Element, Element | None, Element | None]:
    """The same of a document that is one XML file."""
    root = xml_root(bytes_of(path), str(path))
    if local_name(root) != "document":
        raise ManuscriptError(f"{path} is no OpenDocument text.", "Is the suffix right?")
    return root, None, next(elements_named(root, "meta"), None)


def _paragraph_elements(
    root: Element, numbers: ListNumbers
) -> Iterator[tuple[Element, OpenList | None, bool]]:
    """Every paragraph in order, those of frames after the one they stand in; the list it stands
    in; and whether it belongs to a table of contents or an index."""
    waiting: list[tuple[Element, OpenList | None, bool]] = [(root, None, False)]
    while waiting:
        element, place, matter = waiting.pop()
        name = local_name(element)
        if name in _PARAGRAPHS:
            yield element, place, matter
            place = None  # a frame in it stands in no list
        elif name == "list":
            place = numbers.open_list(element, place)
        elif name in ("list-item", "list-header") and place is not None:
            numbers.open_item(element, place)
        matter = matter or name in _CONTENTS
        waiting += [
            (child, place, matter)
            for child in reversed(element)
            if not _is_skipped(child) and local_name(child) != "note"
        ]


def _is_skipped(element: Element) -> bool:
    """Whether an element's words aren't shown: what it is, a description of a picture, a section
    that is hidden."""
    name = local_name(element)
    return (
        name in _SKIPPED
        or (name in ("title", "desc") and "svg" in element.tag)
        or (name == "section" and attribute(element, "display") == "none")
    )


def _inside(element: Element) -> list[_Piece]:
    """What stands in an element, last first."""
    pieces: list[_Piece] = [without_marks(element.text or "")]
    for child in element:
        pieces += [child, without_marks(child.tail or "")]
    return pieces[::-1]


def _meta(root: Element | None) -> Meta:
    if root is None:
        return Meta()
    fields: dict[str, str] = {}
    for element in root.iter():
        fields.setdefault(local_name(element), words_of(element) if len(element) == 0 else "")
    return Meta(
        title=fields.get("title", ""),
        author=fields.get("initial-creator", "") or fields.get("creator", ""),
        language=tag_of(fields.get("language", "")),
    )
