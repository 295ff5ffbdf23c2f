"""ODT: OpenDocument text as LibreOffice and its like save it, zipped or flat (``.fodt``).

Deleted text, comments, hidden text and the fields for page numbers are left out; notes are listed
at the end, and tables of contents where they stand, as matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element

from pipeline.errors import ManuscriptError
from pipeline.letters import normal_letters
from pipeline.model import Manuscript, Meta
from pipeline.readers.shared.blocks import Apparatus, Block, fold_lines
from pipeline.readers.shared.extracted_text import ExtractedText, manuscript_of
from pipeline.readers.shared.file_checks import bytes_of
from pipeline.readers.shared.language import tag_of
from pipeline.readers.shared.limits import ODT_DOCUMENT_BYTES
from pipeline.readers.shared.verse import is_verse
from pipeline.readers.shared.word_lists import words_in
from pipeline.readers.shared.xml_parts import (
    children_named,
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
_HEADING = re.compile(r"heading(?:_20_|\s)*([1-9])?", re.IGNORECASE)
_TITLE = re.compile(r"(sub)?title", re.IGNORECASE)
_DEEPEST_STYLE = 20


@dataclass(frozen=True, slots=True)
class _Style:
    """A style of paragraphs or of words."""

    parent: str = ""
    name: str = ""
    """As a person sees it."""
    level: int = 0
    """Of a heading, from 1; 0 for none."""
    hidden: bool = False


@dataclass(slots=True)
class _Document:
    """The paragraphs of a document, gathered in order."""

    styles: dict[str, _Style]
    extract: ExtractedText
    blocks: list[Block] = field(default_factory=list)
    titles: list[Block] = field(default_factory=list)
    """Those of them that bear the style of the book's title."""
    notes: list[Element] = field(default_factory=list)
    gap: int = 1

    def chain(self, name: str) -> Iterator[_Style]:
        """A style and those that it is based on."""
        for _ in range(_DEEPEST_STYLE):
            style = self.styles.get(name)
            if style is None:
                return
            yield style
            name = style.parent

    def level_of(self, element: Element) -> int:
        """The heading level of a paragraph; 0 of none."""
        if local_name(element) == "h":
            level = _attribute(element, "outline-level")
            return int(level) if level.isdigit() and 0 < int(level) < 10 else 1
        return next((s.level for s in self.chain(_style_name(element)) if s.level), 0)

    def title_of(self, element: Element) -> str:
        """``title`` or ``subtitle`` where that is the paragraph's style; else nothing."""
        for style in self.chain(_style_name(element)):
            if _TITLE.fullmatch(style.name):
                return style.name.lower()
        return ""

    def is_hidden(self, element: Element) -> bool:
        return any(style.hidden for style in self.chain(_style_name(element)))

    def add(self, element: Element, *, reason: Apparatus | None = None) -> None:
        """Add a paragraph; one without words is a blank line, one that is hidden is nothing."""
        if self.is_hidden(element):
            return
        lines = [" ".join(line.split()) for line in "".join(self.words(element)).split("\n")]
        lines = [line for line in lines if normal_letters(line)]
        if not lines:
            self.gap += 1
            return
        words = sum(len(line.split()) for line in lines)
        block = Block(self.extract.add(lines), self.gap, words=words, level=self.level_of(element))
        title = self.title_of(element)
        if title == "title":
            self.titles.append(block)
        block.verse = is_verse(lines)
        if title:
            block.set_matter(Apparatus.TITLE_PAGE)
        elif reason is not None:
            block.set_matter(reason)
        self.blocks.append(block)
        self.gap = 1

    def words(self, paragraph: Element) -> Iterator[str]:
        """The words of a paragraph; frames, and the notes that are gathered, left to their own."""
        waiting: list[Element | str] = _inside(paragraph)
        while waiting:
            piece = waiting.pop()
            if isinstance(piece, str):
                yield " ".join(re.split(r"[ \t\r\n]+", piece))
                continue
            name = local_name(piece)
            if name == "note":
                self.notes.append(piece)
            elif name == "s":
                count = _attribute(piece, "c")
                yield " " * min(int(count) if count.isdigit() else 1, _LONGEST_SPACE)
            elif name == "tab":
                yield "\t"
            elif name == "line-break":
                yield "\n"
            elif not (_is_skipped(piece) or name in _PARAGRAPHS or self.is_hidden(piece)):
                waiting += _inside(piece)


def read(path: Path) -> Manuscript:
    """The Manuscript of an ODT file. Raises ManuscriptError where it is damaged, hostile or
    locked."""
    content, styles, meta_root = _flat_roots(path) if _is_flat(path) else _zipped_roots(path)
    known = {name: style for root in (styles, content) for name, style in _styles(root)}
    document = _Document(known, ExtractedText(str(path)))
    body = next(
        (t for b in elements_named(content, "body") for t in children_named(b, "text")), None
    )
    if body is None:
        raise ManuscriptError(f"{path} is OpenDocument, but no text.", "Save it as ODT or DOCX.")
    for paragraph, matter in _paragraph_elements(body):
        document.add(paragraph, reason=Apparatus.CONTENTS if matter else None)
    done = 0
    while done < len(document.notes):  # a note may have notes
        for paragraph, _ in _paragraph_elements(document.notes[done]):
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


def _paragraph_elements(root: Element) -> Iterator[tuple[Element, bool]]:
    """Every paragraph in order, those of frames after the one they stand in; and whether it
    belongs to a table of contents or an index."""
    waiting = [(root, False)]
    while waiting:
        element, matter = waiting.pop()
        name = local_name(element)
        if name in _PARAGRAPHS:
            yield element, matter
        matter = matter or name in _CONTENTS
        waiting += [
            (child, matter)
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
        or (name == "section" and _attribute(element, "display") == "none")
    )


def _inside(element: Element) -> list[Element | str]:
    """What stands in an element, last first."""
    pieces: list[Element | str] = [element.text or ""]
    for child in element:
        pieces += [child, child.tail or ""]
    return pieces[::-1]


def _attribute(element: Element, name: str) -> str:
    """An attribute's value by its local name; empty without one."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return value
    return ""


def _style_name(element: Element) -> str:
    return _attribute(element, "style-name")


def _styles(root: Element | None) -> Iterator[tuple[str, _Style]]:
    """The styles that a part defines, by their names in the file."""
    if root is None:
        return
    for element in elements_named(root, "style"):
        name = _attribute(element, "name")
        shown = _attribute(element, "display-name") or name
        outline = _attribute(element, "default-outline-level")
        heading = _HEADING.fullmatch(shown)
        level = int(outline) if outline.isdigit() else int(heading[1] or 0) if heading else 0
        hidden = any(_attribute(child, "display") == "none" for child in element)
        yield name, _Style(_attribute(element, "parent-style-name"), shown, level, hidden)


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
