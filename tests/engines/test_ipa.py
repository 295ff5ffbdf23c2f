"""IPA as engines are given it: eSpeak NG says every sound of its table."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from pipeline import engines
from pipeline.engines.ipa import ESPEAK, KOKORO, strange, translated
from pipeline.model import Cue, Voice


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
