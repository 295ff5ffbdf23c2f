"""Plain text: paragraphs, chapters, scenes and the front of the book."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.errors import ManuscriptError
from pipeline.model import Manuscript
from pipeline.readers import read
from pipeline.readers import text as plain_text
from pipeline.readers.headings.written_numbers import number_value
from pipeline.readers.shared import assembly, few_pieces
from tests.pace import assert_quick
from tests.readers.manuscripts import BODY, PROSE, TALK, assert_whole, of_kind, shape, titles


def parse(text: str) -> Manuscript:
    manuscript = plain_text.parse(text)
    assert_whole(manuscript)
    assert manuscript.removed == ()  # plain text has no markup
    return manuscript


PIECES = st.sampled_from(
    [
        "Chapter 1",
        "CHAPTER II.",
        "Chapter the Third",
        "PART ONE",
        "1",
        "2.",
        "III",
        "Prologue",
        "CONTENTS",
        "THE LONG WAY ROUND",
        "* * *",
        "---",
        "#",
        "⁂",
        "by A. Writer",
        "“No,” he said.",
        "She went out.",
        "A line without an end",
        "Title: A Thing",
        "[Illustration: a cat]",
        "*** START OF THE PROJECT GUTENBERG EBOOK X ***",
        "*** END OF THE PROJECT GUTENBERG EBOOK X ***",
        PROSE,
        TALK,
        "    indented.",
        "\tTabbed",
        "one  two\u00a0three\u2003four",
        "—",
        "…",
        "é́",
        "\u200b",
    ]
)
BETWEEN = st.sampled_from(
    ["\n", "\n\n", "\n\n\n", "\r\n", "\r\n\r\n", "\r", "\n \n", "\x0c", "\u2029", " "]
)


@given(st.lists(st.tuples(PIECES, BETWEEN), max_size=30))
def test_nothing_is_lost_and_every_offset_is_right(pieces: list[tuple[str, str]]) -> None:
    parse("".join(piece + between for piece, between in pieces))


@given(st.text())
@example("\x1c")
@example("a\r\r\nb\x85c")
def test_any_text_is_kept(text: str) -> None:
    parse(text)


# ------------------------------------------------------------------ paragraphs


def test_wrapped_lines_are_folded() -> None:
    wrapped = "\n\n".join(textwrap.fill(p, 60) for p in (PROSE, TALK, PROSE))
    assert [p.text for p in parse(wrapped).paragraphs] == [PROSE, TALK, PROSE]
    assert [p.text for p in parse(wrapped.replace("\n", "\r\n")).paragraphs] == [PROSE, TALK, PROSE]


def test_a_line_each_is_a_paragraph_each() -> None:
    assert [p.text for p in parse(f"{PROSE}\n{TALK}\n{PROSE}\n").paragraphs] == [PROSE, TALK, PROSE]
    talk = "“Up?”\n“Up.”\n“Both of us?”\n“One at a time,” said Ida.\nShe went first.\n"
    assert len(parse(talk).paragraphs) == 5


def test_indents_begin_paragraphs_where_no_line_is_blank() -> None:
    text = "\n".join(
        textwrap.fill(p, 60, initial_indent="    ") for p in (PROSE, TALK, PROSE, TALK)
    )
    assert [p.text for p in parse(text).paragraphs] == [PROSE, TALK, PROSE, TALK]


def test_a_verse_set_in_among_prose_stays_one_paragraph() -> None:
    wrapped = textwrap.fill(PROSE, 60)
    verse = "    The wind came up, the wind went down,\n      and nobody was sorry,"
    assert len(parse(f"{wrapped}\n\n{verse}\n\n{wrapped}\n").paragraphs) == 3


def test_a_running_head_in_what_becomes_a_title_page_is_listed() -> None:
    pages = "Chapter 1\nChapter 1\nPrologue\n\n    indented.\nChapter 1\nPrologue\n\n"
    manuscript = parse(f"{pages}one two three four\n\nChapter 1\n")
    words = [p.text for p in manuscript.paragraphs] + [c.before for c in manuscript.changes]
    assert sum(text.count("Prologue") for text in words) == 2


def test_a_paragraph_of_fifty_thousand_characters_and_a_huge_file_are_quick() -> None:
    long = ("word " * 10_000).strip()
    assert parse(long).paragraphs[0].text == long
    lines = ("Chapter {}", "{}", "PART {}", "CONTENTS", "{}. A Title Like Any", "  * {}")

    def parse_all() -> None:
        parse(long)
        for line in lines:
            plain_text.parse("\n\n".join(line.format(n + 1) for n in range(4_000)))
        plain_text.parse("1\n\n" * 8_000)
        plain_text.parse("-" * 50_000 + "x")

    assert_quick(10, parse_all)


# ------------------------------------------------------------------ chapters


@pytest.mark.parametrize(
    "heading",
    [
        "CHAPTER I.",
        "Chapter One",
        "Chapter the First",
        "CHAPTER 1: The Gate",
        "Chapter 1 - The Gate",
        "Chapter I. The Gate",
        "Chap. 1",
        "BOOK ONE",
        "PART THE FIRST",
        "Part 1: The Gate",
        "Volume I",
        "STAVE ONE",
        "Letter 1",
        "-- Chapter 1 --",
        "~ CHAPTER ONE ~",
        "[Chapter 1]",
        "*Chapter One*",
        "THE FIRST CHAPTER",
        "Prologue",
        "EPILOGUE",
        "Chapter Twenty-One",
        "CHAPTER CXIX",
        "Chapter 12 The Gate in the Wall",
        "Chapter the Last",
    ],
)
def test_shapes_of_heading(heading: str) -> None:
    manuscript = parse(f"{heading}\n\n{BODY}")
    assert titles(manuscript) == [heading]
    assert shape(manuscript) == [(1, 1, "chapter"), (1, 1, "prose")]


@pytest.mark.parametrize(
    "line",
    [
        "Chapter one was the worst of my life.",
        "Part of me wanted to go home.",
        "Book three tickets, she said.",
        "“Chapter One,” he read aloud.",
        "I",
        "1984",
        "Act like it.",
        "Letter I never sent.",
        "Section eight hundred men into the hills.",
        "Part I’ll never understand.",
        "I am here.",
        "MIX",
        "Introduction was not her word.",
    ],
)
def test_prose_that_is_no_heading(line: str) -> None:
    assert titles(parse(f"{BODY}{line}\n\n{BODY}")) == []


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n\n\n"])
@pytest.mark.parametrize("title", ["THE GATE", "The Gate in the Wall"])
def test_a_title_below_its_number_is_one_heading(gap: str, title: str) -> None:
    text = "".join(f"CHAPTER {n}.{gap}{title}\n\n{BODY}" for n in ("I", "II"))
    assert titles(parse(text)) == [f"CHAPTER I. {title}", f"CHAPTER II. {title}"]


def test_a_long_title_of_several_lines_is_one_heading() -> None:
    title = "CHAPTER IV. IN WHICH THE GATE IS FOUND TO BE OPEN, AND A DOG\nIS NOT CONVINCED\n\n"
    assert titles(parse(title + BODY)) == [" ".join(title.split())]
    title = "Chapter VI: The Dog, the Gate, the Woman with the Peas, the Lane,\nand All of Us.\n\n"
    assert titles(parse(title + BODY)) == [" ".join(title.split())]


def test_prose_right_below_a_heading_is_prose() -> None:
    manuscript = parse(f"Chapter 1\n{PROSE}\n\n{TALK}\n\nChapter 2\n{PROSE}\n\n")
    assert titles(manuscript) == ["Chapter 1", "Chapter 2"]
    assert [p.text for p in of_kind(manuscript, "prose")] == [PROSE, TALK, PROSE]


@pytest.mark.parametrize(
    "numbers", [("1", "2", "3"), ("I.", "II.", "III."), ("One", "Two", "Three")]
)
def test_numbers_alone_are_chapters_where_they_run_on(numbers: tuple[str, ...]) -> None:
    assert titles(parse("".join(f"{n}\n\n{BODY}" for n in numbers))) == list(numbers)


def test_a_numbered_list_is_no_row_of_chapters() -> None:
    assert titles(parse(f"{BODY}1. Milk\n\n2. Eggs\n\n3. Bread\n\n{BODY}")) == []


def test_numbers_inside_chapters_are_scenes() -> None:
    text = "".join(f"Chapter {c}\n\n1\n\n{BODY}2\n\n{BODY}" for c in (1, 2))
    manuscript = parse(text)
    assert titles(manuscript) == ["Chapter 1", "Chapter 2"]
    assert [(p.place.chapter, p.place.scene, p.text) for p in of_kind(manuscript, "scene")] == [
        (1, 1, "1"), (1, 2, "2"), (2, 1, "1"), (2, 2, "2"),
    ]  # fmt: skip


def test_a_part_goes_with_its_first_chapter() -> None:
    text = f"BOOK THE FIRST\n\nSOWING\n\nCHAPTER I\n\n{BODY}CHAPTER II\n\n{BODY}"
    text += f"BOOK THE SECOND\n\nCHAPTER I\n\n{BODY}"
    assert titles(parse(text)) == [
        "BOOK THE FIRST SOWING CHAPTER I", "CHAPTER II", "BOOK THE SECOND CHAPTER I",
    ]  # fmt: skip


def test_titles_in_capitals_are_chapters_where_nothing_else_is() -> None:
    text = f"THE ORCHARD\n\n{BODY}THE DOG\n\n{BODY}"
    assert titles(parse(text)) == ["THE ORCHARD", "THE DOG"]
    sign = f"Chapter 1\n\n{BODY}NO ENTRY\n\n{BODY}"
    assert titles(parse(sign)) == ["Chapter 1"]


def test_titles_set_apart_are_chapters() -> None:
    text = "".join(f"\n\n\n{t}\n\n{BODY}" for t in ("The Orchard", "A Dog", "Home"))
    assert titles(parse(text)) == ["The Orchard", "A Dog", "Home"]


@pytest.mark.parametrize(
    "contents",
    [
        "CONTENTS\n\nChapter 1. The Gate\n\nChapter 2. The Dog\n\nChapter 3. The Peas\n\n\n",
        "Table of Contents\n\nChapter 1. The Gate ... 3\nChapter 2. The Dog ... 9\n"
        "Chapter 3. The Peas ... 20\n\n",
        "Contents\n  1. The Gate\n  2. The Dog\n  3. The Peas\n\n",
        "Chapter 1. The Gate\n\nChapter 2. The Dog\n\nChapter 3. The Peas\n\n",
    ],
)
def test_a_table_of_contents_is_matter(contents: str) -> None:
    names = ["Chapter 1. The Gate", "Chapter 2. The Dog", "Chapter 3. The Peas"]
    manuscript = parse("THE LANE\n\n" + contents + "".join(f"{n}\n\n{BODY}" for n in names))
    assert titles(manuscript) == names
    assert not [p for p in of_kind(manuscript, "prose") if p.place.chapter == 0]


def test_prose_before_the_first_heading_is_chapter_zero() -> None:
    manuscript = parse(f"THE LANE\n\nby A. Writer\n\n{PROSE}\n\nChapter 1\n\n{BODY}")
    assert shape(manuscript)[:3] == [(0, 1, "matter"), (0, 1, "prose"), (1, 1, "chapter")]


# ------------------------------------------------------------------ scenes


@pytest.mark.parametrize(
    "mark",
    [
        "* * *",
        "***",
        "*",
        "---",
        "— — —",
        "#",
        "###",
        "⁂",
        "~",
        "~~~~",
        "oOo",
        "-oOo-",
        ". . . . .",
        "❦",
        "=====",
        "* * *\n* * *",
    ],
)
def test_marks_between_scenes(mark: str) -> None:
    manuscript = parse(f"{PROSE}\n\n{mark}\n\n{TALK}\n\n{PROSE}")
    assert shape(manuscript) == [
        (1, 1, "prose"), (1, 1, "separator"), (1, 2, "scene"), (1, 2, "prose"),
    ]  # fmt: skip


@pytest.mark.parametrize("line", ["…", "“…”", "—", "?!", "...", "“—”"])
def test_silence_is_no_mark_between_scenes(line: str) -> None:
    assert shape(parse(f"{PROSE}\n\n{line}\n\n{PROSE}")) == [(1, 1, "prose")]


def test_extra_blank_lines_are_a_scene_break() -> None:
    manuscript = parse(f"{BODY}{BODY}{BODY}\n\n{BODY}{BODY}{BODY}")
    assert shape(manuscript) == [(1, 1, "prose"), (1, 2, "scene"), (1, 2, "prose")]
    assert of_kind(manuscript, "scene")[0].text == ""


def test_extra_blank_lines_around_a_letter_are_not() -> None:
    letter = "She wrote at once:\n\n\nDEAR EDMUND,\n\nThe peas are done.\n\n\nIDA"
    assert shape(parse(f"{BODY}{BODY}{letter}\n\n\n{BODY}{BODY}")) == [(1, 1, "prose")]


def test_scenes_count_from_one_in_every_chapter() -> None:
    text = "".join(f"Chapter {n}\n\n{PROSE}\n\n***\n\n{PROSE}\n\n***\n\n" for n in (1, 2))
    places = [(p.place.chapter, p.place.scene) for p in of_kind(parse(text), "prose")]
    assert places == [(1, 1), (1, 2), (2, 1), (2, 2)]


# ------------------------------------------------------------------ the front


def test_title_page_gives_title_and_author() -> None:
    meta = parse(f"The Lane\n\nby A. B. Writer\n\n\nChapter 1\n\n{BODY}").meta
    assert (meta.title, meta.author) == ("The Lane", "A. B. Writer")
    front = "THE LANE\n========\n\nCopyright © 2020 by A. B. Writer. All rights reserved."
    meta = parse(f"{front}\n\nCHAPTER I\n\n{BODY}").meta
    assert (meta.title, meta.author) == ("THE LANE", "A. B. Writer")
    meta = parse(f"THE LANE\nOR\nTHE DOG\n\nBY\n\nA. B. WRITER\n\nCHAPTER I\n\n{BODY}").meta
    assert (meta.title, meta.author) == ("THE LANE", "A. B. WRITER")


def test_a_story_without_chapters_is_one_chapter() -> None:
    assert shape(parse(BODY)) == [(1, 1, "prose")]
    manuscript = parse(f"The Lane\n\nby A. Writer\n\n{BODY}")
    assert shape(manuscript) == [(1, 1, "chapter"), (1, 1, "matter"), (1, 1, "prose")]
    assert titles(manuscript) == ["The Lane"]
    assert (manuscript.meta.title, manuscript.meta.author) == ("The Lane", "A. Writer")
    assert shape(parse("Hello")) == [(1, 1, "prose")]


@pytest.mark.parametrize(
    "opening",
    [
        "London, 1943",
        "Lisbon, the 3rd of May",
        "Day One",
        "MONDAY",
        "– apples\n– pears\n– the good cheese",
        "From: Nia\nTo: Omar\nSubject: the boat",
    ],
)
@pytest.mark.parametrize("byline", ["", "by A. Writer\n\n", "A. Writer\n\n"])
def test_what_a_story_opens_with_is_spoken(opening: str, byline: str) -> None:
    manuscript = parse(f"The Lane\n\n{byline}{opening}\n\n{BODY}")
    assert titles(manuscript) == ["The Lane"]
    spoken = " ".join(p.text for p in manuscript.paragraphs if p.kind != "matter")
    assert opening.split()[-1] in spoken
    assert "Writer" not in spoken


@pytest.mark.parametrize(
    "line", ["5,000 words", "approx. 5,200 words", "nia@example.org", "A Tale"]
)
def test_what_a_title_page_tells_of_its_story_is_not_spoken(line: str) -> None:
    manuscript = parse(f"The Lane\n\nA. Writer\n\n{line}\n\n{BODY}")
    assert [p.text for p in manuscript.paragraphs if p.kind == "matter"] == ["A. Writer", line]


def test_a_byline_below_the_title_is_no_part_of_the_heading() -> None:
    manuscript = parse(f"The Lane\nby A. Writer\n\n{BODY}")
    assert titles(manuscript) == ["The Lane"]
    assert manuscript.meta.author == "A. Writer"
    assert_whole(manuscript)


def test_a_first_line_of_prose_is_no_title() -> None:
    for line in ("It was late.", "“Run!”", "the end of the world, then", "Nobody came, so we left"):
        assert titles(parse(f"{line}\n\n{BODY}")) == []


def test_gutenberg_licence_is_matter() -> None:
    manuscript = parse(
        "The Project Gutenberg eBook of The Lane\n\nThis eBook is for the use of anyone.\n\n"
        "Title: The Lane\n\nAuthor: A. B. Writer\n\nLanguage: English\n\n"
        "*** START OF THE PROJECT GUTENBERG EBOOK THE LANE ***\n\nProduced by Somebody\n\n\n"
        "THE LANE\n\n"
        f"CHAPTER I\n\n{BODY}CHAPTER II\n\n{BODY}"
        "*** END OF THE PROJECT GUTENBERG EBOOK THE LANE ***\n\nCHAPTER III\n\nYou may copy it.\n"
    )
    assert titles(manuscript) == ["CHAPTER I", "CHAPTER II"]
    assert [p.text for p in of_kind(manuscript, "prose")] == [PROSE, TALK, PROSE] * 2
    meta = manuscript.meta
    assert (meta.title, meta.author, meta.language) == ("The Lane", "A. B. Writer", "en")


@pytest.mark.parametrize(
    ("written", "number"),
    [("12", 12), ("iv", 4), ("XLII", 42), ("Twenty-One", 21), ("one hundred and five", 105),
     ("First", 1), ("thirtieth", 30), ("IIII", None), ("word", None)],
)  # fmt: skip
def test_numbers(written: str, number: int | None) -> None:
    assert number_value(written) == number


@pytest.mark.parametrize("heading", ["Chapter 2 \u00a0", "ſection 2"])
def test_a_hard_space_or_an_old_letter_hides_no_heading(heading: str) -> None:
    manuscript = parse(f"{heading}\n\nHello there.\n\n“Hi,” said Ben.\n")
    assert [p.kind for p in manuscript.paragraphs] == ["chapter", "prose", "prose"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("'" * 2_000_001, "more than 2,000,000 quote marks"),
        ("a" * 8_000_001, "a paragraph of more than 8,000,000 characters"),
    ],
)
def test_what_no_book_has_is_refused(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "odd.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ManuscriptError, match=f"odd.txt has {words}"):
        read(path)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("odd.txt", "the ﬁfth " * 101),
        ("odd.txt", "spa\u00adde and " * 101),
        ("odd.md", "a `word` " * 51),
        ("odd.md", "this &amp; that " * 101),
        ("odd.fountain", "Ada [[a note]] sat. " * 101),
    ],
)
def test_what_is_taken_out_bit_by_bit_is_bounded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, text: str
) -> None:
    monkeypatch.setattr(few_pieces, "PIECES", 100)
    monkeypatch.setattr(assembly, "PIECES", 100)
    path = tmp_path / name
    path.write_text("Once. " + text, encoding="utf-8")
    with pytest.raises(ManuscriptError, match=rf"{name} has more than .* pieces of markup"):
        read(path)
    path.write_text("Once. " + text[: len(text) // 4], encoding="utf-8")
    assert read(path).paragraphs


def test_a_paragraph_of_nothing_but_line_breaks_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "odd.html"
    path.write_text(f"<p>{'a<br>' * 800_001}</p>", encoding="utf-8")
    with pytest.raises(ManuscriptError, match=r"odd\.html has more than 400,000 lines"):
        read(path)
