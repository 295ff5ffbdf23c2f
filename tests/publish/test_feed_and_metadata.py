"""The podcast feed and the metadata that audiobook servers read."""

from __future__ import annotations

import dataclasses
import json
import xml.etree.ElementTree as ET
from pathlib import Path
from urllib.parse import quote

import av

from pipeline.model import RATE_HZ, Meta
from pipeline.publish import publish
from tests.publish.books import as_book, kinds, of_many_chapters, png, scripted
from tests.sounds import small_book

SAMPLES_A_FRAME = 1152
"""Of MP3."""
ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}"


def test_the_feed_lists_every_chapter(tmp_path: Path) -> None:
    extra = (("podcast-url", "https://example.org/lamp room"), ("date", "2024-05-06"))
    meta = Meta("Lamp & Room", "A. Writer", language="en", extra=extra)
    book = scripted(small_book(tmp_path, 2, 6, meta))
    out = publish(book, tmp_path / "out", ("podcast",))
    folder = tmp_path / "out"
    assert out.warnings == ()
    channel = ET.parse(folder / "feed.xml").find("channel")
    assert channel is not None
    assert channel.findtext("title") == "Lamp & Room"
    items = channel.findall("item")
    assert [item.findtext("title") for item in items] == ["Chapter 1", "Chapter 2"]
    for item, chapter in zip(items, out.chapters, strict=True):
        (enclosure,) = item.findall("enclosure")
        assert int(enclosure.attrib["length"]) == (folder / chapter.name).stat().st_size
        assert enclosure.attrib["url"] == "https://example.org/lamp room/" + quote(chapter.name)
    assert items[0].findtext("pubDate", "").startswith("Mon, 06 May 2024")
    marks = json.loads((folder / "02 - Chapter 2.chapters.json").read_text(encoding="utf-8"))
    assert marks["version"] == "1.2.0"
    assert [c["title"] for c in marks["chapters"]] == ["Scene 1", "Scene 2"]
    assert marks["chapters"][0]["startTime"] == 0


def test_a_cover_lies_beside_the_feed(tmp_path: Path) -> None:
    (tmp_path / "front.png").write_bytes(png())
    meta = Meta("Room", extra=(("podcast-url", "https://example.org/room"),))
    book = scripted(small_book(tmp_path, meta=meta), cover=tmp_path / "front.png")
    made = kinds(tmp_path / "out", book, "podcast")
    assert made["cover"].name == "cover.png"
    assert made["cover"].read_bytes() == png()
    images = [e.attrib["href"] for e in ET.parse(made["podcast-feed"]).iter(f"{ITUNES}image")]
    assert images == ["https://example.org/room/cover.png"]


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


def test_three_hundred_chapters_are_marked_where_they_are_heard(tmp_path: Path) -> None:
    small = small_book(tmp_path, chapters=1, lines=1)
    book = of_many_chapters(small, 300)
    out = publish(book, tmp_path / "out", ("mp3", "metadata"))
    path = next(artefact.path for artefact in out.artefacts if artefact.kind == "metadata")
    chapters = json.loads(path.read_text(encoding="utf-8"))["chapters"]
    assert [chapter["title"] for chapter in chapters] == [f"Chapter {n}" for n in range(1, 301)]
    # What is heard of the chapters before: the frames of their own files.
    at = 0.0
    for chapter, file in zip(chapters, out.chapters, strict=True):
        assert abs(chapter["start"] - at) < 0.05
        with av.open(str(tmp_path / "out" / file.name)) as sound:
            packets = [packet for packet in sound.demux(audio=0) if packet.size]
        at += len(packets) * SAMPLES_A_FRAME / RATE_HZ
    assert abs(chapters[-1]["end"] - at) < 0.05
