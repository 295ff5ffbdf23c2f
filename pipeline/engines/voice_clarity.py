"""How well voices are understood: what a recogniser got wrong of the same sentences in each.

``voice_clarity.json`` holds it by engine and voice (``benchmarks/voice_clarity.py`` made it; see
docs/engines.md). It is told, and decides nothing: a cast that somebody has stays as it is.
"""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path


def words_wrong(engine: str, voice: str) -> float | None:
    """The share of words, 0 to 1, that were heard otherwise; None where it wasn't measured."""
    return _measured().get((engine, voice))


@lru_cache(maxsize=1)
def _measured() -> dict[tuple[str, str], float]:
    data = Path(__file__).with_name("voice_clarity.json").read_text(encoding="utf-8")
    return {
        (engine, name): wrong / own["words"]
        for engine, own in json.loads(data).items()
        for name, wrong in own["wrong"].items()
    }
