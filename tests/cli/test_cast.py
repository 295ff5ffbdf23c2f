"""The commands about the cast, from the command line down, with the tone engine."""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

import pytest

from tests.cli.lamp_book import CAST, SCRIPT, run, run_json


def test_the_cast_is_shown(book: Path) -> None:
    shown = run_json("cast", "lamp.script")
    assert [c["name"] for c in shown["characters"]] == ["Narrator", "Mara", "Tobias", "Wren"]
    mara = shown["characters"][1]
    assert (mara["lines"], mara["voice"], mara["uncast"]) == (3, "soprano", False)
    assert mara["talks_with"] == [{"name": "Tobias", "turns": 4}, {"name": "Wren", "turns": 1}]
    assert shown["characters"][3]["uncast"]
    assert "not in voices.yaml" in run("cast", "lamp.script")
    # Looking changes nothing.
    assert (book / "voices.yaml").read_text(encoding="utf-8") == CAST


def test_one_change_speaks_just_those_lines(book: Path) -> None:
    assert run_json("plan", "lamp.script")["reasons"][0]["why"] == "never spoken"
    run("build", "lamp.script", "-q", "--jobs", "1")
    cast = (book / "voices.yaml").read_text(encoding="utf-8")
    assert run_json("plan", "lamp.script")["to_speak"] == {"lines": 0, "cues": 0}
    run("cast", "lamp.script", "--set", "Mum=mezzo", "--set", "tobias.rate=0.9")
    expected = cast.replace("soprano", "mezzo").replace(
        "Tobias: bass ", "Tobias: {voice: bass, rate: 0.9} "
    )
    assert (book / "voices.yaml").read_text(encoding="utf-8") == expected
    plan = run_json("plan", "lamp.script")
    assert plan["reasons"] == [
        {"why": "voice of Mara changed", "lines": 3, "cues": 3},
        {"why": "voice of Tobias changed", "lines": 2, "cues": 2},
    ]
    built = run_json("build", "lamp.script", "--jobs", "1")
    assert (built["rendered"], built["reused"]) == (5, 3)
    assert run("plan", "lamp.script").startswith(
        "Nothing to speak: all 8 cues of 8 lines are there."
    )


def test_a_volume_costs_no_speech(book: Path) -> None:
    run("build", "lamp.script", "-q", "--jobs", "1")
    run("cast", "lamp.script", "--set", "Mara.volume=-3")
    assert run_json("plan", "lamp.script")["to_speak"]["cues"] == 0
    built = run_json("build", "lamp.script", "--jobs", "1")
    assert (built["rendered"], built["encoded"]) == (0, 3)


def test_renaming_costs_no_speech(book: Path) -> None:
    run("build", "lamp.script", "-q", "--jobs", "1")
    assert "2 lines of Tobias are Old Tom's now" in run(
        "rename", "lamp.script", "Tobias", "Old Tom"
    )
    text = (book / "lamp.script").read_text(encoding="utf-8")
    assert text == SCRIPT.replace("Tobias:", "Old Tom:")
    assert "      Old Tom: {voice: bass, aliases: [Tobias]}             # gruff\n" in (
        book / "voices.yaml"
    ).read_text(encoding="utf-8")
    assert run_json("plan", "lamp.script")["to_speak"]["cues"] == 0


def test_two_become_one(book: Path) -> None:
    run("rename", "lamp.script", "Wren", "Tobias")
    cast = run_json("cast", "lamp.script")
    assert [(c["name"], c["lines"]) for c in cast["characters"]][1:] == [("Mara", 3), ("Tobias", 3)]


def test_lines_are_given_to_somebody(book: Path) -> None:
    run("assign", "lamp.script", "Wren", "--lines", "2,4-5")
    text = (book / "lamp.script").read_text(encoding="utf-8")
    assert text == SCRIPT.replace("Mara:", "Wren:").replace("Tobias: “So long", "Wren: “So long")
    assert "there is no line 99" in run("assign", "lamp.script", "Wren", "--lines", "99", status=1)
    for lines in ("x", "1-99999999999", "9" * 5_000):
        told = run("assign", "lamp.script", "Wren", "--lines", lines, status=2)
        assert "--lines wants numbers such as 4-9,12" in told


def test_an_alias_is_the_person_who_has_it(book: Path) -> None:
    cast = CAST.replace("[Mum]", "[Mum, the keeper]")
    (book / "voices.yaml").write_text(cast, encoding="utf-8")
    assert "1 line is Mara's now" in run("assign", "lamp.script", "The Keeper", "--lines", "3")
    text = SCRIPT.replace("Tobias: “Somebody", "Mara: “Somebody")
    assert (book / "lamp.script").read_text(encoding="utf-8") == text
    assert "nobody was called Ruth before" in run("assign", "lamp.script", "Ruth", "--lines", "3")
    assert "1 line of Ruth is Mara's now" in run("rename", "lamp.script", "Ruth", "the keeper")
    shown = run_json("cast", "lamp.script")
    assert [c["name"] for c in shown["characters"]] == ["Narrator", "Mara", "Tobias", "Wren"]


def test_a_persons_own_recording_replaces_a_line(book: Path) -> None:
    run("build", "lamp.script", "-q", "--jobs", "1")
    text = SCRIPT.replace("Tobias: “Somebody", "Tobias (take: hum.wav): “Somebody")
    (book / "lamp.script").write_text(text, encoding="utf-8")
    missing = run("build", "lamp.script", "--jobs", "1", status=1)
    assert "hum.wav" in missing
    (book / "takes").mkdir()
    quiet, hum = [0] * 22_050, [round(900 * math.sin(n / 20)) for n in range(44_100)]
    with wave.open(str(book / "takes/hum.wav"), "wb") as file:
        file.setparams((1, 2, 44_100, 0, "NONE", ""))
        file.writeframes(struct.pack(f"<{44_100 * 2}h", *quiet, *hum, *quiet))
    built = run_json("build", "lamp.script", "--jobs", "1")
    # Its own slot, and room tone at head and tail: the chapter may no longer be a short one.
    assert (built["rendered"], built["encoded"]) == (0, 3)
    # A new recording under the same name is noticed.
    assert run_json("build", "lamp.script")["unchanged"]
    with wave.open(str(book / "takes/hum.wav"), "wb") as file:
        file.setparams((1, 2, 44_100, 0, "NONE", ""))
        file.writeframes(struct.pack("<44100h", *hum))
    assert run_json("build", "lamp.script", "--jobs", "1")["encoded"] == 1


def test_somebody_is_shared(book: Path) -> None:
    run("share", "lamp.script", "tobias")
    text = (book / "voices.yaml").read_text(encoding="utf-8")
    assert text.endswith("characters:\n  Tobias: bass             # gruff\n")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            ("cast", "lamp.script", "--set", "Mara=sopprano"),
            "has no voice 'sopprano'. Did you mean",
        ),
        (("cast", "lamp.script", "--set", "Marra=alto"), "nobody is called Marra"),
        (("cast", "lamp.script", "--set", "Mara.rate=9"), "'rate' is 9, out of range."),
        (("cast", "lamp.script", "--engine", "ton"), "ton"),
        (("audition", "lamp.script", "Bob"), "nobody is called Bob"),
        (("audition", "lamp.script", "Mara", "--voice", "a/b"), "'a/b' is no candidate."),
        (("audition", "lamp.script", "Mara", "--with", "Bob"), "nobody is called Bob"),
        (("audition", "lamp.script", "Mara", "--with", "Mum"), "Mara can't talk with Mara."),
        (("rename", "lamp.script", "Bob", "Rob"), "nobody is called Bob"),
        (("rename", "lamp.script", "Mara", "a: b"), "'a: b' can't be a name in a script."),
        (("share", "lamp.script", "Bob"), "casts nobody called Bob"),
        (("say", "…"), "there is nothing to say."),
        (("say", "x", "--voice", "y"), "has no voice 'y'. It has alto, "),
        (("say", "x", "--voice", "Mum"), "Mum is a person of voices.yaml: --voice soprano is"),
        (
            ("say", "x", "--voice", "Joker", "--engine", "pyttsx3"),
            "has no voice 'Joker'. See 'fullcast voices --engine pyttsx3'.",
        ),
        (("cast", "lamp.script", "--set", "Mara.speed=2"), "'speed' can't be set. Did you mean"),
    ],
)
def test_mistakes_in_commands_are_one_clear_line(
    book: Path, words: tuple[str, ...], message: str
) -> None:
    said = run(*words, status=1)
    assert message in said
    assert said.count("\n") == 1
    assert (book / "voices.yaml").read_text(encoding="utf-8") == CAST
    assert (book / "lamp.script").read_text(encoding="utf-8") == SCRIPT


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "engine: tone",
            "engine: tune",
            "Error: voices.yaml:1: there is no engine 'tune'. Did you mean tone?",
        ),
        (
            "Tobias: bass ",
            "Tobias: base ",
            "Error: voices.yaml:7: Tobias: engine tone has no voice 'base'. Did you mean bass",
        ),
        (
            "narrator: alto",
            "narrator: {voice: {tone: alto, kokro: af_heart}}",
            "voices.yaml:2: Narrator has a voice of 'kokro', which is no engine here. "
            "Did you mean 'kokoro'?",
        ),
        (
            "Tobias: bass ",
            "Tobais: bass ",
            "voices.yaml:7: nobody here is called Tobais. Did you mean 'Tobias'?",
        ),
        ("[Mum]", "[Mum, Tobias]", "Error: voices.yaml:7: 'Tobias' is claimed by both Mara"),
        ("voice: soprano", "as: Mara", "Error: voices.yaml:6: 'as' goes in a circle: Mara → Mara."),
        ("engine: tone", "lexicon: {'(a': {say: b, regex: true}}", "is not a valid pattern"),
        ("engine: tone", "lexicon: {'(a+)+': {say: b, regex: true}}", "could take for ever"),
        ("engine: tone", "lexicon: {a: {ipa: k0}}", "voices.yaml:1: 'k0' is no IPA: '0' is none"),
    ],
)
def test_a_bad_cast_is_one_clear_line(book: Path, old: str, new: str, message: str) -> None:
    assert old in CAST
    (book / "voices.yaml").write_text(CAST.replace(old, new), encoding="utf-8")
    status = 1 if message.startswith("Error") or "lexicon" in new else 0
    said = run("plan", "lamp.script", status=status)
    (line,) = (line for line in said.splitlines() if message in line)
    if status:
        assert said.splitlines() == [line]


def test_a_wrong_voice_can_be_set_right_from_the_command_line(book: Path) -> None:
    wrong = CAST.replace("Tobias: bass ", "Tobias: base ")
    (book / "voices.yaml").write_text(wrong, encoding="utf-8")
    assert "Tobias: engine tone has no voice 'base'" in run("cast", "lamp.script", status=1)
    assert "bass" in run("cast", "lamp.script", "--set", "Tobias=bass")
    assert (book / "voices.yaml").read_text(encoding="utf-8") == CAST
