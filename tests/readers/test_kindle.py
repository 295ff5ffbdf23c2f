"""MOBI and AZW3 without DRM: their text, what they say of themselves, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import ManuscriptError
from pipeline.model import Manuscript
from pipeline.readers import read
from tests.pace import assert_quick
from tests.readers.books import PNG, page, prose
from tests.readers.manuscripts import PROSE, TALK, assert_whole, of_kind, titles

STORY = prose(PROSE, TALK)
PAGE = f"<html><body><h1>One</h1>{STORY}<mbp:pagebreak/><h1>Two</h1>{STORY}</body></html>"


def number(value: int, size: int) -> bytes:
    return value.to_bytes(size, "big")


def palm(text: bytes) -> bytes:
    """Text packed as Palm's readers unpack it: spaces joined to letters, the rest as it is, and
    what was said up to 2,000 bytes before as its place."""
    packed = bytearray()
    at = 0
    while at < len(text):
        before = (
            text.rfind(text[at : at + 8], max(0, at - 2_000), at) if at + 8 <= len(text) else -1
        )
        if before >= 0 and before + 8 <= at:
            packed += number(0x8000 | (at - before) << 3 | 5, 2)
            at += 8
        elif text[at] == 0x20 and at + 1 < len(text) and 0x40 <= text[at + 1] < 0x80:
            packed.append(text[at + 1] ^ 0x80)
            at += 2
        elif text[at] == 0 or 9 <= text[at] < 0x80:
            packed.append(text[at])
            at += 1
        else:
            packed += bytes((1, text[at]))
            at += 1
    return bytes(packed)


def write_mobi(
    path: Path, html: str, *, packing: int = 2, locked: int = 0, version: int = 6, css: str = ""
) -> Path:
    """A book; ``css`` stands behind its text, as in AZW3."""
    text = html.encode() + css.encode()
    size = 4096
    chunks = [text[at : at + size] for at in range(0, len(text), size)]
    trailing = b"ab\x83"
    stored = [(palm(chunk) if packing == 2 else chunk) + b"\0" + trailing for chunk in chunks]
    flows = b"FDST" + number(12, 4) + number(2, 4) + b"".join(
        number(n, 4) for n in (0, len(html.encode()), len(html.encode()), len(text))
    )  # fmt: skip
    fields = [(100, b"A. Writer"), (503, "The Läne".encode()), (524, b"en-GB"), (201, number(0, 4))]
    exth = b"".join(number(n, 4) + number(8 + len(v), 4) + v for n, v in fields)
    exth = b"EXTH" + number(12 + len(exth), 4) + number(len(fields), 4) + exth
    head = bytearray(b"\0" * (16 + 232))
    head[0:2], head[8:10] = number(packing, 2), number(len(chunks), 2)
    head[12:14], head[16:20], head[20:24] = number(locked, 2), b"MOBI", number(232, 4)
    head[28:32], head[36:40] = number(65001, 4), number(version, 4)
    head[84:88], head[88:92] = number(len(head) + len(exth), 4), number(8, 4)
    head[108:112], head[128:132] = number(len(chunks) + 1, 4), number(0x40, 4)
    head[192:196], head[242:244] = number(len(chunks) + 2, 4), number(3, 2)
    records = [bytes(head) + exth + b"The Lane", *stored, PNG, flows]
    start = 78 + 8 * len(records) + 2
    table = b""
    for record in records:
        table += number(start, 4) + b"\0\0\0\0"
        start += len(record)
    name = b"The_Lane".ljust(60, b"\0")
    path.write_bytes(
        name
        + b"BOOKMOBI"
        + b"\0" * 8
        + number(len(records), 2)
        + table
        + b"\0\0"
        + b"".join(records)
    )
    return path


def mobi(path: Path) -> Manuscript:
    manuscript = read(path)
    assert_whole(manuscript)
    return manuscript


@pytest.mark.parametrize("packing", [1, 2])
@pytest.mark.parametrize("suffix", [".mobi", ".azw3", ".PRC"])
def test_text_chapters_fields_and_cover(tmp_path: Path, packing: int, suffix: str) -> None:
    manuscript = mobi(write_mobi(tmp_path / f"lane{suffix}", PAGE * 3, packing=packing))
    assert titles(manuscript) == ["One", "Two"] * 3
    assert [p.text for p in of_kind(manuscript, "prose")] == [PROSE, TALK] * 6
    meta = manuscript.meta
    assert (meta.title, meta.author, meta.language) == ("The Läne", "A. Writer", "en-GB")
    assert manuscript.cover_image == PNG


def test_style_sheets_behind_the_text_are_not_read(tmp_path: Path) -> None:
    skeletons = page("") + f"<h1>One</h1>{STORY}" + page("") + f"<h1>Two</h1>{STORY}"
    path = write_mobi(tmp_path / "a.azw3", skeletons, version=8, css="p {color: red}" * 100)
    manuscript = mobi(path)
    assert titles(manuscript) == ["One", "Two"]
    assert [p.text for p in of_kind(manuscript, "prose")] == [PROSE, TALK] * 2


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.mobi"
    whole = write_mobi(path, PAGE).read_bytes()
    for data, says in (
        (write_mobi(path, PAGE, locked=2).read_bytes(), "locked by DRM"),
        (write_mobi(path, PAGE, packing=17_480).read_bytes(), "packed in a way"),
        (b"words", "is no MOBI"),
        (whole[:70] + b"\xff" * 20 + whole[90:], "is damaged"),
        (whole[:90], "is damaged"),
        (whole[:76] + b"\0\0" + whole[78:], "is damaged"),
    ):
        path.write_bytes(data)
        with pytest.raises(ManuscriptError, match=says) as caught:
            read(path)
        assert caught.value.hint


@given(st.data())
def test_anything_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("any") / "a.mobi"
    spoilt = bytearray(write_mobi(path, PAGE).read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(76, 700))
        spoilt[at] = data.draw(st.integers(0, 255))
    path.write_bytes(bytes(spoilt))
    try:
        manuscript = read(path)
    except ManuscriptError:
        return
    assert_whole(manuscript)


def test_a_bomb_costs_no_more_than_its_limit(tmp_path: Path) -> None:
    path = write_mobi(tmp_path / "a.mobi", "<p>" + "peas and " * 1_500_000, packing=1)

    def refuse() -> None:
        with pytest.raises(ManuscriptError, match="more than 12 MB of text"):
            read(path)

    assert_quick(10, refuse)
