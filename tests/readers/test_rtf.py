"""RTF: paragraphs, headings, characters in their code pages, and what a word processor hides."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import ManuscriptError
from pipeline.model import Manuscript
from pipeline.readers import read
from tests.pace import assert_quick
from tests.readers.manuscripts import PROSE, assert_whole, of_kind, titles

HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Arial;}"
    r"{\f2\fcharset128 Mincho;}}{\stylesheet{\ql Normal;}{\s1\outlinelevel0 heading 1;}"
    r"{\*\cs9 Strong;}{\s4 Title;}{\s7 footnote text;}}"
    r"{\info{\title The Lane}{\author A. Writer}{\creatim\yr2020}}{\header Running\par}"
)


def rtf(folder: Path, body: str) -> Manuscript:
    path = folder / "lane.rtf"
    path.write_bytes((HEAD + body + "}").encode("latin-1"))
    manuscript = read(path)
    assert_whole(manuscript)
    return manuscript


def paragraphs(manuscript: Manuscript) -> list[str]:
    return [p.text for p in of_kind(manuscript, "prose")]


def test_headings_title_and_author(tmp_path: Path) -> None:
    body = "".join(rf"\pard\plain\s1 {name}\par\pard\plain {PROSE}\par " for name in ("One", "Two"))
    manuscript = rtf(tmp_path, r"\pard\s4 The Lane\par " + body)
    assert titles(manuscript) == ["One", "Two"]
    assert paragraphs(manuscript) == [PROSE, PROSE]
    assert (manuscript.meta.title, manuscript.meta.author) == ("The Lane", "A. Writer")
    assert [p.text for p in of_kind(manuscript, "matter")] == ["The Lane"]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (r"\'93caf\'e9\'94", "“café”"),
        (r"\ldblquote Oh\emdash no\rdblquote", "“Oh—no”"),
        (r"\u8220?Ja\u8221?", "“Ja”"),
        (r"{\uc2\u1055\'cf\'cfx}{\uc0\u1072}", "Пxа"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"{\f1\'cf\'e0\'f0}", "Пар"),
        (r"{\f2\'93\'fa\'96\'7b}", "日本"),
        (r"con\-sid\-er\~able", "consider able"),
        (r"well\_known", "well\u2011known"),
        (r"a\{b\}\\c", r"a{b}\c"),
        (r"{\upr{x}{\*\ud{y}}} z", "y z"),
        (r'{\field{\*\fldinst HYPERLINK "x"}{\fldrslt a link}}', "a link"),
        (r"{\listtext\pard 2.\tab}Ropes", "2. Ropes"),
        (r"{\listtext\f1\'b7\tab}Ropes", "Ropes"),
        (r"seen{\v unseen}{\deleted gone}{\*\bkmkstart b}{\pict\pngblip 0a0b}", "seen"),
        ("one\\line two", "one two"),
        ("a{\\object{\\*\\objdata 00}{\\result b}}", "ab"),
        (r"she {\i knew }it", "she *knew* it"),
        (r"she \i knew\i0  it, \b all\plain  of it", "she *knew* it, **all** of it"),
        (r"{\i no {\b more}, no}", "*no **more**, no*"),
        (r"a bell{\super 2} rang", "a bell rang"),
        (r"the 4{\super th} pier", "the 4th pier"),
    ],
)
def test_words_as_they_are_shown(tmp_path: Path, written: str, shown: str) -> None:
    body = rf"\pard It said: {written}\par \pard {PROSE}\par "
    assert paragraphs(rtf(tmp_path, body)) == [f"It said: {shown}", PROSE]


def test_a_style_of_paragraphs_sets_off_no_words(tmp_path: Path) -> None:
    body = rf"\pard\plain\s5\i Dear {{\i0 Ida}}, come.\par\pard\plain {PROSE}\par "
    sheet = HEAD.replace(r"{\s7", r"{\s5\i Letter;}{\s7")
    path = tmp_path / "a.rtf"
    path.write_text(sheet + body + "}", encoding="ascii")
    assert paragraphs(read(path)) == ["Dear Ida, come.", PROSE]


def test_notes_are_matter_at_the_end_and_leave_their_paragraph_alone(tmp_path: Path) -> None:
    note = r"{\footnote\pard\plain\s7{\super\chftn} Of peas.}"
    body = rf"\pard\plain\s1 One{note}\par\pard\plain She went{note} out.\par\pard {PROSE}\par "
    manuscript = rtf(tmp_path, body)
    assert titles(manuscript) == ["One"]
    assert paragraphs(manuscript) == ["She went out.", PROSE]
    assert [p.text for p in of_kind(manuscript, "matter")] == ["Of peas.", "Of peas."]


def test_a_hidden_paragraph_ends_no_scene(tmp_path: Path) -> None:
    line = rf"\pard {PROSE}\par "
    manuscript = rtf(tmp_path, line * 6 + r"\pard {\v Cut this?}\par " + line * 6)
    assert {p.place.scene for p in manuscript.paragraphs} == {1}
    manuscript = rtf(tmp_path, line * 6 + r"\pard\par " + line * 6)
    assert {p.place.scene for p in manuscript.paragraphs} == {1, 2}


def test_what_is_no_rtf_or_hostile_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.rtf"
    for data, says in (
        (b"Just words.", "is no RTF document"),
        (b"{\\rtf1 " + b"{" * 2_000_000, "nested deeper"),
        (b"{\\rtf1 {\\pict " + b"0a" * 100_000 + b"}}", "holds no text"),
        (b"{\\rtf1 \\bin99999999999 words}", "holds no text"),
    ):
        path.write_bytes(data)
        with pytest.raises(ManuscriptError, match=says):
            read(path)


@given(
    st.lists(
        st.sampled_from(
            ["{", "}", r"\par ", r"\u8220?", r"\'e9", r"\uc3 ", r"\*", r"\v ", r"\f1 ",
             r"\f2 ", "ab ", r"\footnote ", r"\upr", r"\ud ", r"\stylesheet ", r"\s1 ", r"\'",
             "\\", r"\u-10179 ", r"\i ", r"\b0 ", r"\super 2"]
        )
    ).map("".join)
)  # fmt: skip
def test_anything_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, body: str) -> None:
    manuscript = rtf(tmp_path_factory.mktemp("any"), rf"\pard {PROSE}\par {body}")
    assert PROSE in paragraphs(manuscript)


@pytest.mark.slow
def test_time_follows_the_length(tmp_path: Path) -> None:
    body = rf"\pard \'93{PROSE}\'94 {{\i so}} she said.\par " * 10_000
    assert_quick(12, lambda: rtf(tmp_path, body))
