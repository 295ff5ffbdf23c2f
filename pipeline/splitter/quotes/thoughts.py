"""Thoughts: italic sentences outside quotes, and quotes that 'he thought' tags."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.model import Paragraph

_ITALICS = re.compile(r"(?<![\w*_\\])(\*\*\*|\*|_)(?=[^\s*_])([^*_]+)(?<=[^\s*_])\1(?![\w*_])")
_FEWEST = 3
"""Paragraphs in italics that are a passage."""
_LONGEST = 100
"""Words of a thought; a paragraph in italics with more of them is a passage by itself."""
_ENDS_SENTENCE = re.compile(r"[.!?…,—–-]['’\"”]*$")
_THOUGHT_AFTER = re.compile(
    r"[\s,—–-]*(?:(?:I|he|she|they|[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+)?|the \w+)"
    r"(?: (?:\w+ly|had|then|only|suddenly))? (?:thought|thinks|wondered|wonders|mused)\b"
    r"|(?:thought|thinks|wondered|mused) (?:I\b|he\b|she\b|they\b|the \w+|[A-Z]))"
    r"(?! (?:that|about|of)\b)"
)
_THOUGHT_BEFORE = re.compile(
    r"(?<!\bsome )(?<!\bmuch )(?<!\b(?:no|in) )(?<!\bmore )(?<!\bdeep )(?<!\blittle )(?<!\ba )"
    r"\b(?:thought|thinks|thinking|wondered|wonders)"
    r"(?: to (?:him|her|my|them)sel(?:f|ves))?[,:]\s*$"
)
_ALOUD = re.compile(r"\b(?:aloud|out loud)\b")
_CITED = re.compile(
    r"(?:\b(?:read|reads|said|says|reading|called|titled|of|in|the|a|word|words|sign|letter|note"
    r"|text|message|wrote|written|writes|label|labelled|title|book|song|to|by|and|on|with|for)"
    r"|\bsaid,|\breads?[,:]|\b(?:wrote|message|text|note|letter|sign|email|screen)\b[^.!?]{0,40}:)\s*$",
    re.IGNORECASE,
)


def is_tagged_thought(text: str, start: int, end: int) -> bool:
    """Whether the narration beside a quotation says that it was only thought."""
    after = text[end : end + 80]
    match = _THOUGHT_AFTER.match(after)
    if match:
        return not _ALOUD.match(after, match.end() + 1)
    before = text[max(0, start - 60) : start]
    return bool(_THOUGHT_BEFORE.search(before)) and "aloud" not in before


def italic_passages(paragraphs: Sequence[Paragraph]) -> frozenset[int]:
    """The numbers of the paragraphs that are all in italics and stand with others of that kind: a
    letter, a dream, a page of a diary, and nobody's thoughts."""
    passages: set[int] = set()
    run: list[int] = []
    for number, paragraph in enumerate(paragraphs):
        if paragraph.kind != "prose" or _ITALICS.fullmatch(paragraph.text) is None:
            run = []
            continue
        run.append(number)
        if len(run) == _FEWEST:
            passages.update(run)
        elif len(run) > _FEWEST or len(paragraph.text.split()) > _LONGEST:
            passages.add(number)
    return frozenset(passages)


def find_thoughts(text: str, taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Italic runs (start, end) outside ``taken`` that are whole sentences and read as somebody's
    thought.

    A word stressed, a title, a sign or a foreign phrase is none: those stand inside a
    sentence of narration.
    """
    if "*" not in text and "_" not in text:
        return []
    thoughts: list[tuple[int, int]] = []
    place = 0
    for match in _ITALICS.finditer(text):
        start, end = match.span()
        while place < len(taken) and taken[place][1] <= start:
            place += 1
        if place < len(taken) and taken[place][0] < end:
            continue
        if match.group(1) != "***" and _is_thought(text, start, end, match.group(2)):
            thoughts.append((start, end))
    return thoughts


def _is_thought(text: str, start: int, end: int, body: str) -> bool:
    """Whether an italic run with these words is a thought: it is tagged, or a fresh sentence."""
    before, after = text[max(0, start - 60) : start].rstrip(), text[end : end + 80]
    if _THOUGHT_AFTER.match(after) or _THOUGHT_BEFORE.search(before):
        return True
    if not _ENDS_SENTENCE.search(body) or body.endswith(",") or not body[:1].isupper():
        return False
    if body.isupper() or _CITED.search(before):
        return False
    starts_sentence = not before or before[-1] in '.!?…”"’'
    return starts_sentence and (len(body.split()) > 1 or not before)
