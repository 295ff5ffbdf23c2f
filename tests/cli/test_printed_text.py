"""Control characters of titles, names and texts: none of them reaches a terminal."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.cli.printing import printable

STEER = "\x1b]0;owned\x07\x1b[31m\x9b31m\u202egnihton\x7f"
UNWANTED = set("\x07\x1b\x9b\u202e\x7f")


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "story.script"
    text = f"title: The{STEER} Lamp\n\n# One{STEER}\n\nMa{STEER}ra: “Hm{STEER}.”\nMara?: “No.”\n"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("command", ["plan {}", "cast {}", "build {} --engine tone"])
@pytest.mark.parametrize("more", ["", " --json"])
def test_a_title_or_a_name_does_not_steer_the_terminal(
    story: Path, command: str, more: str
) -> None:
    ran = CliRunner().invoke(main, (command.format(story.name) + more).split())
    assert ran.output
    assert not UNWANTED & set(ran.output)
    if more and ran.exit_code == 0:
        json.loads(ran.stdout)


def test_an_error_does_not_steer_the_terminal(story: Path) -> None:
    story.write_text(f"{STEER}\n", encoding="utf-8")
    for arguments in (["plan", story.name], ["plan", f"no{STEER}"], ["plan", "a", f"b{STEER}"]):
        ran = CliRunner().invoke(main, arguments)
        assert ran.exit_code in (1, 2)
        assert not UNWANTED & set(ran.output)


def test_json_gives_the_characters_back_as_they_were(story: Path) -> None:
    ran = CliRunner().invoke(main, ["cast", story.name, "--json"])
    assert ran.exit_code == 0
    assert json.dumps(f"Ma{STEER}ra") in json.dumps(json.loads(ran.stdout))


def test_an_output_that_lacks_letters_of_the_book_is_printed_to(story: Path) -> None:
    story.write_text("title: Ilık\n\n# One\n\nIşıl: “Ağ 🙂.”\n", encoding="utf-8")

    def printed(*words: str) -> str:
        ran = subprocess.run(
            [sys.executable, "-m", "pipeline", *words],
            env=os.environ
            | {"PYTHONIOENCODING": "cp1252", "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
        )
        assert ran.returncode == 0, ran.stderr
        return ran.stdout.decode("cp1252")

    assert "I??l" in printed("cast", story.name)
    assert json.loads(printed("cast", story.name, "--json"))["characters"][1]["name"] == "Işıl"


@pytest.mark.skipif(sys.platform == "win32", reason="closes streams as a shell does elsewhere")
@pytest.mark.parametrize("stream", [0, 1, 2])
@pytest.mark.parametrize("words", ["plan", "plan --json", "build"])
def test_a_stream_that_is_closed_stops_nothing(story: Path, stream: int, words: str) -> None:
    code = (
        f"import os, sys; os.close({stream}); "
        f"os.execv(sys.executable, [sys.executable, '-m', 'pipeline', *{words.split()!r}, "
        f"'{story.name}', '--engine', 'tone'])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
    )
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert bool(ran.stdout) is (stream != 1)


def test_words_of_every_script_are_printed_as_they_are() -> None:
    text = "Ünï\tcödé “quotes”\nעברית 日本語 🙂 e\u0301 a\u200db"
    assert printable(text) == text


def test_commands_print_in_one_place_alone() -> None:
    folder = Path(__file__).parents[2] / "pipeline" / "cli"
    for path in folder.glob("*.py"):
        if path.name in ("printing.py", "key_input.py"):  # the second shows what is typed
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                assert called not in {"print", "click.echo", "click.secho", "click.prompt"}, path
