"""MP3 frames: encoding a slot, walking frames, the Info header.

Mono or stereo, MPEG-1 Layer III, constant bit rate, 44.1 kHz. Each slot is a LAME stream of its
own, which starts with an empty bit reservoir: streams therefore join by their bytes.
"""

from __future__ import annotations

import struct
from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.errors import FullcastError
from pipeline.model import FRAME, RATE_HZ

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

DELAY = 576
"""Samples that LAME puts before the sound."""

PADDING = 576
"""Samples after the sound in every stream: (K-1) * 1152 samples fill K frames."""

_BIT_RATES = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_SIDE_INFO = {1: 17, 2: 32}
"""Bytes, by channels."""
_MODE = {1: 0xC4, 2: 0x04}
"""A header's last byte, by channels: mono or stereo, an original."""
_SCALE = ((64, 0.95), (160, 0.95), (192, 0.97), (224, 0.98))


@lru_cache(maxsize=1)
def encoder_version() -> str:
    """Name and version of the encoder: part of every slot's key."""
    from importlib.metadata import version

    return f"lameenc {version('lameenc')}"


def encoder_gain(kbps: int) -> float:
    """The factor by which LAME lowers the level at this constant bit rate (its presets'
    ``--scale``; measured: 0.445 dB at 160 kbps and under, 0.265 dB at 192, none at 256)."""
    for rate, scale in _SCALE:
        if kbps <= rate:
            return scale
    return 1.0


def encode(samples: npt.NDArray[np.int16], kbps: int, quality: int) -> bytes:
    """One slot's sound as whole MP3 frames.

    ``samples``, in two columns for stereo, must fill (K-1) * 1152 samples; K frames come back, K
    at least 2.
    """
    import lameenc

    if not len(samples) or len(samples) % FRAME:
        raise ValueError("a slot's sound fills whole frames")
    encoder = lameenc.Encoder()
    encoder.set_in_sample_rate(RATE_HZ)
    encoder.set_channels(samples.ndim)
    encoder.set_bit_rate(kbps)
    encoder.set_quality(quality)
    encoder.silence()
    data = bytes(encoder.encode(samples.tobytes()) + encoder.flush())
    wanted = len(samples) // FRAME + 1
    if count_frames(data) != wanted:
        raise FullcastError(
            f"the MP3 encoder gave {count_frames(data)} frames for {wanted}.",
            "Install a lameenc of version 1.7 or newer.",
        )
    return data


def count_frames(data: bytes) -> int:
    """How many frames ``data`` holds; -1 where it isn't whole frames and nothing else."""
    at = frames = 0
    while at < len(data):
        size = frame_size(data[at : at + 4])
        if not size:
            return -1
        at += size
        frames += 1
    return frames if at == len(data) else -1


def frame_size(header: bytes) -> int:
    """Bytes of the frame that ``header`` (4 bytes) opens; 0 where it opens none of ours."""
    if len(header) < 4 or header[0] != 0xFF or header[1] != 0xFB or header[2] & 0x0C:
        return 0
    rate = header[2] >> 4
    if not 0 < rate < 15:
        return 0
    return 144_000 * _BIT_RATES[rate] // RATE_HZ + (header[2] >> 1 & 1)


def info_frame(kbps: int, frames: int, size: int, channels: int = 1) -> bytes:
    """The Info frame that stands before ``frames`` frames of ``size`` bytes in all.

    It carries what players need for duration, seeking and gapless play: the counts, a seek
    table, and LAME's delay and padding (fields as in the LAME tag specification, revision 1). A
    size that its 32 bits can't hold is left at 0: players then go by the file's own.
    """
    length = 144_000 * kbps // RATE_HZ
    whole = length + size if length + size < 1 << 32 else 0
    header = bytes([0xFF, 0xFB, _BIT_RATES.index(kbps) << 4, _MODE[channels]])
    toc = bytes(min(255, i * 256 // 100) for i in range(100))
    body = header + bytes(_SIDE_INFO[channels])
    body += b"Info" + struct.pack(">III", 0x0F, frames, whole) + toc
    body += struct.pack(">I", 50) + b"LAME3.100" + bytes([1, 160]) + bytes(8)
    body += bytes([0, min(255, kbps), DELAY >> 4, (DELAY & 15) << 4 | PADDING >> 8, PADDING & 255])
    body += bytes(4) + struct.pack(">I", whole) + bytes(2)
    body += struct.pack(">H", _crc16(body[:190]))
    return body + bytes(length - len(body))


def _crc16(data: bytes) -> int:
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ 0xA001 if crc & 1 else crc >> 1
    return crc
