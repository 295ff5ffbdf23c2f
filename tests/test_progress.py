"""Progress bars: drawn where somebody looks, and nowhere else."""

from __future__ import annotations

import io
import os
import sys

import pytest

from pipeline.progress import WHOLE, bars


def test_nothing_is_drawn_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    for shown in (True, False):
        with bars(shown=shown) as show:
            show("speaking", 1, 2)
    assert capsys.readouterr() == ("", "")


def test_a_terminal_gets_a_bar_a_stage(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setitem(os.environ, "TERM", "xterm")
    with bars(shown=True) as show:
        show("splitting", 0, 1)
        for done in range(5):
            show("speaking", done, 4)
        show("mastering", 1, 1)
        for done in (0, 30, 60):
            show(WHOLE, done, 600)
    assert "splitting" in screen.getvalue()
    assert "speaking" in screen.getvalue()
    assert "4/4" in screen.getvalue()
    assert "mastering" in screen.getvalue()
    assert "10%" in screen.getvalue()
    assert "min left" in screen.getvalue()
