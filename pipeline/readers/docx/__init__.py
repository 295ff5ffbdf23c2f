"""DOCX: a word processor's paragraphs; styles say which of them are headings.

Deleted text, comments, hidden text and fields' codes are left out; notes are listed at the
end as matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree.ElementTree import Element

from pipeline.errors import ManuscriptError
from pipeline.letters import normal_letters
from pipeline.model import Manuscript, Meta
from pipeline.readers.docx.numbering import Numbering, list_place, read_numbering
from pipeline.readers.docx.styles import (
    EMPHASIS,
    Style,
    W,
    is_on,
    list_properties,
    outline_level,
    styles_of,
    value_of,
)
from pipeline.readers.html.element_roles import RAISED_DIGITS, is_note_mark
from pipeline.readers.shared.block_lines import block_lines
from pipeline.readers.shared.blocks import Apparatus, Block, fold_lines
from pipeline.readers.shared.emphasis import switch_off, switch_on
from pipeline.readers.shared.extracted_text import ExtractedText, manuscript_of
from pipeline.readers.shared.inline_asides import CLOSE, open_aside, plain, without_marks
from pipeline.readers.shared.language import tag_of
from pipeline.readers.shared.limits import DOCX_DOCUMENT_BYTES
from pipeline.readers.shared.word_lists import words_in
from pipeline.readers.shared.xml_parts import local_name, words_of, xml_root
from pipeline.readers.shared.zip_container import Container

_DOCUMENT = "word/document.xml"
_STYLES = "word/styles.xml"
_NUMBERING = "word/numbering.xml"
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_PROPERTIES = "docProps/core.xml"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SKIPPED = frozenset(
    W + name for name in words_in("del moveFrom instrText delText pPr rPr tblPr footnoteReference")
) | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
_MARKS = {
    W + "tab": "\t", W + "ptab": "\t", W + "br": "\n", W + "cr": "\n",
    W + "noBreakHyphen": "\N{NON-BREAKING HYPHEN}", W + "softHyphen": "\N{SOFT HYPHEN}",
}  # fmt: skip
_NOTE_REFERENCE = re.compile(
    r"(?:foot|end)note (?:reference|anchor|characters?|symbol)", re.IGNORECASE
)
_LONGEST_INITIAL = 12


def read(path: Path) -> Manuscript:
    """The Manuscript of a DOCX file. Raises ManuscriptError where it is damaged, hostile or
    locked."""
    _refuse_old_word(path)
    with Container(path) as book:
        if book.find(_DOCUMENT) is None:
            raise ManuscriptError(f"{path} is a zip file, but no DOCX.", "Is the suffix right?")
        lists = Numbering()
        if book.find(_NUMBERING) is not None:
            lists = read_numbering(_xml_part(book, _NUMBERING))
        styles = {}
        if book.find(_STYLES) is not None:
            styles = styles_of(_xml_part(book, _STYLES))
        paragraphs = _Paragraphs(styles, lists, ExtractedText(str(path)))
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
        data = data.replace(_STRICT, W[1:-1].encode())
    return xml_root(data, f"{book.path}: {name}")


# ------------------------------------------------------------------ paragraphs


class _Paragraphs:
    """The paragraphs of a document, part after part."""

    def __init__(
        self, styles: Mapping[str, Style], numbering: Numbering, extract: ExtractedText
    ) -> None:
        self.styles = styles
        self.numbering = numbering
        self.extract = extract
        self.blocks: list[Block] = []
        self.titles: list[Block] = []
        """Those of them that bear the style of the book's title."""
        self.gap = 1

    def add(self, root: Element, *, notes: bool = False) -> None:
        """Add those below ``root``; all of them are matter where they are notes."""
        self.gap = 1
        before = ""
        """Words that belong to the next paragraph: an initial, or what a deleted mark ended."""
        for element in _paragraph_elements(root):
            words = before + "".join(self.words(element))
            initial = _is_initial(element) and len(plain(words).strip()) < _LONGEST_INITIAL
            if initial or _is_mark_deleted(element):
                before = words.strip() if initial else words
                continue
            before = ""
            self.add_paragraph(element, words, notes=notes)
        if plain(before).strip():
            self.add_lines(before, Style("", 0), 0, notes=notes)

    def add_paragraph(self, element: Element, words: str, *, notes: bool) -> None:
        style = self.style_of(element)
        if normal_letters(plain(words)).strip():
            words = self.with_number(element, style, words)
        level = outline_level(element) or style.level
        self.add_lines(words, style, level, notes=notes)

    def add_lines(self, words: str, style: Style, level: int, *, notes: bool) -> None:
        """Add a paragraph's lines; those without any make the gap wider."""
        groups = block_lines(words, preformatted=False, heading=bool(level))
        if not groups:
            self.gap += 1
        for group in groups:
            block = self.extract.block_of(group, self.gap)
            block.level = level
            reason = Apparatus.NOTE if notes else style.reason
            reason = reason or (Apparatus.HIDDEN if style.hidden else None)
            if reason is not None:
                block.set_matter(reason)
            if style.is_title:
                self.titles.append(block)
            self.blocks.append(block)
            self.gap = 1

    def with_number(self, element: Element, style: Style, words: str) -> str:
        """A paragraph's words behind the number that its list gives it."""
        own = list_properties(element)
        place = list_place(own if "numId" in own else {**dict(style.list), **own})
        number = self.numbering.number(*place)
        return f"{number} {words.lstrip()}" if number else words

    def style_of(self, element: Element) -> Style:
        key = value_of(element, "pPr", "pStyle")
        return self.styles.get(key, Style(key, 0))

    def words(self, paragraph: Element) -> Iterator[str]:
        """The words of a paragraph, those of text boxes anchored in it left to their own, with
        marks around what isn't spoken and switches around what is emphasised."""
        waiting: list[Element | str] = list(reversed(paragraph))
        last = ""
        raised: Mapping[int, int] = {}
        while waiting:
            element = waiting.pop()
            if isinstance(element, str):
                yield element
                continue
            tag = element.tag
            if tag in _SKIPPED or tag == W + "p":
                continue
            if tag == W + "t":
                last = without_marks(element.text or "").translate(raised)
                yield last
            elif tag in _MARKS:
                page = element.get(W + "type") in ("page", "column")
                yield " " if page else _MARKS[tag]
            else:
                reason = self.aside_of(element, last) if tag == W + "r" else None
                if tag == W + "r":
                    raised = RAISED_DIGITS if reason is None and _is_exponent(element) else {}
                if reason is not None:
                    yield open_aside(reason)
                    waiting.append(CLOSE)
                elif tag == W + "r":
                    markers = self.emphasis_of(element)
                    yield from map(switch_on, markers)
                    waiting += map(switch_off, markers)
                waiting += reversed(element)

    def emphasis_of(self, run: Element) -> tuple[str, ...]:
        """The markers of a run's italics and bold: its own, else those of its style."""
        style = self.styles.get(value_of(run, "rPr", "rStyle"))
        markers = []
        for marker, name in EMPHASIS.items():
            own = run.find(f"{W}rPr/{W}{name}")
            if is_on(own) if own is not None else style is not None and marker in style.emphasis:
                markers.append(marker)
        return tuple(markers)

    def aside_of(self, run: Element, before: str) -> Apparatus | None:
        """Why a run isn't spoken: it is hidden, or a note's mark behind these words."""
        style = self.styles.get(value_of(run, "rPr", "rStyle"))
        own = run.find(f"{W}rPr/{W}vanish")
        if is_on(own) if own is not None else style is not None and style.hidden:
            return Apparatus.HIDDEN
        named = style is not None and _NOTE_REFERENCE.fullmatch(style.name) is not None
        if not named and value_of(run, "rPr", "vertAlign") != "superscript":
            return None
        words = "".join(text.text or "" for text in run.iter(W + "t"))
        mark = is_note_mark(words, before, link=False, named=named, raised=True)
        return Apparatus.NOTE if mark else None


def _is_exponent(run: Element) -> bool:
    """Whether a run is a raised figure."""
    if value_of(run, "rPr", "vertAlign") != "superscript":
        return False
    return "".join(text.text or "" for text in run.iter(W + "t")).strip().isdecimal()


def _paragraph_elements(root: Element) -> Iterator[Element]:
    """Every paragraph in order, those of text boxes after the one they are anchored in."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if element.tag == W + "p":
            yield element
        waiting += [child for child in reversed(element) if child.tag not in _SKIPPED]


def _is_initial(paragraph: Element) -> bool:
    """Whether a paragraph is a frame with the first letter of the next one."""
    frame = paragraph.find(f"{W}pPr/{W}framePr")
    return frame is not None and frame.get(W + "dropCap") in ("drop", "margin")


def _is_mark_deleted(paragraph: Element) -> bool:
    """Whether the end of a paragraph is deleted, so that the next one goes on with it."""
    return any(
        paragraph.find(f"{W}pPr/{W}rPr/{W}{name}") is not None for name in ("del", "moveFrom")
    )


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
