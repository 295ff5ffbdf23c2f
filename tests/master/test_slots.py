"""Slots and frames: streams that join without a seam, keys of all that is heard."""

from __future__ import annotations

import dataclasses
import hashlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import sound_levels
from pipeline.errors import FullcastError
from pipeline.master import (
    acoustic_effects,
    effects,
    mp3_frames,
    preset_named,
    slot_files,
    slots,
    stammer,
    take_levels,
    whisper,
)  # fmt: skip
from pipeline.model import FRAME, RATE_HZ
from tests.sounds import babble, decode_mp3, write_take


def test_a_quiet_line_stays_quieter_than_a_loud_one(tmp_path: Path) -> None:
    loud = write_take(tmp_path, babble(1, 120, -20))
    soft = write_take(tmp_path, babble(1, 120, -35))
    shaped = [
        slots.shape(slots.SlotRecipe(t.key, t.path, 3.0, 0, preset_named("acx")))
        for t in (loud, soft)
    ]
    difference = sound_levels.loudness(shaped[0].samples, RATE_HZ) - sound_levels.loudness(
        shaped[1].samples, RATE_HZ
    )
    assert difference == pytest.approx(15, abs=1)


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
        times = np.arange(size * FRAME) / RATE_HZ
        tone = 0.3 * np.sin(2 * np.pi * random.uniform(100, 3000) * times)
        sounds.append(effects.fade(tone.astype(np.float32), RATE_HZ, 5, 5))
        pcm = np.rint(sounds[-1] * 32767 / mp3_frames.encoder_gain(192)).astype(np.int16)
        body += mp3_frames.encode(pcm, 192, 5)
        frames += size + 1
    heard = decode_mp3(mp3_frames.info_frame(192, frames, len(body)) + body)
    assert len(heard) == (frames - 1) * FRAME
    at = 0
    for sound in sounds:
        error = heard[at : at + len(sound)] - sound
        assert np.sqrt(np.mean(error**2)) < 0.01 * np.sqrt(np.mean(sound**2)) + 1e-5
        at += len(sound) + FRAME


def test_a_file_of_more_bytes_than_its_head_can_say_is_heard_whole() -> None:
    pcm = np.zeros(20 * FRAME, np.int16)
    body = mp3_frames.encode(pcm, 192, 5)
    head = mp3_frames.info_frame(192, 21, 5 << 30)
    assert mp3_frames.count_frames(head) == 1
    assert len(decode_mp3(head + body)) == 20 * FRAME


def test_a_slot_says_what_it_holds(tmp_path: Path) -> None:
    take = write_take(tmp_path, babble(1, 120, -20))
    recipe = slots.SlotRecipe(take.key, take.path, 0.0, 500, preset_named("acx"))
    data, info = slots.encode(recipe)
    path = tmp_path / f"{recipe.key}.slot"
    path.write_bytes(data)
    assert slot_files.read_info(path) == info
    assert mp3_frames.count_frames(slot_files.read_frames(path)) == info.frames
    assert info.samples == pytest.approx(RATE_HZ * 1.58, abs=FRAME)
    assert info.speech_end - info.speech_start == pytest.approx(RATE_HZ * 1.08, abs=RATE_HZ * 0.05)


def test_a_broken_slot_counts_as_none_and_never_gets_into_a_book(tmp_path: Path) -> None:
    take = write_take(tmp_path, babble(0.5, 120, -20))
    data, _ = slots.encode(slots.SlotRecipe(take.key, take.path, 0.0, 0, preset_named("acx")))
    path = tmp_path / "slot"
    assert slot_files.read_info(path) is None
    path.write_bytes(data[:-1])
    assert slot_files.read_info(path) is None
    path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    with pytest.raises(FullcastError, match="damaged"):
        slot_files.read_frames(path)


def test_a_key_changes_with_all_that_is_heard_and_nothing_else(tmp_path: Path) -> None:
    base = slots.SlotRecipe("a", tmp_path, 1.0, 300, preset_named("acx"))
    heard = [
        base._replace(take_key="b"),
        base._replace(gain_db=2.0),
        base._replace(pause_ms=301),
        base._replace(preset=dataclasses.replace(base.preset, kbps=128)),
        base._replace(preset=dataclasses.replace(base.preset, room_db=None)),
    ]
    assert len({base.key, *(recipe.key for recipe in heard)}) == 6
    assert base._replace(path=tmp_path / "elsewhere").key == base.key


def test_who_is_interrupted_ends_at_once_and_softly(tmp_path: Path) -> None:
    take = write_take(tmp_path, babble(1, 120, -20))
    whole = slots.SlotRecipe(take.key, take.path, 0.0, 60, preset_named("none"))
    cut = whole._replace(cut_off=True)
    assert cut.key != whole.key
    ends = [slots.shape(recipe) for recipe in (whole, cut)]
    assert ends[0].speech_end - ends[1].speech_end == pytest.approx(
        0.06 * RATE_HZ, abs=RATE_HZ / 50
    )
    last = ends[1].samples[: ends[1].speech_end][-RATE_HZ // 200 :]
    assert np.abs(last).max() < 0.1 * np.abs(ends[1].samples).max()


def test_a_key_is_the_digest_of_all_that_is_heard(tmp_path: Path) -> None:
    acx, none = preset_named("acx"), preset_named("none")
    plain = slots.SlotRecipe("a" * 64, tmp_path, 1.234, 300, acx)
    begin = (slots.VERSION, mp3_frames.encoder_version(), "a" * 64, 1.23, 300)
    of_acx, of_none = (-3.5, False, -72.0, 192, 5), (-0.4, False, None, 192, 5)
    levels = ("level", take_levels.VERSION, -21.5)
    sound = slots.Treatment.SOUND
    for recipe, rest in (
        (plain, of_acx),
        (plain._replace(preset=none), of_none),
        (plain._replace(level_lufs=-21.499), of_acx + levels),
        (plain._replace(treatment=sound), (*of_acx, "sound", "", -20.0)),
        (plain._replace(music_key="b"), (*of_acx, "take", "b", -20.0)),
        (plain._replace(cut_off=True, side=0.651), (*of_acx, "cut off", "stage", 1, 0.65)),
        (
            plain._replace(whispered=True, stammered=True, level_lufs=-21.5),
            (*of_acx, "whisper", whisper.VERSION, "stammer", stammer.VERSION, *levels),
        ),
        (
            plain._replace(acoustic="phone"),
            (*of_acx, "acoustic", "phone", acoustic_effects.effects_version()),
        ),
    ):
        assert recipe.key == hashlib.sha256(repr(begin + rest).encode()).hexdigest()
