"""What an engine makes is looked at before it is kept: wrong sound is refused in words, and right
sound never is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import islice, product
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from pipeline.engines.base import Sound
from pipeline.engines.tone import ToneEngine, ToneSession
from pipeline.model import Cue, Voice
from pipeline.render import render, take_keys
from pipeline.render.take_guard import unlikely_lengths
from pipeline.store import Store
from pipeline.store.take_files import wav_bytes

VOICE = Voice("tone", "alto")
LINES = [
    f"The {word} boat came in before the evening bell, and nobody on the quay looked up."
    for word in ("red", "green", "grey", "little", "last", "second", "narrow", "heavy")
]
CUES = [Cue(line, VOICE) for line in LINES]
BAD = CUES[3]

Fault = Callable[[Sound], Sound]


def _samples(change: Callable[[Any], Any]) -> Fault:
    return lambda sound: replace(sound, samples=change(sound.samples))


def _as_float(samples: Any) -> Any:
    return samples / np.float32(32768)


def _noise(samples: Any) -> Any:
    return np.random.default_rng(1).integers(-9000, 9000, len(samples)).astype(np.int16)


FAULTS: dict[str, tuple[Fault, str]] = {
    "silence": (_samples(np.zeros_like), "silent"),
    "no numbers": (_samples(lambda s: _as_float(s) * np.float32("nan")), "no numbers"),
    "floats": (_samples(_as_float), "not 16-bit"),
    "stereo": (_samples(lambda s: np.stack([s, s], axis=1)), "no single channel"),
    "noise": (_samples(_noise), "noise"),
    "offset": (_samples(lambda s: (s // 4 + 12_000).astype(np.int16)), "DC offset"),
    "clipped": (
        _samples(lambda s: np.clip(s.astype(np.int32) * 40, -32768, 32767).astype(np.int16)),
        "clipped",
    ),
    "half": (_samples(lambda s: s[: len(s) // 2]), "needs about"),
    "twice": (_samples(lambda s: np.concatenate([s, s])), "needs about"),
    "twice the rate": (lambda sound: replace(sound, rate_hz=sound.rate_hz * 2), "samples a second"),
    "empty": (_samples(lambda s: s[:0]), "empty"),
    "a list": (_samples(list), "no single channel"),
}


class FaultyEngine(ToneEngine):
    """Speaks one cue wrong, so many times."""

    def __init__(self, fault: Fault, times: int) -> None:
        self.fault, self.left = fault, times

    def session(self) -> ToneSession:
        return FaultySession(self)


class FaultySession(ToneSession):
    def __init__(self, engine: FaultyEngine) -> None:
        super().__init__(engine)
        self.faulty = engine

    def speak(self, cue: Cue) -> Sound:
        sound = super().speak(cue)
        if cue == BAD and self.faulty.left:
            self.faulty.left -= 1
            return self.faulty.fault(sound)
        return sound


@pytest.mark.parametrize("name", FAULTS)
def test_wrong_sound_is_refused_and_never_kept(tmp_path: Path, name: str) -> None:
    fault, words = FAULTS[name]
    store = Store(tmp_path)
    result = render(CUES, store, [FaultyEngine(fault, times=99)])
    (failed,) = result.failed
    assert failed.cue == BAD
    assert words in failed.message
    assert not store.has_take(_key(result, store))
    mended = render(CUES, store, [ToneEngine()])
    assert (mended.rendered, mended.reused, mended.failed) == (1, len(CUES) - 1, ())


@pytest.mark.parametrize("name", FAULTS)
def test_what_comes_right_the_second_time_is_kept(tmp_path: Path, name: str) -> None:
    fault, _ = FAULTS[name]
    result = render(CUES, Store(tmp_path), [FaultyEngine(fault, times=1)])
    assert result.failed == ()
    right = render(CUES, Store(tmp_path / "other"), [ToneEngine()])
    assert result.takes[BAD].path.read_bytes() == right.takes[BAD].path.read_bytes()


def test_short_and_odd_lines_are_all_kept(tmp_path: Path) -> None:
    odd = ["No.", "…", "Mmmmmmmmmm!", "A. B. C. D. E. F.", "“Why?”", "— — —", "1, 2, 3, 4, 5"]
    result = render([*CUES, *(Cue(text, VOICE) for text in odd)], Store(tmp_path), [ToneEngine()])
    assert result.failed == ()


def _key(result: Any, store: Store) -> str:
    from pipeline.store import take_key

    return take_key(BAD, ToneEngine().info().version)


@pytest.mark.parametrize(
    "text",
    [
        "He spelled it: A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, V, W, X.",
        "BBC FBI CIA NSA MIT UCLA GPO BMW BBC FBI CIA NSA MIT UCLA GPO BMW.",
        f"He said {'a' * 400} and fell.",
    ],
)
def test_what_is_spelled_or_drawn_out_has_no_length_that_can_be_foretold(text: str) -> None:
    voice = Voice("tone", "alto")
    usual = {
        Cue(f"The keeper went down the long stairs to sea {n}.", voice): 3.0 for n in "abcdefgh"
    }
    assert unlikely_lengths({**usual, Cue(text, voice): 18.0}) == {}
    plain = Cue("The keeper went up the long stairs to the lamp.", voice)
    assert list(unlikely_lengths({**usual, plain: 18.0})) == [plain]


@pytest.mark.parametrize("at", [0, 1_100])
def test_a_line_of_a_voice_with_thousands_is_held_against_them_too(tmp_path: Path, at: int) -> None:
    names = map("".join, islice(product("abdeiklmnorstuw", repeat=3), 1_100))
    cues = [Cue(LINES[0].replace("red", name), VOICE) for name in names]
    keys = take_keys([*cues[:at], BAD, *cues[at:]], [ToneEngine()])
    usual = ToneEngine().session().speak(cues[0])
    with Store(tmp_path) as store:
        for cue in cues:
            key = keys[cue]
            store.put_take_bytes(key, wav_bytes(usual.samples, usual.rate_hz, (), key))
        fault, words = FAULTS["half"]
        (failed,) = render(keys, store, [FaultyEngine(fault, times=99)]).failed
        assert failed.cue == BAD
        assert words in failed.message
        assert render(keys, store, [ToneEngine()]).failed == ()
