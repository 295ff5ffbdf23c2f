"""Splitting again keeps every hand edit; edits change only the bytes they name."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.errors import ScriptError
from pipeline.model import NARRATOR, SPOKEN_KINDS, Line, Meta, Place, Script
from pipeline.script import (
    dump,
    merge,
    merge_text,
    parse,
    rename,
    restore,
    set_speaker,
    verbatim,
)
from pipeline.script.align_lines import align
from pipeline.script.merge_scripts import YOURS_NOTE, merge_scripts
from tests.pace import assert_quick

STORY = """\
title: The Lamp Room

# One

Narrator: The stairs had not been swept since spring.

Mara: “You kept it lit,”
Narrator: said Mara, out of breath.
Mara?: “All this time.”

Tobias?: “Somebody had to.”

## Scene 2

Narrator: The rain had stopped by morning.

Unknown: “Who is there?”

Narrator: Nobody answered her.

# Two

Narrator: It was winter again.
"""


def machine(text: str) -> Script:
    """A split as the machine makes it: with places, reasons and confidences."""
    shown = parse(text)
    at, lines = 0, []
    for line in shown.lines:
        length = len(line.text)
        known = line.speaker not in (None, NARRATOR)
        lines.append(
            replace(
                line,
                source_start=at if line.written else None,
                source_end=at + length if line.written else None,
                confidence=0.4 if line.unsure else 0.9 if known else None,
                reason="tag" if known else "",
            )
        )
        at += length + 1
    return replace(shown, lines=tuple(lines))


def bare(text: str) -> str:
    """A text without white space."""
    return "".join(text.split())


def again(mine: str, new: str = STORY, base: str = STORY) -> str:
    """The script file after a person's edit and a new split."""
    return merge_text(mine, merge(machine(base), parse(mine), machine(new)))


BASE = machine(STORY)


def test_nothing_changed_nothing_changes() -> None:
    merged = merge(BASE, parse(STORY), BASE)
    assert merged == BASE
    assert merge_text(STORY, merged) == STORY


EDITS = [
    ("Mara?: “All", "Tobias: “All"),  # another speaker
    ("Mara?: “All", "Mara: “All"),  # sure now
    ("Mara: “You kept it lit,”", "Mara (softly): “You kept it lit,”"),
    ("Tobias?: “Somebody", "Tobias? (thought): “Somebody"),
    ("Narrator: said Mara", "Narrator (not spoken): said Mara"),
    ("Mara: “You", "Mara (take: mara.wav): “You"),
    ("“Somebody had to.”", "“Somebody had to, you know.”"),
    ("Narrator: The rain", "% loud\n[pause 2s]\nNarrator: The rain"),
    ("Narrator: The rain", "[sound rain.wav]\n\nNarrator: The rain"),
    ("had stopped by morning.", "had stopped\nNarrator: by morning."),  # a line cut in two
    ("since spring.\n\nMara: “You kept it lit,”", "since spring. “You kept it lit,”"),  # joined
    ("# One", "# The First"),
    ("# One", "# One (not spoken)"),
    ("## Scene 2", "## The Rain"),
    ("## Scene 2\n\n", ""),
    ("Unknown: “Who", "Wren: “Who"),
    ("Narrator: Nobody answered her.\n", "Narrator: Nobody answered her.\n\nWren: “Hm.”\n"),
    ("out of breath.\nMara", "out of breath.\n\nMara"),  # a paragraph cut in two
    ("Narrator: Nobody answered her.\n\n", ""),
    ("title: The Lamp Room", "title: The Lamp Room\nauthor: Me"),
]
IMPROVED = [
    STORY.replace("Mara?: “All", "Mara: “All").replace("Unknown:", "Tobias?:"),
    STORY.replace("Narrator: It was winter", "Narrator: It was late winter"),
    STORY.replace("# Two\n", "# Interlude\n\nNarrator: A letter came.\n\n# Two\n"),
]


@pytest.mark.parametrize(("old", "new"), EDITS)
def test_an_edit_survives_a_split_of_the_same_words(old: str, new: str) -> None:
    mine = STORY.replace(old, new)
    assert mine != STORY
    assert again(mine) == mine


@pytest.mark.parametrize("split", IMPROVED)
@pytest.mark.parametrize(("old", "new"), EDITS)
def test_an_edit_survives_a_better_split(old: str, new: str, split: str) -> None:
    result = again(STORY.replace(old, new), split)
    if new:
        assert new in result
    else:
        assert old not in result
    # What the machine changed elsewhere comes in as well.
    for line in set(split.split("\n")) - set(STORY.split("\n")):
        untouched = line.partition(": ")[2] not in old and "“All" not in old
        if untouched and "Who" not in old:
            assert line in result


def test_labels_that_were_left_alone_improve() -> None:
    better = STORY.replace("Tobias?", "Tobias").replace("Unknown:", "Wren:")
    mine = STORY.replace("Mara: “You", "Mara (softly): “You")
    result = again(mine, better)
    assert result == better.replace("Mara: “You", "Mara (softly): “You")
    merged = merge(BASE, parse(mine), machine(better))
    changed = next(line for line in merged.lines if "Somebody" in line.text)
    assert (changed.speaker, changed.unsure, changed.confidence) == ("Tobias", False, 0.9)
    softly = next(line for line in merged.lines if "lit" in line.text)
    assert (softly.reason, softly.confidence) == ("tag", 0.9)


def test_a_speaker_that_a_person_gave_has_no_reason() -> None:
    merged = merge(BASE, parse(STORY.replace("Tobias?", "Wren")), BASE)
    line = next(line for line in merged.lines if "Somebody" in line.text)
    assert (line.speaker, line.unsure, line.confidence, line.reason) == ("Wren", False, None, "")
    assert line.source_start is not None


def test_changed_words_take_a_persons_label_with_them() -> None:
    mine = STORY.replace("Tobias?: “Somebody had to.”", "Wren: “Somebody had to.”")
    new = STORY.replace("“Somebody had to.”", "“Well, somebody had to.”")
    assert again(mine, new) == mine.replace("“Somebody", "“Well, somebody")


def test_a_short_line_with_new_words_is_the_same_line() -> None:
    base = STORY.replace("Somebody had to.", "It’s plastic.")
    mine = base.replace("Tobias?: “It’s", "Wren (coldly): “It’s")
    new = base.replace("It’s plastic.", "It’s plastic, Dani.")
    result = again(mine, new, base)
    assert "Wren (coldly): “It’s plastic, Dani.”" in result
    assert result.count("plastic") == 1


def test_a_label_goes_over_where_other_lines_around_it_changed_too() -> None:
    mine = STORY.replace("Mara?: “All this", "Wren: “All this")
    new = STORY.replace(
        "Mara: “You kept it lit,”\nNarrator: said Mara, out of breath.\nMara?: “All this time.”",
        "Mara: “You have kept it lit, then,”\nNarrator: Mara said.\n"
        "Mara?: “All of this long time.”",
    )
    result = again(mine, new)
    assert "Wren: “All of this long time.”" in result
    assert "Mara: “You have kept it lit, then,”" in result


def test_both_changed_the_words_and_the_authors_are_spoken() -> None:
    mine = STORY.replace("swept since spring", "swept since last spring")
    new = STORY.replace("had not been swept since spring", "had not been cleaned since spring")
    result = again(mine, new)
    yours = "Narrator: The stairs had not been swept since last spring."
    assert f"cleaned since spring.\n\n% {YOURS_NOTE} {yours}" in result
    assert result.count("last spring") == 1
    merged = merge_scripts(BASE, parse(mine), machine(new))
    assert "1 passage" in merged.script.warnings[-1]
    (conflict,) = merged.report.conflicts
    assert conflict.yours == "The stairs had not been swept since last spring."
    assert conflict.manuscripts == "The stairs had not been cleaned since spring."
    # Splitting once more changes nothing.
    assert merge_text(result, merge(machine(new), parse(result), machine(new))) == result


def test_an_edited_line_that_the_author_took_out_is_not_spoken() -> None:
    mine = STORY.replace("Tobias?: “Somebody", "[pause 2s]\nWren: “Somebody")
    new = STORY.replace("Tobias?: “Somebody had to.”\n\n", "")
    result = again(mine, new)
    assert "Somebody" not in result
    assert "[pause 2s]" in result
    assert merge_scripts(BASE, parse(mine), machine(new)).report.gone == 1


def test_words_of_a_persons_own_stay_as_a_note_where_the_author_took_the_line_out() -> None:
    mine = STORY.replace("Somebody had to.", "Somebody simply had to.")
    new = STORY.replace("Tobias?: “Somebody had to.”\n\n", "")
    result = again(mine, new)
    assert f"% {YOURS_NOTE} Tobias: “Somebody simply had to.”" in result
    assert merge_text(result, merge(machine(new), parse(result), machine(new))) == result


def test_what_was_left_alone_and_is_gone_goes() -> None:
    new = STORY.replace("Narrator: Nobody answered her.\n\n", "")
    assert again(STORY, new) == new


def test_a_cut_survives_changed_words() -> None:
    mine = STORY.replace("had stopped by morning.", "had stopped\nNarrator (slowly): by morning.")
    new = STORY.replace("The rain had stopped", "The cold rain had nearly stopped")
    result = again(mine, new)
    assert "The cold rain had nearly stopped\nNarrator (slowly): by morning." in result


def test_a_moved_paragraph_keeps_its_label() -> None:
    line = "Tobias?: “Somebody had to.”\n\n"
    new = STORY.replace(line, "").replace("# Two\n\n", "# Two\n\n" + line)
    mine = STORY.replace("Tobias?: “Some", "Wren: “Some")
    assert again(mine, new) == new.replace("Tobias?: “Some", "Wren: “Some")


def test_a_line_that_moved_keeps_its_label_where_one_like_it_took_its_place() -> None:
    mine = STORY.replace("Tobias?: “Somebody had to.”", "Wren: “Somebody had to.”")
    new = STORY.replace("Tobias?: “Somebody had to.”", "Tobias?: “Somebody has to.”").replace(
        "# Two\n\n", "# Two\n\nTobias?: “Somebody had to.”\n\n"
    )
    merged = parse(again(mine, new))
    speakers = {line.text: line.speaker for line in merged.lines if "Somebody" in line.text}
    assert speakers == {"“Somebody had to.”": "Wren", "“Somebody has to.”": "Tobias"}


def test_without_a_base_all_is_the_persons() -> None:
    mine = STORY.replace("Tobias?", "Wren")
    merged = merge(None, parse(mine), BASE)
    assert merge_text(mine, merged) == mine
    assert [x.source_start for x in merged.lines] == [x.source_start for x in BASE.lines]


def test_the_header_merges_field_by_field() -> None:
    mine = STORY.replace("title: The Lamp Room", "title: Mine\nx-note: y")
    new = STORY.replace("title: The Lamp Room", "title: Theirs\nauthor: A. Writer")
    meta = merge(BASE, parse(mine), machine(new)).meta
    assert (meta.title, meta.author, meta.extra) == ("Mine", "A. Writer", (("x-note", "y"),))


def test_restoring_gives_back_what_the_file_does_not_show() -> None:
    assert restore(parse(STORY), BASE) == BASE
    cut = STORY.replace("had stopped by morning.", "had stopped\nNarrator: by morning.")
    restored = restore(parse(cut), BASE)
    whole = next(x for x in BASE.lines if "rain" in x.text)
    assert whole.source_start is not None
    pieces = [x for x in restored.lines if x.text in ("The rain had stopped", "by morning.")]
    assert [(x.source_start, x.source_end) for x in pieces] == [
        (whole.source_start, whole.source_start + 20),
        (whole.source_start + 21, whole.source_end),
    ]


# ------------------------------------------------------------------ any script, any edits

WORDS = ["“Yes.”", "“No.”", "He left.", "She nodded.", "“Why?”", "The door closed.", "* * *"]


@st.composite
def scripts(draw: st.DrawFn) -> Script:
    rng = random.Random(draw(st.integers(0, 10**6)))
    lines: list[Line] = []
    for n in range(draw(st.integers(0, 14))):
        kind = rng.choice(["text"] * 6 + ["chapter", "scene"])
        if kind != "text":
            title = rng.choice(["", "The Door", "Scene 2"] if kind == "scene" else ["", "One"])
            lines.append(Line(Place(), kind, title, spoken=title != "Scene 2"))
            continue
        text = rng.choice(WORDS) if rng.random() < 0.5 else f"Line {n} says {rng.choice(WORDS)}"
        lines.append(
            Line(
                Place(), "speech", text, rng.choice(["Mara", "Tobias", NARRATOR, None]),
                unsure=rng.random() < 0.2, paragraph_end=rng.random() < 0.6,
            )
        )  # fmt: skip
    return parse(dump(Script(Meta("T"), tuple(lines))))


@st.composite
def edited(draw: st.DrawFn, script: Script) -> Script:
    """The script after a few changes of any kind."""
    rng = random.Random(draw(st.integers(0, 10**6)))
    lines = list(script.lines)
    for _ in range(draw(st.integers(0, 5))):
        i = rng.randrange(len(lines) + 1)
        what = rng.randrange(7)
        if what == 0 or i == len(lines):
            lines.insert(i, rng.choice([
                Line(Place(), "note", "n"), Line(Place(), "speech", "“New.”", "Wren"),
                Line(Place(), "pause", "2s"), Line(Place(), "chapter", "New"),
            ]))  # fmt: skip
        elif what == 1:
            del lines[i]
        elif what == 2:
            j = rng.randrange(len(lines))
            lines.insert(j, lines.pop(i))
        elif lines[i].kind in SPOKEN_KINDS:
            head, _, tail = lines[i].text.partition(" ")
            if what == 3 and tail:
                lines[i : i + 1] = [replace(lines[i], text=head), replace(lines[i], text=tail)]
            elif what == 4:
                lines[i] = replace(lines[i], text=f"{lines[i].text} {rng.choice(WORDS)}")
            else:
                lines[i] = replace(
                    lines[i], speaker=rng.choice(["Wren", "Mara"]), delivery=("softly",)
                )
    return parse(dump(Script(script.meta, tuple(lines))))


@given(st.data())
@settings(max_examples=300, deadline=None)
def test_merging_holds_for_any_edits(data: st.DataObject) -> None:
    base = data.draw(scripts())
    mine = data.draw(edited(base))
    new = data.draw(edited(base))
    # One side alone changed: its script is the result.
    assert parse(dump(merge(base, mine, base))) == mine
    assert parse(dump(merge(base, base, new))) == new
    assert parse(dump(merge(base, new, new))) == new
    merged = merge(base, mine, new)
    # Nothing that a person wrote anew is lost: what isn't spoken stands as a note. (A piece that
    # they cut from a line is the author's, and goes where the author takes it out.)
    texts = " ".join(line.text for line in merged.lines)
    known = {line.text for line in base.lines if not line.written}
    for line in mine.lines:
        theirs = bare(line.text) not in verbatim(base) if line.written else line.text not in known
        assert not theirs or line.text in texts
    # The file reads back as what was merged.
    text = merge_text(dump(mine), merged)
    assert parse(text) == parse(dump(merged))
    assert verbatim(parse(text)) == verbatim(merged)


@given(st.data(), st.sampled_from(["\n", "\r\n"]))
@settings(max_examples=200, deadline=None)
def test_what_is_not_changed_keeps_its_bytes(data: st.DataObject, newline: str) -> None:
    script = data.draw(scripts())
    rng = random.Random(data.draw(st.integers(0, 10**6)))
    text = _dishevelled(dump(script), rng).replace("\n", newline)
    mine = parse(text)
    assert merge_text(text, mine) == text
    changed = data.draw(edited(mine))
    assert parse(merge_text(text, changed)) == changed
    told = [i for i, line in enumerate(mine.lines) if line.kind in SPOKEN_KINDS]
    if told:
        at = data.draw(st.sampled_from(told))
        other = replace(mine.lines[at], speaker="Nobody Else")
        one = replace(mine, lines=(*mine.lines[:at], other, *mine.lines[at + 1 :]))
        before, after = text.split("\n"), merge_text(text, one).split("\n")
        assert len(before) == len(after)
        assert [x != y for x, y in zip(before, after, strict=True)].count(True) == 1


def _dishevelled(text: str, rng: random.Random) -> str:
    """The same script as a careless person would have typed it."""
    lines = []
    for line in text.split("\n"):
        if not line.strip():
            lines += [rng.choice(["", "  ", "\t"])] * rng.choice([1, 1, 2])
        else:
            lines.append(rng.choice(["", " "]) + line.replace(": ", rng.choice([": ", " :   "]), 1))
    if lines[0].startswith(" "):
        lines[0] = lines[0].lstrip()
    return "\n".join(lines) + rng.choice(["", "\n\n"])


# ------------------------------------------------------------------ speed


def _long(count: int, seed: int) -> list[Line]:
    rng = random.Random(seed)
    vocabulary = [f"word{n}" for n in range(2000)]
    lines = []
    for n in range(count):
        text = (
            " ".join(rng.choices(vocabulary, k=rng.randint(1, 14))) if n % 3 else rng.choice(WORDS)
        )
        speaker = rng.choice(["Mara", "Tobias", NARRATOR])
        lines.append(Line(Place(), "speech", text, speaker, paragraph_end=n % 2 == 0))
    return lines


def test_a_long_script_merges_at_once() -> None:
    lines = _long(12_000, 1)
    base = parse(dump(Script(Meta("T"), tuple(lines))))
    mine = replace(base, lines=tuple(
        replace(x, speaker="Wren") if i % 500 == 3 else x for i, x in enumerate(base.lines)
    ))  # fmt: skip
    new = replace(base, lines=base.lines[:5000] + base.lines[5010:])
    text = merge_text(dump(mine), merge(base, mine, new))
    assert sum(x.speaker == "Wren" for x in parse(text).lines) >= 23
    assert_quick(6, lambda: merge_text(dump(mine), merge(base, mine, new)))


@pytest.mark.parametrize("other", [[Line(Place(), "speech", "“No.”")] * 6000, _long(6000, 2)])
def test_no_scripts_are_slow_to_align(other: list[Line]) -> None:
    def align_all() -> None:
        for a in ([Line(Place(), "speech", "“Yes.”")] * 6000, _long(6000, 3), other[1:]):
            groups = align(a, other)
            assert sum(g.a_end - g.a_start for g in groups) == len(a)
            assert sum(g.b_end - g.b_start for g in groups) == len(other)

    assert_quick(10, align_all)


@pytest.mark.parametrize("by_the_new_split", ["Tobias?", "Narrator?"])
def test_a_line_that_moved_and_has_a_word_more_keeps_its_speaker(by_the_new_split: str) -> None:
    mine = STORY.replace("Tobias?: “Somebody", "Wren: “Somebody")
    new = STORY.replace("Tobias?: “Somebody had to.”\n\n", "").replace(
        "Narrator: Nobody answered her.",
        f"Narrator: Nobody answered her.\n\n{by_the_new_split}: “Somebody simply had to.”",
    )
    merged = merge_scripts(BASE, parse(mine), machine(new))
    assert merged.report.carried == 1
    assert not merged.report.lost
    (line,) = (line for line in merged.script.lines if "simply" in line.text)
    assert (line.speaker, line.unsure) == ("Wren", False)


def test_what_was_said_of_a_line_that_is_gone_is_listed() -> None:
    mine = STORY.replace("Mara?: “All", "Tobias (softly): “All")
    assert mine != STORY
    gone = next(line for line in parse(mine).lines if "“All" in line.text)
    new = "\n".join(row for row in STORY.split("\n") if "“All" not in row)
    report = merge_scripts(BASE, parse(mine), machine(new)).report
    assert [(e.speaker, e.delivery, e.text) for e in report.lost] == [
        ("Tobias", ("softly",), gone.text)
    ]
    assert not merge_scripts(BASE, parse(mine), BASE).report.lost
    assert not merge_scripts(BASE, parse(STORY), machine(new)).report.lost


# ------------------------------------------------------------------ lines by number


def test_a_line_gets_a_speaker_and_no_other_byte_changes() -> None:
    text = STORY.replace("Tobias?:", "Tobias? (gruff) :  ").replace("\n", "\r\n")
    assert set_speaker(text, [5], "Wren") == text.replace("Tobias? (gruff) :", "Wren (gruff):")
    assert set_speaker(text, [], "Wren") == text
    assert set_speaker(STORY, [1], NARRATOR) == STORY


def test_a_character_is_renamed_or_merged_into_another() -> None:
    assert rename(STORY, "mara", "Mara Venn") == STORY.replace("Mara:", "Mara Venn:").replace(
        "Mara?:", "Mara Venn?:"
    )
    assert "Tobias" not in rename(STORY, "Tobias", "Mara")


@pytest.mark.parametrize("number", [0, 10, -1])
def test_a_line_that_is_not_there(number: int) -> None:
    with pytest.raises(ScriptError, match=rf"there is no line {number}\.") as error:
        set_speaker(STORY, [number], "Wren")
    assert error.value.hint == "Its lines count from 1 to 9."


def test_renaming_nobody() -> None:
    with pytest.raises(ScriptError, match=r"nobody called Bob speaks here") as error:
        rename(STORY, "Bob", "Rob")
    assert error.value.hint == "Who does: Narrator, Mara, Tobias."
