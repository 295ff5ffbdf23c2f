"""The production measured on ten stories that no voice, level or pause was tuned on.

    python benchmarks/production.py make ENGINE FOLDER      ten books in FOLDER/ENGINE
    python benchmarks/production.py levels ENGINE FOLDER    any two voices, by captions' times
    python benchmarks/production.py pauses ENGINE FOLDER    silence at and inside takes, by kind
    python benchmarks/production.py acx ENGINE FOLDER       every chapter against ACX's limits
    python benchmarks/production.py cuts ENGINE FOLDER      twenty speakers who are interrupted

The stories are every twentieth of ``stories/``, the first 420 words of each, in two chapters of
two and one scenes, split and cast by the program itself. ``FIRST=7`` in the environment takes ten
others, from the eighth story on: those are for trying things out. ``levels`` and ``pauses`` look at
the finished MP3. Figures are in docs/mastering.md; ``produced_words.py`` has a recogniser listen to
the same books.
"""

from __future__ import annotations

import argparse
import json
import os
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import soundfile
from annotated import STORIES, own_stories

from pipeline.check.published_files import check_files
from pipeline.engines.manner import manner
from pipeline.model import NARRATOR, RATE_HZ, Entry, Line, Part
from pipeline.progress import silent
from pipeline.sound_levels import LoudnessMeter, joint_loudness
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.build_book import build_book
from pipeline.workflows.cast_and_plan import plan_parts
from pipeline.workflows.master_plan import master_plan
from pipeline.workflows.open_book import OpenBook, open_book
from pipeline.workflows.speak_plan import speak_plan

STEP, WORDS = 20, 420
FIRST = int(os.environ.get("FIRST", "0"))
HEARD_S = 5.0
"""A voice heard for less is not compared."""
_QUIET_DB = -40.0
_LEAST_MS = 30
_CUE = re.compile(r"(\d+):(\d+):(\d+\.\d+) --> (\d+):(\d+):(\d+\.\d+)\n((?:.+\n)+)")


def stories() -> Iterator[tuple[str, str]]:
    """Name and manuscript (Markdown) of each of the ten."""
    for story in own_stories(STORIES)[FIRST::STEP]:
        paragraphs: list[str] = []
        for paragraph in story.text.split("\n\n"):
            if sum(len(p.split()) for p in paragraphs) >= WORDS:
                break
            if paragraph.strip():
                paragraphs.append(paragraph.strip())
        third = max(1, len(paragraphs) // 3)
        parts = ("\n\n".join(paragraphs[i:j]) for i, j in ((0, third), (third, 2 * third)))
        first, second = parts
        last = "\n\n".join(paragraphs[2 * third :])
        yield (
            Path(story.name).stem,
            f"# Chapter One\n\n{first}\n\n* * *\n\n{second}\n\n# Chapter Two\n\n{last}\n",
        )


def options(engine: str, folder: Path) -> list[BookOptions]:
    """What each of the ten books is built with."""
    home = folder / engine
    home.mkdir(parents=True, exist_ok=True)
    made = []
    for name, text in stories():
        source = home / f"{name}.md"
        if not source.exists():
            source.write_text(text, encoding="utf-8")
        made.append(
            BookOptions(
                source, engine=engine, voices=home / "voices.yaml", output=home / "output",
                formats=("mp3", "captions"),
            )
        )  # fmt: skip
    return made


@dataclass(frozen=True, slots=True)
class Laid:
    """A finished book with all that is known of it."""

    book: OpenBook
    parts: tuple[Part, ...]
    entries: tuple[Entry, ...]
    """Those of parts, in order."""
    marks: tuple[tuple[tuple[int, int, int], ...], ...]
    """Of every part's take: text start, text end, sample on the timeline."""
    sound: Any
    """The book's MP3."""

    def line(self, part: Part) -> Line:
        return self.book.script.lines[part.line]


def laid_out(one: BookOptions) -> Laid:
    """A built book's timeline, and its MP3 decoded."""
    book = open_book(one)
    planned = plan_parts(book)
    with book.store() as store:
        spoken = speak_plan(book, planned.plan, store, silent)
        mastered = master_plan(book, planned.plan, spoken, silent)
    placed = [slot for chapter in mastered.chapters for slot in chapter.slots]
    both = [
        (entry, slot)
        for entry, slot in zip(mastered.timeline.entries, placed, strict=True)
        if entry.part >= 0
    ]
    marks = tuple(
        tuple(
            (m.text_start, m.text_end,
             entry.speech_start + m.start_ms * RATE_HZ // 1000 - slot.info.cut)
            for m in spoken.takes[planned.plan.parts[entry.part].cue].marks
        )
        for entry, slot in both
    )  # fmt: skip
    entries = tuple(entry for entry, _ in both)
    sound, _ = soundfile.read(book_mp3(book), dtype="float32")
    return Laid(book, planned.plan.parts, entries, marks, sound)


def book_mp3(book: OpenBook) -> Path:
    """The file of the whole book."""
    files = sorted(book.folder.path.glob("*.mp3"))
    return next(path for path in files if not path.name[:2].isdigit())


# ------------------------------------------------------------------ levels


def levels(engine: str, folder: Path) -> dict[str, Any]:
    """For every book the voices that are heard for 5 s, by its captions, and how far apart the
    two are that differ most; and the same without what is whispered, called or the like."""
    report: dict[str, Any] = {}
    for one in options(engine, folder):
        laid = laid_out(one)
        directed = {line.speaker for line in laid.book.script.lines if _is_louder_or_softer(line)}
        as_directed = [
            (entry.speech_start / RATE_HZ, entry.speech_end / RATE_HZ)
            for part, entry in zip(laid.parts, laid.entries, strict=True)
            if _is_louder_or_softer(laid.line(part))
        ]
        heard = list(captions(book_mp3(laid.book).with_suffix(".vtt")))
        plain = [
            (speaker, start, end)
            for speaker, start, end in heard
            if not any(a < end and start < b for a, b in as_directed)
        ]
        every, undirected = _loudness(laid.sound, heard), _loudness(laid.sound, plain)
        report[one.source.stem] = {
            "lufs": every,
            "apart": _apart(every),
            "directed": sorted(name for name in directed if name in every),
            "apart without directions": _apart(undirected),
        }
    rows = report.values()
    return {
        "engine": engine, "books": report,
        "furthest apart": max(row["apart"] for row in rows),
        "without directions": max(row["apart without directions"] for row in rows),
        "median without directions": round(
            median(row["apart without directions"] for row in rows), 2
        ),
    }  # fmt: skip


def _is_louder_or_softer(line: Line) -> bool:
    return manner(line.delivery).gain_db != 0.0


def _apart(lufs: dict[str, float]) -> float:
    return round(max(lufs.values()) - min(lufs.values()), 2)


def _loudness(sound: Any, spans: Iterable[tuple[str, float, float]]) -> dict[str, float]:
    """LUFS of everybody who is heard for 5 s in these spans."""
    meters: dict[str, list[LoudnessMeter]] = defaultdict(list)
    heard: dict[str, float] = defaultdict(float)
    for speaker, start, end in spans:
        piece = sound[round(start * RATE_HZ) : round(end * RATE_HZ)]
        if len(piece) < 0.4 * RATE_HZ:
            piece = np.pad(piece, (0, round(0.4 * RATE_HZ) - len(piece)))
        meter = LoudnessMeter(RATE_HZ)
        meter.add(np.ascontiguousarray(piece))
        meters[speaker].append(meter)
        heard[speaker] += end - start
    return {
        speaker: round(joint_loudness(meters[speaker]), 2)
        for speaker, seconds in heard.items()
        if seconds >= HEARD_S
    }


def captions(path: Path) -> Iterator[tuple[str, float, float]]:
    """Speaker, start and end in seconds of every cue of a WebVTT file."""
    for cue in _CUE.finditer(path.read_text(encoding="utf-8") + "\n"):
        h, m, s, h2, m2, s2, text = cue.groups()
        speaker = re.match(r"<v(?:\.\S+)? ([^>]+)>", text)
        start, end = (
            int(a) * 3600 + int(b) * 60 + float(c) for a, b, c in ((h, m, s), (h2, m2, s2))
        )
        yield (speaker[1] if speaker else NARRATOR), start, end


# ------------------------------------------------------------------ pauses


def pauses(engine: str, folder: Path) -> dict[str, Any]:
    """Silence in the finished MP3 by what it stands for: medians, quartiles and counts in ms."""
    found: dict[str, list[int]] = defaultdict(list)
    transients = joins = 0
    for one in options(engine, folder):
        laid = laid_out(one)
        for kind, start, end in _joins(laid):
            found[kind].append(_silence_ms(laid.sound, start, end))
        for kind, at in _inner_marks(laid):
            found[kind].append(_silence_ms(laid.sound, at - RATE_HZ, at + RATE_HZ // 20, around=at))
        places = [at for e in laid.entries for at in (e.start, e.speech_end)]
        joins += len(places)
        transients += sum(_clicks(laid.sound, at) for at in places)
    return {
        "engine": engine,
        "ms": {
            kind: {
                "median": round(median(lengths)),
                "quartiles": [round(float(np.percentile(lengths, q))) for q in (25, 75)],
                "longest": max(lengths),
                "count": len(lengths),
            }
            for kind, lengths in sorted(found.items(), key=lambda each: median(each[1]))
        },
        "edges of slots": joins,
        "transients": transients,
    }


def _joins(laid: Laid) -> Iterator[tuple[str, int, int]]:
    """What each join between two parts is, and where its silence is looked for."""
    for (here, entry), (after, following) in pairwise(zip(laid.parts, laid.entries, strict=True)):
        kind = _kind(laid, here, after)
        reach = RATE_HZ // 5
        yield kind, entry.speech_end - reach, following.speech_start + reach


def _kind(laid: Laid, here: Part, after: Part) -> str:
    line, following = laid.line(here), laid.line(after)
    if here.place.chapter != after.place.chapter:
        return "chapter"
    if line.kind in ("chapter", "scene"):
        return "title"
    if here.place != after.place:
        return "scene"
    if here.cut_off:
        return "interruption"
    voices = "across voices" if here.cue.voice != after.cue.voice else "inside a voice"
    between = laid.book.script.lines[here.line : after.line]
    if here.line != after.line and any(each.paragraph_end for each in between):
        answers = NARRATOR not in (line.speaker, following.speaker)
        return "answer" if answers and line.speaker != following.speaker else f"paragraph {voices}"
    text = line.text[here.text_start : here.text_end].rstrip(" ”’\"'*_")
    nxt = following.text[after.text_start :].lstrip(" “‘\"'*_")
    if text.endswith(("…", "...")):
        return "ellipsis"
    if text.endswith(("—", "–")):
        return "dash"
    stops = text.endswith((".", "!", "?")) and not nxt[:1].islower()
    return f"{'full stop' if stops else 'comma'} {voices}"


def _inner_marks(laid: Laid) -> Iterator[tuple[str, int]]:
    """Commas and full stops inside takes, each with the sample at which the next word begins."""
    for part, marks in zip(laid.parts, laid.marks, strict=True):
        for before, after in pairwise(marks):
            between = part.cue.text[before[1] - 1 : after[0]]
            if re.search(r"[.!?][”’\"']*\s", between):
                yield "full stop inside a take", after[2]
            elif re.search(r",[”’\"']*\s", between):
                yield "comma inside a take", after[2]


def _silence_ms(sound: Any, start: int, end: int, around: int | None = None) -> int:
    """The longest quiet between two samples, by 5 ms peaks, 40 dB under the loudest nearby; with
    ``around`` the one that ends nearest to it."""
    step = RATE_HZ // 200
    piece = np.abs(sound[max(0, start) : max(start, end)])
    whole = len(piece) // step * step
    if not whole:
        return 0
    peaks = piece[:whole].reshape(-1, step).max(axis=1)
    loudest = float(np.abs(sound[max(0, start - RATE_HZ) : end + RATE_HZ]).max())
    quiet = peaks < loudest * 10 ** (_QUIET_DB / 20)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], quiet.astype(np.int8), [0]])))
    runs = [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    if around is not None:
        at = (around - max(0, start)) / step
        runs = [run for run in runs if abs(run[1] - at) < 24 or run[0] <= at <= run[1]]
    return max((5 * (b - a) for a, b in runs if 5 * (b - a) >= _LEAST_MS), default=0)


def _clicks(sound: Any, at: int) -> bool:
    """Whether something clicks at a sample: within 2 ms a step between two samples that is larger
    than -54 dB, and than three times any in the 8 ms to either side."""
    steps = np.abs(np.diff(sound[max(0, at - 441) : at + 441]))
    here = steps[353:529]
    if len(steps) < 881:
        return False
    around = max(float(steps[:353].max()), float(steps[529:].max()))
    return bool(here.max() > max(10 ** (-54 / 20), 3 * around))


_BROKEN_OFF = (
    "I only wanted to", "If you would let me", "But the door was", "You said that it", "I never",
    "Somebody has to", "It was the", "There were three of", "He told me", "When they came back",
)  # fmt: skip
_CUT_IN = ("No.", "That isn't what you said yesterday, and you know it.")


def cuts(engine: str, folder: Path) -> dict[str, Any]:
    """Silence where one speaker cuts into another's words, and clicks there."""
    home = folder / f"{engine}-cuts"
    home.mkdir(parents=True, exist_ok=True)
    lines = ["book: cuts", "title: Cuts", "language: en", "", "# One", ""]
    for words in _CUT_IN:
        for text in _BROKEN_OFF:
            lines += [f"Ann: “{text}—”", "", f"Ben: “{words}”", "", "Narrator: They went on.", ""]
    source = home / "cuts.script"
    source.write_text("\n".join(lines), encoding="utf-8")
    one = BookOptions(
        source, engine=engine, voices=home / "voices.yaml", output=home / "output", jobs=1
    )
    build_book(one)
    laid = laid_out(one)
    silences, clicks = [], 0
    for (here, entry), (_, following) in pairwise(zip(laid.parts, laid.entries, strict=True)):
        if here.cut_off:
            reach = RATE_HZ // 5
            start, end = entry.speech_end - reach, following.speech_start + reach
            silences.append(_silence_ms(laid.sound, start, end))
            clicks += sum(_clicks(laid.sound, at) for at in (entry.speech_end, following.start))
    return {
        "engine": engine, "cuts": len(silences), "median ms": round(median(silences)),
        "from, to": [min(silences), max(silences)], "clicks": clicks,
    }  # fmt: skip


def acx(engine: str, folder: Path) -> dict[str, Any]:
    """What ACX's limits say of every chapter's file."""
    files = [
        path
        for one in options(engine, folder)
        for path in sorted(open_book(one).folder.path.glob("*.mp3"))
    ]
    verdicts = check_files(files)
    faulty = {v.measures.path.name: list(v.faults) for v in verdicts if v.faults}
    return {"engine": engine, "files": len(files), "faulty": faulty}


def make(engine: str, folder: Path) -> dict[str, Any]:
    """The ten books, built or kept."""
    rows = {}
    for one in options(engine, folder):
        result = build_book(replace(one, jobs=int(os.environ.get("JOBS", "1"))))
        book = open_book(one)
        lines = sum(line.kind in ("narration", "speech", "thought") for line in book.script.lines)
        rows[one.source.stem] = {"lines": lines, "s": result.duration_ms // 1000}
    return {"books": rows, "lines": sum(row["lines"] for row in rows.values())}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=("make", "levels", "pauses", "acx", "cuts"))
    parser.add_argument("engine")
    parser.add_argument("folder", type=Path)
    asked = parser.parse_args()
    measures = {"make": make, "levels": levels, "pauses": pauses, "acx": acx, "cuts": cuts}
    measure = measures[asked.what]
    print(json.dumps(measure(asked.engine, asked.folder), indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
