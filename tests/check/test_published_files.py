"""The check: each limit of the specification is found broken where it is broken."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from pipeline.check import published_files
from pipeline.errors import FullcastError
from pipeline.master import mp3_frames
from pipeline.model import FRAME, RATE_HZ
from pipeline.publish import Book, publish
from tests.sounds import small_book

Sound = npt.NDArray[np.float64]

pytest.importorskip("soundfile")


def write_mp3(path: Path, sound: Sound, kbps: int = 192) -> Path:
    whole = sound[: len(sound) // FRAME * FRAME]
    pcm = np.rint(np.clip(whole, -1, 1) * 32767 / mp3_frames.encoder_gain(kbps)).clip(-32768, 32767)
    body = mp3_frames.encode(pcm.astype(np.int16), kbps, 5)
    path.write_bytes(mp3_frames.info_frame(kbps, len(whole) // FRAME + 1, len(body)) + body)
    return path


def narration(seconds: float = 6.0) -> Sound:
    """Something within every limit: 0.7 s of room tone, a buzz at -20 dB, 2 s of room tone."""
    noise = np.random.RandomState(3).normal(0, 10 ** (-72 / 20), int((seconds + 2.7) * RATE_HZ))
    at = np.arange(int(seconds * RATE_HZ)) / RATE_HZ
    noise[int(0.7 * RATE_HZ) :][: len(at)] += 0.17 * np.sin(2 * np.pi * 200 * at)
    return noise


def test_a_file_within_the_limits_has_no_fault(tmp_path: Path) -> None:
    (verdict,) = published_files.check_files([write_mp3(tmp_path / "a.mp3", narration())])
    assert verdict.faults == ()
    found = verdict.measures
    assert found.head_s == pytest.approx(0.7, abs=0.03)
    assert found.tail_s == pytest.approx(2.0, abs=0.05)
    assert found.noise_db == pytest.approx(-72, abs=1.5)
    assert found.peak_db == pytest.approx(-15.4, abs=0.3)
    assert (found.kbps, found.rate_hz, found.channels) == (192, RATE_HZ, 1)


def _louder(sound: Sound) -> Sound:
    return sound * 3


def _peaky(sound: Sound) -> Sound:
    peaky = sound.copy()
    at = np.arange(2000)
    peaky[50_000:52_000] = 0.9 * np.sin(at * 0.05)
    return peaky


def _noisy(sound: Sound) -> Sound:
    return sound + np.random.RandomState(1).normal(0, 10 ** (-50 / 20), len(sound))


def _dead(sound: Sound) -> Sound:
    return np.where(np.abs(sound) > 0.005, sound, 0)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_louder, "RMS is"),
        (lambda s: s / 3, "RMS is"),
        (_peaky, "peak is"),
        (_noisy, "noise floor is -5"),
        (_dead, "dead silence"),
        (lambda s: s[int(0.5 * RATE_HZ) :], "head has 0.2"),
        (lambda s: np.concatenate([s[:20_000], s]), "head has 1.1"),
        (lambda s: s[: -int(1.5 * RATE_HZ)], "tail has 0.4"),
    ],
)
def test_each_limit_is_found_broken(
    tmp_path: Path, change: Callable[[Sound], Sound], words: str
) -> None:
    (verdict,) = published_files.check_files([write_mp3(tmp_path / "a.mp3", change(narration()))])
    assert any(words in fault for fault in verdict.faults), verdict.faults


def test_a_low_bit_rate_is_found(tmp_path: Path) -> None:
    (verdict,) = published_files.check_files([write_mp3(tmp_path / "a.mp3", narration(), kbps=128)])
    assert verdict.faults == ("a.mp3 is 128 kbps, not at least 192 constant.",)


def test_an_overlong_file_is_found(tmp_path: Path) -> None:
    found = published_files.measure_file(write_mp3(tmp_path / "a.mp3", narration()))
    long = dataclasses.replace(found, seconds=7300.0)
    assert published_files.faults(long) == ("a.mp3 lasts 122 minutes, over 120.",)


def test_measuring_in_blocks_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_mp3(tmp_path / "a.mp3", narration())
    whole = published_files.measure_file(path)
    monkeypatch.setattr(published_files, "BLOCK", 3_001)
    pieces = published_files.measure_file(path)
    assert pieces.noise_db == pytest.approx(whole.noise_db, abs=0.01)
    assert pieces.rms_db == pytest.approx(whole.rms_db, abs=0.001)
    assert pieces.tail_s == whole.tail_s


def test_a_published_book_is_within_the_limits(tmp_path: Path) -> None:
    small = small_book(tmp_path, lines=9)
    out = publish(Book(small.plan.meta, small.plan, small.master(), small.store), tmp_path / "out")
    for verdict in published_files.check_files(a.path for a in out.artefacts):
        assert verdict.faults == ()


def test_a_file_that_is_no_mp3_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.mp3").write_bytes(b"not sound")
    with pytest.raises(FullcastError, match="can't measure"):
        published_files.measure_file(tmp_path / "a.mp3")
