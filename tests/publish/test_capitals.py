"""Titles in capitals in tags and file names."""

from __future__ import annotations

from pathlib import Path

import pytest
from mutagen.id3 import ID3

from pipeline.model import Meta
from pipeline.publish import publish
from pipeline.publish.capitals import written_title
from tests.publish.books import as_book, retitled
from tests.sounds import small_book


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("THE LORD OF THE LAMPS", "The Lord of the Lamps"),
        ("CHAPTER XIV: THE END", "Chapter XIV: The End"),
        ("MARA’S ROOM, AND O'NEIL'S", "Mara’s Room, and O'Neil's"),
        ("BATMAN", "Batman"),
        ("NASA", "NASA"),
        ("The BBC", "The BBC"),
        ("1984", "1984"),
        ("ÜBER ALLES", "Über Alles"),
        ("", ""),
    ],
)
def test_capitals_are_written_as_titles(title: str, written: str) -> None:
    assert written_title(title) == written
    assert written_title(written) == written


def test_tags_and_file_names_have_no_capitals_throughout(tmp_path: Path) -> None:
    small = small_book(tmp_path, 1, 2, meta=Meta("THE LAMP ROOM"))
    small = retitled(small, ("CHAPTER ONE",))
    out = publish(as_book(small), tmp_path / "out")
    assert [a.path.name for a in out.artefacts] == ["01 - Chapter One.mp3", "The Lamp Room.mp3"]
    tags = ID3(out.artefacts[0].path)
    assert (str(tags["TIT2"]), str(tags["TALB"])) == ("Chapter One", "The Lamp Room")
