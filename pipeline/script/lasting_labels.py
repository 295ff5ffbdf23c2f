"""Memory of the labels that a person set, for the splits to come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import SPOKEN_KINDS, Line, Script
from pipeline.script.align_lines import align
from pipeline.script.compare_lines import same_label
from pipeline.script.normal_forms import verbatim_text
from pipeline.script.restore_split import shown_lines


def with_lasting_labels(base: Script, mine: Script, merged: Script, new: Script) -> Script:
    """``new``, as it is kept for the next merge, unsure wherever it happens to agree with what a
    person set.

    A split that agrees would hide that the label is the person's, and the split after it would
    take it away.
    """
    shown = shown_lines(base)
    edited = {
        group.b_start
        for group in align(shown, mine.lines)
        if group.is_pair and not same_label(shown[group.a_start], mine.lines[group.b_start])
    }
    if not edited:
        return new
    set_lines = _places_after(edited, mine.lines, merged.lines)
    lines = list(new.lines)
    for group in align(merged.lines, lines):
        if not group.is_pair or group.a_start not in set_lines:
            continue
        line = lines[group.b_start]
        if line.kind in SPOKEN_KINDS and same_label(merged.lines[group.a_start], line):
            lines[group.b_start] = replace(
                line, unsure=not line.unsure, confidence=None, reason="", alternatives=()
            )
    return replace(new, lines=tuple(lines))


def _places_after(edited: set[int], mine: Sequence[Line], merged: Sequence[Line]) -> set[int]:
    """Where lines of ``mine`` stand in ``merged``: where their words stand, if they stand once in
    each, though the author moved them; else the line that is paired with them."""
    before, after = (_places_of_words(lines) for lines in (mine, merged))
    by_words = {
        number: after[words][0]
        for words, numbers in before.items()
        for number in numbers
        if len(numbers) == 1 and len(after.get(words, ())) == 1
    }
    paired = {g.a_start: g.b_start for g in align(mine, merged) if g.is_pair}
    places = {number: by_words.get(number, paired.get(number)) for number in edited}
    return {place for place in places.values() if place is not None}


def _places_of_words(lines: Sequence[Line]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for number, line in enumerate(lines):
        if line.kind in SPOKEN_KINDS:
            places.setdefault(verbatim_text(line.text), []).append(number)
    return places
