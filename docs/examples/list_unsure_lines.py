"""Split a manuscript, and list the lines whose speaker is unsure.

    python docs/examples/list_unsure_lines.py FOLDER

The tagged script goes into FOLDER, where its '?' marks the same lines.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pipeline

MANUSCRIPT = Path("scripts/the-lamp-room.txt")


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    script = folder / "the-lamp-room.script"
    result = pipeline.split(MANUSCRIPT, script=script)
    print(f"{result.path}: {len(result.doubtful)} unsure lines")
    for numbered in result.doubtful:
        line = numbered.line
        print(f"{numbered.number:4} {line.speaker or 'nobody known'}: {line.text}")
        print(f"     {line.confidence or 0:.0%} sure; {line.reason}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
