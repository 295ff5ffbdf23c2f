"""The regions that three scripts share: lines of each that are each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.model import SPOKEN_KINDS, Line
from pipeline.script.align_lines import LineGroup, bare_words
from pipeline.script.compare_lines import same_lines
from pipeline.script.normal_forms import verbatim_text

_MOST_ALIKE = 0.6
"""Share of words in common from which a line that came is one that left, reworded."""
_MOST_PAIRS = 1_000_000
"""Lines that left times lines that came: more are not compared."""


@dataclass(frozen=True, slots=True)
class Region:
    """Lines of the three scripts that are each other: a half-open span of each, which may be
    empty."""

    base: tuple[int, int]
    mine: tuple[int, int]
    new: tuple[int, int]


def common_regions(to_mine: Sequence[LineGroup], to_new: Sequence[LineGroup]) -> list[Region]:
    """The two alignments laid over each other: the smallest regions that cut neither."""
    regions: list[Region] = []
    m = n = base = mine = new = 0
    while m < len(to_mine) or n < len(to_new):
        start, was_mine, was_new = base, mine, new
        while m < len(to_mine) and to_mine[m].a_end == start:
            mine, m = to_mine[m].b_end, m + 1
        while n < len(to_new) and to_new[n].a_end == start:
            new, n = to_new[n].b_end, n + 1
        if mine == was_mine and new == was_new:
            base = max(groups[i].a_end for groups, i in ((to_mine, m), (to_new, n)))
            while (more_mine := m < len(to_mine) and to_mine[m].a_start < base) or (
                n < len(to_new) and to_new[n].a_start < base
            ):
                if more_mine:
                    base, mine, m = max(base, to_mine[m].a_end), to_mine[m].b_end, m + 1
                else:
                    base, new, n = max(base, to_new[n].a_end), to_new[n].b_end, n + 1
        regions.append(Region((start, base), (was_mine, mine), (was_new, new)))
    return regions


def with_moves(
    regions: Sequence[Region],
    base_lines: Sequence[Line],
    mine_lines: Sequence[Line],
    new_lines: Sequence[Line],
) -> list[Region]:
    """The regions, with lines that a person changed and the manuscript moved elsewhere taken to
    their new place, beside a person's notes and pauses too, also where the author wrote something
    like them in their old one. Only words that stand once among the lost and once among the new
    count; then lines that are most of all like each other."""
    gone: dict[str, list[int]] = {}
    come: dict[str, list[int]] = {}
    replaced: dict[str, list[int]] = {}  # their place was taken by a line that is like them
    for region in regions:
        base, mine, new = region.base, region.mine, region.new
        if base[1] - base[0] == mine[1] - mine[0] == 1 and new[0] == new[1]:
            gone.setdefault(verbatim_text(base_lines[base[0]].text), []).append(base[0])
        elif base[1] - base[0] == mine[1] - mine[0] == new[1] - new[0] == 1:
            words = verbatim_text(base_lines[base[0]].text)
            if words != verbatim_text(new_lines[new[0]].text):
                replaced.setdefault(words, []).append(base[0])
        elif base[0] == base[1] and not any(x.written for x in mine_lines[slice(*mine)]):
            for i in range(*new):
                come.setdefault(verbatim_text(new_lines[i].text), []).append(i)
    left_behind = {
        places[0]: come[words][0]
        for words, places in replaced.items()
        if words not in gone and len(places) == 1 and len(come.get(words, ())) == 1
    }
    moved = left_behind | {
        places[0]: come[words][0]
        for words, places in gone.items()
        if len(places) == 1 and len(come.get(words, ())) == 1
    }
    mine_of = {r.base[0]: r.mine for r in regions if r.base[0] < r.base[1]}
    left = {
        place: base_lines[place]
        for places in gone.values()
        for place in places
        if place not in moved
        and not same_lines([base_lines[place]], mine_lines[slice(*mine_of[place])])
    }
    taken = set(moved.values())
    arrivals = {i: new_lines[i] for places in come.values() for i in places if i not in taken}
    moved |= _reworded_moves(left, arrivals)
    if not moved:
        return list(regions)
    arrived = {i: base for base, i in moved.items()}
    moved_regions: list[Region] = []
    for region in regions:
        if region.base[0] == region.base[1]:
            moved_regions += _with_arrivals(region, arrived, mine_of)
        elif region.base[0] in left_behind:
            nothing = (region.base[0], region.base[0])
            moved_regions.append(Region(nothing, (region.mine[0], region.mine[0]), region.new))
        elif region.base[0] not in moved or region.new[0] < region.new[1]:
            moved_regions.append(region)
    return moved_regions


def _reworded_moves(left: Mapping[int, Line], arrivals: Mapping[int, Line]) -> dict[int, int]:
    """Lines that left one place and came to another with a few other words: of each pair that
    shares most of its words, where neither is so like another."""
    if len(left) * len(arrivals) > _MOST_PAIRS:
        return {}
    words = {i: bare_words(line) for i, line in arrivals.items()}
    pairs = []
    for place, line in left.items():
        own = bare_words(line)
        for i, other in arrivals.items():
            share = len(own & words[i]) / max(len(own), len(words[i]), 1)
            # What the narrator says aloud looks like narration in a script.
            one_kind = line.kind == other.kind or {line.kind, other.kind} <= SPOKEN_KINDS
            if one_kind and share >= _MOST_ALIKE:
                pairs.append((place, i))
    places, comers = (Counter(pair[side] for pair in pairs) for side in (0, 1))
    return {place: i for place, i in pairs if places[place] == comers[i] == 1}


def _with_arrivals(
    region: Region, arrived: dict[int, int], mine_of: dict[int, tuple[int, int]]
) -> list[Region]:
    """An insertion, cut at the lines that came from elsewhere."""
    pieces: list[Region] = []
    at, mine = region.new[0], region.mine
    nothing = (region.mine[1], region.mine[1])
    for i in range(*region.new):
        if i in arrived:
            if at < i or mine[0] < mine[1]:
                pieces.append(Region(region.base, mine, (at, i)))
            base = arrived[i]
            pieces.append(Region((base, base + 1), mine_of[base], (i, i + 1)))
            at, mine = i + 1, nothing
    if at < region.new[1] or mine[0] < mine[1]:
        pieces.append(Region(region.base, mine, (at, region.new[1])))
    return pieces
