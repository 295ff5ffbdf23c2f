"""A Manuscript out of spans of a text: what every reader ends with.

A reader says which spans of the text make up each paragraph; places, folding, offsets and the
list of what was removed follow from that, so the Manuscript's promise holds for every format.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.model import Manuscript, Meta, Paragraph, Place, TextChange
from pipeline.readers.shared.blocks import Apparatus, BlockKind
from pipeline.readers.shared.few_pieces import TooManyPiecesError
from pipeline.readers.shared.limits import PIECES
from pipeline.readers.shared.lines import Span
from pipeline.readers.shared.normal_text import NormalText

_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class ParagraphSpans:
    """A paragraph to be. Its kind is never ``PART``; a ``BREAK`` has no spans."""

    spans: tuple[Span, ...]
    """What of the text it holds, rising; what lies between them was markup. An empty span
    stands for a space."""
    kind: BlockKind = BlockKind.PROSE
    speaker: str | None = None
    delivery: tuple[str, ...] = ()
    reason: Apparatus | None = None
    """Why it isn't spoken."""
    verse: tuple[int, ...] = ()
    """Where in the text the lines of verse begin that it holds; empty for prose."""


def assemble(
    normal: NormalText,
    meta: Meta,
    paragraphs: Sequence[ParagraphSpans],
    cuts: Sequence[TextChange] = (),
) -> Manuscript:
    """The Manuscript of these paragraphs, which stand in the order of the text: their places
    numbered, their text folded, and what no paragraph holds listed as removed.

    ``cuts`` are what the reader takes out of the text otherwise (hyphens at line ends, apparatus
    inside a sentence), in any order, none overlapping: they are listed as changes, and what
    stands on their two sides is joined. All places are of ``normal.text``; those of the
    Manuscript are of its source. Raises TooManyPiecesError.
    """
    if sum(len(p.spans) for p in paragraphs) + len(cuts) + len(normal.changes) > PIECES:
        raise TooManyPiecesError
    cuts = sorted(cuts, key=lambda cut: cut.start)
    cut_spans = [(cut.start, cut.end) for cut in cuts]
    placing = _Placing(chapter=0 if any(p.kind is BlockKind.CHAPTER for p in paragraphs) else 1)
    made: list[Paragraph] = []
    kept: list[Span] = []
    for paragraph in paragraphs:
        if paragraph.kind is BlockKind.BREAK:
            placing.waiting = True
            continue
        folded, offsets = _fold(normal.text, _uncut(paragraph.spans, cut_spans))
        folded_at, offsets = offsets, normal.source_offsets(offsets, len(folded))
        if not folded:
            continue
        kept.extend(paragraph.spans)
        if placing.opens_scene(paragraph.kind):
            made.append(Paragraph("", placing.place, BlockKind.SCENE.value))
        kind, said = paragraph.kind.value, (paragraph.speaker, paragraph.delivery)
        reason = paragraph.reason.value if paragraph.reason else ""
        ends = _line_ends(paragraph.verse, folded_at)
        made.append(Paragraph(folded, placing.place, kind, offsets, *said, reason, ends))
    kept = sorted([*kept, *cut_spans]) if cuts else kept
    removed = [
        (normal.source_start(start), normal.source_end(end))
        for start, end in _rest(normal.text, kept)
    ]
    changes = _changes(normal, removed, [normal.source_change(cut) for cut in cuts])
    return Manuscript(meta, normal.source, tuple(made), tuple(removed), changes=changes)


def _line_ends(starts: Iterable[int], offsets: Sequence[Span]) -> tuple[int, ...]:
    """Where in a folded text lines end of which the next begins at a place of ``starts``."""
    places = [at for _, at in offsets]
    ends = []
    for start in starts:
        n = bisect.bisect_right(places, start) - 1
        end = offsets[n][0] + start - places[n] if n >= 0 else 0
        if end > 0:
            ends.append(end)
    return tuple(ends)


def _uncut(spans: Iterable[Span], cuts: Sequence[Span]) -> Iterator[Span]:
    """The spans without the cuts; an empty span, which stands for a space, stays."""
    for span in spans:
        if span[0] == span[1]:
            yield span
        else:
            yield from without([span], cuts)


def _changes(
    normal: NormalText, removed: Sequence[Span], cuts: Sequence[TextChange]
) -> tuple[TextChange, ...]:
    """The cuts, and the changes of letters that stand in none of them nor in what was removed."""
    holes = sorted([*removed, *((cut.start, cut.end) for cut in cuts)])
    letters: list[TextChange] = []
    n = 0
    for change in normal.changes:
        while n < len(holes) and holes[n][1] <= change.start:
            n += 1
        if n == len(holes) or change.end <= holes[n][0]:
            letters.append(change)
    return tuple(sorted([*letters, *cuts], key=lambda change: change.start))


@dataclass(slots=True)
class _Placing:
    """Where in the book the next paragraph stands."""

    chapter: int
    scene: int = 1
    lines: int = 0
    """Paragraphs since the chapter began, headings left out."""
    prose: int = 0
    """Paragraphs of prose since the scene began."""
    waiting: bool = False
    """A break was seen: the next prose starts a scene."""

    @property
    def place(self) -> Place:
        return Place(self.chapter, self.scene)

    def opens_scene(self, kind: BlockKind) -> bool:
        """Go on to the next paragraph; True where it starts a scene without a heading."""
        opens = False
        if kind is BlockKind.CHAPTER:
            self.chapter, self.scene = self.chapter + 1, 1
            self.lines, self.prose, self.waiting = 0, 0, False
        elif kind is BlockKind.SCENE:
            self.scene, self.prose, self.waiting = self.scene + bool(self.lines), 0, False
        elif kind is BlockKind.PROSE:
            opens = self.waiting and self.prose > 0
            if opens:
                self.scene, self.prose = self.scene + 1, 0
            self.waiting, self.prose = False, self.prose + 1
        elif kind is BlockKind.SEPARATOR:
            self.waiting = True
        self.lines += kind not in (BlockKind.CHAPTER, BlockKind.SCENE)
        return opens


def _fold(text: str, spans: Iterable[Span]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text of the spans with white space folded, and its offsets as Paragraph has them."""
    pieces: list[str] = []
    offsets: list[tuple[int, int]] = []
    length = 0
    drift: int | None = None  # source offset minus folded offset, while both advance together
    gap: int | None = None  # where white space began that is still to be written
    for start, end in spans:
        at = start
        if start == end and gap is None:
            gap = start
        while at < end:
            space = _SPACE.match(text, at, end)
            if space:
                gap = space.start() if gap is None else gap
                at = space.end()
                continue
            next_space = _SPACE.search(text, at, end)
            stop = next_space.start() if next_space else end
            if gap is not None and length:
                if gap - length != drift:
                    drift = gap - length
                    offsets.append((length, gap))
                pieces.append(" ")
                length += 1
            gap = None
            if at - length != drift:
                drift = at - length
                offsets.append((length, at))
            pieces.append(text[at:stop])
            length += stop - at
            at = stop
    return "".join(pieces), tuple(offsets)


def without(spans: Iterable[Span], cuts: Sequence[Span]) -> Iterator[Span]:
    """The spans with the cuts, which rise and don't overlap, taken out of them."""
    for a, b in spans:
        n = bisect.bisect_right(cuts, (a, a)) - 1
        at = max(n, 0)
        while at < len(cuts) and cuts[at][0] < b:
            start, end = cuts[at]
            at += 1
            if end <= a:
                continue
            if a < start:
                yield a, start
            a = min(b, end)
        if a < b:
            yield a, b


def _rest(text: str, kept: Sequence[Span]) -> tuple[Span, ...]:
    """What of the text no block holds, white space at its ends left out."""
    removed: list[Span] = []
    at = 0
    for start, end in (*kept, (len(text), len(text))):
        first = _WORD.search(text, at, start) if at < start else None
        if first:
            # rstrip of the slice finds the end of the last word in linear time
            removed.append((first.start(), at + len(text[at:start].rstrip())))
        at = max(at, end)
    return tuple(removed)
