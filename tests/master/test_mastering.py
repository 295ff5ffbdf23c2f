"""Mastering: levels that hold, slots that join without a seam, a timeline true to the sample."""

from __future__ import annotations

import dataclasses
import io
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.errors import EngineError, FullcastError
from pipeline.master import calibration_cue, finish, level, levels, mp3_frames, slots, voice_gains
from pipeline.model import FRAME, RATE_HZ, Voice
from tests.sounds import VOICES, babble, small_book, write_take

soundfile = pytest.importorskip("soundfile")


def decode(data: bytes) -> npt.NDArray[np.float32]:
    samples, rate = soundfile.read(io.BytesIO(data), dtype="float32")
    assert rate == RATE_HZ
    return samples


def joined(book, chapter) -> bytes:
    body = b"".join(slots.read_frames(book.store.slot_path(s.key)) for s in chapter.slots)
    return mp3_frames.info_frame(book.finish.kbps, chapter.frames, len(body)) + body


# ------------------------------------------------------------------ levels


@pytest.mark.parametrize("at_db", [-40.0, -26.0, -12.0])
def test_a_calibration_passage_comes_to_the_target(at_db: float) -> None:
    samples = babble(4, 120, at_db)
    gain = level(samples, 22_050, -19.0)
    raised = samples.astype(np.float32) / 32768 * np.float32(levels.amplitude(gain))
    assert levels.loudness(raised, 22_050) == pytest.approx(-19.0, abs=0.06)


def test_the_loudness_meter_reads_the_standards_reference() -> None:
    # BS.1770-4: a 997 Hz sine at 0 dBFS in one front channel reads -3.01 LKFS.
    sine = np.sin(2 * np.pi * 997 * np.arange(5 * 48_000) / 48_000).astype(np.float32)
    assert levels.loudness(sine, 48_000) == pytest.approx(-3.01, abs=0.02)


def test_a_silent_calibration_is_an_error_that_names_no_level() -> None:
    with pytest.raises(EngineError, match="silent"):
        level(np.zeros(44_100, np.int16), 22_050)


def test_calibration_holds_no_place_and_keeps_the_voice() -> None:
    voice = Voice("tone", "low", rate=1.2, pitch=-2)
    assert calibration_cue(voice).voice == voice
    assert calibration_cue(voice).delivery == ()


def test_a_quiet_line_stays_quieter_than_a_loud_one(tmp_path: Path) -> None:
    loud = write_take(tmp_path, babble(1, 120, -20))
    soft = write_take(tmp_path, babble(1, 120, -35))
    shaped = [slots.shape(slots.Recipe(t.key, t.path, 3.0, 0, finish("acx"))) for t in (loud, soft)]
    difference = levels.loudness(shaped[0].samples, RATE_HZ) - levels.loudness(
        shaped[1].samples, RATE_HZ
    )
    assert difference == pytest.approx(15, abs=1)


def test_speech_is_found_between_silences() -> None:
    sound = np.zeros(44_100, np.float32)
    sound[20_000:30_000] = 0.1
    start, end = levels.speech_span(sound, 44_100)
    assert 20_000 - 44_100 * 0.04 < start <= 20_000
    assert 30_000 <= end < 30_000 + 44_100 * 0.08


def test_speech_of_nothing_is_short() -> None:
    assert levels.speech_span(np.zeros(44_100, np.float32), 44_100) == (0, 441)
    assert levels.speech_span(np.zeros(0, np.float32), 44_100) == (0, 0)


@settings(max_examples=40, deadline=None)
@given(
    st.integers(1, 20_000),
    st.floats(-20, -0.5),
    st.floats(0.01, 3.0),
    st.integers(0, 1000),
)
def test_the_limiter_never_lets_a_sample_over_and_never_grows_a_clip(
    length: int, ceiling_db: float, loud: float, seed: int
) -> None:
    noise = np.random.RandomState(seed).uniform(-loud, loud, length).astype(np.float32)
    out = levels.limit(noise, ceiling_db)
    assert len(out) == length
    assert np.abs(out).max() <= levels.amplitude(ceiling_db) + 1e-6
    assert (np.abs(out) <= np.abs(noise) + 1e-6).all()


def test_the_limiter_holds_peaks_between_samples() -> None:
    at = np.arange(44_100)
    # A sine at a quarter of the rate, sampled off its crests: 3 dB higher than any sample.
    tone = (0.9 * np.sin(np.pi / 2 * at + np.pi / 4)).astype(np.float32)
    tone = levels.fade(tone, 44_100, 50, 50)
    limited = levels.limit(tone, -1.4, between_samples=True)
    assert levels.decibels(levels.true_peak(tone)) > -1.0
    assert levels.decibels(levels.true_peak(limited)) <= -1.0


def test_the_limiter_leaves_what_is_under_the_ceiling() -> None:
    sound = babble(1, 120, -30).astype(np.float32) / 32768
    assert levels.limit(sound, -3.5) is sound


def test_the_limiter_moves_gently() -> None:
    sound = np.full(44_100, 0.1, np.float32)
    sound[20_000:20_010] = 1.0
    gain = levels.limit(sound, -6)[:19_990] / 0.1
    assert np.abs(np.diff(gain)).max() < 0.005


def test_room_tone_has_its_level_and_no_seam() -> None:
    tone = levels.room_tone(RATE_HZ * 20, -72)
    assert levels.decibels(float(np.sqrt(np.mean(tone**2)))) == pytest.approx(-72, abs=0.3)
    assert np.abs(np.diff(tone)).max() < 6 * np.diff(tone).std()
    assert (levels.room_tone(1000, -72, 500) == levels.room_tone(1500, -72)[500:]).all()


# ------------------------------------------------------------------ slots and frames


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 40), st.sampled_from([64, 128, 192, 256]), st.integers(0, 100))
def test_whole_frames_go_in_and_one_more_comes_out(frames: int, kbps: int, seed: int) -> None:
    noise = np.random.RandomState(seed).normal(0, 3000, frames * FRAME).astype(np.int16)
    data = mp3_frames.encode(noise, kbps, 5)
    assert mp3_frames.count_frames(data) == frames + 1


def test_frames_are_counted_strictly() -> None:
    data = mp3_frames.encode(np.zeros(3 * FRAME, np.int16), 192, 5)
    assert mp3_frames.count_frames(data[:-1]) == -1
    assert mp3_frames.count_frames(data + b"x") == -1
    assert mp3_frames.count_frames(b"") == 0


@settings(max_examples=12, deadline=None)
@given(st.lists(st.integers(1, 30), min_size=1, max_size=6), st.integers(0, 99))
def test_streams_joined_by_bytes_decode_to_what_each_held(sizes: list[int], seed: int) -> None:
    random = np.random.RandomState(seed)
    sounds, body, frames = [], b"", 0
    for size in sizes:
        at = np.arange(size * FRAME) / RATE_HZ
        sound = 0.3 * np.sin(2 * np.pi * random.uniform(100, 3000) * at)
        sounds.append(levels.fade(sound.astype(np.float32), RATE_HZ, 5, 5))
        pcm = np.rint(sounds[-1] * 32767 / mp3_frames.encoder_gain(192)).astype(np.int16)
        body += mp3_frames.encode(pcm, 192, 5)
        frames += size + 1
    heard = decode(mp3_frames.info_frame(192, frames, len(body)) + body)
    assert len(heard) == (frames - 1) * FRAME
    at = 0
    for sound in sounds:
        error = heard[at : at + len(sound)] - sound
        assert np.sqrt(np.mean(error**2)) < 0.01 * np.sqrt(np.mean(sound**2)) + 1e-5
        at += len(sound) + FRAME


def test_a_slot_says_what_it_holds(tmp_path: Path) -> None:
    take = write_take(tmp_path, babble(1, 120, -20))
    recipe = slots.Recipe(take.key, take.path, 0.0, 500, finish("acx"))
    data, info = slots.encode(recipe)
    path = tmp_path / "slot"
    path.write_bytes(data)
    assert slots.look(path) == info
    assert mp3_frames.count_frames(slots.read_frames(path)) == info.frames
    assert info.samples == pytest.approx(RATE_HZ * 1.58, abs=FRAME)
    assert info.speech_end - info.speech_start == pytest.approx(RATE_HZ * 1.08, abs=RATE_HZ * 0.05)


def test_a_broken_slot_counts_as_none_and_never_gets_into_a_book(tmp_path: Path) -> None:
    take = write_take(tmp_path, babble(0.5, 120, -20))
    data, _ = slots.encode(slots.Recipe(take.key, take.path, 0.0, 0, finish("acx")))
    path = tmp_path / "slot"
    assert slots.look(path) is None
    path.write_bytes(data[:-1])
    assert slots.look(path) is None
    path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    with pytest.raises(FullcastError, match="damaged"):
        slots.read_frames(path)


def test_a_key_changes_with_all_that_is_heard_and_nothing_else(tmp_path: Path) -> None:
    base = slots.Recipe("a", tmp_path, 1.0, 300, finish("acx"))
    heard = [
        dataclasses.replace(base, take="b"),
        dataclasses.replace(base, gain_db=2.0),
        dataclasses.replace(base, pause_ms=301),
        dataclasses.replace(base, finish=dataclasses.replace(base.finish, kbps=128)),
        dataclasses.replace(base, finish=dataclasses.replace(base.finish, room_db=None)),
    ]
    assert len({base.key, *(recipe.key for recipe in heard)}) == 6
    assert dataclasses.replace(base, path=tmp_path / "elsewhere").key == base.key


# ------------------------------------------------------------------ the stage


def test_the_timeline_is_true_to_the_sample(tmp_path: Path) -> None:
    book = small_book(tmp_path)
    mastered = book.master()
    sound = np.concatenate(
        [slots.shape(s.recipe).samples if i % 2 == 0 else np.zeros(FRAME, np.float32)
         for chapter in mastered.chapters for s in chapter.slots for i in (0, 1)]
    )  # fmt: skip
    body = b"".join(
        slots.read_frames(book.store.slot_path(s.key)) for c in mastered.chapters for s in c.slots
    )
    frames = sum(chapter.frames for chapter in mastered.chapters)
    heard = decode(mp3_frames.info_frame(192, frames, len(body)) + body)
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
        found.append(levels.loudness(sound.samples[: sound.speech_end], RATE_HZ))
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
        finish("loud")
    assert "podcast" in caught.value.hint


def test_joins_never_click(tmp_path: Path) -> None:
    book = small_book(tmp_path, chapters=1, lines=9)
    mastered = book.master()
    heard = decode(joined(book, mastered.chapters[0]))
    loud = np.abs(heard)
    for entry in mastered.timeline.entries[1:]:
        join = loud[entry.start - FRAME // 2 : entry.start]
        assert join.max() < levels.amplitude(-55)
        # Within the first millisecond the speech has only begun to fade in.
        assert loud[entry.start : entry.start + 44].max() < levels.amplitude(-25)


def test_a_voices_level_is_kept_with_it(tmp_path: Path) -> None:
    book = small_book(tmp_path)
    first = voice_gains(VOICES, book.takes, book.finish, book.store)
    assert first == book.gains
    take = book.takes[calibration_cue(VOICES[0])]
    louder = babble(4, 95, -12)
    take.path.write_bytes(write_take(tmp_path / "other", louder).path.read_bytes())
    assert voice_gains(VOICES, book.takes, book.finish, book.store) == first
    assert voice_gains(VOICES, book.takes, book.finish)[VOICES[0]] == first[VOICES[0]] - 18


def test_no_mastering_leaves_levels_and_silence(tmp_path: Path) -> None:
    book = small_book(tmp_path, preset="none")
    assert set(book.gains.values()) == {0.0}
    sound = slots.shape(book.master().chapters[0].slots[0].recipe).samples
    assert not sound.any()
