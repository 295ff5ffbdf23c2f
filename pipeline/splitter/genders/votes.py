"""Votes for the genders of a story's people, a ballot a member."""

from __future__ import annotations

from collections import defaultdict

_LEAST = 0.7
"""Votes from which a gender is known."""
_MARGIN = 2.0
"""So many times the votes of the other gender: anything less is a contradiction."""


class Votes:
    """What speaks for each member's being ``male`` or ``female``, in votes: the log odds that a
    thing tells it right, so about 1.5 for one that does in four of five cases and 3 for one that
    does in nineteen of twenty."""

    def __init__(self) -> None:
        self._ballots: dict[int, dict[str, float]] = defaultdict(lambda: defaultdict(float))

    def add(self, member: int | None, gender: str, votes: float) -> None:
        """Counts evidence; nothing where nobody is meant or it tells nothing."""
        if member is not None and gender in ("male", "female"):
            self._ballots[member][gender] += votes

    def gender(self, member: int, least: float = _LEAST) -> str:
        """The gender that the votes agree on, ``unknown`` below ``least``."""
        male, female = self.counts(member)
        if max(male, female) < least or max(male, female) < _MARGIN * min(male, female):
            return "unknown"
        return "male" if male > female else "female"

    def counts(self, member: int) -> tuple[float, float]:
        """The votes for male and for female."""
        ballot = self._ballots.get(member, {})
        return ballot.get("male", 0.0), ballot.get("female", 0.0)
