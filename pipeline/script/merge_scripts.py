"""The script after another split, with everything that a person did to the last one.

Three scripts meet: the last split (``base``), the file as a person left it (``mine``) and the
new split (``new``). What the person changed stays, what they left alone may improve, and where
both changed the same thing the person is right and a note says what the manuscript has now.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import NamedTuple

from pipeline.model import SPOKEN_KINDS, Line, Meta, Place, Script
from pipeline.script.align_lines import align
from pipeline.script.compare_lines import (
    joined_words,
    same_label,
    same_lines,
    same_speaker,
    same_words,
)
from pipeline.script.format_script import META_FIELDS, dump
from pipeline.script.merge_regions import Region, common_regions, with_moves
from pipeline.script.normal_forms import fold, verbatim_text
from pipeline.script.parse_script import parse, placed
from pipeline.script.restore_split import restore, restored_lines, shown_lines

GONE_NOTE = "no longer in the manuscript:"
CHANGED_NOTE = "the manuscript now has:"

_TOKEN = re.compile(r"\w+|[^\w\s]")
_LARGEST_RECUT = 250_000
"""Words of the old text times words of the new: more are not compared."""


def merge(base: Script | None, mine: Script, new: Script) -> Script:
    """``new`` with everything a person changed between ``base`` and ``mine``.

    Without a base every line counts as the person's: ``mine``, with what ``new`` knows of its
    lines.
    """
    if base is None:
        return restore(mine, new)
    scripts = _ThreeScripts(shown_lines(base), mine.lines, shown_lines(new), new.lines)
    lines, conflicts = scripts.merged()
    warnings = new.warnings
    if conflicts:
        passages = "1 passage" if conflicts == 1 else f"{conflicts} passages"
        warnings += (
            f"{passages} that you edited changed in the manuscript too: yours stayed, "
            "see the notes ('%') in the script.",
        )
    meta = _merge_meta(parse(dump(replace(base, lines=()))).meta, mine.meta, new.meta)
    return Script(meta, tuple(placed(lines)), new.characters, warnings)


class _Passage(NamedTuple):
    """A passage of the merged script."""

    lines: list[Line]
    conflict: bool = False
    """Whether the person and the manuscript both changed it."""


@dataclass(frozen=True, slots=True)
class _ThreeScripts:
    """The three scripts as files show them."""

    base: tuple[Line, ...]
    mine: tuple[Line, ...]
    new: tuple[Line, ...]
    known: tuple[Line, ...]
    """``new`` with all that its split knows of each line."""

    def merged(self) -> tuple[list[Line], int]:
        """The lines, and how many passages both sides changed."""
        merged: list[Line] = []
        conflicts, was_gone = 0, False
        regions = common_regions(align(self.base, self.mine), align(self.base, self.new))
        for region in with_moves(regions, self.base, self.new):
            lines, conflict = self._merge(region)
            if merged and lines and lines[0] == _note(GONE_NOTE) and was_gone:
                # One note stands for all lines of a passage that is gone.
                lines = lines[1:]
                conflict = False
            was_gone = region.base[0] < region.base[1] and region.new[0] == region.new[1]
            merged += lines
            conflicts += conflict
        return merged, conflicts

    def _merge(self, region: Region) -> _Passage:
        base = self.base[slice(*region.base)]
        mine = self.mine[slice(*region.mine)]
        new, known = self.new[slice(*region.new)], self.known[slice(*region.new)]
        if same_lines(base, mine):
            return _Passage(list(known))
        if len(base) == len(mine) == len(new) == 1:
            return _merge_line(base[0], mine[0], new[0], known[0])
        if not base:
            return _Passage(_merge_inserted(mine, new, known))
        mine_known = restored_lines(mine, new, known)
        if same_words(base, new) and (new or not joined_words(base)):
            return _Passage(mine_known)
        if same_words(mine, new):
            return _Passage(mine_known)
        if not new:
            if not mine:
                return _Passage([])
            gone = [_note(GONE_NOTE)] if joined_words(mine) else []
            return _Passage([*gone, *mine], conflict=bool(gone))
        recut = _recut_as(mine, new) if same_words(base, mine) else []
        if recut:
            return _Passage(restored_lines(recut, new, known))
        text = fold(" ".join(line.text for line in new if line.written))
        return _Passage([*mine_known, _note(f"{CHANGED_NOTE} {text}")], conflict=True)


def _merge_inserted(mine: Sequence[Line], new: Sequence[Line], known: Sequence[Line]) -> list[Line]:
    """Lines that the last split lacked: the person's, then the manuscript's, unless both added
    the same words."""
    if new and same_words(mine, new) and (joined_words(new) or same_lines(mine, new)):
        return restored_lines(mine, new, known)
    return [*mine, *known]


def _recut_as(mine: Sequence[Line], new: Sequence[Line]) -> list[Line]:
    """The new words cut as a person cut the old ones; nothing where their cuts can't be told."""
    if not all(line.kind in SPOKEN_KINDS for line in (*mine, *new)):
        return []
    old_tokens = [_TOKEN.findall(line.text) for line in mine]
    new_text = fold(" ".join(line.text for line in new))
    new_tokens = list(_TOKEN.finditer(new_text))
    flat = [token for tokens in old_tokens for token in tokens]
    if not new_tokens or len(flat) * len(new_tokens) > _LARGEST_RECUT:
        return []
    matcher = SequenceMatcher(None, flat, [token[0] for token in new_tokens], autojunk=False)
    to_new = {
        block.a + i: block.b + i
        for block in matcher.get_matching_blocks()
        for i in range(block.size)
    }
    cuts, at = [0], 0
    for tokens in old_tokens[:-1]:
        at += len(tokens)
        place = to_new.get(at, to_new.get(at - 1, -2) + 1)
        if place <= cuts[-1] or place >= len(new_tokens):
            return []
        cuts.append(place)
    starts = [new_tokens[cut].start() for cut in cuts] + [len(new_text)]
    return [
        replace(line, text=new_text[start:end].strip(" "))
        for line, start, end in zip(mine, starts, starts[1:], strict=False)
    ]


def _merge_line(base: Line, mine: Line, new: Line, known: Line) -> _Passage:
    """One line of each: every field is the person's where they changed it, else the machine's."""
    changed = {
        name: getattr(mine, name)
        for name in ("delivery", "spoken", "take", "paragraph_end")
        if getattr(mine, name) != getattr(base, name)
    }
    line = replace(known, **changed)
    if not same_label(base, mine):
        line = replace(
            line, kind=mine.kind, speaker=mine.speaker, unsure=mine.unsure,
            confidence=None, reason="", alternatives=(),
        )  # fmt: skip
        if mine.kind == new.kind and same_speaker(mine, new):
            line = replace(line, kind=known.kind, speaker=known.speaker)
    notes: list[Line] = []
    if fold(mine.text) != fold(base.text):
        if verbatim_text(mine.text) != verbatim_text(new.text):
            line = replace(line, source_start=None, source_end=None)
            if new.written and verbatim_text(new.text) != verbatim_text(base.text):
                notes = [_note(f"{CHANGED_NOTE} {new.text}")]
        line = replace(line, text=mine.text)
    return _Passage([line, *notes], conflict=bool(notes))


def _note(text: str) -> Line:
    return Line(Place(), "note", text)


def _merge_meta(base: Meta, mine: Meta, new: Meta) -> Meta:
    changed = {
        name: getattr(mine, name)
        for name in (*META_FIELDS, "extra")
        if getattr(mine, name) != getattr(base, name)
    }
    return replace(new, **changed)
