"""Sound files that other programs write, read by what is in them."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from pipeline.errors import EngineError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def read_sound(data: bytes, who: str) -> tuple[NDArray[np.int16], int]:
    """Mono samples and rate of a 16-bit WAV or AIFF file, several channels mixed.

    A length of 0xFFFFFFFF, which streams have, means to the end. Raises EngineError for
    anything else, and where the file is cut short; ``who`` wrote it.
    """
    if data[:4] == b"RIFF" and data[8:12] == b"WAVE":
        return _read_wav(dict(_chunks(data, "<I")), who)
    if data[:4] == b"FORM" and data[8:12] in (b"AIFF", b"AIFC"):
        return _read_aiff(dict(_chunks(data, ">I")), who, compressed=data[8:12] == b"AIFC")
    raise EngineError(f"{who} wrote a file that is no sound.")


def _chunks(data: bytes, size: str) -> list[tuple[bytes, bytes]]:
    chunks, at = [], 12
    while at + 8 <= len(data):
        (length,) = struct.unpack_from(size, data, at + 4)
        chunks.append((data[at : at + 4], data[at + 8 : at + 8 + length]))
        at += 8 + length + length % 2
    return chunks


def _read_wav(chunks: dict[bytes, bytes], who: str) -> tuple[NDArray[np.int16], int]:
    try:
        _, channels, rate_hz, _, _, bits = struct.unpack_from("<HHIIHH", chunks[b"fmt "])
        return _mono(chunks[b"data"], "<i2", channels, bits, who), rate_hz
    except (KeyError, struct.error) as error:
        raise EngineError(f"{who} wrote a WAV file that is cut short.") from error


def _read_aiff(
    chunks: dict[bytes, bytes], who: str, *, compressed: bool
) -> tuple[NDArray[np.int16], int]:
    try:
        common = chunks[b"COMM"]
        channels, frames, bits = struct.unpack_from(">hIh", common)
        exponent, mantissa = struct.unpack_from(">HQ", common, 8)
        coding = common[18:22] if compressed else b"NONE"
        data = chunks[b"SSND"][8:]
    except (KeyError, struct.error) as error:
        raise EngineError(f"{who} wrote an AIFF file that is cut short.") from error
    if coding not in (b"NONE", b"twos", b"sowt"):
        raise EngineError(f"{who} wrote AIFF coded as {coding!r}, which is unknown.")
    rate_hz = round(mantissa * 2.0 ** (exponent - 16383 - 63))
    order = "<i2" if coding == b"sowt" else ">i2"
    return _mono(data[: frames * channels * 2], order, channels, bits, who), rate_hz


def _mono(data: bytes, order: str, channels: int, bits: int, who: str) -> NDArray[np.int16]:
    import numpy as np

    if bits != 16 or channels < 1:
        raise EngineError(f"{who} wrote {bits}-bit sound, and 16 is needed.")
    whole = data[: len(data) // (2 * channels) * 2 * channels]
    frames = np.frombuffer(whole, dtype=order).reshape(-1, channels)
    if not len(frames):
        raise EngineError(f"{who} wrote a file without sound.")
    mixed: NDArray[np.int16] = (
        frames.mean(axis=1).astype(np.int16) if channels > 1 else frames[:, 0]
    )
    return mixed.astype(np.int16)
