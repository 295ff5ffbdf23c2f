"""DOCX: a word processor's paragraphs; styles say which of them are headings.

Deleted text, comments, hidden text and fields' codes are left out; notes are listed at the
end as matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree.ElementTree import Element

from pipeline.errors import ManuscriptError
from pipeline.model import Manuscript, Meta
from pipeline.readers.shared.blocks import Block, fold_lines
from pipeline.readers.shared.emphasis import (
    emphasised_lines,
    switch_off,
    switch_on,
    without_switches,
)
from pipeline.readers.shared.extracted_text import ExtractedText, manuscript_of
from pipeline.readers.shared.language import tag_of
from pipeline.readers.shared.limits import DOCX_DOCUMENT_BYTES
from pipeline.readers.shared.word_lists import words_in
from pipeline.readers.shared.xml_parts import local_name, words_of, xml_root
from pipeline.readers.shared.zip_container import Container

_DOCUMENT = "word/document.xml"
_STYLES = "word/styles.xml"
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_PROPERTIES = "docProps/core.xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SKIPPED = frozenset(
    _W + name for name in words_in("del moveFrom instrText delText pPr rPr tblPr footnoteReference")
) | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
_MARKS = {
    _W + "tab": "\t", _W + "ptab": "\t", _W + "br": "\n", _W + "cr": "\n",
    _W + "noBreakHyphen": "\N{NON-BREAKING HYPHEN}", _W + "softHyphen": "\N{SOFT HYPHEN}",
}  # fmt: skip
_EMPHASIS = {"*": "i", "**": "b"}
"""Markers, and the properties of runs that they stand for."""
_HEADING = re.compile(r"heading\s*([1-9])", re.IGNORECASE)
_TITLE = re.compile(r"(?:book\s*)?(title|subtitle)", re.IGNORECASE)
_CONTENTS = re.compile(r"toc\b|toc\s*\d|table of (?:contents|figures)|contents", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Style:
    """A style of paragraphs."""

    name: str
    level: int
    """Of a heading, from 1; 0 for none."""
    emphasis: tuple[str, ...] = ()
    """Of a style of runs: ``*`` for italics, ``**`` for bold."""

    @property
    def is_title(self) -> bool:
        """Whether it is that of the book's title, not of its subtitle."""
        match = _TITLE.fullmatch(self.name)
        return match is not None and match[1].lower() == "title"

    @property
    def is_matter(self) -> bool:
        """Whether it is that of titles or of tables of contents."""
        return bool(_TITLE.fullmatch(self.name) or _CONTENTS.match(self.name))


def read(path: Path) -> Manuscript:
    """The Manuscript of a DOCX file. Raises ManuscriptError where it is damaged, hostile or
    locked."""
    _refuse_old_word(path)
    with Container(path) as book:
        if book.find(_DOCUMENT) is None:
            raise ManuscriptError(f"{path} is a zip file, but no DOCX.", "Is the suffix right?")
        paragraphs = _Paragraphs(_styles(book), ExtractedText(str(path)))
        meta = _meta(book)
        paragraphs.add(_xml_part(book, _DOCUMENT))
        for name in _NOTES:
            if book.find(name) is not None:
                paragraphs.add(_xml_part(book, name), notes=True)
    normal = paragraphs.extract.text()
    if paragraphs.titles and not meta.title:
        title = fold_lines(normal.text, paragraphs.titles[0])
        meta = Meta(title, meta.author, language=meta.language)
    return manuscript_of(normal, paragraphs.blocks, meta)


def _refuse_old_word(path: Path) -> None:
    with path.open("rb") as file:
        if file.read(len(_OLD_WORD)) == _OLD_WORD:
            raise ManuscriptError(
                f"{path} is locked with a password, or an old Word document.",
                "Open it in its own program and save it as an unlocked DOCX.",
            )


def _xml_part(book: Container, name: str) -> Element:
    """The root of a part; the strict variant's namespace is taken for the usual one."""
    data = book.read(name, DOCX_DOCUMENT_BYTES)
    if _STRICT in data[:4096]:
        data = data.replace(_STRICT, _W[1:-1].encode())
    return xml_root(data, f"{book.path}: {name}")


# ------------------------------------------------------------------ styles


def _styles(book: Container) -> dict[str, _Style]:
    """Every style by its id, with the heading level of what it is based on."""
    if book.find(_STYLES) is None:
        return {}
    styles: dict[str, _Style] = {}
    based_on: dict[str, str] = {}
    for element in _xml_part(book, _STYLES).iter(_W + "style"):
        key = element.get(_W + "styleId") or ""
        name = _value(element, "name") or key
        heading = _HEADING.match(name)
        level = int(heading[1]) if heading else _outline_level(element)
        styles[key] = _Style(name, level, _emphasis_of_style(element))
        based_on[key] = _value(element, "basedOn")
    for key, style in list(styles.items()):
        above, seen = based_on.get(key, ""), {key}
        while not style.level and above in styles and above not in seen:
            seen.add(above)
            style = replace(style, level=styles[above].level)
            above = based_on.get(above, "")
        styles[key] = style
    return styles


def _emphasis_of_style(element: Element) -> tuple[str, ...]:
    """The markers of a style of runs; those of paragraphs set off no words."""
    if element.get(_W + "type") != "character":
        return ()
    return tuple(
        marker for marker, name in _EMPHASIS.items() if _is_on(element.find(f"{_W}rPr/{_W}{name}"))
    )


def _value(element: Element, *path: str) -> str:
    """The ``val`` of the element that a path of names leads to; empty without one."""
    child = element.find("/".join(_W + name for name in path))
    return "" if child is None else child.get(_W + "val") or ""


def _outline_level(element: Element) -> int:
    """The heading level that an outline level means; 0 for body text."""
    value = _value(element, "pPr", "outlineLvl")
    return int(value) + 1 if value.isdigit() and int(value) < 9 else 0


# ------------------------------------------------------------------ paragraphs


class _Paragraphs:
    """The paragraphs of a document, part after part."""

    def __init__(self, styles: Mapping[str, _Style], extract: ExtractedText) -> None:
        self.styles = styles
        self.extract = extract
        self.blocks: list[Block] = []
        self.titles: list[Block] = []
        """Those of them that bear the style of the book's title."""

    def add(self, root: Element, *, notes: bool = False) -> None:
        """Add those below ``root``; all of them are matter where they are notes."""
        gap = 1
        for element in _paragraph_elements(root):
            lines, emphasis = emphasised_lines("".join(self.words(element)))
            if not lines:
                gap += 1
                continue
            style = self.style_of(element)
            words = sum(len(line.split()) for line in lines)
            level = _outline_level(element) or style.level
            block = Block(self.extract.add(lines), gap, words=words, level=level)
            block.emphasis = emphasis
            if notes or style.is_matter:
                block.set_matter()
            if style.is_title:
                self.titles.append(block)
            self.blocks.append(block)
            gap = 1

    def style_of(self, element: Element) -> _Style:
        key = _value(element, "pPr", "pStyle")
        return self.styles.get(key, _Style(key, 0))

    def words(self, paragraph: Element) -> Iterator[str]:
        """The words of a paragraph, those of text boxes anchored in it left to their own, with
        switches around what is emphasised."""
        waiting: list[Element | str] = list(reversed(paragraph))
        while waiting:
            element = waiting.pop()
            if isinstance(element, str):
                yield element
                continue
            tag = element.tag
            if tag in _SKIPPED or tag == _W + "p" or _is_hidden(element):
                continue
            if tag == _W + "t":
                yield without_switches(element.text or "")
            elif tag in _MARKS:
                yield _MARKS[tag]
            else:
                markers = self.emphasis_of(element) if tag == _W + "r" else ()
                yield from map(switch_on, markers)
                waiting += map(switch_off, markers)
                waiting += reversed(element)

    def emphasis_of(self, run: Element) -> tuple[str, ...]:
        """The markers of a run's italics and bold: its own, else those of its style."""
        style = self.styles.get(_value(run, "rPr", "rStyle"))
        markers = []
        for marker, name in _EMPHASIS.items():
            own = run.find(f"{_W}rPr/{_W}{name}")
            if _is_on(own) if own is not None else style is not None and marker in style.emphasis:
                markers.append(marker)
        return tuple(markers)


def _paragraph_elements(root: Element) -> Iterator[Element]:
    """Every paragraph in order, those of text boxes after the one they are anchored in."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if element.tag == _W + "p":
            yield element
        waiting += [child for child in reversed(element) if child.tag not in _SKIPPED]


def _is_hidden(element: Element) -> bool:
    """Whether this is a run of hidden text."""
    if element.tag != _W + "r":
        return False
    return _is_on(element.find(f"{_W}rPr/{_W}vanish"))


def _is_on(switch: Element | None) -> bool:
    """Whether a property that is on or off is there, and not off."""
    return switch is not None and switch.get(_W + "val") not in ("0", "false", "off")


# ------------------------------------------------------------------ metadata


def _meta(book: Container) -> Meta:
    if book.find(_PROPERTIES) is None:
        return Meta()
    root = xml_root(book.read(_PROPERTIES), f"{book.path}: {_PROPERTIES}")
    fields = {local_name(element): words_of(element) for element in root}
    return Meta(
        title=fields.get("title", ""),
        author=fields.get("creator", ""),
        language=tag_of(fields.get("language", "")),
    )
