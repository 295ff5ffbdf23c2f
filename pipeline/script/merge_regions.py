"""The regions that three scripts share: lines of each that are each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.model import Line
from pipeline.script.align_lines import LineGroup
from pipeline.script.normal_forms import verbatim_text


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
    their new place, beside a person's notes and pauses too. Only words that stand once among the
    lost and once among the new count."""
    gone: dict[str, list[int]] = {}
    come: dict[str, list[int]] = {}
    for region in regions:
        base, mine, new = region.base, region.mine, region.new
        if base[1] - base[0] == mine[1] - mine[0] == 1 and new[0] == new[1]:
            gone.setdefault(verbatim_text(base_lines[base[0]].text), []).append(base[0])
        elif base[0] == base[1] and not any(x.written for x in mine_lines[slice(*mine)]):
            for i in range(*new):
                come.setdefault(verbatim_text(new_lines[i].text), []).append(i)
    moved = {
        places[0]: come[words][0]
        for words, places in gone.items()
        if len(places) == 1 and len(come.get(words, ())) == 1
    }
    if not moved:
        return list(regions)
    mine_of = {r.base[0]: r.mine for r in regions if r.base[0] < r.base[1]}
    arrived = {i: base for base, i in moved.items()}
    moved_regions: list[Region] = []
    for region in regions:
        if region.base[0] == region.base[1]:
            moved_regions += _with_arrivals(region, arrived, mine_of)
        elif region.base[0] not in moved or region.new[0] < region.new[1]:
            moved_regions.append(region)
    return moved_regions


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
