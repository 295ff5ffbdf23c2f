"""Publishing MP3s: what players read, names that any disk takes, and nothing lost."""

from __future__ import annotations

import dataclasses
import io
import os
import struct
import sys
import unicodedata
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mutagen.id3 import ID3
from mutagen.mp3 import MP3

from pipeline.errors import FullcastError, OutputError
from pipeline.model import FRAME, RATE_HZ, Meta, Place
from pipeline.publish import Book, Output, preview, publish, put_files
from pipeline.publish import mp3 as writer
from pipeline.publish.file_names import safe_name, unlike
from tests.sounds import SmallBook, small_book

soundfile = pytest.importorskip("soundfile")


def as_book(small: SmallBook, **changes: object) -> Book:
    book = Book(small.plan.meta, small.plan, small.master(), small.store)
    return dataclasses.replace(book, **changes)


def retitled(small: SmallBook, titles: tuple[str, ...]) -> SmallBook:
    chapters = tuple((n, title) for n, title in enumerate(titles, start=1))
    return dataclasses.replace(small, plan=dataclasses.replace(small.plan, chapters=chapters))


def png(width: int = 2) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    rows = b"".join(b"\0" + bytes([40, 90, 160]) * width for _ in range(width))
    head = struct.pack(">IIBBBBB", width, width, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )  # fmt: skip


# ------------------------------------------------------------------ the files


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
    monkeypatch.setattr(writer, "LONGEST_FILE_S", 8)
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


# ------------------------------------------------------------------ only what changed


def test_an_unchanged_book_is_not_written_again(tmp_path: Path) -> None:
    small = small_book(tmp_path)
    first = publish(as_book(small), tmp_path / "out")
    before = {a.path: a.path.stat().st_mtime_ns for a in first.artefacts}
    second = publish(as_book(small), tmp_path / "out")
    assert not any(a.written for a in second.artefacts)
    assert before == {a.path: a.path.stat().st_mtime_ns for a in second.artefacts}
    assert second.chapters == first.chapters


def test_a_changed_line_rewrites_its_chapter_and_the_book_alone(tmp_path: Path) -> None:
    small = small_book(tmp_path)
    publish(as_book(small), tmp_path / "out")
    parts = list(small.plan.parts)
    parts[8] = dataclasses.replace(parts[8], volume_db=-3.0)
    changed = dataclasses.replace(small, plan=dataclasses.replace(small.plan, parts=tuple(parts)))
    book = as_book(changed)
    assert book.mastered.encoded == 1
    out = publish(book, tmp_path / "out")
    assert [a.written for a in out.artefacts] == [False, True, True]
    whole = soundfile.read(out.artefacts[2].path)[0]
    assert len(whole) == book.mastered.timeline.chapters[-1].end - FRAME


def test_a_touched_or_missing_file_is_made_again(tmp_path: Path) -> None:
    small = small_book(tmp_path)
    out = publish(as_book(small), tmp_path / "out")
    good = out.artefacts[0].path.read_bytes()
    out.artefacts[0].path.write_bytes(b"scribble")
    out.artefacts[2].path.unlink()
    again = publish(as_book(small), tmp_path / "out")
    assert [a.written for a in again.artefacts] == [True, False, True]
    assert out.artefacts[0].path.read_bytes() == good


def test_a_damaged_chapter_never_gets_into_the_book(tmp_path: Path) -> None:
    small = small_book(tmp_path)
    out = publish(as_book(small), tmp_path / "out")
    good = out.artefacts[2].path.read_bytes()
    out.artefacts[0].path.write_bytes(b"x")
    out.artefacts[2].path.unlink()
    publish(as_book(small), tmp_path / "out")
    assert out.artefacts[2].path.read_bytes() == good


def test_files_of_an_earlier_build_go_and_a_persons_own_stay(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    small = small_book(tmp_path, chapters=3)
    publish(as_book(small), folder)
    (folder / "notes.txt").write_text("mine")
    (folder / "03 - Chapter 3.mp3").write_bytes(b"edited by hand")
    renamed = retitled(small, ("Beginning", "Chapter 2"))
    kept = tuple(p for p in small.plan.parts if p.place.chapter < 3)
    renamed = dataclasses.replace(renamed, plan=dataclasses.replace(renamed.plan, parts=kept))
    publish(as_book(renamed), folder)
    assert {p.name for p in folder.iterdir()} == {
        "01 - Beginning.mp3", "02 - Chapter 2.mp3", "03 - Chapter 3.mp3", "The Lamp Room.mp3",
        "notes.txt", put_files.RECORD,
    }  # fmt: skip


def test_a_preview_leaves_other_previews(tmp_path: Path) -> None:
    book = as_book(small_book(tmp_path, chapters=1))
    names = ("one", "two", "one")
    made = [preview(book, tmp_path / "out", name).artefacts[0] for name in names]
    assert [(a.kind, a.path.name, a.written) for a in made] == [
        ("mp3-preview", "one.mp3", True), ("mp3-preview", "two.mp3", True),
        ("mp3-preview", "one.mp3", False),
    ]  # fmt: skip
    whole = soundfile.read(made[0].path)[0]
    assert len(whole) == book.mastered.timeline.chapters[-1].end - FRAME


def test_a_lost_record_loses_no_file(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    small = small_book(tmp_path)
    publish(as_book(small), folder)
    (folder / put_files.RECORD).write_text("{half")
    out = publish(as_book(small), folder)
    assert all(a.written for a in out.artefacts)


def test_a_record_from_elsewhere_can_remove_nothing_outside(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    victim = tmp_path / "victim.mp3"
    victim.write_bytes(b"keep me")
    found = victim.stat()
    (folder / put_files.RECORD).write_text(
        '[{"kind": "mp3-book", "name": "../victim.mp3", "inputs": "", '
        f'"size": {found.st_size}, "mtime_ns": {found.st_mtime_ns}}}]'
    )
    publish(as_book(small_book(tmp_path)), folder)
    assert victim.exists()


def test_a_full_disk_leaves_the_earlier_book_whole(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    small = small_book(tmp_path)
    out = publish(as_book(small), folder)
    before = {a.path.name: a.path.read_bytes() for a in out.artefacts}

    def full(target: Path, find: object) -> None:
        target.write_bytes(b"begun")
        raise OSError(28, "No space left on device")

    def fine(target: Path, find: object) -> None:
        target.write_bytes(b"new")

    names = list(before)
    outputs = [
        Output("mp3-chapter", names[0], "x", fine),
        Output("mp3-chapter", names[1], "y", full),
    ]
    with pytest.raises(OutputError, match="No space left") as caught:
        put_files.put(folder, outputs)
    assert "still there" in caught.value.hint
    assert {p.name: p.read_bytes() for p in folder.glob("*.mp3")} == before
    assert not list(folder.glob(".unfinished*"))


@pytest.mark.skipif(
    sys.platform == "win32" or (hasattr(os, "geteuid") and os.geteuid() == 0),
    reason="rights don't bind this user",
)
def test_a_read_only_folder_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    folder.chmod(0o500)
    with pytest.raises(OutputError, match="can't write to"):
        publish(as_book(small_book(tmp_path)), folder)


def test_a_folder_that_is_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(OutputError, match="can't write to"):
        publish(as_book(small_book(tmp_path)), tmp_path / "out")


def test_leftovers_of_a_killed_build_go(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / ".unfinished-0").write_bytes(b"half")
    publish(as_book(small_book(tmp_path)), folder)
    assert not (folder / ".unfinished-0").exists()


@pytest.mark.parametrize(
    ("data", "words"), [(None, "can't read the cover"), (b"GIF89a", "neither JPEG nor PNG")]
)
def test_a_bad_cover_is_said(tmp_path: Path, data: bytes | None, words: str) -> None:
    cover = tmp_path / "cover.gif"
    if data is not None:
        cover.write_bytes(data)
    with pytest.raises(OutputError, match=words):
        publish(as_book(small_book(tmp_path), cover=cover), tmp_path / "out")


def test_an_unknown_format_names_the_others(tmp_path: Path) -> None:
    with pytest.raises(FullcastError, match="no format 'wma'") as caught:
        publish(as_book(small_book(tmp_path)), tmp_path / "out", ["wma"])
    assert "mp3" in caught.value.hint


# ------------------------------------------------------------------ names

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
    assert [unlike(n, ".mp3", taken) for n in ("Lamp", "LAMP", "Lamp")] == [
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


def test_a_file_can_be_read_while_it_is_written(tmp_path: Path) -> None:
    """Both readers agree on the finished file's length: nothing was piped."""
    out = publish(as_book(small_book(tmp_path)), tmp_path / "out")
    data = out.artefacts[0].path.read_bytes()
    assert len(soundfile.read(io.BytesIO(data))[0]) == out.chapters[0].samples
