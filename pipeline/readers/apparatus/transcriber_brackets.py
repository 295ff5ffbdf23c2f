"""What transcribers put in brackets: ``[Footnote 1: …]``, ``[Illustration: …]``, ``[Pg 12]``,
``[Greek: logos]``. A bracket may hold whole paragraphs, or stand inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.readers.shared.blocks import Apparatus, Block, BlockKind, Cut

_KINDS = (
    (Apparatus.NOTE, r"foot-?notes?|end-?notes?|notes? \w{1,4}|fn\.? ?\w{0,3}"),
    (
        Apparatus.CAPTION,
        r"illustrations?|figures?|fig\.|plates?|maps?|photo(?:graph)?s?|pictures?|images?|music|"
        r"musical notation|frontispiece|decorations?|decorative \w+|ornaments?|cover|headpiece|"
        r"tailpiece|diagrams?|drawings?|tables?|score|portrait",
    ),
    (Apparatus.SIDENOTE, r"side-?notes?|margin(?:al)?(?: note)?s?|margin:"),
    (
        Apparatus.TRANSCRIBER,
        r"transcribers?['’]?s?['’]?(?: (?:end)?notes?)?|tn|t\.n\.|editors?['’]?s?['’]? notes?|"
        r"e-?text|typographical|redactor['’]s notes?|proofer['’]s notes?",
    ),
    (
        Apparatus.PAGE_NUMBER,
        r"blank(?: page)?|pages? (?:break|missing)|p(?:g|age|p|)\.? ?[\divxlc]+",
    ),
)
_LANGUAGES = (
    r"greek|hebrew|arabic|cyrillic|russian|sanskrit|latin|runes?|gaelic|irish|coptic|syriac|"
    r"chinese|japanese|handwritten|handwriting|hw|symbol|old english|blackletter|script"
)
_OPENING = re.compile(
    r"\[\s*(?:" + "|".join(f"(?P<k{n}>{names})" for n, (_, names) in enumerate(_KINDS))
    + rf"|(?P<language>{_LANGUAGES}))(?=\s*(?P<colon>:)|\s*\]|\s*[.,—–-]|\s+[\divxlcA-Z])",
    re.IGNORECASE,
)  # fmt: skip
_BRACKET = re.compile(r"[\[\]]")
_BLOCKS = 60
"""Blocks that one bracket holds at most."""
_CHARACTERS = 20_000


def mark_brackets(text: str, blocks: Sequence[Block]) -> None:
    """Mark the brackets of transcribers: as matter where they hold whole blocks, as cuts where
    they stand in a sentence."""
    for n, block in enumerate(blocks):
        if block.kind is not BlockKind.PROSE or not block.lines:
            continue
        start, end = block.lines[0][0], block.lines[-1][1]
        if text.find("[", start, end) < 0:
            continue
        opening = _OPENING.match(text, _first_letter(text, start, end), end)
        if opening and _kind_of(opening) is not None and _mark_whole(text, blocks, n, opening):
            continue
        block.cuts += _inside(text, start, end)


def _first_letter(text: str, start: int, end: int) -> int:
    while start < end and (text[start].isspace() or text[start] in "*_"):
        start += 1
    return start


def _kind_of(opening: re.Match[str]) -> Apparatus | None:
    """What a bracket holds; None where its words are the story's."""
    for n, (reason, _) in enumerate(_KINDS):
        if opening[f"k{n}"] is not None:
            return reason
    return None


def _mark_whole(text: str, blocks: Sequence[Block], n: int, opening: re.Match[str]) -> bool:
    """Mark the blocks that a bracket at the start of one holds; False where words of the block
    stand outside of it."""
    reason = _kind_of(opening)
    depth = 0
    for m in range(n, min(n + _BLOCKS, len(blocks))):
        if m > n and (blocks[m].kind is not BlockKind.PROSE or blocks[m].level):
            break
        start = opening.start() if m == n else blocks[m].lines[0][0]
        end = blocks[m].lines[-1][1]
        close, depth = _closing(text, start, end, depth)
        if close is None:
            continue
        if text[close + 1 : end].strip(" \t\r\n*_."):
            return False
        for block in blocks[n : m + 1]:
            block.set_matter(reason or Apparatus.TRANSCRIBER)
        return True
    return False


def _closing(text: str, start: int, end: int, depth: int) -> tuple[int | None, int]:
    """Where the bracket closes that is ``depth`` deep at ``start``, and how deep it is at
    ``end``."""
    for match in _BRACKET.finditer(text, start, end):
        depth += 1 if match[0] == "[" else -1
        if depth == 0:
            return match.start(), 0
    return None, depth


def _inside(text: str, start: int, end: int) -> Iterator[Cut]:
    """What of the brackets inside a paragraph isn't spoken: all of one, or of ``[Greek: logos]``
    what isn't the word."""
    at = start
    for opening in _OPENING.finditer(text, start, end):
        if opening.start() < at:
            continue
        close, _ = _closing(text, opening.start(), min(end, opening.start() + _CHARACTERS), 0)
        if close is None or text[close + 1 : close + 2] in ("(", "["):
            continue  # open to the end, or a link of Markdown's
        at = close + 1
        reason = _kind_of(opening)
        if reason is not None:
            yield Cut(opening.start(), at, reason)
        elif opening["colon"]:
            head = opening.end("colon")
            head += len(text[head:close]) - len(text[head:close].lstrip())
            yield Cut(opening.start(), head, Apparatus.TRANSCRIBER)
            yield Cut(close, at, Apparatus.TRANSCRIBER)
