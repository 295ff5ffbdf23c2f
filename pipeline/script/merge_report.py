"""What a merge made of a script's lines, to be told to whoever edits it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Conflict:
    """Words that a person changed, and the manuscript as well."""

    speaker: str
    yours: str
    """The person's words, which stand as a comment now."""
    manuscripts: str
    """The author's, which are spoken; empty where the author took the passage out."""


@dataclass(frozen=True, slots=True)
class LostEdit:
    """A line that a person had edited, and that the manuscript no longer has."""

    speaker: str
    delivery: tuple[str, ...]
    text: str
    """The line's words."""


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What became of a script's lines (those of the author's text) in a merge."""

    kept: int = 0
    """Lines with the same words as before."""
    changed: int = 0
    """Lines whose words the author changed."""
    new: int = 0
    gone: int = 0
    carried: int = 0
    """Lines that went on with what a person had said of them, though their words changed."""
    conflicts: tuple[Conflict, ...] = ()
    lost: tuple[LostEdit, ...] = ()
    """What a person had said of lines that are gone."""

    @property
    def happened(self) -> bool:
        """Whether there was a merge."""
        return self != MergeReport()
