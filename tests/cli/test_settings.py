"""The folder's settings: where they stand, and what comes before them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.salt_road import Run, the_json

Rows = dict[str, tuple[str, str]]


def _rows(run: Run, *words: str) -> Rows:
    rows = the_json(run("settings", *words, "--json"))["settings"]
    return {row["name"]: (row["value"], row["from"]) for row in rows}


def test_without_a_file_every_setting_is_the_default(run: Run) -> None:
    rows = _rows(run)
    assert {source for _, source in rows.values()} == {"default"}
    assert rows["engine"] == ("pyttsx3", "default")
    assert rows["formats"] == ("mp3", "default")


def test_command_line_then_header_then_file_then_default(room: Path, run: Run) -> None:
    (room / "fullcast.toml").write_text(
        'engine = "tone"\njobs = 1\nformats = ["mp3", "captions"]\nmastering = "podcast"\n',
        encoding="utf-8",
    )
    (room / "salt.script").write_text(
        "formats: mp3, metadata\n\nNarrator: Far.\n", encoding="utf-8"
    )
    rows = _rows(run, "salt.script", "--engine", "kokoro")
    assert rows["engine"] == ("kokoro", "command line")
    assert rows["formats"] == ("mp3, metadata", "salt.script")
    assert rows["mastering"] == ("podcast", "fullcast.toml")
    assert rows["jobs"] == ("1", "fullcast.toml")
    assert rows["output"] == ("output", "default")


def test_a_build_goes_by_the_folder_and_leaves_the_script_alone(room: Path, run: Run) -> None:
    (room / "pyproject.toml").write_text(
        '[tool.fullcast]\nengine = "tone"\noutput = "made"\nformats = ["metadata"]\n',
        encoding="utf-8",
    )
    built = the_json(run("build", "salt.txt", "--json"))
    assert built["folder"] == "made/salt"
    assert [a["kind"] for a in built["artefacts"]] == ["metadata"]
    assert "formats" not in (room / "salt.script").read_text(encoding="utf-8")
    # What is asked for once holds from then on, also where it is the program's own default.
    run("split", "salt.txt")
    again = the_json(run("build", "salt.txt", "--formats", "mp3", "--json"))
    assert {a["kind"] for a in again["artefacts"]} == {"mp3-chapter", "mp3-book"}
    assert "formats: mp3" in (room / "salt.script").read_text(encoding="utf-8")


def test_the_engine_of_a_cast_stands_behind_the_folder(room: Path, run: Run) -> None:
    (room / "voices.yaml").write_text("engine: tone\n", encoding="utf-8")
    assert _rows(run)["engine"] == ("tone", "voices.yaml")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("fromats = 1", "fullcast.toml: there is no setting 'fromats'. Did you mean 'formats'?"),
        ("jobs = 0", "fullcast.toml: 'jobs' can't be 0. Write a whole number from 1 to 1000."),
        ('formats = ["mp4"]', "fullcast.toml: there is no format 'mp4'. Choose from: mp3, m4b,"),
        ('mastering = "loud"', "fullcast.toml: there is no mastering preset 'loud'."),
        ("jobs = ", "fullcast.toml is no TOML: Invalid value"),
        (f"jobs = 0x{'f' * 5_000}", "'jobs' can't be a number of so many digits. Write a whole"),
        (
            f"engine = [0x{'f' * 5_000}]",
            "'engine' can't be a number of so many digits. Write a name",
        ),
        (f"jobs = {'9' * 5_000}", "fullcast.toml is no TOML: Exceeds the limit"),
        (f"jobs = {'[' * 5_000}", "fullcast.toml is no TOML: maximum recursion depth exceeded"),
    ],
)
def test_a_mistake_is_said_with_its_place(room: Path, run: Run, text: str, sentence: str) -> None:
    (room / "fullcast.toml").write_text(text, encoding="utf-8")
    done = run("settings")
    assert done.exit_code == 1
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr


def test_a_project_without_tools_has_no_settings(room: Path, run: Run) -> None:
    (room / "pyproject.toml").write_text("tool = 1\n", encoding="utf-8")
    assert {source for _, source in _rows(run).values()} == {"default"}
