"""Keys of takes: others where the sound is another, and only there."""

from __future__ import annotations

from pipeline.model import Cue, Voice
from pipeline.store import digest, take_key


def test_coldly_is_spoken_otherwise_by_the_default_engine_alone() -> None:
    keys = {
        (engine, words): take_key(Cue("Go.", Voice(engine, "x"), words), "1")
        for engine in ("pyttsx3", "kokoro")
        for words in (("coldly",), ("sadly",), ())
    }
    assert len(set(keys.values())) == 6
    was = digest([1, "kokoro", "1", "x", 1.0, 0.0, "Go.", ["coldly"]])
    assert keys["kokoro", ("coldly",)] == was
    was = digest([1, "pyttsx3", "1", "x", 1.0, 0.0, "Go.", ["coldly"]])
    assert keys["pyttsx3", ("coldly",)] != was
    assert keys["pyttsx3", ("sadly",)] == digest(
        [1, "pyttsx3", "1", "x", 1.0, 0.0, "Go.", ["sadly"]]
    )
