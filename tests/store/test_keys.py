"""Keys of takes: others where the sound is another, and only there."""

from __future__ import annotations

import pytest

from pipeline.model import Cue, Voice
from pipeline.store import digest, take_key


@pytest.mark.parametrize(
    ("engine", "text", "is_new"),
    [
        ("kokoro", "He breathed out.", True), ("kokoro", "It was BETH’s.", True),
        ("kokoro", "In August.", True), ("kokoro", "An august lady.", False),
        ("kokoro", "He breathes.", False), ("pyttsx3", "He breathed out.", False),
    ],
)  # fmt: skip
def test_what_kokoros_dictionaries_had_wrong_is_spoken_anew(
    engine: str, text: str, is_new: bool
) -> None:
    was = digest([1, engine, "1", "x", 1.0, 0.0, text, []])
    assert (take_key(Cue(text, Voice(engine, "x")), "1") != was) is is_new


@pytest.mark.parametrize(
    ("engine", "words", "is_new"),
    [
        ("pyttsx3", ("coldly",), True), ("pyttsx3", ("sadly",), False), ("pyttsx3", (), False),
        ("kokoro", ("coldly",), True), ("kokoro", ("fast", "sadly"), True),
        ("kokoro", ("fast",), False), ("kokoro", ("stammering",), False), ("kokoro", (), False),
        ("piper", ("coldly",), False),
    ],
)  # fmt: skip
def test_only_what_an_engine_speaks_otherwise_than_it_did_is_spoken_anew(
    engine: str, words: tuple[str, ...], is_new: bool
) -> None:
    was = digest([1, engine, "1", "x", 1.0, 0.0, "Go.", sorted(words)])
    assert (take_key(Cue("Go.", Voice(engine, "x"), words), "1") != was) is is_new
