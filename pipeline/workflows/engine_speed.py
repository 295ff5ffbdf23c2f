"""How fast an engine spoke in earlier builds, for saying how long the next will take."""

from __future__ import annotations

from pipeline import engines
from pipeline.store import Store, digest

_FEWEST = 10
"""Fewer cues than this don't tell an engine's speed."""


def note_speed(store: Store, engine: engines.Engine, chars: int, cues: int, seconds: float) -> None:
    """Keep how fast an engine spoke, in characters a second with all its processes."""
    if cues >= _FEWEST and seconds > 0:
        store.put_record(_key(engine), {"chars_per_s": chars / seconds})


def chars_per_second(store: Store, engine: engines.Engine) -> float | None:
    """The speed that was measured last; None where none was."""
    speed = (store.get_record(_key(engine)) or {}).get("chars_per_s")
    return float(speed) if isinstance(speed, (int, float)) and speed > 0 else None


def _key(engine: engines.Engine) -> str:
    return digest(["speed", engine.name, engine.info().version])
