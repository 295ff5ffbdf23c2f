"""How easily two voices are taken for each other."""

from __future__ import annotations

from ..model import Voice


def confusion(one: Voice, other: Voice) -> float:
    """0 (nobody takes one for the other) to 1 (the same sound)."""
    apart = abs(one.pitch - other.pitch) / 8 + abs(one.rate - other.rate)
    if one.name == other.name:
        return max(0.2, 1.0 - apart)
    accent, _, timbre = one.name.partition("+")
    other_accent, _, other_timbre = other.name.partition("+")
    if timbre and timbre == other_timbre:
        return max(0.15, 0.6 - apart)
    return 0.1 if accent == other_accent else 0.05
