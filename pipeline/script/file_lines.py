"""The lines of a script's file, each made when it is looked at.

Nearly all of a book's lines are those of its sidecar, which are there already: a second ``Line``
for each would double what a book takes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import NamedTuple, overload

from pipeline.model import NARRATOR, Line
from pipeline.script.line_places import places_of
from pipeline.script.normal_forms import fold_name


class Head(NamedTuple):
    """What a line of the file says beside its text. Lines that say the same share one."""

    kind: str
    speaker: str | None = NARRATOR
    delivery: tuple[str, ...] = ()
    spoken: bool = True
    take: str = ""
    unsure: bool = False


HEAD_OF = attrgetter(*Head._fields)
"""The head of a ``Line``, as a plain tuple."""


class FileLines(Sequence[Line]):
    """The lines that a file shows, from the head and the text of each; ``ends`` says which end a
    paragraph, and ``raw_indexes`` where each stands in the file."""

    def __init__(
        self,
        heads: Sequence[Head],
        texts: Sequence[str],
        ends: Sequence[int],
        raw_indexes: Sequence[int],
    ) -> None:
        spelling = _spelling(head.speaker for head in heads)
        self._heads = [_spelled(head, spelling) for head in heads] if spelling else heads
        self._texts = texts
        self._ends = ends
        self._places = places_of([head.kind for head in heads])
        self.raw_indexes = raw_indexes

    def __len__(self) -> int:
        return len(self._texts)

    @overload
    def __getitem__(self, at: int) -> Line: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Line, ...]: ...
    def __getitem__(self, at: int | slice) -> Line | tuple[Line, ...]:
        if isinstance(at, slice):
            return tuple(map(self.__getitem__, range(*at.indices(len(self)))))
        kind, speaker, delivery, spoken, take, unsure = self._heads[at]
        return Line(
            self._places[at], kind, self._texts[at], speaker, delivery, spoken, take, unsure,
            bool(self._ends[at]),
        )  # fmt: skip

    def is_just(self, at: int, line: Line) -> bool:
        """Whether the line at ``at`` would be equal to this one, its sidecar's part aside."""
        return (
            self._texts[at] == line.text
            and self._heads[at] == HEAD_OF(line)
            and self._places[at] == line.place
            and self._ends[at] == line.paragraph_end
        )


def _spelled(head: Head, spelling: dict[str | None, str]) -> Head:
    return head._replace(speaker=spelling.get(head.speaker, head.speaker))


def _spelling(speakers: Iterable[str | None]) -> dict[str | None, str]:
    """The one spelling of every name that is written in several (``fold_name``): the one met most
    often, else first, stands for all."""
    counts = Counter(speaker for speaker in speakers if speaker is not None)
    best: dict[str, str] = {}
    for speaker in counts:
        known = best.setdefault(fold_name(speaker), speaker)
        if counts[speaker] > counts[known]:
            best[fold_name(speaker)] = speaker
    return {speaker: best[fold_name(speaker)] for speaker in counts if len(best) < len(counts)}
