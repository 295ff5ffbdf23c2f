"""What a build would speak, and the reason that is given for it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from pipeline.store.take_files import wav_bytes
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.build_book import build_book
from pipeline.workflows.edit_cast import cast_book
from pipeline.workflows.plan_book import plan_book

SCRIPT = """\
book: walk
title: Walk

Ada: “Is it far?”
Narrator: she asked.

Ben: “Very.”
"""
VOICES = """\
narrator: {voice: {tone: alto}}
characters:
  Ada: {voice: {tone: descant}}
  Ben: {voice: {tone: bass}}
"""


@pytest.fixture
def options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BookOptions:
    monkeypatch.chdir(tmp_path)
    Path("walk.script").write_text(SCRIPT, encoding="utf-8")
    Path("voices.yaml").write_text(VOICES, encoding="utf-8")
    return BookOptions(Path("walk.script"), engine="tone", jobs=1)


def _reasons(options: BookOptions) -> dict[str, int]:
    return {reason.why: reason.lines for reason in plan_book(options).reasons}


def _edit(old: str, new: str) -> None:
    text = Path("walk.script").read_text(encoding="utf-8")
    assert old in text
    Path("walk.script").write_text(text.replace(old, new), encoding="utf-8")


def test_before_the_first_build_nothing_was_spoken(options: BookOptions) -> None:
    result = plan_book(options)
    assert (result.lines, result.cues, result.missing) == (3, 3, 3)
    assert {reason.why: reason.cues for reason in result.reasons} == {"never spoken": 3}
    assert dict(result.by_speaker) == {"Ada": 1, "Ben": 1, "Narrator": 1}
    assert result.seconds > 0


def test_after_a_build_there_is_nothing_to_speak(options: BookOptions) -> None:
    assert build_book(options).rendered == 3
    result = plan_book(options)
    assert (result.missing, result.reasons, result.by_speaker) == (0, (), ())


def _build_as_an_earlier_version(options: BookOptions) -> None:
    build_book(options)
    record = Path("output/walk/.book.json")
    data = json.loads(record.read_text(encoding="utf-8"))
    del data["outlook"]
    record.write_text(json.dumps(data), encoding="utf-8")


@pytest.mark.parametrize("formats", [("mp3",), ("mp3", "captions", "shop")])
def test_what_is_remembered_of_a_build_is_what_planning_it_gives(
    options: BookOptions, formats: tuple[str, ...]
) -> None:
    options = replace(options, formats=formats)
    _edit("Narrator: she asked.", "Narrator: she asked.\nBen: “Very.”\n[sound bell.wav]")
    Path("bell.wav").write_bytes(wav_bytes(np.arange(9_000, dtype=np.int16), 22_050, (), ""))
    build_book(options)
    remembered = plan_book(options)
    _build_as_an_earlier_version(options)
    planned = plan_book(options)
    assert replace(remembered, warnings=()) == replace(planned, warnings=())
    assert remembered.warnings[: len(planned.warnings)] == planned.warnings
    assert [step.name for step in planned.forecast.steps] == ["Preparing"]


def test_a_book_that_is_as_it_was_built_is_planned_without_a_look_at_its_lines(
    options: BookOptions,
) -> None:
    build_book(options)
    kept = Path("output/walk/.texts")
    kept.unlink()  # whoever goes through the lines writes it anew
    plan_book(options)
    assert not kept.exists()
    _edit("Very.", "Quite far.")
    plan_book(options)
    assert kept.exists()


def test_a_record_with_a_broken_outlook_is_no_record(options: BookOptions) -> None:
    build_book(options)
    record = Path("output/walk/.book.json")
    text = record.read_text(encoding="utf-8").replace('"lines": 3', '"lines": "three"')
    record.write_text(text, encoding="utf-8")
    assert plan_book(options).missing == 0
    assert not build_book(options).unchanged


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("Very.", "Quite far.", "text changed"),
        ("Ben: ", "Ben (shouting): ", "delivery changed"),
        ("Ben: ", "Ada: ", "given to Ada"),
    ],
)
def test_an_edit_of_the_script_is_the_reason(
    options: BookOptions, old: str, new: str, reason: str
) -> None:
    build_book(options)
    _edit(old, new)
    assert _reasons(options) == {reason: 1}


def test_another_voice_is_the_reason(options: BookOptions) -> None:
    build_book(options)
    cast_book(options, ["Ben.rate=0.8"])
    assert _reasons(options) == {"voice of Ben changed": 1}


def test_a_take_that_was_lost_is_the_reason(options: BookOptions) -> None:
    import shutil

    build_book(options)
    shutil.rmtree("output/.store")
    assert _reasons(options) == {"take is gone": 3}
