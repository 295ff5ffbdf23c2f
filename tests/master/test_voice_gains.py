"""Voice gains: every voice at one level, kept once measured."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from pipeline import sound_levels
from pipeline.errors import EngineError
from pipeline.master import calibration_cue, calibration_gain, voice_gains
from pipeline.model import Voice
from tests.sounds import VOICES, as_floats, babble, small_book, write_take


@pytest.mark.parametrize("at_db", [-40.0, -26.0, -12.0])
def test_a_calibration_passage_comes_to_the_target(at_db: float) -> None:
    samples = babble(4, 120, at_db)
    gain = calibration_gain(samples, 22_050, -19.0)
    raised = as_floats(samples) * np.float32(sound_levels.amplitude(gain))
    assert sound_levels.loudness(raised, 22_050) == pytest.approx(-19.0, abs=0.06)


def test_a_silent_calibration_is_an_error_that_names_no_level() -> None:
    with pytest.raises(EngineError, match="silent"):
        calibration_gain(np.zeros(44_100, np.int16), 22_050)


def test_calibration_holds_no_place_and_keeps_the_voice() -> None:
    voice = Voice("tone", "low", rate=1.2, pitch=-2)
    assert calibration_cue(voice).voice == voice
    assert calibration_cue(voice).delivery == ()


def test_a_voices_level_is_kept_with_it(tmp_path: Path) -> None:
    book = small_book(tmp_path)
    first = voice_gains(VOICES, book.takes, book.preset, book.store)
    assert first == book.gains
    take = book.takes[calibration_cue(VOICES[0])]
    louder = babble(4, 95, -12)
    take.path.write_bytes(write_take(tmp_path / "other", louder).path.read_bytes())
    assert voice_gains(VOICES, book.takes, book.preset, book.store) == first
    assert voice_gains(VOICES, book.takes, book.preset)[VOICES[0]] == first[VOICES[0]] - 18
