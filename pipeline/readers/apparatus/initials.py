"""Initials that stand apart from the word they begin: a large letter in a block of its own."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from pipeline.readers.shared.blocks import Block, BlockKind
from pipeline.readers.shared.word_lists import words_in

_INITIAL = re.compile(r"[\"“‘'«„(]*[A-ZÀ-Þ]")
_REST = re.compile(r"[a-zß-öø-ÿ][\w'’]*|[A-ZÀ-Þ'’]{2,}|[A-ZÀ-Þ]\b(?=\s+[A-ZÀ-Þ]{2,})")
_SPACED = re.compile(r"(?P<letter>[\"“‘']?[A-ZÀ-Þ])[ ](?=[A-ZÀ-Þ]+\b)")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ALONE = frozenset("AIOVX")
"""Letters that are words or numbers by themselves."""
_RESTS = frozenset(
    words_in(
        "lthough lready lways mong nother nyone nything round fter gain bove cross nce nly ther "
        "thers ften utside ver"
    )
)
"""What is left of common words without their first letter."""


def join_initials(text: str, blocks: list[Block]) -> None:
    """Join each initial with the block below it, whose first word goes on with it."""
    made: list[Block] = []
    initial: Block | None = None
    counts: Counter[str] = Counter()
    for block in blocks:
        if len(block.lines) > 1 and _is_initial(text, replace(block, lines=block.lines[:1])):
            letter, rest = Block(block.lines[:1]), Block(block.lines[1:])
            if _goes_on(text, letter, rest, counts):
                a, b = block.lines[0]
                block.lines[0] = (a, a + len(text[a:b].rstrip()))
                block.seamless.add(0)
        if initial is not None and _goes_on(text, initial, block, counts):
            made.pop()
            a, b = initial.lines[0]
            block.lines = [(a, a + len(text[a:b].rstrip())), *block.lines]
            block.anchors = [*initial.anchors, *block.anchors]
            block.seamless = {0, *(n + 1 for n in block.seamless)}
            block.gap, block.verse = initial.gap, False
        elif initial is not None and _is_article(text, initial, block):
            made.pop()
            block.lines = [*initial.lines, *block.lines]
            block.anchors = [*initial.anchors, *block.anchors]
            block.seamless = {n + 1 for n in block.seamless}
            block.gap, block.verse = initial.gap, False
        elif initial is None:
            _join_spaced(text, block, counts)
        initial = block if _is_initial(text, block) else None
        made.append(block)
    blocks[:] = made


def _is_article(text: str, initial: Block, block: Block) -> bool:
    """Whether an initial is a word of its own with which the block below goes on in small letters:
    'A', then 'boat came'."""
    if block.kind is not BlockKind.PROSE or block.level or not block.lines:
        return False
    letter = text[slice(*initial.lines[0])].strip()[-1:]
    return letter in "AIO" and text[slice(*block.lines[0])].lstrip()[:1].islower()


def _join_spaced(text: str, block: Block, counts: Counter[str]) -> None:
    """Join the initial that a space parts from its word in capitals: 'T HE ferry'."""
    if block.kind is not BlockKind.PROSE or block.level or not block.lines:
        return
    a, b = block.lines[0]
    match = _SPACED.match(text, a, b)
    if match is None:
        return
    letter, rest = Block([(a, match.end("letter"))]), Block([(match.end(), b)])
    if letter and _goes_on(text, letter, rest, counts):
        block.lines = [*letter.lines, *rest.lines, *block.lines[1:]]
        block.seamless = {0, *(n + 1 for n in block.seamless)}


def _is_initial(text: str, block: Block) -> bool:
    if block.kind is not BlockKind.PROSE or block.level or len(block.lines) != 1:
        return False
    a, b = block.lines[0]
    return b - a < 12 and not block.cuts and _INITIAL.fullmatch(text[a:b].strip()) is not None


def _goes_on(text: str, initial: Block, block: Block, counts: Counter[str]) -> bool:
    """Whether a block's first word goes on with an initial: in small letters or in capitals, and
    the book has the whole word rather than the rest. 'A', then 'boat came', are two words."""
    if block.kind is not BlockKind.PROSE or block.level or not block.lines:
        return False
    a, b = block.lines[0]
    match = _REST.match(text[a : min(b, a + 60)].lstrip())
    if match is None:
        return False
    letter = text[slice(*initial.lines[0])].strip()[-1]
    if not counts:
        counts.update(word[0].casefold() for word in _WORD.finditer(text))
    rest = match[0].casefold()
    alone, whole = counts[rest] - 1, counts[letter.casefold() + rest]
    if alone > 0 or whole > 0:
        return whole >= alone
    return letter not in _ALONE or not _is_word(rest)


def _is_word(word: str) -> bool:
    """Whether letters may be a word of their own rather than the rest of one."""
    return len(word) > 2 and re.search(r"[aeiouy]", word) is not None and word not in _RESTS
