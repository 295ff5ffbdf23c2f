"""All formats together: known by name, left alone where nothing changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline import sound_levels
from pipeline.errors import FullcastError
from pipeline.master import preset_named
from pipeline.model import RATE_HZ
from pipeline.publish import WRITERS, check_formats, publish
from tests.publish.books import as_book, kinds, scripted
from tests.sounds import small_book, true_peak


def test_formats_are_checked_before_anything_is_spoken() -> None:
    check_formats(WRITERS)
    with pytest.raises(FullcastError, match="no format 'mp4'") as caught:
        check_formats(["mp3", "mp4"])
    assert "m4b" in caught.value.hint


def test_an_unknown_format_names_the_others(tmp_path: Path) -> None:
    with pytest.raises(FullcastError, match="no format 'wma'") as caught:
        publish(as_book(small_book(tmp_path)), tmp_path / "out", ["wma"])
    assert "mp3" in caught.value.hint


def test_every_format_is_left_alone_where_nothing_changed(tmp_path: Path) -> None:
    pytest.importorskip("av")
    small = small_book(tmp_path, 2, 6)
    first = publish(scripted(small), tmp_path / "out", tuple(WRITERS))
    assert len({artefact.path for artefact in first.artefacts}) == len(first.artefacts)
    second = publish(scripted(small), tmp_path / "out", tuple(WRITERS))
    assert [a.path.name for a in second.artefacts if a.written] == []
    assert set(first.keys) == set(second.keys)
    assert all(Path(small.store.slot_path(key)).exists() for key in first.keys)


@pytest.mark.parametrize("name", ["podcast", "ebur128"])
def test_other_presets_come_to_their_loudness(tmp_path: Path, name: str) -> None:
    soundfile = pytest.importorskip("soundfile")
    small = small_book(tmp_path, 1, 10, preset=name)
    path = kinds(tmp_path / "out", as_book(small), "mp3")["mp3-chapter"]
    sound, _ = soundfile.read(path, dtype="float32")
    # A fifth of the lines is 9 dB softer, and stays so.
    assert sound_levels.loudness(sound, RATE_HZ) == pytest.approx(
        preset_named(name).loudness_lufs, abs=2.5
    )
    assert sound_levels.decibels(true_peak(sound)) <= -1.0
