"""The measured distance of two voices, and how easily one is taken for the other.

``distances.json`` holds, for every voice of an engine's palette at several pitches, the mean of
its takes' speaker embeddings (``benchmarks/voice_distances.py`` made it; see docs/casting.md).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from pipeline.model import Voice

_CLEAR = 2.5
"""Nobody confuses two voices that are so many times the distance apart at which they may be one."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured of one engine."""

    same: float
    """95 in 100 pairs of takes of one voice are nearer than this."""
    apart: float
    """99 in 100 are."""
    pitches: tuple[float, ...]
    voices: tuple[tuple[str, tuple[tuple[float, ...], ...]], ...]
    """(voice, a row for every pitch), sorted."""


def distance(one: Voice, other: Voice) -> float | None:
    """The mean cosine distance between a take of the one and a take of the other; None where
    one of them was never measured."""
    if one.engine != other.engine:
        return None
    a, b = _row(one), _row(other)
    if a is None or b is None:
        return None
    return 1.0 - sum(x * y for x, y in zip(a, b, strict=True))


def same_voice(engine: str) -> float | None:
    """The distance below which two voices of an engine can be taken for one; None where nothing
    was measured."""
    measured = _measured().get(engine)
    return measured.same if measured else None


def apart(engine: str) -> float | None:
    """The distance beyond which hardly any two takes of one voice lie (99 in 100 are nearer); None
    where nothing was measured."""
    measured = _measured().get(engine)
    return measured.apart if measured else None


@lru_cache(maxsize=100_000)
def confusion(one: Voice, other: Voice) -> float:
    """0 (nobody takes one for the other) to 1 (the same sound)."""
    apart = distance(one, other)
    same = same_voice(one.engine)
    if apart is None or same is None:
        return _by_name(one, other)
    return min(1.0, max(0.0, (_CLEAR * same - apart) / ((_CLEAR - 0.75) * same)))


def _by_name(one: Voice, other: Voice) -> float:
    """The best guess where nothing was measured."""
    apart = abs(one.pitch - other.pitch) / 8 + abs(one.rate - other.rate)
    if one.name == other.name:
        return max(0.6, 1.0 - apart)
    accent, _, timbre = one.name.partition("+")
    other_accent, _, other_timbre = other.name.partition("+")
    if timbre and timbre == other_timbre:
        return max(0.15, 0.6 - apart)
    return 0.1 if accent == other_accent else 0.05


@lru_cache(maxsize=4096)
def _row(voice: Voice) -> tuple[float, ...] | None:
    measured = _measured().get(voice.engine)
    if measured is None:
        return None
    voices = dict(measured.voices)
    at = min(range(len(measured.pitches)), key=lambda i: abs(measured.pitches[i] - voice.pitch))
    if voice.name in voices:
        return voices[voice.name][at]
    shares = _blended(voice.name)
    if not shares or any(name not in voices for name, _ in shares):
        return None
    # A blend that was never measured: as if it spoke with each of its voices in turn.
    rows = [(voices[name][at], share) for name, share in shares]
    return tuple(sum(row[i] * share for row, share in rows) for i in range(len(rows[0][0])))


def _blended(name: str) -> list[tuple[str, float]]:
    """The voices of ``am_puck:0.6+am_fenrir:0.4`` and their shares, in all 1; none where that is
    no blend."""
    parts = [piece.strip().partition(":") for piece in name.split("+")]
    try:
        shares = [(voice, float(share or 1)) for voice, _, share in parts]
    except ValueError:
        return []
    whole = sum(share for _, share in shares)
    return [(voice, share / whole) for voice, share in shares] if whole > 0 else []


@lru_cache(maxsize=1)
def _measured() -> dict[str, Measured]:
    path = Path(__file__).with_name("distances.json")
    data = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return {
        engine: Measured(
            float(figures["within"]["p95"]),
            float(figures["within"].get("p99", figures["within"]["p95"])),
            tuple(float(p) for p in figures["pitches"]),
            tuple(
                (name, tuple(tuple(x / figures["scale"] for x in row) for row in rows))
                for name, rows in sorted(figures["voices"].items())
            ),
        )
        for engine, figures in data.items()
    }
