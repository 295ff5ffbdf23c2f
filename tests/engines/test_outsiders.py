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
        return replace(super().info(), in_process={inside})
    def session(self):
        {starting}
        return Session(self)

def engine():
    return Engine()
"""


@pytest.fixture
def borrow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Installs the engine, with what happens where it is asked what it is and where it speaks."""

    def install(
        asked: str = "pass", starting: str = "pass", speaking: str = "pass", inside: bool = False
    ) -> None:
        folder = tmp_path / "packages"
        facts = folder / "borrowed-1.0.dist-info"
        facts.mkdir(parents=True)
        text = _ENGINE.format(asked=asked, starting=starting, speaking=speaking, inside=inside)
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


def _book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BookOptions:
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    Path("late.txt").write_text("“Come up,” said Ada.\n\n“It is late,” said Ben.\n", "utf-8")
    return BookOptions(Path("late.txt"), engine="borrowed", jobs=1)


def test_an_engine_that_would_end_the_program_costs_a_line(
    borrow: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    borrow(speaking="if 'late' in cue.text: raise SystemExit(3)", inside=True)
    result = build_book(_book(tmp_path, monkeypatch))
    assert result.rendered > 0
    assert {failure.message for failure in result.failed} == {"SystemExit: 3"}


@pytest.mark.parametrize("starting", ["raise RuntimeError('no device')", "return None"])
def test_an_engine_that_cannot_start_inside_is_a_sentence(
    borrow: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, starting: str
) -> None:
    borrow(starting=starting, inside=True)
    with pytest.raises(EngineError, match="engine borrowed can't start: "):
        build_book(_book(tmp_path, monkeypatch))


@pytest.mark.skipif(sys.platform == "win32", reason="its folders have letters")
@pytest.mark.parametrize("inside", [True, False])
def test_an_engine_that_goes_elsewhere_takes_no_take_along(
    borrow: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, inside: bool
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    borrow(speaking=f"os.chdir({str(elsewhere)!r})", inside=inside)
    result = build_book(_book(tmp_path, monkeypatch))
    assert result.rendered > 0
    assert not list(elsewhere.iterdir())
    assert list(Path("output/.store/takes").rglob("*.wav"))
