"""A choice of a manuscript's chapters, as ``--chapters`` writes it."""

from __future__ import annotations

import re

from pipeline.errors import ManuscriptError

_RANGE = re.compile(r"\s*(\d{1,6})?\s*(-)?\s*(\d{1,6})?\s*")


def chapter_numbers(spec: str, known: tuple[int, ...]) -> tuple[int, ...]:
    """The chapters of ``known`` that ``spec`` names: ``3``, ``2-5``, ``-4``, ``7-``,
    ``1,3,8-9``.

    Raises ManuscriptError where it can't be read or names a chapter that isn't there.
    """
    chosen: set[int] = set()
    for part in spec.split(","):
        match = _RANGE.fullmatch(part)
        first, dash, last = match.groups() if match else (None, None, None)
        if first is None and last is None:
            raise ManuscriptError(
                f"--chapters wants numbers such as 2-5 or 1,3,8-, got {spec!r}.",
                _known_range(known),
            )
        low = int(first) if first else min(known, default=0)
        high = int(last) if last else (max(known, default=0) if dash else low)
        if low > high or (first and low not in known) or (last and high not in known):
            raise ManuscriptError(f"There is no chapter {part.strip()}.", _known_range(known))
        chosen.update(n for n in known if low <= n <= high)
    return tuple(sorted(chosen))


def _known_range(known: tuple[int, ...]) -> str:
    if not known:
        return "The manuscript has no chapters."
    return f"Chapters run from {min(known)} to {max(known)}."
