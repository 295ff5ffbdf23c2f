"""``fullcast check``: right lines that only look like wrong ones have no finding."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.check.findings import Fault
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.build_book import build_book
from pipeline.workflows.check_book import check_book

pytest.importorskip("soundfile")
pytest.importorskip("pedalboard")

_HANDS = ("porter", "baker", "miller", "carter", "tanner", "cooper", "weaver", "sailor")
_LINES = "\n\n".join(
    f"Narrator: The {hand} waved at nobody, and went on counting the barrels by the wall.\n\n"
    f"Ada: I saw the {hand} on the quay before the bell rang this morning.\n\n"
    f"Ben: Then the {hand} never came to the market at all, as far as I know."
    for hand in _HANDS
)
SCRIPT = f"""book: quay
title: Quay
language: en
formats: mp3

# One

{_LINES}

Ada: What do I do?

Ben: The bridge blows at eight. At eight hundred hours that whole span goes in the water, \
and there is a man on it having his breakfast.

Cora (thought): Drip. Drip. Drip-drip.
"""
VOICES = """narrator: {voice: {tone: drone}}
characters:
  Ada: {voice: {tone: soprano}}
  Ben: {voice: {tone: bass}}
  Cora: {voice: {tone: alto}}
"""


def test_what_a_text_says_twice_a_room_and_a_short_question_are_no_faults(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("quay.script").write_text(SCRIPT, encoding="utf-8")
    Path("voices.yaml").write_text(VOICES, encoding="utf-8")
    options = BookOptions(Path("quay.script"), engine="tone", jobs=1)
    build_book(options)
    found = check_book(options).findings
    assert [(f.text, f.reason) for f in found if f.fault is not Fault.SHOP] == []
