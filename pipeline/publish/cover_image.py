"""A book's cover: a JPEG or PNG as it is, a WebP made a JPEG, which every player shows."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import Any

from pipeline.bounded_read import MOST_COVER_BYTES, read_bytes
from pipeline.errors import OutputError

_MOST_PIXELS = 64_000_000
"""Of an image that is made a JPEG: a scan of a whole page at 600 dots an inch has 35 million."""
_SHOWN = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
"""How images begin that tags can hold: JPEG and PNG."""


@dataclass(frozen=True, slots=True)
class Cover:
    """An image's bytes and its media type."""

    data: bytes
    media_type: str
    digest: str
    """SHA-256 of ``data``."""

    @property
    def file_name(self) -> str:
        """What the image is called where it is a file of its own."""
        return "cover.png" if self.media_type == "image/png" else "cover.jpg"


def read_cover(path: Path | None) -> Cover | None:
    """The cover image; None for none, and for one that ``cover_warning`` says is left out. Raises
    OutputError where the file is missing, or no image."""
    data = _cover_bytes(path) if path is not None else b""
    if data and not data.startswith(_SHOWN):
        data = _as_jpeg(data)
    if not data:
        return None
    media_type = "image/png" if data.startswith(_SHOWN[1]) else "image/jpeg"
    return Cover(data, media_type, hashlib.sha256(data).hexdigest())


def cover_warning(path: Path | None) -> str:
    """A sentence where the book goes without its cover; empty elsewhere. Raises OutputError as
    ``read_cover`` does."""
    data = _cover_bytes(path) if path is not None else b""
    if not data or data.startswith(_SHOWN) or _as_jpeg(data):
        return ""
    left_out = f"The cover {path} was left out: it is a WebP, which tags can't hold"
    if not _has_pyav():
        return f"{left_out}. With PyAV it is made a JPEG: pip install 'fullcast[formats]'."
    return f"{left_out}, and it can't be read. Convert it, and name it with --cover."


def _cover_bytes(path: Path) -> bytes:
    """A JPEG's, PNG's or WebP's bytes. Raises OutputError where they can't be read or are of
    neither."""
    try:
        data = read_bytes(path, MOST_COVER_BYTES)
    except OSError as error:
        raise OutputError(
            f"can't read the cover {path}: {error.strerror}.", "Check 'cover' and --cover."
        ) from error
    if data.startswith(_SHOWN) or _is_webp(data):
        return data
    raise OutputError(f"the cover {path} is neither JPEG nor PNG.", "Convert it to one of them.")


def _is_webp(data: bytes) -> bool:
    return data[:4] == b"RIFF" and data[8:12] == b"WEBP"


@lru_cache(maxsize=2)
def _as_jpeg(data: bytes) -> bytes:
    """A WebP as a JPEG; nothing where PyAV is missing or can't read it."""
    width, height = _size(data)
    if not 0 < width * height <= _MOST_PIXELS or not _has_pyav():
        return b""
    import av

    try:
        image: Any = av.open(io.BytesIO(data), format="webp_pipe")
        with image:
            frame = next(image.decode(video=0))
        frame = frame.reformat(format="yuvj420p")
        encoder: Any = av.CodecContext.create("mjpeg", "w")
        encoder.width, encoder.height, encoder.pix_fmt = frame.width, frame.height, "yuvj420p"
        encoder.time_base, encoder.qmin, encoder.qmax = Fraction(1), 2, 2
        frame.pts = 0
        packets = [*encoder.encode(frame), *encoder.encode(None)]
    except (av.error.FFmpegError, StopIteration, ValueError):
        return b""
    return b"".join(bytes(packet) for packet in packets)


def _size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels, as a WebP's head has them; 0 and 0 where it has none."""
    chunk = data[12:16]
    if chunk == b"VP8X":
        return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
    if chunk == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if chunk == b"VP8 ":
        sides = int.from_bytes(data[26:28], "little"), int.from_bytes(data[28:30], "little")
        return sides[0] & 0x3FFF, sides[1] & 0x3FFF
    return 0, 0


def _has_pyav() -> bool:
    try:
        import av  # noqa: F401
    except ImportError:
        return False
    return True
