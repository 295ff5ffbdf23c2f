"""File names: what any disk takes, for titles that hold anything."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mutagen.id3 import ID3

from pipeline.model import Meta
from pipeline.publish import publish
from pipeline.publish.file_names import safe_name, unique_name
from tests.publish.books import as_book, retitled
from tests.sounds import small_book

AWKWARD = [
    "", "/", "..", "...", "a/b", "../../etc/passwd", "one\ntwo", "CON", "nul", "com1.txt", "Lpt9",
    "trailing. . ", "🎧" * 300, "é" * 300, "x" * 300, 'q"u:o*t?e<s>|', "tab\tbell\x07", "\ud800",
    "e\u0301" * 200, "👩\u200d🚀" * 80, " lead",
]  # fmt: skip


@pytest.mark.parametrize("title", AWKWARD, ids=ascii)
def test_awkward_titles_become_names(tmp_path: Path, title: str) -> None:
    name = safe_name(title)
    assert_safe(name)
    path = tmp_path / f"00 - {name}, part 1 of 2.mp3"
    path.write_bytes(b"")
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


@given(st.text())
def test_any_title_becomes_a_name(title: str) -> None:
    assert_safe(safe_name(title))


def assert_safe(name: str) -> None:
    assert name
    assert len(name) <= 101
    assert len(name.encode()) <= 181
    assert not set(name) & set('<>:"/\\|?*')
    assert not any(unicodedata.category(c) == "Cc" for c in name)
    assert name == name.strip(" .")
    assert name.split(".")[0].lower() not in {"con", "prn", "aux", "nul", "com1", "lpt9"}


def test_names_keep_what_any_disk_takes() -> None:
    assert safe_name("Café — “naïve” 🎧, no. 3!") == "Café — “naïve” 🎧, no. 3!"
    assert safe_name("CON") == "_CON"
    assert safe_name("a/b: c") == "a b c"


def test_names_alike_but_for_case_are_numbered() -> None:
    taken: set[str] = set()
    assert [unique_name(n, ".mp3", taken) for n in ("Lamp", "LAMP", "Lamp")] == [
        "Lamp.mp3", "LAMP (2).mp3", "Lamp (3).mp3",
    ]  # fmt: skip


def test_a_book_named_like_its_chapter_overwrites_nothing(tmp_path: Path) -> None:
    small = small_book(tmp_path, 1, 2, meta=Meta("01 - chapter 1"))
    out = publish(as_book(small), tmp_path / "out")
    assert [a.path.name for a in out.artefacts] == ["01 - Chapter 1.mp3", "01 - chapter 1 (2).mp3"]


def test_titles_of_any_kind_survive_in_the_tag(tmp_path: Path) -> None:
    title = "../Ünï ‘quoted’\n🎧 " + "long " * 60
    small = retitled(small_book(tmp_path, 1, 2), (title,))
    out = publish(as_book(small), tmp_path / "out")
    assert str(ID3(out.artefacts[0].path)["TIT2"]) == title
    assert out.artefacts[0].path.parent == tmp_path / "out"
