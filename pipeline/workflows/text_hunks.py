"""What an edit changed in a text, kept as the lines that it replaced, so that it can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.errors import FileChangedError


@dataclass(frozen=True, slots=True)
class Hunk:
    """Lines of a file that an edit replaced, with a line that stayed on either side."""

    start: int
    """Index of the first line, in the file before and after the hunks above it."""
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TextEdit:
    """What became of one file."""

    hunks: tuple[Hunk, ...]
    """In order; ``start`` counts in the file as it was."""
    lines_before: int
    """Of the whole file."""
    lines_after: int


def edit_between(before: str, after: str) -> TextEdit:
    """What leads from one text to another."""
    old, new = before.split("\n"), after.split("\n")
    top = _same_from_top(old, new)
    bottom = _same_from_bottom(old, new, top)
    if top == len(old) == len(new):
        return TextEdit((), len(old), len(new))
    if len(old) == len(new):
        changed = [i for i in range(top, len(old) - bottom) if old[i] != new[i]]
        hunks = tuple(_hunk(old, new, a, b, b) for a, b in _runs(changed))
    else:
        hunks = (_hunk(old, new, top, len(old) - bottom, len(new) - bottom),)
    return TextEdit(hunks, len(old), len(new))


def reverse(edit: TextEdit) -> TextEdit:
    """The edit that takes another back."""
    hunks, shift = [], 0
    for hunk in edit.hunks:
        hunks.append(Hunk(hunk.start + shift, hunk.after, hunk.before))
        shift += len(hunk.after) - len(hunk.before)
    return TextEdit(tuple(hunks), edit.lines_after, edit.lines_before)


def apply(text: str, edit: TextEdit, name: str) -> str:
    """A text with an edit made in it. Lines may have been put in or taken out above it since.
    Raises FileChangedError where the lines that it is about were changed."""
    lines = text.split("\n")
    moved = len(lines) - edit.lines_before
    for shift in dict.fromkeys((0, moved)):
        if all(
            tuple(lines[h.start + shift : h.start + shift + len(h.before)]) == h.before
            for h in edit.hunks
            if h.start + shift >= 0
        ):
            for hunk in reversed(edit.hunks):
                start = hunk.start + shift
                lines[start : start + len(hunk.before)] = hunk.after
            return "\n".join(lines)
    raise FileChangedError(
        f"{name} was changed elsewhere since: what stands there now stays.",
        "Change the lines themselves instead.",
    )


def _same_from_top(old: Sequence[str], new: Sequence[str]) -> int:
    top, least = 0, min(len(old), len(new))
    while top < least and old[top] == new[top]:
        top += 1
    return top


def _same_from_bottom(old: Sequence[str], new: Sequence[str], top: int) -> int:
    bottom, most = 0, min(len(old), len(new)) - top
    while bottom < most and old[-1 - bottom] == new[-1 - bottom]:
        bottom += 1
    return bottom


def _runs(indexes: Sequence[int]) -> list[tuple[int, int]]:
    """Runs of neighbouring numbers, half open; those with one line between them are one."""
    runs: list[tuple[int, int]] = []
    for index in indexes:
        if runs and index <= runs[-1][1] + 2:
            runs[-1] = (runs[-1][0], index + 1)
        else:
            runs.append((index, index + 1))
    return runs


def _hunk(old: Sequence[str], new: Sequence[str], start: int, old_end: int, new_end: int) -> Hunk:
    first = max(0, start - 1)
    return Hunk(first, tuple(old[first : old_end + 1]), tuple(new[first : new_end + 1]))
