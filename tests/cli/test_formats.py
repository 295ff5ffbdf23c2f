"""Formats and mastering from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pipeline.cli import main

STORY = """title: Two Lamps
author: A. Writer
language: en

# One

Narrator: It was late. The lamp was lit.

Ann: “Who is there?”

# Two

Narrator: Nobody was.
"""


def fullcast(folder: Path, *words: str) -> Result:
    script = folder / "two-lamps.script"
    if not script.exists():
        script.write_text(STORY, encoding="utf-8")
    options = ["--voices", str(folder / "voices.yaml"), "--output", str(folder / "output")]
    return CliRunner().invoke(
        main, ["build", str(script), "--engine", "tone", *options, "--json", *words]
    )


def test_every_format_comes_out_of_one_command(tmp_path: Path) -> None:
    pytest.importorskip("av")
    names = "mp3,m4b,opus,captions,epub,podcast,metadata,shop,report"
    made = fullcast(tmp_path, "--formats", names)
    assert made.exit_code == 0, made.output
    built = json.loads(made.stdout)
    kinds = {artefact["kind"] for artefact in built["artefacts"]}
    assert {"mp3-chapter", "mp3-book", "m4b", "opus", "vtt-book", "srt-chapter", "epub",
            "podcast-feed", "podcast-chapters", "metadata", "credits-opening", "credits-closing",
            "sample", "report"} <= kinds  # fmt: skip
    assert all(Path(artefact["path"]).is_file() for artefact in built["artefacts"])
    assert len(built["chapters"]) == 2
    again = json.loads(fullcast(tmp_path, "--formats", names).stdout)
    assert again["unchanged"]


def test_cleaning_keeps_what_a_format_is_made_from(tmp_path: Path) -> None:
    pytest.importorskip("av")
    fullcast(tmp_path, "--formats", "m4b,shop")
    store = tmp_path / "output" / ".store"
    before = {path.name for path in store.rglob("*.slot")}
    CliRunner().invoke(main, ["clean", "--output", str(tmp_path / "output")])
    assert {path.name for path in store.rglob("*.slot")} == before


def test_only_what_is_asked_for_is_made(tmp_path: Path) -> None:
    built = json.loads(fullcast(tmp_path, "--formats", "metadata").stdout)
    assert [artefact["kind"] for artefact in built["artefacts"]] == ["metadata"]
    assert built["duration_ms"] > 2_000


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--formats", "mp3,wma"), "there is no format 'wma'"),
        (("--mastering", "loudest"), "there is no mastering preset 'loudest'"),
    ],
)
def test_unknown_names_fail_before_anything_is_spoken(
    tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    failed = fullcast(tmp_path, *words)
    assert failed.exit_code == 1
    assert said in json.loads(failed.stdout)["error"]
    assert not list(tmp_path.rglob("*.wav"))


def test_another_mastering_speaks_nothing_anew(tmp_path: Path) -> None:
    first = json.loads(fullcast(tmp_path).stdout)
    second = json.loads(fullcast(tmp_path, "--mastering", "ebur128").stdout)
    assert first["rendered"] > 0
    assert (second["rendered"], second["reused"]) == (0, first["rendered"])
    assert second["encoded"] > 0
