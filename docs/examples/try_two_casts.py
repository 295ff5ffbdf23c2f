"""Build one book with two casts, to compare them.

    python docs/examples/try_two_casts.py FOLDER [ENGINE]

Each cast has a voices file of its own in FOLDER, and each build its own output folder. Whoever a
file doesn't name is cast by the build, which writes the choice down there.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pipeline

MANUSCRIPT = Path("scripts/two-on-a-bench.md")
CASTS = {
    "brisk": "defaults: {rate: 1.15}\n",
    "slow-and-deep": "defaults: {rate: 0.85, pitch: -2}\n",
}


def main(folder: Path, engine: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    script = pipeline.split(MANUSCRIPT, script=folder / "two-on-a-bench.script").path
    for name, text in CASTS.items():
        voices = folder / f"{name}.yaml"
        if not voices.exists():
            voices.write_text(text, encoding="utf-8")
        output = folder / name
        planned = pipeline.plan(script, voices=voices, engine=engine, output=output)
        result = pipeline.build(script, voices=voices, engine=engine, output=output)
        minutes, seconds = divmod(round(result.duration_ms / 1000), 60)
        print(f"{name}: {planned.missing} cues to speak, {minutes}:{seconds:02} in {result.folder}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:3])
