"""The default engine's noise: the same in every process, whatever the clock says."""

from __future__ import annotations

import pickle
import subprocess
import sys
import time

import pytest

from pipeline import engines
from pipeline.engines.espeak_library import Transcriber
from pipeline.errors import EngineError
from pipeline.model import Cue, Voice

DIGESTS = """
import hashlib, pickle, sys
engine, cues = pickle.load(sys.stdin.buffer)
with engine.session() as session:
    for cue in cues:
        print(hashlib.sha256(session.speak(cue).samples.tobytes()).hexdigest())
"""


def test_every_voice_and_its_whisper_is_the_same_in_every_process() -> None:
    engine = engines.get("pyttsx3")
    try:
        voices = engine.voices()
    except EngineError as error:
        pytest.skip(error.message)
    deliveries: tuple[tuple[str, ...], ...] = ((), ("whispering",))
    cues = [
        Cue("Somebody was singing behind the door.", Voice(engine.name, voice.name), delivery)
        for voice in voices
        for delivery in deliveries
    ]
    order = pickle.dumps((engine, cues))
    command = [sys.executable, "-c", DIGESTS]
    first = subprocess.run(command, input=order, capture_output=True, check=True).stdout.split()
    started = int(time.time())
    while int(time.time()) == started:  # eSpeak NG seeds from whole seconds
        pass
    second = subprocess.run(command, input=order, capture_output=True, check=True).stdout.split()
    assert len(first) == len(cues)
    assert first == second


def test_a_voice_sounds_the_same_beside_an_engine_that_has_words_transcribed() -> None:
    engine = engines.get("pyttsx3")
    try:
        names = [voice.name for voice in engine.voices()[:6]]
    except EngineError as error:
        pytest.skip(error.message)
    cues = [Cue("The lamp was lit, and somebody sang.", Voice(engine.name, n)) for n in names]
    with engine.session() as session:
        alone = [session.speak(cue) for cue in cues]
        transcriber = Transcriber()
        for _ in range(100):  # in one queue, the 87th changed the sound, the 162nd took it away
            transcriber.use_voice("en-us")
            assert transcriber.clauses("The lamp was lit, and somebody sang.")
        beside = [session.speak(cue) for cue in cues]
    for one, other in zip(alone, beside, strict=True):
        assert one.samples.tobytes() == other.samples.tobytes()
        assert one.marks == other.marks


def test_a_voice_that_is_not_there_is_refused_for_transcribing() -> None:
    try:
        engines.get("pyttsx3").info()
    except EngineError as error:
        pytest.skip(error.message)
    with pytest.raises(EngineError, match="no voice 'xx-nowhere' to transcribe with"):
        Transcriber().use_voice("xx-nowhere")
