"""Wrong, missing and repeated words put into finished books, and how many ``check --words`` finds.

    pip install 'fullcast[neural,proof]'
    python benchmarks/seeded_words.py --engine kokoro --stories 3 --faults 100

Stories of benchmarks/stories are built; each line that the recogniser calls wrong as they are is a
false alarm. Then the engine says other words for some lines: three on end left out, put in place
of the right ones (from another line), or said twice; or one word of that kind with ``--run 1``.
Found is what is called wrong words, whatever the other checks say; what only those find is counted
apart. ``--folder`` keeps the books and their takes. Figures are in docs/reliability.md.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

from seeded_faults import STORIES, Book

from pipeline import engines
from pipeline.check.findings import Fault
from pipeline.store import Store
from pipeline.workflows.build_book import build_book
from pipeline.workflows.check_book import check_book

KINDS = ("missing", "wrong", "repeated")
_FEWEST_WORDS = 7
_A_ROUND = 9


class WordBook(Book):
    """A finished book whose lines can say other words."""

    def seed_words(self, store: Store, run: int, most: int) -> dict[int, str]:
        """Other words in so many lines at most: of which kind, by line."""
        lines = [n for n, cue in self.cues.items() if len(cue.text.split()) >= _FEWEST_WORDS + run]
        chosen = self.chance.sample(lines, min(most, len(lines)))
        seeded = {line: KINDS[number % len(KINDS)] for number, line in enumerate(chosen)}
        self.right = {line: self._sound(self.cues[line], store) for line in seeded}
        wrong = {}
        with self.book.engine.session() as session:
            for line, kind in seeded.items():
                text = self._other_words(line, kind, run, lines)
                sound = session.speak(replace(self.cues[line], text=text))
                wrong[line] = (sound.samples, sound.rate_hz)
                print("   ", kind, "|", text, flush=True)
        self._put(wrong, store)
        return seeded

    def _other_words(self, line: int, kind: str, run: int, lines: list[int]) -> str:
        words = self.cues[line].text.split()
        at = self.chance.randint(1, len(words) - run - 1)
        if kind == "missing":
            return " ".join(words[:at] + words[at + run :])
        if kind == "repeated":
            return " ".join(words[: at + run] + words[at:])
        other = self.cues[self.chance.choice([n for n in lines if n != line])].text.split()
        start = self.chance.randrange(len(other) - run)
        return " ".join(words[:at] + other[start : start + run] + words[at + run :])


def measure(
    engine: str, stories: int, faults: int, run: int, seed: int, at_once: int = _A_ROUND
) -> dict[str, Any]:
    """How many runs of words are found, and how many right lines are called wrong."""
    chance = random.Random(seed)
    rounds = -(-faults // at_once)
    seeded: Counter[str] = Counter()
    found: Counter[str] = Counter()
    by_others = lines = alarms = unsure = words = errors = 0
    for number, story in enumerate(chance.sample(sorted(STORIES.glob("*.story")), stories)):
        book = WordBook(story, engine, chance)
        result = check_book(book.options, words=True)
        assert result.heard is not None
        lines += len(result.heard.lines)
        words += sum(line.words for line in result.heard.lines)
        errors += sum(line.errors for line in result.heard.lines)
        wrong = [f for f in result.findings if f.fault is Fault.WRONG_WORDS]
        alarms += len({finding.line for finding in wrong})
        unsure += len(result.heard.inconclusive)
        print(story.stem, len(result.heard.lines), "false alarms:", len(wrong), flush=True)
        for finding in wrong:
            print("   ", finding.text[:70], "|", finding.reason, flush=True)
        for _ in range(rounds // stories + (number < rounds % stories)):
            with Store(book.options.output / ".store") as store:
                kinds = book.seed_words(store, run, min(at_once, faults - seeded.total()))
            build_book(book.options)
            findings = check_book(book.options, words=True).findings
            heard = {f.line for f in findings if f.fault is Fault.WRONG_WORDS}
            for line, kind in kinds.items():
                seeded[kind] += 1
                found[kind] += line in heard
                if line not in heard:
                    by_others += line in {f.line for f in findings}
                    print("  missed:", kind, "|", book.cues[line].text[:90], flush=True)
            book.restore()
    return {
        "engine": engine, "version": engines.get(engine).info().version, "run": run,
        "lines": lines, "false_alarms": alarms, "inconclusive": unsure,
        "word_errors": round(errors / max(1, words), 4),
        "found": {kind: f"{found[kind]}/{seeded[kind]}" for kind in KINDS},
        "share": round(found.total() / max(1, seeded.total()), 3),
        "found_by_other_checks": by_others,
    }  # fmt: skip


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--engine", default="kokoro")
    parser.add_argument("--stories", type=int, default=3)
    parser.add_argument("--faults", type=int, default=100)
    parser.add_argument("--run", type=int, default=3, help="words on end")
    parser.add_argument("--at-once", type=int, default=_A_ROUND, help="wrong lines in a book")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = asked.folder or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        os.chdir(folder)
        report = measure(
            asked.engine, asked.stories, asked.faults, asked.run, asked.seed, asked.at_once
        )
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    main()
