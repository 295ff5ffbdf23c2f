"""The contract that every engine passes, and what is special about each."""

from __future__ import annotations

import pickle
import struct
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

from pipeline import engines
from pipeline.engines.base import is_plausible
from pipeline.engines.pyttsx3.espeak_session import words_per_minute
from pipeline.engines.pyttsx3.espeak_voices import EspeakVoices
from pipeline.engines.sound_files import read_sound
from pipeline.errors import EngineError
from pipeline.model import DELIVERIES, Cue, Voice

SENTENCE = "The lamp was lit, and somebody was singing behind the cellar door."


def installed(name: str) -> engines.Engine:
    engine = engines.get(name)
    try:
        engine.info()
    except EngineError as error:
        pytest.skip(error.message)
    return engine


SPEAK_AND_PICKLE = """
import pickle, sys
engine, cues = pickle.load(sys.stdin.buffer)
with engine.session() as session:
    sounds = [session.speak(cue) for cue in cues]
sys.stdout.buffer.write(pickle.dumps([(sound.samples, sound.marks) for sound in sounds]))
"""


SLOW = {"kokoro", "piper"}
KINDS = [pytest.param(n, marks=[pytest.mark.slow] if n in SLOW else []) for n in engines.names()]


@pytest.fixture(scope="module", params=KINDS)
def engine(request: pytest.FixtureRequest) -> engines.Engine:
    return installed(request.param)


@pytest.fixture(scope="module")
def session(engine: engines.Engine) -> Iterator[engines.Session]:
    with engine.session() as opened:
        yield opened


def cue_for(
    engine: engines.Engine,
    text: str = SENTENCE,
    delivery: tuple[str, ...] = (),
    rate: float = 1.0,
) -> Cue:
    return Cue(text, Voice(engine.name, engine.voices()[0].name, rate), delivery)


def level_db(samples: NDArray[np.int16]) -> float:
    """RMS of the parts that aren't silence."""
    sound = samples.astype(np.float64) / 32768
    frames = sound[: len(sound) // 256 * 256].reshape(-1, 256)
    power = (frames**2).mean(axis=1)
    return float(10 * np.log10(power[power > power.max() / 100].mean()))


class TestContract:
    def test_an_engine_can_be_sent_to_a_worker(self, engine: engines.Engine) -> None:
        assert pickle.loads(pickle.dumps(engine)).info() == engine.info()

    def test_voices_are_distinct_checked_and_best_first(self, engine: engines.Engine) -> None:
        voices = engine.voices()
        names = [v.name for v in voices]
        assert len(set(names)) == len(names) > 0
        for voice in voices:
            engine.check(voice.name)
            assert voice.gender in {"male", "female", "unknown"}
            assert voice.age in {"child", "young", "adult", "old", "unknown"}
            assert 0 <= voice.quality <= 1
        assert [v.quality for v in voices] == sorted((v.quality for v in voices), reverse=True)

    def test_an_unknown_voice_is_refused_with_near_names(
        self, engine: engines.Engine, session: engines.Session
    ) -> None:
        with pytest.raises(EngineError, match="has no voice 'nobody-at-all'") as caught:
            engine.check("nobody-at-all")
        assert caught.value.hint
        stranger = replace(cue_for(engine), voice=Voice(engine.name, "nobody-at-all"))
        with pytest.raises(EngineError, match="has no voice"):
            session.speak(stranger)

    def test_a_sentence_has_a_plausible_length_and_is_neither_clipped_nor_cut(
        self, engine: engines.Engine, session: engines.Session
    ) -> None:
        cue = cue_for(engine)
        sound = session.speak(cue)
        assert sound.samples.dtype == np.int16
        assert sound.samples.ndim == 1
        assert is_plausible(cue, sound.seconds)
        assert 2.0 < sound.seconds < 9.0
        assert int(np.abs(sound.samples.astype(int)).max()) < 32767
        edge = sound.rate_hz // 400
        loudest = np.abs(sound.samples.astype(int)).max()
        assert np.abs(sound.samples[-edge:].astype(int)).mean() < loudest / 8
        assert level_db(sound.samples) > -45

    def test_the_same_cue_gives_the_same_take_where_the_engine_says_so(
        self, engine: engines.Engine, session: engines.Session
    ) -> None:
        cue = cue_for(engine)
        first = session.speak(cue)
        session.speak(cue_for(engine, "Something else in between?"))
        again = session.speak(cue)
        if engine.info().deterministic:
            assert np.array_equal(first.samples, again.samples)
            assert first.marks == again.marks
        else:
            assert again.seconds == pytest.approx(first.seconds, rel=0.3)

    def test_the_same_cue_is_the_same_in_another_process_where_the_engine_says_so(
        self, engine: engines.Engine, session: engines.Session
    ) -> None:
        if not engine.info().deterministic:
            pytest.skip("it doesn't say so")
        cues = [cue_for(engine), cue_for(engine, delivery=("whispering",))]
        # More of the default engine's voices, of which many draw noise.
        cues += [replace(cues[0], voice=Voice(engine.name, v.name)) for v in engine.voices()[1:6]]
        here = [session.speak(cue) for cue in cues]
        ran = subprocess.run(
            [sys.executable, "-c", SPEAK_AND_PICKLE],
            input=pickle.dumps((engine, cues)),
            capture_output=True,
            check=True,
        )
        for mine, (samples, marks) in zip(here, pickle.loads(ran.stdout), strict=True):
            assert np.array_equal(mine.samples, samples)
            assert mine.marks == marks

    def test_rate_makes_speech_shorter(
        self, engine: engines.Engine, session: engines.Session
    ) -> None:
        slow = session.speak(cue_for(engine, rate=0.8)).seconds
        fast = session.speak(cue_for(engine, rate=1.4)).seconds
        assert fast < slow * 0.75

    def test_a_whisper_is_at_least_6_db_softer_than_a_shout(
        self, engine: engines.Engine, session: engines.Session
    ) -> None:
        whisper = session.speak(cue_for(engine, delivery=("whispering",)))
        shout = session.speak(cue_for(engine, delivery=("shouting",)))
        assert level_db(shout.samples) - level_db(whisper.samples) >= 6

    def test_every_delivery_is_spoken_and_unknown_words_change_nothing(
        self, engine: engines.Engine, session: engines.Session
    ) -> None:
        plain = session.speak(cue_for(engine, "Come in."))
        odd = session.speak(cue_for(engine, "Come in.", delivery=("like a heron",)))
        assert odd.seconds == pytest.approx(plain.seconds, rel=0.3)
        for word in DELIVERIES:
            cue = cue_for(engine, "Come in.", delivery=(word,))
            assert is_plausible(cue, session.speak(cue).seconds)

    @pytest.mark.parametrize("text", ["", " ", "…", "—!", "?!", "* * *", "“”", "\x00"])
    def test_what_has_nothing_to_say_is_a_beat_of_silence(
        self, engine: engines.Engine, session: engines.Session, text: str
    ) -> None:
        sound = session.speak(cue_for(engine, text))
        assert 0 < sound.seconds < 1.0
        assert not sound.samples.any()
        assert sound.marks == ()

    @pytest.mark.parametrize(
        "text",
        [
            "No.", "I", "7", "“You kept it lit,”", "Ünïcödé café, naïve façade", "a\x00b\x07c\nd",
            "He said <b>no</b> & left [[somehow]].", "Yes 🙂 yes", "WHO IS THERE?", "e-e-enough",
        ],
    )  # fmt: skip
    def test_odd_texts_are_spoken_whole(
        self, engine: engines.Engine, session: engines.Session, text: str
    ) -> None:
        cue = cue_for(engine, text)
        assert is_plausible(cue, session.speak(cue).seconds)

    def test_nothing_after_an_odd_character_is_lost(
        self, engine: engines.Engine, session: engines.Session
    ) -> None:
        plain = session.speak(cue_for(engine, "One two three four five six.")).seconds
        odd = session.speak(cue_for(engine, "One two\x00three four\x01five six.")).seconds
        assert odd == pytest.approx(plain, rel=0.35)

    def test_4000_characters_in_one_cue(
        self, engine: engines.Engine, session: engines.Session
    ) -> None:
        cue = cue_for(engine, (SENTENCE + " ") * 60)
        assert len(cue.text) > 4000
        sound = session.speak(cue)
        assert is_plausible(cue, sound.seconds)
        assert sound.seconds > 100

    def test_marks_lie_on_words_in_order_and_within_the_sound(
        self, engine: engines.Engine, session: engines.Session
    ) -> None:
        cue = cue_for(engine, "“Été — wait,” said Mara; it’s late.")
        sound = session.speak(cue)
        for before, after in pairwise(sound.marks):
            assert before.text_end <= after.text_start
            assert before.start_ms <= after.start_ms
        for mark in sound.marks:
            word = cue.text[mark.text_start : mark.text_end]
            assert any(c.isalnum() for c in word)
            assert " " not in word
            assert 0 <= mark.start_ms <= sound.seconds * 1000


class TestFinding:
    def test_the_built_in_engines_are_there(self) -> None:
        assert {"pyttsx3", "tone"} <= set(engines.names())

    def test_an_unknown_engine_is_named_with_the_nearest(self) -> None:
        with pytest.raises(EngineError, match="there is no engine 'pytsx3'") as caught:
            engines.get("pytsx3")
        assert "Did you mean pyttsx3?" in caught.value.hint

    def test_a_source_tree_without_metadata_has_the_built_in_engines(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("importlib.metadata.entry_points", lambda group: ())
        assert "tone" in engines.names()
        assert engines.get("tone").name == "tone"


class TestTone:
    def test_length_follows_the_text_exactly(self) -> None:
        engine = installed("tone")
        with engine.session() as session:
            sound = session.speak(cue_for(engine, "abcd efgh."))
        assert sound.seconds == pytest.approx((9 * 60 + 180) / 1000, abs=0.001)
        assert [(m.text_start, m.text_end, m.start_ms) for m in sound.marks] == [
            (0, 4, 0), (5, 9, 300),
        ]  # fmt: skip

    def test_every_voice_has_its_own_pitch(self) -> None:
        from pipeline.engines.tone import pitch_hz

        pitches = sorted(pitch_hz(v.name) for v in installed("tone").voices())
        assert all(b / a > 1.001 for a, b in pairwise(pitches))


@pytest.fixture(scope="module")
def espeak() -> EspeakVoices:
    from pipeline.engines.espeak_library import data_folder

    installed("pyttsx3")
    return EspeakVoices(data_folder())


class TestEspeakVoices:
    @pytest.mark.parametrize(
        ("name", "identifier"),
        [
            ("en-us+f3", "gmw/en-US+f3"),
            ("en-gb-scotland+m3", "gmw/en-GB-scotland+m3"),
            ("en+m5", "gmw/en+m5"),
            ("en-gb+Annie", "gmw/en+Annie"),
            ("EN-US", "gmw/en-US"),
            ("fr", "roa/fr"),
        ],
    )
    def test_a_persons_name_for_a_voice_becomes_pyttsx3s(
        self, espeak: EspeakVoices, name: str, identifier: str
    ) -> None:
        assert espeak.identifier(name) == identifier

    @pytest.mark.parametrize(
        ("name", "near"),
        [
            ("en-us+F3", "en-us+f3"), ("en-us+annie", "en-us+Annie"), ("en-us+f33", "en-us+f3"),
            ("en-use+f2", "en-us+f2"), ("en-us+", "en-us"),
        ],
    )  # fmt: skip
    def test_what_espeak_would_take_in_silence_is_refused(
        self, espeak: EspeakVoices, name: str, near: str
    ) -> None:
        with pytest.raises(EngineError) as caught:
            espeak.identifier(name)
        assert near in caught.value.hint

    def test_the_palette_can_cast_a_crowd(self, espeak: EspeakVoices) -> None:
        palette = espeak.palette()
        assert len(palette) >= 30
        for gender in ("male", "female"):
            assert sum(v.gender == gender and v.age == "adult" for v in palette) >= 8
            assert sum(v.gender == gender and v.age == "old" for v in palette) >= 2
            assert sum(v.gender == gender and v.age == "child" for v in palette) >= 1

    def test_a_whisper_keeps_accent_and_gender(self, espeak: EspeakVoices) -> None:
        assert espeak.identifier("en-us+linda", whispered=True) == "gmw/en-US+whisperf"
        assert espeak.identifier("en+grandpa", whispered=True) == "gmw/en+whisper"
        assert espeak.identifier("en-gb-scotland+m3", whispered=True) == (
            "gmw/en-GB-scotland+whisper"
        )


class TestEspeak:
    def test_rate_is_words_a_minute_within_bounds(self) -> None:
        assert words_per_minute(1.0) == 132
        assert words_per_minute(0.01) == 80
        assert words_per_minute(9.0) == 450

    @pytest.mark.parametrize("semitones", [-4.0, -2.0, 2.0, 4.0])
    def test_pitch_is_in_semitones(self, semitones: float) -> None:
        engine = installed("pyttsx3")
        voice = "en-us+f1"
        with engine.session() as session:
            plain, shifted = (
                session.speak(Cue(SENTENCE, Voice("pyttsx3", voice, pitch=pitch)))
                for pitch in (0.0, semitones)
            )
        measured = 12 * np.log2(fundamental_hz(shifted) / fundamental_hz(plain))
        assert measured == pytest.approx(semitones, rel=0.3)

    def test_it_prints_nothing(self, capfd: pytest.CaptureFixture[str]) -> None:
        engine = installed("pyttsx3")
        with engine.session() as session:
            session.speak(cue_for(engine))
        assert capfd.readouterr() == ("", "")

    def test_a_text_too_long_for_one_breath_is_refused(self) -> None:
        engine = installed("pyttsx3")
        with engine.session() as session, pytest.raises(EngineError, match="too long"):
            session.speak(cue_for(engine, "word " * 3000))


def fundamental_hz(sound: engines.Sound) -> float:
    """The median pitch of the voiced parts, by autocorrelation."""
    size, rate = 2048, sound.rate_hz
    samples = sound.samples.astype(np.float64)
    pitches = []
    for at in range(0, len(samples) - size, size // 2):
        frame = samples[at : at + size] - samples[at : at + size].mean()
        lags = np.correlate(frame, frame, "full")[size - 1 :]
        low, high = rate // 400, rate // 60
        lag = low + int(lags[low:high].argmax())
        if lags[0] > 0 and lags[lag] > 0.5 * lags[0]:
            pitches.append(rate / lag)
    return float(np.median(pitches))


class TestDesktop:
    """Windows and macOS speak into files: here are such files, and a pyttsx3 that writes them."""

    samples = (np.sin(np.arange(22_050) / 20) * 9000).astype(np.int16)

    def wav(self) -> bytes:
        data = self.samples.astype("<i2").tobytes()
        head = b"fmt " + struct.pack("<IHHIIHH", 16, 1, 1, 22_050, 44_100, 2, 16)
        body = b"WAVE" + head + b"data" + struct.pack("<I", len(data)) + data
        return b"RIFF" + struct.pack("<I", len(body)) + body

    def aiff(self, coding: bytes = b"") -> bytes:
        order = "<i2" if coding == b"sowt" else ">i2"
        rate = struct.pack(">HQ", 16383 + 14, 22_050 << 49)
        common = struct.pack(">hIh", 1, len(self.samples), 16) + rate
        common += coding + b"\0\0" if coding else b""
        sound = bytes(8) + self.samples.astype(order).tobytes()
        body = b"AIFC" if coding else b"AIFF"
        for name, data in ((b"COMM", common), (b"SSND", sound)):
            body += name + struct.pack(">I", len(data)) + data + b"\0" * (len(data) % 2)
        return b"FORM" + struct.pack(">I", len(body)) + body

    @pytest.mark.parametrize("coding", [b"", b"NONE", b"sowt", b"wav"])
    def test_files_are_read_by_what_is_in_them(self, coding: bytes) -> None:
        data = self.wav() if coding == b"wav" else self.aiff(coding)
        samples, rate_hz = read_sound(data, "it")
        assert rate_hz == 22_050
        assert np.array_equal(samples, self.samples)

    @pytest.mark.parametrize("length", [0, 4, 11, 20, 40])
    def test_a_file_cut_short_is_an_error_that_says_so(self, length: int) -> None:
        for whole in (self.wav(), self.aiff()):
            with pytest.raises(EngineError, match="wrote"):
                read_sound(whole[:length], "it")
