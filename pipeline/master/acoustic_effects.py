"""Acoustic effects: a dry line as it is heard over a telephone or through a door, by pedalboard.

Each effect ends at the loudness that it began with, and its tail lies in its own slot.
"""

from __future__ import annotations

import importlib.util
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

from pipeline.acoustics import ROOMS
from pipeline.model import RATE_HZ

if TYPE_CHECKING:
    from pipeline.sound_levels import Samples

SETTINGS = 4
"""Part of a slot's key: raised when a number below changes what is heard."""

_TAILS_MS = {
    "door": 250, "loudspeaker": 500, "dream": 900, "thought": 250, "letter": 150,
    "room": 200, "hall": 900, "open": 160,
}  # fmt: skip
_SHORTEST_TAIL_MS = 40
_MEASURED_S = 3.0


@lru_cache(maxsize=1)
def is_ready() -> bool:
    """Whether pedalboard is installed; it isn't imported."""
    # Kept: it is asked of every part, and looking takes a millisecond.
    return importlib.util.find_spec("pedalboard") is not None


def rings_on(acoustic: str) -> bool:
    """Whether an acoustic lets a line sound on beyond its last word; ``""`` is none."""
    return acoustic in _TAILS_MS and is_ready()


@lru_cache(maxsize=1)
def effects_version() -> str:
    """The library's version and our settings', for keys; empty where it isn't installed."""
    try:
        return f"pedalboard {version('pedalboard')}, settings {SETTINGS}"
    except PackageNotFoundError:
        return ""


def treat(clip: Samples, acoustic: str, pause_ms: int) -> Samples:
    """A dry clip at 44.1 kHz as its acoustic lets it sound, as loud as before, with its tail
    behind it. A room's ends with the pause: who answers quickly doesn't wait for it."""
    import numpy as np

    from pipeline import sound_levels

    if not len(clip):
        return clip
    tail_ms = _TAILS_MS.get(acoustic, 0)
    if acoustic in ROOMS:
        tail_ms = min(tail_ms, max(pause_ms, _SHORTEST_TAIL_MS))
    tail = RATE_HZ * tail_ms // 1000
    wet = np.asarray(_board(acoustic)(np.pad(clip, (0, tail)), RATE_HZ), dtype=np.float32)
    if tail:
        fall = np.linspace(1.0, 0.0, tail, dtype=np.float32) ** 2
        wet[-tail:] *= fall
    before, after = _loudness(clip), _loudness(wet[: len(clip)])
    if float("-inf") in (before, after):
        return wet
    return wet * np.float32(sound_levels.amplitude(before - after))


def _loudness(clip: Samples) -> float:
    import numpy as np

    from pipeline import sound_levels

    times = -(-int(_MEASURED_S * RATE_HZ) // len(clip))
    return sound_levels.loudness(np.tile(clip, times), RATE_HZ)


def _board(acoustic: str) -> Any:
    """The chain of an acoustic. A filter falls by 6 dB an octave: some stand twice."""
    import pedalboard

    p: Any = pedalboard

    def band(low_hz: float, high_hz: float) -> list[Any]:
        high, low = p.HighpassFilter(low_hz), p.LowpassFilter(high_hz)
        return [high, p.HighpassFilter(low_hz), low, p.LowpassFilter(high_hz)]

    chains: dict[str, list[Any]] = {
        # A telephone carries 300 to 3,400 Hz (ITU-T G.712), and evens out what is said.
        "phone": [*band(300, 3_400), p.Compressor(-26, 4, 2, 80), p.Distortion(6)],
        "radio": [
            *band(250, 4_500), p.Compressor(-26, 5, 1, 60), p.Distortion(6),
            p.PeakFilter(1_800, 3, 0.9),
        ],
        "loudspeaker": [
            # Echo and rooms are fainter than they might be: they cost formant voices words, four
            # in a hundred where they were twice as loud (docs/sound.md).
            *band(300, 6_500), p.Distortion(3), p.Delay(0.085, 0, 0.03),
            p.Reverb(room_size=0.4, damping=0.6, wet_level=0.05, dry_level=0.5),
        ],
        "door": [
            p.HighShelfFilter(1_000, -8, 0.6), p.LowpassFilter(6_500),
            p.LowShelfFilter(220, 3, 0.7),
            p.Reverb(room_size=0.2, damping=0.8, wet_level=0.06, dry_level=0.5),
        ],
        "dream": [
            p.HighShelfFilter(5_000, -1.5, 0.7), p.Chorus(0.6, 0.12, 7, 0, 0.1),
            p.Reverb(room_size=0.65, damping=0.5, wet_level=0.05, dry_level=0.5),
        ],
        "letter": [
            p.LowShelfFilter(180, 2.5, 0.7), p.HighShelfFilter(6_000, -2, 0.7),
            p.Reverb(room_size=0.12, damping=0.7, wet_level=0.05, dry_level=0.5),
        ],
        "thought": [
            p.HighpassFilter(110), p.Compressor(-26, 3, 4, 90),
            p.HighShelfFilter(4_000, 2, 0.7),
            p.Reverb(room_size=0.3, damping=0.6, wet_level=0.09, dry_level=0.5),
        ],
        # A scene's rooms are faint: they lie some 20 dB under what is said.
        "room": [p.Reverb(room_size=0.15, damping=0.6, wet_level=0.16, dry_level=0.5)],
        "hall": [
            p.HighShelfFilter(6_000, -1.5, 0.7),
            p.Reverb(room_size=0.65, damping=0.45, wet_level=0.08, dry_level=0.5),
        ],
        # Out of doors nothing comes back but, late and dull, from far off.
        "open": [
            p.LowShelfFilter(250, -3, 0.7), p.HighShelfFilter(7_000, -1.5, 0.7),
            p.Delay(0.12, 0, 0.04),
        ],
    }  # fmt: skip
    return p.Pedalboard(chains[acoustic])
