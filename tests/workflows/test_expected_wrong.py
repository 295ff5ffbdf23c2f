"""How many lines a build expects to have a wrong speaker."""

from __future__ import annotations

import pytest

from pipeline.cli.printing import unsure_lines
from pipeline.model import Line, Place
from pipeline.workflows.results import NumberedLine, expected_wrong


def speech(confidence: float | None, *, unsure: bool = False, spoken: bool = True) -> Line:
    return Line(
        Place(), "speech", "“Yes.”", "Mara", confidence=confidence, unsure=unsure, spoken=spoken
    )


def test_it_is_what_the_confidences_leave() -> None:
    lines = [speech(0.9), speech(0.5), speech(None), speech(0.2, spoken=False)]
    assert expected_wrong(lines) == pytest.approx(0.6)


def test_it_is_said_where_lines_are_unsure() -> None:
    asked = NumberedLine(7, 6, speech(0.4, unsure=True))
    words = unsure_lines([asked], 3.2, verbose=False)
    assert "1 line" in words[0]
    assert "about 3 may be somebody else's" in words[0]
    assert unsure_lines([], 3.2, verbose=False) == []
