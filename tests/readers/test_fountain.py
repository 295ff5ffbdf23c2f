"""Fountain: who speaks is written down; the screenplay's words are all there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import NARRATOR, Manuscript
from pipeline.readers import fountain
from tests.pace import assert_quick
from tests.readers.manuscripts import assert_whole, of_kind

PLAY = """Title:
    _**THE LAMP**_
    A Play
Credit: Written by
Author: A. Writer
Draft date: 1/2/2026

# Act I

FADE IN:

EXT. HARBOUR - NIGHT #1#

Rain. A lamp [[check the lamp]] swings.
It creaks.

MARA (O.S.)
(whispering, to Tobias)
You kept
it lit.
(beat)
All this time.

TOBIAS ^
Somebody /* must
or not */ had to.

CUT TO:

.THE STAIRS

@McAvoy
Up, up.
"""


def parse(text: str) -> Manuscript:
    manuscript = fountain.parse(text)
    assert_whole(manuscript)
    return manuscript


def test_a_screenplay() -> None:
    manuscript = parse(PLAY)
    meta = manuscript.meta
    assert (meta.title, meta.author) == ("THE LAMP A Play", "A. Writer")
    said = [(p.speaker, p.delivery, p.text) for p in of_kind(manuscript, "prose")]
    assert said == [
        (NARRATOR, (), "Rain. A lamp swings. It creaks."),
        ("Mara", ("whispering", "to Tobias"), "You kept it lit."),
        ("Mara", (), "All this time."),
        ("Tobias", (), "Somebody had to."),
        ("McAvoy", (), "Up, up."),
    ]
    assert [p.text for p in of_kind(manuscript, "chapter")] == ["Act I"]
    scenes = [(p.place.scene, p.text) for p in of_kind(manuscript, "scene")]
    assert scenes == [(2, "EXT. HARBOUR - NIGHT"), (3, "THE STAIRS")]
    assert of_kind(manuscript, "matter")[-1].text == "CUT TO:"
    cut = [manuscript.text[a:b] for a, b in manuscript.removed]
    assert "[[check the lamp]]" in cut
    assert "/* must\nor not */" in cut
    assert "MARA (O.S.)\n(whispering, to Tobias)" in cut


@pytest.mark.parametrize(
    ("cue", "name"),
    [
        ("MARA", "Mara"),
        ("MARA VENN (CONT'D)", "Mara Venn"),
        ("TOBIAS ^", "Tobias"),
        ("@McAvoy", "McAvoy"),
        ("O'HARA", "O'Hara"),
        ("DJ", "DJ"),
        ("COP #2", "Cop #2"),
        ("MCCOY (V.O.) (O.S.)", "McCoy"),
        ("R2D2", "R2D2"),
        ("ÉLODIE", "Élodie"),
        ("MR. SMITH", "Mr. Smith"),
        ("JEAN-LUC", "Jean-Luc"),
        ("McCOY", "McCoy"),
        ("2ND COP", "2nd Cop"),
    ],
)
def test_cues_name_speakers(cue: str, name: str) -> None:
    manuscript = parse(f"{cue}\nHello.\n")
    assert [(p.speaker, p.text) for p in manuscript.paragraphs] == [(name, "Hello.")]


@pytest.mark.parametrize(
    "text",
    [
        "JUST CAPITALS\n\nThen more.",
        "!MARA\nHello.",
        "Fade in:\nHello.",
        "1984\nHello.",
    ],
)
def test_what_is_action(text: str) -> None:
    assert {p.speaker for p in parse(text).paragraphs} == {NARRATOR}


@pytest.mark.parametrize("line", ["FADE IN:", "FADE OUT.", "CUT TO:", "FADE TO BLACK."])
def test_a_transition_is_not_spoken(line: str) -> None:
    manuscript = parse(f"A room.\n\n{line}\n\nA road.")
    assert [p.text for p in of_kind(manuscript, "matter")] == [line]


@pytest.mark.parametrize(
    "heading",
    [
        "INT. HOUSE - DAY",
        "ext. road",
        "INT./EXT. CAR",
        "I/E CAR",
        "I./E. CAR",
        "EST. HILL",
        ".A DREAM",
    ],
)
def test_scene_headings(heading: str) -> None:
    manuscript = parse(f"She runs.\n\n{heading}\n\nShe stops.\n")
    assert [(p.place.scene, p.kind) for p in manuscript.paragraphs] == [
        (1, "prose"), (2, "scene"), (2, "prose"),
    ]  # fmt: skip
    assert manuscript.paragraphs[1].text == heading.lstrip(".")


def test_centred_forced_lyrics_and_escapes() -> None:
    manuscript = parse(
        "> THE END <\n\n> FADE OUT.\n\nMARA\n~La \\*la\\* la\n\n...\n\n===\n\n= A synopsis\n"
    )
    assert [(p.kind, p.speaker, p.text) for p in manuscript.paragraphs] == [
        ("prose", NARRATOR, "THE END"),
        ("matter", None, "FADE OUT."),
        ("prose", "Mara", "La *la* la"),
        ("prose", NARRATOR, "..."),
        ("matter", None, "A synopsis"),
    ]


def test_two_spaces_keep_dialogue_together() -> None:
    assert len(parse("MARA\nOne.\n  \nTwo.\n").paragraphs) == 1
    assert [p.speaker for p in parse("MARA\nOne.\n\nTwo.\n").paragraphs] == ["Mara", NARRATOR]


PIECES = st.sampled_from(
    [
        *PLAY.splitlines(),
        "",
        "",
        "  ",
        "/*",
        "*/",
        "[[",
        "]]",
        "[[x]] y",
        "(",
        ")",
        "(a) b",
        "#",
        "##x",
        "=",
        "===",
        "> x",
        "> x <",
        "><",
        ">",
        "!",
        "@",
        ".",
        "..",
        "~",
        "\\*",
        "\\",
        "MARA^",
        "INT.",
        "#1#",
        "x #1#",
        "é",
    ]
)


@given(st.lists(st.tuples(PIECES, st.sampled_from(["\n", "\n\n", "\r\n", " "])), max_size=30))
def test_nothing_is_lost_and_every_offset_is_right(pieces: list[tuple[str, str]]) -> None:
    parse("".join(piece + end for piece, end in pieces))


@given(st.text(alphabet="AB c\n/*[]()#=>@!~.\\"))
def test_any_text_is_read(text: str) -> None:
    parse(text)


def test_nasty_plays_take_no_longer_than_their_length() -> None:
    pieces = (
        "/*",
        "[[",
        "[[]]",
        "(",
        "A\n",
        "A\n\n",
        "#",
        "> ",
        "\\*",
        "@A\nb\n\n",
        "INT. A\n\n",
        "[[\n\n]]",
    )

    def parse_all() -> None:
        for piece in pieces:
            fountain.parse(piece * (25_000 // len(piece)))

    assert_quick(10, parse_all)
