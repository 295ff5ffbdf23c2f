"""Manuscripts, casts, folders and command lines that are wrong, or just odd."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.salt_road import STORY, Run, the_json, tone

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


def _speakers(count: int) -> str:
    """A story in which every line has a speaker of its own."""
    return "\n\n".join(
        f"“Line {n},” said Person{chr(65 + n % 26)}{chr(97 + n // 26)}." for n in range(count)
    )


@pytest.mark.parametrize(
    "text",
    [
        "One word",
        "Word",
        "No dialogue here. None at all. It was quiet.",
        "A very long paragraph, " * 1800,
        _speakers(60),
        pytest.param(_speakers(300), marks=pytest.mark.slow),
    ],
    ids=["two-words", "one-word", "no-dialogue", "40000-characters", "60-speakers", "300-speakers"],
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


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("cast", "none.script"), "there is no file none.script."),
        (("cast", "latin.script"), "latin.script:3: not UTF-8 text."),
        (("split", "salt.txt", "-o", "salt.txt"), "the script can't go over its own manuscript"),
        (("audition", "play.script", "Ben", "--with", "Ada"), "Ben and Ada never talk with each"),
        (("build", "quiet.script"), "quiet.script has no line to speak."),
    ],
)
def test_a_script_that_is_no_good_gets_one_clear_line(
    run: Run, room: Path, words: tuple[str, ...], message: str
) -> None:
    (room / "latin.script").write_bytes("title: T\n\nAda: Caf\xe9.\n".encode("cp1252"))
    (room / "play.script").write_text("title: T\n\nAda: A.\n\n# 2\n\nBen: B.\n", "utf-8")
    (room / "quiet.script").write_text("title: T\n\nNarrator (not spoken): * * *\n", "utf-8")
    engine = () if words[0] == "split" else ("--engine", "tone")
    result = run(*words, *engine)
    assert result.exit_code == 1
    assert message in result.stderr
    assert result.stderr.count("\n") == 1
    assert (room / "salt.txt").read_text(encoding="utf-8") == STORY


def test_whoever_stops_a_command_is_told_that_nothing_is_lost(run: Run, room: Path) -> None:
    code = f"""
import signal, sys, threading
sys.path[:] = {sys.path!r}
from pipeline.cli import main
from pipeline.engines.tone import ToneSession
speak = ToneSession.speak
def stopped(session, cue):
    if "flat" in cue.text:
        signal.raise_signal(signal.SIGINT)
    return speak(session, cue)
ToneSession.speak = stopped
main(["build", "salt.txt", "--engine", "tone", "--jobs", "1"])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=room)
    assert done.returncode == 130
    assert done.stderr.endswith("run the same command to go on.\n")
    assert tone(run, "build", "salt.txt")["reused"] > 0


def test_wrong_usage_is_status_2(run: Run) -> None:
    assert run("build").exit_code == 2
    assert run("preview", "salt.txt", "--lines", "7-3").exit_code == 2
    assert run("preview", "salt.txt", "--lines", "seven").exit_code == 2


def test_a_title_that_is_no_text_is_marked_and_no_traceback(run: Run, room: Path) -> None:
    result = run("build", "salt.txt", "--title", "Salt\udcff", "--engine", "tone", "--json")
    assert json.loads(result.stdout)["title"] == "Salt\ufffd"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names of files are text")
def test_a_file_with_a_name_that_is_no_utf_8_is_made_a_book(run: Run, room: Path) -> None:
    folder = Path(os.fsdecode(b"d\xe9but"))
    folder.mkdir()
    source = os.fspath(folder / os.fsdecode(b"caf\xe9.txt"))
    Path(source).write_text("“Stop!” shouted Ines.\n", encoding="utf-8")
    assert tone(run, "build", source)["title"] == "Café"
    assert tone(run, "plan", source)["to_speak"]["cues"] == 0
    assert tone(run, "build", source)["unchanged"]
    assert run("audition", source, "Ines", "--engine", "tone").exit_code == 0
    (page,) = room.glob("output/*/audition/*/index.html")
    assert "caf?.txt" in page.read_text(encoding="utf-8")
    refused = run("split", source, "--cover", source)
    assert refused.exit_code == 1
    assert "isn't UTF-8, and a script is. Rename the file." in refused.stderr


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("split", "9" * 5_000), "File name too long. Check its name"),
        (("split", "salt.txt", "-o", "9" * 5_000), "File name too long. Check its name"),
        (("plan", "salt.txt", "--voices", "9" * 5_000), "File name too long. Check its name"),
        (("settings", "9" * 5_000), "File name too long. Check its name"),
        (("split", "salt.txt", "-o", ""), ". is no file's name. Name a file."),
    ],
)
def test_a_name_that_no_file_can_have_gets_one_short_line(
    run: Run, words: tuple[str, ...], sentence: str
) -> None:
    result = run(*words)
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: ")
    assert sentence in result.stderr
    assert len(result.stderr) < 400


def test_a_name_that_no_file_can_have_stops_no_other_book(run: Run) -> None:
    result = run("batch", "salt.txt", "", "--engine", "tone")
    assert result.exit_code == 1
    assert "2 books: 1 made, 0 unchanged, 1 failed" in result.output
