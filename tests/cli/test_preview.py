"""``fullcast preview``: a scene or a few lines."""

from __future__ import annotations

from pathlib import Path

from tests.cli.salt_road import Run, tone


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


def test_a_range_beyond_the_end_is_told_so(run: Run) -> None:
    result = run("preview", "salt.txt", "--lines", "900-910", "--engine", "tone")
    assert "there is nothing to hear in lines 900-910." in result.stderr


def test_both_words_for_a_chapter_are_taken(run: Run) -> None:
    one = tone(run, "preview", "salt.txt", "--chapters", "2")
    assert "chapter-2" in one["artefacts"][0]["path"]
    assert len(tone(run, "build", "salt.txt", "--chapter", "2")["chapters"]) == 1
