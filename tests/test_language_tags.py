"""Which language a tag means, written in any of the ways that books have it."""

from __future__ import annotations

import pytest

from pipeline.language_tags import is_english, primary_language


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("de", "de"),
        ("de-AT", "de"),
        ("de_AT", "de"),
        ("PT-br", "pt"),
        ("zh-Hant-TW", "zh"),
        ("", ""),
    ],
)
def test_country_and_script_are_left_out(tag: str, language: str) -> None:
    assert primary_language(tag) == language


@pytest.mark.parametrize("tag", ["", "en", "EN", "en-GB", "en_US", "eng", "English"])
def test_english_has_many_tags(tag: str) -> None:
    assert is_english(tag)


@pytest.mark.parametrize("tag", ["de", "de-AT", "es", "enm", "und"])
def test_others_are_not_english(tag: str) -> None:
    assert not is_english(tag)
