"""Where speech, thought and narration stand: paragraphs cut into spans."""

from pipeline.splitter.quotes.spans import Span, find_spans

__all__ = ["Span", "find_spans"]
