"""A slot in stereo: to the left or right, as loud as in mono, its room tone in the middle."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest

from pipeline import sound_levels
from pipeline.master import mp3_frames, preset_named, slots
from pipeline.model import FRAME
from tests.sounds import babble, write_take

soundfile = pytest.importorskip("soundfile")


@pytest.fixture
def mono(tmp_path: Path) -> slots.SlotRecipe:
    take = write_take(tmp_path, babble(2, 160, -26))
    return slots.SlotRecipe(take.key, take.path, 0.0, 400, preset_named("acx"))


def db(ratio: float) -> float:
    return 20 * float(np.log10(ratio))


def power(sound: np.ndarray) -> float:
    return float(np.mean(sound.astype(np.float64) ** 2))


@pytest.mark.parametrize("side", [-0.65, -0.4, 0.0, 0.15, 0.4])
def test_a_side_is_louder_and_the_whole_as_loud(mono: slots.SlotRecipe, side: float) -> None:
    alone = slots.shape(mono)
    sound = slots.shape_as_heard(mono._replace(side=side))
    assert sound.samples.shape == (len(alone.samples), 2)
    left, right = sound.samples[: sound.speech_end].T
    assert np.sign(round(db(power(right) / power(left)), 2)) == np.sign(side)
    # A limiter may hold the nearer side a little.
    both = (power(left) + power(right)) / 2
    assert db(both / power(alone.samples[: alone.speech_end])) == pytest.approx(0, abs=1.0)
    assert np.abs(sound.samples).max() <= sound_levels.amplitude(-3.45)


def test_in_the_middle_both_sides_are_the_mono_sound(mono: slots.SlotRecipe) -> None:
    soft = mono._replace(gain_db=-12.0)
    left, right = slots.shape_as_heard(soft._replace(side=0.0)).samples.T
    assert np.array_equal(left, right)
    heard = slots.shape(soft)
    speech = slice(heard.speech_start, heard.speech_end)
    assert power(left[speech]) == pytest.approx(power(heard.samples[speech]), rel=0.01)


def test_the_room_stays_in_the_middle(mono: slots.SlotRecipe) -> None:
    sound = slots.shape_as_heard(mono._replace(side=-0.65)).samples
    left, right = sound[-5 * 441 : -441].T
    assert np.array_equal(left, right)
    assert power(left) > 0


def test_a_stereo_slot_is_whole_frames_of_its_own_key(mono: slots.SlotRecipe) -> None:
    staged = mono._replace(side=0.4)
    assert len({mono.key, staged.key, mono._replace(side=-0.4).key}) == 3
    _, one = slots.encode(mono)
    data, two = slots.encode(staged)
    frames = data[-two.size :]
    assert two.frames == one.frames == mp3_frames.count_frames(frames)
    head = mp3_frames.info_frame(192, two.frames, len(frames), 2)
    sound, rate_hz = soundfile.read(io.BytesIO(head + frames), always_2d=True)
    assert (rate_hz, sound.shape) == (44_100, ((two.frames - 1) * FRAME, 2))
    wanted = slots.shape_as_heard(staged).samples
    error = sound[: len(wanted)] - wanted
    assert power(error) < 0.02 * power(wanted)
