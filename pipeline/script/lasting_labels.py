"""Memory of the labels that a person set, for the splits to come."""

from __future__ import annotations

from dataclasses import replace

from pipeline.model import SPOKEN_KINDS, Script
from pipeline.script.align_lines import align
from pipeline.script.compare_lines import same_label
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
    set_lines = {
        group.b_start
        for group in align(mine.lines, merged.lines)
        if group.is_pair and group.a_start in edited
    }
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
