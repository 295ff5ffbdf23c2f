"""The language that a text is taken for."""

from __future__ import annotations

from pipeline.readers.shared.language import detect_language


def test_a_short_text_of_odd_sounds_is_no_other_language() -> None:
    text = "“Hm. Shh! Brr. Zzz.” said Ines. “Wh-wh-what? I w-won’t, Mr. Pike!” he said, no more."
    assert detect_language(text) == "en"


def test_a_list_of_words_is_no_unknown_language() -> None:
    assert (
        detect_language(
            "Ropes, lamps, nails, twine, oil, salt, bread, eggs, butter, nails, tar, hemp."
        )
        == "en"
    )


def test_each_part_of_a_short_text_counts_once() -> None:
    german = "Die Frau ging in das Haus, und der Mann war nicht zu sehen. "
    english = "The man was in the house and he said that it was his. " * 5
    assert detect_language(english + german) == "en"
