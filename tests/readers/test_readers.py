"""Reading any file: encodings, refusals, what is filled in."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import ManuscriptError
from pipeline.readers import FORMATS, decode, read
from tests.readers.manuscripts import BODY, PROSE, TALK, assert_whole

STORY = "Café: “Oh—no,” she said.\r\nIt was naïve.\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (STORY.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + STORY.encode(), "utf-8"),
        (b"\xff\xfe" + STORY.encode("utf-16-le"), "utf-16-le"),
        (b"\xfe\xff" + STORY.encode("utf-16-be"), "utf-16-be"),
        (STORY.encode("utf-16-le"), "utf-16-le"),
        (STORY.encode("utf-16-be"), "utf-16-be"),
        (STORY.encode("windows-1252"), "windows-1252"),
        (b"\xff\xfe\0\0" + STORY.encode("utf-32-le"), "utf-32-le"),
    ],
)
def test_decode_knows_the_encoding_and_changes_nothing(data: bytes, encoding: str) -> None:
    assert decode(data) == (STORY, encoding)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_every_utf8_text_is_read_as_it_is(text: str) -> None:
    assert decode(b"\xef\xbb\xbf" + text.encode()) == (text, "utf-8")


@given(st.binary(max_size=400))
def test_decode_reads_or_refuses_any_bytes(data: bytes) -> None:
    try:
        text, encoding = decode(data)
    except ManuscriptError:
        return
    assert encoding == "windows-1252" or data.endswith(text.encode(encoding))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"PK\x03\x04 and so on", "zip archive"),
        (b"%PDF-1.7\n...", "a PDF"),
        (b"{\\rtf1 Hello}", "RTF"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"abc\0def\0\0\0ghi", "binary"),
        (b"\x01\x02\x03\x04\x05\x06 words", "binary"),
        (b"\xff\xfea\0\x00\xd8", "broken at byte 2"),
        ("“Oh”".encode() * 9 + b"\xe2\x80", "no UTF-8"),
        (b"caf\x81 \x8d", "in no encoding we know"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data: bytes, says: str) -> None:
    with pytest.raises(ManuscriptError, match=says):
        decode(data)


def test_errors_name_the_file_and_say_what_to_do(tmp_path: Path) -> None:
    empty, blank, folder = tmp_path / "empty.txt", tmp_path / "blank.txt", tmp_path / "f.txt"
    empty.write_bytes(b"")
    blank.write_bytes(b"\xef\xbb\xbf \n\t\r\n\xc2\xa0")
    folder.mkdir()
    (tmp_path / "story.pages").write_text("words")
    for name, says in (
        ("none.txt", "does not exist"),
        ("empty.txt", "is empty"),
        ("blank.txt", "holds no text"),
        ("f.txt", "is a folder"),
        ("story.pages", "no reader for .pages files"),
    ):
        with pytest.raises(ManuscriptError, match=says) as caught:
            read(tmp_path / name)
        assert name in caught.value.message
        assert caught.value.hint
    with pytest.raises(ManuscriptError, match="is not an ordinary file"):
        read(Path("/dev/zero"))


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("book.LIT", "ebook-convert {}/book.LIT {}/book.epub"),
        ("book.kfx", "DRM"),
        ("book.doc", "--convert-to docx"),
        ("book.tex", "pandoc"),
        ("book.xyz", ".epub"),
    ],
)
def test_formats_that_are_not_read_come_with_a_way_to_convert_them(
    tmp_path: Path, name: str, hint: str
) -> None:
    (tmp_path / name).write_bytes(b"words")
    with pytest.raises(ManuscriptError, match="there is no reader for") as caught:
        read(tmp_path / name)
    assert hint.format(tmp_path, tmp_path) in caught.value.hint


def test_a_file_of_zeros_is_refused_without_reading_it_all(tmp_path: Path) -> None:
    path = tmp_path / "zeros.txt"
    with path.open("wb") as file:
        file.truncate(2 * 2**30)
    with pytest.raises(ManuscriptError, match="larger than"):
        read(path)


def test_suffixes_are_matched_without_regard_to_case(tmp_path: Path) -> None:
    for name in ("A.TXT", "b.Md", "c.text", "d.markdown", "plain"):
        path = tmp_path / name
        path.write_text(BODY, encoding="utf-8")
        assert [p.text for p in read(path).paragraphs] == [PROSE, TALK, PROSE]


def test_every_format_is_documented_and_has_a_reader() -> None:
    page = (Path(__file__).parents[2] / "docs" / "formats-in.md").read_text(encoding="utf-8")
    for one in FORMATS:
        assert callable(import_module(f"pipeline.readers.{one.module}").read)
        assert all(f"`{suffix}`" in page for suffix in one.suffixes)
        assert f"`{one.module}/`" in page or f"`{one.module}.py`" in page
    suffixes = [suffix for one in FORMATS for suffix in one.suffixes]
    assert len(suffixes) == len(set(suffixes))


def test_windows_1252_is_said(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(BODY.encode("windows-1252"))
    manuscript = read(path)
    assert manuscript.encoding == "windows-1252"
    assert manuscript.paragraphs[1].text == TALK
    assert any("Windows-1252" in warning for warning in manuscript.warnings)


def test_language_is_found_and_another_than_english_is_warned_about(tmp_path: Path) -> None:
    english, german = tmp_path / "en.txt", tmp_path / "de.txt"
    english.write_text(BODY * 3, encoding="utf-8")
    german.write_text(
        "Der alte Mann ging nicht mehr in den Garten, denn es war zu kalt und er hatte keine "
        "Schuhe. „Ich bin noch da“, sagte er, und die Katze sah ihn an, als ob sie das nicht "
        "glauben wollte. Es war ein langer Winter, und auf dem Dach lag der Schnee.\n",
        encoding="utf-8",
    )
    assert read(english).meta.language == "en"
    assert not read(english).warnings
    manuscript = read(german)
    assert manuscript.meta.language == "de"
    assert any("English" in warning for warning in manuscript.warnings)
    assert_whole(manuscript)
