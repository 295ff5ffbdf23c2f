"""Who stands near whom in the story, and who are plainly two people."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.splitter.people.reference import Reference

_SENTENCE_END = re.compile(r"[.!?…]")
_AND = re.compile(r"(?: of (?:the )?[A-Z]\w+)?,? and ")
"""'the Prince of Crime and the Dark Knight'"""
_WINDOW = 6
"""Paragraphs within which two references are near."""
_WINDOW_MOST = 40
"""References of them that are looked at: the time stays linear."""


@dataclass(slots=True)
class Nearness:
    """Who stands near whom, by number in ``PersonRegistry.drafts``."""

    around: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    """Who is ever near somebody."""
    beside_calls: dict[int, dict[int, float]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(float))
    )
    """For somebody who is called, points for those who act right beside it."""
    apart: Counter[tuple[int, int]] = field(default_factory=Counter)
    """How often two are plainly two: in one sentence, or speaking in turn. Both orders."""
    lately: Counter[tuple[int, int]] = field(default_factory=Counter)
    """Mentions of the first in narration with the second in it up to three paragraphs before."""

    def set_apart(self, one: int, two: int) -> None:
        """Notes that two are plainly two."""
        self.apart[one, two] += 1
        self.apart[two, one] += 1

    def merge(self, into: int, number: int) -> None:
        """Notes that somebody is another one: who is apart from either is apart from both."""
        for (one, two), times in tuple(self.apart.items()):
            if one == number and two != into:
                self.apart[into, two] += times
                self.apart[two, into] += times


def measure_nearness(references: Sequence[Reference], texts: Sequence[str]) -> Nearness:
    """Who stands near whom, who in one sentence with whom, and who acts beside whose call.

    ``texts`` are those of the paragraphs. Linear in the number of references.
    """
    nearness = Nearness()
    window: list[Reference] = []
    for reference in references:
        person, paragraph = reference.person, reference.paragraph
        if person is None or reference.kind in ("pronoun", "first"):
            continue
        window = [w for w in window if paragraph - w.paragraph <= _WINDOW][-_WINDOW_MOST:]
        if not reference.quoted:
            for other in {w.person for w in window if paragraph - w.paragraph <= 3}:
                if other is not None:
                    nearness.lately[person, other] += 1
        for earlier in window:
            if earlier.person is None or earlier.person == person:
                continue
            nearness.around[earlier.person].add(person)
            nearness.around[person].add(earlier.person)
            if _are_plainly_two(earlier, reference, texts[paragraph]):
                nearness.set_apart(earlier.person, person)
            _note_calls(nearness, earlier, earlier.person, reference, person)
        window.append(reference)
    return nearness


def _are_plainly_two(earlier: Reference, later: Reference, text: str) -> bool:
    """Whether two references in narration act in one sentence, or speak in turn."""
    if later.quoted or earlier.quoted:
        return False
    if later.paragraph == earlier.paragraph:
        # Whom one sentence acts on twice may be one: 'near Mara, to circle the keeper'.
        if _AND.fullmatch(text, earlier.end, later.start):
            return True
        one_acts = later.acts or later.speaks or earlier.acts or earlier.speaks
        return one_acts and not _SENTENCE_END.search(text, earlier.end, later.start)
    return later.paragraph - earlier.paragraph == 1 and later.speaks and earlier.speaks


def _note_calls(
    nearness: Nearness, earlier: Reference, earlier_person: int, later: Reference, later_person: int
) -> None:
    """Points for who acts up to two paragraphs from a call; who acts in the same paragraph after
    it rather calls than is called."""
    gap = later.paragraph - earlier.paragraph
    if gap > 2:
        return
    points = 1 if gap == 1 else 0.3
    if later.vocative and not earlier.quoted and (earlier.acts or earlier.speaks):
        nearness.beside_calls[later_person][earlier_person] += points
    if earlier.vocative and not later.quoted and (later.acts or later.speaks):
        nearness.beside_calls[earlier_person][later_person] += points
        if gap == 0:
            nearness.beside_calls[earlier_person][later_person] -= 2


def actors_beside_speech(references: Sequence[Reference], speech: frozenset[int]) -> dict[int, int]:
    """Who acts first in the narration of each paragraph of speech; none where it is a pronoun."""
    actors: dict[int, int] = {}
    settled: set[int] = set()
    for reference in references:
        at = reference.paragraph
        if at not in speech or at in settled or reference.quoted:
            continue
        if reference.acts or reference.speaks:
            settled.add(at)
            if reference.person is not None and reference.kind != "pronoun":
                actors[at] = reference.person
    return actors
