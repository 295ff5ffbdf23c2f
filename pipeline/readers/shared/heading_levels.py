"""Headings that come with a level (Markdown, HTML, a table of contents): which level makes
chapters, which only groups them, which are scenes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from pipeline.model import Meta
from pipeline.readers.shared import headings
from pipeline.readers.shared.layout import Unit, fold_lines


@dataclass(slots=True)
class Piece:
    """A unit with what its format says of it."""

    unit: Unit
    level: int = 0
    """Of a heading, 1 the highest; 0 for what is no heading. A ``break`` with a level stands
    for a heading that was left out but has others below it."""
    anchors: list[str] = field(default_factory=list)
    """Names that links can point at it with."""


def set_levels(text: str, pieces: list[Piece], meta: Meta) -> Meta:
    """Set the kinds of headings by their levels; join a heading that only groups chapters
    with the first of these, and a title with its number. Gives the meta, with the book's
    title where a heading is that."""
    _join_titles(text, pieces)
    found = [piece for piece in pieces if piece.level and piece.unit.kind == "prose"]
    if not found:
        return meta
    first, top = found[0], min(piece.level for piece in found)
    tops = [piece for piece in found if piece.level == top]
    below = sorted({piece.level for piece in found if piece.level > top})
    chapter = top
    is_title = False
    if len(tops) == 1 and below and tops[0] is first and not _is_chapter(text, first):
        second = [piece for piece in found if piece.level == below[0]]
        other = meta.title.casefold() != fold_lines(text, first.unit).casefold()
        if meta.title and other and _prose_below(pieces, pieces.index(first)):
            pass  # a foreword above the first part, in a book whose title is known
        elif len(second) > 1 or any(_is_chapter(text, piece) for piece in second):
            is_title, chapter = True, below[0]
    elif len(tops) > 1 and not _prose_below(pieces, pieces.index(first)):
        is_title = found[1].level == top and not _is_chapter(text, first)
    if is_title:
        first.unit.kind, first.level = "matter", 0
    if is_title or len(found) == 1:
        meta = replace(meta, title=meta.title or fold_lines(text, first.unit))
    for level in below:
        if level > chapter and _are_parts(text, pieces, chapter):
            chapter = level
    _drop_half_titles(text, pieces, meta.title)
    _name_levels(pieces, chapter)
    return meta


def _name_levels(pieces: list[Piece], chapter: int) -> None:
    made: list[Piece] = []
    part: Piece | None = None
    for piece in pieces:
        if piece.level and piece.unit.kind == "prose":
            piece.unit.kind = "chapter" if piece.level <= chapter else "scene"
            if part and made and made[-1] is part and part.level < piece.level <= chapter:
                piece.unit.lines = [*part.unit.lines, *piece.unit.lines]
                made.pop()
            part = piece if piece.level < chapter else None
        made.append(piece)
    pieces[:] = made


def _join_titles(text: str, pieces: list[Piece]) -> None:
    """Join ``Chapter 1`` with the lower heading below it, where that is the only one there."""
    made: list[Piece] = []
    for n, piece in enumerate(pieces):
        above = made[-1] if made else None
        if piece.level and above and 0 < above.level < piece.level and above.unit.kind == "prose":
            found = headings.find(fold_lines(text, above.unit))
            plain = headings.find(fold_lines(text, piece.unit)) is None
            if found and not found.titled and plain and _is_only(pieces, n, above.level):
                above.unit.lines += piece.unit.lines
                above.anchors += piece.anchors
                continue
        made.append(piece)
    pieces[:] = made


def _drop_half_titles(text: str, pieces: Sequence[Piece], title: str) -> None:
    """The book's title above its first part, once more, is no chapter."""
    wanted = title.casefold().strip(" .")
    for n, piece in enumerate(pieces):
        said = fold_lines(text, piece.unit).casefold().strip(" .") if piece.level else ""
        if said and said == wanted and not _prose_below(pieces, n):
            piece.unit.kind, piece.level = "matter", 0


def _is_only(pieces: Sequence[Piece], n: int, level: int) -> bool:
    for at in range(n + 1, len(pieces)):
        if pieces[at].level:
            return pieces[at].level <= level
    return True


def _is_chapter(text: str, piece: Piece) -> bool:
    return headings.find(fold_lines(text, piece.unit)) is not None


def _prose_below(pieces: Sequence[Piece], n: int) -> bool:
    """Whether prose stands between the heading at ``n`` and the next one."""
    for at in range(n + 1, len(pieces)):
        if pieces[at].level:
            return False
        if pieces[at].unit.kind == "prose" and pieces[at].unit.words > 12:
            return True
    return True


def _are_parts(text: str, pieces: Sequence[Piece], top: int) -> bool:
    """Whether the headings of a level only group others: most of those that have any below
    them have the first right below. Without names that say so, nearly all must."""
    tops = parents = bare = named = 0
    for n, piece in enumerate(pieces):
        if piece.level != top or piece.unit.kind not in ("prose", "break"):
            continue
        tops += piece.unit.kind == "prose"
        below = next((pieces[k] for k in range(n + 1, len(pieces)) if pieces[k].level), None)
        if below is None or below.level <= top:
            continue
        mine, first = (headings.find(fold_lines(text, p.unit)) for p in (piece, below))
        if mine and mine.key in ("chapter", "chap", "number"):
            return False
        tops += piece.unit.kind == "break"
        parents += 1
        bare += not _prose_below(pieces, n)
        named += bool(
            (mine and mine.kind == "part") or (first and first.kind in ("part", "chapter"))
        )
    if named:
        return bare * 2 > parents
    return tops > 1 and bare * 2 > tops
