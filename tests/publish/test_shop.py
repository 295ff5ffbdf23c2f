"""What shops ask for: credits and a sample."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from mutagen.mp3 import MP3

from pipeline.check import published_files
from pipeline.master import credits_plan, master
from pipeline.publish import publish, shop
from tests.publish.books import kinds, scripted
from tests.sounds import small_book


def test_credits_and_sample_are_files_in_the_shops_terms(tmp_path: Path) -> None:
    pytest.importorskip("soundfile")
    small = small_book(tmp_path, 1, 10)
    book = scripted(small)
    extra = credits_plan(book.plan, book.meta, book.script)
    voice = extra.parts[0].cue.voice
    spoken_takes = list(small.takes.values())
    takes = {part.cue: spoken_takes[i] for i, part in enumerate(extra.parts)}
    done = master(extra, takes, small.store, small.preset, {voice: small.gains[voice]})
    made = kinds(tmp_path / "out", dataclasses.replace(book, credits=done), "shop")
    assert {kind: path.name for kind, path in made.items()} == {
        "credits-opening": "Opening Credits.mp3", "credits-closing": "Closing Credits.mp3",
        "sample": "Retail Sample.mp3",
    }  # fmt: skip
    sample = published_files.measure_file(made["sample"])
    assert sample.seconds == pytest.approx(MP3(made["sample"]).info.length, abs=0.001)
    assert 0.5 <= sample.head_s <= 1
    assert 1 <= sample.tail_s <= 5
    assert 0.5 <= published_files.measure_file(made["credits-opening"]).head_s <= 1


def test_a_sample_stays_under_five_minutes_and_ends_a_paragraph(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shop, "LONGEST_SAMPLE_S", 12)
    book = scripted(small_book(tmp_path, 2, 10))
    (output,) = shop.write_extras(book).files
    out = publish(book, tmp_path / "out", ("shop",))
    assert MP3(out.artefacts[0].path).info.length < 12
    slots_in = shop.sample_slots(book)
    assert len(slots_in) % 2 == 0  # head, whole paragraphs of two lines, tail
    assert output.kind == "sample"
