"""Pauses that are too long to be meant."""

from __future__ import annotations

import pytest

from pipeline import casting
from pipeline.errors import CastError, ScriptError
from pipeline.script import parse
from pipeline.script.parse_script import LONGEST_PAUSE_S


@pytest.mark.parametrize("pause", ["61s", "60.01 s", "60001ms", "10800s", "9" * 400 + "s"])
def test_a_pause_over_a_minute_is_refused_at_its_line(pause: str) -> None:
    with pytest.raises(ScriptError) as caught:
        parse(f"Mara: Hm.\n[pause {pause}]\n")
    assert caught.value.message.startswith("story.script:2: a pause of ")
    assert len(caught.value.message) < 120
    assert caught.value.hint == "At most 60s."


@pytest.mark.parametrize("pause", ["60s", "60000 ms", "0.5s", "0s"])
def test_a_pause_of_a_minute_is_read(pause: str) -> None:
    assert parse(f"Mara: Hm.\n[pause {pause}]\n").lines[1].text == pause


def test_a_pause_of_the_cast_has_the_same_limit() -> None:
    casting.parse(f"pauses: {{line: {LONGEST_PAUSE_S:g}s}}")
    for pause in ("61s", "9" * 400):
        with pytest.raises(CastError, match="too long"):
            casting.parse(f"pauses: {{line: {pause}}}")
