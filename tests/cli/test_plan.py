"""``fullcast plan``: what a build would speak, and how long it would take."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.cli.plan import plan_words
from pipeline.model import Meta, Script
from pipeline.output_folder import FormatWeight
from pipeline.workflows.forecast import Forecast, Step
from pipeline.workflows.plan_book import PlanResult
from pipeline.workflows.results import SplitResult
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


def test_the_time_is_known_from_earlier_builds(book: Path, nothing_measured: None) -> None:
    text = SCRIPT + "".join(f"\nTobias: “Number {n}.”\n" for n in range(20))
    (book / "lamp.script").write_text(text, encoding="utf-8")
    guess = run_json("plan", "lamp.script")
    assert (guess["seconds"] > 0, guess["measured"]) == (True, False)
    assert "(a guess: not all of it was measured here yet)" in run("plan", "lamp.script")
    run("build", "lamp.script", "-q", "--jobs", "1")
    (book / "lamp.script").write_text(text.replace("So long?", "So far?"), encoding="utf-8")
    told = run_json("plan", "lamp.script")
    assert told["seconds"] == pytest.approx(sum(step["seconds"] for step in told["steps"]), abs=0.3)
    assert {step["step"] for step in told["steps"]} >= {"Preparing", "Speaking"}
    assert "A build takes about " in run("plan", "lamp.script")


def test_the_weight_is_told_of_every_format_that_is_asked_about(book: Path) -> None:
    told = run_json("plan", "lamp.script", "--formats", "mp3,epub,report")
    assert [each["format"] for each in told["formats"]] == ["mp3", "epub", "report"]
    assert told["output_bytes"] == sum(each["output_bytes"] for each in told["formats"]) > 0
    assert told["store_bytes"] > 0
    assert "The book weighs about " in run("plan", "lamp.script")


def test_a_big_book_is_told_what_leaving_a_format_out_saves() -> None:
    formats = (
        FormatWeight("mp3", 700_000_000, 0),
        FormatWeight("m4b", 170_000_000, 170_000_000),
        FormatWeight("metadata", 10_000, 0),
    )
    forecast = Forecast((Step("Speaking", 700.0), Step("M4B", 30.0)), True, formats, 1_200_000_000)
    words = plan_words(replace(_small_result(), forecast=forecast))
    assert "A build takes about 12 min: Speaking 12 min, M4B 30 s." in words
    assert "The book weighs about 870 MB, and 1.2 GB more in the store." in words
    assert "Leaving a format out of --formats saves: mp3 700 MB, m4b 340 MB." in words


def _small_result() -> PlanResult:
    split = SplitResult(Script(Meta(), ()), Path("x.script"), written=False)
    return PlanResult(split, "tone", 0, 0, 0, 0, (), (), Forecast((), True, (), 0), ())


def test_a_format_that_is_none_is_refused(book: Path) -> None:
    done = CliRunner().invoke(main, ["plan", "lamp.script", "--formats", "mp4"])
    assert done.exit_code == 1
    assert "there is no format 'mp4'" in done.output
