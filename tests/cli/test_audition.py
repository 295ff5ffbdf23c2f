"""``fullcast audition``: a character's lines in several voices."""

from __future__ import annotations

import html
import re
import shlex
from pathlib import Path

import pytest

from tests.cli.lamp_book import SCRIPT, run, run_json


def test_an_audition_has_a_file_for_each_candidate(book: Path) -> None:
    result = run_json("audition", "lamp.script", "mum", "--voice", "soprano", "--voice", "mezzo")
    assert [c["voice"] for c in result["candidates"]] == ["soprano", "mezzo"]
    assert all(Path(c["path"]).stat().st_size > 1000 for c in result["candidates"])
    page = Path(result["page"]).read_text(encoding="utf-8")
    assert "Mara=mezzo" in page
    assert len(run_json("audition", "lamp.script", "Tobias")["candidates"]) == 5


def test_an_exchange_is_auditioned_in_pairs(book: Path) -> None:
    result = run_json(
        "audition",
        "lamp.script",
        "Mara",
        "--with",
        "Tobias",
        "--voice",
        "mezzo/tenor",
        "--voice",
        "alto",
    )
    assert [c["voice"] for c in result["candidates"]] == ["mezzo/tenor", "alto/bass"]
    assert result["lines"] == [2, 3, 4, 5, 6]


@pytest.mark.parametrize("who", ["narrator", "unknown"])
def test_those_without_a_name_are_auditioned_too(book: Path, who: str) -> None:
    text = SCRIPT.replace("Wren:", "Unknown:")
    (book / "lamp.script").write_text(text, encoding="utf-8")
    result = run_json("audition", "lamp.script", who, "--voice", "tenor")
    assert len(result["candidates"]) == 1
    # Without candidates of one's own they are the voices that casting thinks of first.
    assert len(run_json("audition", "lamp.script", who)["candidates"]) == 5


def test_the_page_of_an_audition_holds_whole_commands(book: Path) -> None:
    (book / "other.yaml").write_bytes((book / "voices.yaml").read_bytes())
    words = ("lamp.script", "her daughter", "--voice", "mezzo", "--voices", "other.yaml")
    text = SCRIPT.replace("Wren:", "her daughter:")
    (book / "lamp.script").write_text(text, encoding="utf-8")
    page = Path(run_json("audition", *words)["page"]).read_text(encoding="utf-8")
    (shown,) = re.findall("<code>(.*?)</code>", page)
    program, *command = shlex.split(html.unescape(shown))
    assert program == "fullcast"
    run(*command, "--engine", "tone")
    assert "mezzo" in (book / "other.yaml").read_text(encoding="utf-8")


def test_the_liveliest_exchange_is_heard(book: Path) -> None:
    alone = "".join(f"\n\nMara: “And {n}.”" for n in range(9))
    text = SCRIPT.replace("\n\nTobias: “Some", f"{alone}\n\nTobias: “Some")
    (book / "lamp.script").write_text(text, encoding="utf-8")
    result = run_json("audition", "lamp.script", "Mara", "--with", "Tobias", "--voice", "alto")
    assert result["lines"] == [10, 11, 12, 13, 14, 15]


def test_an_audition_keeps_how_somebody_speaks(book: Path) -> None:
    def size() -> int:
        result = run_json("audition", "lamp.script", "Tobias", "--voice", "tenor")
        return int(Path(result["candidates"][0]["path"]).stat().st_size)

    plain = size()
    run("cast", "lamp.script", "--set", "Tobias.rate=0.5")
    assert size() > plain * 1.2
    run("cast", "lamp.script", "--set", "Tobias.rate=1")
    assert size() == plain
    # The book's own words hold as well.
    cast = (book / "voices.yaml").read_text(encoding="utf-8")
    more = "books:\n  the-lamp:\n    lexicon: {somebody: some poor old wretched body}\n"
    (book / "voices.yaml").write_text(cast.replace("books:\n  the-lamp:\n", more), "utf-8")
    assert size() > plain
