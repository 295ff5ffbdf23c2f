"""A book of one chapter: one MP3, and everything that names it."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

from mutagen.id3 import ID3

from pipeline.publish import Book, publish
from tests.publish.books import as_book, retitled, scripted
from tests.sounds import SmallBook, small_book


def _one(small: SmallBook, title: str = "") -> SmallBook:
    return dataclasses.replace(
        retitled(small, (title,)),
        plan=dataclasses.replace(
            retitled(small, (title,)).plan,
            parts=tuple(p for p in small.plan.parts if p.place.chapter == 1),
        ),
    )


def _whole(book: Book) -> Book:
    return dataclasses.replace(book, one_chapter=True)


def _names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir() if not p.name.startswith("."))


def test_its_sound_is_written_once(tmp_path: Path) -> None:
    out = publish(_whole(as_book(_one(small_book(tmp_path)))), tmp_path / "out")
    assert [(a.kind, a.path.name) for a in out.artefacts] == [("mp3-book", "The Lamp Room.mp3")]
    assert [(c.number, c.name) for c in out.chapters] == [(1, "The Lamp Room.mp3")]
    tag = ID3(out.artefacts[0].path)
    assert str(tag["TIT2"]) == "The Lamp Room"
    assert len(tag.getall("CHAP")) == 1


def test_an_earlier_chapter_file_goes_unless_it_was_changed(tmp_path: Path) -> None:
    book = as_book(_one(small_book(tmp_path)))
    for folder, changed in ((tmp_path / "a", False), (tmp_path / "b", True)):
        publish(book, folder, ("mp3", "captions"))
        old = folder / "01 - Chapter 1.mp3"
        if changed:
            old.write_bytes(b"mine")
        publish(_whole(book), folder, ("mp3", "captions"))
        assert old.exists() == changed
        assert not list(folder.glob("01 - *.vtt"))
        assert (folder / "The Lamp Room.mp3").stat().st_size > 10_000


def test_its_captions_and_its_episode_go_with_its_one_file(tmp_path: Path) -> None:
    book = _whole(scripted(_one(small_book(tmp_path))))
    folder = tmp_path / "out"
    publish(book, folder, ("podcast", "captions"))
    assert _names(folder) == [
        "The Lamp Room.chapters.json", "The Lamp Room.mp3", "The Lamp Room.srt",
        "The Lamp Room.vtt", "feed.xml",
    ]  # fmt: skip
    feed = (folder / "feed.xml").read_text(encoding="utf-8")
    assert feed.count("<item>") == 1
    assert "The%20Lamp%20Room.mp3" in feed
    chapters = json.loads((folder / "The Lamp Room.chapters.json").read_text(encoding="utf-8"))
    assert chapters["chapters"]


def test_publishing_it_again_writes_nothing(tmp_path: Path) -> None:
    book = _whole(scripted(_one(small_book(tmp_path))))
    formats = ("mp3", "captions", "podcast", "report")
    publish(book, tmp_path / "out", formats)
    again = publish(book, tmp_path / "out", formats)
    assert not any(artefact.written for artefact in again.artefacts)
