"""Figures that stand alone are shown to few readers: the others would say nothing of them."""

from __future__ import annotations

import itertools
import random

import pytest

from pipeline.speech_text import english, speech_text

FIGURES = (
    "0", "3", "07", "12", "45", "99", "100", "007", "112", "747", "767", "911", "1000", "1066",
    "1887", "1910", "2024", "2100", "3020", "90210", "12345", "71234", "0207946", "12345678",
    "123456789012", "9" * 20,
)  # fmt: skip
BEFORE = (
    "", "Lamp ", "a ", "the ", "the code is ", "call ", "dial ", "No. ", "room ", "Chapter ",
    "in ", "since ", "CA ", "from ", "won ", "May ", "A", "-", "£", "(", "’", "’’", "1,", "2.", "+",
    "3/", "4:", "B-", "page ", "of ", "x", "_", "½",
)  # fmt: skip
AFTER = (
    "", ",", ".", ";", "!", "?", "…", ")", ":", ", 4", ". 5", ",” said", ".”", ": 10", " and 6",
    " as 7", " at 8", " by 9", " for 1", " from 2", " near the", " on 3", " or 4", " the", " to 5",
    " under", " was", " were 6", ",’ said", ".’", ", in", ", May", ". May", ") 7", "; 8", ", pm",
    ". st", ", d", ".s", ",000 x", " by’", " to–", " on, x",
)  # fmt: skip


def test_no_other_reader_reads_figures_that_stand_alone() -> None:
    others = [reader for reader in english._FIGURES if not reader.alone]
    seen = 0
    for parts in itertools.product(BEFORE, FIGURES, AFTER):
        text, at = "".join(parts), len(parts[0])
        if english._LONE.match(text, at):
            seen += 1
            assert [r.pattern for r in others if r.compiled.match(text, at)] == [], text
    assert seen > 15_000


def test_readings_are_those_of_all_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(17)
    texts = [
        " ".join(
            chance.choice(BEFORE) + chance.choice(FIGURES) + chance.choice(AFTER) for _ in range(3)
        )
        for _ in range(2_000)
    ]
    quick = [speech_text(text) for text in texts]
    monkeypatch.setattr(english, "_LONE_FIGURES", english._FIGURES)
    assert quick == [speech_text(text) for text in texts]
