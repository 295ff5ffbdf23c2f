"""``fullcast plan``: what a build would speak, and how long it would take."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.lamp_book import SCRIPT, run, run_json


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("Somebody had to!", "Nobody had to!", "text changed"),
        ("Tobias: “So long?”", "Tobias (softly): “So long?”", "delivery changed"),
        ("Tobias: “So long?”", "Mara: “So long?”", "given to Mara"),
    ],
)
def test_the_plan_says_why(book: Path, old: str, new: str, why: str) -> None:
    run("build", "lamp.script", "-q", "--jobs", "1")
    (book / "lamp.script").write_text(SCRIPT.replace(old, new), encoding="utf-8")
    assert run_json("plan", "lamp.script")["reasons"] == [{"why": why, "lines": 1, "cues": 1}]


def test_the_time_is_known_from_earlier_builds(book: Path) -> None:
    text = SCRIPT + "".join(f"\nTobias: “Number {n}.”\n" for n in range(20))
    (book / "lamp.script").write_text(text, encoding="utf-8")
    assert run_json("plan", "lamp.script")["seconds"] is None
    assert "for a time not measured yet" in run("plan", "lamp.script")
    run("build", "lamp.script", "-q", "--jobs", "1")
    (book / "lamp.script").write_text(text.replace("So long?", "So far?"), encoding="utf-8")
    assert run_json("plan", "lamp.script")["seconds"] < 5
    assert "about 1 s" in run("plan", "lamp.script")
