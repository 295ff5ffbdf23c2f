"""From script and cast to plan: who speaks what, how it is cut, and the silence between."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pipeline import casting
from pipeline.casting.cut_cues import chunks
from pipeline.errors import CastError
from pipeline.model import Voice
from pipeline.script import parse
from tests.casting.plans import STORY, VOICES, plan


def test_what_is_heard_and_how_long_it_is_quiet_after() -> None:
    made = plan()
    heard = [(p.cue.text, p.cue.delivery, round(p.pause_ms, -2)) for p in made.parts]
    assert heard[:-1] == [
        ("One", (), 1200),
        ("The stairs had not been swept.", (), 600),
        ("You kept it lit,", (), 200),
        ("said Mara.", (), 400),
        ("All this time.", ("softly",), 300),
        ("Somebody had to.", (), 300),
        ("Nineteen years!", (), 1800),
        ("Rain.", (), 1500),
        ("Who?", (), 400),
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
    assert "1 line has nothing to say (no letter or digit): line " in said
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
    ]
