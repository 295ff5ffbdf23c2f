"""Where speech, thought and narration stand in every paragraph."""

from pipeline.splitter.quotes.spans import Span, find_spans

__all__ = ["Span", "find_spans"]
