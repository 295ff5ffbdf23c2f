"""Mastering presets: loudness, ceiling, room tone and bit rate, by name."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.errors import FullcastError


@dataclass(frozen=True, slots=True)
class Preset:
    """How a book is mastered. Levels are what a decoder of the final MP3 gives."""

    name: str = "acx"
    loudness_lufs: float | None = -20.0
    """Of every voice's calibration passage; None leaves voices as they are."""
    ceiling_db: float = -3.5
    true_peak: bool = False
    """Whether the ceiling holds between samples too."""
    room_db: float | None = -72.0
    """RMS of the room tone; None for digital silence."""
    head_ms: int = 750
    tail_ms: int = 2_500
    kbps: int = 192
    quality: int = 5
    """LAME's effort: 0 is best and slowest, 9 worst."""

    def __hash__(self) -> int:
        return hash(self.name)  # asked for once a slot


PRESETS: tuple[Preset, ...] = (
    Preset(),
    Preset("podcast", loudness_lufs=-19.0, ceiling_db=-1.4, true_peak=True),
    Preset("ebur128", loudness_lufs=-23.0, ceiling_db=-1.4, true_peak=True),
    Preset("none", loudness_lufs=None, ceiling_db=-0.4, room_db=None),
)
"""ACX's audiobook limits (the default), podcasts in mono, EBU R128, and none (levels as the
engine gives them, digital silence between)."""


def preset_named(name: str) -> Preset:
    """The preset of that name. Raises FullcastError, which names the others."""
    for preset in PRESETS:
        if preset.name == name:
            return preset
    names = ", ".join(preset.name for preset in PRESETS)
    raise FullcastError(f"there is no mastering preset {name!r}.", f"Choose one of: {names}.")
