"""The words of a book that an engine is likeliest to get wrong, for the lexicon of voices.yaml."""

from __future__ import annotations

from pipeline.speech_text.unusual_words import unusual_words
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.open_book import open_book


def words_to_check(options: BookOptions) -> tuple[tuple[str, int], ...]:
    """(word, how often) of the words that an engine is likeliest to get wrong, most frequent
    first; those that the cast's lexicon says how to say are left out. Raises FullcastError."""
    book = open_book(options)
    lines = [line.text for line in book.script.lines if line.spoken and line.written]
    lexicon = (*book.voices_file.book(book.slug).lexicon, *book.voices_file.lexicon)
    return unusual_words(lines, lexicon)
