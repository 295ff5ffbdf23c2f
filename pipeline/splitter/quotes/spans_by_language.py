"""Speech and narration in manuscripts of other languages than English, by their own habits.

Quote marks of every kind, dashes with the narration between them, and clauses inside quotations
('« Venez, dit Marie, il est tard. »'), all by the language's own table of words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.model import Manuscript, Paragraph
from pipeline.splitter.quotes.dialogue_dashes import is_dashed
from pipeline.splitter.quotes.measure_marks import without_measures
from pipeline.splitter.quotes.quote_marks import Mark, Quote, find_marks, pair_marks
from pipeline.splitter.quotes.quote_style import QuoteStyle, find_style
from pipeline.splitter.quotes.spans import Piece, Span, tile_pieces
from pipeline.splitter.quotes.tags_by_language import is_beat, tag_after, tag_before
from pipeline.splitter.words.language_words import LanguageWords

_QUOTE_MARKS = "“”\"„‟‘’'‚‛`«»‹›*_ "
_DASH = re.compile(r"(?<=\s)[—–―](?=\S)|(?<=\s)[—–―-](?=\s)|(?<=\S)[—–―]+(?=[\s.,;:!?…]|\Z)|--+")
_AFTER_DASH = re.compile(r"[.,;:…]?\s*")
_CLAUSE = re.compile(r"[,!?…]\s+(?=\S)")
_SENTENCE_END = re.compile(r"[.!?…]+[»”“\"’]*(?:\s+|\Z)")
_MARKS_BEHIND = re.compile(r"[.,;:…]+(?=\s|\Z)")
_COMMA = re.compile(r",\s+(?=(\w+))")
_ENDS = tuple(".,!?…—–-;:")


@dataclass(frozen=True, slots=True)
class _Cut:
    """Narration inside a speech, half open."""

    start: int
    end: int


def find_language_spans(manuscript: Manuscript, words: LanguageWords) -> tuple[Span, ...]:
    """Every prose paragraph cut into narration and speech, in linear time."""
    paragraphs = manuscript.paragraphs
    style = find_style(manuscript)
    pieces: list[Piece] = []
    open_before = False
    for number, paragraph in enumerate(paragraphs):
        if paragraph.kind != "prose":
            open_before = False
        elif paragraph.speaker is not None:
            pieces.append(Piece(number, 0, len(paragraph.text), "speech", False))
        elif _is_dashed_speech(number, paragraph.text, style):
            pieces.extend(_dashed(number, paragraph.text, words))
            open_before = False
        else:
            own, open_before = _quoted(number, paragraphs, style, words, open_before)
            pieces.extend(own)
    return tile_pieces(manuscript, pieces)


def _is_dashed_speech(number: int, text: str, style: QuoteStyle) -> bool:
    """Whether a dash begins speech: a hyphen only where the book's habit is such."""
    if not is_dashed(text) or number in style.list_items:
        return False
    return style.dash or not text.startswith("-")


def _dashed(number: int, text: str, words: LanguageWords) -> Iterator[Piece]:
    """The spoken runs of a paragraph that a dash begins."""
    return _spoken_runs(number, text, 0, len(text), words, continues=False, dashes=True)


def _spoken_runs(
    number: int,
    text: str,
    start: int,
    end: int,
    words: LanguageWords,
    *,
    continues: bool,
    dashes: bool,
) -> Iterator[Piece]:
    """What is spoken of a speech, without the narration inside it."""
    cuts = list(_dash_cuts(text, start, end, words)) if dashes else []
    cuts = cuts or list(_clause_cuts(text, start, end, words, tells=dashes))
    at = start
    for cut in [*cuts, _Cut(end, end)]:
        if text[at : cut.start].strip("—–―-.,;:… "):
            yield Piece(number, at, cut.start, "speech", continues)
            continues = True
        at = max(at, cut.end)


def _dash_cuts(text: str, start: int, end: int, words: LanguageWords) -> Iterator[_Cut]:
    """Narration between dashes: '—Ven —dijo Ana—. No tardes.'"""
    dashes = [match.span() for match in _DASH.finditer(text, start + 2, end)]
    number = 0
    while number < len(dashes):
        at, after = dashes[number]
        number += 1
        attached = text[at - 1 : at].isspace() and not text[after : after + 1].isspace()
        ends_sentence = text[start:at].rstrip()[-1:] in tuple(".!?…")
        more = number < len(dashes)
        tells = tag_after(text, after, end, words) is not None or (
            is_beat(text, after, _sentence_end(text, after, end), words)
        )
        if not (tells or (attached and more) or (ends_sentence and more and attached)):
            continue
        if not more:
            yield _Cut(at, end)
            return
        closing = dashes[number][1]
        number += 1
        behind = _AFTER_DASH.match(text, closing, end)
        yield _Cut(at, behind.end() if behind else closing)


def _clause_cuts(
    text: str, start: int, end: int, words: LanguageWords, *, tells: bool
) -> Iterator[_Cut]:
    """Tags that only commas set off: '— Venez, dit Marie, il est tard.' ``tells``: sentences of
    narration may follow them, as they do behind a dash."""
    at = start
    while (clause := _CLAUSE.search(text, at, end)) is not None:
        at = clause.end()
        tag = tag_after(text, at, end, words)
        if tag is None or not tag.verb_first or tag.subject is None:
            continue
        if text[at : at + 1].isupper():
            continue
        stop = _clause_end(text, tag.end, end, words)
        while tells and _ends_sentence(text, stop) and is_beat(text, stop, end, words):
            stop = _sentence_end(text, stop, end)
        yield _Cut(at, stop)
        at = stop


def _clause_end(text: str, at: int, end: int, words: LanguageWords) -> int:
    """Where a tag ends: with its sentence, or at the comma behind which speech goes on."""
    sentence = _sentence_end(text, at, end)
    for comma in _COMMA.finditer(text, at, sentence):
        if comma[1].lower() in words.resumes:
            return comma.end()
    return sentence


def _ends_sentence(text: str, at: int) -> bool:
    return text[max(0, at - 3) : at].rstrip()[-1:] in tuple(".!?…")


def _sentence_end(text: str, at: int, end: int) -> int:
    match = _SENTENCE_END.search(text, at, end)
    return match.end() if match else end


def _quoted(
    number: int,
    paragraphs: Sequence[Paragraph],
    style: QuoteStyle,
    words: LanguageWords,
    open_before: bool,
) -> tuple[list[Piece], bool]:
    """The spoken runs of a paragraph with quote marks, and whether its last is left open."""
    text = paragraphs[number].text
    marks = _marks(text, style, open_before)
    quotes = pair_marks(text, marks, style.single and not style.double)
    pieces: list[Piece] = []
    left_open = False
    last: Quote | None = None
    for place, quote in enumerate(quotes):
        if not quote.opened and not (place == 0 and open_before):
            continue
        goes_on = place == 0 and open_before and (not quote.opened or quote.start <= 2)
        if not goes_on and not _is_spoken(text, quote, last, words):
            continue
        behind = _MARKS_BEHIND.match(text, quote.end)
        if behind is not None:  # „Komm“, sagte Anna: the comma is the speech's
            quote = replace(quote, end=behind.end())
        continues = goes_on or (last is not None and _is_one_quotation(text, last, quote, words))
        runs = _spoken_runs(
            number, text, quote.start, quote.end, words, continues=continues, dashes=False
        )
        tag = tag_after(text, quote.end, len(text), words)
        if tag is not None and tag.verb in words.thought_verbs:
            pieces.extend(replace(piece, kind="thought") for piece in runs)
        else:
            pieces.extend(runs)
        last = quote
        left_open = not quote.closed and quote.end == len(text)
    left_open = left_open and _next_continues(number, paragraphs, style)
    return pieces, left_open


def _marks(text: str, style: QuoteStyle, open_before: bool) -> list[Mark]:
    """The quote marks; the closing guillemet that some repeat before each paragraph of a speech
    over several ('» Puis …') opens there."""
    marks = without_measures(text, find_marks(text, style.inward_guillemets))
    if marks and marks[0].at == 0 and marks[0].role == "close" and open_before:
        marks[0] = Mark(0, 1, marks[0].family, "open")
    return marks


def _next_continues(number: int, paragraphs: Sequence[Paragraph], style: QuoteStyle) -> bool:
    """Whether the next paragraph begins with a quote mark, or closes what this one leaves open."""
    after = number + 1
    if after >= len(paragraphs) or paragraphs[after].kind != "prose":
        return False
    marks = find_marks(paragraphs[after].text, style.inward_guillemets)
    return bool(marks) and (marks[0].at == 0 or marks[0].role == "close")


def _is_spoken(text: str, quote: Quote, last: Quote | None, words: LanguageWords) -> bool:
    """Whether a quotation is speech: it begins the paragraph, a tag touches it, a colon leads it
    in, or it is a sentence of its own."""
    inner = text[quote.start : quote.end].strip(_QUOTE_MARKS)
    if not any(c.isalnum() for c in inner):
        return False
    before = text[: quote.start].rstrip("*_ (")
    if tag_after(text, quote.end, len(text), words) is not None:
        return True
    if not before:
        return inner[-1] in _ENDS or not text[quote.end :].lstrip()[:1].islower()
    if tag_before(text, 0, quote.start, words) is not None or before[-1] == ":":
        return True
    if last is not None and tag_after(text, last.end, quote.start, words) is not None:
        return True
    begins = before[-1] in '.!?…“”»«"' or (last is not None and before[-1] in ",–—")
    whole = inner[-1] in _ENDS or text[quote.end : quote.end + 1] in tuple(",.!?")
    return begins and whole and (inner[:1].isupper() or last is not None)


def _is_one_quotation(text: str, last: Quote, quote: Quote, words: LanguageWords) -> bool:
    """Whether two quotations of a paragraph are one, interrupted by its tag: '„Komm“, sagte Anna,
    „es ist spät.“'"""
    between = text[last.end : quote.start].strip()
    if not between.strip(",.;:–—- "):
        return False
    if tag_after(text, last.end, quote.start, words) is None:
        return between.endswith((",", "–", "—"))
    return tag_after(text, quote.end, len(text), words) is None
