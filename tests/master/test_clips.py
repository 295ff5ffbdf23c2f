"""People's own recordings, sounds and music: heard at their place, at their level."""

from __future__ import annotations

import dataclasses
import wave
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from pipeline import sound_levels
from pipeline.errors import FullcastError
from pipeline.master import clips, slots
from pipeline.model import RATE_HZ, Cue, Meta, Part, Place
from tests.sounds import VOICES, SmallBook, babble, small_book


def write_wav(
    path: Path, sound: npt.NDArray[np.float64], rate: int = 44_100, width: int = 2
) -> Path:
    """Frames x channels between -1 and 1 as PCM of 1 to 4 bytes a sample."""
    frames = sound if sound.ndim == 2 else sound[:, None]
    whole = np.rint(frames * (2 ** (8 * width - 1) - 1)).astype("<i8")
    if width == 1:
        whole = whole + 128
    data = whole.reshape(-1, 1).view(np.uint8)[:, :width].tobytes()
    with wave.open(str(path), "wb") as file:
        file.setnchannels(frames.shape[1])
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes(data)
    return path


def tone(seconds: float, hz: float = 440, size: float = 0.3, rate: int = 44_100) -> np.ndarray:
    return size * np.sin(2 * np.pi * hz * np.arange(int(seconds * rate)) / rate)


def rms_db(samples: np.ndarray) -> float:
    return sound_levels.decibels(float(np.sqrt(np.mean(samples.astype(np.float64) ** 2))))


@pytest.mark.parametrize("width", [1, 2, 3, 4])
@pytest.mark.parametrize("channels", [1, 2])
def test_wavs_of_every_width_are_read_alike(tmp_path: Path, width: int, channels: int) -> None:
    sound = np.stack([tone(0.5)] * channels, axis=1)
    found = clips.load(write_wav(tmp_path / "a.wav", sound, width=width))
    assert len(found) == 22_050
    assert np.abs(found - sound[:, 0]).max() < (0.02 if width == 1 else 0.001)


def test_other_rates_come_to_ours_without_images(tmp_path: Path) -> None:
    found = clips.load(write_wav(tmp_path / "a.wav", tone(1, 3000, rate=16_000), rate=16_000))
    assert len(found) == RATE_HZ
    spectrum = np.abs(np.fft.rfft(found * np.hanning(len(found))))
    assert spectrum[9_000:].max() < spectrum[3000] * sound_levels.amplitude(-80)


def test_other_formats_are_read_where_soundfile_is(tmp_path: Path) -> None:
    soundfile = pytest.importorskip("soundfile")
    soundfile.write(tmp_path / "a.flac", tone(0.5), RATE_HZ)
    assert np.abs(clips.load(tmp_path / "a.flac") - tone(0.5)).max() < 0.001


@pytest.mark.parametrize(
    ("data", "words"), [(None, "can't read the sound"), (b"not sound at all", "can't read|is no")]
)
def test_a_bad_file_is_said(tmp_path: Path, data: bytes | None, words: str) -> None:
    if data is not None:
        (tmp_path / "a.wav").write_bytes(data)
    with pytest.raises(FullcastError, match=words):
        clips.load(tmp_path / "a.wav")


def test_a_wav_that_ends_within_a_frame_is_read_to_its_last_whole_one(tmp_path: Path) -> None:
    whole = write_wav(tmp_path / "whole.wav", np.stack([tone(0.5), tone(0.5)], axis=1))
    data = whole.read_bytes()[:-3]
    (tmp_path / "a.wav").write_bytes(data[:40] + (len(data) - 44).to_bytes(4, "little") + data[44:])
    pytest.importorskip("soundfile")
    found = clips.load(tmp_path / "a.wav")
    assert np.abs(found - clips.load(whole)[: len(found)]).max() < 0.001
    assert len(found) >= RATE_HZ // 2 - 1


def test_an_endless_clip_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clips, "LONGEST_S", 1)
    with pytest.raises(FullcastError, match="longer than"):
        clips.load(write_wav(tmp_path / "a.wav", tone(1.1)))


@pytest.mark.parametrize("size", [0.01, 0.1, 0.9])
def test_a_recording_comes_to_the_voices_level(tmp_path: Path, size: float) -> None:
    quiet = np.zeros(RATE_HZ)
    speech = babble(2, 120, -20, RATE_HZ).astype(np.float64) / 32768
    path = write_wav(tmp_path / "a.wav", np.concatenate([quiet, speech * size, quiet]))
    found = clips.recording(path, -19.0)
    assert sound_levels.loudness(found, RATE_HZ) == pytest.approx(-19, abs=0.5)
    assert len(found) < 2.2 * RATE_HZ


@pytest.mark.parametrize("count", [1, 4, 40])
def test_a_sound_of_next_to_nothing_is_left_as_it_is(tmp_path: Path, count: int) -> None:
    path = tmp_path / "tick.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, RATE_HZ, count, "NONE", ""))
        file.writeframes(b"\x00\x10" * count)
    assert len(clips.sound(path, None)) == len(clips.recording(path, None)) == count


def test_a_sound_is_lowered_and_never_raised(tmp_path: Path) -> None:
    soft = clips.sound(write_wav(tmp_path / "soft.wav", tone(1, size=0.01)), -19.0)
    loud = clips.sound(write_wav(tmp_path / "loud.wav", tone(1, size=0.9)), -19.0)
    assert np.abs(soft).max() == pytest.approx(0.01, abs=0.001)
    assert sound_levels.loudness(loud, RATE_HZ) == pytest.approx(-19, abs=1)


def test_music_goes_down_under_the_voice_and_comes_back(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "m.wav", tone(30, 440))
    speech = tone(5, 1500, 0.1).astype(np.float32)
    mixed, start = clips.over_music(path, speech, -19.0)
    assert start == 4 * RATE_HZ
    assert len(mixed) == 12 * RATE_HZ

    def music_at(second: float) -> float:
        piece = mixed[int(second * RATE_HZ) :][: RATE_HZ // 2]
        return float(np.abs(np.fft.rfft(piece * np.hanning(len(piece))))[220])

    down = sound_levels.decibels(music_at(6) / music_at(2))
    assert down == pytest.approx(-12, abs=1)
    assert music_at(9.3) > 2 * music_at(6)
    assert np.abs(mixed[-100:]).max() < 0.01
    # The gain never jumps: no step between neighbours that the tones don't make themselves.
    assert np.abs(np.diff(mixed)).max() < 0.06


def one_chapter(root: Path, meta: Meta | None = None) -> SmallBook:
    return small_book(root, chapters=1, lines=4, meta=meta)


def with_parts(book: SmallBook, parts: Sequence[Part]) -> SmallBook:
    return dataclasses.replace(book, plan=dataclasses.replace(book.plan, parts=tuple(parts)))


def test_an_own_recording_is_heard_in_place_of_the_cue(tmp_path: Path) -> None:
    write_wav(tmp_path / "mine.wav", tone(2.5, 777))
    book = one_chapter(tmp_path)
    first, second, *rest = book.plan.parts
    book = with_parts(book, [first, dataclasses.replace(second, clip="mine.wav"), *rest])
    del book.takes[book.plan.parts[1].cue]
    done = book.master(base=tmp_path)
    slot = done.chapters[0].slots[2]
    sound = slots.shape(slot.recipe)
    spectrum = np.abs(np.fft.rfft(sound.samples[:RATE_HZ]))
    assert int(spectrum.argmax()) == 777
    write_wav(tmp_path / "mine.wav", tone(2.5, 888))
    assert book.master(base=tmp_path).encoded == 1


def test_a_sound_has_its_own_slot(tmp_path: Path) -> None:
    write_wav(tmp_path / "bell.wav", tone(1.0, 900))
    book = one_chapter(tmp_path)
    bell = Part(Place(1, 1), 9, Cue("", VOICES[0]), 0, 0, 300, clip="bell.wav")
    first, second, *rest = book.plan.parts
    book = with_parts(book, [first, second, bell, *rest])
    entry = book.master(base=tmp_path).timeline.entries[3]
    assert entry.part == 2
    assert entry.end - entry.start == pytest.approx(1.3 * RATE_HZ, abs=1200)


def test_music_opens_a_chapter_under_its_first_words(tmp_path: Path) -> None:
    write_wav(tmp_path / "theme.wav", tone(20))
    write_wav(tmp_path / "bell.wav", tone(0.5, 900))
    extra = (("chapter-music", "theme.wav"), ("scene-sound", "bell.wav"))
    book = one_chapter(tmp_path, Meta("Book", extra=extra))
    timeline = book.master(base=tmp_path).timeline
    first = next(entry for entry in timeline.entries if entry.part == 0)
    assert first.speech_start - first.start == 4 * RATE_HZ
    # Head, three lines, the bell before the second scene, one line, tail.
    assert [entry.part for entry in timeline.entries] == [-1, 0, 1, 2, -1, 3, -1]


def test_missing_music_is_said(tmp_path: Path) -> None:
    book = one_chapter(tmp_path, Meta("Book", extra=(("chapter-music", "none.wav"),)))
    with pytest.raises(FullcastError, match=r"can't read the sound .*none\.wav"):
        book.master(base=tmp_path)
