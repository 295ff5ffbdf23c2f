"""From script and cast to plan: who speaks what, how it is cut, and the silence between."""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pipeline import casting, engines
from pipeline.casting.cue_lengths import chunks
from pipeline.casting.voice_distances import distance
from pipeline.errors import CastError
from pipeline.model import Character, Plan, Script, Voice, VoiceInfo
from pipeline.script import parse

VOICES = (
    VoiceInfo("en-us+f1", "female", "adult", "en-us", 0.9),
    VoiceInfo("en-gb+m1", "male", "adult", "en-gb", 0.9),
    VoiceInfo("en-us+m1", "male", "adult", "en-us", 0.8),
    VoiceInfo("en-gb+f2", "female", "young", "en-gb", 0.8),
    VoiceInfo("en-us+m2", "male", "old", "en-us", 0.7),
    VoiceInfo("en-us+f3", "female", "child", "en-us", 0.7),
    VoiceInfo("en-gb+f4", "female", "adult", "en-gb", 0.6),
    VoiceInfo("en-gb+m3", "male", "young", "en-gb", 0.5),
)
STORY = """\
title: The Lamp
language: en

# One

Narrator: The stairs had not been swept.

Mara: “You kept it lit,”
Narrator: said Mara.
Mara (softly): “All this time.”

Tobias?: “Somebody had to.”

Mara: “Nineteen years!”
Narrator (not spoken): * * *

## Scene 2

Narrator: Rain.
[pause 1.5s]
Unknown: “Who?”
[sound bell.wav]
Narrator: …
% note

# II

Mara (take: mara.wav): “Mine.”
"""


def plan(
    script: str | Script = STORY, cast: str = "", max_chars: int = 300, engine: str = "pyttsx3"
) -> Plan:
    tagged = parse(script) if isinstance(script, str) else script
    file = casting.parse(cast)
    roles = casting.assign(file, tagged, "lamp", engine, VOICES)
    return casting.plan(tagged, file, "lamp", roles, max_chars)


def test_what_is_heard_and_how_long_it_is_quiet_after() -> None:
    made = plan()
    heard = [(p.cue.text, p.cue.delivery, p.pause_ms) for p in made.parts]
    assert heard[:-1] == [
        ("One", (), 1200),
        ("The stairs had not been swept.", (), 650),
        ("You kept it lit,", (), 150),
        ("said Mara.", (), 150),
        ("All this time.", ("softly",), 450),
        ("Somebody had to.", (), 450),
        ("Nineteen years!", (), 1800),
        ("Rain.", (), 1500),
        ("Who?", (), 150),
        ("", (), 1800),
        ("Two", (), 1200),
    ]
    assert heard[-1][0] == "Mine."
    assert [(p.clip, p.cue.text) for p in made.parts if p.clip] == [
        ("bell.wav", ""),
        ("mara.wav", "Mine."),
    ]
    assert made.chapters == ((1, "One"), (2, "II"))
    assert made.parts[-1].place.chapter == 2


def test_a_few_lines_are_planned_alone() -> None:
    whole = plan()
    roles = casting.assign(casting.parse(""), parse(STORY), "lamp", "pyttsx3", VOICES)
    few = casting.plan(parse(STORY), casting.parse(""), "lamp", roles, 300, only={2, 3, 4})
    assert [p for p in few.parts if p.line != 4] == [p for p in whole.parts if p.line in (2, 3)]
    assert [p.cue for p in few.parts] == [p.cue for p in whole.parts if p.line in (2, 3, 4)]


def test_what_is_odd_is_said() -> None:
    said = " ".join(plan().warnings)
    assert "1 line has nothing to say" in said
    assert "1 line has an unknown speaker" in said
    cast = "books: {lamp: {characters: {Wern: x}}}"
    assert "people who don't speak in this book: Wern (line 1)" in " ".join(
        plan(cast=cast).warnings
    )


def test_pauses_are_the_casts() -> None:
    made = plan(cast="pauses: {line: 1ms, speaker: 2ms, paragraph: 3ms, scene: 4ms, chapter: 5ms}")
    assert [p.pause_ms for p in made.parts[:8]] == [5, 3, 1, 1, 2, 2, 4, 1500]


def test_the_cast_speaks() -> None:
    cast = """
narrator: {as: Mara}
defaults: {rate: 0.9, volume: -3}
characters:
  Mara Venn: {aliases: [Mara], voice: en-us+f1, rate: 1.1, pitch: 2, volume: 1}
  Tobias: {group: walk-ons}
groups:
  walk-ons: {voices: [en-gb+m3], pitch: -1}
lexicon: {Mara: mah-rah, Somebody: nobody}
books: {lamp: {characters: {Tobias: {lexicon: {Somebody: someone}}}}}
"""
    parts = {p.line: p for p in plan(cast=cast).parts}
    assert parts[1].cue.voice == casting_voice("en-us+f1", 1.1, 2)
    assert parts[2].cue.voice == casting_voice("en-us+f1", 1.1, 2)
    assert parts[2].volume_db == 1
    assert parts[3].cue.text == "said mah-rah."
    assert parts[5].cue.voice == casting_voice("en-gb+m3", 0.9, -1)
    assert parts[5].cue.text == "someone had to."
    assert parts[5].volume_db == -3


def casting_voice(name: str, rate: float, pitch: float) -> object:
    from pipeline.model import Voice

    return Voice("pyttsx3", name, rate, pitch)


def test_a_missing_voice_is_cast_for_now_and_said() -> None:
    made = plan(cast="characters: {Mara: {voice: {other: x}}}")
    assert "no voice of engine pyttsx3 for Narrator" in made.warnings[0]
    assert "Mara (" in made.warnings[0]


def test_no_voices_at_all() -> None:
    with pytest.raises(CastError, match="has no voices to cast with"):
        casting.assign(casting.parse(""), parse(STORY), "lamp", "x", ())


PIECES = ("He left. ", "“Why?” ", "Mr. Gold came, ", "… ", "wordword" * 9, "12,345 ", "a; ")


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join), st.integers(20, 120))
@example("… 12,345 12,345 " + "word" * 18, 41)
@settings(max_examples=200, deadline=None)
def test_the_cues_of_a_line_tile_its_text(text: str, max_chars: int) -> None:
    text = " ".join(text.split())
    made = plan(f"title:\n\nNarrator: {text}\n\nNarrator: end\n", max_chars=max_chars)
    parts = [p for p in made.parts if p.line == 0]
    if not parts:
        assert not any(c.isalnum() for c in text)
        return
    assert parts[0].text_start == 0
    assert parts[-1].text_end == len(text)
    for one, other in pairwise(parts):
        assert one.text_end == other.text_start
    assert all(p.text_end - p.text_start <= max_chars + 16 for p in parts)
    assert all(any(c.isalnum() for c in p.cue.text) for p in parts)


@given(st.text(max_size=200), st.integers(1, 50))
def test_any_text_is_cut_whole(text: str, max_chars: int) -> None:
    assert "".join(text[a:b] for a, b in chunks(text, max_chars)) == text


def test_a_long_sentence_is_cut_at_a_clause() -> None:
    text = "a" * 30 + ", " + "b" * 30 + " " + "c" * 30
    assert [text[a:b].strip() for a, b in chunks(text, 60)] == [
        "a" * 30 + ",",
        "b" * 30,
        "c" * 30,
    ] or [text[a:b].strip() for a, b in chunks(text, 60)] == [
        "a" * 30 + ",",
        "b" * 30 + " " + "c" * 30,
    ]


# ------------------------------------------------------------------ auto-casting


def tagged(*turns: str, people: tuple[Character, ...] = ()) -> Script:
    """A script of turns, ``Mara: Hello.`` each a paragraph."""
    return replace(parse("title:\n\n" + "\n\n".join(turns) + "\n"), characters=people)


PEOPLE = (
    Character("Ann", gender="female", age="adult"),
    Character("Bob", gender="male", age="old"),
    Character("Cat", gender="female", age="child"),
    Character("Dan", gender="male"),
)


def complete(
    script: Script, cast: str = "", voices: tuple[VoiceInfo, ...] = VOICES
) -> tuple[casting.Addition, ...]:
    roles = casting.assign(casting.parse(cast), script, "lamp", "pyttsx3", voices)
    return casting.complete(roles, script)


def added(script: Script, cast: str = "") -> dict[str, casting.Addition]:
    return {a.name: a for a in complete(script, cast)}


def test_people_sound_their_gender_and_age() -> None:
    cast = added(tagged("Ann: Hi.", "Bob: Hi.", "Cat: Hi.", "Dan: Hi.", people=PEOPLE))
    by_name = {v.name: v for v in VOICES}
    assert [by_name[cast[n].voice].gender for n in ("Ann", "Bob", "Cat", "Dan")] == [
        "female", "male", "female", "male",
    ]  # fmt: skip
    assert by_name[cast["Cat"].voice].age == "child"
    assert by_name[cast["Bob"].voice].age == "old"
    assert len({a.voice for a in cast.values()}) == 5


def test_a_child_without_a_childs_voice_is_higher() -> None:
    script = tagged("Cat: Hi.", "Ann: Hi.", people=PEOPLE)
    voices = tuple(v for v in VOICES if v.age == "adult")
    found = complete(script, voices=voices)
    assert next(a.pitch for a in found if a.name == "Cat") >= 2


def test_new_people_never_move_old_ones() -> None:
    turns = [f"{name}: Words and words." for name in ("Ann", "Bob", "Dan") for _ in range(3)]
    first = tagged(*turns, people=PEOPLE)
    text = casting.append("", "lamp", complete(first))
    more = tagged("Zed: " + "Long. " * 90, "Cat: Hi.", *turns, people=PEOPLE)
    text = casting.append(text, "lamp", complete(more, text))
    before = {p.cue.text + str(p.line): p.cue for p in plan(first, text).parts}
    again = plan(first, text)
    assert {p.cue.text + str(p.line): p.cue for p in again.parts} == before
    voices = {m.name: m.voice("pyttsx3") for m in casting.parse(text).book("lamp").characters}
    alone = added(first)
    assert {n: voices[n] for n in ("Ann", "Bob", "Dan")} == {
        n: alone[n].voice for n in ("Ann", "Bob", "Dan")
    }
    assert len(set(voices.values())) == 5
    assert added(more, text) == {}


def test_those_who_talk_with_each_other_differ_more_than_those_who_never_meet() -> None:
    people = tuple(Character(f"P{i}", gender="male") for i in range(12))
    pairs = [f"P{i + j}: Line {n}." for i in range(0, 12, 2) for n in range(12) for j in (0, 1)]
    cast = added(tagged(*pairs, people=people))
    for i in range(0, 12, 2):
        one, other = cast[f"P{i}"], cast[f"P{i + 1}"]
        assert one.voice != other.voice


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have voices of their own")
def test_every_voice_that_may_be_cast_was_measured() -> None:
    """Names are a poor guess of how alike two voices sound: whoever changes the palette measures
    it again (benchmarks/voice_distances.py)."""
    palette = [Voice("pyttsx3", info.name) for info in engines.get("pyttsx3").voices()]
    assert palette
    assert [v.name for v in palette if distance(v, palette[0]) is None] == []


def test_auto_casting_is_the_same_every_time() -> None:
    script = tagged("Ann: Hi.", "Bob: Hi.", "Cat: Hi.", people=PEOPLE)
    assert added(script) == added(script)


def test_three_hundred_people_and_ten_thousand_lines() -> None:
    turns = [f"P{i % 300}: Line number {i} is said." for i in range(10_000)]
    script = tagged(*turns)
    start = time.process_time()
    found = complete(script)
    assert len(found) == 301
    text = casting.append("", "lamp", found)
    assert time.process_time() - start < 8
    start = time.process_time()
    made = plan(script, text)
    assert time.process_time() - start < 4
    assert len(made.parts) == 10_000
    assert made.warnings == ()


def test_a_narrator_who_thinks_is_in_the_report() -> None:
    turns = "Narrator (thought): Who is she?\n\nMara: “Me.”\n\n" * 6
    script = parse(f"title: T\n\n{turns}")
    voices_file = casting.parse("")
    cast = casting.assign(voices_file, script, "book", "pyttsx3", VOICES)
    report = casting.report(script, voices_file, cast, "book")
    assert [role.name for role in report.roles] == ["Narrator", "Mara"]
    assert report.clashes == ()
