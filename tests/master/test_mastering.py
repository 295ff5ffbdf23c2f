"""The mastering stage: nothing encoded twice, a timeline true to the sample."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from pipeline import sound_levels
from pipeline.errors import FullcastError
from pipeline.master import MasteredChapter, mp3_frames, preset_named, slot_files, slots
from pipeline.model import FRAME, RATE_HZ
from tests.sounds import VOICES, SmallBook, decode_mp3, small_book

soundfile = pytest.importorskip("soundfile")


def joined(book: SmallBook, chapter: MasteredChapter) -> bytes:
    """A chapter's MP3 without a tag."""
    body = b"".join(slot_files.read_frames(book.store.slot_path(s.key)) for s in chapter.slots)
    return mp3_frames.info_frame(book.preset.kbps, chapter.frames, len(body)) + body


def test_the_timeline_is_true_to_the_sample(tmp_path: Path) -> None:
    book = small_book(tmp_path)
    mastered = book.master()
    sound = np.concatenate(
        [slots.shape(s.recipe).samples if i % 2 == 0 else np.zeros(FRAME, np.float32)
         for chapter in mastered.chapters for s in chapter.slots for i in (0, 1)]
    )  # fmt: skip
    body = b"".join(
        slot_files.read_frames(book.store.slot_path(s.key))
        for c in mastered.chapters
        for s in c.slots
    )
    frames = sum(chapter.frames for chapter in mastered.chapters)
    heard = decode_mp3(mp3_frames.info_frame(192, frames, len(body)) + body)
    assert mastered.timeline.chapters[-1].end == frames * FRAME == len(heard) + FRAME
    for entry in mastered.timeline.entries:
        if entry.part < 0:
            continue
        # Shifted by a single sample either way, the decoded speech fits worse.
        here = slice(entry.speech_start, entry.speech_end)
        fits = [
            float(np.sum((np.roll(heard, shift)[here] - sound[here]) ** 2)) for shift in (-1, 0, 1)
        ]
        assert fits.index(min(fits)) == 1


def test_entries_and_chapters_follow_without_gap(tmp_path: Path) -> None:
    timeline = small_book(tmp_path, chapters=3).master().timeline
    at = 0
    for entry in timeline.entries:
        assert entry.start == at <= entry.speech_start <= entry.speech_end <= entry.end
        at = entry.end
    assert [c.start for c in timeline.chapters[1:]] == [c.end for c in timeline.chapters[:-1]]
    assert [e.part for e in timeline.entries if e.part >= 0] == list(range(18))


def test_nothing_is_encoded_twice(tmp_path: Path) -> None:
    book = small_book(tmp_path)
    first = book.master()
    assert first.encoded == 14
    assert len(list(book.store.root.rglob("*.slot"))) == 14
    again = book.master(jobs=2)
    assert (again.encoded, again.reused) == (0, 14)
    assert again.timeline == first.timeline


def test_one_changed_gain_costs_just_that_voices_slots(tmp_path: Path) -> None:
    book = small_book(tmp_path)
    book.master()
    book.gains[VOICES[1]] += 1.0
    assert book.master().encoded == 4


def test_jobs_change_nothing(tmp_path: Path) -> None:
    one = small_book(tmp_path / "one").master(jobs=1)
    two = small_book(tmp_path / "two").master(jobs=3)
    assert one.timeline == two.timeline
    assert [s.key for c in one.chapters for s in c.slots] == [
        s.key for c in two.chapters for s in c.slots
    ]


def test_voices_come_out_alike(tmp_path: Path) -> None:
    book = small_book(tmp_path, chapters=1, lines=4)
    mastered = book.master()
    found = []
    for slot in mastered.chapters[0].slots[2:-1]:  # the first line is too short for the gate
        sound = slots.shape(slot.recipe)
        found.append(sound_levels.loudness(sound.samples[: sound.speech_end], RATE_HZ))
    assert len(found) == 3
    assert max(found) - min(found) < 1.5


def test_a_missing_take_is_named(tmp_path: Path) -> None:
    book = small_book(tmp_path)
    del book.takes[book.plan.parts[7].cue]
    with pytest.raises(FullcastError, match=r"chapter 2 .*'Line 7\.'"):
        book.master()


def test_an_error_in_a_worker_comes_out(tmp_path: Path) -> None:
    book = small_book(tmp_path)
    book.takes[book.plan.parts[3].cue].path.write_bytes(b"RIFFnonsense")
    with pytest.raises(FullcastError, match="can't read the take"):
        book.master(jobs=2)


def test_an_unknown_preset_names_the_others() -> None:
    with pytest.raises(FullcastError, match="no mastering preset 'loud'") as caught:
        preset_named("loud")
    assert "podcast" in caught.value.hint


def test_joins_never_click(tmp_path: Path) -> None:
    book = small_book(tmp_path, chapters=1, lines=9)
    mastered = book.master()
    heard = decode_mp3(joined(book, mastered.chapters[0]))
    loud = np.abs(heard)
    for entry in mastered.timeline.entries[1:]:
        join = loud[entry.start - FRAME // 2 : entry.start]
        assert join.max() < sound_levels.amplitude(-55)
        # Within the first millisecond the speech has only begun to fade in.
        assert loud[entry.start : entry.start + 44].max() < sound_levels.amplitude(-25)


def test_no_mastering_leaves_levels_and_silence(tmp_path: Path) -> None:
    book = small_book(tmp_path, preset="none")
    assert set(book.gains.values()) == {0.0}
    sound = slots.shape(book.master().chapters[0].slots[0].recipe).samples
    assert not sound.any()
