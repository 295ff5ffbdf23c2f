"""Manners: what the delivery of a line does to a voice's pace, pitch and loudness."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Manner:
    """What a delivery does to a voice."""

    rate: float = 1.0
    """Ratio to the voice's own pace."""
    semitones: float = 0.0
    gain_db: float = 0.0
    whispered: bool = False
    melody: float = 1.0
    """Ratio to the voice's own range of pitch, for engines that can set it."""


MANNERS = {
    "whispering": Manner(0.92, -0.5, -9.0, whispered=True),
    "softly": Manner(0.95, -0.5, -4.0),
    "loudly": Manner(1.0, 1.0, 2.5),
    "shouting": Manner(1.04, 2.5, 5.0),
    "fast": Manner(rate=1.2),
    "slowly": Manner(rate=0.8),
    "coldly": Manner(0.95, -1.0, -0.5, melody=0.25),
    "angrily": Manner(1.08, 1.0, 3.0),
    "sadly": Manner(0.88, -1.5, -2.0),
    "crying": Manner(0.88, 1.5, -1.0),
    "laughing": Manner(1.08, 2.0, 1.0),
    "excitedly": Manner(1.12, 2.0, 1.5),
    "wearily": Manner(0.85, -1.5, -2.0),
    "stammering": Manner(rate=0.9),
}
"""What engines make of the delivery vocabulary where they have nothing better of their own."""


def manner(delivery: Iterable[str]) -> Manner:
    """Several deliveries as one: paces multiply, all else adds up. Other words do nothing."""
    manners = [MANNERS[word] for word in dict.fromkeys(delivery) if word in MANNERS]
    return Manner(
        math.prod(m.rate for m in manners),
        sum(m.semitones for m in manners),
        sum(m.gain_db for m in manners),
        any(m.whispered for m in manners),
        math.prod(m.melody for m in manners),
    )
