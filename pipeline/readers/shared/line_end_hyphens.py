"""Words that a line's end broke in two: ``nega-`` ``tive``. A hyphen of the word's own stays."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from pipeline.readers.shared.blocks import Block, BlockKind, Cut
from pipeline.readers.shared.normal_text import NormalText
from pipeline.readers.shared.word_lists import words_in

_ENDS_BROKEN = re.compile(r"(?P<word>[^\W\d_][\w’'-]*?(?<![-_\d]))(?P<hyphen>[-‐¬])[ \t]*\Z")
_GOES_ON = re.compile(r"[ \t]*(?P<word>[^\W\d_]+(?:[-’'][^\W\d_]+)*)")
_SPACED = re.compile(
    r"(?<![^\W\d_])(?P<first>[^\W\d_]{2,}+)(?P<cut>[-‐¬] )(?P<second>[^\W\d_A-Z]{2,})"
)
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_FIRST_PARTS = frozenset(
    words_in(
        "well ill self half non all ever half high low long short old new good great full far "
        "near deep wide hard soft best better much two three four five six seven eight nine ten "
        "twenty thirty forty fifty sixty seventy eighty ninety hundred first second third quasi "
        "cross double triple great grand mother father brother sister son daughter step vice "
        "anglo mid semi close cold warm dark light blue red green grey gray black white brown "
        "golden bare broad broken middle single one many left right world hand heart"
    )
)
_SECOND_PARTS = frozenset(
    words_in(
        "known eyed haired handed hearted minded headed legged footed faced looking like made born "
        "bred coloured colored shaped sized old year tempered natured bodied blooded lived "
        "fashioned dressed armed covered stricken worn going being law past called named up down "
        "in out off on by to room table book fire"
    )
)
_ALWAYS_APART = frozenset(
    words_in("well twenty thirty forty fifty sixty seventy eighty ninety anglo quasi")
)
_APART_FROM_WORDS = frozenset(
    words_in("self half non all ill two three four five six seven eight nine")
)
"""First parts with a hyphen where the second is a word of the book."""
_ENDINGS = frozenset(words_in("teen ty th een ieth fold some ness"))
_SUSPENDED = frozenset(words_in("and or to but nor as than und oder et"))
"""Words that follow a hyphen which waits for its second part: 'two- and three-year'."""


def cut_line_end_hyphens(text: str, blocks: Sequence[Block]) -> None:
    """Cut the hyphens that only a line's end called for, and join what a line's end divides."""
    places = [
        (block, n, broken, goes_on)
        for block in blocks
        if block.kind is not BlockKind.MATTER and len(block.lines) > 1
        for n, broken, goes_on in _broken_words(text, block)
    ]
    if not places:
        return
    counts = Counter(match[0].casefold() for match in _WORD.finditer(text))
    for block, n, broken, goes_on in places:
        keep = broken["hyphen"] == "-" and _keeps_hyphen(broken["word"], goes_on["word"], counts)
        start, _ = block.lines[n]
        hyphen = broken.start("hyphen")
        block.lines[n] = (start, hyphen + 1)
        block.lines[n + 1] = (goes_on.start("word"), block.lines[n + 1][1])
        block.seamless.add(n)
        if not keep:
            block.cuts.append(Cut(hyphen, hyphen + 1, None))
    for block in {id(place[0]): place[0] for place in places}.values():
        block.cuts.sort(key=lambda cut: cut.start)


def _broken_words(text: str, block: Block) -> Iterator[tuple[int, re.Match[str], re.Match[str]]]:
    """(line, its broken word, what goes on with it) for every line of a block that ends so."""
    for n in range(len(block.lines) - 1):
        a, b = block.lines[n]
        if text[a:b].rstrip()[-1:] not in ("-", "‐", "¬"):
            continue
        broken = _ENDS_BROKEN.search(text, max(a, b - 60), b)
        goes_on = _GOES_ON.match(text, *block.lines[n + 1])
        if broken and goes_on:
            yield n, broken, goes_on


def _keeps_hyphen(first: str, second: str, counts: Counter[str]) -> bool:
    """Whether the hyphen between two parts of a word is its own: the book writes it so
    elsewhere, or the parts are those of words that are written so."""
    first, second = first.casefold() if first.isupper() else first, second
    whole, hyphened = (first + second).casefold(), f"{first}-{second}".casefold()
    if "-" in first or "-" in second:
        return True
    if counts[whole] != counts[hyphened]:
        return counts[hyphened] > counts[whole]
    if second[0].isupper() and not first.isupper():
        return not second.isupper()
    if len(first) == 1:
        return True  # 'X-ray': nobody breaks a word behind its first letter
    low, after = first.casefold(), second.casefold()
    if after in _ENDINGS:
        return False
    if low in _ALWAYS_APART or (low in _APART_FROM_WORDS and counts[after] > 1):
        return True
    if low not in _FIRST_PARTS:
        return False
    known = after in _SECOND_PARTS  # 'long-forgotten', but 'light-ening'
    return known or (len(after) > 4 and after.endswith(("ed", "en", "ing")) and counts[after] > 1)


def cut_hyphens_before_spaces(text: str, blocks: Sequence[Block]) -> None:
    """Cut the hyphens that line ends called for where these are spaces by now, as in pages made
    from scans: ``nega- tive``."""
    counts: Counter[str] = Counter()
    for block in blocks:
        if block.kind is BlockKind.MATTER or not block.lines:
            continue
        cuts = []
        for match in _SPACED.finditer(text, block.lines[0][0], block.lines[-1][1]):
            counts = counts or Counter(word[0].casefold() for word in _WORD.finditer(text))
            if _is_broken(match["first"].casefold(), match["second"].casefold(), counts):
                keeps = _keeps_hyphen(match["first"], match["second"], counts)
                cuts.append(Cut(match.start("cut") + keeps, match.end("cut"), None))
        if cuts:
            block.cuts = sorted([*block.cuts, *_apart(cuts, block.cuts)], key=lambda c: c.start)


def _apart(cuts: Sequence[Cut], taken: Sequence[Cut]) -> Iterator[Cut]:
    """The cuts that none of those overlaps which are there already, rising."""
    for cut in cuts:
        n = bisect_left(taken, cut.end, key=lambda one: one.start)
        if n == 0 or taken[n - 1].end <= cut.start:
            yield cut


def _is_broken(first: str, second: str, counts: Counter[str]) -> bool:
    """Whether two parts with a hyphen and a space between them are one word: the book has it, or
    has neither part elsewhere. A stammer or a dash is none."""
    if second in _SUSPENDED or second.startswith(first[:2]):
        return False
    if counts[first + second] or counts[f"{first}-{second}"]:
        return True
    return len(first) > 1 and counts[first] < 2 and counts[second] < 2


def join_at_soft_hyphens(normal: NormalText, blocks: Sequence[Block]) -> None:
    """Join the lines between which a soft hyphen, invisible and gone by now, broke a word."""
    ends = {
        place
        for place, change in zip(normal.places, normal.changes, strict=True)
        if "\N{SOFT HYPHEN}" in change.before and not change.after
    }
    if not ends:
        return
    for block in blocks:
        for n in range(len(block.lines) - 1):
            goes_on = _GOES_ON.match(normal.text, *block.lines[n + 1])
            if block.lines[n][1] in ends and goes_on:
                block.lines[n + 1] = (goes_on.start("word"), block.lines[n + 1][1])
                block.seamless.add(n)
