"""A book as attribution sees it: quotations with their narration, turns, conversations, scenes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pipeline.splitter.attribution.narration import Run
from pipeline.splitter.attribution.speech_tags import Tag

WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
"""A word of speech."""


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
    description: str = ""
    """Whoever its tag or beat names by a description that could be several people's, in lower
    case."""
    turn: int = 0
    """Index in ``Context.turns``."""


@dataclass(slots=True)
class Turn:
    """The quotations of one paragraph: most often one speaker's."""

    utterances: list[int]
    """Indices in ``Context.utterances``."""
    first: int
    last: int
    """Paragraphs, both included."""
    conversation: int = 0
    """Number of the conversation: turns that stand close together in one scene."""


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
