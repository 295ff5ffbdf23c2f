"""The tagged script as a file: what it shows comes back, and errors say where."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.errors import ScriptError
from pipeline.letters import normal_letters
from pipeline.model import HEADING_KINDS, NARRATOR, SPOKEN_KINDS, Character, Line, Meta, Place
from pipeline.model import Script as Tagged
from pipeline.script import (
    clean_name,
    dump,
    dump_sidecar,
    fold,
    parse,
    parse_and_restore,
    parse_sidecar,
    restore,
    verbatim,
)
from pipeline.script.line_places import placed
from pipeline.script.normal_forms import clean_delivery, clean_key

NASTY = st.sampled_from([
    *":()?#%[]* \t\n\r,.“”‘’'\"—ab", "\u2028", "\u2029", "\x85", "\x0c", "\x0b", "\u00a0", "\u200f",
    "שלום", "مرحبا", "😀", "👩‍🚀", "é", "Mara", "Narrator", "Unknown", ": ", "Scene 2", "\ufeff",
    "(not spoken)", "(spoken)", "(in a hall)", "(spoken, in the open)",
    "take: x", "thought", "[pause 1s]", "# ", "## ", "title: ", "b c",
])  # fmt: skip
TEXTS = st.lists(NASTY, max_size=8).map("".join) | st.text(
    st.characters(exclude_categories=["Cs"]), max_size=12
)
SPEAKERS = st.sampled_from([NARRATOR, None, "Mara", "Mr. Gold", "İstanbul", "O’Neil", "von Hagen"])


@st.composite
def text_lines(draw: st.DrawFn) -> Line:
    speaker = draw(SPEAKERS | TEXTS.map(clean_name).filter(lambda n: n.casefold() != "mara"))
    return Line(
        Place(),
        draw(st.sampled_from(sorted(SPOKEN_KINDS))),
        draw(TEXTS),
        speaker=speaker,
        delivery=tuple(draw(st.lists(st.sampled_from(["softly", "fast"]) | TEXTS, max_size=2))),
        spoken=draw(st.booleans()),
        take=draw(st.sampled_from(["", "a.wav", "take (1), 100%.wav"])),
        unsure=draw(st.booleans()),
        paragraph_end=draw(st.booleans()),
    )


OTHER_LINES = st.one_of(
    st.builds(Line, st.just(Place()), st.just("note"), TEXTS),
    st.builds(
        Line, st.just(Place()), st.sampled_from(["chapter", "scene"]), TEXTS, spoken=st.booleans()
    ),
    st.just(Line(Place(), "pause", "1.5s")),
    st.just(Line(Place(), "sound", "bells (far).wav")),
    st.just(Line(Place(), "scene", "Scene 2", spoken=False)),
    st.builds(
        Line,
        st.just(Place()),
        st.sampled_from(["chapter", "scene"]),
        TEXTS | st.just("Scene 2"),
        spoken=st.booleans(),
        delivery=st.sampled_from([("in a hall",), ("In the open",)]),
    ),
)
METAS = st.builds(
    Meta,
    title=TEXTS,
    author=TEXTS,
    language=st.sampled_from(["", "en", "fr-CA"]),
    extra=st.lists(
        st.tuples(st.sampled_from(["publisher", "Übersetzer", "a b"]), TEXTS), max_size=2
    ).map(tuple),
)  # fmt: skip
SCRIPTS = st.builds(Tagged, METAS, st.lists(text_lines() | OTHER_LINES, max_size=12).map(tuple))


def folded(name: str) -> str:
    """What is the same in all spellings of a name: invisible marks and capitals don't count."""
    return normal_letters(name).casefold()


def shown(script: Tagged) -> Tagged:
    """All that a file can show of a script, worked out here without writing one."""
    meta = replace(
        script.meta,
        title=fold(script.meta.title),
        author=fold(script.meta.author),
        extra=tuple((clean_key(k), fold(v)) for k, v in script.meta.extra),
    )
    spelling: dict[str, str] = {}
    counts: dict[str, int] = {}
    lines = [_shown_line(line) for line in script.lines]
    for line in lines:
        counts[line.speaker or ""] = counts.get(line.speaker or "", 0) + 1
    for line in lines:
        name = line.speaker or ""
        best = spelling.setdefault(folded(name), name)
        if counts[name] > counts[best]:
            spelling[folded(name)] = name
    lines = [replace(line, speaker=spelling[folded(line.speaker or "")] or None) for line in lines]
    for i, line in enumerate(lines):
        after = next((x for x in lines[i + 1 :] if x.kind in SPOKEN_KINDS | HEADING_KINDS), None)
        closed = after is None or after.kind in HEADING_KINDS
        if line.kind in SPOKEN_KINDS and closed:
            lines[i] = replace(line, paragraph_end=True)
    return Tagged(meta, tuple(placed(lines)))


def _shown_line(line: Line) -> Line:
    text = fold(line.text)
    if line.kind not in SPOKEN_KINDS:
        generated = line.kind == "scene" and text.strip() == "Scene 2"
        rooms = line.delivery if line.kind in HEADING_KINDS else ()
        spoken = line.spoken and not generated
        return Line(Place(), line.kind, text, spoken=spoken, delivery=rooms)
    name = clean_name(line.speaker or "Unknown")
    reserved = {"narrator": NARRATOR, "unknown": None}
    speaker = reserved.get(folded(name), name)
    kind = "thought" if line.kind == "thought" else "narration" if speaker == NARRATOR else "speech"
    delivery = tuple(w for w in map(clean_delivery, line.delivery) if w)
    return replace(line, text=text, speaker=speaker, kind=kind, delivery=delivery)


def test_an_invisible_mark_makes_no_new_narrator() -> None:
    for line in parse("\u200fNarrator: It rained.\n\nNarr\u00adator (not spoken): It did.\n").lines:
        assert (line.kind, line.speaker) == ("narration", NARRATOR)


@given(SCRIPTS)
@settings(max_examples=400, deadline=None)
def test_a_script_comes_back_from_its_file(script: Tagged) -> None:
    assert parse(dump(script)) == shown(script)
    assert dump(parse(dump(script))) == dump(script)


@given(SCRIPTS)
def test_no_word_is_lost_on_the_way(script: Tagged) -> None:
    assert verbatim(parse(dump(script))) == verbatim(script)


@given(SCRIPTS, st.sampled_from(["\n", "\r\n"]), st.sampled_from(["", "\ufeff"]))
def test_line_breaks_and_a_byte_order_mark_are_no_part_of_the_text(
    script: Tagged, newline: str, mark: str
) -> None:
    text = dump(script)
    assert parse(mark + text.replace("\n", newline)) == parse(text)


@given(SCRIPTS, TEXTS)
def test_the_sidecar_keeps_everything(script: Tagged, stamp: str) -> None:
    assert parse_sidecar(dump_sidecar(script, stamp), "s") == (script, stamp)


def test_the_sidecar_keeps_what_the_file_does_not_show() -> None:
    line = Line(
        Place(2, 3), "speech", "“Hi,”", "Mara", source_start=3, source_end=8, confidence=0.25,
        reason="tag: said Mara", alternatives=(("Tobias", 0.5),),
    )  # fmt: skip
    script = Tagged(Meta("T"), (line,), (Character("Mara", ("Mum",), "female", "adult"),), ("w",))
    assert parse_sidecar(dump_sidecar(script, "x"), "s") == (script, "x")


def test_a_long_sidecar_and_one_laid_out_by_others_are_read_alike() -> None:
    lines = tuple(
        Line(Place(n // 500, 1), "speech", f"“Boat {n},\n”", "Mara", source_start=n, confidence=0.5)
        for n in range(6000)
    )
    script = Tagged(Meta("T"), lines)
    text = dump_sidecar(script, "x")
    laid_out = json.dumps(json.loads(text), indent=1)
    assert parse_sidecar(text, "s") == (script, "x")
    assert parse_sidecar(laid_out.encode(), "s") == (script, "x")
    spoilt = text.replace(b'"source_start":5000', b'"source_start":"5000"')
    for broken in (spoilt, text[: len(text) // 2], text.removesuffix(b"]}\n"), text + b"{}\n"):
        with pytest.raises(ScriptError):
            parse_sidecar(broken, "s")


@given(SCRIPTS)
def test_a_script_that_nobody_touched_is_as_it_was_split(script: Tagged) -> None:
    split, _ = parse_sidecar(dump_sidecar(parse(dump(script)), ""), "s")
    assert restore(parse(dump(script)), split) == split


EDITS = st.lists(
    st.tuples(st.integers(0, 30), st.sampled_from(["", "Mara: “Yes.”", "# Two", "double", "MARA"])),
    max_size=4,
)


@given(SCRIPTS, EDITS)
def test_a_file_gets_the_same_back_without_making_the_lines_of_its_sidecar_twice(
    script: Tagged, edits: list[tuple[int, str]]
) -> None:
    split = replace(
        script,
        lines=tuple(
            replace(line, source_start=n, source_end=n + 1, confidence=0.5, reason=f"line {n}")
            for n, line in enumerate(script.lines)
        ),
    )
    file_lines = dump(split).split("\n")
    for at, edit in edits:
        at %= len(file_lines)
        line = file_lines[at]
        if edit == "double":
            file_lines.insert(at, line)
        elif edit == "MARA":
            file_lines[at] = line.replace("Mara:", "MARA:").replace("Narrator:", "Mara?:")
        else:
            file_lines[at] = edit
    text = "\n".join(file_lines)
    try:
        parsed = parse(text)
    except ScriptError:
        return
    assert parse_and_restore(text, "s", split) == restore(parsed, split)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"format":1}', '{"format":99}', "null"])
def test_a_spoilt_sidecar_is_said(text: str) -> None:
    with pytest.raises(ScriptError, match=r"^story\.split\.json: "):
        parse_sidecar(text.encode(), "story.split.json")


EXAMPLE = """\
title: The Lamp Room
author: A. Writer
language: en
publisher: Nobody: Sons

# Chapter One

## Scene 1

Narrator: The stairs had not been swept since spring.

Mara: “You kept it lit,”
Narrator: said Mara, out of breath.
Mara (softly, limping): “All this time.”

Tobias?: “Somebody had to: me.”
% a note
[pause 1.5s]
mara (thought, take: mara-12.wav): Somebody.

Narrator (not spoken): * * *
## Scene 2
Unknown: “Who’s there?”
# (not spoken)
## The Docks (not spoken)
"""


def test_the_grammar_by_example() -> None:
    script = parse(EXAMPLE)
    assert script.meta == Meta(
        "The Lamp Room", "A. Writer", language="en", extra=(("publisher", "Nobody: Sons"),)
    )
    assert [(x.place.chapter, x.place.scene, x.kind, x.speaker) for x in script.lines] == [
        (1, 1, "chapter", NARRATOR), (1, 1, "scene", NARRATOR), (1, 1, "narration", NARRATOR),
        (1, 1, "speech", "Mara"), (1, 1, "narration", NARRATOR), (1, 1, "speech", "Mara"),
        (1, 1, "speech", "Tobias"), (1, 1, "note", NARRATOR), (1, 1, "pause", NARRATOR),
        (1, 1, "thought", "Mara"), (1, 1, "narration", NARRATOR), (1, 2, "scene", NARRATOR),
        (1, 2, "speech", None), (2, 1, "chapter", NARRATOR), (2, 1, "scene", NARRATOR),
    ]  # fmt: skip
    lines = script.lines
    assert [x.paragraph_end for x in lines[2:7]] == [True, False, False, True, False]
    assert lines[5].delivery == ("softly", "limping")
    assert lines[6].unsure
    assert lines[6].text == "“Somebody had to: me.”"
    assert lines[9].take == "mara-12.wav"
    assert [x.spoken for x in lines[-5:]] == [False, False, True, False, False]
    assert lines[-1].text == "The Docks"
    assert lines[-2].text == ""


def test_lines_before_the_first_heading_are_chapter_0() -> None:
    script = parse("\nNarrator: Once.\n\n# One\n\nNarrator: Twice.\n")
    assert [line.place.chapter for line in script.lines] == [0, 1, 1]
    assert [line.place.chapter for line in parse("Narrator: Once.\n").lines] == [1]


def test_a_missing_blank_line_does_not_swallow_the_story() -> None:
    assert len(parse("title: T\nNarrator: Once.\nMara: “Hm.”\n").lines) == 2
    assert len(parse("title: T\n# One\nMara: “Hm.”\n").lines) == 2
    assert len(parse("Mara: “Hm.”\n").lines) == 1


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("And so on", "story.script:3: expected 'Name: text', got 'And so on'."),
        ("http://x", "story.script:3: expected 'Name: text', got 'http://x'."),
        (": text", "story.script:3: expected 'Name: text', got ': text'."),
        ("### x", "story.script:3: expected '# chapter' or '## scene', got '### x'."),
        (
            "[pause]",
            "story.script:3: expected '[pause 1.5s]' or '[sound file.wav]', got '[pause]'.",
        ),
        (
            "[pause x]",
            "story.script:3: expected '[pause 1.5s]' or '[sound file.wav]', got '[pause x]'.",
        ),
    ],
)
def test_errors_say_where(line: str, message: str) -> None:
    with pytest.raises(ScriptError) as error:
        parse(f"title: T\n\n{line}\n", "story.script")
    assert error.value.message == message


def test_a_broken_header_is_said() -> None:
    with pytest.raises(ScriptError, match=r"^a\.script:2: expected 'key: value' or a blank line"):
        parse("title: T\nno colon here\n", "a.script")


def test_a_header_field_that_stands_there_empty_and_again_is_written_as_it_is_read() -> None:
    script = parse("book: a\nlanguage:\nlanguage: en\ntitle: A\n\n# One\n\nAda: “No.”\n")
    assert script.meta.language == "en"
    assert parse(dump(script)).meta == script.meta


def test_a_header_field_behind_a_space_is_that_field() -> None:
    script = parse("book: a\n title: The Lamp\n\nMara: “Hm.”\n")
    assert (script.meta.title, script.meta.extra) == ("The Lamp", ())
    assert dump(parse(dump(script))) == dump(script)
