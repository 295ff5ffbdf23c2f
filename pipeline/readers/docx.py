"""DOCX: a word processor's paragraphs; styles say which of them are headings.

Deleted text, comments, hidden text and fields' codes are left out; notes are listed at the
end as matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element

from pipeline.errors import ManuscriptError
from pipeline.model import Manuscript, Meta
from pipeline.readers.html.markup import Extract
from pipeline.readers.html.reader import finish
from pipeline.readers.shared.containers import Container, local, words_of, xml_root
from pipeline.readers.shared.heading_levels import Piece
from pipeline.readers.shared.language import tag_of
from pipeline.readers.shared.layout import Unit, fold_lines

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_DOCUMENT_LIMIT = 48 * 2**20
_SKIPPED = frozenset(
    _W + name
    for name in (
        "del",
        "moveFrom",
        "instrText",
        "delText",
        "pPr",
        "rPr",
        "tblPr",
        "footnoteReference",
    )
) | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
_MARKS = {
    _W + "tab": "\t", _W + "ptab": "\t", _W + "br": "\n", _W + "cr": "\n",
    _W + "noBreakHyphen": "\N{NON-BREAKING HYPHEN}", _W + "softHyphen": "\N{SOFT HYPHEN}",
}  # fmt: skip
_HEADING = re.compile(r"heading\s*([1-9])", re.IGNORECASE)
_TITLE = re.compile(r"(?:book\s*)?(title|subtitle)", re.IGNORECASE)
_CONTENTS = re.compile(r"toc\b|toc\s*\d|table of (?:contents|figures)|contents", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    level: int
    """Of a heading, from 1; 0 for none."""


def read_docx(path: Path) -> Manuscript:
    """The Manuscript of a DOCX file. Raises ManuscriptError where it is damaged, hostile or
    locked."""
    with path.open("rb") as file:
        if file.read(8) == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
            raise ManuscriptError(
                f"{path} is locked with a password, or an old Word document.",
                "Open it in its own program and save it as an unlocked DOCX.",
            )
    with Container(path) as book:
        if book.find("word/document.xml") is None:
            raise ManuscriptError(f"{path} is a zip file, but no DOCX.", "Is the suffix right?")
        styles = _styles(book)
        meta = _meta(book)
        extract = Extract(str(path))
        pieces = _pieces(_part(book, "word/document.xml"), styles, extract)
        for name in ("word/footnotes.xml", "word/endnotes.xml"):
            if book.find(name) is not None:
                for piece in _pieces(_part(book, name), styles, extract):
                    piece.unit.kind, piece.level = "matter", 0
                    pieces.append(piece)
    text = extract.text()
    named = next((p for p in pieces if p.unit.kind == "matter" and p.anchors == ["title"]), None)
    if named and not meta.title:
        meta = Meta(fold_lines(text, named.unit), meta.author, language=meta.language)
    return finish(text, pieces, meta)


def _part(book: Container, name: str) -> Element:
    data = book.read(name, _DOCUMENT_LIMIT)
    if _STRICT in data[:4096]:
        data = data.replace(_STRICT, _W[1:-1].encode())
    return xml_root(data, f"{book.path}: {name}")


def _styles(book: Container) -> dict[str, _Style]:
    if book.find("word/styles.xml") is None:
        return {}
    found: dict[str, _Style] = {}
    based: dict[str, str] = {}
    for element in _part(book, "word/styles.xml").iter(_W + "style"):
        key = element.get(_W + "styleId") or ""
        name = _value(element, "name") or key
        heading = _HEADING.match(name)
        level = int(heading[1]) if heading else _outline(element)
        found[key] = _Style(name, level)
        based[key] = _value(element, "basedOn")
    for key, style in list(found.items()):
        above, seen = based.get(key, ""), {key}
        while not style.level and above in found and above not in seen:
            seen.add(above)
            style = _Style(style.name, found[above].level)
            above = based.get(above, "")
        found[key] = style
    return found


def _value(element: Element, name: str) -> str:
    child = element.find(_W + name)
    return "" if child is None else child.get(_W + "val") or ""


def _outline(element: Element) -> int:
    """The heading level that an outline level means; 0 for body text."""
    child = element.find(f"{_W}pPr/{_W}outlineLvl")
    value = "" if child is None else child.get(_W + "val") or ""
    return int(value) + 1 if value.isdigit() and int(value) < 9 else 0


# ------------------------------------------------------------------ paragraphs


def _pieces(root: Element, styles: dict[str, _Style], extract: Extract) -> list[Piece]:
    pieces: list[Piece] = []
    gap = 1
    for element in _paragraphs(root):
        lines = [" ".join(line.split()) for line in "".join(_words(element)).split("\n")]
        lines = [line for line in lines if line]
        if not lines:
            gap += 1
            continue
        style = _style(element, styles)
        unit = Unit(extract.add(lines), gap, words=sum(len(line.split()) for line in lines))
        piece = Piece(unit, _outline(element) or style.level)
        title = _TITLE.fullmatch(style.name)
        if title or _CONTENTS.match(style.name):
            unit.kind, piece.level = "matter", 0
            piece.anchors = [title[1].lower()] if title else []
        pieces.append(piece)
        gap = 1
    return pieces


def _style(element: Element, styles: dict[str, _Style]) -> _Style:
    child = element.find(f"{_W}pPr/{_W}pStyle")
    key = "" if child is None else child.get(_W + "val") or ""
    return styles.get(key, _Style(key, 0))


def _paragraphs(root: Element) -> Iterator[Element]:
    """Every paragraph in order, those of text boxes after the one they are anchored in."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if element.tag == _W + "p":
            yield element
        waiting += [child for child in reversed(element) if child.tag not in _SKIPPED]


def _words(paragraph: Element) -> Iterator[str]:
    """The words of a paragraph, those of text boxes anchored in it left to their own."""
    waiting = list(reversed(paragraph))
    while waiting:
        element = waiting.pop()
        tag = element.tag
        if tag in _SKIPPED or tag == _W + "p" or _is_hidden(element):
            continue
        if tag == _W + "t":
            yield element.text or ""
        elif tag in _MARKS:
            yield _MARKS[tag]
        else:
            waiting += reversed(element)


def _is_hidden(element: Element) -> bool:
    if element.tag != _W + "r":
        return False
    mark = element.find(f"{_W}rPr/{_W}vanish")
    return mark is not None and mark.get(_W + "val") not in ("0", "false", "off")


def _meta(book: Container) -> Meta:
    name = "docProps/core.xml"
    if book.find(name) is None:
        return Meta()
    root = xml_root(book.read(name), f"{book.path}: {name}")
    fields = {local(element): words_of(element) for element in root}
    return Meta(
        title=fields.get("title", ""),
        author=fields.get("creator", ""),
        language=tag_of(fields.get("language", "")),
    )
