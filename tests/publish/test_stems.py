"""Stems: aligned to the sample, together the book, with a timeline that editors read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from pipeline.master import slots
from pipeline.model import FRAME, RATE_HZ
from pipeline.publish import publish
from tests.publish.books import scripted
from tests.sounds import small_book


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("stems")
    book = scripted(small_book(root, chapters=2, lines=5))
    publish(book, root / "out", ("mp3", "stems"))
    master = [
        slots.shape(slot.recipe, whole=True).samples
        for chapter in book.mastered.chapters
        for slot in chapter.slots
    ]
    np.save(root / "out" / "master.npy", np.concatenate(master))
    return root / "out"


def test_they_sum_to_the_book(folder: Path) -> None:
    master = np.load(folder / "master.npy")
    stems = {path.stem: soundfile.read(path)[0] for path in (folder / "stems").glob("*.flac")}
    assert stems.keys() == {"Narrator", "Mara Venn", "Pike", "Unknown", "Room tone"}
    assert {len(sound) for sound in stems.values()} == {len(master)}
    assert np.abs(sum(stems.values()) - master).max() < 1e-5
    mp3, _ = soundfile.read(folder / "The Lamp Room.mp3")
    assert 0 <= len(master) - len(mp3) <= FRAME  # the encoder keeps the last
    whole = len(mp3) // RATE_HZ * RATE_HZ
    loud = [np.sqrt(np.mean(s[:whole].reshape(-1, RATE_HZ) ** 2, axis=1)) for s in (master, mp3)]
    heard = loud[0] > 0.01
    assert heard.any()
    assert np.abs(20 * np.log10(loud[0][heard] / loud[1][heard])).max() < 0.1


def test_nobody_is_heard_in_anothers_stem(folder: Path) -> None:
    names = ("Narrator", "Mara Venn", "Pike")
    one, other, third = (soundfile.read(folder / f"stems/{name}.flac")[0] for name in names)
    assert not np.any((one != 0) & (other != 0))
    assert not np.any((other != 0) & (third != 0))


def test_editors_read_the_timeline(folder: Path) -> None:
    otio = pytest.importorskip("opentimelineio")
    timeline = otio.adapters.read_from_file(str(folder / "stems" / "The Lamp Room.otio"))
    tracks = {track.name: track for track in timeline.tracks}
    assert {track.kind for track in timeline.tracks} == {"Audio"}
    assert [marker.name for marker in timeline.tracks.markers] == ["Chapter 1", "Chapter 2"]
    clips = [child for child in tracks["Mara Venn"] if isinstance(child, otio.schema.Clip)]
    assert clips[0].name == "“Who is there?”"
    sound, rate = soundfile.read(folder / "stems" / clips[0].media_reference.target_url)
    where = clips[0].trimmed_range_in_parent()
    assert where.start_time == clips[0].source_range.start_time
    start, length = int(where.start_time.value), int(where.duration.value)
    assert rate == where.start_time.rate
    assert np.abs(sound[start : start + length]).max() > 0.05
    assert not sound[:start].any()
