"""The annotated stories: index and files agree, and every story is marked up as it should be."""

from __future__ import annotations

import csv
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"
STORIES = BENCHMARKS / "stories"

if TYPE_CHECKING:
    from benchmarks.annotated import Story

with (STORIES / "index.csv").open(encoding="utf-8", newline="") as _file:
    ROWS = list(csv.DictReader(_file))
FILES = [row["file"] for row in ROWS]
STYLES = {
    "“": "double curly", "‘": "single curly", '"': "double straight", "'": "single straight",
    "«": "guillemets", "—": "dashes",
}  # fmt: skip
_OPENING = re.compile(r"(\S)[ \u00a0\u202f]?\[\[[A-Z]")


@pytest.fixture(scope="module")
def stories() -> list[Story]:
    """All of them, as training reads them."""
    sys.path.insert(0, str(BENCHMARKS))
    try:
        from annotated import own_stories  # type: ignore[import-not-found]

        loaded: list[Story] = own_stories(STORIES)
    finally:
        sys.path.remove(str(BENCHMARKS))
    return loaded


def test_the_index_lists_every_story_once() -> None:
    assert sorted(FILES) == sorted(path.name for path in STORIES.glob("*.story"))
    assert {path.suffix for path in STORIES.iterdir()} == {".story", ".csv", ".md"}
    for column in ("file", "title"):
        assert len({row[column].casefold() for row in ROWS}) == len(ROWS)
    assert len({(row["set"], row["number"]) for row in ROWS}) == len(ROWS)


def test_names_are_words_with_hyphens() -> None:
    assert [name for name in FILES if not re.fullmatch(r"[a-z]+(?:-[a-z]+)+\.story", name)] == []


def test_the_page_knows_every_value_of_the_index() -> None:
    page = (STORIES / "README.md").read_text(encoding="utf-8")
    cells = {line.split("|")[1].strip(" `"): line for line in page.splitlines() if line[:1] == "|"}
    assert set(ROWS[0]) == set(cells) - {"column", "---"}
    for column in ("genre", "person", "tense", "quotes"):
        named = set(re.findall(r"`([^`]+)`", cells[column])) - {column}
        assert {row[column] for row in ROWS} == named
    assert all(row["set"] in "abcdefghijklmnopqrstuvwxyz" for row in ROWS)


def test_counts_are_right(stories: list[Story]) -> None:
    assert [story.name for story in stories] == [name.removesuffix(".story") for name in FILES]
    for story, row in zip(stories, ROWS, strict=True):
        assert int(row["quotations"]) == len(story.quotes), story.name
        assert int(row["speakers"]) == len({quote.speaker for quote in story.quotes}), story.name
        assert story.set == row["set"]


def test_no_markup_is_left_and_quotations_stand_in_order(stories: list[Story]) -> None:
    for story in stories:
        assert "[[" not in story.text, story.name
        assert "]]" not in story.text, story.name
        spans = [span for quote in story.quotes for span in quote.spans]
        assert spans == sorted(spans), story.name
        assert all(story.text[start:end].strip() for start, end in spans), story.name
        assert len({person.name for person in story.people}) == len(story.people), story.name


def test_the_quote_marks_are_those_of_the_index() -> None:
    for row in ROWS:
        text = (STORIES / row["file"]).read_text(encoding="utf-8").split("\n---\n", 1)[1]
        marks = Counter(STYLES.get(match[1], "other") for match in _OPENING.finditer(text))
        assert marks.most_common(1)[0][0] == row["quotes"], row["file"]
