"""How well whispers are understood: Kokoro's own soft voice, and what mastering makes of it.

    python benchmarks/whispers.py [--lines 40]

Lines of the sample story, by turns in the first six voices, each heard by the recogniser of
``words.py`` as spoken and devoiced. ``voiced`` is how like itself a sound is a pitch period later,
the median of its looks of 40 ms (1 for a hum, near 0 for breath). Figures are in docs/sound.md.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import soxr
import words
from engines import lines

from pipeline import engines
from pipeline.master.whisper import whispered
from pipeline.model import RATE_HZ, Cue, Voice

_VOICES = 6


def voicing(sound: Any) -> float:
    """The median of the best likeness of each look of 40 ms with itself, 2.5 to 14 ms later."""
    size = RATE_HZ // 25
    looks = sound[: len(sound) // size * size].reshape(-1, size)
    level = np.sqrt(np.mean(looks**2, axis=1))
    best = []
    for look in looks[level > 0.3 * level.max()]:
        likeness = [
            np.dot(look[:-lag], look[lag:])
            / np.sqrt(np.dot(look[:-lag], look[:-lag]) * np.dot(look[lag:], look[lag:]) + 1e-12)
            for lag in range(RATE_HZ // 400, RATE_HZ // 70, 6)
        ]
        best.append(max(likeness))
    return float(np.median(best))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lines", type=int, default=40)
    count = parser.parse_args().lines
    engine = engines.get("kokoro")
    names = [voice.name for voice in engine.voices()][:_VOICES]
    tally = {way: [0, 0] for way in ("as spoken", "devoiced")}
    voiced: dict[str, list[float]] = {way: [] for way in tally}
    with tempfile.TemporaryDirectory() as scratch, engine.session() as session:
        model = words.recogniser(None, Path(scratch))
        for number, text in enumerate(dict.fromkeys(lines(count))):
            cue = Cue(text, Voice("kokoro", names[number % _VOICES]), ("whispering",))
            sound = session.speak(cue)
            spoken = soxr.resample(sound.samples.astype(np.float32) / 32768, sound.rate_hz, RATE_HZ)
            for way, clip in (("as spoken", spoken), ("devoiced", whispered(spoken))):
                pause = np.zeros(8_000, np.float32)
                heard = words.heard(
                    model, np.concatenate([pause, soxr.resample(clip, RATE_HZ, 16_000), pause])
                )
                wrong, said = words.errors(text, heard)
                tally[way][0] += said
                tally[way][1] += wrong
                voiced[way].append(voicing(clip))
    report = {
        way: {
            "words": total,
            "word_error_rate": round(wrong / total, 4),
            "voiced": round(float(np.median(voiced[way])), 3),
        }
        for way, (total, wrong) in tally.items()
    }
    print(json.dumps(report, indent=1))


if __name__ == "__main__":
    main()
