"""Measures the splitter: speech spans, speakers, confidence, speed.

    python benchmarks/attribution.py --data DIR [--weights package] [--only contemporary] [--json]
    python benchmarks/attribution.py --data DIR --folds DIR [--errors NAME]

The data folder holds ``quotes/`` (annotated novels, ``excerpts/`` beside them) and
``contemporary/``; the project's own stories are always measured. Quotations are matched to lines
by their place in the text, and one is right when most of its characters have the right speaker;
every type and every speaker counts. ``--folds`` names a folder of weights trained without each
fold's authors (``train_attribution.py --folds``). ``--weights`` names one file for all texts;
``package``, the default, is the package's own, which has seen these texts. ``--json`` prints the
figures as JSON.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parent.parent), str(Path(__file__).parent)]

from annotated import Story, known_cast, load, manuscript_of  # noqa: E402
from attribution_scores import (  # noqa: E402
    BINS,
    Result,
    Spans,
    accuracy,
    calibration,
    interval,
    marked,
    measure,
    one_voice,
    spans_of,
)

from pipeline.model import Character, Script  # noqa: E402
from pipeline.splitter import split  # noqa: E402
from pipeline.splitter.attribution.forest import Model, load_model  # noqa: E402

GROUPS = {"contemporary": ("original", "story"), "classics": ("novel", "excerpt")}
"""Kinds of text (``Story.source``) that are reported together."""

THRESHOLDS = (0.5, 0.6, 0.65, 0.7, 0.75, 0.8)
"""Of the mark ``?``."""

SETTINGS = {"known": "known cast", "raw": "from raw text"}


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured in one setting, known cast or raw text."""

    results: list[Result]
    spans: list[tuple[str, Spans]]
    """By kind of text (``Story.source``)."""
    seconds: float
    """Of the clock, all splits together."""
    words: int


def table(results: Sequence[Result], title: str, key: Callable[[Result], str]) -> None:
    """Prints accuracy with its interval by some division."""
    groups: dict[str, list[Result]] = defaultdict(list)
    for result in results:
        groups[key(result)].append(result)
    print(f"\n| {title} | quotations | right | 95% |\n|---|---|---|---|")
    for name, part in sorted(groups.items()):
        low, high = interval(part)
        print(f"| {name} | {len(part)} | {accuracy(part):.3f} | {low:.3f} to {high:.3f} |")


def report(measured: Measured, setting: str) -> None:
    """Prints everything about one setting."""
    results = measured.results
    print(f"\n## {setting}")
    table(results, "source", _group_or_source)
    for group, sources in GROUPS.items():
        part = [r for r in results if r.source in sources]
        if not part:
            continue
        print(
            f"\n### {group}: {accuracy(part):.3f}, one voice a person {one_voice(part):.3f}, "
            f"spoken lines found {sum(r.found for r in part) / len(part):.4f}"
        )
        table(part, "type", lambda r: r.kind)
        table(part, "rank of the speaker", lambda r: r.rank)
        table(part, "story", lambda r: r.story)
        error, rows = calibration(part)
        print(
            f"\nCalibration error ({BINS} bins): {error:.3f}\n\n"
            "| confidence | right | lines |\n|---|---|---|"
        )
        for sure, share, count in rows:
            print(f"| {sure:.2f} | {share:.2f} | {count} |")
        print(
            "\n| marked unsure below | lines marked | errors found | of the marked, wrong |\n"
            "|---|---|---|---|"
        )
        for below in THRESHOLDS:
            mark = marked(part, below)
            print(f"| {below} | {mark.marked:.2f} | {mark.errors_found:.2f} | {mark.rightly:.2f} |")
    print("\n| spans | annotated | found | F1 |\n|---|---|---|---|")
    for name, total in _span_totals(measured).items():
        print(f"| {name} | {total.gold} | {total.ours} | {total.f1:.4f} |")
    print(
        f"\n{measured.seconds / measured.words * 1e5:.2f} s per 100,000 words; "
        f"peak memory {_peak_mb():.0f} MB (with the data)"
    )


def _group_or_source(result: Result) -> str:
    return "contemporary" if result.source in GROUPS["contemporary"] else result.source


def _span_totals(measured: Measured) -> dict[str, Spans]:
    """The counts of spans by kind of text."""
    totals = {}
    for name in dict.fromkeys(source for source, _ in measured.spans):
        own = [spans for source, spans in measured.spans if source == name]
        totals[name] = Spans(
            sum(s.gold for s in own), sum(s.ours for s in own), sum(s.both for s in own)
        )
    return totals


def figures(measured: Measured) -> dict[str, Any]:
    """The figures of one setting, for ``--json``."""
    groups = {}
    for group, sources in GROUPS.items():
        part = [r for r in measured.results if r.source in sources]
        if part:
            groups[group] = {
                "quotations": len(part),
                "right": accuracy(part),
                "interval_95": interval(part),
                "one_voice_a_person": one_voice(part),
                "calibration_error": calibration(part)[0],
                "marked": [asdict(marked(part, below)) for below in THRESHOLDS],
                "by_type": _shares(part, lambda r: r.kind),
                "by_rank": _shares(part, lambda r: r.rank),
                "by_story": _shares(part, lambda r: r.story),
            }
    spans = {name: spans.f1 for name, spans in _span_totals(measured).items()}
    seconds = measured.seconds / measured.words * 1e5
    return {"groups": groups, "spans_f1": spans, "seconds_per_100000_words": seconds}


def _shares(results: Sequence[Result], key: Callable[[Result], str]) -> dict[str, float]:
    """Accuracy by some division."""
    parts: dict[str, list[Result]] = defaultdict(list)
    for result in results:
        parts[key(result)].append(result)
    return {name: accuracy(part) for name, part in sorted(parts.items())}


def _model_of(
    folds: Path | None, weights: str, stories: Iterable[Story]
) -> Callable[[Story], Model | None]:
    """Which model measures a story; None for the package's own."""
    if folds is None:
        own = None if weights == "package" else load_model(Path(weights))
        return lambda story: own
    # Training needs lightgbm, measuring doesn't.
    from training_stories import fold_of

    number_of = fold_of(list(stories))
    models = {n: load_model(folds / f"fold-{n}.npz") for n in sorted(set(number_of.values()))}
    return lambda story: models[number_of[story.name]]


def measure_all(
    stories: Sequence[Story],
    setting: str,
    model_of: Callable[[Story], Model | None],
    show_errors: bool,
) -> Measured:
    """Splits and measures every story in a setting (a key of ``SETTINGS``)."""
    results: list[Result] = []
    spans: list[tuple[str, Spans]] = []
    words, seconds = 0, 0.0
    for story in stories:
        manuscript = manuscript_of(story)
        cast: tuple[Character, ...] = known_cast(story) if setting == "known" else ()
        model = model_of(story)
        began = time.perf_counter()
        script = split(manuscript, cast, model=model)
        seconds += time.perf_counter() - began
        words += len(story.text.split())
        own = measure(story, script, setting == "known")
        results += own
        spans.append((story.source, spans_of(story, script)))
        if show_errors:
            _print_errors(own, story, script)
    return Measured(results, spans, seconds, words)


def _print_errors(results: list[Result], story: Story, script: Script) -> None:
    print(f"\n=== {story.name}: {accuracy(results):.3f}")
    print(
        "   ", "; ".join(f"{c.name} ({', '.join(c.aliases)}) {c.gender}" for c in script.characters)
    )
    for r in results:
        mark = "  " if r.right else "✗ "
        sure = "" if r.confidence is None else f"{r.confidence:.2f}"
        print(
            f"{mark}{r.kind[0]} gold {r.gold} | ours {r.ours} {sure} {r.reason} | {r.text[:70]!r}"
        )


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    weights = parser.add_mutually_exclusive_group()
    weights.add_argument("--folds", type=Path, help="weights trained without each fold's authors")
    weights.add_argument("--weights", default="package", help="'package', or a file of weights")
    parser.add_argument("--only", choices=tuple(GROUPS))
    parser.add_argument("--settings", default="known,raw")
    parser.add_argument("--errors", help="print every wrong line of these stories")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    options = parser.parse_args()
    stories = load(options.data)
    model_of = _model_of(options.folds, options.weights, stories)
    if options.only:
        stories = [s for s in stories if s.source in GROUPS[options.only]]
    if options.errors:
        stories = [s for s in stories if s.name in options.errors.split(",")]
    every = {}
    for setting in options.settings.split(","):
        show_errors = bool(options.errors) and not options.json
        measured = measure_all(stories, setting, model_of, show_errors)
        every[setting] = figures(measured)
        if not options.json:
            report(measured, SETTINGS[setting])
    if options.json:
        print(json.dumps(every, indent=2))


if __name__ == "__main__":
    main()
