"""Whose folder is whose, and what a folder remembers."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline import output_folder
from pipeline.errors import OutputError
from pipeline.key_run import KeyRun
from pipeline.output_folder import (
    BookFolder,
    BookRecord,
    ChapterRecord,
    FileStamp,
    FormatWeight,
    Outlook,
)

TAKE, HEAD, TAIL = "a1" * 32, "b1" * 32, "b2" * 32
RECORD = BookRecord(
    "../walk.script", "f00", 3, 4500, (FileStamp("mp3-book", "Der Weg.mp3", 8, 9),),
    (ChapterRecord(1, "Früh", "01.mp3", 4500),), KeyRun([TAKE]),
    KeyRun([HEAD, TAIL]), ("a note",),
)  # fmt: skip
BYTES = (
    '{"source": "../walk.script", "fingerprint": "f00", "cues": 3, "duration_ms": 4500, '
    '"files": [{"kind": "mp3-book", "name": "Der Weg.mp3", "size": 8, "mtime_ns": 9}], '
    '"chapters": [{"number": 1, "title": "Früh", "name": "01.mp3", "duration_ms": 4500}], '
    f'"takes": ["{TAKE}"], "slots": ["{HEAD}", "{TAIL}"], "warnings": ["a note"]}}'
)
"""What every version of the program has written for it."""


@pytest.mark.parametrize("title", ["", "...", "a" * 500, "Ünïcode Ñame", "日本語の本", "con/../.."])
def test_a_slug_is_a_plain_folder_name(title: str) -> None:
    name = output_folder.slug(title)
    assert 1 <= len(name) <= 60
    assert not set(name) & set('/\\:*?"<>|. \n')


def test_a_record_keeps_its_form(tmp_path: Path) -> None:
    script = tmp_path / "walk.script"
    script.touch()
    output = tmp_path / "output"
    folder = BookFolder(output / "walk", "walk", RECORD)
    folder.path.mkdir(parents=True)
    output_folder.save_record(folder)
    assert (folder.path / ".book.json").read_text(encoding="utf-8") == BYTES
    assert output_folder.claim_folder(output, "walk", script) == folder
    assert output_folder.book_folders(output) == (folder,)


def test_what_a_plan_says_of_a_built_book_is_remembered(tmp_path: Path) -> None:
    outlook = Outlook(12, 9, 480_000, (FormatWeight("mp3", 960_000, 0), FormatWeight("m4b", 7, 7)))
    folder = BookFolder(tmp_path / "walk", "walk", replace(RECORD, outlook=outlook))
    folder.path.mkdir()
    output_folder.save_record(folder)
    assert output_folder.book_folders(tmp_path) == (folder,)


def test_a_record_that_is_laid_out_otherwise_is_the_same(tmp_path: Path) -> None:
    script = tmp_path / "walk.script"
    script.touch()
    record = tmp_path / "walk" / ".book.json"
    record.parent.mkdir()
    for text in (BYTES, json.dumps(json.loads(BYTES)), json.dumps(json.loads(BYTES), indent=1)):
        record.write_text(text.replace("../walk", "walk"), encoding="utf-8")
        folder = output_folder.claim_folder(tmp_path, "walk", tmp_path / "walk.script")
        assert folder.record == replace(RECORD, source="walk.script")


@pytest.mark.parametrize("text", ["", "{", "[]", '{"source": "../walk.script"}'])
def test_a_record_that_cannot_be_read_counts_as_none(tmp_path: Path, text: str) -> None:
    folder = output_folder.claim_folder(tmp_path, "Walk", tmp_path / "walk.script")
    (folder.path / ".book.json").write_text(text, encoding="utf-8")
    again = output_folder.claim_folder(tmp_path, "Walk", tmp_path / "walk.script")
    assert again == folder


def test_two_books_of_one_name_have_a_folder_each(tmp_path: Path) -> None:
    scripts = [tmp_path / "one.script", tmp_path / "two.script"]
    output = tmp_path / "output"
    names = []
    for script in scripts:
        script.touch()
        names.append(output_folder.free_name(output, "The Walk", script))
        output_folder.claim_folder(output, names[-1], script)
    assert names == ["the-walk", "the-walk-2"]
    assert output_folder.held_by(output, scripts[1]) == ("the-walk-2",)
    scripts[0].unlink()
    assert output_folder.free_name(output, "The Walk", scripts[1]) == "the-walk"
    folders = output_folder.book_folders(output)
    assert [output_folder.script_of(folder).exists() for folder in folders] == [False, True]


def test_another_scripts_folder_is_refused_with_a_sentence(tmp_path: Path) -> None:
    scripts = [tmp_path / "one.script", tmp_path / "two.script"]
    for script in scripts:
        script.touch()
    output_folder.claim_folder(tmp_path / "output", "walk", scripts[0])
    with pytest.raises(OutputError, match=r"is the folder of .*one\.script") as caught:
        output_folder.claim_folder(tmp_path / "output", "walk", scripts[1])
    assert "book:" in caught.value.hint


def test_a_file_that_was_touched_makes_a_book_stale(tmp_path: Path) -> None:
    path = tmp_path / "book.mp3"
    path.write_bytes(b"sound")
    folder = BookFolder(tmp_path, "walk", BookRecord("walk.script"))
    stamp = output_folder.stamp_file(folder, "mp3-book", path)
    assert (stamp.name, stamp.size) == ("book.mp3", 5)
    record = BookRecord("walk.script", "f00", files=(stamp,))
    folder = BookFolder(tmp_path, "walk", record)
    assert output_folder.is_current(folder, "f00")
    assert not output_folder.is_current(folder, "f01")
    path.write_bytes(b"other sound")
    assert not output_folder.is_current(folder, "f00")
    path.unlink()
    assert not output_folder.is_current(folder, "f00")


def test_keys_are_kept_beside_those_of_the_last_build(tmp_path: Path) -> None:
    script = tmp_path / "walk.script"
    script.touch()
    output = tmp_path / "output"
    folder = output_folder.claim_folder(output, "Walk", script)
    takes, slots = [f"{n:064x}" for n in (1, 2, 3)], ["ab" * 32]
    output_folder.keep_keys(folder, takes[:2], slots)
    output_folder.keep_keys(output_folder.claim_folder(output, "walk", script), takes[1:], [])
    record = output_folder.claim_folder(output, "walk", script).record
    assert (list(record.takes), list(record.slots)) == (takes, slots)
