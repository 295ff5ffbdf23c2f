"""Alignment of two scripts: which lines of one are which lines of the other.

Lines are matched by their words: exactly, then without regard to punctuation and case, then
where the same words are cut differently, then by how alike they are. Time grows with the
number of lines and the size of the differences, never with their product.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.letters import normal_letters
from pipeline.model import HEADING_KINDS, SPOKEN_KINDS, Line
from pipeline.script.normal_forms import verbatim_text

_ALIKE = 0.5
_LARGEST_TABLE = 10_000
"""Cells of the largest similarity table; beyond it lines are matched in order."""
_DEEPEST = 40
_SHORT_LINE = 3
"""Words of a line that is its neighbour's answer by its place alone."""
_BARE_WORD = re.compile(r"\w+")
_APOSTROPHE = re.compile(r"['’]")

Match = tuple[int, int]


@dataclass(frozen=True, slots=True)
class LineGroup:
    """Lines ``a_start:a_end`` of one script that are lines ``b_start:b_end`` of the other. Either
    may be empty: lines that the other one lacks."""

    a_start: int
    a_end: int
    b_start: int
    b_end: int

    @property
    def is_pair(self) -> bool:
        """Whether it is one line of each."""
        return self.a_end - self.a_start == 1 and self.b_end - self.b_start == 1

    def moved(self, a: int, b: int) -> LineGroup:
        """The group with ``a`` and ``b`` added to its two sides."""
        return LineGroup(self.a_start + a, self.a_end + a, self.b_start + b, self.b_end + b)

    def reversed_in(self, gap: LineGroup) -> LineGroup:
        """The group, whose lines were counted from the end of ``gap``, counted from the start
        of the scripts."""
        return LineGroup(
            gap.a_end - self.a_end,
            gap.a_end - self.a_start,
            gap.b_end - self.b_end,
            gap.b_end - self.b_start,
        )


def align(a: Sequence[Line], b: Sequence[Line]) -> tuple[LineGroup, ...]:
    """Groups in order that cover both scripts, as fine as they can be told: a line that the
    other script lacks is a group of its own."""
    pairs = _common([_exact(line) for line in a], [_exact(line) for line in b])
    groups: list[LineGroup] = []
    for gap, pair in _gaps(pairs, len(a), len(b)):
        groups += _align_gap(a, b, gap)
        if pair is not None:
            groups.append(_pair(*pair))
    return tuple(groups)


def same_ends(a: Sequence[Line], b: Sequence[Line]) -> tuple[int, int]:
    """With how many pairs of lines ``align`` begins, and then with how many it ends: nearly all of
    a book in which little changed, without a group for each."""
    most = min(len(a), len(b))
    first = next((n for n in range(most) if not is_same(a[n], b[n])), most)
    most -= first
    last = next((n for n in range(most) if not is_same(a[-1 - n], b[-1 - n])), most)
    return first, last


def is_same(one: Line, other: Line) -> bool:
    """Whether two lines are exactly each other for ``align``."""
    return (one.text == other.text and one.kind == other.kind) or _exact(one) == _exact(other)


def _pair(i: int, j: int) -> LineGroup:
    return LineGroup(i, i + 1, j, j + 1)


def _unmatched(gap: LineGroup) -> list[LineGroup]:
    """Lines that only one script has: first those of the one, then those of the other."""
    lost = [LineGroup(i, i + 1, gap.b_start, gap.b_start) for i in range(gap.a_start, gap.a_end)]
    return lost + [LineGroup(gap.a_end, gap.a_end, j, j + 1) for j in range(gap.b_start, gap.b_end)]


def _exact(line: Line) -> Hashable:
    return _class(line), verbatim_text(line.text)


def _class(line: Line) -> str:
    """Lines of different classes are never each other; a chapter may become a scene."""
    return "text" if line.kind in SPOKEN_KINDS else line.kind


def _gaps(pairs: Sequence[Match], a_end: int, b_end: int) -> list[tuple[LineGroup, Match | None]]:
    """What stands between matched lines: each gap with the match that follows it."""
    gaps: list[tuple[LineGroup, Match | None]] = []
    a, b = 0, 0
    for pair in (*pairs, None):
        i, j = pair if pair is not None else (a_end, b_end)
        gaps.append((LineGroup(a, i, b, j), pair))
        a, b = i + 1, j + 1
    return gaps


# ------------------------------------------------------------------ equal keys


def _common(a: Sequence[Hashable], b: Sequence[Hashable]) -> list[Match]:
    """Equal keys at rising places of both: patience, from the ends inwards."""
    pairs: list[Match] = []
    work = [(0, len(a), 0, len(b), 0)]
    while work:
        a0, a1, b0, b1, depth = work.pop()
        while a0 < a1 and b0 < b1 and a[a0] == b[b0]:
            pairs.append((a0, b0))
            a0, b0 = a0 + 1, b0 + 1
        while a0 < a1 and b0 < b1 and a[a1 - 1] == b[b1 - 1]:
            a1, b1 = a1 - 1, b1 - 1
            pairs.append((a1, b1))
        if a0 == a1 or b0 == b1:
            continue
        anchors = _unique_anchors(a, b, (a0, a1, b0, b1)) if depth < _DEEPEST else []
        if not anchors:
            pairs += _small_common(a, b, (a0, a1, b0, b1))
            continue
        pairs += anchors
        for (i, j), (k, m) in pairwise([(a0 - 1, b0 - 1), *anchors, (a1, b1)]):
            if i + 1 < k and j + 1 < m:
                work.append((i + 1, k, j + 1, m, depth + 1))
    return sorted(pairs)


Block = tuple[int, int, int, int]


def _unique_anchors(a: Sequence[Hashable], b: Sequence[Hashable], block: Block) -> list[Match]:
    """The longest rising run of keys that stand once on either side of the block."""
    a0, a1, b0, b1 = block
    in_a, in_b = Counter(a[a0:a1]), Counter(b[b0:b1])
    where = {b[j]: j for j in range(b0, b1) if in_b[b[j]] == 1}
    pairs = [(i, where[a[i]]) for i in range(a0, a1) if in_a[a[i]] == 1 and a[i] in where]
    return _rising(pairs)


def _rising(pairs: Sequence[Match]) -> list[Match]:
    """The longest subsequence that rises on the right; the left rises already."""
    tails: list[int] = []
    ends: list[int] = []
    back: list[int] = []
    for n, (_, j) in enumerate(pairs):
        at = bisect_left(tails, j)
        back.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(j)
            ends.append(n)
        else:
            tails[at], ends[at] = j, n
    rising = []
    n = ends[-1] if ends else -1
    while n >= 0:
        rising.append(pairs[n])
        n = back[n]
    return rising[::-1]


def _small_common(a: Sequence[Hashable], b: Sequence[Hashable], block: Block) -> list[Match]:
    """The longest common run of a block that has only repeated keys; where the block is too
    large for that, equal keys as they come."""
    a0, a1, b0, b1 = block
    if (a1 - a0) * (b1 - b0) <= _LARGEST_TABLE:
        scores = [[float(a[i] == b[j]) for j in range(b0, b1)] for i in range(a0, a1)]
        return [(a0 + i, b0 + j) for i, j in _best_path(scores)]
    places: dict[Hashable, list[int]] = {}
    for j in range(b1 - 1, b0 - 1, -1):
        places.setdefault(b[j], []).append(j)
    pairs, reached = [], b0 - 1
    for i in range(a0, a1):
        waiting = places.get(a[i], [])
        while waiting and waiting[-1] <= reached:
            waiting.pop()
        # Never leap: one early match with the far end would leave nothing for the rest.
        if waiting and waiting[-1] - reached <= 50:
            reached = waiting.pop()
            pairs.append((i, reached))
    return pairs


def _best_path(scores: list[list[float]]) -> list[Match]:
    """The rising matches of the highest total score; a score of 0 is no match."""
    rows, columns = len(scores), len(scores[0])
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        row, below, score = best[i], best[i + 1], scores[i]
        for j in range(columns - 1, -1, -1):
            value = max(below[j], row[j + 1])
            if score[j] > 0:
                value = max(value, below[j + 1] + score[j])
            row[j] = value
    path, i, j = [], 0, 0
    while i < rows and j < columns:
        if scores[i][j] > 0 and best[i][j] == best[i + 1][j + 1] + scores[i][j]:
            path.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return path


# ------------------------------------------------------------------ what has no equal


def _align_gap(a: Sequence[Line], b: Sequence[Line], gap: LineGroup) -> list[LineGroup]:
    """Groups for lines of which none has its exact like in the other script."""
    if gap.a_start == gap.a_end or gap.b_start == gap.b_end:
        return _unmatched(gap)
    front = _recut(a[gap.a_start : gap.a_end], b[gap.b_start : gap.b_end])
    head = [group.moved(gap.a_start, gap.b_start) for group in front]
    if head:
        gap = LineGroup(head[-1].a_end, gap.a_end, head[-1].b_end, gap.b_end)
    a_rest, b_rest = a[gap.a_start : gap.a_end], b[gap.b_start : gap.b_end]
    back = _recut(a_rest[::-1], b_rest[::-1], backwards=True)
    tail = [group.reversed_in(gap) for group in reversed(back)]
    if tail:
        gap = LineGroup(gap.a_start, tail[0].a_start, gap.b_start, tail[0].b_start)
    return [*head, *_align_alike(a, b, gap), *tail]


def _recut(a: Sequence[Line], b: Sequence[Line], *, backwards: bool = False) -> list[LineGroup]:
    """Groups from the front in which the same words are cut differently; each is as small as
    can be. ``backwards``: the lines come last first."""
    groups: list[LineGroup] = []
    i = j = a0 = b0 = 0
    left = right = ""
    """What the lines taken so far say on this side and not yet on the other."""
    while (left or i < len(a)) and (right or j < len(b)):
        if not left:
            left, i = _words(a[i]), i + 1
            continue
        if not right:
            right, j = _words(b[j]), j + 1
            continue
        size = min(len(left), len(right))
        if backwards:
            same = left[-size:] == right[-size:]
            left, right = left[:-size], right[:-size]
        else:
            same = left[:size] == right[:size]
            left, right = left[size:], right[size:]
        if not same:
            break
        if not left and not right:
            groups.append(LineGroup(a0, i, b0, j))
            a0, b0 = i, j
    return groups


def _words(line: Line) -> str:
    """A line's words for the author's text; nothing for a note, a pause and a made-up scene."""
    return verbatim_text(line.text) if line.written else ""


def _align_alike(a: Sequence[Line], b: Sequence[Line], gap: LineGroup) -> list[LineGroup]:
    """Pairs of lines that are alike, and between them what has no like."""
    left, right = a[gap.a_start : gap.a_end], b[gap.b_start : gap.b_end]
    if not left or not right:
        return _unmatched(gap)
    loose_left, loose_right = [_loose(x) for x in left], [_loose(x) for x in right]
    groups: list[LineGroup] = []
    for inner, pair in _gaps(_common(loose_left, loose_right), len(left), len(right)):
        pairs = _alike(left[inner.a_start : inner.a_end], right[inner.b_start : inner.b_end])
        for between, like in _gaps(pairs, inner.a_end - inner.a_start, inner.b_end - inner.b_start):
            a0, b0 = gap.a_start + inner.a_start, gap.b_start + inner.b_start
            left_over = between.moved(a0, b0)
            groups += [left_over] if _in_place(a, b, left_over) else _unmatched(left_over)
            if like is not None:
                groups.append(_pair(a0 + like[0], b0 + like[1]))
        if pair is not None:
            groups.append(_pair(gap.a_start + pair[0], gap.b_start + pair[1]))
    return groups


def _loose(line: Line) -> Hashable:
    """A line's letters and digits; what has none is like nothing."""
    letters = "".join(c for c in normal_letters(line.text).casefold() if c.isalnum())
    return (_class(line), letters) if letters else (_class(line), id(line))


def _alike(a: Sequence[Line], b: Sequence[Line]) -> list[Match]:
    """Lines that share at least half their words, in order."""
    if not a or not b or len(a) * len(b) > _LARGEST_TABLE:
        return []
    words_a, words_b = [bare_words(line) for line in a], [bare_words(line) for line in b]
    scores = [
        [_likeness(x, y, words, other) for y, other in zip(b, words_b, strict=True)]
        for x, words in zip(a, words_a, strict=True)
    ]
    return _best_path(scores)


def bare_words(line: Line) -> frozenset[str]:
    """A line's words without case and punctuation: 'It's plastic.' and 'its PLASTIC!' share all."""
    text = normal_letters(line.text).casefold()
    return frozenset(_BARE_WORD.findall(_APOSTROPHE.sub("", text)))


def _in_place(a: Sequence[Line], b: Sequence[Line], gap: LineGroup) -> bool:
    """Whether two lines that stand between the same neighbours are one line with new words: of
    one kind, and either short or with a word in common."""
    if gap.a_end - gap.a_start != 1 or gap.b_end - gap.b_start != 1:
        return False
    one, other = a[gap.a_start], b[gap.b_start]
    if one.kind != other.kind or one.kind not in SPOKEN_KINDS:
        return False
    words, theirs = bare_words(one), bare_words(other)
    return bool(words & theirs) or max(len(words), len(theirs)) <= _SHORT_LINE


def _likeness(a: Line, b: Line, words: frozenset[str], other: frozenset[str]) -> float:
    """Shared words over all words, 0 where they are too unlike to be one line. Headings of one
    kind are always alike: a renamed chapter is the same chapter."""
    if _class(a) != _class(b) or a.kind in ("note", "pause", "sound"):
        return 0.0
    total = max(len(words), len(other))
    likeness = len(words & other) / total if total else 0.0
    if a.kind in HEADING_KINDS:
        return 0.1 + likeness
    return likeness if likeness >= _ALIKE else 0.0
