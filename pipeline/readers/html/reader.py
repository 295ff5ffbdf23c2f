"""HTML: one page, a story."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.model import Manuscript, Meta
from pipeline.readers.html.markup import Extract, pieces_of
from pipeline.readers.shared.assembly import assemble
from pipeline.readers.shared.chapter_headings import find_headings
from pipeline.readers.shared.decoding import decode
from pipeline.readers.shared.front_matter import mark_byline, mark_front, mark_licence
from pipeline.readers.shared.heading_levels import Piece, set_levels
from pipeline.readers.shared.headings import is_break
from pipeline.readers.shared.language import tag_of
from pipeline.readers.shared.layout import Unit, fold_lines
from pipeline.readers.text.reader import blocks_of

_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}charset\s*=\s*["']?([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE
)


def _charset(data: bytes) -> str | None:
    """The encoding that a page's first bytes name."""
    found = _CHARSET.search(data[:4096])
    return found[1].decode("ascii").lower() if found else None


def page_text(data: bytes, where: str) -> str:
    """The text of a page: in UTF-8 unless it says otherwise."""
    named = re.match(rb"""<\?xml[^>]{0,200}encoding\s*=\s*["']([A-Za-z0-9_.-]{2,40})""", data)
    for name in (named[1].decode() if named else None, _charset(data)):
        if name and name.lower().replace("_", "-") not in ("utf-8", "utf8"):
            try:
                return data.decode(name)
            except (LookupError, UnicodeDecodeError):
                break
    return decode(data, where)[0]


def parse(html: str, where: str = "The page") -> Manuscript:
    """The Manuscript of a page; its ``text`` is the text that the page shows."""
    extract = Extract(where)
    pieces, head = pieces_of(html, extract)
    fields = head.fields
    meta = Meta(
        title=fields.get("dc.title", "") or head.title,
        author=fields.get("author", "") or fields.get("dc.creator", ""),
        language=tag_of(head.language or fields.get("dc.language", "")),
    )
    return finish(extract.text(), pieces, meta)


def finish(text: str, pieces: list[Piece], meta: Meta) -> Manuscript:
    """Pieces with levels to a Manuscript: headings by level, or by their words where no piece
    has one; scene breaks, title page and author found as in plain text."""
    mark_licence(text, [piece.unit for piece in pieces])
    for piece in pieces:
        if piece.unit.kind == "matter":
            piece.level = 0
        elif piece.unit.kind == "prose" and is_break(fold_lines(text, piece.unit)):
            piece.unit.kind, piece.level = "separator", 0
    named = meta.title
    meta = set_levels(text, pieces, meta)
    units: list[Unit] = [piece.unit for piece in pieces]
    if not any(piece.level for piece in pieces):
        find_headings(text, units)
    meta = mark_byline(text, units, mark_front(text, units, meta))
    if named:
        meta = replace(meta, title=named)
    return assemble(text, meta, blocks_of(text, units))
