"""Faults put into finished books, and how many of them ``fullcast check`` finds.

    python benchmarks/seeded_faults.py --engine tone --stories 20 --faults 105
    python benchmarks/seeded_faults.py --engine pyttsx3 --stories 20 --faults 105
    python benchmarks/seeded_faults.py --engine kokoro --stories 4 --faults 105

Stories of benchmarks/stories are built; what the check says of each as it is are false alarms. Then
takes are replaced by wrong ones, one of every kind in each round, mastered and published as if the
engine had made them so; and files are changed behind the program's back, until there were
``--faults``, the rounds spread over the books. A fault counts as found
where the check names its line (or its file); what it is called doesn't matter. ``long`` lines have
30 letters or more. Faults that sound right by themselves are reported apart: a take swapped with
another's of the same voice and length, or a single word left out, leaves next to no trace without a
recogniser. Figures are in docs/reliability.md.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from pipeline import engines
from pipeline.check.findings import Fault, Finding
from pipeline.model import Cue
from pipeline.speech_pace import plain_letters
from pipeline.store import Store, read_sound, take_key
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.build_book import build_book
from pipeline.workflows.cast_and_plan import plan_parts
from pipeline.workflows.check_book import check_book
from pipeline.workflows.open_book import OpenBook, open_book
from pipeline.workflows.respeak import drop_lines
from pipeline.workflows.results import numbered

STORIES = Path(__file__).parent / "stories"
_FEWEST_LETTERS = 12
_LONG_LETTERS = 30

Samples = npt.NDArray[np.int16]


@dataclass(frozen=True)
class Target:
    """A line that may get a wrong take, and what a fault may need beside its sound."""

    line: int
    cue: Cue
    samples: Samples
    rate_hz: int
    others: tuple[Samples, ...]
    """Takes of other lines of the same voice."""
    chance: random.Random


def _swapped(target: Target) -> Samples:
    return target.chance.choice(target.others)


def _cut(target: Target) -> Samples:
    length = len(target.samples)
    return (
        target.samples[: length * 6 // 10]
        if target.chance.random() < 0.5
        else target.samples[length * 4 // 10 :]
    )


def _silenced(target: Target) -> Samples:
    return np.zeros_like(target.samples)


def _doubled(target: Target) -> Samples:
    return np.concatenate([target.samples, target.samples])


def _sped_up(target: Target) -> Samples:
    import soxr

    faster = soxr.resample(target.samples.astype(np.float32), 1.5, 1.0)
    return np.clip(faster, -32768, 32767).astype(np.int16)


def _clipped(target: Target) -> Samples:
    wide = target.samples.astype(np.float32)
    top = np.abs(wide).max() / 12
    return np.clip(wide, -top, top).astype(np.int16) * np.int16(8)


def _noisy(target: Target) -> Samples:
    wide = target.samples.astype(np.float32)
    level = np.sqrt(np.mean(wide**2)) * 10 ** (-15 / 20)
    noise = np.random.default_rng(target.line).normal(0, level, len(wide))
    return np.clip(wide + noise, -32768, 32767).astype(np.int16)


def _word_left_out(target: Target) -> Samples:
    middle, half = len(target.samples) // 2, int(target.rate_hz * 0.2)
    return np.concatenate([target.samples[: middle - half], target.samples[middle + half :]])


def _sentence_repeated(target: Target) -> Samples:
    return np.concatenate([target.samples, target.samples[len(target.samples) // 2 :]])


TAKE_FAULTS: dict[str, Callable[[Target], Samples]] = {
    "cut": _cut, "silenced": _silenced, "doubled": _doubled, "sped up": _sped_up,
    "clipped": _clipped, "noisy": _noisy, "sentence repeated": _sentence_repeated,
    "take swapped": _swapped, "word left out": _word_left_out,
}  # fmt: skip
"""Wrong takes made of right ones; ``other voice`` needs the engine as well."""
OTHER_VOICE = "other voice"
FAINT = {"take swapped", "word left out"}
"""Kinds that leave little trace in the signal, or may."""


def _shift_mark(folder: Path, chance: random.Random) -> str:
    from mutagen.id3 import ID3

    path = _whole(folder)
    tag = ID3(path)
    mark = chance.choice(tag.getall("CHAP"))
    mark.start_time += chance.choice((-1, 1)) * chance.randint(300, 3000) + 3000
    tag.save(path, v2_version=3)
    return path.name


def _shift_captions(folder: Path, chance: random.Random) -> str:
    path = chance.choice([p for p in sorted(folder.glob("*.vtt")) if ".words." not in p.name])
    first = re.search(r"00:(\d\d):(\d\d)\.", path.read_text(encoding="utf-8"))
    assert first is not None
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"00:(\d\d):", _a_minute_late, text), encoding="utf-8")
    return path.name


def _a_minute_late(match: re.Match[str]) -> str:
    return f"00:{int(match[1]) + 1:02}:"


def _wrong_tag(folder: Path, chance: random.Random) -> str:
    from mutagen import id3

    path = chance.choice(sorted(folder.glob("*.mp3")))
    tag = id3.ID3(path)
    name = chance.choice(("TIT2", "TALB", "TPE1"))
    tag.setall(name, [getattr(id3, name)(encoding=1, text=["Something Else"])])
    tag.save(path, v2_version=3)
    return path.name


def _truncated(folder: Path, chance: random.Random) -> str:
    path = chance.choice(sorted(folder.glob("*.mp3")))
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * chance.uniform(0.2, 0.95))])
    return path.name


def _bit_flipped(folder: Path, chance: random.Random) -> str:
    path = chance.choice(sorted(folder.glob("*.mp3")))
    entry, data = path.stat(), bytearray(path.read_bytes())
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)
    os.utime(path, ns=(entry.st_atime_ns, entry.st_mtime_ns))
    return path.name


FILE_FAULTS: dict[str, Callable[[Path, random.Random], str]] = {
    "chapter mark shifted": _shift_mark, "captions shifted": _shift_captions,
    "tag wrong": _wrong_tag, "file truncated": _truncated, "bit flipped": _bit_flipped,
}  # fmt: skip
"""Changes to a finished file, its size and time kept where they can be; each gives its name."""
BY_CONTENT = {"chapter mark shifted", "captions shifted", "tag wrong"}
"""Kinds of which the check must say more than that the file isn't as it was published."""


def _whole(folder: Path) -> Path:
    return next(
        path for path in sorted(folder.glob("*.mp3")) if not re.match(r"\d\d - ", path.name)
    )


class Book:
    """A finished book of one story, in a folder of its own."""

    def __init__(self, story: Path, engine: str, chance: random.Random) -> None:
        plain = story.read_text(encoding="utf-8").split("---\n", 1)[1]
        source = Path(f"{story.stem}.txt")
        source.write_text(re.sub(r"\[\[[^|\]]*\|([^\]]*)\]\]", r"\1", plain), encoding="utf-8")
        self.options = BookOptions(source, engine=engine, formats=("mp3", "captions"))
        build_book(self.options)
        self.options = replace(self.options, formats=())
        self.chance = chance
        self.book: OpenBook = open_book(self.options)
        self.version = self.book.engine.info().version
        self.cues = self._cues()
        self.right: dict[int, tuple[Samples, int]] = {}

    def _cues(self) -> dict[int, Cue]:
        """One cue a line, no two lines the same."""
        numbers = {n.index: n.number for n in numbered(self.book.script)}
        cues: dict[int, Cue] = {}
        for part in plan_parts(self.book).plan.parts:
            number = numbers.get(part.line, 0)
            if number and not part.clip and part.cue not in cues.values() and number not in cues:
                cues[number] = part.cue
        return cues

    def findings(self) -> list[Finding]:
        """What the check says, a shop's limits left out: they hold for other lengths of chapter."""
        found = check_book(self.options).findings
        return [finding for finding in found if finding.fault is not Fault.SHOP]

    def seed(self, store: Store) -> dict[int, str]:
        """A fault of every kind, each in another line: which, by line."""
        lines = [n for n, cue in self.cues.items() if plain_letters(cue.text) >= _FEWEST_LETTERS]
        kinds = [*TAKE_FAULTS, OTHER_VOICE]
        chosen = self.chance.sample(lines, min(len(kinds), len(lines)))
        seeded = dict(zip(chosen, kinds, strict=False))
        self.right = {line: self._sound(self.cues[line], store) for line in seeded}
        self._put({line: self._wrong(line, kind, store) for line, kind in seeded.items()}, store)
        return seeded

    def restore(self) -> None:
        """The book with its right takes again."""
        with Store(self.options.output / ".store") as store:
            self._put(self.right, store)
        build_book(self.options)

    def _put(self, takes: dict[int, tuple[Samples, int]], store: Store) -> None:
        drop_lines(self.options, list(takes))
        for line, (samples, rate_hz) in takes.items():
            store.put_take(take_key(self.cues[line], self.version), samples, rate_hz)

    def _wrong(self, line: int, kind: str, store: Store) -> tuple[Samples, int]:
        cue = self.cues[line]
        samples, rate_hz = self._sound(cue, store)
        if kind == OTHER_VOICE:
            voices = [c.voice for c in self.cues.values() if c.voice != cue.voice] or [cue.voice]
            with self.book.engine.session() as session:
                sound = session.speak(replace(cue, voice=self.chance.choice(voices)))
            return sound.samples, sound.rate_hz
        others = tuple(
            self._sound(other, store)[0]
            for number, other in self.cues.items()
            if other.voice == cue.voice and number != line
        )
        target = Target(line, cue, samples, rate_hz, others or (samples,), self.chance)
        return TAKE_FAULTS[kind](target), rate_hz

    def _sound(self, cue: Cue, store: Store) -> tuple[Samples, int]:
        take = store.get_take(take_key(cue, self.version))
        assert take is not None
        return read_sound(take.path)


def measure(
    engine: str, stories: int, faults: int, seed: int, *, takes_only: bool = False
) -> dict[str, Any]:
    """How many faults of each kind are found, and how many false alarms there are."""
    chance = random.Random(seed)
    kinds = len(TAKE_FAULTS) + 1 + (0 if takes_only else len(FILE_FAULTS))
    rounds = -(-faults // kinds)
    lines = alarms = 0
    seeded: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for number, story in enumerate(chance.sample(sorted(STORIES.glob("*.story")), stories)):
        book = Book(story, engine, chance)
        clean = {finding.line: finding for finding in book.findings()}
        lines += len(book.cues)
        alarms += len(clean)
        print(story.stem, len(book.cues), "false alarms:", len(clean), flush=True)
        for line, finding in clean.items():
            print("  ", line, finding.text[:60], "|", finding.reason, flush=True)
        for _ in range(rounds // stories + (number < rounds % stories)):
            _seed_takes(book, seeded, found)
            if not takes_only:
                _seed_files(book, seeded, found)
    return {
        "engine": engine,
        "version": engines.get(engine).info().version,
        "lines": lines,
        "false_alarms": alarms,
        "found": {kind: f"{found[kind]}/{seeded[kind]}" for kind in sorted(seeded)},
        "traceable": _share(seeded, found, lambda kind: _kind(kind) not in FAINT),
        "faint": _share(seeded, found, lambda kind: _kind(kind) in FAINT),
    }


def _seed_takes(book: Book, seeded: Counter[str], found: Counter[str]) -> None:
    store_root = book.options.output / ".store"
    with Store(store_root) as store:
        faults = book.seed(store)
    build_book(book.options)
    named = {finding.line for finding in book.findings()}
    for line, kind in faults.items():
        is_long = plain_letters(book.cues[line].text) >= _LONG_LETTERS
        name = f"{kind}, {'long' if is_long else 'short'} line"
        seeded[name] += 1
        found[name] += line in named
        if line not in named:
            print("  missed:", name, "|", book.cues[line].text[:70], flush=True)
    book.restore()


def _seed_files(book: Book, seeded: Counter[str], found: Counter[str]) -> None:
    folder = book.book.folder.path
    right = Path(f"{folder}.right")
    for kind, spoil in FILE_FAULTS.items():
        shutil.copytree(folder, right)
        name = spoil(folder, book.chance)
        named = [f for f in book.findings() if f.file == name]
        if kind in BY_CONTENT:
            named = [f for f in named if f.fault is not Fault.DAMAGED_FILE]
        seeded[kind] += 1
        found[kind] += bool(named)
        if not named:
            print("  missed:", kind, name, flush=True)
        shutil.rmtree(folder)
        right.rename(folder)


def _kind(name: str) -> str:
    return name.rsplit(",", 1)[0]


def _share(
    seeded: Counter[str], found: Counter[str], of: Callable[[str], bool]
) -> dict[str, float]:
    total = sum(count for kind, count in seeded.items() if of(kind))
    right = sum(count for kind, count in found.items() if of(kind))
    return {"seeded": total, "found": right, "share": round(right / max(1, total), 3)}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--engine", default="tone")
    parser.add_argument("--stories", type=int, default=4)
    parser.add_argument("--faults", type=int, default=15)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--takes-only", action="store_true", help="no damaged files")
    parser.add_argument("--folder", type=Path, help="keeps the books and their takes")
    words = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = words.folder or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        os.chdir(folder)
        report = measure(
            words.engine, words.stories, words.faults, words.seed, takes_only=words.takes_only
        )
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    main()
