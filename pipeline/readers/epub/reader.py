"""EPUB 2 and 3: the spine is the text, the table of contents says where chapters begin.

Title pages, copyright, notes, indexes and the like are kept as matter: listed, not spoken.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from pipeline.errors import ManuscriptError
from pipeline.model import Manuscript
from pipeline.readers.epub.package import Package, read_package
from pipeline.readers.html.markup import MATTER, Extract, pieces_of
from pipeline.readers.html.reader import finish, page_text
from pipeline.readers.shared import headings
from pipeline.readers.shared.containers import (
    Container,
    children,
    elements,
    refuse_entities,
    xml_root,
)
from pipeline.readers.shared.front_matter import mark_licence
from pipeline.readers.shared.heading_levels import Piece
from pipeline.readers.shared.layout import Unit, fold_lines

_PAGE_LIMIT = 8 * 2**20
_COVER_LIMIT = 16 * 2**20
_FONT_CIPHERS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_COPYRIGHT = re.compile(r"copyright\b|©|all rights reserved|\bISBN\b", re.IGNORECASE)
_ARCHIVE = re.compile(
    r"posted originally on the archive of our own|please drop by the archive and comment",
    re.IGNORECASE,
)
_MATTER_NAME = re.compile(
    r"(?:the\s+)?(?:cover|(?:half[- ]?)?title(?: ?page)?|copyright.*|(?:table of )?contents|toc|"
    r"index|dedication|acknowledge?ments?|about the (?:author|publisher|translator|type).*|"
    r"also by.*|(?:other )?(?:books|titles|works) by.*|by the same author|praise (?:for|of).*|"
    r"(?:end|foot)?notes|bibliography|references|glossary|colophon|imprint|credits|newsletter.*|"
    r"the (?:full )?project gutenberg.*licen[cs]e.*|transcriber['’]s notes?|list of illustrations|"
    r"illustrations|landmarks|advertisements?|permissions|excerpt from.*|an excerpt from.*|"
    r"(?:a )?preview of.*|back cover|backmatter|front ?matter|uncopyright)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Page:
    """A page of the spine, read."""

    name: str
    pieces: list[Piece]
    matter: bool = False
    starts: list[tuple[str, str, int]] = field(default_factory=list)
    """(fragment, label, depth) of the contents' entries that point into it."""


def read_epub(path: Path) -> Manuscript:
    """The Manuscript of an EPUB. Raises ManuscriptError where it is damaged, hostile, locked
    by DRM, or holds no page."""
    with Container(path) as book:
        _refuse_drm(book)
        package = read_package(book)
        extract = Extract(str(path))
        pages = [_page(book, name, extract) for name in package.spine]
        cover = _cover(book, package)
        missing = [name for name in package.spine if book.find(name) is None]
    if not any(page.pieces for page in pages):
        raise ManuscriptError(f"{path} has no page with text in it.", "Is it a book of pictures?")
    text = extract.text()
    mark_licence(text, [piece.unit for page in pages for piece in page.pieces])
    _place_entries(package, pages)
    _mark_matter(text, package, pages)
    pieces: list[Piece] = []
    for page in pages:
        pieces += _with_chapters(text, page, extract)
    manuscript = finish(_in_order(extract.text(), pieces), pieces, package.meta)
    warnings = tuple(
        f"The book lacks its page {name}: the text may have a gap." for name in missing
    )
    return replace(manuscript, cover_image=cover, warnings=warnings)


def _refuse_drm(book: Container) -> None:
    for name in ("META-INF/rights.xml", "META-INF/sinf.xml", "META-INF/license.lcpl"):
        if book.find(name):
            raise _locked(book.path)
    if book.find("META-INF/encryption.xml"):
        root = xml_root(
            book.read("META-INF/encryption.xml"), f"{book.path}: META-INF/encryption.xml"
        )
        for part in elements(root, "EncryptedData"):
            for method in children(part, "EncryptionMethod"):
                if method.get("Algorithm") not in _FONT_CIPHERS:
                    raise _locked(book.path)


def _locked(path: Path) -> ManuscriptError:
    return ManuscriptError(
        f"{path} is locked with DRM, so its text can't be read.",
        "Use a copy without DRM: many shops and all public libraries of old books have them.",
    )


# ------------------------------------------------------------------ pages


def _page(book: Container, name: str, extract: Extract) -> _Page:
    where = f"{book.path}: {name}"
    if book.find(name) is None:
        return _Page(name, [])
    data = book.read(name, _PAGE_LIMIT)
    refuse_entities(data, where)
    return _Page(name, pieces_of(page_text(data, where), extract)[0])


def _cover(book: Container, package: Package) -> bytes:
    """The cover's bytes; none where there is no JPEG or PNG."""
    if not package.cover or book.find(package.cover) is None:
        return b""
    try:
        data = book.read(package.cover, _COVER_LIMIT)
    except ManuscriptError:
        return b""  # a book may be heard without its cover
    return data if data.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")) else b""


# ------------------------------------------------------------------ chapters


def _place_entries(package: Package, pages: list[_Page]) -> None:
    by_name: dict[str, _Page] = {}
    for page in pages:
        by_name.setdefault(page.name.casefold(), page)
    for entry in package.contents:
        found = by_name.get(entry.page.casefold())
        if found is not None:
            found.starts.append((entry.fragment, entry.label, entry.depth))


def _mark_matter(text: str, package: Package, pages: list[_Page]) -> None:
    """Whole pages that are no part of the story: said so by the guide, by the contents'
    label, or by their own heading."""
    largest = max(_prose_words(page) for page in pages)
    typed = {name.casefold() for name, kind in package.guide if MATTER.search(kind)}
    for page in pages:
        labels = [label for _, label, _ in page.starts]
        said = page.name.casefold() in typed or page.name.casefold() == package.nav.casefold()
        named = len(labels) == 1 and bool(_MATTER_NAME.fullmatch(labels[0].strip()))
        # A guide may call the whole of a one-page book its contents: prose outweighs it.
        words = _prose_words(page)
        short = words < min(400, largest)
        said = said or any(_ARCHIVE.search(fold_lines(text, p.unit)) for p in page.pieces[:8])
        named = named or (short and _is_title_page(text, package, page))
        page.matter = named or (said and (words < min(1_500, largest) or not labels))
        if page.matter:
            for piece in page.pieces:
                if piece.unit.kind == "prose":
                    piece.unit.kind, piece.level = "matter", 0


def _prose_words(page: _Page) -> int:
    return sum(piece.unit.words for piece in page.pieces if piece.unit.kind == "prose")


def _is_title_page(text: str, package: Package, page: _Page) -> bool:
    """Whether a short page bears the book's name in the contents, or speaks of copyright."""
    labels = [_letters(label) for _, label, _ in page.starts]
    if labels == [_letters(package.meta.title)]:
        return True
    return any(_COPYRIGHT.search(fold_lines(text, p.unit)) for p in page.pieces if p.unit.words)


def _with_chapters(text: str, page: _Page, extract: Extract) -> list[Piece]:
    """A page's pieces with the levels that the contents give; headings that the contents
    don't name stand below these."""
    if page.matter or not page.starts:
        _own_matter(text, page.pieces)
        return [*(Piece(Unit([], 1, "break"), depth) for _, _, depth in page.starts), *page.pieces]
    deepest = max(depth for _, _, depth in page.starts)
    for piece in page.pieces:
        if piece.level:
            piece.level += deepest
    at = {anchor: n for n, piece in enumerate(page.pieces) for anchor in piece.anchors}
    marks = sorted(
        ((at.get(fragment, 0), label, depth) for fragment, label, depth in page.starts),
        key=lambda mark: mark[0],
    )
    inserts: dict[int, list[Piece]] = {}
    taken: set[int] = set()
    ends = [*(start for start, _, _ in marks[1:]), len(page.pieces)]
    for (start, label, depth), end in zip(marks, ends, strict=True):
        if end > start:
            while start < end and page.pieces[start].unit.kind == "matter":
                start += 1  # a licence above the heading
            if start == end:
                inserts.setdefault(start, []).append(Piece(Unit([], 1, "break"), depth))
                continue
        found = _heading_near(text, page.pieces, start, label, taken)
        if found is None:
            unit = Unit(extract.add([label]), 1)
            inserts.setdefault(start, []).append(Piece(unit, depth))
        else:
            taken.add(found)
            page.pieces[found].level = depth
    return _merged(text, page.pieces, inserts, taken)


def _heading_near(
    text: str, pieces: list[Piece], start: int, label: str, taken: set[int]
) -> int | None:
    """The piece that is the entry's heading: the first of those right at its place that is
    marked as a heading or says what the label says."""
    wanted = _letters(label)
    best = None
    for n in range(start, min(start + 6, len(pieces))):
        if n in taken or pieces[n].unit.kind != "prose" or pieces[n].unit.words > 60:
            if n not in taken and pieces[n].unit.kind == "prose":
                break
            continue
        said = _letters(fold_lines(text, pieces[n].unit))
        if said and (said == wanted or (len(said) > 2 and wanted.startswith(said))):
            return n
        if best is None and pieces[n].level:
            best = n
        elif not pieces[n].level and best is None and said not in wanted:
            break
    return best


def _merged(
    text: str, pieces: list[Piece], inserts: dict[int, list[Piece]], taken: set[int]
) -> list[Piece]:
    """Pieces with the inserted headings in place, and the rest of a heading's own lines
    (``Chapter 1``, then its title) joined to it."""
    made: list[Piece] = []
    for n, piece in enumerate(pieces):
        made += inserts.get(n, ())
        above = made[-1] if made else None
        if above is not None and n - 1 in taken and n not in taken and n not in inserts:
            found = headings.find(fold_lines(text, above.unit)) if above.level else None
            title = bool(piece.level) or headings.is_caps(fold_lines(text, piece.unit)[:200])
            if found and not found.titled and title and piece.unit.kind == "prose":
                above.unit.lines += piece.unit.lines
                continue
        made.append(piece)
    return [*made, *(p for n, extra in inserts.items() if n >= len(pieces) for p in extra)]


def _own_matter(text: str, pieces: list[Piece]) -> None:
    """Mark a page that its own first heading calls matter."""
    first = next((p for p in pieces if p.unit.kind == "prose"), None)
    if first and first.level and _MATTER_NAME.fullmatch(fold_lines(text, first.unit)):
        for piece in pieces:
            if piece.unit.kind == "prose":
                piece.unit.kind, piece.level = "matter", 0


def _letters(label: str) -> str:
    return "".join(c for c in label.casefold() if c.isalnum())


def _in_order(text: str, pieces: list[Piece]) -> str:
    """The text again, with the labels that were added last where they belong."""
    ordered = Extract("")
    for piece in pieces:
        if piece.unit.lines:
            piece.unit.lines = ordered.add([text[a:b] for a, b in piece.unit.lines])
    return ordered.text()
