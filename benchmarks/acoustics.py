"""What each acoustic costs: processor time for a second of treated sound.

    pip install 'fullcast[effects]'
    python benchmarks/acoustics.py

Five seconds of noise as loud as speech go through each chain; the least of five runs counts.
Figures are in docs/mastering.md.
"""

from __future__ import annotations

import time

import numpy as np

from pipeline.acoustics import ACOUSTICS
from pipeline.master import acoustic_effects
from pipeline.model import RATE_HZ

SECONDS, RUNS = 5, 5


def main() -> None:
    """The command."""
    noise = np.random.RandomState(1).normal(0, 0.05, SECONDS * RATE_HZ).astype(np.float32)
    total = 0.0
    for acoustic in ACOUSTICS.values():
        acoustic_effects.treat(noise, acoustic, 500)  # Whatever is loaded once.
        least = min(_seconds(noise, acoustic) for _ in range(RUNS))
        total += least
        print(f"{acoustic:12} {1000 * least / SECONDS:5.1f} ms for a second")
    print(f"{'all of them':12} {1000 * total / SECONDS:5.1f} ms")


def _seconds(noise: np.ndarray, acoustic: str) -> float:
    began = time.process_time()
    acoustic_effects.treat(noise, acoustic, 500)
    return time.process_time() - began


if __name__ == "__main__":
    main()
