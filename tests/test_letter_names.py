"""An A that is a letter is said by its name, by every engine and in a take of its own."""

from __future__ import annotations

import importlib.util
import sys

import numpy as np
import pytest

from pipeline import engines
from pipeline.engines.kokoro.phonemes import G2P
from pipeline.letter_names import LETTER_A
from pipeline.model import Cue, Voice
from pipeline.store import take_key

LETTERS = [
    "at nine a m",
    "Plan A is ready.",
    "the U S A",
    "the C I A came",
    "A B C",
    "Appendix A",
    "He got an A.",
    "Mister A Pike",
]
ARTICLES = [
    "A man came.",
    "He came. A man did.",
    "They read A Tale of Two Cities.",
    "ONCE UPON A TIME",
    "I am a man.",
    "What a mess",
    "the USA",
]


@pytest.mark.parametrize("text", LETTERS)
def test_a_letter_is_told_from_the_article(text: str) -> None:
    assert LETTER_A.search(text)


@pytest.mark.parametrize("text", ARTICLES)
def test_the_article_is_none(text: str) -> None:
    assert not LETTER_A.search(text)


def test_takes_of_before_are_others_and_all_the_rest_stay() -> None:
    """Keys as they were made before letters had names."""
    voice = Voice("tone", "alto")
    assert take_key(Cue("A man came.", voice), "1").startswith("44b77d31d90d9c12")
    assert not take_key(Cue("Plan A is ready.", voice), "1").startswith("7519de0ecd2f2bc7")


@pytest.mark.skipif(importlib.util.find_spec("misaki") is None, reason="wants the extra 'neural'")
def test_kokoro_says_its_name() -> None:
    g2p = G2P("us")
    said = {text: "".join(piece.phonemes for piece in g2p(text)) for text in LETTERS + ARTICLES}
    assert all("ˈA" in said[text] for text in LETTERS)
    assert "ˈA" not in said["I am a man."]


@pytest.mark.skipif(sys.platform != "linux", reason="eSpeak NG is the Linux engine")
def test_espeak_says_its_name_and_marks_lie_in_the_cue() -> None:
    voice = Voice("pyttsx3", "en-us+f2")
    with engines.get("pyttsx3").session() as session:
        letter = session.speak(cue := Cue("Plan A is ready now, friend.", voice))
        article = session.speak(Cue("Plan a is ready now, friend.", voice))
    assert not np.array_equal(letter.samples, article.samples)
    words = [cue.text[m.text_start : m.text_end].strip(",.") for m in letter.marks]
    assert words == ["Plan", "A", "is", "ready", "now", "friend"]
