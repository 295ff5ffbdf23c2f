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
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pipeline import casting, engines, readers, splitter
from pipeline.casting.cast_report import exchanges
from pipeline.casting.voice_distances import distance
from pipeline.model import Line, Meta, Place, Script, Voice
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
    parser.add_argument("--engine", default="pyttsx3", help="one, or several with commas")
    options = parser.parse_args()
    if options.measure == "distances":
        for story in options.stories:
            distances(story, options.engine.split(","))
    elif options.measure == "recast":
        recast()
    else:
        preview(options.engine)


def distances(story: Path, engine_names: Sequence[str]) -> None:
    """Auto-cast a story with nothing given, and look at everybody who talks with anybody."""
    script = splitter.split(readers.read(story))
    for engine_name in engine_names:
        engine = engines.get(engine_name)
        start = time.perf_counter()
        cast = casting.assign(casting.parse(""), script, "book", engine.name, engine.voices())
        seconds = time.perf_counter() - start
        limit = casting.apart(engine.name)
        if limit is None:
            raise SystemExit(f"nothing was measured of {engine.name}")
        voice = {part.name: part.voice for part in (cast.unknown, *cast.roles, cast.narrator)}
        pairs = [
            (_apart(voice[one], voice[other]), turns, one, other)
            for (one, other), turns in exchanges(script, cast).items()
        ]
        much = [pair for pair in pairs if pair[1] > TURNS]
        near = [pair for pair in pairs if pair[0] < limit]
        shared = len(cast.roles) - len({p.voice for p in cast.roles})
        print(
            f"{story.name}, {engine.name}: {len(cast.roles)} speakers in {seconds:.2f} s, {shared} "
            f"share a voice; {len(pairs)} pairs talk, {len(near)} within {limit:.3f} (99 in 100 "
            f"takes of one voice), {len(much)} over {TURNS} turns, "
            f"{sum(pair in near for pair in much)} of them within"
        )
        for apart, turns, one, other in sorted(pairs)[:2] + sorted(much)[:2]:
            names = f"{one} ({voice[one].name}) and {other} ({voice[other].name})"
            print(f"  {apart:.3f}  {turns:4} turns  {names}")
        narrator = [_apart(cast.narrator.voice, part.voice) for part in cast.roles]
        least = min(zip(narrator, (p.name for p in cast.roles), strict=True), default=(1.0, ""))
        leads = ", ".join(f"{d:.3f}" for d in narrator[:5])
        print(
            f"  narrator to the five who speak most: {leads}; "
            f"to anybody: {least[0]:.3f} ({least[1]})"
        )


def _apart(one: Voice, other: Voice) -> float:
    apart = distance(one, other)
    if apart is None:
        raise SystemExit(
            f"{one.name} or {other.name} was never measured: run benchmarks/voice_distances.py"
        )
    return apart


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
