"""Monotonous text of every kind: whether twice as much of it takes twice as long.

    python benchmarks/monotony.py [--size 1000000 | --largest] [--only KIND …] [--json]

Each kind is one thing over and over: quotation marks, brackets, names, speakers, digits, headings;
``stories`` is prose, to be held against them. Half of ``--size`` characters of it and all of them
are read and split (or, where a kind says so, a script with its cast is read and planned), and the
processor time of both is taken, each kind in a process of its own: what one leaves behind would be
gone through again whenever Python looks for garbage in the next. ``--largest`` takes each kind at
12 MB, or at the most that isn't refused in a sentence, found to a hundredth; the half and
the whole then have a process each, and are measured once. The aim is a ratio of at most 2.5
for each, and a peak below 1 GB. Figures are in docs/reliability.md. Needs fork, so Linux or macOS.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing as mp
import os
import re
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from pipeline import readers
from pipeline.errors import FullcastError
from pipeline.readers.shared.limits import TEXT_BYTES
from pipeline.splitter import split
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.plan_book import plan_book

MOST_RATIO = 2.5


def letters(number: int) -> str:
    """A number as a word of its own: ``a``, ``b``, … ``ba``."""
    word = chr(97 + number % 26)
    return letters(number // 26) + word if number >= 26 else word


def over_and_over(unit: str) -> Callable[[int], str]:
    """A text of a size that is one thing again and again."""
    return lambda size: unit * (size // len(unit))


def numbered(unit: str) -> Callable[[int], str]:
    """The same where each holds a word of its own in place of ``NAME``."""

    def make(size: int) -> str:
        parts: list[str] = []
        length = 0
        while length < size:
            parts.append(unit.replace("NAME", f"Qu{letters(len(parts))}ra"))
            length += len(parts[-1])
        return "".join(parts)

    return make


def stories(size: int) -> str:
    """The stories of benchmarks/stories on end, again and again: what prose takes."""
    texts = []
    for path in sorted((Path(__file__).parent / "stories").glob("*.story")):
        plain = path.read_text(encoding="utf-8").split("---\n", 1)[1]
        texts.append("Chapter One\n\n" + re.sub(r"\[\[[^|\]]*\|([^\]]*)\]\]", r"\1", plain))
    whole = "\n\n".join(texts) + "\n\n"
    return (whole * (size // len(whole) + 1))[:size]


KINDS: Mapping[str, tuple[str, Callable[[int], str]]] = {
    "straight quotes": ("txt", over_and_over('"')),
    "opening quotes": ("txt", over_and_over("“")),
    "closing quotes": ("txt", over_and_over("”")),
    "single quotes": ("txt", over_and_over("'")),
    "guillemets": ("txt", over_and_over("« ")),
    "brackets": ("md", over_and_over("[a](")),
    "angle brackets": ("html", over_and_over("<")),
    "less than in text": ("txt", over_and_over("<")),
    "ampersands": ("html", over_and_over("&a")),
    "asterisks": ("md", over_and_over("*a")),
    "underscores": ("md", over_and_over("_a_")),
    "backticks": ("md", over_and_over("`a")),
    "links": ("md", over_and_over("a[b](c)")),
    "note marks": ("md", over_and_over("a[^1]")),
    "references": ("md", over_and_over("a&amp;")),
    "tags in Markdown": ("md", over_and_over("<b>a")),
    "notes of a screenplay": ("fountain", over_and_over("a[[b]]")),
    "ligatures": ("txt", over_and_over("ﬁ")),
    "soft hyphens": ("txt", over_and_over("a\u00ad")),
    "nested quotes": ("md", over_and_over("> ")),
    "open divisions": ("html", over_and_over("<div>a")),
    "line breaks": ("html", over_and_over("a<br>")),
    "table cells": ("html", over_and_over("<td>a</td>")),
    "dashes": ("txt", over_and_over("— ")),
    "full stops": ("txt", over_and_over(".")),
    "commas": ("txt", over_and_over(", ")),
    "digits": ("txt", over_and_over("1")),
    "capitals": ("txt", over_and_over("A")),
    "one sentence": ("txt", over_and_over("she walked to the door and looked out at the sea ")),
    "one line of prose": ("txt", over_and_over("She walked to the door and looked at the sea. ")),
    "titles": ("txt", over_and_over("Mr. ")),
    "vocatives": ("txt", lambda size: "“" + "Mara, " * (size // 6) + "go.”\n\nMara went."),
    "one paragraph of speech": ("txt", over_and_over("“Yes,” said Tom. ")),
    "bare lines": ("txt", over_and_over("“Yes.”\n\n")),
    "headings": ("txt", over_and_over("Chapter One\n\n")),
    "short paragraphs": ("txt", over_and_over("a\n\n")),
    "names in a row": ("txt", numbered("NAME ")),
    "each line a new speaker": ("txt", numbered("“Yes, I know,” said NAME.\n\n")),
    "each line calls another": ("txt", numbered("“Yes, NAME, I know.”\n\n")),
    "speakers of a script": ("script", numbered("NAME: “Yes, I know.”\n\n")),
    "lines of a script": ("script", over_and_over("Mara: “Yes, I know.”\n\n")),
    "a chain of roles": ("yaml", over_and_over("x")),
    "aliases": ("yaml", over_and_over("x")),
    "stories": ("txt", stories),
}
"""The file that each kind is, and how it is made."""


def processor_time(kind: str, size: int, folder: Path) -> tuple[float, str]:
    """Seconds of processor time that a text takes to be read and split, or planned, and the
    sentence that it is refused with, if it is: that is an answer as well."""
    path = _write(kind, size, folder)
    began = time.process_time()
    why = refusal(path, is_split=True)
    return time.process_time() - began, why


def refusal(path: Path, *, is_split: bool) -> str:
    """The sentence that a file is refused with where it is read, or split as well; empty where it
    isn't."""
    try:
        if path.suffix == ".script":
            plan_book(BookOptions(path, engine="tone"))
        elif is_split:
            split(readers.read(path))
        else:
            readers.read(path)
    except FullcastError as error:
        return str(error).replace(str(path), path.name)
    return ""


def _write(kind: str, size: int, folder: Path) -> Path:
    """The file of a kind; its folder is where a script finds its cast."""
    os.chdir(folder)
    suffix, make = KINDS[kind]
    if suffix not in ("script", "yaml"):
        path = folder / f"text.{suffix}"
        path.write_text(make(size), encoding="utf-8")
        return path
    script = "Mara: “Yes, I know.”\n\n"
    voices = "{}\n"
    count = size // 40
    if kind == "a chain of roles":
        chain = [f"  Qu{letters(n)}ra: {{as: Qu{letters(n + 1)}ra}}" for n in range(count)]
        voices = "\n".join(
            ["characters:", *chain, f"  Qu{letters(count)}ra: {{voice: {{tone: alto}}}}"]
        )
    elif kind == "aliases":
        names = ", ".join(f"Qu{letters(n)}ra" for n in range(count))
        voices = f"characters:\n  Mara: {{aliases: [{names}], voice: {{tone: alto}}}}"
    else:
        script = KINDS[kind][1](size)
    header = "book: text\ntitle: Text\nlanguage: en\n\n# One\n\n"
    Path("text.script").write_text(header + script, encoding="utf-8")
    Path("voices.yaml").write_text(voices, encoding="utf-8")
    return Path("text.script")


def _ratio(row: Mapping[str, float]) -> float:
    return row["whole_s"] / row["half_s"] if row["half_s"] else 1.0


def measure(kind: str, size: int, most_ratio: float, folder: Path) -> dict[str, float]:
    """Seconds for half a size and for the whole, their ratio, and the highest memory in MB."""
    processor_time(kind, 1_000, folder)  # Whatever is loaded once.
    row: dict[str, float] = {}
    for _ in range(5):
        for name, length in (("half_s", size // 2), ("whole_s", size)):
            taken, _ = processor_time(kind, length, folder)
            row[name] = min(taken, row.get(name, taken))
        if _ratio(row) <= most_ratio:
            break  # Others at work can slow one of the two: else once more.
    row["ratio"] = _ratio(row)
    row["peak_mb"] = _peak_mb()
    return row


def _peak_mb() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _once(kind: str, size: int, folder: Path) -> tuple[float, str, int]:
    """``processor_time`` of a size, and the highest memory in MB."""
    return *processor_time(kind, size, folder), _peak_mb()


def _refusal(kind: str, size: int, folder: Path, is_split: bool) -> str:
    return refusal(_write(kind, size, folder), is_split=is_split)


def _most(kind: str, most: int, folder: Path, *, is_split: bool) -> tuple[int, str]:
    """The size up to ``most`` from which a kind is refused, to a hundredth, and with what."""
    least, size, why = 0, most // 32, ""
    while most - least > most / 100:
        sentence = apart(_refusal, kind, size, folder, is_split)
        least, most, why = (least, size, sentence) if sentence else (size, most, why)
        size = (least + most) // 2 if why else min(2 * size, most)
    return least, why


def measure_largest(kind: str, folder: Path) -> dict[str, Any]:
    """``measure`` for the most that isn't refused, once, with its size and the refusal."""
    # Room for a script's header; most is refused as it is read, which is sooner known.
    size, why = _most(kind, TEXT_BYTES - 1_000, folder, is_split=False)
    whole_s, late, peak_mb = apart(_once, kind, size, folder)
    if late and size:
        size, why = _most(kind, size, folder, is_split=True)
        whole_s, _, peak_mb = apart(_once, kind, size, folder)
    half_s, _, _ = apart(_once, kind, size // 2, folder)
    row = {"half_s": half_s, "whole_s": whole_s}
    return row | {"ratio": _ratio(row), "peak_mb": peak_mb, "size": size, "refusal": why}


def _answer(answers: Any, work: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    answers.send(work(*arguments))


def apart(work: Callable[..., Any], kind: str, *arguments: Any) -> Any:
    """What ``work`` gives in a process of its own. Ends the program with a sentence where that
    dies."""
    context = mp.get_context("fork")
    answers, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_answer, args=(theirs, work, (kind, *arguments)))
    process.start()
    theirs.close()
    try:
        answer = answers.recv()
    except EOFError:
        process.join()
        sys.exit(f"{kind}: its process ended with status {process.exitcode} and no answer.")
    process.join()
    return answer


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--size", type=int, default=1_000_000, help="characters of each kind")
    parser.add_argument("--largest", action="store_true", help="the most that isn't refused")
    parser.add_argument("--only", nargs="*", choices=tuple(KINDS), metavar="KIND")
    parser.add_argument("--most-ratio", type=float, default=MOST_RATIO)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    rows: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for kind in options.only or KINDS:
            if options.largest:
                row = measure_largest(kind, folder)
            else:
                row = apart(measure, kind, options.size, options.most_ratio, folder)
            rows[kind] = row
            if not options.json:
                print(
                    f"{kind:26} {row['half_s']:7.2f} s {row['whole_s']:7.2f} s  "
                    f"x{row['ratio']:.2f}  {row['peak_mb']:.0f} MB  "
                    + (f"{row['size']:,} {row['refusal']}" if options.largest else ""),
                    flush=True,
                )
    if options.json:
        print(json.dumps(rows, indent=2))
    # What takes less than half a second says nothing.
    slow = [
        kind
        for kind, row in rows.items()
        if row["ratio"] > options.most_ratio and row["whole_s"] > 0.5
    ]
    if slow:
        sys.exit(f"Slower than linear: {', '.join(slow)}")


if __name__ == "__main__":
    main()
