"""Time and memory of a whole novel, from the text to the last MP3, and where the time goes.

    python benchmarks/novel.py NOVEL.txt [--engine pyttsx3] [--jobs 2]

Builds the novel in an empty folder, builds it again unchanged, and again with one minor
character's voice changed. Then the same cues are spoken, and the same slots encoded, alone in
this process: their processor time over the build's own is the share that is not ours.
Needs Linux (it reads /proc) and about 3 GB of disk for a novel of 160,000 words.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from pipeline import engines, master
from pipeline.master import mp3_frames, slots
from pipeline.master.slot_recipes import BookRecipes
from pipeline.model import Cue
from pipeline.progress import silent
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.cast_and_plan import cast_and_plan
from pipeline.workflows.open_book import open_book
from pipeline.workflows.speak_plan import speak_plan

SHAPED_AT_ONCE = 100
"""Slots held in memory at once."""


@dataclass(frozen=True, slots=True)
class Run:
    """A command as a whole process."""

    wall_s: float
    cpu_s: float
    """Of the process and all its workers."""
    peak_mb: float
    """Resident memory of the coordinating process alone."""
    json: dict[str, Any]
    """What the command printed."""


def run(words: list[str], folder: Path) -> Run:
    """Run ``fullcast`` with ``--json`` and measure it from outside."""
    command = [sys.executable, "-m", "pipeline", *words, "--json"]
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=folder)
    peak = [0.0]
    watcher = threading.Thread(target=_watch, args=(process.pid, peak))
    watcher.start()
    assert process.stdout is not None
    text = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    watcher.join()
    if status:
        sys.exit(f"{' '.join(words)} failed: {text.decode()[:500]}")
    return Run(wall, usage.ru_utime + usage.ru_stime, peak[0], json.loads(text))


def _watch(pid: int, peak: list[float]) -> None:
    """Note the highest resident memory that the kernel has seen of a process, till it ends."""
    while True:
        try:
            status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
        except OSError:
            return
        high_water_kb = re.search(r"VmHWM:\s+(\d+)", status)
        if high_water_kb is None:
            return
        peak[0] = int(high_water_kb[1]) / 1024
        time.sleep(0.05)


def cpu() -> float:
    """Processor time of this process and its ended children so far, in seconds."""
    own, children = (
        resource.getrusage(w) for w in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def _speak_alone(engine_name: str, cues: list[Cue]) -> float:
    """Processor seconds of an engine for these cues, in a process of its own."""
    with engines.get(engine_name).session() as session:
        session.speak(cues[0])
        start = cpu()
        for cue in cues:
            session.speak(cue)
        return cpu() - start


def alone(script: Path, folder: Path, engine_name: str, jobs: int) -> tuple[float, float]:
    """Processor seconds of the engine and of the encoder for the book's distinct cues and
    slots, with nothing around them."""
    options = BookOptions(
        source=script, voices=folder / "voices.yaml", output=folder / "output", engine=engine_name
    )
    planned = cast_and_plan(open_book(options))
    book, plan = planned.book, planned.plan
    cues = list(dict.fromkeys(part.cue for part in plan.parts))
    # As many at once as the build has: two threads of one core are slower than two cores.
    with ProcessPoolExecutor(jobs) as pool:
        speaking = sum(
            pool.map(_speak_alone, [engine_name] * jobs, (cues[n::jobs] for n in range(jobs)))
        )
    preset = master.preset_named(options.mastering)
    encoding = 0.0
    with book.store() as store:
        spoken = speak_plan(book, plan, store, silent)
        gains = master.voice_gains({cue.voice for cue in cues}, spoken.takes, preset, store)
        chapters = BookRecipes(plan, spoken.takes, preset, gains, script.parent)
        recipes = [slot.recipe for number in chapters.chapters for slot in chapters.of(number)]
        distinct = list({recipe.key: recipe for recipe in recipes}.values())
        with ThreadPoolExecutor(jobs) as threads:
            for at in range(0, len(distinct), SHAPED_AT_ONCE):
                shaped = [
                    slots.shape(recipe).samples for recipe in distinct[at : at + SHAPED_AT_ONCE]
                ]
                sounds = [(samples * 32767).astype(np.int16) for samples in shaped]
                start = time.process_time()
                list(
                    threads.map(
                        lambda pcm: mp3_frames.encode(pcm, preset.kbps, preset.quality), sounds
                    )
                )
                encoding += time.process_time() - start
    return speaking, encoding


def recast(folder: Path, split: dict[str, Any]) -> str:
    """Make one minor character of voices.yaml speak faster. Gives the name."""
    voices = folder / "voices.yaml"
    text = voices.read_text(encoding="utf-8")
    for name in (c["name"] for c in reversed(split["characters"]) if c["lines"] >= 10):
        entry = re.compile(rf"^(\s+[\"']?{re.escape(name)}[\"']?: *\{{)", re.MULTILINE)
        if entry.search(text):
            voices.write_text(entry.sub(r"\1rate: 1.1, ", text, count=1), encoding="utf-8")
            return str(name)
    sys.exit("no minor character stands in voices.yaml")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("novel", type=Path)
    parser.add_argument("--engine", default="pyttsx3")
    parser.add_argument("--jobs", default=str(os.cpu_count()))
    words = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="fullcast-novel-") as name:
        folder = Path(name)
        novel = Path(shutil.copy(words.novel, folder))
        command = ["build", novel.name, "--engine", words.engine, "--jobs", words.jobs]
        first = run(command, folder)
        hours = first.json["duration_ms"] / 3.6e6
        print(f"{words.novel.name}: {hours:.2f} h of audio, {first.json['rendered']:,} cues")
        print(f"build      {first.wall_s:8.1f} s wall  {first.cpu_s:8.1f} s processor  "
              f"real-time factor {first.wall_s / hours / 3600:.4f}  "
              f"peak {first.peak_mb:.0f} MB")  # fmt: skip
        again = run(command, folder)
        assert again.json["unchanged"]
        print(f"unchanged  {again.wall_s:8.2f} s wall")
        split = run(["split", novel.name], folder)
        who = recast(folder, split.json)
        changed = run(command, folder)
        print(f"recast {who}: {changed.wall_s:.1f} s wall, {changed.json['rendered']} cues spoken, "
              f"{changed.json['encoded']} slots encoded, {len(changed.json['written'])} of "
              f"{len(changed.json['artefacts'])} files written")  # fmt: skip
        speaking, encoding = alone(
            novel.with_suffix(".script"), folder, words.engine, int(words.jobs)
        )
        share = (speaking + encoding) / first.cpu_s
        print(f"alone      engine {speaking:.1f} s, encoder {encoding:.1f} s of processor time: "
              f"{share:.0%} of the build's")  # fmt: skip


if __name__ == "__main__":
    main()
