"""How far each format is while a book is published, and how long it took."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.publish import STAGES, WRITERS, publish
from tests.publish.books import scripted
from tests.sounds import small_book


def _told(folder: Path, *formats: str) -> tuple[dict[str, list[int]], dict[str, float]]:
    """The hundredths that each stage was told to have done, and the seconds that it took."""
    told: dict[str, list[int]] = {}

    def progress(stage: str, done: int, total: int) -> None:
        assert total == 100
        told.setdefault(stage, []).append(done)

    out = publish(scripted(small_book(folder)), folder / "out", formats, progress)
    return told, dict(out.seconds)


def test_every_format_has_a_stage() -> None:
    assert set(STAGES) == set(WRITERS)
    assert len(set(STAGES.values())) == len(STAGES)


def test_each_stage_rises_from_nothing_to_all(tmp_path: Path) -> None:
    formats = ("mp3", "captions", "epub", "podcast", "metadata", "shop", "report")
    told, seconds = _told(tmp_path, *formats)
    assert [*told] == [STAGES[name] for name in formats]
    for done in told.values():
        assert done == sorted(set(done))
        assert (done[0], done[-1]) == (0, 100)
    assert seconds.keys() == told.keys()
    assert seconds["Report"] > 0


@pytest.mark.parametrize("name", ["m4b", "opus", "report"])
def test_a_long_file_shows_how_far_it_is(tmp_path: Path, name: str) -> None:
    if name != "report":
        pytest.importorskip("av")
    told, _ = _told(tmp_path, name)
    assert len(told[STAGES[name]]) > 3


def test_what_is_there_already_is_all_done_at_the_end(tmp_path: Path) -> None:
    _told(tmp_path, "mp3", "report")
    told, _ = _told(tmp_path, "mp3", "report")
    assert {stage: done[-1] for stage, done in told.items()} == {"MP3": 100, "Report": 100}


def test_chapters_that_two_formats_share_are_of_one_stage(tmp_path: Path) -> None:
    told, _ = _told(tmp_path, "podcast")
    assert [*told] == ["MP3", "Podcast"]
