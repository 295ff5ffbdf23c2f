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

from ..model import Meta
from . import headings
from .headings import Heading
from .layout import Unit, usual_gap

_SHORT = 400
"""Characters of a unit beyond which it can't be a heading or a title."""
_SECTION_WORDS = 60
"""Words that numbered sections hold on average at least; fewer make a list."""
_CREDIT = re.compile(
    r"\[?(produced by|e-?text prepared|this e-?(book|text)|prepared by|transcribed|transcriber|"
    r"illustrated by|illustration|copyright|©|\(c\)|all rights reserved|isbn|published by|"
    r"first published|printed (in|by)|edited by|translated|with (an )?illustrations?|"
    r"author of|release date|posting date|character set|https?://|www\.)",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\s*(?:written\s+)?by[\s:]+(?P<name>[^\W\d_][^\n]{1,80})\s*\Z", re.IGNORECASE | re.DOTALL
)
FIELD = re.compile(r"(Title|Author|Language|Translator|Illustrator)\s*:\s*(\S.*)", re.IGNORECASE)
_EBOOK = re.compile(
    r"(?:The )?Project Gutenberg(?:['’]s)? (?:e-?(?:text|book) of )?(.+?)(?:, by (.+))?\Z",
    re.IGNORECASE,
)
_ILLUSTRATION = re.compile(r"\s*\[(?:Illustration|Transcriber)", re.IGNORECASE)
_SUBTITLE = re.compile(r"(?:or|a|an|being|in)\b", re.IGNORECASE)
_PAGE_NUMBER = re.compile(r"(?:\.{2,}|\s{2,}|\t|[.…]\s)\s*(?:\d{1,4}|[ivxlc]+)\s*\Z")


def fold_lines(text: str, unit: Unit) -> str:
    """A unit's text on one line."""
    return " ".join(" ".join(text[a:b].split()) for a, b in unit.lines).strip()


def is_breakable(text: str, before: Unit, after: Unit) -> bool:
    """Whether extra blank lines between two units can mean a new scene: whole sentences stand
    on both sides, not a letter's or a poem's first or last lines."""
    if before.kind != "prose" or after.kind != "prose":
        return False
    last, first = text[slice(*before.lines[-1])], text[slice(*after.lines[0])]
    end = last.rstrip(" \t\"'”’»)]*_")
    if end[-1:] not in (".", "!", "?", "…", "—", "-") or headings.is_caps(last):
        return False
    return headings.ends_sentence(text[slice(*after.lines[-1])]) and not first[:1].isspace()


# ------------------------------------------------------------------ headings


def find_headings(text: str, units: list[Unit]) -> None:
    """Set the kind of every unit to what it is in the book; units are split and joined in
    place so that a heading, title and all, is one unit."""
    _mark_breaks(text, units)
    _split_off(text, units)
    _drop_contents(text, units)
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


# ------------------------------------------------------------------ contents


def _drop_contents(text: str, units: Sequence[Unit]) -> None:
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
        if len(line) > 80 or not _may_be_title(line) or _BY.match(line) or _CREDIT.match(line):
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
        if units[at].kind == "prose" and not (_is_front(text, units[at]) or units[at].words <= 8):
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


# ------------------------------------------------------------------ the front


def mark_front(text: str, units: Sequence[Unit], meta: Meta) -> Meta:
    """Mark the title page as matter and take title and author from it.

    In a book without headings a title at its top becomes the heading of its one chapter.
    """
    first = next((n for n, u in enumerate(units) if u.kind == "chapter"), None)
    page: list[Unit] = []
    for unit in units[: len(units) - 1 if first is None else first]:
        if unit.kind == "matter":
            continue
        if unit.kind == "break":
            continue
        if unit.kind not in ("prose", "separator") or not _is_front(text, unit):
            break
        page.append(unit)
    if first is None:
        page = page if _heads_a_story(text, page, units) else []
    for unit in page:
        unit.kind = "matter"
    title, author, at = _title_and_author(text, page)
    if first is None and at is not None:
        page[at].kind = "chapter"
    return replace(meta, title=meta.title or title, author=meta.author or author)


def mark_byline(text: str, units: Sequence[Unit], meta: Meta) -> Meta:
    """Mark ``by A. Writer`` right below the first heading as matter; take the author from it."""
    first = next((n for n, u in enumerate(units) if u.kind == "chapter"), None)
    if first is None or first + 1 >= len(units):
        return meta
    unit = units[first + 1]
    by = _BY.match(fold_lines(text, unit).strip("*_ ")) if unit.words <= 12 else None
    if by is None or unit.kind != "prose" or headings.ends_sentence(by["name"]):
        return meta
    unit.kind = "matter"
    return replace(meta, author=meta.author or by["name"].strip(" .*_"))


def _is_front(text: str, unit: Unit) -> bool:
    line = fold_lines(text, unit) if unit.words <= 120 else ""
    if not line:
        return False
    if unit.kind == "separator" or _CREDIT.match(line) or headings.is_contents(line):
        return True
    if len(line) > 250 or max(b - a for a, b in unit.lines) > 80:
        return False
    if headings.is_caps(line) or _BY.match(line):
        return line[0] not in '"“‘«'
    return not headings.ends_sentence(line) and line[0] not in '"“‘«—' and len(line) <= 150


def _heads_a_story(text: str, page: Sequence[Unit], units: Sequence[Unit]) -> bool:
    """A story without chapters has a title only if it surely is one: a few short lines, the
    first capitalised as a title is, with prose below."""
    lines = [fold_lines(text, u) for u in page if u.kind == "prose"]
    rest = sum(u.words for u in units if u.kind == "prose") - sum(len(k.split()) for k in lines)
    return bool(lines) and len(lines) <= 4 and headings.is_title(lines[0]) and rest > 8


def _title_and_author(text: str, page: Sequence[Unit]) -> tuple[str, str, int | None]:
    """Title, author, and the index in ``page`` of the unit that holds the title."""
    title, author, at = "", "", None
    for unit in page:
        for a, b in unit.lines:
            field = FIELD.match(text[a:b].strip())
            ebook = _EBOOK.match(text[a:b].strip())
            if ebook:
                title, author = title or ebook[1], author or ebook[2] or ""
            elif field and field[1].lower() == "title":
                title = title or field[2].strip()
            elif field and field[1].lower() == "author":
                author = author or field[2].strip()
    if title:
        return title, author, None
    for n, unit in enumerate(page):
        lines = [" ".join(text[a:b].split()) for a, b in unit.lines]
        for m, line in enumerate(lines):
            by = _BY.match(line.strip("*_ "))
            if by and not author:
                author = by["name"].strip(" .*_")
                lines = lines[:m]
                break
            if line.lower() == "by" and not author:
                following = lines[m + 1 : m + 2] or [
                    fold_lines(text, u) for u in page[n + 1 : n + 2]
                ]
                author = (following or [""])[0].strip(" .*_")
                lines = lines[:m]
                break
        if title or not lines or _CREDIT.match(lines[0]) or headings.is_break(lines[0]):
            continue
        if author and not lines[0]:
            continue
        keep = next((m for m, k in enumerate(lines) if m and _SUBTITLE.match(k)), len(lines))
        title, at = " ".join(lines[:keep]).strip(" *_"), n
    return title, author, at
