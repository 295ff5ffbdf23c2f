"""``fullcast voices`` and ``fullcast say``: what a voice sounds like."""

from __future__ import annotations

from pathlib import Path

from tests.cli.lamp_book import run, run_json


def test_voices_are_listed_and_sampled(book: Path) -> None:
    listed = run_json("voices", "--engine", "tone")
    assert listed["engines"][0]["voices"][0]["name"] == "alto"
    run("voices", "--engine", "tone", "--sample")
    page = (book / "output/voices/index.html").read_text(encoding="utf-8")
    assert page.count("<audio") == len(listed["engines"][0]["voices"])
    assert (book / "output/voices/tone/alto.mp3").stat().st_size > 1000


def test_a_sentence_is_said(book: Path) -> None:
    assert "two lamps" in run("say", "2 lamps", "--voice", "alto", "-o", "x.mp3")
    assert (book / "x.mp3").stat().st_size > 1000
