"""Covers that tags can't hold: made a JPEG, or left out aloud."""

from __future__ import annotations

import io
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from mutagen.id3 import ID3

from pipeline.publish import publish
from pipeline.publish.cover_image import cover_warning, read_cover
from tests.publish.books import scripted
from tests.sounds import small_book

av = pytest.importorskip("av")


def webp(codec: str = "libwebp", side: int = 48) -> bytes:
    """A grey square."""
    target = io.BytesIO()
    frame = av.VideoFrame(side, side, "yuv420p")
    for plane in frame.planes:
        plane.update(b"\x80" * plane.buffer_size)
    with av.open(target, "w", format="webp") as file:
        stream: Any = file.add_stream(codec, rate=Fraction(1))
        stream.width, stream.height, stream.pix_fmt = side, side, "yuv420p"
        for packet in [*stream.encode(frame), *stream.encode(None)]:
            file.mux(packet)
    return target.getvalue()


def test_a_webp_is_made_a_jpeg_in_every_file(tmp_path: Path) -> None:
    path = tmp_path / "cover.webp"
    path.write_bytes(webp())
    book = scripted(small_book(tmp_path, 1, 2), cover=path)
    made = publish(book, tmp_path / "out", ("mp3",))
    assert made.warnings == ()
    for artefact in made.artefacts:
        (picture,) = ID3(artefact.path).getall("APIC")
        assert picture.mime == "image/jpeg"
        with av.open(io.BytesIO(picture.data)) as image:
            frame = next(image.decode(video=0))
        assert (frame.width, frame.height) == (48, 48)
        assert abs(frame.to_ndarray(format="gray").mean() - 128) < 24


@pytest.mark.parametrize(
    "data",
    [
        webp()[:40],
        b"RIFF\x1a\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0" + b"\xff" * 6,  # 16.7 million pixels a side
        b"RIFF\x04\0\0\0WEBP",
    ],
)
def test_one_that_cannot_be_read_is_left_out_aloud(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "cover.webp"
    path.write_bytes(data)
    assert read_cover(path) is None
    book = scripted(small_book(tmp_path, 1, 1), cover=path)
    made = publish(book, tmp_path / "out", ("mp3",))
    assert made.warnings == (cover_warning(path),)
    assert "was left out" in cover_warning(path)
    assert not ID3(made.artefacts[0].path).getall("APIC")


def test_without_pyav_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "cover.webp"
    path.write_bytes(webp(side=24))
    monkeypatch.setitem(sys.modules, "av", None)
    assert read_cover(path) is None
    assert "pip install 'fullcast[formats]'" in cover_warning(path)
