"""The digest that tells whether a book is as its script and its cast want it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.fingerprint import fingerprint
from pipeline.workflows.open_book import OpenBook, open_book

SCRIPT = """\
title: The Bench
language: en
music: theme.wav

# One

Lottie: “Is it far?”
Narrator: she asked.
Bo (softly): “Very.”
"""
VOICES = """\
engine: tone
defaults: {rate: 1.1, pitch: -1, volume: 2}
narrator: {voice: alto, lexicon: {a: b}}
unknown: {voice: bass}
characters:
  Lottie: {aliases: [Lot], gender: female, voice: {tone: descant, kokoro: af_heart}, rate: 1.05}
  Bo: {group: crowd}
groups: {crowd: {voices: {tone: [alto, bass]}, rate: 1.2}}
pauses: {line: 0.2}
lexicon: {Venn: "ven", "/x+/": "y"}
books: {the-bench: {lexicon: {q: r}}, another: {lexicon: {q: s}}}
"""
FIRST = "ba4964dcb3af7bae71f9233b643af1457dc82a51ac4ed9b68b872a2cfa345ebb"
"""What the first version with the present pauses and rules of English gave for this book."""
BEFORE = "bcc10c7240c2f38396166ded41aac6c9c0a30c421bd7720d1d7f6897c213c92b"
"""What the very first version gave."""


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OpenBook:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("pipeline.workflows.fingerprint.__version__", "0.1.0")
    Path("bench.script").write_text(SCRIPT, encoding="utf-8")
    Path("voices.yaml").write_text(VOICES, encoding="utf-8")
    return _opened()


def _opened() -> OpenBook:
    return open_book(BookOptions(Path("bench.script")))


def test_a_book_that_an_earlier_version_built_is_known_as_unchanged(book: OpenBook) -> None:
    """Where this fails, every book of everybody's is planned anew: change FIRST knowingly."""
    assert fingerprint(book) == FIRST


def test_english_books_are_planned_anew_where_the_rules_of_english_changed(
    book: OpenBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("bench.script").write_text(SCRIPT.replace("language: en", "language: fr"), "utf-8")
    french = fingerprint(_opened())
    monkeypatch.setattr("pipeline.speech_text.VERSION", 99)
    assert fingerprint(_opened()) == french
    assert len({FIRST, BEFORE, fingerprint(book)}) == 3


def test_another_books_cast_and_the_place_of_the_file_count_for_nothing(book: OpenBook) -> None:
    Path("voices.yaml").write_text(VOICES.replace("q: s", "q: t"), encoding="utf-8")
    assert fingerprint(_opened()) == FIRST
    assert fingerprint(replace(book, voices_file=replace(book.voices_file, path="/x"))) == FIRST


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("bench.script", "Very", "Quite"),
        ("bench.script", "title: The Bench", "title: A Bench"),
        ("voices.yaml", "rate: 1.05", "rate: 1.06"),
        ("voices.yaml", "q: r", "q: s"),
        ("voices.yaml", "line: 0.2", "line: 0.3"),
        ("voices.yaml", "[alto, bass]", "[bass, alto]"),
    ],
)
def test_what_is_heard_or_shown_counts(book: OpenBook, file: str, old: str, new: str) -> None:
    text = Path(file).read_text(encoding="utf-8")
    Path(file).write_text(text.replace(old, new), encoding="utf-8")
    assert fingerprint(_opened()) != FIRST


def test_a_sound_that_was_replaced_counts(book: OpenBook) -> None:
    Path("theme.wav").write_bytes(b"one")
    first = fingerprint(book)
    Path("theme.wav").write_bytes(b"another")
    assert len({FIRST, first, fingerprint(book)}) == 3


def test_formats_and_mastering_count(book: OpenBook) -> None:
    with_captions = open_book(replace(book.options, formats=("mp3", "captions")))
    louder = open_book(replace(book.options, mastering="podcast"))
    assert len({fingerprint(b) for b in (book, with_captions, louder)}) == 3
