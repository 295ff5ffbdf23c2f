"""PDF with a text layer: columns in order, lines joined to paragraphs, running heads left out.

A PDF knows nothing of paragraphs, columns and headings: all of it is read off places and sizes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from pipeline.errors import ManuscriptError
from pipeline.letters import normal_letters
from pipeline.model import Manuscript, Meta
from pipeline.readers.pdf.line_paragraphs import PdfParagraph, paragraphs_of
from pipeline.readers.pdf.page_layout import PageLine, lines_of_page
from pipeline.readers.pdf.pieces import Bookmark, PdfContents
from pipeline.readers.pdf.running_heads import BarePages, without_running_heads
from pipeline.readers.pdf.take_pieces import pdf_contents
from pipeline.readers.shared.blocks import Apparatus, Block
from pipeline.readers.shared.extracted_text import ExtractedText, manuscript_of
from pipeline.readers.shared.line_end_hyphens import cut_line_end_hyphens

_HEADING_SIZE = 1.15
"""Times the size of the text that a heading has at least."""
_HEADING_WORDS = 20
_UNREADABLE = re.compile("[\ufffd\ue000-\uf8ff\x00-\x08]")
_UNREADABLE_SHARE = 0.05
_NO_TITLE = re.compile(
    r"\(?(?:untitled|anonymous|unspecified|unknown)\)?|.*\.(?:docx?|indd|tex|odt|qxd)", re.I
)
_HEADS_NAMED = 3


def read(path: Path) -> Manuscript:
    """The Manuscript of a PDF. Raises ManuscriptError where it has no text that can be read, is
    locked, damaged or hostile, or where pypdfium2 isn't installed."""
    contents = pdf_contents(path)
    bare = without_running_heads(contents.pages)
    pages: list[list[PageLine]] = []
    for page in bare.pages:
        column = pages[-1][-1].column + 1 if pages and pages[-1] else 10 * len(pages)
        pages.append(lines_of_page(page.pieces, column))
    paragraphs = paragraphs_of(pages)
    text = "".join(line.text for page in pages for line in page)
    if not text or len(_UNREADABLE.findall(text)) > _UNREADABLE_SHARE * len(text):
        raise ManuscriptError(
            f"{path} has no text that can be read: its pages are pictures, or its fonts don't say "
            "which letters they show.",
            "Recognise its text first, for example with: ocrmypdf --force-ocr in.pdf out.pdf",
        )
    extract = ExtractedText(str(path))
    blocks = _blocks(paragraphs, extract)
    _set_levels(paragraphs, blocks, contents.bookmarks)
    for head in bare.heads:
        blocks.append(Block(extract.add([head])))
        blocks[-1].set_matter(Apparatus.RUNNING_HEAD)
    normal = extract.text()
    cut_line_end_hyphens(normal.text, blocks)
    manuscript = manuscript_of(normal, blocks, _meta(contents))
    return replace(manuscript, warnings=_warnings(bare))


def _blocks(paragraphs: Sequence[PdfParagraph], extract: ExtractedText) -> list[Block]:
    blocks = []
    for paragraph in paragraphs:
        lines = [line.text for line in paragraph.lines if normal_letters(line.text)]
        words = sum(len(line.split()) for line in lines)
        block = Block(extract.add(lines), paragraph.gap, words=words)
        if paragraph.note:
            block.set_matter(Apparatus.NOTE)
        blocks.append(block)
    return blocks


def _set_levels(
    paragraphs: Sequence[PdfParagraph], blocks: Sequence[Block], bookmarks: Sequence[Bookmark]
) -> None:
    """Give headings their levels: those that the outline names, else those in larger letters."""
    named = _named_levels(paragraphs, bookmarks)
    if named:
        for n, level in named.items():
            blocks[n].level = level
        return
    text = sum(len(line.text) for p in paragraphs for line in p.lines)
    sizes: dict[float, int] = {}
    for paragraph in paragraphs:
        for line in paragraph.lines:
            size = round(line.size * 2) / 2
            sizes[size] = sizes.get(size, 0) + len(line.text)
    usual = max(sizes, key=lambda size: sizes[size])
    large = sorted((s for s in sizes if s >= _HEADING_SIZE * usual), reverse=True)
    for paragraph, block in zip(paragraphs, blocks, strict=True):
        size = round(paragraph.size * 2) / 2
        heads = size in large and block.words <= _HEADING_WORDS and 5 * sizes[size] < text
        if heads and any(c.isalnum() for line in paragraph.lines for c in line.text):
            block.level = large.index(size) + 1


def _named_levels(
    paragraphs: Sequence[PdfParagraph], bookmarks: Sequence[Bookmark]
) -> dict[int, int]:
    """Levels by the indices of the paragraphs that the outline names, on the pages it names."""
    levels: dict[int, int] = {}
    at: dict[int, list[int]] = {}
    for n, paragraph in enumerate(paragraphs):
        at.setdefault(paragraph.page, []).append(n)
    for bookmark in bookmarks:
        wanted = _letters(bookmark.title)
        for n in at.get(bookmark.page, ()):
            letters = _letters(" ".join(line.text for line in paragraphs[n].lines))
            if (
                wanted
                and letters
                and (letters == wanted or (wanted.endswith(letters) and len(letters) > 3))
            ):
                levels.setdefault(n, bookmark.level)
                break
    return levels


def _letters(title: str) -> str:
    return "".join(c for c in normal_letters(title).casefold() if c.isalnum())


def _meta(contents: PdfContents) -> Meta:
    """What the file says of the book, where that isn't what a program put there."""
    title, author = (
        "" if _NO_TITLE.fullmatch(field.strip()) else " ".join(field.split())
        for field in (contents.title, contents.author)
    )
    return Meta(title.removeprefix("Microsoft Word - "), author)


def _warnings(bare: BarePages) -> tuple[str, ...]:
    """A sentence that says what was taken for running heads and page numbers."""
    pages = f"page numbers ({bare.numbered} pages)" if bare.numbered else ""
    named = ", ".join(f"‘{head}’" for head in bare.heads[:_HEADS_NAMED])
    more = f" and {len(bare.heads) - _HEADS_NAMED} more" if len(bare.heads) > _HEADS_NAMED else ""
    heads = f"running heads ({named}{more})" if bare.heads else ""
    if not pages and not heads:
        return ()
    return (f"Left out: {' and '.join(filter(None, (pages, heads)))}.",)
