"""How well voices are understood: measured for voices that there are, and told."""

from __future__ import annotations

import json
from importlib import resources

import pytest

from pipeline import engines
from pipeline.engines.kokoro.voice_blends import palette

DATA = json.loads((resources.files("pipeline.engines") / "voice_clarity.json").read_text())


@pytest.mark.parametrize("engine", sorted(DATA))
def test_what_was_measured_are_voices_of_the_engine(engine: str) -> None:
    voices = palette() if engine == "kokoro" else engines.get(engine).voices()
    assert DATA[engine]["wrong"].keys() <= {voice.name for voice in voices}


@pytest.mark.parametrize("engine", ["kokoro", "pyttsx3"])
def test_an_engines_first_voices_are_measured_and_understood(engine: str) -> None:
    first = (palette() if engine == "kokoro" else engines.get(engine).voices())[:3]
    shares = [engines.words_wrong(engine, voice.name) for voice in first]
    assert all(share is not None and 0 <= share < 0.25 for share in shares)


def test_a_voice_that_nobody_measured_has_no_figure() -> None:
    assert engines.words_wrong("tone", "alto") is None
    assert engines.words_wrong("kokoro", "nobody") is None
