"""The lengths of the script's own pauses."""

from __future__ import annotations

import pytest

from pipeline.casting.pauses import pause_ms


@pytest.mark.parametrize(
    ("text", "ms"), [("1.5s", 1500), ("400ms", 400), (".5 s", 500), ("2S", 2000), ("x", 0)]
)
def test_pauses_have_lengths(text: str, ms: int) -> None:
    assert pause_ms(text) == ms
