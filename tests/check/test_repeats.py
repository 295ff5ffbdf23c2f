"""What a text says again itself."""

from __future__ import annotations

import pytest

from pipeline.check.repeats import repeated_share


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("The lamp was lit.", 0),
        ("It blows at eight. At eight, mind.", 7 / 25),
        ("No, no, no, no.", 3 / 4),
        ("Drip.", 0),
        ("…", 0),
        ("Go on, go on, he said; go on!", 4 / 18),
    ],
)
def test_the_longest_run_of_words_that_comes_again_is_a_share_of_the_letters(
    text: str, share: float
) -> None:
    assert repeated_share(text) == pytest.approx(share)
