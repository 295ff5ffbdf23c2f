"""Dialogue that a dash opens, with more than one speaker in a paragraph."""

from __future__ import annotations

import pytest

from tests.splitter.speakers import speakers, spoken_lines

PARAGRAPHS = [
    ("— Is it shut? asked {a}. — It always is, said {b}.", "ab"),
    ("— Is it shut? {a} asked. — It always is, {b} said.", "ab"),
    ("– Is it shut? asked {a}. – It always is, said {b}. – Then we climb, said {a}.", "aba"),
    ("-- Is it shut? asked {a}. -- It always is, said {b}, and sat down.", "ab"),
    ("—Is it shut? asked {a}. —It always is, said {b}. —Shut as a tomb.", "abb"),
    ("— Is it shut? asked {a}. — Well, said {b}, — it always is.", "abb"),
    ("— Come on, said {a}. — It will rain before we are over the wall.", "aa"),
    ("— You first, said {a}. She laughed. — No, you, said {b}.", "ab"),
    ("— Is it shut? — It always is, said {b}.", "?b"),
    ("— perhaps, said {a} — but not today.", "aa"),
    ("— Perhaps — said {a} — or never.", "aa"),
    ("— Perhaps, said {a} — her hand was on the latch.", "a"),
    ("— Up you go, {a} whispered. — I am up, whispered {b}. — Then be quiet.", "abb"),
]
PAIRS = [("Noor", "Ivo"), ("Mrs. Abara", "Lewin"), ("Dora", "the gardener")]


@pytest.mark.parametrize(("paragraph", "right"), PARAGRAPHS)
@pytest.mark.parametrize("pair", PAIRS, ids=" and ".join)
def test_each_dash_with_a_tag_is_its_own(paragraph: str, right: str, pair: tuple[str, str]) -> None:
    a, b = pair
    story = (
        f"{a} stood before the gate, and {b} behind.\n\n— It is cold, said {a}.\n\n"
        f"— It is, said {b}.\n\n{paragraph.format(a=a, b=b)}\n\n— Not me, said {b}.\n"
    )
    story = story.replace("the gardener stood", "The gardener stood")
    found = speakers(story)[2:-1]
    assert len(found) == len(right)
    names = {"a": a, "b": b}
    assert [f for f, r in zip(found, right, strict=True) if r != "?"] == [
        names[r] for r in right if r != "?"
    ]


def test_a_dash_inside_speech_is_a_pause_where_the_sentence_goes_on() -> None:
    story = (
        "Noor and Ivo stood before the gate.\n\n— It is — I think — shut, said Noor.\n\n"
        "— Not at all, said Ivo.\n\n— Well — push it, then, said Noor.\n"
    )
    assert speakers(story) == ["Noor", "Ivo", "Noor"]


def test_two_dashes_without_a_tag_are_doubtful() -> None:
    story = (
        "Noor and Ivo stood before the gate.\n\n— It is shut, said Noor.\n\n"
        "— Always, said Ivo.\n\n— Always? — Always.\n\n— Oh, said Noor.\n"
    )
    asked, answered = spoken_lines(story)[2:4]
    assert asked.speaker != answered.speaker or asked.unsure or answered.unsure


def test_tags_without_end_are_no_recursion_without_end() -> None:
    lines = spoken_lines("— It is cold, said Ivo.\n\n— " + "said Ivo — " * 3000 + "\n\n— Yes.\n")
    assert lines[0].speaker == "Ivo"
