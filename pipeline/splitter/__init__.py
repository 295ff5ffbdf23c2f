"""The script splitter: a manuscript becomes a script in which every line has its speaker."""

from pipeline.splitter.people.mentions import People
from pipeline.splitter.quotes.spans import Span
from pipeline.splitter.split_manuscript import VERSION, split

__all__ = ["VERSION", "People", "Span", "split"]
