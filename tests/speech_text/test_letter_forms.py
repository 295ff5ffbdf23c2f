"""What is said doesn't depend on how letters are typed."""

from __future__ import annotations

import unicodedata

import pytest

from pipeline.speech_text import make_rule, speech_text


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("a con\u00adsid\u00ader\u00adable way", "a considerable way"),
        ("un\u200bfor\u2060get\u200ctable", "unforgettable"),
        ("the oﬃcer’s ﬂag", "the officer’s flag"),
        (unicodedata.normalize("NFD", "naïve José at the café"), "naïve José at the café"),
    ],
)
def test_invisible_marks_accents_and_ligatures_change_nothing(written: str, plain: str) -> None:
    assert speech_text(written) == speech_text(plain)


def typed(text: str, *, apart: bool) -> str:
    """The text with its accents composed, or as characters of their own."""
    return unicodedata.normalize("NFD" if apart else "NFC", text)


@pytest.mark.parametrize("apart", [False, True])
@pytest.mark.parametrize("rule_apart", [False, True])
def test_a_lexicon_word_is_found_in_either_form(apart: bool, rule_apart: bool) -> None:
    rule = make_rule(typed("Noël", apart=rule_apart), typed("no-él", apart=rule_apart))
    assert speech_text(typed("Ask Noël.", apart=apart), [rule]) == "Ask no-él."
