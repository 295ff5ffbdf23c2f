"""``fullcast build``: the book, what a change costs, and names of any kind."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.cli.salt_road import STORY, Run, the_json, tone


def test_build_makes_a_chaptered_book(run: Run, room: Path) -> None:
    data = tone(run, "build", "salt.txt")
    assert [c["title"] for c in data["chapters"]] == ["Chapter One", "Chapter Two"]
    assert all(Path(c["path"]).is_file() and c["duration_ms"] > 1000 for c in data["chapters"])
    kinds = {a["kind"] for a in data["artefacts"]}
    assert {"mp3-chapter", "mp3-book"} <= kinds
    assert data["rendered"] > 5
    assert data["reused"] == 0
    assert data["failed"] == []
    assert not os.path.isabs(data["chapters"][0]["path"])
    assert (room / "salt.script").is_file()
    assert (room / "voices.yaml").is_file()
    assert Path(data["chapters"][0]["path"]).name == "01 - Chapter One.mp3"


def test_building_again_does_nothing(run: Run, room: Path) -> None:
    first = tone(run, "build", "salt.txt")
    before = {p: p.stat().st_mtime_ns for p in room.rglob("*") if p.is_file()}
    second = tone(run, "build", "salt.txt")
    after = {p: p.stat().st_mtime_ns for p in room.rglob("*") if p.is_file()}
    assert second["unchanged"]
    assert second["rendered"] == 0
    assert second["reused"] == first["rendered"]
    assert second["chapters"] == first["chapters"]
    assert second["artefacts"] == first["artefacts"]
    assert before == after
    assert "Nothing to do" in run("build", "salt.txt", "--engine", "tone").output


def test_one_voice_changed_costs_one_characters_cues(run: Run, room: Path) -> None:
    tone(run, "build", "salt.txt")
    voices = room / "voices.yaml"
    text = voices.read_text(encoding="utf-8")
    before = next(line for line in text.splitlines() if line.strip().startswith("Oskar:"))
    assert "rate" not in before
    voices.write_text(
        text.replace(before, before.replace("{", "{rate: 1.25, ", 1)), encoding="utf-8"
    )
    changed = tone(run, "build", "salt.txt")
    lines = the_json(run("split", "salt.txt", "--json"))["lines"]
    assert changed["rendered"] == sum(line["speaker"] == "Oskar" for line in lines)
    assert changed["encoded"] == changed["rendered"]
    only_first = [p for p in changed["written"] if "Chapter Two" in p]
    assert only_first == []


def test_a_changed_chapter_is_the_only_one_written(run: Run, room: Path) -> None:
    tone(run, "build", "salt.txt")
    script = room / "salt.script"
    text = script.read_text(encoding="utf-8")
    script.write_text(text.replace("Narrator: He stopped.", "Oskar: He stopped."), encoding="utf-8")
    changed = tone(run, "build", "salt.script")
    names = {Path(p).name for p in changed["written"]}
    assert "02 - Chapter Two.mp3" in names
    assert "01 - Chapter One.mp3" not in names
    assert changed["rendered"] == 1


def test_title_and_author_can_be_given(run: Run) -> None:
    from mutagen.id3 import ID3

    data = tone(run, "build", "salt.txt", "--title", "Other", "--author", "A. N. Other")
    assert data["title"] == "Other"
    tags = ID3(data["chapters"][0]["path"])
    assert str(tags["TALB"]) == "Other"
    assert str(tags["TPE1"]) == "A. N. Other"


def test_two_books_of_one_title_never_share_a_folder(run: Run, room: Path) -> None:
    (room / "pepper.txt").write_text(STORY.replace("road", "way"), encoding="utf-8")
    first = tone(run, "build", "salt.txt")
    second = tone(run, "build", "pepper.txt")
    assert first["folder"] != second["folder"]
    assert tone(run, "build", "salt.txt")["unchanged"]


@pytest.mark.parametrize("title", ["a/b", "..", "two\nlines", "\N{PARTY POPPER}", "x" * 300, "CON"])
def test_any_title_gets_a_safe_folder_and_files(run: Run, room: Path, title: str) -> None:
    data = tone(run, "build", "salt.txt", "--title", title)
    for artefact in data["artefacts"]:
        path = (room / artefact["path"]).resolve()
        assert path.is_file()
        assert path.is_relative_to(room / "output")
        assert len(path.name) < 200


def test_unsure_lines_fail_only_a_strict_build(run: Run, room: Path) -> None:
    run("split", "salt.txt")
    script = room / "salt.script"
    text = script.read_text(encoding="utf-8")
    script.write_text(text.replace("Oskar: “That", "Oskar?: “That"), encoding="utf-8")
    easy = run("build", "salt.script", "--engine", "tone", "--json")
    assert easy.exit_code == 0
    unsure = json.loads(easy.stdout)["unsure"]
    assert [u["text"] for u in unsure][:1] == ["“That is the road,”"] or len(unsure) >= 1
    strict = run("build", "salt.script", "--engine", "tone", "--strict", "-q")
    assert strict.exit_code == 1
    assert "an unsure or unknown speaker, and --strict was asked for." in strict.stderr


def test_some_chapters_alone_leave_the_rest(run: Run, room: Path) -> None:
    part = tone(run, "build", "salt.txt", "--chapters", "2")
    assert [c["title"] for c in part["chapters"]] == ["Chapter Two"]
    assert {a["kind"] for a in part["artefacts"]} == {"mp3-chapter"}
    whole = tone(run, "build", "salt.txt")
    assert whole["reused"] == part["rendered"]
    again = tone(run, "build", "salt.txt", "--chapters", "1")
    assert again["rendered"] == 0
    assert all(Path(c["path"]).is_file() for c in whole["chapters"])
    assert run("build", "salt.txt", "--chapters", "7", "--engine", "tone").exit_code == 1
