"""Epigraphs and dedications: what stands over a chapter's first words and nobody in it says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.model import Paragraph
from pipeline.splitter.words.word_set import word_set

_DASH = r"(?:—|–|―|--)"
_SET_APART = re.compile(
    r"[*_]{0,3}\s?[“\"‘'«„»].*[”\"’'»“«]\s?[*_]{0,3}$|[“„«][^”“»«]+$|([*_]{1,3}).+\1$"
)
"""All in quote marks, which may go on in the next paragraph, or all in italics."""
_SOURCE = re.compile(rf"[*_(\[]*{_DASH}\s?(.{{2,120}})$")
_SOURCE_BEHIND = re.compile(rf"(.+?[”\"’'»“«*_.!?…])\s?([*_(\[]*{_DASH}\s?[^—–―]{{2,120}})$")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_KINDS_OF_SOURCE = word_set(
    "saying proverb song hymn ballad rhyme prayer psalm poem traditional anonymous unknown anon"
)
_SHORT = 4
"""Letters of a word that may be small in a title."""
_MOST_WORDS = 14
_MOST_PARAGRAPHS = 6
_DEDICATION = re.compile(
    r"([*_]{1,3})(?:for|to|in (?:loving )?memory of|dedicated to|remembering)\b.{1,160}\1$",
    re.IGNORECASE,
)


def epigraphs(paragraphs: Sequence[Paragraph]) -> frozenset[int]:
    """The numbers of the paragraphs between a heading and its story that are set apart (in quote
    marks or italics) and lead to a source, ``— Old saying``, in the last of them or behind them;
    and of what is dedicated to somebody before the first chapter."""
    found: set[int] = set()
    waiting: list[int] = []
    is_head = True
    has_chapters = any(paragraph.kind == "chapter" for paragraph in paragraphs)
    for number, paragraph in enumerate(paragraphs):
        if paragraph.kind != "prose":
            if paragraph.kind == "chapter":
                is_head, waiting = True, []
            continue
        if not is_head:
            continue
        text = paragraph.text
        behind = _SOURCE_BEHIND.match(text)
        if waiting and _names_source(text):
            found.update(waiting)
            waiting = []
        elif behind is not None and _SET_APART.match(behind[1]) and _names_source(behind[2]):
            found.update((*waiting, number))
            waiting = []
        elif has_chapters and paragraph.place.chapter == 0 and _DEDICATION.match(text):
            found.add(number)
        elif _SET_APART.match(text) and len(waiting) < _MOST_PARAGRAPHS:
            waiting.append(number)
        else:
            is_head, waiting = False, []
    return frozenset(found)


def _names_source(text: str) -> bool:
    """Whether words behind a dash name a work, a person or a saying, and are no sentence."""
    source = _SOURCE.match(text)
    if source is None or source[1].rstrip("*_”’\"' ").endswith(("!", "?", "…", ",")):
        return False
    words = _WORD.findall(source[1])
    if not 1 <= len(words) <= _MOST_WORDS:
        return False
    if any(word.lower() in _KINDS_OF_SOURCE for word in words):
        return True
    tells = [word for word in words if len(word) >= _SHORT or word[0].isupper()]
    return bool(tells) and all(not word[0].islower() for word in tells)
