"""M4B and Opus: read back by readers that had no part in writing them."""

from __future__ import annotations

import dataclasses
import shutil
import zipfile
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import soxr
from mutagen.mp4 import MP4
from mutagen.oggopus import OggOpus

from pipeline.master import slots
from pipeline.model import RATE_HZ, Meta
from pipeline.publish import Book, encoded_runs, publish
from pipeline.publish.m4b_opus_tags import tag_m4b
from pipeline.publish.media_tags import Tags
from tests.publish.books import as_book, kinds, of_many_chapters, png, scripted
from tests.sounds import small_book

av = pytest.importorskip("av")


def decode(path: Path) -> tuple[npt.NDArray[np.float32], int]:
    with av.open(str(path)) as file:
        rate = file.streams.audio[0].rate
        sound = np.concatenate([frame.to_ndarray()[0] for frame in file.decode(audio=0)])
    return sound, rate


@pytest.fixture(scope="module")
def boxed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Book, dict[str, Path]]:
    root = tmp_path_factory.mktemp("boxed")
    extra = (("series", "Lamps"), ("series-part", "3"), ("year", "2021"))
    meta = Meta("The Lämp Room", "A. Writer", "B. Reader", "en", extra=extra)
    (root / "cover.png").write_bytes(png())
    book = scripted(small_book(root, 3, 6, meta), cover=root / "cover.png", jobs=2)
    return book, kinds(root / "out", book, "m4b", "opus")


@pytest.mark.parametrize(("kind", "within_ms"), [("m4b", 13), ("opus", 12)])
def test_every_line_is_heard_where_the_timeline_says(
    boxed: tuple[Book, dict[str, Path]], kind: str, within_ms: float
) -> None:
    book, made = boxed
    sound, rate = decode(made[kind])
    sound = soxr.resample(sound, rate, RATE_HZ)
    placed = [slot for chapter in book.mastered.chapters for slot in chapter.slots]
    reach = 2_205
    for entry, slot in zip(book.mastered.timeline.entries, placed, strict=True):
        if entry.part < 0:
            continue
        wanted = slots.shape(slot.recipe).samples[: entry.speech_end - entry.speech_start]
        start = max(0, entry.speech_start - reach)
        near = sound[start : entry.speech_end + reach]
        size = 1 << (len(near) + len(wanted)).bit_length()
        fit = np.fft.irfft(np.fft.rfft(near, size) * np.conj(np.fft.rfft(wanted, size)), size)
        found = int(np.argmax(fit[: 2 * reach])) + start
        assert abs(found - entry.speech_start) < within_ms * RATE_HZ / 1000


def test_the_m4b_has_chapters_both_ways(boxed: tuple[Book, dict[str, Path]]) -> None:
    book, made = boxed
    nero = [(c.start, c.title) for c in MP4(made["m4b"]).chapters]
    with av.open(str(made["m4b"])) as file:
        seen = [
            (float(c["start"] * c["time_base"]), c["metadata"]["title"]) for c in file.chapters()
        ]
        assert "data" in [stream.type for stream in file.streams]
    wanted = [(c.start / RATE_HZ, c.title) for c in book.mastered.timeline.chapters]
    for found in (nero, seen):
        assert [title for _, title in found] == [title for _, title in wanted]
        assert all(abs(a[0] - b[0]) < 0.03 for a, b in zip(found, wanted, strict=True))
    # QuickTime's way: a track of text samples (two bytes of length, then the title) that the
    # sound refers to as its chapters.
    data = made["m4b"].read_bytes()
    assert b"tref" in data
    assert data.index(b"chap", data.index(b"tref")) == data.index(b"tref") + 8
    for _, title in wanted:
        assert len(title).to_bytes(2, "big") + title.encode() in data


@pytest.mark.parametrize(
    "title",
    [
        "Глава, в которой поют " * 20,
        "x" * 254 + "“Nothing.”",
        "e" * 253 + "o\u0308 was said",
        "🏳️\u200d🌈" * 30,
    ],
)
def test_a_long_title_is_cut_between_letters(tmp_path: Path, title: str) -> None:
    small = small_book(tmp_path, 2, 1)
    titled = ((1, title), (2, "Short"))
    book = as_book(
        dataclasses.replace(small, plan=dataclasses.replace(small.plan, chapters=titled))
    )
    made = kinds(tmp_path / "out", book, "m4b", "opus")
    with av.open(str(made["m4b"])) as file:
        marks = [c["metadata"]["title"] for c in file.chapters()]
    assert marks == [c.title for c in MP4(made["m4b"]).chapters]
    assert marks[1] == "Short"
    assert title.startswith(marks[0])
    assert 200 < len(marks[0].encode()) <= 255
    assert title[len(marks[0])] not in "\u0308\ufe0f\u200d"
    assert marks[0][-1] != "\u200d"
    assert OggOpus(made["opus"])["chapter001name"] == [title]


def test_the_m4bs_tags_are_as_players_read_them(boxed: tuple[Book, dict[str, Path]]) -> None:
    _, made = boxed
    tags = MP4(made["m4b"]).tags
    shown = {
        name: tags[name][0] for name in ("\xa9nam", "\xa9alb", "\xa9ART", "\xa9wrt", "\xa9day")
    }
    assert shown == {
        "\xa9nam": "The Lämp Room", "\xa9alb": "The Lämp Room", "\xa9ART": "A. Writer",
        "\xa9wrt": "B. Reader", "\xa9day": "2021",
    }  # fmt: skip
    assert tags["stik"] == [2]
    assert bytes(tags["covr"][0]) == png()
    assert bytes(tags["----:com.apple.iTunes:SERIES"][0]) == b"Lamps"
    assert tags["\xa9mvi"] == [3]
    with av.open(str(made["m4b"])) as file:
        assert file.metadata["title"] == "The Lämp Room"
        assert file.metadata["composer"] == "B. Reader"


@pytest.mark.parametrize("part", ["²", "9" * 5_000, "two"])
def test_a_part_of_a_series_that_is_no_number_is_kept_as_it_is_written(
    boxed: tuple[Book, dict[str, Path]], tmp_path: Path, part: str
) -> None:
    _, made = boxed
    untagged = Path(shutil.copy(made["m4b"], tmp_path / "a.m4b"))
    MP4(untagged).delete()
    tag_m4b(untagged, Tags("A", "A", series_part=part), None)
    tags = MP4(untagged).tags
    assert "\xa9mvi" not in tags
    assert bytes(tags["----:com.apple.iTunes:SERIES-PART"][0]).decode() == part


def test_the_same_book_is_the_same_bytes_each_time(
    boxed: tuple[Book, dict[str, Path]], tmp_path: Path
) -> None:
    book, made = boxed
    again = kinds(tmp_path / "again", book, "m4b", "opus")
    for kind, path in made.items():
        assert again[kind].read_bytes() == path.read_bytes(), kind


def test_the_opus_has_tags_and_chapters(boxed: tuple[Book, dict[str, Path]]) -> None:
    book, made = boxed
    tags = OggOpus(made["opus"])
    assert (tags["title"], tags["performer"]) == (["The Lämp Room"], ["B. Reader"])
    assert tags["chapter001"] == ["00:00:00.000"]
    assert tags["chapter003name"] == ["Chapter 3"]
    with av.open(str(made["opus"])) as file:
        starts = [float(c["start"] * c["time_base"]) for c in file.chapters()]
    wanted = [c.start / RATE_HZ for c in book.mastered.timeline.chapters]
    assert starts == pytest.approx(wanted, abs=0.03)


def test_an_edit_encodes_one_run_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoded_runs, "LONGEST", 4 * RATE_HZ)
    book = scripted(small_book(tmp_path, 2, 8))
    before = encoded_runs.plan_runs(book, encoded_runs.AAC)
    assert len(before) > 4
    parts = list(book.plan.parts)
    parts[5] = dataclasses.replace(parts[5], volume_db=-2.0)
    small = small_book(tmp_path, 2, 8)
    changed = as_book(
        dataclasses.replace(small, plan=dataclasses.replace(small.plan, parts=tuple(parts)))
    )
    after = encoded_runs.plan_runs(changed, encoded_runs.AAC)
    assert len({run.key for run in after} - {run.key for run in before}) == 1


def test_runs_keep_to_the_timeline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoded_runs, "LONGEST", RATE_HZ)
    book = scripted(small_book(tmp_path, 4, 5))
    for codec in (encoded_runs.AAC, encoded_runs.OPUS):
        at = packets = 0
        for run in encoded_runs.plan_runs(book, codec):
            at += sum(slot.info.samples for slot in run.slots)
            packets += run.packets
            drift = packets * codec.packet / codec.rate_hz - at / RATE_HZ
            assert abs(drift) <= codec.packet / codec.rate_hz / 2 + 1e-9


def test_three_hundred_chapters_stand_where_they_are_heard(tmp_path: Path) -> None:
    small = small_book(tmp_path, chapters=1, lines=1)
    book = of_many_chapters(small, 300)
    out = publish(book, tmp_path / "out", ("m4b",))
    with av.open(str(out.artefacts[-1].path)) as file:
        marks = [float(mark["start"] * mark["time_base"]) for mark in file.chapters()]
    starts = [chapter.start / RATE_HZ for chapter in book.mastered.timeline.chapters]
    assert max(abs(a - b) for a, b in zip(marks, starts, strict=True)) < 0.05
    assert any("first 255 of 300" in warning for warning in out.warnings)


@pytest.mark.parametrize("kind", ["mp3-book", "m4b", "opus", "epub"])
def test_a_staged_book_is_stereo_in_every_format(tmp_path: Path, kind: str) -> None:
    small = small_book(tmp_path, 1, 4, Meta("Stage"))
    parts = tuple(
        dataclasses.replace(part, side=0.65 if n % 2 else -0.65)
        for n, part in enumerate(small.plan.parts)
    )
    plan = dataclasses.replace(small.plan, parts=parts)
    book = scripted(dataclasses.replace(small, plan=plan))
    path = kinds(tmp_path / "out", book, kind.partition("-")[0])[kind]
    if kind == "epub":
        with zipfile.ZipFile(path) as archive:
            name = next(name for name in archive.namelist() if name.endswith(".mp3"))
            path = tmp_path / "chapter.mp3"
            path.write_bytes(archive.read(name))
    with av.open(str(path)) as file:
        stream = file.streams.audio[0]
        rate, layout = stream.rate, stream.layout.name
        pieces = [frame.to_ndarray() for frame in file.decode(audio=0)]
    assert layout == "stereo"
    sound = np.concatenate([p if len(p) == 2 else p.reshape(-1, 2).T for p in pieces], axis=1)
    for entry in book.mastered.timeline.entries:
        if entry.part < 0:
            continue
        start, end = (at * rate // RATE_HZ for at in (entry.speech_start, entry.speech_end))
        left, right = (float(np.mean(side[start:end].astype(float) ** 2)) for side in sound)
        is_right = entry.part % 2 == 1
        assert (right > 2 * left) is is_right
        assert (left > 2 * right) is not is_right
