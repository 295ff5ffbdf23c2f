"""Slots as files: a header with what is known of a slot, its key and a sum, then MP3 frames."""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.bounded_read import open_ordinary, read_beginning
from pipeline.errors import DamagedError
from pipeline.model import FRAME

_HEADER = struct.Struct("<4sIIIIII")
_MAGIC = b"SLT3"
_FIRST_MAGIC = b"SLT2"
"""Of slots of earlier versions: their sum is of the frames alone, and no key stands behind it."""
_KEY_SIZE = 32


class SlotInfo(NamedTuple):
    """What is known of an encoded slot without decoding it. Samples are at 44.1 kHz."""

    frames: int
    speech_start: int
    speech_end: int
    size: int
    """Bytes of MP3."""
    cut: int = 0
    """What of the take was cut off before ``speech_start``."""

    @property
    def samples(self) -> int:
        """What the slot takes on the timeline."""
        return self.frames * FRAME


def pack(key: str, info: SlotInfo, frames: bytes) -> bytes:
    """A slot's file: what is known of it, its key, and a sum of all, then its frames."""
    facts = (info.frames, info.speech_start, info.speech_end, info.cut, info.size)
    own_key = bytes.fromhex(key)
    return _HEADER.pack(_MAGIC, *facts, _sum(facts, own_key, frames)) + own_key + frames


def _sum(facts: Sequence[int], key: bytes, frames: bytes) -> int:
    return zlib.crc32(frames, zlib.crc32(repr(tuple(facts)).encode() + key))


def read_info(path: str | os.PathLike[str]) -> SlotInfo | None:
    """What a slot's file says of itself; None where there is no file, or not a whole one, or one of
    another key than it is called by."""
    found = read_beginning(path, _HEADER.size + _KEY_SIZE)
    return None if found is None else _info(path, *found)


def _info(path: str | os.PathLike[str], head: bytes, size: int) -> SlotInfo | None:
    """What the beginning of a slot's file of so many bytes says; None as ``read_info``."""
    if len(head) < _HEADER.size + _KEY_SIZE:
        return None
    magic, frames, start, end, cut, stated, _ = _HEADER.unpack_from(head)
    if magic == _FIRST_MAGIC:
        kept = size - _HEADER.size
    elif magic == _MAGIC and head[_HEADER.size :].hex() == os.path.basename(path).partition(".")[0]:
        kept = size - len(head)
    else:
        return None
    return SlotInfo(frames, start, end, kept, cut) if kept == stated else None


def read_frames(path: str | os.PathLike[str]) -> bytes:
    """The MP3 frames of a kept slot, checked against its key and the sum they were kept with.
    Raises DamagedError where they are lost or damaged."""
    try:
        with open_ordinary(path) as file:
            data = file.read()
    except OSError as error:
        raise DamagedError(path, f"can't read the slot {path}: {error.strerror}.") from error
    head = data[: _HEADER.size + _KEY_SIZE]
    info = _info(path, head, len(data))
    if info is not None:
        magic, *facts, stated = _HEADER.unpack_from(data)
        frames = data[-info.size :]
        is_first = magic == _FIRST_MAGIC
        made = zlib.crc32(frames) if is_first else _sum(facts, head[_HEADER.size :], frames)
        if made == stated:
            return frames
    raise DamagedError(path, f"the slot {path} is damaged.")


def is_whole(path: str | os.PathLike[str]) -> bool:
    """Whether a slot is as it was kept."""
    try:
        read_frames(path)
    except DamagedError:
        return False
    return True
