"""Phonemes of the lexicon: who is given them, and how they are said."""

from __future__ import annotations

from pipeline import casting, engines
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


def test_phonemes_are_in_the_takes_key() -> None:
    from pipeline.store import take_key

    def key(ipa: str) -> str:
        rule = make_rule("Corrach", "", ipa=ipa)
        rules, _ = casting.spoken_rules([rule], Voice("pyttsx3", "en"), lambda *_: "")
        return take_key(Cue(speech_text("Corrach", rules), Voice("pyttsx3", "en")), "1")

    assert key("ˈkɒrəx") == key("/ˈkɒ.rəx/") != key("ˈkɒrək")
