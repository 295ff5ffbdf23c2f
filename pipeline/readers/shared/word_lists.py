"""Lists of words written as one string."""

from __future__ import annotations


def words_in(line: str) -> list[str]:
    """The words of a string."""
    return line.split()
