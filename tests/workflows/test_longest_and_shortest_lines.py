"""A line of 9,000 characters without a stop, a word of 400 letters, and lines of one word."""

from __future__ import annotations

import re
from pathlib import Path

import av
import numpy as np
import pytest

from pipeline import engines
from pipeline.model import Cue, Voice
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.build_book import build_book

SONG = "The song went water and wind and rope" + " and water and wind and rope" * 322
ENDLESS = f"{SONG} and harbour."
SHORT = ["“No.”", "“I.”", "“Oh!”", "“A.”", "“O!”"]
MARKS = ["“…”", "“—”", "“?”"]


@pytest.mark.parametrize("text", ["No.", "I.", "Oh!", "A.", "O!"])
def test_one_word_is_heard(text: str) -> None:
    engine = engines.get("pyttsx3")
    with engine.session() as session:
        sound = session.speak(Cue(text, Voice("pyttsx3", "en-us+f1")))
    loud = np.abs(sound.samples.astype(np.float64)) > 32768 * 10 ** (-40 / 20)
    heard = np.flatnonzero(loud)
    assert (heard[-1] - heard[0]) / sound.rate_hz >= 0.1


@pytest.mark.slow
def test_all_of_an_endless_line_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(ENDLESS) > 9_000
    monkeypatch.chdir(tmp_path)
    story = ["CHAPTER I", *SHORT, *MARKS, ENDLESS, f"He said {'a' * 400} and went.", "“No.”"]
    Path("long.txt").write_text("\n\n".join(story) + "\n", encoding="utf-8")
    options = BookOptions(
        source=Path("long.txt"), engine="pyttsx3", formats=("mp3", "captions"), jobs=1
    )
    built = build_book(options)
    assert built.failed == ()
    captions = next(built.folder.glob("*.words.vtt")).read_text(encoding="utf-8")
    words = re.findall(r"[^\W\d_]+", re.sub(r"<[^>]*>|\d\d:\d\d[\d:.]*", " ", captions))
    spoken = " ".join(words).lower()
    assert spoken.count("water") == ENDLESS.count("water")
    assert "harbour" in spoken
    assert "and went" in spoken
    with av.open(str(next(path for path in built.folder.glob("*.mp3")))) as file:
        seconds = float(file.duration or 0) / 1_000_000
    # Nobody says fifteen letters a second for long, nor fewer than ten in this voice.
    assert len(ENDLESS) / 25 < seconds < len(ENDLESS) / 8
