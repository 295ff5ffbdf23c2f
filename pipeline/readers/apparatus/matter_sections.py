"""Sections that a book's apparatus is made of: credits, notes, an index. Their name raises the
question; what stands in them answers it, for a chapter of a story may be called so too."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from pipeline.readers.apparatus.section_names import NAMES, SAYS, SectionName
from pipeline.readers.shared.blocks import Apparatus, Block, BlockKind, fold_lines
from pipeline.readers.shared.line_shapes import ends_sentence, is_caps, is_title

_ENTRY = re.compile(
    r"(?:[\[({]?\s?(?:\d{1,4}|[ivxlc]{1,6}|[a-z])\s?[\])}.:]+\s|\d{1,4}\s|[*†‡§¶‖]|[↩^]|https?:|"
    r"(?:page|p|pp|chapter|note)\b\.? \d)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"[\[({]?\s?(\d{1,4})")
_PAGES = re.compile(r"[,.…\s]\s?\d{1,4}(?:[-–,\s]+\d{1,4})*(?:n\.?\d*)?\.?\Z")
_BLURB = re.compile(
    r"[\"”’»][\s,.]*(?:[—–-]{1,2}|\(|by\s)\s*[A-Z*_“\"]|^\s*[—–-]{1,2}\s*[A-Z*_“\"]"
)
_SAID = re.compile(
    r"[,.!?…—–-][\"”’»]\s+(?:\w+\s+){0,4}?(?:said|asked|cried|replied|answered|whispered|shouted|called|"
    r"muttered|added|told|thought|says|asks)\b",
    re.IGNORECASE,
)
_OPENS = re.compile(r"\s*[\"“‘«„—–]|\s*'\w")
_FEW_WORDS = 30
"""A section of fewer words, none of them spoken by anybody, is what its name says."""
_SENTENCES = 0.6
"""Share of a story's words that stand in paragraphs of whole sentences at least."""
_TALK_PER_BLOCK = 0.15
_PART_WORDS = 300
_LOWEST = 9
"""Rank of a heading that only its words show."""
_SAYS_PER_100 = {
    SectionName.THANKS: 1.5, SectionName.AUTHOR: 2.5, SectionName.RIGHTS: 2.0,
    SectionName.DEDICATION: 1.5, SectionName.TRANSCRIBER: 1.5, SectionName.NOTES: 1.0,
    SectionName.LIST: 2.5, SectionName.EXCERPT: 0.4,
}  # fmt: skip
"""How often words of its kind stand in a section, per hundred, at least."""


def section_name(title: str) -> SectionName | None:
    """What a title promises, if it is one of a book's apparatus."""
    bare = " ".join(title.split()).strip(" \t_*#~=-–—[]•.:")
    if not bare or len(bare) > 90:
        return None
    return next((name for name, pattern in NAMES.items() if pattern.fullmatch(bare)), None)


def holds_apparatus(name: SectionName, paragraphs: Sequence[str], *, sure: bool = False) -> bool:
    """Whether a section holds what its name promises, rather than a story; ``sure`` where too
    little to tell, or no prose at all, isn't enough."""
    words = [len(paragraph.split()) for paragraph in paragraphs]
    total = sum(words)
    if not total:
        return True
    talk = _talk(paragraphs)
    entries = _are_entries(paragraphs)
    if name is SectionName.NOTES and entries:
        return True
    if total < _FEW_WORDS and not talk and not sure:
        return True
    sentences = sum(n for n, p in zip(words, paragraphs, strict=True) if _is_prose(p, n))
    if sentences < _SENTENCES * total and not sure:
        return True
    if name is SectionName.PRAISE:
        return sum(bool(_BLURB.search(p)) for p in paragraphs) * 3 >= len(paragraphs)
    if name in (SectionName.LIST, SectionName.CONTENTS) and entries:
        return True
    if name not in SAYS or talk >= max(1, _TALK_PER_BLOCK * len(paragraphs)):
        return False
    hits = sum(len(SAYS[name].findall(paragraph)) for paragraph in paragraphs)
    return hits >= 2 and hits * 100 >= _SAYS_PER_100[name] * total


def _are_entries(paragraphs: Sequence[str]) -> bool:
    """Whether most paragraphs are entries of a list: numbered one after the other, marked, or
    ending with the numbers of pages."""
    listed = sum(bool(_ENTRY.match(p) or _PAGES.search(p)) for p in paragraphs)
    if listed * 2 < len(paragraphs):
        return False
    numbers = [int(match[1]) for p in paragraphs if (match := _NUMBERED.match(p))]
    in_turn = sum(0 <= b - a <= 1 or b == 1 for a, b in itertools.pairwise(numbers))
    return len(numbers) < 2 or in_turn * 3 >= 2 * (len(numbers) - 1)


def _talk(paragraphs: Sequence[str]) -> int:
    """Paragraphs in which somebody speaks."""
    return sum(
        bool(_SAID.search(p) or (_OPENS.match(p) and not _BLURB.search(p))) for p in paragraphs
    )


def _is_prose(paragraph: str, words: int) -> bool:
    """Whether a paragraph is of whole sentences."""
    return ends_sentence(paragraph) and (words > 4 or bool(_OPENS.match(paragraph)))


def reason_of(name: SectionName) -> Apparatus:
    """Why a section of this name isn't spoken."""
    if name is SectionName.NOTES:
        return Apparatus.NOTE
    if name is SectionName.CONTENTS:
        return Apparatus.CONTENTS
    if name is SectionName.TRANSCRIBER:
        return Apparatus.TRANSCRIBER
    return Apparatus.TITLE_PAGE if name is SectionName.COVER else Apparatus.PUBLISHER


def mark_matter_sections(text: str, blocks: Sequence[Block]) -> None:
    """Mark the sections of a book that are apparatus by their name and by what stands in them.
    Headings have their levels, or their kinds where no level is known; a line that only names
    such a section is a heading where the section is surely one."""
    heads: list[tuple[int, int, SectionName | None]] = []
    for n, block in enumerate(blocks):
        rank = _rank(block)
        line = fold_lines(text, block) if rank or _may_name(block) else ""
        name = section_name(line) if line else None
        if rank or (name and (is_caps(line) or is_title(line))):
            heads.append((n, rank or _LOWEST, name))
    for at, (n, rank, name) in enumerate(heads):
        if name is None or blocks[n].kind is BlockKind.MATTER:
            continue
        after = (m for m, other, _ in heads[at + 1 :] if other <= rank)
        _mark_section(text, blocks[n : next(after, len(blocks))], name, sure=rank == _LOWEST)


def _mark_section(text: str, section: Sequence[Block], name: SectionName, *, sure: bool) -> None:
    """Mark a section, which begins with its heading, if it is what its name promises."""
    inner = [block for block in section[1:] if _rank(block)]
    prose = [b for b in section[1:] if b.kind is BlockKind.PROSE and b.lines and b not in inner]
    if inner and name is not SectionName.NOTES and sum(b.words for b in prose) > _PART_WORDS:
        return  # what has chapters of its own is a part of the story
    if sure and name is SectionName.NOTES:
        # Without a heading's level nothing says where notes end but the notes.
        entries = [n for n, b in enumerate(prose) if _ENTRY.match(fold_lines(text, b))]
        prose = prose[: entries[-1] + 1] if entries else []
    if sure and not prose:
        return
    if holds_apparatus(name, [fold_lines(text, block) for block in prose], sure=sure):
        for block in (section[0], *inner, *prose):
            block.set_matter(reason_of(name))


def _may_name(block: Block) -> bool:
    """Whether a block that is no heading may name the section below it."""
    return block.kind is BlockKind.PROSE and len(block.lines) == 1 and block.words <= 6


def _rank(block: Block) -> int:
    """How high a heading stands: 1 is the highest; 0 for what is none."""
    if block.level and block.kind is BlockKind.PROSE:
        return block.level
    return {BlockKind.PART: 1, BlockKind.CHAPTER: 2, BlockKind.SCENE: 3}.get(block.kind, 0)
