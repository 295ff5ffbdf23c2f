"""Hear one scene of a book: seconds, however long the book is.

    python docs/examples/preview_a_scene.py FOLDER [ENGINE]

Everything that is made goes into FOLDER: script, cast, takes and the MP3.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pipeline

MANUSCRIPT = Path("scripts/the-lamp-room.txt")


def main(folder: Path, engine: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    script = pipeline.split(MANUSCRIPT, script=folder / "the-lamp-room.script").path
    result = pipeline.preview(
        script,
        chapter=1,
        scene=1,
        voices=folder / "voices.yaml",
        engine=engine,
        output=folder / "output",
    )
    for failed in result.failed:
        print(f"line {failed.number} wasn't spoken: {failed.message}")
    for artefact in result.artefacts:
        print(f"{artefact.path}: {result.duration_ms / 1000:.1f} s")
    print(f"{result.rendered} cues spoken now, {result.reused} there from before")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:3])
