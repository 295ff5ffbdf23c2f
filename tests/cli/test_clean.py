"""``fullcast clean``: what no book uses goes."""

from __future__ import annotations

from pathlib import Path

from tests.cli.salt_road import Run, the_json, tone


def test_clean_drops_only_what_no_book_uses(run: Run, room: Path) -> None:
    tone(run, "build", "salt.txt")
    assert the_json(run("clean", "--json"))["removed"] == 0
    script = room / "salt.script"
    text = script.read_text(encoding="utf-8")
    script.write_text(text.replace("He stopped.", "He stood still."), encoding="utf-8")
    tone(run, "build", "salt.script")
    assert the_json(run("clean", "--json"))["removed"] >= 1
    assert tone(run, "build", "salt.script")["unchanged"]


def test_clean_makes_no_folder(run: Run, room: Path) -> None:
    result = run("clean", "--output", "nowhere")
    assert result.exit_code == 1
    assert "there is no folder nowhere" in result.stderr
    (room / "empty").mkdir()
    assert the_json(run("clean", "--output", "empty", "--json"))["removed"] == 0
    assert list((room / "empty").iterdir()) == []
