"""EPUBs as odd tools write them: names that don't match, entities, encodings, closed tags."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.model import Manuscript
from pipeline.readers import read
from tests.readers.books import page, write_epub
from tests.readers.manuscripts import assert_whole, of_kind, titles

WORDS = "The tea room — “Zoë’s” — was shut."
FIRST, SECOND = (
    f"<h1>The Gate</h1><p>{WORDS}</p>",
    "<h1>The Lane</h1><p>It was open on Tuesday.</p>",
)


def rewritten(path: Path, change: Callable[[str, bytes], tuple[str, bytes]]) -> Manuscript:
    """The manuscript of an EPUB of two chapters, each part changed."""
    write_epub(path, {"Text/a.xhtml": page(FIRST), "Text/b.xhtml": page(SECOND)})
    with zipfile.ZipFile(path) as archive:
        parts = [change(name, archive.read(name)) for name in archive.namelist()]
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts:
            archive.writestr(name, data)
    manuscript = read(path)
    assert_whole(manuscript)
    return manuscript


def _percent(name: str, data: bytes) -> tuple[str, bytes]:
    return name.replace("/a.x", "/a 1.x"), data.replace(b"/a.x", b"/a%201.x")


def _case(name: str, data: bytes) -> tuple[str, bytes]:
    return name.replace("Text/", "text/"), data


def _entities(name: str, data: bytes) -> tuple[str, bytes]:
    strict = (
        b'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11.dtd">'
    )
    data = data.replace(b"<!DOCTYPE html>", strict)
    for letter, entity in (("—", "&mdash;"), ("ë", "&euml;"), ("“", "&ldquo;")):
        data = data.replace(letter.encode(), entity.encode())
    return name, data


def _western(declared: str) -> Callable[[str, bytes], tuple[str, bytes]]:
    def change(name: str, data: bytes) -> tuple[str, bytes]:
        if not name.endswith("a.xhtml"):
            return name, data
        head = f'<?xml version="1.0" encoding="{declared}"?>'
        return name, (head + data.decode("utf-8").split("?>")[-1]).encode("windows-1252")

    return change


def _byte_order_mark(name: str, data: bytes) -> tuple[str, bytes]:
    mark = b"\xef\xbb\xbf" if name.endswith(".xhtml") else b""
    return name, mark + data


def _closed_at_once(name: str, data: bytes) -> tuple[str, bytes]:
    data = data.replace(b"<head>", b'<head><title/><script src="x.js"/>')
    data = data.replace(b"<p>The", b'<p/><a id="x"/><div/><iframe src="y.html"/><p>The')
    return name, data


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(_percent, id="names with percent signs"),
        pytest.param(_case, id="names in another case"),
        pytest.param(_entities, id="entities of XHTML"),
        pytest.param(_western("windows-1252"), id="an old encoding"),
        pytest.param(_western("utf-8"), id="another encoding than it says"),
        pytest.param(_byte_order_mark, id="a byte order mark"),
        pytest.param(_closed_at_once, id="tags closed at once"),
    ],
)
def test_odd_books_are_read_whole(
    change: Callable[[str, bytes], tuple[str, bytes]], tmp_path: Path
) -> None:
    manuscript = rewritten(tmp_path / "b.epub", change)
    assert titles(manuscript) == ["The Gate", "The Lane"]
    assert [p.text for p in of_kind(manuscript, "prose")] == [WORDS, "It was open on Tuesday."]


def test_blocks_of_every_kind_are_read_once_and_in_order(tmp_path: Path) -> None:
    body = (
        "<div>One<img src='x.png' alt='a gate'/></div><p>Two <img src='x.png' alt=''/></p>"
        "<ul><li><p>Three</p></li><li>Four<ul><li><p>Five</p></li></ul></li></ul>"
        "<div>Six<div>Seven</div>Eight</div><blockquote><p>Nine</p></blockquote>"
        "<table><tr><td><p>Ten</p></td><td>Eleven</td></tr></table><section>Twelve</section>"
    )
    path = write_epub(tmp_path / "b.epub", {"a.xhtml": page(f"<h1>The Gate</h1>{body}")})
    numbers = "One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve"
    assert " ".join(p.text for p in of_kind(read(path), "prose")) == numbers
