"""Which names a recogniser is told of, and which of their words may be heard as anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.hear_book import heard_names, proper_words
from pipeline.workflows.open_book import open_book

STORY = """Chapter One

The old man looked at the sea, and Penrose’s boat was in it. He had a lamp.

‘Now I’ve seen Penrose, and I’d like to see the ‘Austell’,’ said Ada.

‘I saw O’Hara, and a parrot, and Captain Penrose,’ said the old sailor.
"""


def test_names_are_told_without_marks_and_their_common_words_are_heard_as_what_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("quay.txt").write_text(STORY, encoding="utf-8")
    script = open_book(BookOptions(Path("quay.txt"), engine="tone")).script
    names = heard_names(script)
    assert {"Ada", "the old sailor", "Penrose", "O'Hara", "Captain"} <= set(names)
    assert not any("’" in name or name.startswith("I'") for name in names)
    proper = proper_words(names, script)
    assert {"ada", "penrose", "ohara", "captain"} <= proper
    assert not proper & {"the", "old", "sailor", "i", "id", "have"}
