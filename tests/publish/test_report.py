"""The report: a page of its own, with the levels of the sound itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline import sound_levels
from pipeline.check import published_files
from pipeline.publish.book_levels import measure_book
from tests.publish.books import kinds, scripted
from tests.sounds import small_book


def test_the_report_needs_no_network_and_says_what_is_wrong(tmp_path: Path) -> None:
    book = scripted(small_book(tmp_path, 2, 6), jobs=2)
    text = kinds(tmp_path / "out", book, "report")["report"].read_text(encoding="utf-8")
    assert not re.search(r"(?:src|href)=|url\(|https?://|<script", text)
    for words_wanted in ("Mara Venn", "A &lt;note&gt;.", "Unsure speakers", "RMS dB", "tone: low"):
        assert words_wanted in text
    assert text.count("<polygon") == 2
    tags = re.findall(r"<(/?)(table|tr|td|svg|tbody|thead|p|h2)\b", text)
    for name in {tag for _, tag in tags}:
        assert tags.count(("", name)) == tags.count(("/", name)), name


def test_the_reports_levels_are_those_of_the_mp3(tmp_path: Path) -> None:
    pytest.importorskip("soundfile")
    book = scripted(small_book(tmp_path, 1, 9))
    made = kinds(tmp_path / "out", book, "mp3")
    (own,) = measure_book(book).chapters
    other = published_files.measure_file(made["mp3-chapter"])
    assert own.rms_db == pytest.approx(other.rms_db, abs=0.1)
    assert own.peak_db == pytest.approx(other.peak_db, abs=0.2)
    assert own.loudness_lufs == pytest.approx(other.loudness_lufs, abs=0.1)
    assert max(own.peaks) == pytest.approx(sound_levels.amplitude(own.peak_db), abs=0.001)
