"""People whom a person renamed by hand: all of whose lines got another name in the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from pipeline.model import NARRATOR, SPOKEN_KINDS, Script
from pipeline.script.align_lines import align
from pipeline.script.normal_forms import fold_name
from pipeline.script.restore_split import shown_lines

FEWEST = 2
"""Lines that show a new name; one line may just have been given to somebody else."""
_MOST = 2 / 3
"""Share of somebody's lines that show a new name; a person may have set the others right."""


def hand_renames(base: Script, mine: Script) -> dict[str, str]:
    """Speakers of the last split none of whose lines kept their name, and most of whose lines a
    person gave to one name that the split didn't know, each with that name."""
    lines = shown_lines(base)
    known = {fold_name(line.speaker) for line in lines}
    left = {fold_name(line.speaker) for line in mine.lines}
    names: dict[str, Counter[str]] = {}
    for group in align(lines, mine.lines):
        if not group.is_pair:
            continue
        old, new = lines[group.a_start], mine.lines[group.b_start]
        if old.kind in SPOKEN_KINDS and old.speaker not in (None, NARRATOR):
            names.setdefault(old.speaker or "", Counter())[new.speaker or ""] += 1
    renamed: dict[str, str] = {}
    for old_name, counts in names.items():
        name, count = counts.most_common(1)[0]
        usable = name not in ("", NARRATOR) and fold_name(name) not in known
        enough = count >= max(FEWEST, _MOST * counts.total())
        if usable and enough and fold_name(old_name) not in left:
            renamed[old_name] = name
    return renamed


def lasting_renames(earlier: Mapping[str, str], base: Script, mine: Script) -> dict[str, str]:
    """What the splitter's names are in a person's script: the renames of earlier splits
    (``earlier``), which hold while somebody is gone from the manuscript and comes back, and those
    of now. A name that the person gives to somebody again is free."""
    now = hand_renames(base, mine)
    used = {fold_name(line.speaker) for line in mine.lines}
    kept = {old: now.get(name, name) for old, name in earlier.items()}
    theirs = {fold_name(name) for name in earlier.values()}
    new = {old: name for old, name in now.items() if fold_name(old) not in theirs}
    return {
        old: name
        for old, name in (kept | new).items()
        if fold_name(old) not in used and fold_name(old) != fold_name(name)
    }
