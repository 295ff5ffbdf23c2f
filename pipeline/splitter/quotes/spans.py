"""Which words are spoken aloud: paragraphs cut into narration, speech and thought."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.model import Manuscript, Paragraph
from pipeline.splitter.quotes.dialogue_dashes import cut_dash, is_dashed, is_list, late_dash
from pipeline.splitter.quotes.quote_marks import CLOSE, OPEN, Mark, Quote, find_marks, pair
from pipeline.splitter.quotes.said_or_quoted import is_spoken, tag_cut
from pipeline.splitter.quotes.thoughts import find_thoughts, is_tagged_thought


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
    kind: str
    """``narration``, ``speech`` or ``thought``."""
    utterance: int | None
    """0, 1, 2… in book order for speech and thought, shared by the pieces of one quotation
    (interrupted by its tag, or going on in the next paragraph); None for narration."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a manuscript marks speech."""

    double: bool
    """“…” and "…" are the usual marks, or among them."""
    single: bool
    """‘…’ and '…' are."""
    dash: bool
    """Paragraphs that begin with a dash are speech."""
    german: bool
    """Guillemets point inwards: »so«."""
    present: bool = False
    """Told in the present tense: 'says' outnumbers 'said'."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A spoken run before utterances are numbered. ``joined``: goes on with the piece before."""

    paragraph: int
    start: int
    end: int
    kind: str
    joined: bool


@dataclass(frozen=True, slots=True)
class _Pending:
    """A quotation left open at the end of a paragraph."""

    family: str
    speech: bool


_DASH_START = re.compile(r"(?:—|–|―|--|-(?=\s))\s?\S")
_SINGLE_START = re.compile(r"[‘`']\w[^‘`]*?[.,!?…—–-][*_]?[’'](?:\s|$)")
_NOW = re.compile(r"\b(?:is|says|are|has|asks)\b")
_THEN = re.compile(r"\b(?:was|said|were|had|asked)\b")
_TAIL = re.compile(r"[.!?…:;]['\"”’»)*_]*\s*$")


def find_spans(manuscript: Manuscript) -> tuple[Span, ...]:
    """Every prose paragraph cut into narration, speech and thought, in linear time."""
    paragraphs = manuscript.paragraphs
    style = find_style(manuscript)
    marks = [
        find_marks(p.text, style.german) if p.kind == "prose" and p.speaker is None else []
        for p in paragraphs
    ]
    pieces: list[_Piece] = []
    pending: _Pending | None = None
    for number, paragraph in enumerate(paragraphs):
        if paragraph.kind != "prose":
            pending = None
            continue
        if paragraph.speaker is not None:
            pieces.append(_Piece(number, 0, len(paragraph.text), "speech", False))
            continue
        found, pending = _cut(number, paragraphs, marks, style, pending)
        pieces.extend(found)
    return _tile(manuscript, pieces)


def find_style(manuscript: Manuscript) -> Style:
    """The manuscript's habits, from how its paragraphs begin."""
    double = single = dash = inward = outward = 0
    for paragraph in manuscript.paragraphs:
        if paragraph.kind != "prose" or not paragraph.text:
            continue
        head = paragraph.text.lstrip("*_ ")[:400]
        if head.startswith(("“", '"', "„", "``", "''")):
            double += 1
        elif head.startswith(("‘", "'", "`")):
            single += bool(_SINGLE_START.match(head))
        elif head.startswith("»"):
            inward += 1
        elif head.startswith("«"):
            outward += 1
        elif _DASH_START.match(head):
            dash += 1
    if not double + single + dash + inward + outward:
        for paragraph in manuscript.paragraphs:
            text = paragraph.text
            double += text.count("“") + text.count('"') // 2
            single += len(re.findall(r"[,:.] ‘\w", text))
    return Style(
        double=double * 5 >= single or not single,
        single=single * 5 >= double and single > 0,
        dash=dash * 4 >= double + single + inward + outward and dash > 0,
        german=inward > outward,
        present=dash > 0 and _is_present(manuscript),
    )


def _is_present(manuscript: Manuscript) -> bool:
    balance = 0
    for paragraph in manuscript.paragraphs:
        if not is_dashed(paragraph.text):
            balance += len(_NOW.findall(paragraph.text)) - len(_THEN.findall(paragraph.text))
    return balance > 0


def _cut(
    number: int,
    paragraphs: Sequence[Paragraph],
    marks: list[list[Mark]],
    style: Style,
    pending: _Pending | None,
) -> tuple[list[_Piece], _Pending | None]:
    """The spoken runs of one paragraph, and what it leaves open."""
    text = paragraphs[number].text
    own = marks[number]
    singles = (
        style.single or _lone_single(text, own) or (pending is not None and pending.family == "S")
    )
    opened = (0 if is_dashed(text) else late_dash(text)) if style.dash else None
    if opened is not None:
        before = paragraphs[number - 1] if number else None
        if opened == 0 and is_list(text, before):
            return [], None
        runs = cut_dash(text, style.present, opened)
        return [
            _Piece(number, start, end, "speech", place > 0)
            for place, (start, end) in enumerate(runs)
        ], None
    quotes = pair(text, own, singles)
    quotes, pending_here, joined = _mend(number, paragraphs, marks, quotes, pending)
    found: list[_Piece] = []
    last: Quote | None = None
    for quote in quotes:
        carried = joined and quote is quotes[0]
        if carried:
            spoken = pending is not None and pending.speech
        else:
            spoken = is_spoken(text, quote, style.double, style.single, last)
        if not spoken:
            continue
        kind = "thought" if is_tagged_thought(text, quote.start, quote.end) else "speech"
        goes_on = carried or (last is not None and _same(text, last, quote))
        found.append(_Piece(number, quote.start, quote.end, kind, goes_on))
        last = quote
    if pending_here is not None and (not quotes or last is not quotes[-1]):
        pending_here = replace(pending_here, speech=False)
    covered = [(quote.start, quote.end) for quote in quotes]
    thoughts = find_thoughts(text, covered)
    if thoughts:
        found.extend(_Piece(number, a, b, "thought", False) for a, b in thoughts)
        found.sort(key=lambda piece: piece.start)
    return found, pending_here


def _lone_single(text: str, own: list[Mark]) -> bool:
    """Whether a paragraph of a manuscript with other habits is one quotation in single marks."""
    if not own or own[0].family != "S" or own[0].at > 1 or any(m.family == "D" for m in own):
        return False
    return bool(_SINGLE_START.match(text[:400].lstrip("*_ ")))


def _mend(
    number: int,
    paragraphs: Sequence[Paragraph],
    marks: list[list[Mark]],
    quotes: list[Quote],
    pending: _Pending | None,
) -> tuple[list[Quote], _Pending | None, bool]:
    """Quotes whose beginning or end is missing here: carried over, going on, or in error.

    Returns the quotes, what is left open, and whether the first goes on from before.
    """
    text = paragraphs[number].text
    joined = (
        pending is not None
        and bool(quotes)
        and quotes[0].family == pending.family
        and (not quotes[0].opened or quotes[0].start <= 2)
    )
    if quotes and not quotes[0].opened and not joined:
        quotes = _headless(text, quotes)
    left: _Pending | None = None
    if quotes and not quotes[-1].closed and quotes[-1].end == len(text):
        last = quotes[-1]
        following = _following(number, paragraphs, marks, last.family)
        if following:
            left = _Pending(last.family, True)
        else:
            cut = tag_cut(text, last.start)
            if cut:
                quotes = [*quotes[:-1], replace(last, end=cut)]
            elif last.family == "S" and last.start > 2:
                quotes = quotes[:-1]
    mended = []
    for quote in quotes:
        if not quote.closed and quote.end < len(text):
            cut = tag_cut(text, quote.start, quote.end)
            end = cut or quote.end
            while not cut and end > quote.start and text[end - 1].isspace():
                end -= 1
            quote = replace(quote, end=max(end, quote.start + 1))
        mended.append(quote)
    return mended, left, joined


def _headless(text: str, quotes: list[Quote]) -> list[Quote]:
    """A closing mark whose opening one is missing: speech if the words before it read so."""
    first = quotes[0]
    body = text[: first.end].rstrip("\"”’'» ")
    if first.family != "S" and body[-1:] in tuple(",.!?…—-") and len(body) < 2000:
        return quotes
    return quotes[1:]


def _following(
    number: int, paragraphs: Sequence[Paragraph], marks: list[list[Mark]], family: str
) -> bool:
    """Whether the next paragraph goes on with the quotation that this one leaves open."""
    after = number + 1
    if after >= len(paragraphs) or paragraphs[after].kind != "prose":
        return False
    own = [mark for mark in marks[after] if mark.family == family]
    if not own:
        return False
    first = own[0]
    if first.at <= 2 and first.role != CLOSE:
        return True
    # A stray blank line: the text breaks off in a sentence, and the close comes before an open.
    if first.role == OPEN:
        return False
    text = paragraphs[number].text
    return not _TAIL.search(text) or paragraphs[after].text[:1].islower() or first.role == CLOSE


def _same(text: str, last: Quote, quote: Quote) -> bool:
    """Whether two quotes of one paragraph are pieces of one quotation.

    A comma or a lower-case start beyond a short tag says so; quotes that stand side by side
    are two speakers as often as not, and other beats leave it to attribution.
    """
    between = text[last.end : quote.start]
    if not between.strip():
        return False
    inner = text[quote.start : quote.end].lstrip("“\"‘'«»„`*_ ")
    if between.rstrip().endswith((",", "—", "–", "-", ";")) and len(between) < 250:
        return True
    if inner[:1].islower() and len(between) < 250:
        return True
    return len(between) < 160 and between.lstrip()[:1].islower() and between.rstrip()[-1:] == "."


def _tile(manuscript: Manuscript, pieces: list[_Piece]) -> tuple[Span, ...]:
    """Pieces with the narration between them, utterances numbered."""
    spans: list[Span] = []
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
            if not piece.joined or utterance < 0:
                utterance += 1
            spans.append(Span(number, start, end, piece.kind, utterance))
            at = end
        if at < len(paragraph.text):
            if paragraph.text[at:].strip() or at == 0:
                spans.append(Span(number, at, len(paragraph.text), "narration", None))
            else:
                spans[-1] = replace(spans[-1], end=len(paragraph.text))
    return tuple(spans)
