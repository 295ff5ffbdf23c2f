"""Engines that misbehave in forty ways: whether anything wrong is kept, and whether it is said.

    python benchmarks/bad_engines.py [--only KIND …] [--inside] [--json]

An engine hums as ``tone`` does but for one line, at which it goes wrong each time it is asked:
another sound, another type, an end of its process, a wait without end. The build must end in a
sentence that names the line, or in the right bytes where no harm was done; then the engine is
mended, and the next build must give the bytes of a book by an engine that was never bad. Each
command is a process of its own. Figures are in docs/reliability.md.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections import Counter
from pathlib import Path

from reliability import SCRIPT, STORY, Room, _right, story

_WAY = "FULLCAST_BAD_WAY"
_NAME = "badtone"
_ENGINE = '''
"""``tone``, but for one line."""
import ctypes, os, signal, sys, threading, time
from dataclasses import replace
import numpy as np
from pipeline.engines.base import Sound
from pipeline.engines.tone import ToneEngine, ToneSession
from pipeline.model import Mark

WAY = os.environ.get("FULLCAST_BAD_WAY", "")
BAD = "umber eleven of"
A_MB = 1_000_000


def other(samples):
    wide = samples.astype(np.float64)
    noise = np.random.default_rng(1).integers(-9000, 9000, len(samples))
    return {
        "silence": samples * 0, "half": samples[: len(samples) // 2], "empty": samples[:0],
        "four times": np.tile(samples, 4), "noise": noise.astype(np.int16),
        "no numbers": np.full(len(samples), np.nan, np.float32),
        "floats": (wide / 32768).astype(np.float32),
        "an offset": np.clip(wide / 4 + 15000, -32768, 32767).astype(np.int16),
        "clipped": np.clip(wide * 50, -32768, 32767).astype(np.int16),
        "stereo": np.stack([samples, samples], axis=1), "32 bits": samples.astype(np.int32),
        "8 bits": (samples // 256).astype(np.int8), "truth values": samples > 0,
        "objects": samples.astype(object), "a list": samples.tolist(),
        "bytes": samples.tobytes(), "a number": 3, "none as samples": None,
        "no dimension": np.int16(4), "an hour": np.zeros(22050 * 3600, np.int16),
    }.get(WAY, samples)


def ends():
    if WAY == "an error":
        raise ValueError("out of \\x1b[31mbreath")
    if WAY == "an exit":
        sys.exit(3)
    if WAY == "a stop":
        raise KeyboardInterrupt
    if WAY == "no memory":
        raise MemoryError
    if WAY == "too deep":
        ends.__call__() or ends()
    if WAY == "dies":
        os._exit(0)
    if WAY == "is killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if WAY == "crashes":
        ctypes.string_at(0)


def goes_on():
    if WAY == "hangs":
        time.sleep(10_000)
    if WAY == "holds the interpreter":
        ctypes.PyDLL(None).sleep(10_000)
    if WAY == "drips":
        [time.sleep(0.1) for _ in range(100_000)]
    if WAY == "talks":
        print("x" * A_MB)
        os.write(1, b"y" * A_MB)
        os.write(2, b"z" * A_MB)
    if WAY == "closes its pipes":
        os.close(1)
        os.close(0)
    if WAY == "leaves a thread":
        threading.Thread(target=time.sleep, args=(10_000,)).start()
    if WAY == "goes elsewhere":
        os.chdir("/")


class BadSession(ToneSession):
    def speak(self, cue):
        sound = super().speak(cue)
        if BAD not in cue.text:
            return sound
        ends()
        goes_on()
        if WAY in ("nothing", "a text"):
            return None if WAY == "nothing" else "sound"
        rate = {
            "twice the rate": sound.rate_hz * 2, "no rate": 0, "a rate below nothing": -1,
            "a rate in words": "fast",
        }.get(WAY, sound.rate_hz)
        marks = {
            "marks of text": ("a", "b"), "marks far out": (Mark(900, 990, 10**9),),
            "a mark below nothing": (Mark(-5, -2, -9),),
        }.get(WAY, sound.marks)
        return Sound(other(sound.samples), rate, marks)


class BadEngine(ToneEngine):
    name = "badtone"

    def info(self):
        if WAY == "says nothing of itself":
            raise OSError("no such library")
        inside = bool(os.environ.get("FULLCAST_BAD_INSIDE"))
        return replace(super().info(), time_limit_s=4.0, start_limit_s=8.0, in_process=inside)

    def voices(self):
        return () if WAY == "has no voices" else super().voices()

    def session(self):
        if WAY == "can't start":
            raise RuntimeError("no device")
        if WAY == "never starts":
            time.sleep(10_000)
        return None if WAY == "starts as nothing" else BadSession(self)


def engine():
    return BadEngine()
'''
WAYS = (
    "silence", "half", "empty", "four times", "noise", "no numbers", "floats", "an offset",
    "clipped", "stereo", "32 bits", "8 bits", "truth values", "objects", "a list", "bytes",
    "a number", "none as samples", "no dimension", "an hour", "twice the rate", "no rate",
    "a rate below nothing", "a rate in words", "marks of text", "marks far out",
    "a mark below nothing", "an error", "an exit", "a stop", "no memory", "too deep", "dies",
    "is killed", "crashes", "hangs", "holds the interpreter", "drips", "talks",
    "closes its pipes", "leaves a thread", "goes elsewhere", "nothing", "a text",
    "says nothing of itself", "has no voices", "can't start", "never starts", "starts as nothing",
)  # fmt: skip
DEADLY = {
    "a stop", "dies", "is killed", "crashes", "hangs", "holds the interpreter", "drips",
    "closes its pipes", "never starts", "leaves a thread",
}  # fmt: skip
"""Ways that nothing saves a program from that has the engine inside."""
HARMLESS = {"talks", "closes its pipes", "leaves a thread", "goes elsewhere", "four times"}
"""Ways after which the book may be right, or the sound is one that ``check`` is for."""


def install(folder: Path) -> None:
    """The engine as a package of its own, as anybody's is."""
    folder.mkdir(parents=True)
    (folder / f"{_NAME}.py").write_text(_ENGINE, encoding="utf-8")
    facts = folder / f"{_NAME}-1.0.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {_NAME}\nVersion: 1.0\n")
    (facts / "entry_points.txt").write_text(f"[fullcast.engines]\n{_NAME} = {_NAME}:engine\n")


def measure(work: Path, ways: tuple[str, ...]) -> Counter[str]:
    """How each way ended."""
    install(work / "package")
    os.environ["PYTHONPATH"] = str(work / "package")
    os.environ[_WAY] = ""
    plain = Room(work / "plain", _NAME, "mp3")
    (plain.folder / STORY).write_text(story(32), encoding="utf-8")
    plain.must("split", STORY)
    plain.must("cast", SCRIPT, "--engine", _NAME)
    right = plain.copy(work / "right")
    _right(right.build())
    book = right.book()
    results: Counter[str] = Counter()
    for way in ways:
        outcome = _bad_once(plain.copy(work / way.replace(" ", "-")), way, book)
        results["right" if not outcome else "wrong"] += 1
        if outcome:
            print(f"{way}: {outcome}", file=sys.stderr, flush=True)
    return results


def _bad_once(room: Room, way: str, book: dict[str, str]) -> str:
    os.environ[_WAY] = way
    ran = room.build()
    os.environ[_WAY] = ""
    if ran.trouble:
        return ran.trouble
    if ran.status == 0 and room.book() != book:
        return f"other bytes, and nobody says so: {ran.words[-300:]}"
    if ran.status == 0 and way not in HARMLESS and "mark" not in way:
        return "nothing is said"
    again = room.build()
    if again.trouble or again.status != 0:
        return f"mended, the next build fails: {again.trouble or again.words[-300:]}"
    if room.book() != book:
        return "mended, the next build gives other bytes"
    return f"left behind: {left}" if (left := room.leftovers()) else ""


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--only", nargs="*", choices=WAYS, metavar="KIND")
    parser.add_argument("--inside", action="store_true", help="the engine asks to be in-process")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    ways = asked.only or [way for way in WAYS if not (asked.inside and way in DEADLY)]
    os.environ["FULLCAST_BAD_INSIDE"] = "yes" if asked.inside else ""
    with tempfile.TemporaryDirectory() as folder:
        results = measure(Path(folder), tuple(ways))
    report = {"campaign": "bad engines", "cases": results.total(), **results}
    print(json.dumps(report) if asked.json else f"bad engines: {dict(results)}")
    sys.exit(1 if results["wrong"] else 0)


if __name__ == "__main__":
    main()
