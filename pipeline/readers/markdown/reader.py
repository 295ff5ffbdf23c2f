"""Markdown: headings, breaks and paragraphs, with the markup taken out by its exact place.

Markers of emphasis stay in the text (they are how the script shows italics). Links keep their
words; addresses, comments, tags, images, escapes and ``>`` are removed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.model import Manuscript
from pipeline.readers.markdown.header import front_matter
from pipeline.readers.shared import headings
from pipeline.readers.shared.assembly import Block, Span, assemble, without
from pipeline.readers.shared.chapter_headings import find_headings
from pipeline.readers.shared.front_matter import mark_byline, mark_front
from pipeline.readers.shared.heading_levels import Piece, set_levels
from pipeline.readers.shared.layout import Unit, lines_of, stand_alone
from pipeline.readers.text.reader import spans_of

_QUOTE = re.compile(r"(?: {0,3}>[ \t]?)+")
_ATX = re.compile(r" {0,3}(#{1,6})(?=[ \t]|\Z)[ \t]*")
_SETEXT = re.compile(r" {0,3}(=+|-+)[ \t]*\Z")
_FENCE = re.compile(r" {0,3}```+[^`]*\Z")
_BULLET = re.compile(r"[ \t]*[*+][ \t]+(?=\S)")
_ITEM = re.compile(r"[ \t]*(?:-|\d{1,9}[.)])[ \t]+(?=\S)")
_REFERENCE = re.compile(r" {0,3}\[(?!\^)[^\[\]]{1,200}\]:[ \t]*\S+")
_FOOTNOTE = re.compile(r" {0,3}\[\^[^\[\]\s]{1,60}\]:[ \t]*")
_TAG = r"</?[A-Za-z][A-Za-z0-9-]*(?:[ \t\r\n][^<>]{0,2000})?/?>"
_TAG_RE = re.compile(_TAG)
_TAG_LINE = re.compile(rf"(?:\s|{_TAG})*")
_INLINE = re.compile(
    r"\\(?P<escape>[!-/:-@\[-`{-~])"
    r"|(?P<hard>\\)(?=[\r\n]|\Z)"
    r"|<(?P<auto>(?:https?|mailto):[^\s<>]{1,2000})>"
    rf"|(?P<tag>{_TAG})"
    r"|(?P<note>\[\^[^\[\]\s]{1,60}\])"
    r"|(?P<space>&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|shy|zwnj);)"
    r"|&(?P<amp>amp;)"
    r"|(?P<code>`{1,2})(?P<inside>[^`\n]{1,300})(?P=code)(?!`)"
    r"|(?P<open>!?\[)"
    r"|(?P<close>\](?:\((?P<target>[ \t\n]*(?:<[^<>\n]{0,2000}>|[^\s()<>]{0,2000}"
    r"(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,3})"
    r"(?:\s{1,9}(?:\"[^\"]{0,999}\"|'[^']{0,999}'))?[ \t\n]*)\)|(?P<ref>\[[^\[\]]{0,200}\]))?)",
    re.IGNORECASE,
)
_BREAKING = re.compile(r"</?(?:br|p|div|hr|li|td|tr)\b", re.IGNORECASE)


def parse(text: str) -> Manuscript:
    """The Manuscript of Markdown (``encoding`` is left for the caller to set)."""
    meta, start = front_matter(text)
    comments = tuple(_comments(text, start))
    pieces = list(_pieces(_masked(text, comments), start))
    for piece in pieces:
        piece.unit.words = sum(len(text[a:b].split()) for a, b in piece.unit.lines)
    meta = set_levels(text, pieces, meta)
    units = [piece.unit for piece in pieces]
    if not any(piece.level for piece in pieces):
        units = _split_lines(text, units)
        find_headings(text, units)
    meta = mark_byline(text, units, mark_front(text, units, meta))
    blocks = [Block(tuple(_kept(text, unit, comments)), unit.kind) for unit in units]
    return assemble(text, replace(meta, title=_plain(meta.title)), blocks)


def _plain(title: str) -> str:
    return " ".join(re.sub(r"[*_`]+|\\(?=\W)", "", title).split())


def _comments(text: str, start: int) -> Iterator[Span]:
    while (begin := text.find("<!--", start)) >= 0:
        end = text.find("-->", begin + 4)
        if end < 0:
            return
        yield begin, end + 3
        start = end + 3


def _masked(text: str, comments: Sequence[Span]) -> str:
    """The text with every comment blank, so that offsets stay."""
    pieces, at = [], 0
    for start, end in comments:
        pieces += [text[at:start], " " * (end - start)]
        at = end
    return "".join([*pieces, text[at:]])


# ------------------------------------------------------------------ blocks


def _pieces(text: str, start: int) -> Iterator[Piece]:
    """The blocks of the text. ``text`` is masked."""
    unit: Unit | None = None
    quoted = fenced = False
    gap = 0
    lines = [(a, b) for a, b in lines_of(text) if b > start or a >= start]
    fences = sum(bool(_FENCE.match(text, a, b)) for a, b in lines)
    for a, b in lines:
        if a < start:
            continue
        prefix = _QUOTE.match(text, a, b)
        begin = prefix.end() if prefix else a
        if not text[begin:b].strip() or _TAG_LINE.fullmatch(text, begin, b):
            if unit:
                yield Piece(unit)
            unit, gap = None, gap + 1
            continue
        if _FENCE.match(text, begin, b) and (fenced or fences > 1):
            fences, fenced = fences - 1, not fenced
            if unit:
                yield Piece(unit)
            unit = None
            continue
        special = None if fenced else _special(text, begin, b, unit, gap)
        if special and special.unit is unit:  # its underline made a heading of the paragraph
            yield special
            unit = None
        elif special or (not fenced and _REFERENCE.match(text, begin, b) and unit is None):
            if unit:
                yield Piece(unit)
            unit = None
            if special:
                yield special
        elif unit is None or bool(prefix) > quoted or _starts_item(text, begin, b, unit):
            if unit:
                yield Piece(unit)
            bullet = _BULLET.match(text, begin, b)
            note = _FOOTNOTE.match(text, begin, b)
            mark = bullet or note
            unit = Unit([(mark.end() if mark else begin, b)], gap, "matter" if note else "prose")
        else:
            unit.lines.append((begin, b))
        quoted, gap = bool(prefix), 0
    if unit:
        yield Piece(unit)


def _special(text: str, a: int, b: int, unit: Unit | None, gap: int) -> Piece | None:
    """A heading or a break; where the line underlines ``unit``, a heading of that unit."""
    atx = _ATX.match(text, a, b)
    if atx:
        end = len(text[a:b].rstrip()) + a
        bare = text[atx.end() : end].rstrip("#")
        if len(bare) < end - atx.end() and (not bare or bare[-1] in " \t"):
            end = atx.end() + len(bare.rstrip())
        if end > atx.end():
            return Piece(Unit([(atx.end(), end)], gap), len(atx[1]))
    under = _SETEXT.match(text, a, b)
    if under and unit and len(unit.lines) == 1 and unit.kind == "prose":
        above = text[unit.lines[0][0] : unit.lines[0][1]]
        if len(above) <= 120 and (under[1][0] == "=" or not headings.ends_sentence(above)):
            return Piece(unit, 1 if under[1][0] == "=" else 2)
    if headings.is_break(_TAG_RE.sub("", text[a:b] if b - a < 500 else "").replace("\\", "")):
        return Piece(Unit([(a, b)], gap, "separator"))
    return None


def _starts_item(text: str, a: int, b: int, unit: Unit) -> bool:
    if _BULLET.match(text, a, b) or _FOOTNOTE.match(text, a, b):
        return True
    item = _ITEM.match(text, a, b)
    if not item:
        return False
    first = _ITEM.match(text, *unit.lines[0])
    return "-" in item[0] or bool(first)


def _split_lines(text: str, units: Sequence[Unit]) -> list[Unit]:
    """For those who put one newline between paragraphs: each line a unit."""
    inner = [text[a:b] for u in units for a, b in u.lines[:-1]]
    if len(inner) < 8 or not stand_alone(inner, [text[a:b] for u in units for a, b in u.lines]):
        return list(units)
    return [
        Unit([line], unit.gap if n == 0 else 0, unit.kind, words=len(text[slice(*line)].split()))
        for unit in units
        for n, line in enumerate(unit.lines)
    ]


# ------------------------------------------------------------------ inline


def _kept(text: str, unit: Unit, comments: Sequence[Span]) -> Iterator[Span]:
    """What is left of a unit's spans when its inline markup is cut out. An empty span stands
    for a space."""
    spans = list(without(_unmarked(text, unit), comments))
    joined = "".join(text[a:b] for a, b in spans)
    cuts = sorted(_cuts(joined))
    if not cuts:
        yield from spans
        return
    offset, cut = 0, 0
    for a, b in spans:
        at, end = offset, offset + b - a
        while at < end:
            while cut < len(cuts) and cuts[cut][1] <= at:
                cut += 1
            stop = min(end, cuts[cut][0]) if cut < len(cuts) else end
            if stop > at:
                yield a + at - offset, a + stop - offset
            if cut < len(cuts) and cuts[cut][0] < end:
                if cuts[cut][2] and cuts[cut][0] >= offset:
                    yield a + max(at, stop) - offset, a + max(at, stop) - offset
                at = max(at, min(end, cuts[cut][1]))
            else:
                at = end
        offset = end


def _unmarked(text: str, unit: Unit) -> tuple[Span, ...]:
    """The unit's spans; a heading that is all bold or italic without these marks."""
    spans = spans_of(unit)
    if unit.kind not in ("chapter", "scene") or len(spans) > 1:
        return spans
    a, b = spans[0]
    bare = text[a:b].strip()
    a = a + text[a:b].index(bare) if bare else a
    b = a + len(bare)
    while b - a > 2 and text[a] in "*_" and text[b - 1] == text[a]:
        a, b = a + 1, b - 1
    return ((a, b),)


def _cuts(text: str) -> Iterator[tuple[int, int, bool]]:
    """(start, end, whether a space stands there) of every piece of inline markup."""
    opened: list[tuple[int, int]] = []
    for found in _INLINE.finditer(text):
        a, b = found.span()
        if found["escape"] is not None or found["hard"]:
            yield a, a + 1, False
        elif found["auto"]:
            yield a, a + 1, False
            yield b - 1, b, False
        elif found["tag"]:
            yield a, b, bool(_BREAKING.match(found["tag"]))
        elif found["note"]:
            yield a, b, False
        elif found["space"]:
            yield a, b, True
        elif found["amp"]:
            yield a + 1, b, False
        elif found["code"]:
            yield a, found.start("inside"), False
            yield found.end("inside"), b, False
        elif found["open"]:
            opened.append((a, b))
        elif opened:
            start, end = opened.pop()
            if found["target"] is None and found["ref"] is None:
                continue
            if end - start == 2:
                yield start, b, False  # an image: its words describe it, they are no story
            else:
                yield start, end, False
                yield a, b, False
