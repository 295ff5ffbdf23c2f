"""``fullcast help``: commands and pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.cli.help import PAGES
from pipeline.splitter.delivery import ADVERB_DELIVERIES, PHRASE_DELIVERIES, VERB_DELIVERIES

DOCS = Path(__file__).parents[2] / "docs"


def shown(*words: str, status: int = 0) -> str:
    done = CliRunner().invoke(main, ["help", *words], prog_name="fullcast")
    assert done.exit_code == status, done.output
    return done.output


@pytest.mark.parametrize("topic", PAGES)
def test_a_page_is_shown_whole(topic: str) -> None:
    page = (DOCS / PAGES[topic]).read_text(encoding="utf-8")
    assert shown(topic).strip() == page.strip()


def test_a_command_is_explained_as_its_own_help_does() -> None:
    own = CliRunner().invoke(main, ["plan", "--help"], prog_name="fullcast").output
    assert shown("plan") == own
    assert shown() == CliRunner().invoke(main, ["--help"], prog_name="fullcast").output


def test_what_there_is_no_help_for_is_said() -> None:
    said = shown("joker", status=2)
    assert "no command and no page is called 'joker'. Pages: script, directions" in said


def test_the_page_of_directions_lists_what_gives_one() -> None:
    page = (DOCS / "directions.md").read_text(encoding="utf-8")
    verbs, adverbs, patterns = {}, {}, set()
    for row in re.findall(r"^\| (`.*) \|$", page, re.MULTILINE):
        (direction,), own_verbs, own_adverbs, phrases = (
            re.findall("`([^`]+)`", cell) for cell in row.split("|")
        )
        verbs.update(dict.fromkeys(own_verbs, direction))
        adverbs.update(dict.fromkeys(own_adverbs, direction))
        for phrase in phrases:
            matching = [
                p for p, word in PHRASE_DELIVERIES if p.search(phrase) and word == direction
            ]
            assert matching, phrase
            patterns.update(matching)
    assert verbs == {verb.replace("_", " "): word for verb, word in VERB_DELIVERIES.items()}
    assert adverbs == ADVERB_DELIVERIES
    assert patterns == {pattern for pattern, _ in PHRASE_DELIVERIES}
