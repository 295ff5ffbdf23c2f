"""The page on the script's format says what the parser does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.engines.manner import MANNERS
from pipeline.model import DELIVERIES
from pipeline.script import dump, parse
from pipeline.script.format_script import META_FIELDS, header_key
from pipeline.workflows.script_slips import HEADER_FIELDS

PAGE = (Path(__file__).parents[2] / "docs" / "script-format.md").read_text(encoding="utf-8")
_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)


def section(title: str) -> str:
    """The page's text under one heading."""
    after = PAGE.partition(f"## {title}\n")[2]
    return _SECTION.split(after)[0]


def rows(title: str) -> list[list[str]]:
    """The cells of a section's table, its head left out."""
    lines = [line for line in section(title).splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def test_the_example_is_a_script_that_reads_back_as_it_was() -> None:
    example = PAGE.partition("```script\n")[2].partition("```")[0]
    script = parse(example)
    assert script.meta.title == "The Lamp Room"
    assert dump(script) == example
    kinds = {line.kind for line in script.lines}
    assert {"chapter", "scene", "narration", "speech", "note"} <= kinds


@pytest.mark.parametrize("line", [cells[0].strip("`") for cells in rows("Lines")])
def test_every_kind_of_line_is_read_and_written_as_it_stands(line: str) -> None:
    script = parse(f"title: T\n\n{line}\n")
    assert len(script.lines) == 1
    assert line in dump(script)


def test_every_direction_is_listed_with_what_engines_make_of_it() -> None:
    listed = {cells[0].strip("`"): [float(c) for c in cells[1:4]] for cells in rows("Directions")}
    assert tuple(listed) == DELIVERIES
    for word, figures in listed.items():
        manner = MANNERS[word]
        assert figures == [manner.rate, manner.semitones, manner.gain_db]


def test_settings_in_brackets_do_what_they_say() -> None:
    words = [cells[0].strip("`") for cells in rows("Between brackets")][:-1]
    script = parse(f"title: T\n\nMara ({', '.join(words)}): “Hm.”\n")
    (line,) = script.lines
    assert (line.spoken, line.kind, line.take) == (False, "thought", "mara-12.wav")


def test_every_field_that_something_acts_on_is_listed() -> None:
    listed = {cells[0].strip("`") for cells in rows("Header")}
    assert listed == {header_key(field) for field in META_FIELDS} | set(HEADER_FIELDS)
    used = re.findall(r'extra_field\(\s*["\']([\w-]+)', _package_source())
    assert set(used) == set(HEADER_FIELDS)


def _package_source() -> str:
    package = Path(__file__).parents[2] / "pipeline"
    return "\n".join(p.read_text(encoding="utf-8") for p in package.rglob("*.py"))


@pytest.mark.parametrize("field", [cells[0].strip("`") for cells in rows("Header")])
def test_every_header_field_is_kept(field: str) -> None:
    fields = {"title": "T", field: "x"}
    first = "book: x\n" if field == "book" else ""
    rest = "".join(f"{key}: {value}\n" for key, value in fields.items() if key != "book")
    text = f"{first}{rest}\nMara: Hm.\n"
    assert dump(parse(text)) == text
