"""Delivery as it is heard at the end: behind the voice's gain, the limiter and the trim."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from pipeline import engines, sound_levels
from pipeline.master import calibration_cue, calibration_gain, preset_named, slots
from pipeline.model import RATE_HZ, Cue, Voice
from pipeline.store import Store

LINE = "Somebody has been in this room, and the lamp is still warm."
VOICES = ("en+m6", "en-us+f2", "en+grandpa", "en-us+anika", "en-gb-scotland+f2", "en+croak")


@pytest.mark.skipif(sys.platform != "linux", reason="eSpeak NG is the Linux engine")
@pytest.mark.parametrize("preset", ["acx", "podcast"])
def test_a_whisper_is_6_db_under_a_shout_when_mastered(tmp_path: Path, preset: str) -> None:
    wanted = preset_named(preset)
    assert wanted.loudness_lufs is not None
    apart: dict[str, float] = {}
    with Store(tmp_path) as store, engines.get("pyttsx3").session() as session:
        for name in VOICES:
            voice = Voice("pyttsx3", name)
            passage = session.speak(calibration_cue(voice))
            gain = calibration_gain(
                passage.samples, passage.rate_hz, wanted.loudness_lufs, wanted.ceiling_db
            )
            heard = []
            for manner in ("whispering", "shouting"):
                sound = session.speak(Cue(LINE, voice, (manner,)))
                key = f"{name} {manner}".encode().hex()
                take = store.put_take(key, sound.samples, sound.rate_hz)
                shaped = slots.shape(slots.SlotRecipe(key, take.path, gain, 300, wanted))
                speech = shaped.samples[shaped.speech_start : shaped.speech_end]
                heard.append(sound_levels.loudness(speech, RATE_HZ))
            apart[name] = heard[1] - heard[0]
    assert min(apart.values()) >= 6, apart
