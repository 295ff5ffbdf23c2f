"""What a build would speak, and the reason that is given for it."""

from __future__ import annotations

from pathlib import Path

import pytest

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
