"""MP3s: tags and chapter marks as players read them, lengths true to the sample."""

from __future__ import annotations

import dataclasses
import io
import struct
from pathlib import Path

import numpy as np
import pytest
from mutagen.id3 import ID3
from mutagen.mp3 import MP3

from pipeline.errors import OutputError
from pipeline.model import FRAME, RATE_HZ, Meta, Place
from pipeline.publish import chapter_pieces, publish
from tests.publish.books import as_book, png, retitled
from tests.sounds import small_book

soundfile = pytest.importorskip("soundfile")


soundfile = pytest.importorskip("soundfile")


def test_chapters_and_book_are_named_and_last_as_long_as_they_say(tmp_path: Path) -> None:
    small = small_book(tmp_path)
    out = publish(as_book(small), tmp_path / "out")
    assert [(a.kind, a.path.name, a.written) for a in out.artefacts] == [
        ("mp3-chapter", "01 - Chapter 1.mp3", True),
        ("mp3-chapter", "02 - Chapter 2.mp3", True),
        ("mp3-book", "The Lamp Room.mp3", True),
    ]
    for chapter, artefact in zip(out.chapters, out.artefacts, strict=False):
        info = MP3(artefact.path).info
        assert info.length == pytest.approx(chapter.samples / RATE_HZ, abs=0.001)
        assert len(soundfile.read(artefact.path)[0]) == chapter.samples
    assert not [p for p in (tmp_path / "out").iterdir() if p.name.startswith(".unfinished")]


def test_tags_are_as_players_read_them(tmp_path: Path) -> None:
    extra = (("Series", "Lamps"), ("series-part", "2"), ("Year", "2024"), ("publisher", "Us"))
    meta = Meta("The Lamp Room", "Ännie Writer", "B. Reader", "en-GB", extra=extra)
    small = small_book(tmp_path, meta=meta)
    (tmp_path / "cover.png").write_bytes(png())
    out = publish(as_book(small, cover=tmp_path / "cover.png"), tmp_path / "out")
    tag = ID3(out.artefacts[1].path)
    assert tag.version == (2, 3, 0)
    shown = {name: str(tag[name]) for name in ("TIT2", "TALB", "TPE1", "TPE2", "TCOM", "TRCK")}
    assert shown == {
        "TIT2": "Chapter 2", "TALB": "The Lamp Room", "TPE1": "Ännie Writer",
        "TPE2": "Ännie Writer", "TCOM": "B. Reader", "TRCK": "2/2",
    }  # fmt: skip
    assert (str(tag["TCON"]), str(tag["TLAN"]), str(tag["TPUB"])) == ("Audiobook", "eng", "Us")
    assert str(tag["TDRC"]) == "2024"
    assert str(tag["TXXX:series"]) == "Lamps"
    assert str(tag["TXXX:series-part"]) == "2"
    picture = tag.getall("APIC")[0]
    assert (picture.mime, picture.type, picture.data) == ("image/png", 3, png())


def test_a_cover_is_what_its_bytes_are_whatever_it_is_called(tmp_path: Path) -> None:
    small = small_book(tmp_path, chapters=1, lines=1)
    (tmp_path / "cover.jpg").write_bytes(png())
    out = publish(as_book(small, cover=tmp_path / "cover.jpg"), tmp_path / "out")
    (picture,) = ID3(out.artefacts[0].path).getall("APIC")
    assert (picture.mime, picture.data) == ("image/png", png())


def test_empty_fields_are_left_out(tmp_path: Path) -> None:
    out = publish(as_book(small_book(tmp_path, meta=Meta("Alone"))), tmp_path / "out")
    tag = ID3(out.artefacts[0].path)
    assert not {"TPE1", "TCOM", "TLAN", "TDRC", "APIC:"} & set(tag)


def test_chapter_times_match_the_audio_to_a_frame(tmp_path: Path) -> None:
    small = small_book(tmp_path, chapters=3)
    book = as_book(small)
    out = publish(book, tmp_path / "out")
    path = out.artefacts[-1].path
    tag = ID3(path)
    marks = sorted(tag.getall("CHAP"), key=lambda mark: mark.start_time)
    assert [str(mark.sub_frames["TIT2"]) for mark in marks] == [
        "Chapter 1",
        "Chapter 2",
        "Chapter 3",
    ]
    assert all(mark.start_offset == mark.end_offset == 0xFFFFFFFF for mark in marks)
    assert tag.getall("CTOC")[0].child_element_ids == ["chp0", "chp1", "chp2"]
    whole = soundfile.read(path, dtype="float32")[0]
    assert marks[-1].end_time == round(len(whole) / RATE_HZ * 1000)
    # Each chapter's own file is found in the book just where its mark says.
    for mark, artefact in zip(marks, out.artefacts, strict=False):
        alone = soundfile.read(artefact.path, dtype="float32")[0][: 5 * RATE_HZ]
        start = round(mark.start_time * RATE_HZ / 1000)
        near = [
            float(np.sum((whole[start + shift : start + shift + len(alone)] - alone) ** 2))
            if start + shift >= 0 else np.inf
            for shift in range(-60, 61)
        ]  # fmt: skip
        assert abs(near.index(min(near)) - 60) <= RATE_HZ // 1000


def test_the_book_holds_the_same_bytes_as_its_chapters(tmp_path: Path) -> None:
    out = publish(as_book(small_book(tmp_path)), tmp_path / "out")
    bodies = []
    for artefact in out.artefacts:
        data = artefact.path.read_bytes()
        bodies.append(data[ID3(artefact.path).size + 626 :])
    assert bodies[2] == bodies[0] + bodies[1]


def test_the_seek_header_counts_every_frame(tmp_path: Path) -> None:
    book = as_book(small_book(tmp_path))
    out = publish(book, tmp_path / "out")
    data = out.artefacts[-1].path.read_bytes()
    at = data.index(b"Info")
    _, frames, size = struct.unpack_from(">III", data, at + 4)
    assert frames == sum(chapter.frames for chapter in book.mastered.chapters)
    assert size == len(data) - ID3(out.artefacts[-1].path).size


def test_a_book_of_more_chapters_than_a_table_holds_is_said(tmp_path: Path) -> None:
    small = small_book(tmp_path, chapters=1, lines=1)
    part = small.plan.parts[0]
    numbers = range(1, 301)
    plan = dataclasses.replace(
        small.plan,
        chapters=tuple((n, f"Chapter {n}") for n in numbers),
        parts=tuple(dataclasses.replace(part, place=Place(n, 1)) for n in numbers),
    )
    small = dataclasses.replace(small, plan=plan)
    out = publish(as_book(small), tmp_path / "out")
    tag = ID3(out.artefacts[-1].path)
    assert len(tag.getall("CHAP")) == 300
    assert len(tag.getall("CTOC")[0].child_element_ids) == 255
    assert any("300 chapters" in warning for warning in out.warnings)
    assert out.artefacts[0].path.name == "001 - Chapter 1.mp3"


def test_a_chapter_too_long_for_a_file_is_split_at_a_scene(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chapter_pieces, "LONGEST_FILE_S", 8)
    small = small_book(tmp_path, chapters=1, lines=6)
    book = as_book(small)
    out = publish(book, tmp_path / "out")
    names = [a.path.name for a in out.artefacts]
    assert names == [
        "01 - Chapter 1, part 1 of 2.mp3", "01 - Chapter 1, part 2 of 2.mp3", "The Lamp Room.mp3",
    ]  # fmt: skip
    assert "longer than two hours" in out.warnings[0]
    # The scene changes after the third of six lines; each part has its own head and tail.
    head, *lines, tail = book.mastered.chapters[0].slots
    first = sum(s.info.frames for s in (head, *lines[:3], tail)) - 1
    assert out.chapters[0].samples == first * FRAME
    whole = soundfile.read(out.artefacts[-1].path)[0]
    assert len(whole) == (book.mastered.chapters[0].frames - 1) * FRAME
    assert [str(ID3(a.path)["TRCK"]) for a in out.artefacts[:2]] == ["1/2", "2/2"]


def test_titles_that_players_would_take_for_one_are_told_apart(tmp_path: Path) -> None:
    small = retitled(small_book(tmp_path, 4, 1), ("Interlude", "The Lamp Room", "interlude", ""))
    out = publish(as_book(small), tmp_path / "out")
    titles = [str(ID3(a.path)["TIT2"]) for a in out.artefacts[:4]]
    assert titles == ["1. Interlude", "2. The Lamp Room", "3. interlude", "Chapter 4"]
    assert [chapter.title for chapter in out.chapters] == titles


@pytest.mark.parametrize(
    ("data", "words"), [(None, "can't read the cover"), (b"GIF89a", "neither JPEG nor PNG")]
)
def test_a_bad_cover_is_said(tmp_path: Path, data: bytes | None, words: str) -> None:
    cover = tmp_path / "cover.gif"
    if data is not None:
        cover.write_bytes(data)
    with pytest.raises(OutputError, match=words):
        publish(as_book(small_book(tmp_path), cover=cover), tmp_path / "out")


def test_a_file_can_be_read_while_it_is_written(tmp_path: Path) -> None:
    """Both readers agree on the finished file's length: nothing was piped."""
    out = publish(as_book(small_book(tmp_path)), tmp_path / "out")
    data = out.artefacts[0].path.read_bytes()
    assert len(soundfile.read(io.BytesIO(data))[0]) == out.chapters[0].samples
