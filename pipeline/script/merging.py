"""Splitting again without losing what a person did to the script.

Three scripts meet: the last split (``base``), the file as a person left it (``mine``) and the
new split (``new``). What the person changed stays, what they left alone may improve, and where
both changed the same thing the person is right and a note says what the manuscript has now.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from pipeline.model import SPOKEN_KINDS, Line, Meta, Place, Script
from pipeline.script.align import Group, align
from pipeline.script.form import META_FIELDS, dump, fold, same_name, verbatim_text
from pipeline.script.parsing import parse, placed

GONE = "no longer in the manuscript:"
CHANGED = "the manuscript now has:"

_TOKEN = re.compile(r"\w+|[^\w\s]")
_LARGEST_RECUT = 250_000


def restore(parsed: Script, sidecar: Script) -> Script:
    """The script of a file with what only its sidecar knows: places in the manuscript,
    confidences, reasons, characters. A line whose speaker a person changed has none of the
    machine's reasons; pieces of a line that a person cut keep their place where it is certain.
    """
    shown = _shown(sidecar)
    lines = list(parsed.lines)
    for group in align(shown, lines):
        if group.single:
            known, line = sidecar.lines[group.a0], lines[group.b0]
            lines[group.b0] = _remember(line, known, shown[group.a0])
        else:
            _remember_places(lines, group, sidecar.lines[group.a0 : group.a1])
    return replace(
        parsed, lines=tuple(lines), characters=sidecar.characters, warnings=sidecar.warnings
    )


def merge(base: Script | None, mine: Script, new: Script) -> Script:
    """``new`` with everything a person changed between ``base`` and ``mine``.

    Without a base every line counts as the person's: ``mine``, with what ``new`` knows of its
    lines.
    """
    if base is None:
        return restore(mine, new)
    three = _Three(_shown(base), mine.lines, _shown(new), new.lines)
    lines, conflicts = three.merged()
    warnings = new.warnings
    if conflicts:
        passages = "1 passage" if conflicts == 1 else f"{conflicts} passages"
        warnings += (
            f"{passages} that you edited changed in the manuscript too: yours stayed, "
            "see the notes ('%') in the script.",
        )
    meta = _merge_meta(parse(dump(replace(base, lines=()))).meta, mine.meta, new.meta)
    return Script(meta, tuple(placed(lines)), new.characters, warnings)


def _shown(script: Script) -> tuple[Line, ...]:
    """The lines as the file shows them, one for one."""
    return parse(dump(script)).lines


# ------------------------------------------------------------------ one line


def _remember(line: Line, known: Line, shown: Line) -> Line:
    """A file's line with what is known of it; ``shown`` is how the file would show ``known``."""
    same_text = verbatim_text(line.text) == verbatim_text(shown.text)
    if same_text:
        line = replace(line, source_start=known.source_start, source_end=known.source_end)
    if line.kind == shown.kind and _same_speaker(line, shown):
        line = replace(line, kind=known.kind, speaker=known.speaker)
        if line.unsure == shown.unsure:
            line = replace(
                line,
                confidence=known.confidence,
                reason=known.reason,
                alternatives=known.alternatives,
            )
    return line


def _remember_places(lines: list[Line], group: Group, known: Sequence[Line]) -> None:
    """Places in the manuscript for lines that a person cut or joined: those whose start and
    end both fall on a line of the split, or in one whose words stand there unfolded."""
    starts: dict[int, int | None] = {}
    ends: dict[int, int | None] = {}
    at = 0
    for line in known:
        words = verbatim_text(line.text) if line.written else ""
        starts[at] = line.source_start
        starts |= _inner_places(line, at)
        at += len(words)
        ends |= _inner_ends(line, at - len(words))
        ends[at] = line.source_end
    theirs = [i for i in range(group.b0, group.b1) if lines[i].written]
    ours = "".join(verbatim_text(line.text) for line in known if line.written)
    if ours != "".join(verbatim_text(lines[i].text) for i in theirs):
        return
    at = 0
    for i in theirs:
        start = starts.get(at)
        at += len(verbatim_text(lines[i].text))
        end = ends.get(at)
        if start is not None and end is not None:
            lines[i] = replace(lines[i], source_start=start, source_end=end)


def _inner_places(line: Line, at: int) -> dict[int, int | None]:
    """Where in the manuscript each character of a line stands, by its count of characters that
    are no white space; nothing where folding moved them."""
    start, end = line.source_start, line.source_end
    if start is None or end is None or end - start != len(line.text):
        return {}
    found: dict[int, int | None] = {}
    for offset, character in enumerate(line.text):
        if not character.isspace():
            found[at] = start + offset
            at += 1
    return found


def _inner_ends(line: Line, at: int) -> dict[int, int | None]:
    places = _inner_places(line, at)
    return {offset + 1: None if place is None else place + 1 for offset, place in places.items()}


def _same_speaker(one: Line, other: Line) -> bool:
    return same_name(one.speaker, other.speaker)


def _same_label(one: Line, other: Line) -> bool:
    """Who speaks, how sure, and as what: changed together or not at all."""
    return one.kind == other.kind and one.unsure == other.unsure and _same_speaker(one, other)


def same_shown(one: Line, other: Line) -> bool:
    """Whether a file shows two lines alike (where paragraphs end left aside)."""
    return (
        _same_label(one, other)
        and fold(one.text) == fold(other.text)
        and one.delivery == other.delivery
        and one.spoken == other.spoken
        and one.take == other.take
    )


def _same(one: Sequence[Line], other: Sequence[Line]) -> bool:
    return len(one) == len(other) and all(
        same_shown(a, b) and a.paragraph_end == b.paragraph_end
        for a, b in zip(one, other, strict=True)
    )


def _same_words(one: Sequence[Line], other: Sequence[Line]) -> bool:
    return _joined(one) == _joined(other)


def _joined(lines: Sequence[Line]) -> str:
    return "".join(verbatim_text(line.text) for line in lines if line.written)


# ------------------------------------------------------------------ three scripts


@dataclass(frozen=True, slots=True)
class _Region:
    """Lines of the three scripts that are each other."""

    base: tuple[int, int]
    mine: tuple[int, int]
    new: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Three:
    """The three scripts as files show them, and the new one with all that is known."""

    base: tuple[Line, ...]
    mine: tuple[Line, ...]
    new: tuple[Line, ...]
    known: tuple[Line, ...]

    def merged(self) -> tuple[list[Line], int]:
        """The lines, and how many passages both sides changed."""
        out: list[Line] = []
        conflicts, was_gone = 0, False
        regions = _regions(align(self.base, self.mine), align(self.base, self.new))
        for region in _with_moves(regions, self):
            lines, conflict = self._merge(region)
            if out and lines and lines[0] == _note(GONE) and was_gone:
                lines = lines[1:]
                conflict = False
            was_gone = bool(region.base[0] < region.base[1] and region.new[0] == region.new[1])
            out += lines
            conflicts += conflict
        return out, conflicts

    def _merge(self, region: _Region) -> tuple[list[Line], bool]:
        base = self.base[slice(*region.base)]
        mine = self.mine[slice(*region.mine)]
        new, known = self.new[slice(*region.new)], self.known[slice(*region.new)]
        if _same(base, mine):
            return list(known), False
        if len(base) == len(mine) == len(new) == 1:
            return _merge_line(base[0], mine[0], new[0], known[0])
        if not base:
            return self._merge_inserted(mine, new, known), False
        mine_known = _remembering(mine, new, known)
        if _same_words(base, new) and (new or not _joined(base)):
            return mine_known, False
        if _same_words(mine, new):
            return mine_known, False
        if not new:
            if not mine:
                return [], False
            gone = [_note(GONE)] if _joined(mine) else []
            return [*gone, *mine], bool(gone)
        recut = _recut_as(mine, new) if _same_words(base, mine) else []
        if recut:
            return _remembering(recut, new, known), False
        text = fold(" ".join(line.text for line in new if line.written))
        return [*mine_known, _note(f"{CHANGED} {text}")], True

    def _merge_inserted(
        self, mine: Sequence[Line], new: Sequence[Line], known: Sequence[Line]
    ) -> list[Line]:
        """Lines that the last split lacked: the person's, then the manuscript's, unless both
        added the same words."""
        if new and _same_words(mine, new) and (_joined(new) or _same(mine, new)):
            return _remembering(mine, new, known)
        return [*mine, *known]


def _remembering(mine: Sequence[Line], new: Sequence[Line], known: Sequence[Line]) -> list[Line]:
    """A person's lines with what the new split knows of them."""
    lines = list(mine)
    for group in align(new, lines):
        if group.single:
            lines[group.b0] = _remember(lines[group.b0], known[group.a0], new[group.a0])
        else:
            _remember_places(lines, group, known[group.a0 : group.a1])
    return lines


def _recut_as(mine: Sequence[Line], new: Sequence[Line]) -> list[Line]:
    """The new words cut as a person cut the old ones; nothing where their cuts can't be told."""
    if not all(line.kind in SPOKEN_KINDS for line in (*mine, *new)):
        return []
    old_tokens = [_TOKEN.findall(line.text) for line in mine]
    new_text = fold(" ".join(line.text for line in new))
    found = list(_TOKEN.finditer(new_text))
    flat = [token for tokens in old_tokens for token in tokens]
    if not found or len(flat) * len(found) > _LARGEST_RECUT:
        return []
    matcher = SequenceMatcher(None, flat, [t[0] for t in found], autojunk=False)
    to_new = {
        block.a + i: block.b + i
        for block in matcher.get_matching_blocks()
        for i in range(block.size)
    }
    cuts, at = [0], 0
    for tokens in old_tokens[:-1]:
        at += len(tokens)
        place = to_new.get(at, to_new.get(at - 1, -2) + 1)
        if place <= cuts[-1] or place >= len(found):
            return []
        cuts.append(place)
    starts = [found[cut].start() for cut in cuts] + [len(new_text)]
    return [
        replace(line, text=new_text[start:end].strip(" "))
        for line, start, end in zip(mine, starts, starts[1:], strict=False)
    ]


def _merge_line(base: Line, mine: Line, new: Line, known: Line) -> tuple[list[Line], bool]:
    """One line of each: every field is the person's where they changed it, else the machine's."""
    changed = {
        name: getattr(mine, name)
        for name in ("delivery", "spoken", "take", "paragraph_end")
        if getattr(mine, name) != getattr(base, name)
    }
    line = replace(known, **changed)
    if not _same_label(base, mine):
        line = replace(
            line, kind=mine.kind, speaker=mine.speaker, unsure=mine.unsure,
            confidence=None, reason="", alternatives=(),
        )  # fmt: skip
        if mine.kind == new.kind and _same_speaker(mine, new):
            line = replace(line, kind=known.kind, speaker=known.speaker)
    notes: list[Line] = []
    if fold(mine.text) != fold(base.text):
        same_words = verbatim_text(mine.text) == verbatim_text(new.text)
        if not same_words:
            line = replace(line, source_start=None, source_end=None)
            if new.written and verbatim_text(new.text) != verbatim_text(base.text):
                notes = [_note(f"{CHANGED} {new.text}")]
        line = replace(line, text=mine.text)
    return [line, *notes], bool(notes)


def _note(text: str) -> Line:
    return Line(Place(), "note", text)


def _merge_meta(base: Meta, mine: Meta, new: Meta) -> Meta:
    changed = {
        name: getattr(mine, name)
        for name in (*META_FIELDS, "extra")
        if getattr(mine, name) != getattr(base, name)
    }
    return replace(new, **changed)


def _regions(to_mine: Sequence[Group], to_new: Sequence[Group]) -> list[_Region]:
    """The two alignments laid over each other: the smallest regions that cut neither."""
    regions: list[_Region] = []
    m = n = base = mine = new = 0
    while m < len(to_mine) or n < len(to_new):
        start, was_mine, was_new = base, mine, new
        while m < len(to_mine) and to_mine[m].a1 == start:
            mine, m = to_mine[m].b1, m + 1
        while n < len(to_new) and to_new[n].a1 == start:
            new, n = to_new[n].b1, n + 1
        if mine == was_mine and new == was_new:
            base = max(groups[i].a1 for groups, i in ((to_mine, m), (to_new, n)))
            while (more_mine := m < len(to_mine) and to_mine[m].a0 < base) or (
                n < len(to_new) and to_new[n].a0 < base
            ):
                if more_mine:
                    base, mine, m = max(base, to_mine[m].a1), to_mine[m].b1, m + 1
                else:
                    base, new, n = max(base, to_new[n].a1), to_new[n].b1, n + 1
        regions.append(_Region((start, base), (was_mine, mine), (was_new, new)))
    return regions


def _with_moves(regions: Sequence[_Region], three: _Three) -> list[_Region]:
    """The regions, with lines that a person changed and the manuscript moved elsewhere taken to
    their new place. Only words that stand once among the lost and once among the found count."""
    gone: dict[str, list[int]] = {}
    come: dict[str, list[int]] = {}
    for region in regions:
        base, mine, new = region.base, region.mine, region.new
        if base[1] - base[0] == mine[1] - mine[0] == 1 and new[0] == new[1]:
            gone.setdefault(verbatim_text(three.base[base[0]].text), []).append(base[0])
        elif base[0] == base[1] and mine[0] == mine[1]:
            for i in range(*new):
                come.setdefault(verbatim_text(three.new[i].text), []).append(i)
    moved = {
        places[0]: come[words][0]
        for words, places in gone.items()
        if len(places) == 1 and len(come.get(words, ())) == 1
    }
    if not moved:
        return list(regions)
    mine_of = {r.base[0]: r.mine for r in regions if r.base[0] < r.base[1]}
    arrived = {i: base for base, i in moved.items()}
    out: list[_Region] = []
    for region in regions:
        if region.base[0] == region.base[1]:
            out += _with_arrivals(region, arrived, mine_of)
        elif region.base[0] not in moved or region.new[0] < region.new[1]:
            out.append(region)
    return out


def _with_arrivals(
    region: _Region, arrived: dict[int, int], mine_of: dict[int, tuple[int, int]]
) -> list[_Region]:
    """An insertion, cut at the lines that came from elsewhere."""
    out: list[_Region] = []
    at, mine = region.new[0], region.mine
    nothing = (region.mine[1], region.mine[1])
    for i in range(*region.new):
        if i in arrived:
            if at < i or mine[0] < mine[1]:
                out.append(_Region(region.base, mine, (at, i)))
            base = arrived[i]
            out.append(_Region((base, base + 1), mine_of[base], (i, i + 1)))
            at, mine = i + 1, nothing
    if at < region.new[1] or mine[0] < mine[1]:
        out.append(_Region(region.base, mine, (at, region.new[1])))
    return out
