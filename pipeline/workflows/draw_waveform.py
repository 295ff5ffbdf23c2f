"""The waveform of a finished file, as a page draws it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pipeline.check.published_files import open_mp3
from pipeline.errors import FullcastError

_BUCKETS = 1_600
_BLOCK = 1 << 18


@dataclass(frozen=True, slots=True)
class Waveform:
    """How loud a file is from its start to its end."""

    seconds: float
    peaks: tuple[int, ...]
    """Highest level of each of as many equal stretches, 0 to 100."""


def draw_waveform(path: Path) -> Waveform:
    """The waveform of an MP3. Raises FullcastError where it can't be read."""
    import numpy as np

    levels = []
    grain = 441
    with open_mp3(path) as opened:
        rest = np.zeros(0, np.float32)
        while len(block := opened.read(_BLOCK)):
            samples = np.concatenate([rest, np.abs(block)])
            whole = len(samples) // grain * grain
            levels.append(samples[:whole].reshape(-1, grain).max(axis=1))
            rest = samples[whole:]
        seconds = opened.position / 44_100
    if not levels:
        raise FullcastError(f"{path} has no sound.", "Build again.")
    fine = np.concatenate(levels)
    size = max(1, -(-len(fine) // _BUCKETS))
    padded = np.pad(fine, (0, -len(fine) % size)).reshape(-1, size).max(axis=1)
    peaks = np.clip(np.rint(padded * 100), 0, 100).astype(int)
    return Waveform(round(seconds, 3), tuple(int(peak) for peak in peaks))
