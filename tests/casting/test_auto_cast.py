"""Who is cast with which voice where nobody chose one."""

from __future__ import annotations

import random
import sys
from dataclasses import replace

import pytest

from pipeline import casting, engines
from pipeline.casting.voice_distances import apart, distance
from pipeline.errors import CastError
from pipeline.model import Character, Script, Voice, VoiceInfo
from pipeline.script import parse
from tests.casting.plans import VOICES, plan
from tests.pace import assert_quick


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


@pytest.mark.parametrize("gender", ["female", "male"])
def test_a_narrator_whom_nobody_names_sounds_their_gender(gender: str) -> None:
    teller = Character("Narrator", gender=gender)
    script = tagged("Narrator: I came in.", "Ann: Hi.", people=(*PEOPLE, teller))
    narrator = added(script)["Narrator"]
    assert next(v.gender for v in VOICES if v.name == narrator.voice) == gender
    assert narrator.gender == gender


def test_a_narrator_of_no_told_gender_has_the_first_voice_and_who_has_a_voice_keeps_it() -> None:
    script = tagged("Narrator: It rained.", "Ann: Hi.", people=PEOPLE)
    assert added(script)["Narrator"].voice == VOICES[0].name
    text = casting.append("", "lamp", complete(script))
    teller = Character("Narrator", gender="female" if VOICES[0].gender == "male" else "male")
    later = replace(script, characters=(Character("Ann", gender="male"), teller))
    roles = casting.assign(casting.parse(text), later, "lamp", "pyttsx3", VOICES)
    before = casting.assign(casting.parse(text), script, "lamp", "pyttsx3", VOICES)
    assert [r.voice for r in roles.all_roles] == [r.voice for r in before.all_roles]
    assert casting.complete(roles, later) == ()


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
@pytest.mark.parametrize("engine", ["kokoro", "pyttsx3"])
def test_every_voice_that_may_be_cast_was_measured(engine: str) -> None:
    """Names are a poor guess of how alike two voices sound: whoever changes the palette measures
    it again (benchmarks/voice_distances.py)."""
    palette = [Voice(engine, info.name) for info in engines.get(engine).voices()]
    assert palette
    assert [v.name for v in palette if distance(v, palette[0]) is None] == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have voices of their own")
@pytest.mark.parametrize("engine", ["kokoro", "pyttsx3"])
def test_nobody_sounds_like_a_lead_whom_they_talk_with_once(engine: str) -> None:
    chance = random.Random(1)
    men = [f"P{chance.randrange(36)}" for _ in range(60)]
    turns = [turn for man in men for turn in (f"{man}: Well, {man}.", "Lead: Well, well.")]
    script = tagged(*turns, people=tuple(Character(m, gender="male") for m in ("Lead", *men)))
    palette = engines.palette(engines.get(engine), "en")
    cast = casting.assign(casting.parse(""), script, "lamp", engine, palette)
    lead = cast.role("Lead").voice
    nearest = min(distance(lead, cast.role(man).voice) or 1.0 for man in men)
    assert nearest > (apart(engine) or 1.0)


def test_a_blend_that_nobody_measured_lies_between_its_voices() -> None:
    one, other = Voice("kokoro", "af_heart"), Voice("kokoro", "am_onyx")
    blended = Voice("kokoro", "af_heart:0.7+am_onyx:0.3")
    lengths = [distance(blended, one), distance(blended, other), distance(one, other)]
    assert lengths == sorted(lengths, key=lambda d: d or 0)
    assert distance(Voice("kokoro", "af_heart+nobody"), one) is None


def test_auto_casting_is_the_same_every_time() -> None:
    script = tagged("Ann: Hi.", "Bob: Hi.", "Cat: Hi.", people=PEOPLE)
    assert added(script) == added(script)


def test_three_hundred_people_and_ten_thousand_lines() -> None:
    turns = [f"P{i % 300}: Line number {i} is said." for i in range(10_000)]
    script = tagged(*turns)
    found = complete(script)
    assert len(found) == 301
    text = casting.append("", "lamp", found)
    assert_quick(8, lambda: casting.append("", "lamp", complete(script)))
    made = plan(script, text)
    assert_quick(4, lambda: plan(script, text))
    assert len(made.parts) == 10_000
    assert made.warnings == ()


def test_more_people_than_any_story_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.casting.speakers._MOST_PEOPLE", 2)
    assert complete(tagged("Ann: Hi.", "Bob: Hi.", "Ann: Hi."))
    with pytest.raises(CastError, match="more than 2 people: is it a story"):
        complete(tagged("Ann: Hi.", "Bob: Hi.", "Cat: Hi."))
