"""A choice of chapters, by their numbers."""

from __future__ import annotations

import pytest

from pipeline.errors import ManuscriptError
from pipeline.readers import chapter_numbers


@pytest.mark.parametrize(
    ("spec", "numbers"),
    [
        ("3", (3,)),
        ("2-4", (2, 3, 4)),
        ("4-", (4, 5)),
        ("-1", (0, 1)),
        ("5,1-2", (1, 2, 5)),
        (" 1 - 2 ", (1, 2)),
    ],
)
def test_chapters_are_named_by_number(spec: str, numbers: tuple[int, ...]) -> None:
    assert chapter_numbers(spec, (0, 1, 2, 3, 4, 5)) == numbers


@pytest.mark.parametrize("spec", ["", "x", "1-2-3", "-", "6", "0x1", "3-9", "4-2", "1,,2", "²"])
def test_what_is_no_choice_is_refused(spec: str) -> None:
    with pytest.raises(ManuscriptError) as caught:
        chapter_numbers(spec, (1, 2, 3, 4, 5))
    assert caught.value.hint == "Chapters run from 1 to 5."
