"""Spans: paragraphs cut into narration, speech and thought, and how they are found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pipeline.errors import ManuscriptError
from pipeline.model import Manuscript, Paragraph
from pipeline.splitter.quotes.dialogue_dashes import (
    cut_dashed_speech,
    is_dashed,
    late_dash,
)
from pipeline.splitter.quotes.measure_marks import without_measures
from pipeline.splitter.quotes.own_tags import has_own_tag, lead_in_start
from pipeline.splitter.quotes.quote_marks import Mark, Quote, find_marks, pair_marks
from pipeline.splitter.quotes.quote_style import QuoteStyle, find_style, starts_in_single_marks
from pipeline.splitter.quotes.spoken_quotes import is_spoken
from pipeline.splitter.quotes.thoughts import find_thoughts, is_tagged_thought
from pipeline.splitter.quotes.unclosed_quotes import (
    MendedQuotes,
    OpenQuote,
    announces_speech,
    mend_quotes,
)

_MOST_QUOTATIONS = 150_000
"""A quotation takes up to six kilobytes while a book is split; novels of two million words have
140,000."""

SpanKind = Literal["narration", "speech", "thought"]


@dataclass(frozen=True, slots=True)
class Span:
    """A run of one prose paragraph that one voice speaks.

    The spans of a paragraph tile it: they are in order, none is empty, and they leave nothing
    out. Quote marks (and the dash that opens a speech) belong to the speech.
    """

    paragraph: int
    """Index in ``Manuscript.paragraphs``."""
    start: int
    end: int
    """Half open, in ``Paragraph.text``."""
    kind: SpanKind
    utterance: int | None
    """0, 1, 2… in book order for speech and thought, shared by the pieces of one quotation
    (interrupted by its tag, or going on in the next paragraph); None for narration."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A spoken run before utterances are numbered."""

    paragraph: int
    start: int
    end: int
    kind: SpanKind
    continues: bool
    """Whether it goes on with the piece before."""


def find_spans(manuscript: Manuscript) -> tuple[Span, ...]:
    """Every prose paragraph cut into narration, speech and thought, in linear time. Raises
    ManuscriptError where there are more quotations than memory holds."""
    paragraphs = manuscript.paragraphs
    style = find_style(manuscript)
    marks = [
        without_measures(paragraph.text, find_marks(paragraph.text, style.inward_guillemets))
        if paragraph.kind == "prose" and paragraph.speaker is None
        else []
        for paragraph in paragraphs
    ]
    pieces: list[Piece] = []
    left_open: OpenQuote | None = None
    for number, paragraph in enumerate(paragraphs):
        if paragraph.kind != "prose" or number in style.epigraphs:
            left_open = None
        elif paragraph.speaker is not None:
            pieces.append(Piece(number, 0, len(paragraph.text), "speech", False))
        elif (dash := _speech_dash(number, paragraph.text, style)) is not None:
            pieces.extend(_dashed_pieces(number, paragraph.text, dash, style))
            left_open = None
        else:
            own_pieces, opens = _quoted_pieces(number, paragraphs, marks, style, left_open)
            if opens is not None and left_open is None:
                own_pieces = _with_announced(own_pieces, paragraphs, pieces[-1:])
            pieces.extend(own_pieces)
            left_open = opens
    return tile_pieces(manuscript, pieces)


def _speech_dash(number: int, text: str, style: QuoteStyle) -> int | None:
    """Where a dash opens speech in paragraph ``number``; None where none does."""
    if not style.dash or number in style.list_items:
        return None
    return 0 if is_dashed(text) else late_dash(text)


def _dashed_pieces(number: int, text: str, dash: int, style: QuoteStyle) -> list[Piece]:
    """The spoken runs of a paragraph in which a dash at ``dash`` opens speech: pieces of one
    quotation, but for what has a tag of its own or stands behind another's dash."""
    runs = cut_dashed_speech(text, dash, style.present_tense)
    pieces = []
    for place, (start, end) in enumerate(runs):
        after = runs[place + 1][0] if place + 1 < len(runs) else len(text)
        continues = place > 0 and start > runs[place - 1][1]
        continues = continues and not has_own_tag(text[start:end], text[end:after])
        pieces.append(Piece(number, start, end, "speech", continues))
    return pieces


def _quoted_pieces(
    number: int,
    paragraphs: Sequence[Paragraph],
    marks: Sequence[list[Mark]],
    style: QuoteStyle,
    open_before: OpenQuote | None,
) -> tuple[list[Piece], OpenQuote | None]:
    """The spoken runs of a paragraph with quote marks, and the quotation it leaves open."""
    text = paragraphs[number].text
    singles = (
        style.single
        or _is_lone_single_quote(text, marks[number])
        or (open_before is not None and open_before.family == "single")
    )
    paired = pair_marks(text, marks[number], singles)
    mended = mend_quotes(number, paragraphs, marks, paired, open_before)
    pieces: list[Piece] = []
    last_spoken: Quote | None = None
    for place, quote in enumerate(mended.quotes):
        continues = place == 0 and mended.first_continues
        if continues:
            spoken = open_before is not None and open_before.is_speech
        else:
            spoken = is_spoken(text, quote, style, last_spoken)
        if not spoken:
            continue
        kind: SpanKind = "speech"
        if is_tagged_thought(text, quote.start, quote.end):
            kind = "thought"
        if last_spoken is not None and _is_one_quotation(text, last_spoken, quote):
            after = mended.quotes[place + 1].start if place + 1 < len(mended.quotes) else len(text)
            before = text[mended.quotes[place - 2].end if place > 1 else 0 : last_spoken.start]
            between = text[last_spoken.end : quote.start]
            led_in = lead_in_start(before, between) is not None
            said = text[quote.start : quote.end]
            continues = not (led_in or has_own_tag(said, text[quote.end : after], between))
        start, end = _with_emphasis(text, quote)
        pieces.append(Piece(number, start, end, kind, continues))
        last_spoken = quote
    taken = [(quote.start, quote.end) for quote in mended.quotes]
    thoughts = [] if number in style.italic_passages else find_thoughts(text, taken)
    if thoughts:
        pieces.extend(Piece(number, start, end, "thought", False) for start, end in thoughts)
        pieces.sort(key=lambda piece: piece.start)
    return pieces, _left_open(mended, last_spoken)


def _with_emphasis(text: str, quote: Quote) -> tuple[int, int]:
    """Where a quotation begins and ends with marks of emphasis around it: '**“All of it.”**'."""
    for marker in ("**", "*", "__", "_"):
        start, end = quote.start - len(marker), quote.end + len(marker)
        if start >= 0 and text[start : quote.start] == marker == text[quote.end : end]:
            return start, end
    return quote.start, quote.end


def _with_announced(
    pieces: list[Piece], paragraphs: Sequence[Paragraph], before: list[Piece]
) -> list[Piece]:
    """The pieces of a paragraph that begins a speech over several; it goes on with the quotation
    before, where that one announces it: '“I’ll tell you how it was,” he said.'"""
    if not before or not pieces or pieces[0].start > 2:
        return pieces
    last, first = before[0], pieces[0]
    said = paragraphs[last.paragraph].text[last.start : last.end]
    if first.paragraph != last.paragraph + 1 or not announces_speech(said):
        return pieces
    return [replace(first, continues=True), *pieces[1:]]


def _is_lone_single_quote(text: str, marks: Sequence[Mark]) -> bool:
    """Whether a paragraph of a manuscript with other habits is one quotation in single marks."""
    if not marks or marks[0].family != "single" or marks[0].at > 1:
        return False
    if any(mark.family == "double" for mark in marks):
        return False
    return starts_in_single_marks(text)


def _left_open(mended: MendedQuotes, last_spoken: Quote | None) -> OpenQuote | None:
    """What a paragraph leaves open: speech only if its last quotation was spoken."""
    left_open = mended.left_open
    if left_open is not None and (not mended.quotes or last_spoken is not mended.quotes[-1]):
        return replace(left_open, is_speech=False)
    return left_open


def _is_one_quotation(text: str, last: Quote, quote: Quote) -> bool:
    """Whether two quotes of one paragraph are pieces of one quotation.

    A comma or a lower-case start beyond a short tag says so; quotes that stand side by side
    are two speakers as often as not, and other beats leave it to attribution.
    """
    between = text[last.end : quote.start].rstrip("*_ ")
    if not between.strip("*_ "):
        return False
    inner = text[quote.start : quote.end].lstrip("“\"‘'«»„`*_ ")
    if between.rstrip().endswith((",", "—", "–", "-", ";")) and len(between) < 250:
        return True
    if inner[:1].islower() and len(between) < 250:
        return True
    return len(between) < 160 and between.lstrip()[:1].islower() and between.rstrip()[-1:] == "."


def tile_pieces(manuscript: Manuscript, pieces: list[Piece]) -> tuple[Span, ...]:
    """Pieces with the narration between them, utterances numbered. Raises ManuscriptError where
    too many are of whom the manuscript doesn't tell who says them."""
    spans: list[Span] = []
    unsaid = 0
    utterance = -1
    place = 0
    for number, paragraph in enumerate(manuscript.paragraphs):
        if paragraph.kind != "prose":
            continue
        at = 0
        while place < len(pieces) and pieces[place].paragraph == number:
            piece = pieces[place]
            place += 1
            start, end = max(piece.start, at), piece.end
            if end <= start:
                continue
            if paragraph.text[at:start].strip():
                spans.append(Span(number, at, start, "narration", None))
            else:
                start = at
            if not piece.continues or utterance < 0:
                utterance += 1
                unsaid += paragraph.speaker is None
            spans.append(Span(number, start, end, piece.kind, utterance))
            at = end
        if at < len(paragraph.text):
            if paragraph.text[at:].strip() or at == 0:
                spans.append(Span(number, at, len(paragraph.text), "narration", None))
            else:
                spans[-1] = replace(spans[-1], end=len(paragraph.text))
    if unsaid > _MOST_QUOTATIONS:
        raise ManuscriptError(
            f"The manuscript has more than {_MOST_QUOTATIONS:,} quotations: is it a story?",
            "Split it into several books.",
        )
    return tuple(spans)
