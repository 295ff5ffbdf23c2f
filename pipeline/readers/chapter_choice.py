"""A choice of a manuscript's chapters, as ``--chapters`` writes it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.errors import ManuscriptError
from pipeline.model import Manuscript, Paragraph

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


def select_chapters(manuscript: Manuscript, spec: str) -> Manuscript:
    """The manuscript with only the chapters that ``spec`` names (as ``chapter_numbers`` reads
    it). Places and offsets stay what they were; what was left out counts as removed.

    Raises ManuscriptError as ``chapter_numbers`` does.
    """
    known = tuple(sorted({p.place.chapter for p in manuscript.paragraphs}))
    chosen = set(chapter_numbers(spec, known))
    kept = tuple(p for p in manuscript.paragraphs if p.place.chapter in chosen)
    left_out = (p for p in manuscript.paragraphs if p.place.chapter not in chosen)
    cuts = [*manuscript.removed, *(span for p in left_out for span in _source_spans(p))]
    return replace(manuscript, paragraphs=kept, removed=tuple(sorted(cuts)))


def _source_spans(paragraph: Paragraph) -> Iterator[tuple[int, int]]:
    """Where in the source the paragraph's words stand."""
    offsets = (*paragraph.offsets, (len(paragraph.text), -1))
    for (at, source), (end, _) in itertools.pairwise(offsets):
        words = paragraph.text[at:end]
        bare = words.strip()
        if bare:
            lead = len(words) - len(words.lstrip())
            yield source + lead, source + lead + len(bare)
