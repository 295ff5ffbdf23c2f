"""The commands as other tools and people use them, through click's own runner and the tone
engine."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from pipeline.cli import main

STORY = """The Salt Road

by Nobody In Particular


Chapter One

Ines put the lantern down. “Is that the sea?” she asked.

“That is the road,” said Oskar. “The sea is the flat part.”

“It’s all flat,” said Ines.

* * *

By morning they had reached the first hut. “Nobody home,” whispered Oskar.


Chapter Two

“Stop!” shouted Ines.

He stopped.
"""

Run = Callable[..., Result]


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder with one manuscript in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "salt.txt").write_text(STORY, encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(room: Path) -> Run:
    def call(*words: str) -> Result:
        return CliRunner().invoke(main, [str(w) for w in words])

    return call


def the_json(result: Result) -> dict[str, Any]:
    assert result.exception is None or isinstance(result.exception, SystemExit), result.output
    found = json.loads(result.stdout)
    assert isinstance(found, dict)
    return found


def tone(run: Run, *words: str) -> dict[str, Any]:
    return the_json(run(*words, "--engine", "tone", "--json"))


def squeezed(text: str) -> str:
    return "".join(text.split())


# ------------------------------------------------------------------ split


def test_split_json_has_what_other_tools_rely_on(run: Run) -> None:
    data = the_json(run("split", "salt.txt", "--json"))
    assert data["title"] == "The Salt Road"
    assert data["author"] == "Nobody In Particular"
    assert {c["name"] for c in data["characters"]} >= {"Ines", "Oskar"}
    assert set(data["characters"][0]) >= {"name", "aliases", "gender", "lines"}
    line = data["lines"][0]
    wanted = (
        "n chapter scene kind speaker text delivery confidence unsure reason alternatives start end"
    )
    assert set(line) >= set(wanted.split())
    assert [line["n"] for line in data["lines"]] == list(range(1, len(data["lines"]) + 1))
    assert {line["kind"] for line in data["lines"]} <= {"narration", "speech", "thought"}
    for line in data["lines"]:
        assert (line["kind"] == "narration") <= (line["speaker"] == "Narrator")


def test_split_offsets_index_the_manuscript(run: Run) -> None:
    data = the_json(run("split", "salt.txt", "--json"))
    for line in data["lines"]:
        if line["start"] is not None:
            assert squeezed(STORY[line["start"] : line["end"]]) == squeezed(line["text"])
    assert any(line["start"] is not None for line in data["lines"])


def test_split_tags_the_plain_cases(run: Run) -> None:
    data = the_json(run("split", "salt.txt", "--json"))
    speakers = {line["text"]: line["speaker"] for line in data["lines"] if line["kind"] == "speech"}
    assert speakers["“That is the road,”"] == "Oskar"
    assert speakers["“It’s all flat,”"] == "Ines"
    deliveries = {line["text"]: line["delivery"] for line in data["lines"]}
    assert "whispering" in deliveries["“Nobody home,”"]
    assert "shouting" in deliveries["“Stop!”"]


def test_split_goes_where_it_is_told_and_keeps_edits(run: Run, room: Path) -> None:
    run("split", "salt.txt", "-o", "elsewhere.script")
    path = room / "elsewhere.script"
    text = path.read_text(encoding="utf-8")
    assert "Oskar: “That is the road,”" in text
    edited = text.replace("Oskar: “That is the road,”", "Ines (coldly): “That is the road,”")
    path.write_text(edited + "\n% mine\n", encoding="utf-8")
    (room / "salt.txt").write_text(STORY + "\nNobody came.\n", encoding="utf-8")
    run("split", "salt.txt", "-o", "elsewhere.script")
    merged = path.read_text(encoding="utf-8")
    assert "Ines (coldly): “That is the road,”" in merged
    assert "% mine" in merged
    assert "Narrator: Nobody came." in merged


def test_a_known_cast_is_used(run: Run, room: Path) -> None:
    cast = {"characters": {"Oskar Lind": {"aliases": ["Oskar"], "gender": "male"}, "Ines": {}}}
    (room / "cast.json").write_text(json.dumps(cast), encoding="utf-8")
    data = the_json(run("split", "salt.txt", "--cast", "cast.json", "--json"))
    speakers = {line["text"]: line["speaker"] for line in data["lines"]}
    assert speakers["“That is the road,”"] == "Oskar Lind"


def test_whom_the_cast_lists_under_a_book_its_first_split_knows(run: Run, room: Path) -> None:
    listed = "books: {the-salt-road: {characters: {Oskar Lind: {aliases: [Oskar]}, Ines: {}}}}\n"
    (room / "voices.yaml").write_text(listed, encoding="utf-8")
    data = the_json(run("split", "salt.txt", "--json"))
    speakers = {line["text"]: line["speaker"] for line in data["lines"]}
    assert speakers["“That is the road,”"] == "Oskar Lind"
    # Another book's people are none of this one's.
    (room / "voices.yaml").write_text(listed.replace("salt", "pepper"), encoding="utf-8")
    data = the_json(run("split", "salt.txt", "-o", "other.script", "--json"))
    speakers = {line["text"]: line["speaker"] for line in data["lines"]}
    assert speakers["“That is the road,”"] == "Oskar"


def test_a_split_keeps_to_the_cast_that_it_was_made_with(run: Run, room: Path) -> None:
    tone(run, "build", "salt.txt")
    first = (room / "salt.script").read_bytes()
    named = (room / "voices.yaml").read_text(encoding="utf-8").replace("Oskar:", "Oskar Lind:")
    (room / "voices.yaml").write_text(named, encoding="utf-8")
    run("split", "salt.txt")
    assert (room / "salt.script").read_bytes() == first


# ------------------------------------------------------------------ build


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
    assert run("build", "salt.script", "--engine", "tone", "--strict").exit_code == 1


# ------------------------------------------------------------------ preview, clean


def test_preview_renders_just_a_scene(run: Run) -> None:
    data = tone(run, "preview", "salt.txt", "--chapter", "1", "--scene", "2")
    assert 1 <= data["rendered"] <= 3
    (artefact,) = data["artefacts"]
    assert "preview" in Path(artefact["path"]).parts
    whole = tone(run, "build", "salt.txt")
    assert whole["reused"] == data["rendered"]


def test_preview_of_lines(run: Run) -> None:
    data = tone(run, "preview", "salt.txt", "--lines", "4-5")
    assert data["rendered"] == 2


def test_preview_of_what_is_not_there_says_what_is(run: Run) -> None:
    result = run("preview", "salt.txt", "--chapter", "9", "--engine", "tone")
    assert result.exit_code == 1
    assert "chapter 9" in result.stderr
    assert "1 to 2" in result.stderr


def test_clean_drops_only_what_no_book_uses(run: Run, room: Path) -> None:
    tone(run, "build", "salt.txt")
    assert the_json(run("clean", "--json"))["removed"] == 0
    script = room / "salt.script"
    text = script.read_text(encoding="utf-8")
    script.write_text(text.replace("He stopped.", "He stood still."), encoding="utf-8")
    tone(run, "build", "salt.script")
    assert the_json(run("clean", "--json"))["removed"] >= 1
    assert tone(run, "build", "salt.script")["unchanged"]


# ------------------------------------------------------------------ bad input


BAD = {
    "missing.txt": None,
    "empty.txt": b"",
    "blank.txt": b" \n\n\t\n",
    "binary.txt": bytes(range(256)) * 8,
}


@pytest.mark.parametrize("name", BAD)
def test_bad_manuscripts_get_one_clear_line(run: Run, room: Path, name: str) -> None:
    data = BAD[name]
    if data is not None:
        (room / name).write_bytes(data)
    result = run("build", name, "--engine", "tone")
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: ")
    assert name in result.stderr
    assert result.stderr.count("\n") == 1
    assert not (room / name).with_suffix(".script").exists()


def test_errors_are_json_too_when_asked(run: Run) -> None:
    result = run("build", "missing.txt", "--json")
    assert result.exit_code == 1
    assert "missing.txt" in json.loads(result.stdout)["error"]


@pytest.mark.parametrize(
    "text",
    [
        "One word",
        "Word",
        "No dialogue here. None at all. It was quiet.",
        "A very long paragraph, " * 1800,
        "\n\n".join(
            f"“Line {n},” said Person{chr(65 + n % 26)}{chr(97 + n // 26)}." for n in range(300)
        ),
    ],
    ids=["two-words", "one-word", "no-dialogue", "40000-characters", "300-speakers"],
)
def test_odd_manuscripts_just_work(run: Run, room: Path, text: str) -> None:
    (room / "odd.txt").write_text(text, encoding="utf-8")
    data = tone(run, "build", "odd.txt")
    assert data["failed"] == []
    assert data["duration_ms"] > 0


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_encodings_are_found_out(run: Run, room: Path, encoding: str) -> None:
    (room / "salt.txt").write_bytes(STORY.encode(encoding))
    data = the_json(run("split", "salt.txt", "--json"))
    assert any(line["text"] == "“That is the road,”" for line in data["lines"])


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("narrator: {voise: en-us}\n", "voice"),
        ("narrator: {voice: {tone: no-such-voice}}\n", "no-such-voice"),
        ("characters:\n  Ines: {}\n  Ines: {}\n", "Ines"),
        ("characters:\n\tInes: {}\n", "tab"),
    ],
)
def test_a_bad_cast_gets_one_clear_line(run: Run, room: Path, text: str, word: str) -> None:
    (room / "voices.yaml").write_text(text, encoding="utf-8")
    result = run("build", "salt.txt", "--engine", "tone")
    assert result.exit_code == 1
    assert word in result.stderr
    assert "voices.yaml" in result.stderr
    assert (room / "voices.yaml").read_text(encoding="utf-8") == text


def test_a_read_only_output_folder_is_said(run: Run, room: Path) -> None:
    (room / "output").write_text("a file where the folder should be", encoding="utf-8")
    result = run("build", "salt.txt", "--engine", "tone")
    assert result.exit_code == 1
    assert "output" in result.stderr


def test_an_unknown_engine_is_said(run: Run) -> None:
    result = run("build", "salt.txt", "--engine", "tonne")
    assert result.exit_code == 1
    assert "tone" in result.stderr


def test_wrong_usage_is_status_2(run: Run) -> None:
    assert run("build").exit_code == 2
    assert run("preview", "salt.txt", "--lines", "7-3").exit_code == 2


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
