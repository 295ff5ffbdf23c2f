"""A take's file: a plain 16-bit mono WAV, with the times of its words and a seal behind the sound.

Both ride in chunks of our own, which players pass over. A file is one of ours only where every
length in it agrees with its size, and where its seal (its key and a checksum) fits: what was cut
short, changed by a bit or put in another's place is noticed. Takes of earlier versions have no
seal.
"""

from __future__ import annotations

import json
import os
import struct
import zlib
from typing import TYPE_CHECKING, NamedTuple

from pipeline.bounded_read import checked, open_ordinary, parse_json
from pipeline.errors import DamagedError
from pipeline.files import Stamp
from pipeline.model import Mark

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_WAV = struct.Struct("<4sI4s4sIHHIIHH4sI")
_CHUNK = struct.Struct("<4sI")
_MARKS = b"fcmk"
_SEAL = b"fcsl"
_SEALED = struct.Struct("<4sII64s")
"""The chunk's name and size, which of its key's sounds this is, and the key; a checksum of all that
stands before it follows."""
_SUM = struct.Struct("<I")
_SEAL_SIZE = _SEALED.size + _SUM.size


class TakeFile(NamedTuple):
    """A take's file as it was when it was last read."""

    stamp: Stamp
    samples: int
    rate_hz: int
    revision: int = 0
    """How often the cue was spoken anew because somebody didn't want an earlier take."""
    sealed: bool = True
    """Whether it has a key and a checksum; takes of earlier versions have none."""


def wav_bytes(
    samples: NDArray[np.int16],
    rate_hz: int,
    marks: tuple[Mark, ...],
    key: str,
    revision: int = 0,
) -> bytes:
    """A RIFF file of one mono 16-bit stream, with the marks behind it where there are any, and a
    seal.

    Raises ValueError for a sound without samples.
    """
    data = samples.astype("<i2", copy=False).tobytes()
    if not data:
        raise ValueError("a take can't be empty")
    tail = b""
    if marks:
        rows = [(m.text_start, m.text_end, m.start_ms) for m in marks]
        text = json.dumps(rows, separators=(",", ":")).encode()
        text += b" " * (len(text) % 2)
        tail = _CHUNK.pack(_MARKS, len(text)) + text
    riff = _WAV.size - 8 + len(data) + len(tail) + _SEAL_SIZE
    head = _WAV.pack(
        b"RIFF", riff, b"WAVE", b"fmt ", 16, 1, 1, rate_hz, rate_hz * 2, 2, 16, b"data", len(data)
    )
    return _with_seal(head + data + tail, key, revision)


def sealed(data: bytes, key: str) -> bytes:
    """The bytes of an earlier version's take, with a seal behind them."""
    riff = struct.pack("<I", len(data) + _SEAL_SIZE - 8)
    return _with_seal(data[:4] + riff + data[8:], key, 0)


def sealed_anew(data: bytes, key: str, revision: int) -> bytes:
    """A sealed take's bytes as another of its key's sounds."""
    return _with_seal(data[:-_SEAL_SIZE], key, revision)


def _with_seal(data: bytes, key: str, revision: int) -> bytes:
    size = _SEAL_SIZE - _CHUNK.size
    data += _SEALED.pack(_SEAL, size, revision, key.encode())
    return data + _SUM.pack(zlib.crc32(data))


def _revision(data: bytes, key: str) -> int | None:
    """The revision in the seal of a take's bytes; None where there is no seal. Raises ValueError
    where it belongs to another key or to other bytes."""
    if data[-_SEAL_SIZE:][:4] != _SEAL:
        return None
    _, _, revision, own = _SEALED.unpack(data[-_SEAL_SIZE : -_SUM.size])
    (stated,) = _SUM.unpack(data[-_SUM.size :])
    if own.rstrip(b"\0") != key.encode() or stated != zlib.crc32(data[: -_SUM.size]):
        raise ValueError("the checksum doesn't fit")
    return int(revision)


def read_take_file(path: str, key: str) -> TakeFile | None:
    """What there is to know of the file of a key's take; None where it isn't one of ours, whole."""
    try:
        with open_ordinary(path) as file:
            entry = os.fstat(file.fileno())
            data = file.read()
        return _take_file(data, key, Stamp(entry.st_size, entry.st_mtime_ns))
    except (OSError, struct.error, ValueError, TypeError):
        return None


def take_file_of(data: bytes, key: str) -> TakeFile | None:
    """What there is to know of a take's bytes, where they are sealed with this key and whole; else
    None."""
    try:
        take_file = _take_file(data, key, Stamp(len(data), 0))
    except (struct.error, ValueError, TypeError):
        return None
    return take_file if take_file.sealed else None


def _take_file(data: bytes, key: str, stamp: Stamp) -> TakeFile:
    """What there is to know of a take's bytes. Raises ValueError, TypeError or struct.error where
    they aren't one of ours, whole."""
    head = _WAV.unpack(data[: _WAV.size])
    riff, size, wave, fmt, fmt_size, code, channels, rate, per_s, block, bits, name, length = head
    marked = size - (_WAV.size - 8) - length
    sound = (riff, wave, fmt, name) == (b"RIFF", b"WAVE", b"fmt ", b"data")
    layout = (fmt_size, code, channels, per_s, block, bits) == (16, 1, 1, rate * 2, 2, 16)
    whole = stamp.size == len(data) == size + 8 and length > 0 and length % 2 == 0 and marked >= 0
    if not (sound and layout and whole):
        raise ValueError("not one of ours")
    revision = _revision(data, key)
    _parse_marks(data[_WAV.size + length :])
    return TakeFile(stamp, length // 2, rate, revision or 0, revision is not None)


def read_marks(path: str, take_file: TakeFile) -> tuple[Mark, ...]:
    """The marks behind the sound. Raises ValueError or TypeError where they are damaged,
    OSError where the file can't be read."""
    start = _WAV.size + take_file.samples * 2
    if take_file.stamp.size == start + _SEAL_SIZE * take_file.sealed:
        return ()
    with open_ordinary(path) as file:
        file.seek(start)
        return _parse_marks(file.read())


def _parse_marks(tail: bytes) -> tuple[Mark, ...]:
    """The marks in what stands behind the sound. Raises ValueError or TypeError."""
    if tail[-_SEAL_SIZE:][:4] == _SEAL:
        tail = tail[:-_SEAL_SIZE]
    if not tail:
        return ()
    if tail[:4] != _MARKS:
        raise ValueError("no marks")
    rows = [checked(row, list) for row in checked(parse_json(tail[_CHUNK.size :]), list)]
    if not all(isinstance(number, int | float) for row in rows for number in row):
        raise TypeError("no numbers")
    return tuple(Mark(*row) for row in rows)


def read_sound(path: str | os.PathLike[str]) -> tuple[NDArray[np.int16], int]:
    """The sound of a take's file and its rate in Hz. Raises DamagedError where the file is lost or
    isn't what was put there under this name."""
    import numpy as np

    key = os.path.basename(path).partition(".")[0]
    try:
        with open_ordinary(path) as file:
            data = file.read()
        take_file = _take_file(data, key, Stamp(len(data), 0))
    except FileNotFoundError as error:
        raise DamagedError(path, f"the take {path} went missing.") from error
    except OSError as error:
        raise DamagedError(path, f"can't read the take {path}: {error.strerror}.") from error
    except (struct.error, ValueError, TypeError) as error:
        raise DamagedError(path, f"can't read the take {path}: it is damaged.") from error
    return np.frombuffer(data, "<i2", take_file.samples, _WAV.size), take_file.rate_hz
