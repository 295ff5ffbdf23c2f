"""How a line is spoken, in another language than English: by the words of its tag."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from pipeline.model import Manuscript
from pipeline.splitter.quotes.spans import Span
from pipeline.splitter.quotes.tags_by_language import tag_after
from pipeline.splitter.words.language_words import LanguageWords

_WORD = re.compile(r"[^\W\d_]+")
_CLAUSE_END = re.compile(r"[.!?;:,…]|\s[—–―]")
_MOST = 2


def deliveries_by_language(
    manuscript: Manuscript, spans: Sequence[Span], words: LanguageWords
) -> tuple[tuple[str, ...], ...]:
    """Words of ``model.DELIVERIES`` for each span, from the tag of its quotation."""
    tagged: dict[int, list[str]] = {}
    for span, after in itertools.pairwise(spans):
        if span.utterance is None or after.utterance is not None:
            continue
        text = manuscript.paragraphs[after.paragraph].text
        if after.paragraph != span.paragraph:
            continue
        tag = tag_after(text, after.start, after.end, words)
        if tag is None:
            continue
        end = _CLAUSE_END.search(text, tag.end, after.end)
        clause = text[after.start : end.start() if end else after.end].lower()
        said = tagged.setdefault(span.utterance, [])
        for word in _WORD.findall(clause):
            delivery = words.deliveries.get(word)
            if delivery and delivery not in said:
                said.append(delivery)
    return tuple(
        () if span.utterance is None else tuple(tagged.get(span.utterance, ())[:_MOST])
        for span in spans
    )


def is_pure_language_tag(
    manuscript: Manuscript, spans: Sequence[Span], index: int, words: LanguageWords
) -> bool:
    """Whether a narration span only says who speaks: 'sagte Anna.'"""
    span = spans[index]
    before = spans[index - 1] if index else None
    if before is None or before.utterance is None or before.paragraph != span.paragraph:
        return False
    text = manuscript.paragraphs[span.paragraph].text
    tag = tag_after(text, span.start, span.end, words)
    return tag is not None and not _WORD.search(text, tag.end, span.end)
