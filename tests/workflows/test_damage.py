"""Damage to what is kept: noticed when it is read, set aside, made again, never published and never
a dead end."""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pipeline import output_folder
from pipeline.errors import OutputError
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.build_book import build_book
from pipeline.workflows.clean_store import clean_store
from tests.workflows.test_build_book import STORY

STORE = Path("output") / output_folder.STORE


@pytest.fixture
def options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BookOptions:
    monkeypatch.chdir(tmp_path)
    Path("count.txt").write_text(STORY, encoding="utf-8")
    return BookOptions(source=Path("count.txt"), engine="tone", jobs=1)


def _books(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*.mp3")}


def _keep_stamp(path: Path, change: Callable[[bytes], bytes]) -> None:
    """Change a file's bytes, its size and time as they were: as a disk does that forgets."""
    entry = path.stat()
    path.write_bytes(change(path.read_bytes()))
    os.utime(path, ns=(entry.st_atime_ns, entry.st_mtime_ns))
    assert path.stat().st_size == entry.st_size


def _flip(data: bytes) -> bytes:
    at = len(data) // 2
    return data[:at] + bytes([data[at] ^ 4]) + data[at + 1 :]


def _files(room: str) -> list[Path]:
    return sorted(path for path in (STORE / room).glob("*/*") if not path.name.startswith("."))


def _swap(one: Path, other: Path) -> None:
    first, second = one.read_bytes(), other.read_bytes()
    one.write_bytes(second)
    other.write_bytes(first)


def _ask_for_all_again(folder: Path) -> None:
    """Let the next build master and publish everything anew."""
    for path in [*_files("slots"), *folder.glob("*.mp3")]:
        path.unlink()


def test_a_bit_flipped_in_a_take_is_never_published(options: BookOptions) -> None:
    first = build_book(options)
    right = _books(first.folder)
    for take in _files("takes")[:3]:
        _keep_stamp(take, _flip)
    _ask_for_all_again(first.folder)
    again = build_book(options)
    assert _books(again.folder) == right
    assert any("3 takes and slots were damaged" in warning for warning in again.warnings)
    assert len(list((STORE / "set-aside").iterdir())) == 3


def test_takes_that_changed_places_are_spoken_again(options: BookOptions) -> None:
    first = build_book(options)
    right = _books(first.folder)
    one, other, *_ = _files("takes")
    _swap(one, other)
    _ask_for_all_again(first.folder)
    assert _books(build_book(options).folder) == right


def test_a_damaged_slot_is_no_dead_end(options: BookOptions) -> None:
    first = build_book(options)
    right = _books(first.folder)
    for slot in _files("slots")[:2]:
        _keep_stamp(slot, _flip)
    for path in first.folder.glob("*.mp3"):
        path.unlink()
    again = build_book(options)
    assert _books(again.folder) == right
    assert any("damaged" in warning for warning in again.warnings)
    assert build_book(options).warnings == first.warnings


def test_slots_that_changed_places_are_encoded_again(options: BookOptions) -> None:
    first = build_book(options)
    right = _books(first.folder)
    one, other, *_ = _files("slots")
    _swap(one, other)
    for path in first.folder.glob("*.mp3"):
        path.unlink()
    assert _books(build_book(options).folder) == right


def test_damaged_runs_of_an_m4b_are_encoded_again(options: BookOptions) -> None:
    pytest.importorskip("av")
    options = replace(options, formats=("m4b",))
    first = build_book(options)
    (book,) = first.folder.glob("*.m4b")
    right = book.read_bytes()
    for slot in _files("slots"):
        if slot.read_bytes()[:3] == b"RUN":
            _keep_stamp(slot, _flip)
    book.unlink()
    build_book(options)
    assert book.read_bytes() == right


def test_takes_of_an_earlier_version_are_taken_over_and_get_a_checksum(
    options: BookOptions,
) -> None:
    first = build_book(options)
    for take in _files("takes"):
        data = take.read_bytes()
        take.write_bytes(data[:4] + struct.pack("<I", len(data) - 88) + data[8:-80])
    (STORE / "takes.index").unlink()
    _ask_for_all_again(first.folder)
    again = build_book(options)
    assert (again.rendered, again.failed) == (0, ())
    assert all(take.read_bytes()[-80:-76] == b"fcsl" for take in _files("takes"))


def test_clean_keeps_the_takes_of_a_first_build_that_was_killed(
    options: BookOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("pipeline.workflows.build_book.master_plan", die)
        with pytest.raises(KeyboardInterrupt):
            build_book(options)
    takes = _files("takes")
    assert takes
    clean_store(Path("output"))
    assert _files("takes") == takes


def test_clean_drops_nothing_where_a_record_is_damaged(options: BookOptions) -> None:
    first = build_book(options)
    kept = _files("takes") + _files("slots")
    record = first.folder / output_folder.RECORD_FILE
    record.write_text('{"source": 5', encoding="utf-8")
    with pytest.raises(OutputError, match="is damaged"):
        clean_store(Path("output"))
    assert _files("takes") + _files("slots") == kept
    assert build_book(options).rendered == 0
    assert json.loads(record.read_text(encoding="utf-8"))["source"] == "../count.script"
    assert record.with_name(f"{record.name}.damaged").exists()
    assert clean_store(Path("output")).removed == 0


def test_clean_keeps_the_takes_of_a_book_whose_script_is_away(options: BookOptions) -> None:
    build_book(options)
    kept = _files("takes")
    script = Path("count.script").rename("elsewhere.script")
    result = clean_store(Path("output"))
    assert _files("takes") == kept
    assert "count.script" in result.warnings[0]
    script.rename("count.script")
    assert build_book(options).unchanged


def test_a_recording_replaced_during_a_build_is_noticed_by_the_next(
    options: BookOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pipeline.workflows import master_plan

    first = build_book(options)
    Path("own.wav").write_bytes(_files("takes")[0].read_bytes())
    script = Path("count.script")
    line = "Ada{}: “This is line number 1"
    text = script.read_text(encoding="utf-8")
    text = text.replace(line.format(""), line.format(" (take: own.wav)"))
    assert "own.wav" in text
    script.write_text(text, encoding="utf-8")

    def replace_it_afterwards(*words: Any) -> Any:
        mastered = master_plan.master_plan(*words)
        Path("own.wav").write_bytes(_files("takes")[5].read_bytes())
        return mastered

    with monkeypatch.context() as patch:
        patch.setattr("pipeline.workflows.build_book.master_plan", replace_it_afterwards)
        build_book(options)
    second = _books(first.folder)
    third = build_book(options)
    assert not third.unchanged
    assert _books(third.folder) != second
