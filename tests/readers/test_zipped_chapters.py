"""Zip files of chapters: in order, each with its heading, offsets into what was read."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.errors import ManuscriptError
from pipeline.model import Manuscript
from pipeline.readers import read
from tests.readers.books import CONTAINER, PNG, page, para, prose, write_docx, write_zip
from tests.readers.manuscripts import BODY, PROSE, TALK, assert_whole, of_kind, shape, titles


def zipped(path: Path, *parts: tuple[str, str | bytes]) -> Manuscript:
    manuscript = read(write_zip(path, parts))
    assert_whole(manuscript)
    return manuscript


def test_files_are_chapters_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    manuscript = zipped(
        tmp_path / "lane.zip",
        ("book/10 - The Dog.txt", BODY),
        ("book/2.md", f"# The *Gate*\n\n{BODY}\n\n## Later\n\n{BODY}\n\n## Still later\n\n{BODY}"),
        ("book/3.html", page(prose(PROSE, TALK))),
        ("book/1_the_lane.txt", f"{PROSE}\r\n\r\n* * *\r\n\r\n{TALK}\r\n\r\n{PROSE}"),
        ("book/4.txt", f"CHAPTER FOUR\n\n{BODY}\n\nCHAPTER FIVE\n\n{BODY}"),
        ("__MACOSX/book/._2.md", b"\0\1"),
        ("book/.DS_Store", b"\0\1"),
        ("book/cover.png", PNG),
        ("book/plan.xlsx", b"PK"),
    )
    assert titles(manuscript) == [
        "The lane", "The *Gate*", "Chapter 3", "CHAPTER FOUR", "CHAPTER FIVE", "The Dog",
    ]  # fmt: skip
    assert [p.place.chapter for p in of_kind(manuscript, "chapter")] == [1, 2, 3, 4, 5, 6]
    assert [s for c, s, _ in shape(manuscript) if c == 2][-1] == 3
    assert len(of_kind(manuscript, "prose")) == 3 + 9 + 2 + 6 + 3
    assert manuscript.cover_image == PNG
    assert manuscript.warnings == ("Not read in it: book/plan.xlsx.",)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("chapter-03.txt", "Chapter 3"), ("ch 3.txt", "Chapter 3"), ("003.txt", "Chapter 3"),
        ("03 - the quay.txt", "The quay"), ("03. The Quay.txt", "The Quay"),
        ("The_Quay.txt", "The Quay"), ("part 1/2.txt", "Chapter 2"),
    ],
)  # fmt: skip
def test_a_file_without_a_heading_is_called_by_its_name(
    tmp_path: Path, name: str, title: str
) -> None:
    assert titles(zipped(tmp_path / "a.zip", (name, BODY))) == [title]


def test_documents_are_chapters_too(tmp_path: Path) -> None:
    one = write_docx(tmp_path / "a.docx", para("The Gate", style="Ueberschrift1") + para(PROSE))
    two = rf"{{\rtf1 {PROSE}\par {PROSE}\par}}".encode()
    parts = ("1.docx", one.read_bytes()), ("2 the dog.rtf", two)
    manuscript = zipped(tmp_path / "a.zip", *parts)
    assert titles(manuscript) == ["The Gate", "The dog"]
    assert [p.text for p in of_kind(manuscript, "prose")] == [PROSE] * 3
    path = write_zip(tmp_path / "b.zip", [*parts, ("3.odt", b"PK broken")])
    with pytest.raises(ManuscriptError, match=r"b\.zip: 3\.odt is not a readable ODT"):
        read(path)


def test_letters_and_markup_keep_their_places(tmp_path: Path) -> None:
    manuscript = zipped(
        tmp_path / "a.zip",
        ("1.txt", f"The of\u00adﬁce.\n\n{BODY}"),
        ("2.md", f"# Two\n\nA [lamp](x.html) for Rene\u0301e.\n\n{BODY}"),
    )
    text = manuscript.text
    assert [text[c.start : c.end] for c in manuscript.changes] == ["\u00ad", "ﬁ", "e\u0301"]
    assert "](x.html)" in [text[a:b] for a, b in manuscript.removed]


def test_an_old_encoding_is_said_once(tmp_path: Path) -> None:
    old = BODY.encode("windows-1252")
    manuscript = zipped(tmp_path / "a.zip", ("1.txt", old), ("2.txt", old), ("3.txt", BODY))
    assert len([w for w in manuscript.warnings if "Windows-1252" in w]) == 1


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ([("a.xlsx", b"PK")], "holds no chapters"),
        ([("META-INF/container.xml", CONTAINER)], "is an EPUB"),
        ([("../a.txt", BODY)], "outside of itself"),
        ([("a.txt", b"\x89PNG\r\n\x1a\n")], "a.txt is a PNG image"),
        ([("a.txt", "a" * 13_000_000)], "unpacks to too much"),
        ([(f"{n}.txt", "a\n" * 100_000) for n in range(5)], "more than 400,000 lines"),
        ([(f"{n}.rtf", r"{\rtf1 a\par b}") for n in range(301)], "more than 300 documents"),
    ],
)
def test_what_is_no_book_is_refused(
    tmp_path: Path, parts: list[tuple[str, str | bytes]], says: str
) -> None:
    with pytest.raises(ManuscriptError, match=says):
        read(write_zip(tmp_path / "a.zip", parts))


def test_another_format_in_a_zips_clothes_is_named(tmp_path: Path) -> None:
    write_docx(tmp_path / "a.docx", "").rename(tmp_path / "a.zip")
    with pytest.raises(ManuscriptError, match=r"is a DOCX"):
        read(tmp_path / "a.zip")
