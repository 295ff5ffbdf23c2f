"""A book as attribution sees it: quotations with their narration, turns, conversations, scenes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pipeline.splitter.attribution.narration import Run
from pipeline.splitter.attribution.speech_tags import Tag

WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
"""A word of speech."""

_NEAR = 20
"""Quotations of a turn on each side of one that tell of it."""


@dataclass(slots=True)
class Utterance:
    """A quotation, and what touches it."""

    number: int
    """Its number in the spans."""
    thought: bool
    pieces: list[tuple[int, int, int]]
    """(paragraph, start, end); offsets half open, in ``Paragraph.text``."""
    text: str = ""
    """What stands between the quote marks, the pieces joined by spaces."""
    before: Run | None = None
    mids: list[Run] = field(default_factory=list)
    after: Run | None = None
    """Narration in its own paragraph: before the first piece, between pieces, after the last."""
    tag: Tag | None = None
    tag_place: str = ""
    """Where the tag stands: ``after``, ``mid``, ``before`` or ``above`` (a paragraph before)."""
    joined: bool = False
    """Whether the tag and the quotation are one sentence."""
    after_colon: bool = False
    """Whether the tag leads it in by a colon."""
    antecedent: int | None = None
    """Whom the pronoun of its tag means by the sentence before it (index in ``People.members``)."""
    beat_owner: int | None = None
    """Whose beat is right behind it, where each quotation of its paragraph has a beat of its own
    and they are different people's (index in ``People.members``)."""
    description: str = ""
    """Whoever its tag or beat names by a description that could be several people's, in lower
    case."""
    turn: int = 0
    """Index in ``Context.turns``."""


@dataclass(slots=True)
class Turn:
    """The quotations of one paragraph that may be one speaker's: most often all of them."""

    utterances: list[int]
    """Indices in ``Context.utterances``, one after another."""
    first: int
    last: int
    """Paragraphs, both included."""
    conversation: int = 0
    """Number of the conversation: turns that stand close together in one scene."""

    def siblings(self, number: int) -> list[int]:
        """The other quotations of the turn that are near one of them."""
        first = max(self.utterances[0], number - _NEAR)
        last = min(self.utterances[-1], number + _NEAR)
        return [other for other in range(first, last + 1) if other != number]


@dataclass(frozen=True, slots=True)
class Context:
    """The quotations of a book in order, and the narration around them."""

    utterances: tuple[Utterance, ...]
    turns: tuple[Turn, ...]
    narration: dict[int, list[Run]]
    """Runs of narration by paragraph."""
    speech_paragraphs: set[int]
    """Paragraphs that hold speech."""
    scenes: list[int]
    """Number of the scene of each paragraph."""

    def neighbour(self, turn: int, step: int) -> Turn | None:
        """The turn ``step`` turns after ``turn`` (negative: before it), or None."""
        return self.turns[turn + step] if 0 <= turn + step < len(self.turns) else None
