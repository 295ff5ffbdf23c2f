"""Whether words sound much the same, by their phonemes."""

from __future__ import annotations

import pytest

from pipeline.check.word_sounds import sound_alike


@pytest.mark.parametrize(
    ("said", "heard", "is_alike"),
    [
        ("ˈɪnɚ tˈaʊn", "ɪn hɜː tˈaʊn", True),
        ("sˈɛd ˈabsələm", "sˈɛt ˌʌp sˈæləm", True),
        ("bˈæd", "pˈɛt", True),
        ("ðɛɹ wʌz nˈʌθɪŋ ˈɪn", "ðeɪ ɑːɹ hˌuː θˈʌmpt", False),
        ("wɪððə lˈæntɚn", "baɪ ðɪ ˈɛlboʊ", False),
        ("ɔn ðə kˈiː", "", False),
    ],
)
def test_what_has_most_phonemes_or_their_like_in_common_sounds_alike(
    said: str, heard: str, is_alike: bool
) -> None:
    assert sound_alike(said, heard) is is_alike
    assert sound_alike(heard, said) is is_alike
