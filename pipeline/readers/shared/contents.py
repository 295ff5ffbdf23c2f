"""Tables of contents in plain text: their entries look like headings and are none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.readers.shared import headings
from pipeline.readers.shared.layout import Unit

_PAGE_NUMBER = re.compile(r"(?:\.{2,}|\s{2,}|\t|[.…]\s)\s*(?:\d{1,4}|[ivxlc]+)\s*\Z")


def drop_contents(text: str, units: Sequence[Unit]) -> None:
    """Mark tables of contents as matter, so that their entries are no chapters."""
    last = _last_seen(text, units)
    _drop_titled_contents(text, units, last)
    run: list[int] = []
    for n, unit in enumerate([*units, Unit([], 0)]):
        if unit.kind == "prose" and unit.heading:
            run.append(n)
        elif unit.kind not in ("separator", "break") and run:
            _drop_run(text, units, run, last)
            run = []


def _drop_titled_contents(
    text: str, units: Sequence[Unit], last: dict[tuple[str, int | str], int]
) -> None:
    for n, unit in enumerate(units):
        if unit.kind != "prose" or not unit.lines:
            continue
        if not headings.is_contents(text[unit.lines[0][0] : unit.lines[0][1]]):
            continue
        if unit.words > 12 and len(unit.lines) == 1:
            continue
        unit.kind = "matter"
        for m in range(n + 1, len(units)):
            if not _is_entry(text, units, m, last):
                break
            units[m].kind, units[m].heading = "matter", None


def _is_entry(
    text: str, units: Sequence[Unit], n: int, last: dict[tuple[str, int | str], int]
) -> bool:
    """Whether the unit, which follows a contents' title, is still part of it."""
    unit = units[n]
    lines = [text[a:b] for a, b in unit.lines]
    if unit.heading:
        if units[n + 1 : n + 2] and not units[n + 1].heading and units[n + 1].words > 40:
            return False
        return last[_entry(text, unit)] > n
    if unit.kind != "prose" or max(len(line.strip()) for line in lines) > 90:
        return False
    listed = sum(bool(_PAGE_NUMBER.search(k)) or headings.find(k) is not None for k in lines)
    return listed * 2 >= len(lines) or (
        len(lines) >= 3 and sum(headings.ends_sentence(k) for k in lines) * 3 <= len(lines)
    )


def _last_seen(text: str, units: Sequence[Unit]) -> dict[tuple[str, int | str], int]:
    """Where each heading stands last, by its number or else by its words."""
    return {_entry(text, unit): n for n, unit in enumerate(units) if unit.heading}


def _entry(text: str, unit: Unit) -> tuple[str, int | str]:
    assert unit.heading is not None
    if unit.heading.number is not None:
        return unit.heading.key, unit.heading.number
    return unit.heading.key, _PAGE_NUMBER.sub("", text[slice(*unit.lines[0])]).strip().casefold()


def _drop_run(
    text: str,
    units: Sequence[Unit],
    run: Sequence[int],
    last: dict[tuple[str, int | str], int],
) -> None:
    """Headings with nothing between them: three of one sort are contents."""
    kinds = [units[n].heading.key for n in run if units[n].heading]  # type: ignore[union-attr]
    if max(kinds.count(kind) for kind in set(kinds)) < 3:
        return
    numbers: dict[str, int | None] = {}
    for at, n in enumerate(run):
        heading = units[n].heading
        assert heading is not None
        before = numbers.get(heading.key)
        numbers[heading.key] = heading.number
        if at == len(run) - 1:
            number = heading.number
            if number is None or before is None or number <= before:
                return  # the first real heading, right below the contents
        if last[_entry(text, units[n])] > n:
            units[n].kind, units[n].heading = "matter", None
