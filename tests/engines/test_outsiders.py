"""Engines of somebody else's that go wrong: a sentence, and nothing astray."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline import engines
from pipeline.errors import EngineError
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.build_book import build_book

_ENGINE = """
import os
from dataclasses import replace
from pipeline.engines.tone import ToneEngine, ToneSession

class Session(ToneSession):
    def speak(self, cue):
        {speaking}
        return super().speak(cue)

class Engine(ToneEngine):
    name = "borrowed"
    def info(self):
        {asked}
        return replace(super().info(), in_process=False)
    def session(self):
        return Session(self)

def engine():
    return Engine()
"""


@pytest.fixture
def borrow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Installs the engine, with what happens where it is asked what it is and where it speaks."""

    def install(asked: str = "pass", speaking: str = "pass") -> None:
        folder = tmp_path / "packages"
        facts = folder / "borrowed-1.0.dist-info"
        facts.mkdir(parents=True)
        text = _ENGINE.format(asked=asked, speaking=speaking)
        (folder / "borrowed.py").write_text(text, encoding="utf-8")
        (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: borrowed\nVersion: 1.0\n")
        (facts / "entry_points.txt").write_text(
            "[fullcast.engines]\nborrowed = borrowed:engine\n", encoding="utf-8"
        )
        monkeypatch.syspath_prepend(folder)
        monkeypatch.delitem(sys.modules, "borrowed", raising=False)

    return install


def test_an_engine_that_cannot_say_what_it_is_is_a_sentence(borrow: Callable[..., None]) -> None:
    borrow(asked="raise OSError('no such library')")
    with pytest.raises(EngineError, match="borrowed can't say what it is: OSError: no such libra"):
        engines.get("borrowed")


@pytest.mark.skipif(sys.platform == "win32", reason="its folders have letters")
def test_an_engine_that_goes_elsewhere_takes_no_take_along(
    borrow: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    borrow(speaking=f"os.chdir({str(elsewhere)!r})")
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    Path("late.txt").write_text("“Come up,” said Ada.\n\n“It is late,” said Ben.\n", "utf-8")
    result = build_book(BookOptions(Path("late.txt"), engine="borrowed", jobs=1))
    assert result.rendered > 0
    assert not list(elsewhere.iterdir())
    assert list(Path("output/.store/takes").rglob("*.wav"))
