"""How time and memory grow with a book: 1,000, 10,000 and 100,000 lines, spoken by the tone engine.

    python benchmarks/growth.py [--lines 1000,10000,100000] [--no-stitch] [--keep FOLDER]
    python benchmarks/growth.py --novels TEXT.txt [--novel-mb 0.23,0.9,3.8]

Each command is a process of its own, measured from outside: seconds of the clock and of the
processor, and the highest resident memory of the coordinating process. The exponent is the slope of
processor time over lines, both as logarithms, from the middle size to the largest (the smallest is
mostly the program's start). The second form splits texts cut from (or repeated up to) these sizes.
A book of 100,000 lines takes about 15 GB of disk. Needs Linux.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

NAMES = (
    "Mara", "Tobias", "Ines", "Oskar", "Leonie", "Piet", "Sunniva", "Abel", "Dorothea", "Ravi",
    "Yusuf", "Hanne", "Caspar", "Nilufar", "Emil", "Thandi", "Bruno", "Alma", "Jonas", "Greta",
)  # fmt: skip
VERBS = ("said", "asked", "answered", "called", "whispered")
THINGS = ("lamp", "rope", "ledger", "kettle", "boat", "letter", "stair", "key", "crate", "map")
WHERE = ("by the door", "on the quay", "in the loft", "near the stove", "under the bridge")
LINES_A_CHAPTER = 250


@dataclass(frozen=True, slots=True)
class Run:
    """A command as a whole process."""

    what: str
    lines: int
    wall_s: float
    cpu_s: float
    peak_mb: float


def story(lines: int) -> Iterator[str]:
    """The paragraphs of a story of about so many lines, no two alike."""
    chance = random.Random(lines)
    written, chapter = 0, 0
    pair = chance.sample(NAMES, 2)
    while written < lines:
        if written >= chapter * LINES_A_CHAPTER:
            chapter += 1
            pair = chance.sample(NAMES, 2)
            yield f"Chapter {chapter}"
        number = written + 1
        thing, where = chance.choice(THINGS), chance.choice(WHERE)
        speaker = pair[number // 2 % 2]
        yield f"“{thing.capitalize()} {number},” {chance.choice(VERBS)} {speaker}."
        yield f"{speaker} put {thing} {number} {where}."
        written += 3


def measured(what: str, lines: int, words: list[str], folder: Path) -> Run:
    """Run ``fullcast`` and measure it from outside."""
    command = [sys.executable, "-m", "pipeline", *words]
    own = str(Path(__file__).parent.parent)
    environment = os.environ | {"PYTHONPATH": own, "FULLCAST_CACHE": str(folder / "cache")}
    start = time.perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=folder, env=environment
    )
    assert process.stderr is not None
    said = process.stderr.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    if status:
        sys.exit(f"{' '.join(words)} failed: {said[:500]}")
    run = Run(what, lines, wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
    print(f"{run.lines:>8,} {run.what:28} {run.wall_s:8.2f} s {run.cpu_s:8.2f} s "
          f"{run.peak_mb:6.0f} MB", flush=True)  # fmt: skip
    return run


def grow(lines: int, folder: Path, *, stitch: bool) -> list[Run]:
    """Every measured step of one size."""
    folder.mkdir(parents=True)
    book = folder / "growth.txt"
    book.write_text("\n\n".join(story(lines)) + "\n", encoding="utf-8")
    engine = ["--engine", "tone"]
    runs = [
        measured("split", lines, ["split", "growth.txt"], folder),
        measured("plan, nothing spoken", lines, ["plan", "growth.script", *engine], folder),
        measured("plan again, nothing spoken", lines, ["plan", "growth.script", *engine], folder),
    ]
    if not stitch:
        return runs
    runs.append(measured("build", lines, ["build", "growth.script", *engine], folder))
    runs.append(measured("plan, all spoken", lines, ["plan", "growth.script", *engine], folder))
    runs.append(measured("unchanged build", lines, ["build", "growth.script", *engine], folder))
    script = folder / "growth.script"
    text = script.read_text(encoding="utf-8")
    middle = text.index(" put ", len(text) // 2)
    script.write_text(text[:middle] + " at last put " + text[middle + 5 :], encoding="utf-8")
    changed = [*engine]
    runs.append(measured("one line changed", lines, ["build", "growth.script", *changed], folder))
    shutil.rmtree(folder / "output" / "growth")
    runs.append(measured("full stitch", lines, ["build", "growth.script", *changed], folder))
    return runs


def exponents(runs: list[Run]) -> list[tuple[str, float, float]]:
    """What was measured, with the slope of its processor time and of its memory over lines."""
    rows = []
    for what in dict.fromkeys(run.what for run in runs):
        sizes = sorted((r for r in runs if r.what == what), key=lambda r: r.lines)[-2:]
        if len(sizes) < 2:
            continue
        small, large = sizes
        across = math.log(large.lines / small.lines)
        rows.append(
            (what, math.log(large.cpu_s / small.cpu_s) / across, large.peak_mb / small.peak_mb)
        )
    return rows


def novels(text: Path, sizes_mb: list[float], folder: Path) -> list[Run]:
    """Splits of a text cut, or repeated up to, these sizes."""
    whole = text.read_text(encoding="utf-8", errors="replace")
    folder.mkdir(parents=True)
    runs = []
    for number, size_mb in enumerate(sizes_mb):
        size = int(size_mb * 1e6)
        name = f"novel-{number}.txt"
        copies = -(-size // len(whole))
        (folder / name).write_text((whole * copies)[:size], encoding="utf-8")
        runs.append(measured(f"split {size_mb:g} MB", size, ["split", name], folder))
    return runs


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lines", default="1000,10000,100000")
    parser.add_argument("--no-stitch", action="store_true", help="split and plan alone")
    parser.add_argument("--novels", type=Path, help="a plain text to split")
    parser.add_argument("--novel-mb", default="0.23,0.9,3.8")
    parser.add_argument("--keep", type=Path, help="work here, and leave it there")
    arguments = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    folder = arguments.keep or Path(tempfile.mkdtemp(prefix="growth-"))
    try:
        if arguments.novels:
            sizes = [float(size) for size in arguments.novel_mb.split(",")]
            runs = novels(arguments.novels, sizes, folder / "novels")
        else:
            runs = []
            for lines in map(int, arguments.lines.split(",")):
                stitch = not arguments.no_stitch
                runs += grow(lines, folder / str(lines), stitch=stitch)
        print(json.dumps([asdict(run) for run in runs]))
        for what, slope, memory in exponents(runs):
            print(f"{what:28} time grows with lines^{slope:.2f}, memory {memory:.2f}-fold")
    finally:
        if arguments.keep is None:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
