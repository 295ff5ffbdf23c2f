"""Captions: read by the letter of their formats, in order, at the times of the sound."""

from __future__ import annotations

import dataclasses
import itertools
import re
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.model import RATE_HZ, Mark
from pipeline.publish import Book, captions, publish
from pipeline.publish.timed_text import time_pieces, time_words, timed_texts
from pipeline.sentences import sentences
from tests.publish.books import TEXTS, kinds, scripted
from tests.sounds import SmallBook, babble, small_book, write_take

CLOCK = re.compile(r"(\d\d):(\d\d):(\d\d)[.,](\d\d\d)")


def milliseconds(clock: str) -> int:
    found = CLOCK.fullmatch(clock)
    assert found is not None, clock
    hours, minutes, seconds, ms = map(int, found.groups())
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + ms


def parse(text: str) -> list[tuple[int, int, list[str]]]:
    """Captions by the letter of both formats: blocks between blank lines."""
    blocks = [
        block.split("\n") for block in text.removeprefix("WEBVTT\n\n").strip("\n").split("\n\n")
    ]
    found = []
    for block in blocks:
        rows = block[1:] if block[0].isdigit() else block
        start, arrow, end = rows[0].split(" ")
        assert arrow == "-->"
        assert all(rows[1:])
        found.append((milliseconds(start), milliseconds(end), rows[1:]))
    return found


def assert_in_order(found: list[tuple[int, int, list[str]]]) -> None:
    for start, end, _ in found:
        assert start < end
    for before, after in itertools.pairwise(found):
        assert before[1] <= after[0]


def plain(rows: list[str]) -> str:
    text = re.sub(r"<v [^>]*>", "", " ".join(rows))
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def test_captions_say_the_book_in_order_in_two_rows(tmp_path: Path) -> None:
    book = scripted(small_book(tmp_path, 2, 10))
    made = kinds(tmp_path / "out", book, "mp3", "captions")
    for kind in ("vtt-book", "srt-book"):
        found = parse(made[kind].read_text(encoding="utf-8"))
        assert_in_order(found)
        assert all(len(rows) <= 3 for _, _, rows in found)
    found = parse(made["vtt-book"].read_text(encoding="utf-8"))
    assert all(len(rows) <= 2 and max(map(len, map(plain, ([r] for r in rows)))) <= 42
               for _, _, rows in found)  # fmt: skip
    whole = "".join(TEXTS[i % 5] for i in range(20))
    assert "".join(plain(rows) for _, _, rows in found).replace(" ", "") == whole.replace(" ", "")


def test_an_authors_angle_brackets_are_shown_and_are_no_tags() -> None:
    shown = [captions.Caption(0, 900, "Ines", "“Is <i>that</i> 3 < 4, {\\an8} & so?”", True)]
    text = captions.srt(shown)
    assert "3 < 4" in text
    assert "& so" in text
    assert not re.search(r"</?[a-z]|\{\\", text)
    assert text.replace("\u2060", "").count("<i>that</i> 3 < 4, {\\an8} & so") == 1


def test_captions_start_when_the_line_does(tmp_path: Path) -> None:
    book = scripted(small_book(tmp_path, 2, 10))
    made = publish(book, tmp_path / "out", ("mp3", "captions"))
    paths = {artefact.path.name: artefact.path for artefact in made.artefacts}
    starts = {
        start for start, _, _ in parse(paths["The Lamp Room.vtt"].read_text(encoding="utf-8"))
    }
    for entry in book.mastered.timeline.entries:
        if entry.part >= 0:
            assert round(entry.speech_start * 1000 / RATE_HZ) in starts
    own = parse(paths["02 - Chapter 2.vtt"].read_text(encoding="utf-8"))
    assert own[0][0] == pytest.approx(600, abs=30)
    srt = paths["02 - Chapter 2.srt"].read_text(encoding="utf-8")
    assert [s for s, _, _ in parse(srt)] == [s for s, _, _ in own]


def test_captions_name_the_speaker(tmp_path: Path) -> None:
    book = scripted(small_book(tmp_path, 1, 5))
    made = kinds(tmp_path / "out", book, "mp3", "captions")
    vtt = made["vtt-book"].read_text(encoding="utf-8")
    assert "<v Mara Venn>“Who is there?”" in vtt
    assert "&amp; laughed &lt;softly&gt;" in vtt.replace("\n", " ")
    assert "\nMara Venn: “Who is there?”" in made["srt-book"].read_text(encoding="utf-8")
    assert "vtt-words" not in made


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ab cdé.,?!…—”“’&<-\u200b\u65e5", max_size=400))
def test_any_text_fits_two_rows_and_loses_nothing(text: str) -> None:
    text = " ".join(text.split())
    pieces = [p for sentence in sentences(text) for p in captions.fit_rows(sentence)]
    assert "".join(pieces).replace(" ", "") == text.replace(" ", "")
    assert all(1 <= len(captions.wrap(p)) <= 2 for p in pieces)


def with_marks(book: Book, small: SmallBook) -> Book:
    """The book with word times in every take: a word every 10 ms from 250 ms on."""
    takes, plan_parts = {}, []
    for part in book.plan.parts:
        assert book.script is not None
        text = book.script.lines[part.line].text.replace("&", "and")
        cue = dataclasses.replace(part.cue, text=text)
        spans = [m.span() for m in re.finditer(r"\w\S*", text)]
        marks = tuple(Mark(a, b, 250 + 10 * i) for i, (a, b) in enumerate(spans))
        takes[cue] = dataclasses.replace(small.takes[part.cue], marks=marks)
        plan_parts.append(dataclasses.replace(part, cue=cue))
    plan = dataclasses.replace(book.plan, parts=tuple(plan_parts))
    return dataclasses.replace(book, plan=plan, takes=takes)


def test_words_are_timed_by_the_engine_where_it_tells(tmp_path: Path) -> None:
    small = small_book(tmp_path, 1, 10)
    book = with_marks(scripted(small), small)
    made = kinds(tmp_path / "out", book, "mp3", "captions")
    found = parse(made["vtt-words"].read_text(encoding="utf-8"))
    assert_in_order(found)
    stretch = next(s for s in timed_texts(book) if s.text == TEXTS[3])
    known = time_words(stretch)
    assert [word.text for word in known] == TEXTS[3].split()
    # The take's speech begins after 250 ms of silence, of which the slot keeps a little.
    assert known[0].start - stretch.start < 0.04 * RATE_HZ
    assert known[1].start - known[0].start == pytest.approx(0.01 * RATE_HZ, abs=2)


def test_words_without_times_have_captions_of_their_own(tmp_path: Path) -> None:
    small = small_book(tmp_path, 1, 10)
    book = with_marks(scripted(small), small)
    bare = book.plan.parts[3].cue  # as of a recording, or a sound: no times at all
    few = book.plan.parts[0].cue  # of which the engine says the second word otherwise
    takes = dict(book.takes or {})
    takes[bare] = dataclasses.replace(takes[bare], marks=())
    takes[few] = dataclasses.replace(takes[few], marks=takes[few].marks[:1])
    book = dataclasses.replace(book, takes=takes)
    made = kinds(tmp_path / "out", book, "mp3", "captions")
    found = parse(made["vtt-words"].read_text(encoding="utf-8"))
    assert_in_order(found)
    assert [plain(rows) for *_, rows in found] == " ".join(
        s.text for s in timed_texts(book)
    ).split()
    assert min(end - start for start, end, _ in found) >= 9


def test_a_second_sentence_starts_at_its_own_word(tmp_path: Path) -> None:
    small = small_book(tmp_path, 1, 10)
    book = with_marks(scripted(small), small)
    stretch = next(s for s in timed_texts(book) if s.text == TEXTS[0])
    first, second = time_pieces(stretch, sentences(TEXTS[0]))
    assert first.start == stretch.start
    assert second.start == time_words(stretch)[4].start


def test_without_word_times_a_cut_falls_into_the_pause(tmp_path: Path) -> None:
    small = small_book(tmp_path, 1, 1)
    sound = np.concatenate([babble(0.9, 120, -20), babble(2.4, 130, -20)])
    (part,) = small.plan.parts
    small.takes[part.cue] = write_take(tmp_path / "takes", sound)
    book = scripted(small)
    (stretch,) = timed_texts(book)
    first, second = time_pieces(stretch, sentences(TEXTS[0]))
    assert first.end == second.start
    # The first babble, then a quarter of a second of silence behind it and before the second.
    wanted = stretch.start + (0.9 + 0.25 + 0.25) * RATE_HZ
    assert second.start == pytest.approx(wanted, abs=0.05 * RATE_HZ)
