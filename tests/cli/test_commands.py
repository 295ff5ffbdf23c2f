"""The room of commands: one door into the workflows, every shared option declared once."""

from __future__ import annotations

import ast
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

import pipeline.cli
from pipeline.cli import main

FILES = sorted(Path(pipeline.cli.__file__).parent.glob("*.py"))
DOOR = {"cli", "workflows", "studio", "progress", "errors", "model", "__version__"}
OF_TWO_COMMANDS = {"--chapter", "--chapters", "--lines", "--voice", "-o"}
"""Options that mean one thing in one command and another in another."""


def _trees() -> Iterator[tuple[Path, ast.Module]]:
    for path in FILES:
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def test_commands_reach_the_stages_through_workflows_alone() -> None:
    for path, tree in _trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("pipeline"):
                rooms = (node.module or "").split(".")[1:2] or [n.name for n in node.names]
                assert set(rooms) <= DOOR, f"{path.name}:{node.lineno}"


def test_an_option_is_declared_once() -> None:
    names = Counter(
        word.value
        for _, tree in _trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "click.option"
        for word in node.args
        if isinstance(word, ast.Constant) and str(word.value).startswith("-")
    )
    assert {name for name, count in names.items() if count > 1} == OF_TWO_COMMANDS


def test_every_command_of_a_file_is_listed() -> None:
    declared = {
        node.name.replace("_", "-")
        for _, tree in _trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and any(ast.unparse(d).startswith("click.command(") for d in node.decorator_list)
    }
    assert set(main.commands) == declared


@pytest.mark.skipif(sys.platform == "win32", reason="plays with what opens the file")
def test_a_preview_is_handed_to_a_player(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    player = tmp_path / "bin" / "mpv"
    player.parent.mkdir()
    player.write_text(f'#!/bin/sh\necho "$@" >> "{tmp_path}/played"\n', encoding="utf-8")
    player.chmod(0o755)
    monkeypatch.setenv("PATH", str(player.parent))
    Path("hut.script").write_text("title: Hut\n\nNarrator: Nobody home.\n", encoding="utf-8")
    words = ["preview", "hut.script", "--engine", "tone", "--jobs", "1", "--play"]
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 0, done.output
    played = (tmp_path / "played").read_text(encoding="utf-8")
    assert played == "--no-video output/hut/preview/whole-book.mp3\n"
    monkeypatch.setenv("PATH", "")
    assert "No player found" in CliRunner().invoke(main, words).stderr


def test_the_doctor_measures_speed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.engines.installed_engines.names", lambda: ("tone",))
    done = CliRunner().invoke(main, ["doctor", "--speed"])
    assert "times real time a process" in done.output
