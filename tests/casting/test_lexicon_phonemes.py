"""Phonemes of the lexicon: who is given them, and how they are said."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from pipeline import casting, engines
from pipeline.engines.ipa import ESPEAK, KOKORO, strange, translated
from pipeline.model import Cue, Plan, Voice
from pipeline.script import parse
from pipeline.speech_text import make_rule, speech_text

SCRIPT = "title: Lamp\n\nNarrator: At Corrach.\n\nMara: Corrach!\n\nTobias: Corrach and Skye.\n"
CAST = """\
narrator: {voice: {pyttsx3: en-us+m1, tone: alto}}
characters:
  Mara: {voice: {pyttsx3: en-us+f2, tone: bass}, lexicon: {Corrach: {ipa: korək}}}
  Tobias: {voice: {pyttsx3: de, tone: bass}}
lexicon:
  Corrach: {ipa: "ˈkɒrəx", say: korrack}
  Skye: {ipa: "skʘi"}
"""


def planned(engine: str) -> Plan:
    script, cast, there = parse(SCRIPT), casting.parse(CAST), engines.get(engine)
    roles = casting.assign(cast, script, "lamp", engine, there.voices())
    return casting.plan(script, cast, "lamp", roles, 300, unsayable=engines.unsayable(there))


def test_only_voices_that_can_say_them_are_given_phonemes() -> None:
    made = planned("pyttsx3")
    assert [part.cue.text for part in made.parts] == [
        "At ⟦ˈkɒrəx⟧.", "⟦korək⟧!", "korrack and Skye.",
    ]  # fmt: skip
    said = "\n".join(made.warnings)
    assert "'Corrach' is said as 'korrack': the voice de can't say 'ˈkɒrəx'." in said
    assert "'Skye' is said as it is written: the voice en-us+m1 can't say 'ʘ'." in said


def test_an_engine_without_phonemes_respells_and_says_so() -> None:
    made = planned("tone")
    assert [part.cue.text for part in made.parts] == [
        "At korrack.", "korrack!", "korrack and Skye.",
    ]  # fmt: skip
    said = "\n".join(made.warnings)
    assert "voices.yaml: 'Corrach' is said as 'korrack': engine tone takes no phonemes." in said
    assert "voices.yaml: 'Skye' is said as it is written: engine tone takes no phonemes." in said


def test_longest_sounds_first_and_strange_ones_named() -> None:
    assert translated("ˈtʃaɪ", ESPEAK) == ("'", "tS", "aI")
    assert "".join(translated("ˈtʃaɪr", KOKORO)) == "ˈʧIɹ"
    assert strange("ʘaʘɓ", ESPEAK) == "ʘɓ"


_TRACE = """
import ctypes, os, sys, tempfile
from pipeline.engines.espeak_library import load_library
from pipeline.engines.ipa import ESPEAK
library, libc = load_library(), ctypes.CDLL(None)
libc.fopen.restype = ctypes.c_void_p
libc.fclose.argtypes = [ctypes.c_void_p]
library.espeak_SetPhonemeTrace.argtypes = [ctypes.c_int, ctypes.c_void_p]
library.espeak_Initialize(2, 0, None, 0x8000)
quiet = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)
callback = quiet(lambda *_: 0)
library.espeak_SetSynthCallback(callback)
library.espeak_SetVoiceByName(b"en")
path = os.path.join(tempfile.mkdtemp(), "trace").encode()
for sound, written in ESPEAK.items():
    file = libc.fopen(path, b"w")
    library.espeak_SetPhonemeTrace(2, file)
    text = f"[[t|{written}|t|a]]".encode()
    library.espeak_Synth(text, len(text) + 1, 0, 1, 0, 1 | 0x100, None, None)
    library.espeak_SetPhonemeTrace(0, None)
    libc.fclose(file)
    print(sound, open(path, encoding="utf-8").read().replace(chr(10), ""), sep="\\t")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="eSpeak NG is the Linux engine")
def test_espeak_says_every_sound_of_its_table() -> None:
    """eSpeak NG passes over what it doesn't know, without a word: it tells what it says here."""
    done = subprocess.run(
        [sys.executable, "-c", _TRACE], check=True, capture_output=True, text=True, encoding="utf-8"
    )
    said = dict(line.split("\t") for line in done.stdout.splitlines())
    assert set(said) == set(ESPEAK)
    nothing = said.pop(" ").replace("ˈ", "")
    for sound in "ˈˌ":
        said.pop(sound)
    near = {"g": "ɡ", "ɹ": "r", "æ": "a", "ʍ": "hw", "ʧ": "tʃ", "ʤ": "dʒ", "oʊ": "əʊ", "ɚ": "ə",
            "ɝ": "ɜː", "ɝː": "ɜː", "ɜ": "ɜː", "ɑ": "ɑː", "aː": "ɑː", "ɛə": "eə", "ɪə": "iə",
            "ʉ": "uː", "ᵻ": "ɪ", "eː": "eɪ"}  # fmt: skip
    wrong = {
        sound: heard
        for sound, heard in said.items()
        if near.get(sound, sound) not in heard.replace("ˈ", "") or heard == nothing
    }
    assert wrong == {}


@pytest.mark.skipif(sys.platform != "linux", reason="eSpeak NG is the Linux engine")
def test_espeak_is_handed_the_phonemes_and_marks_lie_in_the_cue() -> None:
    voice = Voice("pyttsx3", "en-us+f2")
    with engines.get("pyttsx3").session() as session:
        plain = session.speak(Cue("They say korrack here, friend.", voice))
        cue = Cue("They say ⟦kərˈɑːk⟧ here, friend.", voice)
        said = session.speak(cue)
        other = session.speak(Cue("They say ⟦ˈiː⟧ here, friend.", voice))
        brackets = session.speak(Cue("They say [[kA:]] here, friend.", voice))
    assert not np.array_equal(plain.samples, said.samples)
    assert other.seconds < said.seconds - 0.1
    assert brackets.seconds > 0.5
    words = [cue.text[m.text_start : m.text_end] for m in said.marks]
    assert words[:2] == ["They", "say"]
    assert [w.strip(",.") for w in words[-2:]] == ["here", "friend"]


def test_phonemes_are_in_the_takes_key() -> None:
    from pipeline.store import take_key

    def key(ipa: str) -> str:
        rule = make_rule("Corrach", "", ipa=ipa)
        rules, _ = casting.spoken_rules([rule], Voice("pyttsx3", "en"), lambda *_: "")
        return take_key(Cue(speech_text("Corrach", rules), Voice("pyttsx3", "en")), "1")

    assert key("ˈkɒrəx") == key("/ˈkɒ.rəx/") != key("ˈkɒrək")
