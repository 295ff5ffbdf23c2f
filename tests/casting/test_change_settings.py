# ruff: noqa: E501
"""Changing the cast from the command line touches the bytes it names and no others."""

from __future__ import annotations

import pytest

from pipeline.casting import (
    Addition,
    append,
    apply_settings,
    default_text,
    parse,
    read_setting,
)
from pipeline.errors import CastError
from pipeline.model import Character, Script
from pipeline.script import parse as parse_script

SCRIPT = Script(
    parse_script("").meta,
    parse_script("Mara: a\nTobias: b\nMr. Gold: c\nWren: d\nNew One: e\n").lines,
    (Character("Wren", ("the girl",)),),
)
CAST = """\
# the cast
narrator: {voice: en+m5, rate: 0.96}   # calm
characters:
  Mara: {aliases: [Mum], voice: {pyttsx3: f1, kokoro: af_heart}, rate: 1.05}
books:
  lamp:
    characters:
      Tobias:            # eighty-one
        gender: male
        voice: m1        # gruff
      Mr. Gold: m3
      Wren:
  other: {}
# tail
"""


def changed(*settings: str, text: str = CAST, engine: str = "pyttsx3") -> str:
    return apply_settings(
        text, "lamp", [read_setting(s) for s in settings], SCRIPT, engine, "voices.yaml"
    )


@pytest.mark.parametrize(
    ("setting", "old", "new"),
    [
        ("Tobias=m2", "voice: m1 ", "voice: m2 "),
        ("tobias.rate=0.9", "gruff\n", "gruff\n        rate: 0.9\n"),
        ("Mum=f2", "pyttsx3: f1", "pyttsx3: f2"),
        ("Mara.voice.kokoro=af_sky", "af_heart", "af_sky"),
        ("Mara.voice.tone=alto", "kokoro: af_heart}", "kokoro: af_heart, tone: alto}"),
        ("Mara.pitch=+2", "rate: 1.05}", "rate: 1.05, pitch: +2}"),
        ("Mr. Gold=m4", "Gold: m3", "Gold: m4"),
        ("Mr. Gold.volume=-2", "Gold: m3", "Gold: {voice: m3, volume: -2}"),
        ("Mr. Gold.voice.tone=alto", "Gold: m3", "Gold: {voice: {pyttsx3: m3, tone: alto}}"),
        ("the girl=f3", "Wren:\n", "Wren: {voice: f3}\n"),
        ("Tobias.as=Mara", "voice: m1 ", "as: Mara "),
        ("Mr. Gold.as=Mara", "Gold: m3", "Gold: {as: Mara}"),
        ("narrator.rate=1", "0.96", "1"),
        ("unknown=m9", "# tail\n", "unknown: {voice: m9}\n# tail\n"),
        ("New One=f9", "Wren:\n", "Wren:\n      New One: {voice: f9}\n"),
    ],
)
def test_one_value_changes(setting: str, old: str, new: str) -> None:
    if setting.startswith("unknown"):
        old, new = "  other: {}\n", "  other: {}\nunknown: {voice: m9}\n"
    assert changed(setting) == CAST.replace(old, new, 1)


def test_another_engines_voice() -> None:
    assert changed("Tobias=alto", engine="tone") == CAST.replace(
        "voice: m1 ", "voice: {pyttsx3: m1, tone: alto} "
    )


def test_a_voice_of_ones_own_takes_the_place_of_a_lent_one() -> None:
    lent = changed("Tobias.as=Mara")
    assert changed("Tobias=m1", text=lent) == CAST


def test_several_at_once() -> None:
    text = changed("Tobias=m2", "Mara.rate=0.8", "New One.gender=female", "New One=f9")
    member = parse(text).book("lamp").characters[-1]
    assert (member.name, member.gender, member.voice("pyttsx3")) == ("New One", "female", "f9")


@pytest.mark.parametrize(
    ("entry", "after"),
    [
        ("Ann: x", "Ann: {voice: {pyttsx3: x, tone: alto}}"),
        ("Ann:", "Ann: {voice: {tone: alto}}"),
        ("Ann: {rate: 1}", "Ann: {rate: 1, voice: {tone: alto}}"),
        ("Ann: {voice: x}", "Ann: {voice: {pyttsx3: x, tone: alto}}"),
        ("Ann: {voice: ~}", "Ann: {voice: {tone: alto}}"),
        ("Ann: {voice: {kokoro: x}}", "Ann: {voice: {kokoro: x, tone: alto}}"),
        ("Ann: {voice: {tone: bass}}", "Ann: {voice: {tone: alto}}"),
    ],
)
def test_a_voice_of_one_engine_leaves_those_of_the_others(entry: str, after: str) -> None:
    text = changed("Ann.voice.tone=alto", text=f"characters:\n  {entry}\nbooks:\n  lamp:\n")
    assert text == f"characters:\n  {after}\nbooks:\n  lamp:\n"


@pytest.mark.parametrize(
    ("setting", "message"),
    [
        ("Mara", "'Mara' is no change to the cast."),
        ("=x", "'=x' is no change to the cast."),
        ("Tobais=m1", "nobody is called Tobais, in the script or in voices.yaml. Did you mean 'Tobias'?"),
        ("Mara.rate=fast", "Mara.rate: 'rate' must be a number, got 'fast'."),
        ("Mara.rate=99", "Mara.rate: 'rate' is 99, out of range."),
        ("Mara.pich=1", "'pich' can't be set. Did you mean 'pitch'?"),
        ("Mara.speed=1.2", "'speed' can't be set. Did you mean 'rate'?"),
        ("Mara.colour=red", "'colour' can't be set. What can: voice, rate, pitch, volume, gender, "),
        ("Mara.rate=1,05", "Mara.rate: 'rate' must be a number, got '1,05'. Write the number with"),
        ("Mara.gender=femal", "Mara.gender: 'gender' can't be 'femal'."),
        ("Mara.notes=x", "'notes' can't be set from here. Write it into the file."),
        ("Mara.group=x", "Mara.group: there is no group 'x'. The file has no groups."),
        ("Tobias.as=Maara", "Tobias.as: 'as: Maara' names nobody in the cast. Did you mean 'Mara'?"),
    ],
)  # fmt: skip
def test_wrong_changes_are_said(setting: str, message: str) -> None:
    with pytest.raises(CastError) as error:
        changed(setting)
    assert f"{error.value.message} {error.value.hint}".startswith(message)


def test_a_new_key_leaves_the_examples_with_theirs() -> None:
    before = "lexicon: {}\n#  Corrach: korrack\n"
    assert append(before, "lamp", [Addition("Bob", "pyttsx3", "m1")]).startswith(before)
    cast = default_text()
    (setting,) = [read_setting("unknown=m1")]
    text = apply_settings(cast, "lamp", [setting], parse_script("Bob: Hm.\n"), "pyttsx3", "v.yaml")
    assert text == cast + "unknown: {voice: m1}\n"
