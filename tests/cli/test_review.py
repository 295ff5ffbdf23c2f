"""Settling doubtful lines, one key a line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli import main

SCRIPT = """title: Doubt

# One

Ada?: “First.”

Ben?: “Second.”

% a note of mine

Ada?: “Third.”
Narrator: A long way off, a bell rang.

Cleo: “Fourth.”
"""


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "doubt.script"
    path.write_text(SCRIPT, encoding="utf-8")
    return path


def press(keys: str) -> str:
    result = CliRunner().invoke(main, ["review", "doubt.script"], input=keys)
    assert result.exit_code == 0, result.output
    return result.output


def test_enter_keeps_the_speaker_and_takes_the_mark_away(script: Path) -> None:
    press("\rq")
    text = script.read_text(encoding="utf-8")
    assert text == SCRIPT.replace("Ada?: “First.”", "Ada: “First.”")


def test_a_number_gives_the_line_to_another(script: Path) -> None:
    press("2q")
    assert "Ben: “First.”" in script.read_text(encoding="utf-8")


def test_a_name_can_be_typed(script: Path) -> None:
    press("oThe Queen\nq")
    assert "The Queen: “First.”" in script.read_text(encoding="utf-8")


def test_an_exchange_is_turned_round_at_one_key(script: Path) -> None:
    assert "Turned round: 3 lines." in press("x")
    text = script.read_text(encoding="utf-8")
    assert "Ben: “First.”" in text
    assert "Ada: “Second.”" in text
    assert "Ben: “Third.”" in text


def test_two_names_of_one_character_become_one(script: Path) -> None:
    press("mCleo\nq")
    text = script.read_text(encoding="utf-8")
    assert "Ada" not in text
    assert text.count("Cleo") == 3


def test_undo_gives_back_every_byte(script: Path) -> None:
    press("2uq")
    assert script.read_text(encoding="utf-8") == SCRIPT


def test_skipping_changes_nothing_and_ends(script: Path) -> None:
    assert "That was the last one." in press("sss")
    assert script.read_text(encoding="utf-8") == SCRIPT


def test_notes_and_other_lines_keep_their_bytes(script: Path) -> None:
    press("\r\r\r")
    assert script.read_text(encoding="utf-8") == SCRIPT.replace("?:", ":")


def test_questions_as_json(script: Path) -> None:
    result = CliRunner().invoke(main, ["review", "doubt.script", "--json"])
    asked = json.loads(result.stdout)["questions"]
    assert [q["n"] for q in asked] == [1, 2, 3]
    assert asked[0]["choices"][0] == "Ada"
    assert asked[0]["exchange"] == [1, 2, 3]


def test_a_sure_script_has_nothing_to_ask(script: Path) -> None:
    script.write_text(SCRIPT.replace("?", ""), encoding="utf-8")
    assert "a speaker that is sure" in press("")
