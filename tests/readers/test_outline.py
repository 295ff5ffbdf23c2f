"""The outline of a manuscript, and a choice of its chapters."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from pipeline.cli import main
from pipeline.errors import ManuscriptError
from pipeline.readers import chapter_numbers, outline, select_chapters
from pipeline.readers.markdown import parse as parse_markdown
from pipeline.readers.text import parse as parse_text
from tests.readers.manuscripts import BODY, PROSE, TALK, assert_whole

BOOK = f"The Lane\n\nby A. Writer\n\n{PROSE}\n\n" + "".join(
    f"Chapter {n}\n\n{BODY}* * *\n\n{TALK}\n\n" for n in range(1, 6)
)


def test_outline_counts_what_is_spoken() -> None:
    listed = outline(parse_text(BOOK))
    assert [c.number for c in listed.chapters] == [0, 1, 2, 3, 4, 5]
    second = listed.chapters[2]
    assert (second.title, second.scenes, second.paragraphs) == ("Chapter 2", 2, 4)
    assert second.words == 2 * len(PROSE.split()) + 2 * len(TALK.split())
    assert second.first_words == " ".join(PROSE.split()[:12]) + " …"
    assert listed.matter == ((0, "The Lane"), (0, "by A. Writer"))
    assert listed.words == sum(c.words for c in listed.chapters)


@pytest.mark.parametrize(
    ("spec", "numbers"),
    [
        ("3", (3,)),
        ("2-4", (2, 3, 4)),
        ("4-", (4, 5)),
        ("-1", (0, 1)),
        ("5,1-2", (1, 2, 5)),
        (" 1 - 2 ", (1, 2)),
    ],
)
def test_chapters_are_named_by_number(spec: str, numbers: tuple[int, ...]) -> None:
    assert chapter_numbers(spec, (0, 1, 2, 3, 4, 5)) == numbers


@pytest.mark.parametrize("spec", ["", "x", "1-2-3", "-", "6", "0x1", "3-9", "4-2", "1,,2", "²"])
def test_what_is_no_choice_is_refused(spec: str) -> None:
    with pytest.raises(ManuscriptError) as caught:
        chapter_numbers(spec, (1, 2, 3, 4, 5))
    assert caught.value.hint == "Chapters run from 1 to 5."


@given(st.sets(st.integers(0, 5), min_size=1))
def test_a_choice_keeps_the_promise(numbers: set[int]) -> None:
    spec = ",".join(map(str, numbers))
    for parse in (parse_text, parse_markdown):
        whole = parse(BOOK.replace("Tom", "*Tom*"))
        part = select_chapters(whole, spec)
        assert_whole(part)
        assert {p.place.chapter for p in part.paragraphs} == numbers
        assert set(part.paragraphs) <= set(whole.paragraphs)


def test_the_command_lists_chapters_and_matter(tmp_path: Path) -> None:
    path = tmp_path / "lane.txt"
    path.write_text(BOOK, encoding="utf-8")
    shown = CliRunner().invoke(main, ["chapters", str(path)])
    assert shown.exit_code == 0
    assert "The Lane by A. Writer: 5 chapters" in shown.stdout
    assert "Chapter 2 (" in shown.stdout
    assert "Not spoken: 2 paragraphs" in shown.stdout
    data = json.loads(CliRunner().invoke(main, ["chapters", str(path), "--json"]).stdout)
    assert [c["number"] for c in data["chapters"]] == [0, 1, 2, 3, 4, 5]
    assert data["matter"][0] == {"chapter": 0, "text": "The Lane"}
    missing = CliRunner().invoke(main, ["chapters", str(tmp_path / "none.epub")])
    assert missing.exit_code == 1
