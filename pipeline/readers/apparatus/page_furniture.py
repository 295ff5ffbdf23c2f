"""Page numbers and running heads of a printed page, among the text of a scan: not spoken, and
the sentence that runs over them is one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass

from pipeline.readers.headings.heading_lines import HeadingKind, heading_of
from pipeline.readers.shared.blocks import Apparatus, Block, BlockKind, Cut
from pipeline.readers.shared.line_shapes import ends_sentence, is_break, is_title
from pipeline.readers.shared.lines import Span
from pipeline.readers.shared.numerals import roman_value
from pipeline.readers.shared.word_lists import words_in

_NUMBER_LINE = re.compile(
    r"[\s\-–—~•·|.*=\[\](){}<>]*(?:(?:page|pg|p)\b\.?\s*)?(?P<number>\d{1,4}|(?a:[ivxlc]{1,7}))"
    r"(?:\s*(?:of|/)\s*\d{1,4})?[\s\-–—~•·|.*=\[\](){}<>]*",
    re.IGNORECASE,
)
# ASCII: without regard to case 'i' would match 'ı' as well.
_WITH_HEAD = re.compile(
    r"\s*(?:(?P<before>\d{1,4})[\s|·•.\-–—]+(?P<head>\S.*?)|(?P<title>\S.*?)[\s|·•.\-–—]+(?P<after>\d{1,4}))\s*"
)
"""A page's number and its running head on one line."""
_LONGEST_HEAD = 70
_LONG_LINE = 40
_LONGEST_STEP = 4
"""Pages by which the number may go on from one that is known to the next."""
_REPEATS = 2


@dataclass(frozen=True, slots=True)
class _PageLine:
    """A line that may be a page's number or its head."""

    block: int
    line: int
    number: int
    """-1 for a head without one."""
    head: str = ""


def mark_page_furniture(text: str, blocks: list[Block]) -> None:
    """Mark the numbers and heads of pages as matter, and join what they interrupt."""
    lines = _numbered(text, blocks)
    numbers = _pages(text, blocks, lines)
    heads = _heads(text, blocks, numbers)
    if numbers or heads:
        _set_apart(blocks, numbers, heads)
    join_over_pages(text, blocks)


# ------------------------------------------------------------------ which lines


def _numbered(text: str, blocks: Sequence[Block]) -> list[_PageLine]:
    """The first and last lines of blocks that hold a number and nothing else, or a number and
    what may be a running head."""
    found: list[_PageLine] = []
    for n, block in enumerate(blocks):
        if block.kind is not BlockKind.PROSE or block.level or not block.lines:
            continue
        for at in sorted({0, 1, len(block.lines) - 2, len(block.lines) - 1}):
            if not 0 <= at < len(block.lines) or (1 < at < len(block.lines) - 2):
                continue
            a, b = block.lines[at]
            if b - a > _LONGEST_HEAD + 20:
                continue
            line = text[a:b]
            alone = _NUMBER_LINE.fullmatch(line)
            if alone and (value := _value(alone["number"])):
                found.append(_PageLine(n, at, value))
                continue
            both = _WITH_HEAD.fullmatch(line) if any(c.isdigit() for c in line) else None
            heading = heading_of(line) if both else None
            if heading is not None and heading.kind is not HeadingKind.NUMBER:
                continue
            if both and len(block.lines) <= 2:
                head = both["head"] or both["title"]
                found.append(_PageLine(n, at, int(both["before"] or both["after"]), _key(head)))
    return found


def _value(written: str) -> int:
    """The value of a page's number; Roman ones in small letters only, else they head chapters."""
    if written.isdecimal():
        return int(written)
    return roman_value(written) if written == written.lower() else 0


def _key(head: str) -> str:
    """A running head without what differs from page to page."""
    return " ".join(re.sub(r"[\d\W_]+", " ", head).casefold().split())


def _pages(text: str, blocks: Sequence[Block], lines: Sequence[_PageLine]) -> set[Span]:
    """(block, line) of those that number pages: their numbers go on one by one, and they
    stand in the middle of sentences, or share a line with prose or a head that comes again."""
    heads = Counter(line.head for line in lines if line.head)
    chains: list[list[_PageLine]] = []
    for line in lines:
        if line.head and heads[line.head] < _REPEATS and not _heads_a_page(text, blocks, line):
            continue
        goes_on = next(
            (c for c in chains[-3:] if 0 < line.number - c[-1].number <= _LONGEST_STEP), None
        )
        if goes_on is not None:
            goes_on.append(line)
        else:
            chains.append([line])
    pages: set[Span] = set()
    for chain in chains:
        inside = sum(_interrupts(text, blocks, line) for line in chain)
        if len(chain) >= _REPEATS and inside * 4 >= len(chain):
            pages |= {(line.block, line.line) for line in chain}
    return pages


def _heads_a_page(text: str, blocks: Sequence[Block], line: _PageLine) -> bool:
    """Whether a head that comes once stands as a title in the middle of a sentence."""
    a, b = blocks[line.block].lines[line.line]
    return is_title(text[a:b].strip(" \t0123456789|·•.-–—")) and _interrupts(text, blocks, line)


def _interrupts(text: str, blocks: Sequence[Block], line: _PageLine) -> bool:
    """Whether a line stands in the middle of a sentence, or below prose without a blank line."""
    block = blocks[line.block]
    if not line.head and len(block.lines) > 2 and line.line == len(block.lines) - 1:
        return True
    above = _shown_line(text, blocks, line.block, line.line, -1)
    below = _shown_line(text, blocks, line.block, line.line, 1)
    return bool(above and not ends_sentence(above) and below[:1].islower())


def _shown_line(text: str, blocks: Sequence[Block], n: int, at: int, step: int) -> str:
    """The nearest line of prose above (``step`` -1) or below (1) that is longer than a head."""
    lines = blocks[n].lines[:at] if step < 0 else blocks[n].lines[at + 1 :]
    if lines:
        return text[slice(*(lines[-1] if step < 0 else lines[0]))].strip()
    for m in range(n + step, n + 4 * step, step):
        if not 0 <= m < len(blocks) or not blocks[m].lines:
            continue
        nearest = (text[slice(*line)].strip() for line in blocks[m].lines[::step][:2])
        line = next((line for line in nearest if not _NUMBER_LINE.fullmatch(line)), "")
        if not line:
            continue
        prose = ends_sentence(line) if step < 0 else line[:1].islower()
        if prose or len(blocks[m].lines) > 1 or len(line) > _LONG_LINE:
            return line
    return ""


def _heads(text: str, blocks: Sequence[Block], numbers: Set[Span]) -> set[Span]:
    """(block, line) of running heads: short lines beside a page's number, and such as come
    again in the middle of sentences."""
    beside: set[Span] = set()
    repeats: Counter[str] = Counter()
    places: list[tuple[Span, str, bool]] = []
    for n, block in enumerate(blocks):
        if block.kind is not BlockKind.PROSE or block.level or len(block.lines) > 3:
            continue
        for at in range(len(block.lines)):
            line = text[slice(*block.lines[at])].strip()
            if (n, at) in numbers or not _may_be_head(line):
                continue
            key = _key(line)
            repeats[key] += 1
            above = _shown_line(text, blocks, n, at, -1)
            below = _shown_line(text, blocks, n, at, 1)
            inside = bool(above and not ends_sentence(above) and below[:1].islower())
            places.append(((n, at), key, inside))
    numbered_blocks = {n for n, _ in numbers}
    inside_keys = Counter(key for _, key, inside in places if inside)
    for (n, at), key, inside in places:
        alone = len(blocks[n].lines) == 1 and bool({n - 1, n + 1} & numbered_blocks)
        by_number = alone or bool({(n, at - 1), (n, at + 1)} & numbers)
        line = text[slice(*blocks[n].lines[at])]
        often = repeats[key] >= _REPEATS
        numbered = by_number and (often or (inside and is_title(line)))
        if numbered or (often and inside_keys[key] >= _REPEATS):
            beside.add((n, at))
    return beside


def _may_be_head(line: str) -> bool:
    """Whether a line may be a running head: short, no sentence, no speech, no chapter's number."""
    if not line or len(line) > _LONGEST_HEAD or line[0] in "\"“‘'«—–-" or is_break(line):
        return False
    if line[0].islower() or line[-1] in '.!?,;:”"' or not any(c.isalpha() for c in line):
        return False
    heading = heading_of(line)
    return heading is None or heading.kind is HeadingKind.NAMED or heading.titled


# ------------------------------------------------------------------ set apart, joined


def _set_apart(blocks: list[Block], numbers: Set[Span], heads: Set[Span]) -> None:
    """Give each of these lines a block of its own, which is matter."""
    made: list[Block] = []
    for n, block in enumerate(blocks):
        marked = {at for at in range(len(block.lines)) if (n, at) in numbers or (n, at) in heads}
        if not marked:
            made.append(block)
            continue
        piece: Block | None = None
        for at, line in enumerate(block.lines):
            gap = block.gap if at == 0 else 0
            if at in marked:
                furniture = Block([line], gap)
                number = (n, at) in numbers
                furniture.set_matter(Apparatus.PAGE_NUMBER if number else Apparatus.RUNNING_HEAD)
                made.append(furniture)
                piece = None
            elif piece is None:
                piece = Block(
                    [line], gap, block.kind, cuts=list(block.cuts), emphasis=block.emphasis
                )
                made.append(piece)
            else:
                piece.lines.append(line)
        if piece is not None:
            piece.words = block.words
    blocks[:] = made


def join_over_pages(text: str, blocks: list[Block]) -> None:
    """Join paragraphs that only furniture of the page divides: the first ends no sentence, the
    second goes on with it. The furniture is cut out of the sentence."""
    made: list[Block] = []
    furniture: list[Block] = []
    for block in blocks:
        if _is_furniture(block):
            furniture.append(block)
            continue
        above = made[-1] if made else None
        if furniture and above is not None and _goes_on(text, above, block):
            above.cuts += [
                Cut(line[0], line[1], one.reason) for one in furniture for line in one.lines
            ]
            above.append(block)
            above.anchors += block.anchors
            above.words += block.words
        else:
            made += [*furniture, block]
        furniture = []
    blocks[:] = [*made, *furniture]


def _is_furniture(block: Block) -> bool:
    return block.kind is BlockKind.MATTER and block.reason in (
        Apparatus.PAGE_NUMBER,
        Apparatus.RUNNING_HEAD,
    )


def _goes_on(text: str, above: Block, below: Block) -> bool:
    """Whether a sentence runs from one block into the next."""
    for block in (above, below):
        if block.kind is not BlockKind.PROSE or block.level or not block.lines:
            return False
    last, first = text[slice(*above.lines[-1])].rstrip(), text[slice(*below.lines[0])].lstrip()
    if not last or not first or ends_sentence(last):
        return False
    small = first[0].islower() or (first[0] in "“\"‘'" and first[1:2].islower())
    return small or last[-1] in "-,‐¬" or (last[-1].isalpha() and last.split()[-1].lower() in _OPEN)


_OPEN = frozenset(
    words_in(
        "a an and as at but by for from her his in into its my nor of on or our than that the "
        "their this to was were which who whose with your had has have is are not be been"
    )
)
"""Words that end no paragraph."""
