"""People whom a person renamed by hand: all of whose lines got another name in the file."""

from __future__ import annotations

from pipeline.model import NARRATOR, SPOKEN_KINDS, Script
from pipeline.script.align_lines import align
from pipeline.script.compare_lines import same_speaker
from pipeline.script.restore_split import shown_lines

FEWEST = 2
"""Lines that show a new name; one line may just have been given to somebody else."""


def hand_renames(base: Script, mine: Script) -> dict[str, str]:
    """Speakers of the last split all of whose lines a person gave to one name that the split
    didn't know, each with that name."""
    lines = shown_lines(base)
    known = {(line.speaker or "").casefold() for line in lines}
    names: dict[str, set[str]] = {}
    counts: dict[str, int] = {}
    for group in align(lines, mine.lines):
        if not group.is_pair:
            continue
        old, new = lines[group.a_start], mine.lines[group.b_start]
        if old.kind not in SPOKEN_KINDS or old.speaker in (None, NARRATOR):
            continue
        assert old.speaker is not None
        names.setdefault(old.speaker, set()).add(
            old.speaker if same_speaker(old, new) else new.speaker or ""
        )
        counts[old.speaker] = counts.get(old.speaker, 0) + 1
    renamed: dict[str, str] = {}
    for old_name, given in names.items():
        (name, *others) = given
        usable = name not in ("", NARRATOR) and name.casefold() not in known
        if not others and usable and counts[old_name] >= FEWEST:
            renamed[old_name] = name
    return renamed
