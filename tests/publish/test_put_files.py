"""Putting files into a folder: only what changed, all or none, and nobody's own file lost."""

from __future__ import annotations

import dataclasses
import json
import os
import sys
from pathlib import Path

import pytest

from pipeline.errors import OutputError
from pipeline.model import FRAME
from pipeline.publish import PlannedFile, checksums, preview, publish, put_files
from tests.publish.books import as_book, retitled
from tests.sounds import small_book

soundfile = pytest.importorskip("soundfile")


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
        "notes.txt", put_files.RECORD, checksums.RECORD,
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

    def full(target: Path, path_of: object) -> None:
        target.write_bytes(b"begun")
        raise OSError(28, "No space left on device")

    def fine(target: Path, path_of: object) -> None:
        target.write_bytes(b"new")

    names = list(before)
    outputs = [
        PlannedFile("mp3-chapter", names[0], "x", fine),
        PlannedFile("mp3-chapter", names[1], "y", full),
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


def test_a_record_of_an_earlier_version_is_read_and_keeps_its_form(tmp_path: Path) -> None:
    small = small_book(tmp_path)
    folder = tmp_path / "out"
    publish(as_book(small), folder)
    entries = json.loads((folder / put_files.RECORD).read_text(encoding="utf-8"))
    assert [list(entry) for entry in entries] == [
        ["kind", "name", "inputs", "size", "mtime_ns"] for _ in range(3)
    ]
    for entry in entries:
        stat = (folder / entry["name"]).stat()
        assert (entry["size"], entry["mtime_ns"]) == (stat.st_size, stat.st_mtime_ns)
    (folder / put_files.RECORD).write_text(json.dumps(entries[::-1]), encoding="utf-8")
    assert not any(artefact.written for artefact in publish(as_book(small), folder).artefacts)
