"""Three measures of casting: how far apart talkers sound, what a recast costs, how soon a scene is
heard.

    python benchmarks/casting.py distances STORY.txt …     who exchanges turns, and how far apart
    python benchmarks/casting.py recast                    one minor character in 10,000 lines
    python benchmarks/casting.py preview                   a scene of 20 lines, cold and cached

The first needs the data of ``voice_distances.py``, which the package ships. The second and the
third build books of their own in a temporary folder.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from pipeline import casting, engines, readers, splitter
from pipeline.casting.cast_report import exchanges
from pipeline.casting.voice_distances import distance, same_voice
from pipeline.model import Line, Meta, Place, Script
from pipeline.script import dump

TURNS = 10
_ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
MINOR_LINES, BOOK_LINES = 40, 10_000
SCENE_LINES = 20
_WORDS = tuple(
    re.findall(
        r"\w+",
        "the lamp was lit at seven and nobody in town could say who had climbed all those stairs "
        "to see it done before rain came over from the west with a noise like carts on a bridge",
    )
)


def main() -> None:
    """Run one of the measures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("measure", choices=("distances", "recast", "preview"))
    parser.add_argument("stories", type=Path, nargs="*")
    parser.add_argument("--engine", default="pyttsx3")
    options = parser.parse_args()
    if options.measure == "distances":
        for story in options.stories:
            distances(story, options.engine)
    elif options.measure == "recast":
        recast()
    else:
        preview(options.engine)


def distances(story: Path, engine_name: str) -> None:
    """Auto-cast a story with nothing given, and look at everybody who talks with anybody."""
    engine = engines.get(engine_name)
    script = splitter.split(readers.read(story))
    start = time.perf_counter()
    cast = casting.assign(casting.parse(""), script, "book", engine.name, engine.voices())
    seconds = time.perf_counter() - start
    voice = {part.name: part.voice for part in cast.roles}
    limit = same_voice(engine.name)
    if limit is None:
        raise SystemExit(f"nothing was measured of {engine.name}")
    rows = []
    for (one, other), turns in exchanges(script, cast).items():
        if turns > TURNS:
            apart = distance(voice[one], voice[other])
            if apart is None:
                raise SystemExit(
                    f"{voice[one].name} or {voice[other].name} was never measured: "
                    "run benchmarks/voice_distances.py"
                )
            rows.append((apart, turns, one, other))
    shared = len(cast.roles) - len({p.voice for p in cast.roles})
    close = sum(apart < limit for apart, *_ in rows)
    print(
        f"{story.name}: {len(cast.roles)} speakers in {seconds:.2f} s, {shared} share a voice; "
        f"{len(rows)} pairs exchange over {TURNS} turns, {close} of them within {limit:.3f}"
    )
    for apart, turns, one, other in sorted(rows)[:8]:
        names = f"{one} ({voice[one].name}) and {other} ({voice[other].name})"
        print(f"  {apart:.3f}  {turns:4} turns  {names}")
    narrator = [distance(cast.narrator.voice, part.voice) for part in cast.roles]
    least = min((d, part.name) for d, part in zip(narrator, cast.roles, strict=True) if d)
    leads = ", ".join(f"{d:.3f}" for d in narrator[:5] if d is not None)
    print(
        f"  narrator to the five who speak most: {leads}; to anybody: {least[0]:.3f} ({least[1]})"
    )


def recast() -> None:
    """Change the voice of somebody with 40 lines in a book of 10,000."""
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        (here / "book.script").write_text(dump(_book()), encoding="utf-8")
        _fullcast(here, "build", "book.script", "--engine", "tone", "--json")
        before = {p: p.stat().st_mtime_ns for p in (here / "output/book").glob("*.mp3")}
        _fullcast(here, "cast", "book.script", "--engine", "tone", "--set", "Minor=reed")
        seconds, plan = _fullcast(here, "plan", "book.script", "--engine", "tone", "--json")
        inside = _plan_seconds(here)
        wall, built = _fullcast(here, "build", "book.script", "--engine", "tone", "--json")
        written = sum(p.stat().st_mtime_ns != t for p, t in before.items())
        print(f"plan: {seconds:.2f} s for the command, {inside:.2f} s in it")
        print(f"to speak: {plan['to_speak']}, why: {plan['reasons']}")
        print(
            f"build: {wall:.2f} s; spoken anew {built['rendered']}, encoded {built['encoded']}, "
            f"files rewritten {written} of {len(before)}"
        )


def _plan_seconds(folder: Path) -> float:
    code = (
        "import time; from pathlib import Path\n"
        "from pipeline.workflows import plan_book\n"
        "from pipeline.workflows.book_options import BookOptions\n"
        "o = BookOptions(source=Path('book.script'), engine='tone')\n"
        "s = time.perf_counter(); plan_book.plan_book(o); print(time.perf_counter() - s)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, check=True, capture_output=True, text=True
    )
    return float(done.stdout)


def preview(engine: str) -> None:
    """Hear a scene of 20 lines, from pressing return to a finished file."""
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        (here / "book.script").write_text(dump(_book()), encoding="utf-8")
        words = (
            "preview",
            "book.script",
            "--engine",
            engine,
            "--json",
            "--chapter",
            "3",
            "--scene",
        )
        _fullcast(here, *words, "2")  # voices are calibrated once in a lifetime
        for scene in ("3", "4", "5"):
            cold, made = _fullcast(here, *words, scene)
            warm, _ = _fullcast(here, *words, scene)
            print(
                f"scene {scene}: {made['duration_ms'] / 1000:.0f} s of sound; cold {cold:.2f} s "
                f"({made['rendered']} cues spoken), cached {warm:.2f} s"
            )


def _fullcast(folder: Path, *words: str) -> tuple[float, dict[str, Any]]:
    """A command's seconds from start to end, and its JSON. Bytecode is kept, as it is for
    anybody who hasn't told Python otherwise."""
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "pipeline", *words],
        cwd=folder,
        capture_output=True,
        text=True,
        env=_ENVIRONMENT,
    )
    seconds = time.perf_counter() - start
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)
    return seconds, json.loads(done.stdout) if "--json" in words else {}


def _book() -> Script:
    """Twenty chapters of 25 scenes of 20 lines: narration, three who talk most, and Minor, who
    has 40 lines in the fourth chapter and after."""
    rng = random.Random(7)
    lines: list[Line] = []
    minor = 0
    for n in range(BOOK_LINES):
        if n % 500 == 0:
            lines.append(Line(Place(), "chapter", f"Chapter {n // 500 + 1}"))
        if n % SCENE_LINES == 0:
            lines.append(Line(Place(), "scene", f"Scene {n // SCENE_LINES % 25 + 1}", spoken=False))
        text = " ".join(rng.choices(_WORDS, k=rng.randint(5, 18))).capitalize() + "."
        speaker = ("Narrator", "Ada", "Ben", "Cora")[n % 4]
        if minor < MINOR_LINES and n > 1500 and n % 100 == 1:
            speaker, minor = "Minor", minor + 1
        kind = "narration" if speaker == "Narrator" else "speech"
        lines.append(Line(Place(), kind, f"{text} {n}", speaker, paragraph_end=True))
    return Script(Meta("Book", language="en"), tuple(lines))


if __name__ == "__main__":
    main()
