"""How far apart an engine's voices sound, measured for auto-casting.

    pip download --no-deps resemblyzer
    python benchmarks/voice_distances.py --engine pyttsx3 --wheel Resemblyzer-*.whl --cache DIR

Every voice of the palette speaks the same sentences at five pitches; of an engine that makes
pitch by resampling what it spoke (Kokoro) each sentence is spoken once and resampled, which leaves
its pace aside. A row of the data file is the mean of its takes' speaker embeddings, so that 1 minus
the product of two rows is the mean distance between a take of the one and a take of the other; the
rows are kept in the few directions that hold all but a hundredth of it. ``within`` are quantiles of
the distances between takes of one voice: whatever lies under ``p95`` can be taken for the same one.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
from speaker import Encoder, Floats, distance

from pipeline import engines
from pipeline.engines.base import Sound
from pipeline.engines.base_session import ResamplingSession, repitch
from pipeline.model import Cue, Voice

DATA = Path(__file__).parent.parent / "pipeline" / "casting" / "distances.json"
PITCHES = (-4, -2, 0, 2, 4)
SENTENCES = (
    "The stairs had not been swept since the spring, and nobody seemed to mind.",
    "I thought that you had only gone out for a pint of milk, that is all.",
    "Every evening at seven the old man wound the clock by hand and listened to it.",
    "Nobody on the island had ever seen so many boats in the harbour at one time.",
    "Put the kettle on, would you, and then tell me exactly what he said to you.",
    "Where on earth did you find it, and why did you never show it to anyone?",
    "She counted the steps aloud, twice, and each time came to a different number.",
    "We could leave before breakfast, if the wind is fair and the road is dry.",
)
_FEWEST_DIRECTIONS = 64
_MOST_LOST = 0.005
_SCALE = 1000


def main() -> None:
    """Measure one engine and put it into the data file."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--engine", default="pyttsx3")
    parser.add_argument("--wheel", type=Path, required=True, help="Resemblyzer's wheel")
    parser.add_argument("--cache", type=Path, required=True, help="folder for what was measured")
    parser.add_argument("--most", type=int, default=1000, help="voices to measure in one run")
    options = parser.parse_args()
    options.cache.mkdir(parents=True, exist_ok=True)
    engine = engines.get(options.engine)
    takes = _takes(engine, Encoder(options.wheel), options.cache, options.most)
    if takes is None:
        print("more voices to measure: run it again")
        return
    within = np.array(
        [
            distance(one, other)
            for (_, pitch), rows in takes.items()
            if pitch == 0
            for one, other in combinations(rows, 2)
        ]
    )
    means = np.stack([rows.mean(axis=0) for rows in takes.values()])
    _, values, directions = np.linalg.svd(means, full_matrices=False)
    for count in range(_FEWEST_DIRECTIONS, len(values) + 1, 8):
        reduced = means @ directions[:count].T
        lost = np.abs(reduced @ reduced.T - means @ means.T).max()
        if lost <= _MOST_LOST:
            break
    print(f"lost in {count} directions: {lost:.4f} (singular values {values[:3].round(1)}…)")
    data = json.loads(DATA.read_text(encoding="utf-8")) if DATA.exists() else {}
    data[engine.name] = {
        "within": {f"p{q}": round(float(np.percentile(within, q)), 4) for q in (50, 95, 99)},
        "pitches": PITCHES,
        "scale": _SCALE,
        "voices": {
            name: [
                [round(float(x) * _SCALE) for x in reduced[list(takes).index((name, pitch))]]
                for pitch in PITCHES
            ]
            for name in dict.fromkeys(name for name, _ in takes)
        },
    }
    _write(data)
    print(json.dumps(data[engine.name]["within"]))


def _takes(
    engine: engines.Engine, encoder: Encoder, cache: Path, most: int
) -> dict[tuple[str, int], Floats] | None:
    """Every take's embedding, by voice and pitch; None while some voice is left to measure."""
    takes: dict[tuple[str, int], Floats] = {}
    with engine.session() as session:
        for info in engine.voices():
            path = cache / f"{engine.name} {info.name}.npz"
            if not path.exists():
                if most <= 0:
                    return None
                most -= 1
                plain = _spoken(session, Voice(engine.name, info.name), SENTENCES)
                rows = {}
                for pitch in PITCHES:
                    if pitch == 0:
                        sounds = plain
                    elif isinstance(session, ResamplingSession):
                        factor = 2 ** (pitch / 12)
                        sounds = [
                            replace(sound, samples=repitch(sound.samples, factor))
                            for sound in plain[::2]
                        ]
                    else:
                        voice = Voice(engine.name, info.name, pitch=pitch)
                        sounds = _spoken(session, voice, SENTENCES[::2])
                    rows[str(pitch)] = np.stack(
                        [encoder.embed(s.samples / 32768, s.rate_hz) for s in sounds]
                    )
                np.savez(path, **rows)  # type: ignore[arg-type]
            with np.load(path) as measured:
                takes |= {(info.name, pitch): measured[str(pitch)] for pitch in PITCHES}
    return takes


def _spoken(session: engines.Session, voice: Voice, sentences: Sequence[str]) -> list[Sound]:
    return [session.speak(Cue(text, voice)) for text in sentences]


def _write(data: dict[str, object]) -> None:
    """One voice a line, so that a change of one is a change of a line."""
    text = json.dumps(data, indent=1, ensure_ascii=False)
    lines, row = [], ""
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip())
        if depth >= 4:
            row += line.strip()
        else:
            lines.append(row + line.strip() if row else line)
            row = ""
            if line.rstrip().endswith("["):
                row = lines.pop()
    DATA.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
