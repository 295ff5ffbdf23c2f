"""Quotations whose closing or opening mark is missing: carried over, going on, or in error."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.model import Paragraph
from pipeline.splitter.quotes.own_tags import has_own_tag
from pipeline.splitter.quotes.quote_marks import Mark, MarkFamily, Quote, reads_as_apostrophe
from pipeline.splitter.words.speech_verbs import VERB_BASE
from pipeline.splitter.words.word_set import word_set

_SENTENCE_END = re.compile(r"[.!?…:;]['\"”’»)*_]*\s*$")
_TAG_INSIDE = re.compile(
    r"[,.!?…—] (?=(?:(?:I|he|she|they|[A-Z][\w'’.-]+) (\w+)|(\w+) (?:he|she|they|I|[A-Z][\w'’.-]+))"
    r"(?:[.,;:]| \w+ly[.,]| \w+ \w+[.,]))"
)
_PLAIN_TAG_VERBS = word_set("say ask reply answer cry whisper shout murmur mutter exclaim")
_FEWEST_WORDS = 4
"""Words of a quotation that is no mere title or scare quote."""
_LONGEST = 2000
"""Characters of a quotation that are looked through for a missing mark, so that it stays linear."""


_ANNOUNCES = re.compile(
    r"\b(?:I(?:[’']ll| will| shall| can| must)|I[’']m going to|let me|allow me to) "
    r"(?:just |now |first )?"
    r"(?:tell|explain|show|begin|start|describe|relate)\b|\bhere[’']s (?:how|what)\b"
    r"|\b(?:it (?:was|happened|went)|goes) like this\b|\blisten\b[^?]{0,20}\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class OpenQuote:
    """A quotation left open at the end of a paragraph."""

    family: MarkFamily
    is_speech: bool


@dataclass(frozen=True, slots=True)
class MendedQuotes:
    """The quotations of one paragraph after what is missing in it was settled."""

    quotes: tuple[Quote, ...]
    left_open: OpenQuote | None
    """What goes on in the next paragraph."""
    first_continues: bool
    """Whether the first quotation goes on from the paragraph before."""


def mend_quotes(
    number: int,
    paragraphs: Sequence[Paragraph],
    marks: Sequence[Sequence[Mark]],
    quotes: list[Quote],
    open_before: OpenQuote | None,
) -> MendedQuotes:
    """The quotations of paragraph ``number``, each with the end that it must have meant.

    ``marks`` are those of every paragraph; ``open_before`` is what the paragraph before left open.
    """
    text = paragraphs[number].text
    first_continues = (
        open_before is not None
        and bool(quotes)
        and quotes[0].family == open_before.family
        and (not quotes[0].opened or quotes[0].start <= 2)
    )
    if quotes and not quotes[0].opened and not first_continues:
        quotes = _without_stray_close(text, quotes)
    continues = first_continues and len(quotes) == 1
    if quotes and _runs_on(number, paragraphs, marks, quotes[-1], continues):
        quotes = [*quotes[:-1], replace(quotes[-1], end=len(text), closed=False)]
    left_open: OpenQuote | None = None
    if quotes and not quotes[-1].closed and quotes[-1].end == len(text):
        family = quotes[-1].family
        if _next_paragraph_continues(number, paragraphs, marks, family):
            left_open = OpenQuote(family, True)
        else:
            quotes = _with_last_ended(text, quotes)
    mended = tuple(_ended_before_next(text, quote) for quote in quotes)
    return MendedQuotes(mended, left_open, first_continues)


def announces_speech(said: str) -> bool:
    """Whether somebody says that a longer speech of theirs follows: 'I’ll tell you how it was'."""
    return "?" not in said[-3:] and _ANNOUNCES.search(said[-200:]) is not None


def _without_stray_close(text: str, quotes: list[Quote]) -> list[Quote]:
    """A closing mark whose opening one is missing: speech if the words before it read so."""
    first = quotes[0]
    body = text[: first.end].rstrip("\"”’'» ")
    if first.family != "single" and body[-1:] in tuple(",.!?…—-") and len(body) < _LONGEST:
        return quotes
    return quotes[1:]


def _runs_on(
    number: int,
    paragraphs: Sequence[Paragraph],
    marks: Sequence[Sequence[Mark]],
    quote: Quote,
    continues: bool,
) -> bool:
    """Whether a quotation that begins its paragraph, or a sentence in it, only seems to end, at an
    apostrophe such as that of 'the boys’', and goes on in the next paragraph.

    ``continues``: it goes on from the paragraph before.
    """
    text = paragraphs[number].text
    if quote.family != "single" or not quote.closed:
        return False
    if quote.start > 2 and not (
        text[: quote.start].rstrip()[-1:] in (".", ",", ":", "!", "?")
        and text[quote.start + 1].isupper()
    ):
        return False
    if not text[quote.end - 2].isalnum() or not reads_as_apostrophe(text, quote.end - 1):
        return False
    after = text[quote.end :]
    if not after.strip() or has_own_tag(text[: quote.end], after):
        return False
    is_long = len(text[quote.start : quote.end].split()) >= _FEWEST_WORDS
    return (continues or is_long) and _next_paragraph_continues(number, paragraphs, marks, "single")


def _with_last_ended(text: str, quotes: list[Quote]) -> list[Quote]:
    """Quotes of which the last runs to the paragraph's end: cut at its tag; none where a single
    mark inside the paragraph was an apostrophe."""
    last = quotes[-1]
    tag = _tag_start(text, last.start, len(text))
    if tag is not None:
        return [*quotes[:-1], replace(last, end=tag)]
    if last.family == "single" and last.start > 2:
        return quotes[:-1]
    return quotes


def _ended_before_next(text: str, quote: Quote) -> Quote:
    """A quote that the next opening mark cut short: ended at its tag, or where its words do."""
    if quote.closed or quote.end >= len(text):
        return quote
    tag = _tag_start(text, quote.start, quote.end)
    end = quote.end if tag is None else tag
    while tag is None and end > quote.start and text[end - 1].isspace():
        end -= 1
    return replace(quote, end=max(end, quote.start + 1))


def _next_paragraph_continues(
    number: int,
    paragraphs: Sequence[Paragraph],
    marks: Sequence[Sequence[Mark]],
    family: MarkFamily,
) -> bool:
    """Whether the next paragraph goes on with the quotation that this one leaves open."""
    after = number + 1
    if after >= len(paragraphs) or paragraphs[after].kind != "prose":
        return False
    first = next((mark for mark in marks[after] if mark.family == family), None)
    if first is None:
        return False
    if first.at <= 2 and first.role != "close":
        return True
    # A stray blank line: the text breaks off in a sentence, and the close comes before an open.
    if first.role == "open":
        return False
    text = paragraphs[number].text
    breaks_off = not _SENTENCE_END.search(text) or paragraphs[after].text[:1].islower()
    return breaks_off or first.role == "close"


def _tag_start(text: str, start: int, end: int) -> int | None:
    """Where a tag begins inside a quotation whose closing mark is missing; None for nowhere."""
    for match in _TAG_INSIDE.finditer(text, start + 1, min(end, start + _LONGEST)):
        verb_behind, verb_before = match.groups()
        verb = (verb_behind or verb_before or "").lower()
        if VERB_BASE.get(verb) not in _PLAIN_TAG_VERBS:
            continue
        if verb_before is None or verb_before.islower():
            return match.start() + 1
    return None
