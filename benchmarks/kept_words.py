"""Words of manuscripts that are spoken, listed as not spoken, or taken out as markup: none is lost.

    python benchmarks/kept_words.py FILE_OR_FOLDER ... [--list]

Reads and splits every manuscript (and every ``text`` of ``*.json``) and counts the letters and
digits of its text: those of spoken lines, of lines not spoken, of the reader's changes and of
the markup that it removed. Exit status 1 where the four don't add up to the whole. ``--list``
prints what is not spoken, with its reason. Times are processor seconds.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pipeline import readers
from pipeline.model import Manuscript, Script
from pipeline.readers import text as plain_text
from pipeline.splitter import split


@dataclass
class Kept:
    """What became of a manuscript's letters and digits."""

    letters: int
    """In its text."""
    spoken: int
    unspoken: int
    removed: int
    """Markup, and what the reader's changes leave out."""
    added: int
    """By the reader's changes, such as letters for ligatures."""
    words: int
    seconds: float
    reasons: Counter[str] = field(default_factory=Counter)
    """Words not spoken, by what they are."""

    @property
    def lost(self) -> int:
        return self.letters + self.added - self.removed - self.spoken - self.unspoken


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--list", action="store_true", help="what is not spoken, with its reason")
    options = parser.parse_args()
    lost = books = words = unspoken = 0
    seconds = 0.0
    for name, read in _manuscripts(options.paths):
        started = time.process_time()
        manuscript = read()
        script = split(manuscript)
        kept = _count(manuscript, script, time.process_time() - started)
        pace = 100_000 * kept.seconds / max(1, kept.words)
        print(
            f"{name}: {kept.words} words, lost {kept.lost} letters, markup {kept.removed}; "
            "not spoken "
            f"{dict(kept.reasons)}; {kept.seconds:.1f} s, {pace:.1f} s per 100,000 words"
        )
        if options.list:
            _list_unspoken(manuscript)
        lost += abs(kept.lost)
        books, words, seconds = books + 1, words + kept.words, seconds + kept.seconds
        unspoken += sum(kept.reasons.values())
    print(
        f"{books} manuscripts, {words} words, {unspoken} of them not spoken, {lost} letters lost,"
    )
    print(f"{100_000 * seconds / max(1, words):.1f} s per 100,000 words")
    return 1 if lost else 0


def _manuscripts(paths: Iterable[Path]) -> Iterator[tuple[str, _Read]]:
    suffixes = {suffix for one in readers.FORMATS for suffix in one.suffixes}
    for path in paths:
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.suffix == ".json":
                yield file.name, _Read(file, file.read_text(encoding="utf-8"))
            elif file.suffix in suffixes and file.suffix:
                yield file.name, _Read(file)


@dataclass(frozen=True)
class _Read:
    """A manuscript to read."""

    path: Path
    annotated: str = ""

    def __call__(self) -> Manuscript:
        if self.annotated:
            return plain_text.parse(json.loads(self.annotated)["text"])
        return readers.read(self.path)


def _letters(text: str) -> int:
    return sum(c.isalnum() for c in text)


def _count(manuscript: Manuscript, script: Script, seconds: float) -> Kept:
    text = manuscript.text
    removed = sum(_letters(text[a:b]) for a, b in manuscript.removed)
    changed = sum(_letters(change.before) for change in manuscript.changes)
    reasons: Counter[str] = Counter()
    for line in script.lines:
        if line.written and not line.spoken:
            reasons[line.reason or "mark between scenes"] += len(line.text.split())
    for change in manuscript.changes:
        if change.kind == "apparatus":
            reasons["inside a sentence"] += len(change.before.split())
    written = [line for line in script.lines if line.written]
    return Kept(
        letters=_letters(text),
        spoken=sum(_letters(line.text) for line in written if line.spoken),
        unspoken=sum(_letters(line.text) for line in written if not line.spoken),
        removed=removed + changed,
        added=sum(_letters(change.after) for change in manuscript.changes),
        words=len(text.split()),
        seconds=seconds,
        reasons=reasons,
    )


def _list_unspoken(manuscript: Manuscript) -> None:
    for paragraph in manuscript.paragraphs:
        if paragraph.kind == "matter":
            print(f"    {paragraph.reason}: {paragraph.text[:160]}")
    for change in manuscript.changes:
        if change.kind in ("apparatus", "hyphen"):
            around = manuscript.text[change.start - 25 : change.end + 25]
            print(f"    {change.kind}: {change.before!r} in {around!r}")


if __name__ == "__main__":
    sys.exit(main())
