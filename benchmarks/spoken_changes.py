"""Every distinct change that the rules of speech make to whole books, for a person to read.

    python benchmarks/spoken_changes.py BOOK.txt … [--show 500] [--all FILE] [--seed 1] [--each 4]

A book is a text with blank lines between its paragraphs, or a JSON file whose ``text`` is one
(annotated novels are). Each paragraph's words are compared with what an engine is given for it:
what differs, punctuation aside, is a change, listed once with how often it is made and the first
places of each (``--each``). ``--show`` prints a sample, ``--all`` writes all of them to a file.
Time is this process's own; a book's is told beside that of its first half, which shows that it
grows with the length alone. Figures are in docs/speech-text.md.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import time
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path

from pipeline.speech_text import speech_text

_PLAIN = str.maketrans(dict.fromkeys("“”„«»‹›\"‘’'ʼ—―–-_*…", " "))
_POINTS = ".,;:!?()[]{}"
"""Marks that are no part of a word."""
_AROUND = 4
"""Words shown before and behind a change."""
_CUE = 300
"""Characters spoken at once, at most."""

Change = tuple[str, str]
"""What is written, and what is said for it."""


def paragraphs(path: Path) -> list[str]:
    """A book's paragraphs, each as one line."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".json":
        text = str(json.loads(text)["text"])
    return [" ".join(p.split()) for p in re.split(r"\n\s*\n", text) if p.strip()]


def changes(paragraph: str) -> Iterator[tuple[Change, str]]:
    """Every change in a paragraph, and the words around it."""
    written, said = (_words(t) for t in (paragraph, speech_text(paragraph)))
    if written == said:
        return
    matcher = SequenceMatcher(None, written, said, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind != "equal":
            around = " ".join(written[max(0, a - _AROUND) : b + _AROUND])
            yield (" ".join(written[a:b]), " ".join(said[c:d])), around


def _words(text: str) -> list[str]:
    return [bare for word in text.translate(_PLAIN).split() if (bare := word.strip(_POINTS))]


def seconds(texts: list[str]) -> float:
    """Processor time of what is said for these texts."""
    start = time.process_time()
    for text in texts:
        for piece in re.findall(rf"(?s).{{1,{_CUE}}}(?:\s|$)|\S+", text):
            speech_text(piece)
    return time.process_time() - start


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("books", nargs="+", type=Path)
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--all", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=4, help="places shown of one change, at most")
    options = parser.parse_args()
    counts: Counter[Change] = Counter()
    contexts: dict[Change, list[str]] = {}
    for path in options.books:
        texts = paragraphs(path)
        number = sum(len(text.split()) for text in texts)
        whole, half = seconds(texts), seconds(texts[: len(texts) // 2])
        found = 0
        for text in texts:
            for change, around in changes(text):
                counts[change] += 1
                places = contexts.setdefault(change, [])
                if len(places) < options.each and around not in places:
                    places.append(around)
                found += 1
        print(f"{path.stem:34} {number:>8,} words  {found:>6,} changes  {whole:.2f} s, "
              f"first half {half:.2f} s")  # fmt: skip
    print(f"{sum(counts.values()):,} changes, {len(counts):,} distinct")
    rows = [
        f"{counts[change]:>5}  {change[0]!r} → {change[1]!r}   [{around}]"
        for change in sorted(counts)
        for around in contexts[change]
    ]
    if options.all is not None:
        options.all.write_text("\n".join(rows) + "\n", encoding="utf-8")
    for row in random.Random(options.seed).sample(rows, min(options.show, len(rows))):
        print(row)


if __name__ == "__main__":
    main()
