"""``fullcast chapters``: what a manuscript holds."""

from __future__ import annotations

from pathlib import Path

from tests.cli.salt_road import Run, the_json


def test_chapters_and_matter_are_listed(run: Run) -> None:
    shown = run("chapters", "salt.txt")
    assert shown.exit_code == 0
    assert "The Salt Road by Nobody In Particular: 2 chapters" in shown.stdout
    assert "Chapter Two (" in shown.stdout
    assert "Not spoken: 2 paragraphs" in shown.stdout
    data = the_json(run("chapters", "salt.txt", "--json"))
    assert [c["number"] for c in data["chapters"]] == [1, 2]
    assert [c["scenes"] for c in data["chapters"]] == [2, 1]
    assert data["matter"][0] == {
        "chapter": 0, "text": "The Salt Road", "reason": "title page",
    }  # fmt: skip


def test_a_manuscript_that_is_not_there_is_said(run: Run) -> None:
    missing = run("chapters", "none.epub")
    assert missing.exit_code == 1
    assert "none.epub does not exist" in missing.stderr


def test_a_book_without_a_title_is_called_as_its_script_will_be(run: Run, room: Path) -> None:
    (room / "the-bat.txt").write_text("“Who is there?” said Ada.\n", encoding="utf-8")
    assert "The Bat: " in run("chapters", "the-bat.txt").stdout
    assert the_json(run("split", "the-bat.txt", "--json"))["title"] == "The Bat"
