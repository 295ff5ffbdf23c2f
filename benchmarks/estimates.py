"""What ``plan`` says that a build takes and weighs, against what it takes and weighs.

    python benchmarks/estimates.py BOOK.txt [--engine pyttsx3] [--formats mp3] [--builds 2]

As on a machine where nothing was ever built: ``plan``, then ``build``, each a process of its own,
measured from outside. Then the same in another output folder, where the first build's measurements
are known, as often as ``--builds`` says. At last one minor character is recast, and the book built
again. ``--cache`` names a folder of measurements to begin with, and keeps them there. Beside each
build stands the machine's load before it (1 a processor is a machine that has no time left).
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

from novel import recast, run


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("book", type=Path)
    parser.add_argument("--engine", default="pyttsx3")
    parser.add_argument("--formats", default="mp3")
    parser.add_argument("--builds", type=int, default=2)
    parser.add_argument("--cache", type=Path)
    words = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="fullcast-estimates-") as name:
        folder = Path(name)
        cache = (words.cache or folder / "cache").resolve()
        os.environ["FULLCAST_CACHE"] = str(cache)
        book = Path(shutil.copy(words.book, folder))
        print(f"{book.name}, {words.engine}, {words.formats}")
        run(["split", book.name], folder)
        told = ["--engine", words.engine, "--formats", words.formats]
        for number in range(1, words.builds + 1):
            shutil.rmtree(folder / "output", ignore_errors=True)
            (folder / "voices.yaml").unlink(missing_ok=True)
            _compare(f"build {number}", [book.name, *told], folder)
        who = recast(folder, run(["split", book.name], folder).json)
        _compare(f"{who} recast", [book.name, *told], folder)


def _compare(what: str, words: list[str], folder: Path) -> None:
    """Plan and build, and print how the two compare."""
    load = os.getloadavg()[0]
    plan = run(["plan", *words], folder).json
    build = run(["build", *words], folder)
    output = sum(Path(folder, a["path"]).stat().st_size for a in build.json["artefacts"])
    store = sum(p.stat().st_size for p in (folder / "output" / ".store").rglob("*") if p.is_file())
    print(
        f"{what:20} load {load:4.1f}  plan {plan['seconds']:7.1f} s  build {build.wall_s:7.1f} s  "
        f"plan/build {plan['seconds'] / build.wall_s:5.2f}  "
        f"output {plan['output_bytes'] / 1e6:6.0f} of {output / 1e6:6.0f} MB  "
        f"store {plan['store_bytes'] / 1e6:6.0f} of {store / 1e6:6.0f} MB  "
        f"{'measured' if plan['measured'] else 'a guess'}  processor {build.cpu_s:.0f} s"
    )
    steps = ", ".join(f"{step['step']} {step['seconds']:.1f}" for step in plan["steps"])
    print(f"{'':20} {steps}")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
