"""EPUB: the spine in order, chapters from the contents, matter listed, nothing trusted."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path

import pytest

from pipeline.errors import ManuscriptError
from pipeline.model import Manuscript
from pipeline.readers import read
from pipeline.readers.shared import limits
from tests.readers.books import PNG, item, nav, page, point, prose, write_epub, write_zip
from tests.readers.manuscripts import PROSE, TALK, assert_whole, of_kind, shape, titles

STORY = prose(PROSE, TALK, PROSE)
FRONT = {
    "cover.xhtml": page('<img src="cover.png" alt="a lane"/>'),
    "title.xhtml": page(
        '<section epub:type="titlepage"><h1>The Lane</h1><p>A. Writer</p></section>'
    ),
    "rights.xhtml": page("<p>Copyright © 2019 A. Writer. All rights reserved.</p>"),
}


def book(path: Path) -> Manuscript:
    manuscript = read(path)
    assert_whole(manuscript)
    assert manuscript.removed == ()
    return manuscript


def test_epub_3_chapters_from_the_contents(tmp_path: Path) -> None:
    pages = {
        **FRONT,
        "c1.xhtml": page(f"<h1>1</h1><h2>The Gate</h2>{STORY}<hr/>{STORY}"),
        "c2.xhtml": page(f"<h1>2</h1><h2>The Dog</h2>{STORY}"),
        "notes.xhtml": page("<h1>Notes</h1><p>1. Of peas.</p>"),
    }
    entries = (
        item("title.xhtml", "Title Page")
        + item("rights.xhtml", "Copyright")
        + item("c1.xhtml", "1. The Gate")
        + item("c2.xhtml", "2. The Dog")
        + item("notes.xhtml", "Notes")
    )
    manuscript = book(write_epub(tmp_path / "lane.epub", pages, contents=nav(entries)))
    assert titles(manuscript) == ["1 The Gate", "2 The Dog"]
    assert shape(manuscript) == [
        (0, 1, "matter"),
        (1, 1, "chapter"), (1, 1, "prose"), (1, 2, "scene"), (1, 2, "prose"),
        (2, 1, "chapter"), (2, 1, "prose"), (2, 1, "matter"),
    ]  # fmt: skip
    assert [p.text for p in of_kind(manuscript, "matter")] == [
        "The Lane",
        "A. Writer",
        "Copyright © 2019 A. Writer. All rights reserved.",
        "Notes",
        "1. Of peas.",
    ]


def test_epub_2_contents_with_parts_and_fragments(tmp_path: Path) -> None:
    pages = {
        "one.html": page(
            f'<h1 id="p1">Part One</h1><h2 id="a">Dawn</h2>{STORY}<h2 id="b">Noon</h2>{STORY}'
        ),
        "two.html": page(f'<h1 id="p2">Part Two</h1><h2 id="c">Dusk</h2>{STORY}'),
    }
    ncx = point(
        "one.html#p1", "Part One", point("one.html#a", "Dawn") + point("one.html#b", "Noon")
    )
    ncx += point("two.html#p2", "Part Two", point("two.html#c", "Dusk"))
    manuscript = book(write_epub(tmp_path / "b.epub", pages, ncx=ncx))
    assert titles(manuscript) == ["Part One Dawn", "Noon", "Part Two Dusk"]
    assert [p.place.chapter for p in of_kind(manuscript, "prose")] == [1] * 3 + [2] * 3 + [3] * 3


def test_metadata_series_and_cover(tmp_path: Path) -> None:
    path = write_epub(tmp_path / "b.epub", {"c.xhtml": page(f"<h1>One</h1>{STORY}")})
    manuscript = book(path)
    meta = manuscript.meta
    assert (meta.title, meta.author, meta.language) == ("The Lane", "A. Writer", "en-GB")
    assert dict(meta.extra) == {
        "series": "Lanes", "series-part": "2", "year": "2019", "publisher": "Gate Press",
    }  # fmt: skip
    assert manuscript.cover_image == PNG


def test_epub_3_roles_and_collections(tmp_path: Path) -> None:
    metadata = (
        '<dc:title id="s">Book Two</dc:title><dc:title id="t">The Lane</dc:title>'
        '<meta refines="#t" property="title-type">main</meta>'
        '<dc:creator id="i">B. Painter</dc:creator><meta refines="#i" property="role">ill</meta>'
        '<dc:creator id="a">A. Writer</dc:creator><meta refines="#a" property="role">aut</meta>'
        '<dc:contributor id="n">C. Reader</dc:contributor>'
        '<meta refines="#n" property="role">nrt</meta>'
        '<meta property="belongs-to-collection" id="c">Lanes</meta>'
        '<meta refines="#c" property="group-position">3</meta><dc:language>en</dc:language>'
    )
    meta = book(write_epub(tmp_path / "b.epub", {"c.xhtml": page(STORY)}, metadata=metadata)).meta
    assert (meta.title, meta.author, meta.narrator) == ("The Lane", "A. Writer", "C. Reader")
    assert dict(meta.extra) == {"series": "Lanes", "series-part": "3"}


def test_a_chapter_whose_name_only_the_contents_know(tmp_path: Path) -> None:
    pages = {"a.xhtml": page(STORY), "b.xhtml": page(STORY)}
    entries = item("a.xhtml", "The Gate") + item("b.xhtml", "The Dog")
    manuscript = book(write_epub(tmp_path / "b.epub", pages, contents=nav(entries)))
    assert titles(manuscript) == ["The Gate", "The Dog"]
    assert shape(manuscript)[:2] == [(1, 1, "chapter"), (1, 1, "prose")]


def test_a_heading_that_is_only_a_styled_paragraph(tmp_path: Path) -> None:
    pages = {
        f"{n}.xhtml": page(f'<p class="h">CHAPTER {n}</p><p class="t">THE GATE</p>{STORY}')
        for n in (1, 2)
    }
    entries = item("1.xhtml", "Chapter 1: The Gate") + item("2.xhtml", "Chapter 2: The Gate")
    manuscript = book(write_epub(tmp_path / "b.epub", pages, contents=nav(entries)))
    assert titles(manuscript) == ["CHAPTER 1 THE GATE", "CHAPTER 2 THE GATE"]


def test_a_title_beside_its_number_and_a_half_title_above_the_parts(tmp_path: Path) -> None:
    chapter = (
        '<section epub:type="chapter"><hgroup><h3>{}</h3><p epub:type="title">{}</p></hgroup>{}'
    )
    part = "<section><hgroup><h2>Part I</h2><p>Early</p></hgroup></section>"
    pages = {
        "poem.xhtml": page(f"<h2>To the Reader</h2>{STORY}"),
        "half.xhtml": page('<section epub:type="halftitlepage"><h1>The Lane</h1></section>'),
        "p1.xhtml": page(part),
        "c1.xhtml": page(chapter.format("I", "The Gate", STORY)),
        "c2.xhtml": page(chapter.format("II", "The Dog", STORY)),
    }
    chapters = item("c1.xhtml", "I: The Gate") + item("c2.xhtml", "II: The Dog")
    entries = item("poem.xhtml", "To the Reader")
    entries += item("half.xhtml", "The Lane", item("p1.xhtml", "Part I: Early", chapters))
    manuscript = book(write_epub(tmp_path / "b.epub", pages, contents=nav(entries)))
    assert titles(manuscript) == ["To the Reader", "Part I Early I The Gate", "II The Dog"]
    assert [p.text for p in of_kind(manuscript, "matter")] == ["The Lane"]


def test_a_chapter_over_several_files_goes_on(tmp_path: Path) -> None:
    pages = {
        "a.xhtml": page(f"<h1>One</h1>{STORY}"),
        "a2.xhtml": page(STORY),
        "b.xhtml": page(f"<h1>Two</h1>{STORY}"),
    }
    entries = item("a.xhtml", "One") + item("b.xhtml", "Two")
    manuscript = book(write_epub(tmp_path / "b.epub", pages, contents=nav(entries)))
    assert [p.place.chapter for p in of_kind(manuscript, "prose")] == [1] * 6 + [2] * 3


def test_without_contents_headings_make_chapters(tmp_path: Path) -> None:
    pages = {f"{n}.xhtml": page(f"<h2>Chapter {n}</h2>{STORY}") for n in (1, 2, 3)}
    assert titles(book(write_epub(tmp_path / "b.epub", pages))) == [
        "Chapter 1",
        "Chapter 2",
        "Chapter 3",
    ]


def test_notes_and_their_marks_are_not_spoken(tmp_path: Path) -> None:
    body = (
        '<h1>One</h1><p>She went<a epub:type="noteref" href="#n1">1</a> out<sup>'
        '<a href="#n2">[2]</a></sup> at last.</p>'
        '<aside epub:type="footnote" id="n1"><p>By the gate.</p></aside>'
    )
    manuscript = book(write_epub(tmp_path / "b.epub", {"c.xhtml": page(body)}))
    assert [p.text for p in of_kind(manuscript, "prose")] == ["She went out at last."]
    assert [p.text for p in of_kind(manuscript, "matter")] == ["By the gate."]


def test_pages_that_are_not_well_formed(tmp_path: Path) -> None:
    broken = "<html><body><h1>One<p>She went <b>out & about<br>again &nbsp;&mdash; so."
    broken += "<p>Then &lt;home&gt;"
    manuscript = book(write_epub(tmp_path / "b.epub", {"c.xhtml": broken}))
    assert "She went out & about again — so." in [p.text for p in manuscript.paragraphs]
    assert manuscript.paragraphs[-1].text == "Then <home>"


def test_licences_and_the_tags_of_archives_are_matter(tmp_path: Path) -> None:
    start = "*** START OF THE PROJECT GUTENBERG EBOOK THE LANE ***"
    pages = {
        "pre.xhtml": page(
            "<h2>Preface</h2><p>Posted originally on the Archive of Our Own at x.</p>"
            "<p>Tags: dog</p>"
        ),
        "c1.xhtml": page(f"<p>Licence.</p><p>{start}</p><h1>One</h1>{STORY}"),
        "c2.xhtml": page(
            f"<h1>Two</h1>{STORY}<section class='pg-boilerplate'><p>You may.</p></section>"
        ),
    }
    entries = item("pre.xhtml", "Preface") + item("c1.xhtml", "One") + item("c2.xhtml", "Two")
    manuscript = book(write_epub(tmp_path / "b.epub", pages, contents=nav(entries)))
    assert titles(manuscript) == ["One", "Two"]
    assert len(of_kind(manuscript, "prose")) == 6
    assert of_kind(manuscript, "matter")[-1].text == "You may."


# ------------------------------------------------------------------ hostile


def refuse(path: Path, says: str) -> None:
    with pytest.raises(ManuscriptError, match=says) as caught:
        read(path)
    assert path.name in caught.value.message
    assert caught.value.hint


def test_not_a_zip(tmp_path: Path) -> None:
    path = tmp_path / "b.epub"
    for data in (b"hello", b"PK\x03\x04" + b"\0" * 500, b"\0" * 100_000):
        path.write_bytes(data)
        refuse(path, "is not a readable EPUB file")


def test_a_truncated_or_flipped_zip(tmp_path: Path) -> None:
    whole = write_epub(tmp_path / "b.epub", {"c.xhtml": page(f"<h1>One</h1>{STORY * 50}")})
    data = whole.read_bytes()
    whole.write_bytes(data[: len(data) // 2])
    refuse(whole, "is not a readable EPUB file")
    at = data.index(b"OEBPS/c.xhtml") + 40
    whole.write_bytes(data[:at] + bytes(b ^ 0x5A for b in data[at : at + 40]) + data[at + 40 :])
    refuse(whole, "damaged")


def test_a_zip_that_is_no_epub(tmp_path: Path) -> None:
    refuse(write_zip(tmp_path / "b.epub", [("a.txt", "hello")]), "no EPUB")


def test_zip_bomb(tmp_path: Path) -> None:
    bomb = write_epub(tmp_path / "b.epub", {"c.xhtml": page("<p>" + "0" * (40 * 2**20) + "</p>")})
    assert bomb.stat().st_size < 200_000
    refuse(bomb, "unpacks to too much")


def test_many_small_bombs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "UNPACKED_BYTES", 3 * 2**20)
    pages = {f"{n}.xhtml": page(f"<p>{'0 ' * 500_000}</p>") for n in range(5)}
    refuse(write_epub(tmp_path / "b.epub", pages), "unpacks to too much")


@pytest.mark.parametrize(
    "name", ["../evil.xhtml", "/etc/evil", "a/../../b", "..\\evil", "C:\\evil"]
)
def test_parts_outside_of_the_book(tmp_path: Path, name: str) -> None:
    path = write_epub(tmp_path / "b.epub", {"c.xhtml": page(STORY)}, more=[("XXXXXXXXXXXX", "x")])
    real = name.ljust(12, "x")[:12] if len(name) < 12 else name
    data = path.read_bytes().replace(b"XXXXXXXXXXXX", real.encode()[:12].ljust(12, b"x"))
    path.write_bytes(data)
    refuse(path, "outside of itself")


LAUGHS = (
    '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;">]>'
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("declared", [LAUGHS, OUTSIDE])
@pytest.mark.parametrize("part", ["OEBPS/c.xhtml", "OEBPS/book.opf", "META-INF/container.xml"])
def test_xml_entities(tmp_path: Path, declared: str, part: str) -> None:
    path = write_epub(tmp_path / "b.epub", {"c.xhtml": page(STORY)})
    with zipfile.ZipFile(path) as old:
        parts = [(name, old.read(name).decode("utf-8", "replace")) for name in old.namelist()]
    path.unlink()
    changed: list[tuple[str, str | bytes]] = [
        (n, declared + t.split("?>", 1)[-1].replace("<!DOCTYPE html>", "") if n == part else t)
        for n, t in parts
    ]
    refuse(write_zip(path, changed), "declares XML entities")


def test_drm_is_named(tmp_path: Path) -> None:
    enc = (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" '
        'xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod '
        'Algorithm="{}"/></enc:EncryptedData></encryption>'
    )
    aes = "http://www.w3.org/2001/04/xmlenc#aes128-cbc"
    path = tmp_path / "b.epub"
    pages = {"c.xhtml": page(STORY)}
    write_epub(path, pages, more=[("META-INF/encryption.xml", enc.format(aes))])
    refuse(path, "DRM")
    write_epub(path, pages, more=[("META-INF/rights.xml", "<rights/>")])
    refuse(path, "DRM")
    fonts = enc.format("http://www.idpf.org/2008/embedding")
    write_epub(path, pages, more=[("META-INF/encryption.xml", fonts)])
    assert len(of_kind(book(path), "prose")) == 3


def test_a_password(tmp_path: Path) -> None:
    path = write_epub(tmp_path / "b.epub", {"c.xhtml": page(STORY)})
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    path.write_bytes(bytes(data))
    refuse(path, "password")


def test_a_container_of_two_gigabytes(tmp_path: Path) -> None:
    path = tmp_path / "b.epub"
    with path.open("wb") as file:
        file.truncate(2 * 2**30)
    refuse(path, "larger than")


def test_a_list_of_parts_that_is_too_long(tmp_path: Path) -> None:
    path = write_epub(tmp_path / "b.epub", {"c.xhtml": page(STORY)})
    data = path.read_bytes()
    at = data.rindex(b"PK\x05\x06")
    path.write_bytes(data[: at + 12] + struct.pack("<I", 2**31) + data[at + 16 :])
    refuse(path, "far too many parts")


@pytest.mark.parametrize("nest", ["<div>", "<b>", "<blockquote>", "<table><tr><td>"])
def test_a_page_nested_without_end(tmp_path: Path, nest: str) -> None:
    path = write_epub(tmp_path / "b.epub", {"c.xhtml": page(nest * 20_000 + "deep")})
    assert [p.text.strip("*") for p in book(path).paragraphs] == ["deep"]


def test_a_tag_of_attributes_without_end(tmp_path: Path) -> None:
    attributes = " ".join(f'a{n}="x"' for n in range(200_000))
    path = write_epub(tmp_path / "b.epub", {"c.xhtml": page(f"<p {attributes}>so</p>")})
    assert [p.text for p in book(path).paragraphs] == ["so"]


def test_a_missing_page_is_said_and_a_book_without_text_refused(tmp_path: Path) -> None:
    path = write_epub(tmp_path / "b.epub", {"c.xhtml": page(STORY), "gone.xhtml": page(STORY)})
    with zipfile.ZipFile(path) as old:
        parts = [(name, old.read(name)) for name in old.namelist() if "gone" not in name]
    manuscript = book(write_zip(path, parts))
    assert any("gone.xhtml" in warning for warning in manuscript.warnings)
    refuse(write_epub(path, {"c.xhtml": page("")}), "no page with text")


@pytest.mark.parametrize(
    "picture",
    ['<img src="img/front.png" alt="a lane"/>', '<svg><image xlink:href="img/front.png"/></svg>'],
)
def test_a_cover_that_only_the_first_page_shows(tmp_path: Path, picture: str) -> None:
    pages = {"front.xhtml": page(f"<div>{picture}</div>"), "c.xhtml": page(f"<h1>1</h1>{STORY}")}
    more = [("OEBPS/img/front.png", PNG)]
    metadata = "<dc:title>The Lane</dc:title><dc:language>en</dc:language>"
    path = write_epub(tmp_path / "b.epub", pages, metadata=metadata, more=more, cover="")
    assert book(path).cover_image == PNG
    pages["front.xhtml"] = page(f"<p>A map of the lane</p><div>{picture}</div>")
    path = write_epub(tmp_path / "b.epub", pages, metadata=metadata, more=more, cover="")
    assert book(path).cover_image == b""


@pytest.mark.parametrize(
    ("data", "kept"), [(b"RIFF\x04\0\0\0WEBPVP8 ", True), (b"GIF89a\x01\0\x01\0", False)]
)
def test_a_cover_in_another_format_is_kept_or_said_to_be_left_out(
    tmp_path: Path, data: bytes, kept: bool
) -> None:
    path = write_epub(
        tmp_path / "b.epub",
        {"c.xhtml": page(f"<h1>One</h1>{STORY}")},
        metadata="<dc:title>The Lane</dc:title><dc:language>en</dc:language>",
        manifest='<item id="cov" href="c.img" media-type="image/x" properties="cover-image"/>',
        more=[("OEBPS/c.img", data)],
    )
    manuscript = book(path)
    assert manuscript.cover_image == (data if kept else b"")
    assert any("--cover" in warning for warning in manuscript.warnings) is not kept
