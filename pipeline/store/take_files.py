"""A take's file: a plain 16-bit mono WAV, with the times of its words behind the sound.

The times ride in a chunk of our own, which players pass over. A file is one of ours only where
every length in it agrees with its size: what was cut short anywhere is noticed.
"""

from __future__ import annotations

import json
import os
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.bounded_read import checked, open_ordinary, parse_json
from pipeline.files import Stamp
from pipeline.model import Mark

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_WAV = struct.Struct("<4sI4s4sIHHIIHH4sI")
_CHUNK = struct.Struct("<4sI")
_MARKS = b"fcmk"


@dataclass(frozen=True, slots=True)
class TakeFile:
    """A take's file as it was when it was last read."""

    stamp: Stamp
    samples: int
    rate_hz: int


def wav_bytes(samples: NDArray[np.int16], rate_hz: int, marks: tuple[Mark, ...]) -> bytes:
    """A RIFF file of one mono 16-bit stream, with the marks behind it where there are any.

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
    riff = _WAV.size - 8 + len(data) + len(tail)
    head = _WAV.pack(
        b"RIFF", riff, b"WAVE", b"fmt ", 16, 1, 1, rate_hz, rate_hz * 2, 2, 16, b"data", len(data)
    )
    return head + data + tail


def read_take_file(path: str) -> TakeFile | None:
    """What there is to know of a take's file; None where it isn't one of ours, whole."""
    try:
        with open_ordinary(path) as file:
            entry = os.fstat(file.fileno())
            head = _WAV.unpack(file.read(_WAV.size))
    except (OSError, struct.error):
        return None
    riff, size, wave, fmt, fmt_size, code, channels, rate, per_s, block, bits, name, length = head
    marked = size - (_WAV.size - 8) - length
    sound = (riff, wave, fmt, name) == (b"RIFF", b"WAVE", b"fmt ", b"data")
    layout = (fmt_size, code, channels, per_s, block, bits) == (16, 1, 1, rate * 2, 2, 16)
    whole = entry.st_size == size + 8 and length > 0 and length % 2 == 0 and marked >= 0
    if not (sound and layout and whole):
        return None
    take_file = TakeFile(Stamp(entry.st_size, entry.st_mtime_ns), length // 2, rate)
    try:
        read_marks(path, take_file)
    except (OSError, ValueError, TypeError):
        return None
    return take_file


def read_marks(path: str, take_file: TakeFile) -> tuple[Mark, ...]:
    """The marks behind the sound. Raises ValueError or TypeError where they are damaged,
    OSError where the file can't be read."""
    start = _WAV.size + take_file.samples * 2
    if take_file.stamp.size == start:
        return ()
    with open_ordinary(path) as file:
        file.seek(start)
        tail = file.read()
    if tail[:4] != _MARKS:
        raise ValueError("no marks")
    rows = [checked(row, list) for row in checked(parse_json(tail[_CHUNK.size :]), list)]
    if not all(isinstance(number, int | float) for row in rows for number in row):
        raise TypeError("no numbers")
    return tuple(Mark(*row) for row in rows)


def read_samples(path: str | os.PathLike[str], count: int) -> NDArray[np.int16]:
    """The sound of a take's file, ``count`` samples at most. Raises OSError."""
    import numpy as np

    return np.fromfile(path, dtype="<i2", count=count, offset=_WAV.size)
