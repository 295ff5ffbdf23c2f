"""Units to chapters: which of the lines that look like headings are headings.

A line alone tells little (``headings``); the book as a whole tells more: numbers run on,
prose follows a heading, and what is listed together at the front is a table of contents.
"""

from __future__ import annotations

import bisect
import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.readers.shared import headings
from pipeline.readers.shared.contents import drop_contents
from pipeline.readers.shared.front_matter import BY, CREDIT, is_front
from pipeline.readers.shared.headings import Heading
from pipeline.readers.shared.layout import Unit, fold_lines, usual_gap

_SECTION_WORDS = 60
"""Words that numbered sections hold on average at least; fewer make a list."""
_ILLUSTRATION = re.compile(r"\s*\[(?:Illustration|Transcriber)", re.IGNORECASE)


def find_headings(text: str, units: list[Unit]) -> None:
    """Set the kind of every unit to what it is in the book; units are split and joined in
    place so that a heading, title and all, is one unit."""
    _mark_breaks(text, units)
    _split_off(text, units)
    drop_contents(text, units)
    _check_numbers(units)
    _level(units)
    if not any(unit.kind == "chapter" for unit in units):
        _bare_titles(text, units)
    _join(text, units)


def _mark_breaks(text: str, units: Sequence[Unit]) -> None:
    for unit in units:
        pictured = unit.kind == "prose" and _ILLUSTRATION.match(text, unit.lines[0][0])
        if pictured and text[slice(*unit.lines[-1])].rstrip().endswith("]"):
            unit.kind = "matter"
        if unit.kind != "prose" or len(unit.lines) > 2:
            continue
        if all(headings.is_break(text[a:b]) for a, b in unit.lines):
            unit.kind = "separator"


def _split_off(text: str, units: list[Unit]) -> None:
    """Give every unit that begins with a heading its Heading, prose below split off."""
    made: list[Unit] = []
    for unit in units:
        made.append(unit)
        if unit.kind != "prose":
            continue
        lines = [text[a:b] for a, b in unit.lines[:8]]
        heading = headings.find(lines[0].rstrip(" ,;") if len(lines) > 1 else lines[0])
        if heading is None or _is_list(lines):
            continue
        size = 1 + _title_lines(lines, heading)
        if heading.kind == "number" and size < len(unit.lines):
            continue  # a sentence that begins with a number
        unit.heading = replace(heading, titled=heading.titled or size > 1)
        if size < len(unit.lines):
            made.append(Unit(unit.lines[size:], 0, words=unit.words))
            unit.lines = unit.lines[:size]
        unit.words = 0
    units[:] = made


def _is_list(lines: Sequence[str]) -> bool:
    """Whether most lines are headings of their own: contents in one block."""
    return len(lines) >= 3 and sum(headings.find(k) is not None for k in lines) * 2 > len(lines)


def _title_lines(lines: Sequence[str], heading: Heading) -> int:
    """How many lines right below a heading's first line are its title."""
    rest = lines[1:]
    if not rest:
        return 0
    caps = 0
    while caps < len(rest) and headings.is_caps(rest[caps]):
        caps += 1
    if heading.titled and headings.is_caps(lines[0]):
        return caps
    if caps:
        return caps
    whole = " ".join(" ".join(line.split()) for line in rest)
    if len(lines) > 6 or len(whole) > 300 or whole[:1] in '"“‘«':
        return 0
    if heading.titled:  # the title goes on where its first line is as long as a line can be
        return len(rest) if len(lines[0].rstrip()) > 50 else 0
    return len(rest) if len(rest) <= 3 and _may_be_title(whole) else 0


def _may_be_title(line: str) -> bool:
    if not line or line[-1] in ",;":
        return False
    if line[0] in "\"“‘'«" and (
        not headings.is_caps(line) or line.rstrip("\"”’'»")[-1:] in "!?.,—"
    ):
        return False  # somebody speaks, or shouts
    if headings.is_caps(line):
        return len(line) <= 300
    return len(line) <= 120 and line[0] not in "—–-" and headings.is_title(line)


# ------------------------------------------------------------------ levels


def _check_numbers(units: Sequence[Unit]) -> None:
    """Numbers alone are headings only where they run on from one and prose stands between."""
    at = [n for n, u in enumerate(units) if u.heading and u.heading.kind == "number"]
    chains: list[list[int]] = []
    expected = 1
    for n in at:
        number = units[n].heading.number or 0  # type: ignore[union-attr]
        if number == 1:
            chains.append([n])
        elif chains and expected <= number <= expected + 1:
            chains[-1].append(n)
        else:
            units[n].heading = None
            continue
        expected = number + 1
    for chain in chains:
        after = bisect.bisect_right(at, chain[-1])
        end = at[after] if after < len(at) else len(units)
        words = sum(u.words for u in units[chain[0] : end])
        alone = len(chain) < 2 and sum(u.words for u in units[: chain[0]]) > _SECTION_WORDS
        if alone or words < _SECTION_WORDS * len(chain):
            for n in chain:
                units[n].heading = None


def _level(units: Sequence[Unit]) -> None:
    """Which kinds of heading make chapters here, which only group them, which are scenes."""
    kinds = {u.heading.kind for u in units if u.heading}
    order = ["part", "chapter", "number"] if "chapter" not in kinds else ["part", "chapter"]
    present = [kind for kind in order if kind in kinds]
    chapter = present[-1] if present else ("scene" if kinds == {"scene"} else "named")
    for unit in units:
        if unit.heading is None:
            continue
        kind = unit.heading.kind
        if kind in (chapter, "named"):
            unit.kind = "chapter"
        elif kind in ("scene", "number"):
            unit.kind = "scene"
        else:
            unit.kind = "part"


def _bare_titles(text: str, units: Sequence[Unit]) -> None:
    """Chapters headed by nothing but a title: in capitals, or set apart by blank lines."""
    usual = usual_gap(units)
    found = []
    for n, unit in enumerate(units[:-1]):
        if unit.kind != "prose" or len(unit.lines) > 2:
            continue
        line = fold_lines(text, unit)
        if len(line) > 80 or not _may_be_title(line) or BY.match(line) or CREDIT.match(line):
            continue
        if line[0] in '"“‘«' or line[-1] in "!?":
            continue
        apart = unit.gap >= usual + 2 and line[-1] not in ".:"
        if (headings.is_caps(line) or apart) and units[n + 1].kind == "prose":
            found.append((n, unit.gap))
    widest = max((gap for _, gap in found[1:]), default=0)
    if widest > usual:  # where some stand apart, those that don't are signs and shouts
        found = [(n, gap) for n, gap in found if gap == widest or n == 0]
    chosen = [n for n, _ in found]
    bounds = [*chosen, len(units)]
    held = [sum(u.words for u in units[a:b]) for a, b in itertools.pairwise(bounds)]
    real = [n for n, words in zip(chosen, held, strict=True) if words >= _SECTION_WORDS]
    if len(real) < 2 or sum(u.words for u in units[: real[0]]) > 3 * _SECTION_WORDS:
        return
    for n in real:
        units[n].kind = "chapter"
        units[n].heading = Heading("title", "title", None, True)


def _join(text: str, units: list[Unit]) -> None:
    """Join a heading with the title below it, and a part with its first chapter."""
    made: list[Unit] = []
    n = 0
    while n < len(units):
        unit = units[n]
        n += 1
        made.append(unit)
        if unit.kind not in ("part", "chapter", "scene"):
            continue
        if n < len(units) and _is_title_below(text, units, n, unit):
            unit.lines = [*unit.lines, *units[n].lines]
            n += 1
        if unit.kind == "part":
            between = _matter_before_chapter(text, units, n)
            if between:
                unit.kind = "matter"
                for other in units[n:between]:
                    other.kind = "matter"
            elif n < len(units) and units[n].kind in ("part", "chapter"):
                units[n].lines = [*unit.lines, *units[n].lines]
                units[n].gap = unit.gap
                made.pop()
            else:
                unit.kind = "chapter"
    for unit in made:
        if unit.kind in ("chapter", "scene"):
            unit.words = 0
    units[:] = made


def _matter_before_chapter(text: str, units: Sequence[Unit], n: int) -> int:
    """Where the chapter stands that follows a part's title page; 0 where there is no page."""
    at = n
    while at < len(units) and units[at].kind in ("prose", "matter", "separator", "break"):
        if units[at].kind == "prose" and not (is_front(text, units[at]) or units[at].words <= 8):
            return 0
        at += 1
    return at if n < at < len(units) and units[at].kind == "chapter" else 0


def _is_title_below(text: str, units: Sequence[Unit], n: int, above: Unit) -> bool:
    unit = units[n]
    if unit.kind != "prose" or unit.heading or len(unit.lines) > 4:
        return False
    if above.heading is None or above.heading.titled or n + 1 >= len(units):
        return False
    line = fold_lines(text, unit) if unit.words <= 50 else ""
    return units[n + 1].kind not in ("separator", "break") and _may_be_title(line)
