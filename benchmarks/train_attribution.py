"""Trains the forests of attribution and measures them on authors it has not seen.

    python benchmarks/train_attribution.py --data DIR                 cross-validation only
    python benchmarks/train_attribution.py --data DIR --write         weights for the package

DIR holds ``quotes/`` (annotated novels, ``excerpts/`` beside them) and ``contemporary/``
(annotated stories) in the JSON that ``annotated.py`` reads; the project's own stories in
``benchmarks/stories`` are always used. Folds never share an author: novels by author, stories
by who wrote them. Needs lightgbm; the weights need only numpy.
"""

# ruff: noqa: E402
from __future__ import annotations

import argparse
import pickle
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import lightgbm as lgb
import numpy as np

sys.path[:0] = [str(Path(__file__).parent.parent), str(Path(__file__).parent)]

from annotated import load
from training_forests import (
    SOFT,
    Learned,
    fit_link,
    fit_ranker,
    links_of,
    pack,
    predict,
    weight_of,
)
from training_stories import FOLDS, Item, fold_of, key_of, prepare

from pipeline.splitter.attribution.confidence import winner_table
from pipeline.splitter.attribution.features_second_pass import second_pass_features
from pipeline.splitter.attribution.features_turn_pair import TurnLinks
from pipeline.splitter.attribution.first_pass import first_pass
from pipeline.splitter.attribution.forest import WEIGHTS
from pipeline.splitter.attribution.rank_candidates import Ranking
from pipeline.splitter.attribution.smooth_turns import (
    AFTER_FIRST_PASS,
    AFTER_SECOND_PASS,
    smooth_turns,
)


def accuracy(
    item: Item, p: np.ndarray, sure: np.ndarray | None = None
) -> list[tuple[str, bool, bool, float]]:
    """For each annotated quotation: its type, whether it is right, whether the right one was
    a candidate, and the confidence."""
    best: dict[int, tuple[float, int]] = {}
    has: dict[int, bool] = {}
    for row in range(len(p)):
        number = int(item.table.quotation[row])
        if number not in best or p[row] > best[number][0]:
            best[number] = (float(p[row]), int(item.table.member[row]))
        has[number] = has.get(number, False) or bool(item.y[row])
    out = []
    for number, quote in enumerate(item.story.quotes):
        places = [u for u in item.utterances_of.get(number, ()) if u in best]
        if not places:
            out.append((quote.kind, False, False, 0.0))
            continue
        at = places[0]
        right = item.person_of[best[at][1]] == quote.speaker
        out.append((quote.kind, right, has[at], best[at][0] if sure is None else float(sure[at])))
    return out


def ece(pairs: list[tuple[float, bool]], bins: int = 15) -> float:
    """Expected calibration error over equal-width bins."""
    total = 0.0
    for place in range(bins):
        part = [(c, r) for c, r in pairs if place / bins < c <= (place + 1) / bins]
        if part:
            total += abs(sum(c for c, _ in part) - sum(r for _, r in part))
    return total / max(1, len(pairs))


def report(
    items: list[Item],
    ps: dict[str, np.ndarray],
    title: str,
    detail: bool = False,
    sure: dict[str, np.ndarray] | None = None,
) -> None:
    """Prints accuracy by kind of text and type of quotation."""
    print(f"--- {title}")
    for source in ("original", "story", "novel", "excerpt"):
        rows = []
        by = {}
        for item in items:
            if item.story.source == source and key_of(item) in ps:
                own = accuracy(item, ps[key_of(item)], sure[key_of(item)] if sure else None)
                rows += own
                by[item.story.name] = 100 * np.mean([r[1] for r in own])
        if not rows:
            continue
        line = [f"{source:9s} n={len(rows):6d} acc {100 * np.mean([r[1] for r in rows]):5.1f}"]
        line.append(f"recall {100 * np.mean([r[2] for r in rows]):5.1f}")
        for kind in ("Explicit", "Anaphoric", "Implicit"):
            part = [r[1] for r in rows if r[0] == kind]
            if part:
                line.append(f"{kind[:3]} {100 * np.mean(part):5.1f} ({len(part)})")
        line.append(f"ece {ece([(r[3], r[1]) for r in rows if r[3] > 0]):.3f}")
        print("  ".join(line), flush=True)
        if detail and source in ("original", "novel", "story"):
            print(
                "     ",
                " ".join(f"{n[:14]}:{v:.0f}" for n, v in sorted(by.items(), key=lambda i: i[1])),
            )


@dataclass(slots=True)
class Run:
    """What each look made of each story, from models that haven't seen its author."""

    items: list[Item]
    folds: dict[str, int]
    first: dict[str, np.ndarray]
    links: dict[str, TurnLinks]
    xs: dict[str, np.ndarray]
    second: dict[str, np.ndarray]
    final: dict[str, np.ndarray]
    sure: dict[str, np.ndarray]


def cross_validate(items: list[Item], folds: dict[str, int], keep: Path | None = None) -> Run:
    """Trains on all folds but one, six times over. With ``keep``, the weights of each fold
    are written there as ``fold-N.npz``."""
    run = Run(items, folds, {}, {}, {}, {}, {}, {})
    parts: list[dict[str, lgb.Booster]] = []
    for fold in range(FOLDS):
        train = [i for i in items if folds[i.story.name] != fold]
        first = fit_ranker(train, [i.table.x for i in train])
        one, two = fit_link(train, 1), fit_link(train, 2)
        parts.append({"first_pass": first, "one_back": one, "two_back": two})
        for item in items:
            if folds[item.story.name] == fold:
                run.first[key_of(item)] = predict(first, item, item.table.x)
                run.links[key_of(item)] = links_of(item, one, two)
    for item in items:
        run.xs[key_of(item)] = widen(run, item)
    for fold in range(FOLDS):
        train = [i for i in items if folds[i.story.name] != fold]
        parts[fold]["second_pass"] = fit_ranker(train, [run.xs[key_of(i)] for i in train])
        for item in items:
            if folds[item.story.name] == fold:
                key = key_of(item)
                p = predict(parts[fold]["second_pass"], item, run.xs[key])
                run.second[key] = p
                run.final[key] = smooth_turns(
                    item.context, item.table, p, run.links[key], AFTER_SECOND_PASS
                )
    for fold in range(FOLDS):
        train = [i for i in items if folds[i.story.name] != fold]
        parts[fold]["confidence"] = fit_confidence(train, run)
        for item in items:
            if folds[item.story.name] == fold:
                run.sure[key_of(item)] = trust(parts[fold]["confidence"], item, run)
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        for fold in range(FOLDS):
            np.savez_compressed(keep / f"fold-{fold}.npz", **pack(Learned(**parts[fold])))
    return run


def widen(run: Run, item: Item) -> np.ndarray:
    """The table of the second look."""
    key = key_of(item)
    links = run.links[key]
    smoothed = smooth_turns(item.context, item.table, run.first[key], links, AFTER_FIRST_PASS)
    every = np.arange(len(smoothed))
    added = second_pass_features(first_pass(item.book, item.table, links, smoothed), every)
    return np.hstack([item.table.x, added])


def train_all(run: Run) -> Learned:
    """The model that the package carries: learned from everything."""
    items = run.items
    return Learned(
        fit_ranker(items, [i.table.x for i in items]),
        fit_ranker(items, [run.xs[key_of(i)] for i in items]),
        fit_link(items, 1),
        fit_link(items, 2),
        fit_confidence(items, run),
    )


def fit_confidence(items: list[Item], run: Run) -> lgb.Booster:
    """Trees that say whether the winner is right, from results on unseen authors."""
    xs, ys, ws = [], [], []
    for item in items:
        if not len(item.y):
            continue
        key = key_of(item)
        ranking = Ranking(run.first[key], run.second[key], run.final[key])
        winners = winner_table(item.context, item.table, ranking)
        # Quotations that match no annotated one have no right answer, and teach nothing.
        matched = np.zeros(len(item.context.utterances), bool)
        for places in item.utterances_of.values():
            matched[places] = True
        keep = matched[item.table.quotation[winners.row]]
        xs.append(winners.x[keep])
        ys.append(item.y[winners.row][keep])
        ws.append(np.full(int(keep.sum()), weight_of(item)))
    data = lgb.Dataset(np.vstack(xs), np.concatenate(ys), weight=np.concatenate(ws))
    options = {**SOFT, "objective": "binary", "num_leaves": 12, "learning_rate": 0.05,
               "min_data_in_leaf": 300}  # fmt: skip
    return lgb.train(options, data, 90)


def trust(model: lgb.Booster, item: Item, run: Run) -> np.ndarray:
    """The confidence of each quotation."""
    sure = np.zeros(len(item.context.utterances))
    if len(item.y):
        key = key_of(item)
        ranking = Ranking(run.first[key], run.second[key], run.final[key])
        winners = winner_table(item.context, item.table, ranking)
        sure[item.table.quotation[winners.row]] = np.asarray(model.predict(winners.x))
    return sure


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--modes", default="found+known,found+raw")
    parser.add_argument("--cache", type=Path, help="where to keep the run for study (a pickle)")
    parser.add_argument("--folds", type=Path, help="write the weights of each fold here")
    parser.add_argument("--novels", type=int, default=20, help="how many novels to use")
    parser.add_argument("--write", action="store_true", help="write the package's weights")
    options = parser.parse_args()
    stories = load(options.data)
    folds = fold_of(stories)
    novels = [s for s in stories if s.source == "novel"][:: max(1, 20 // options.novels)]
    stories = novels + [s for s in stories if s.source != "novel"]
    began = time.time()
    items = [prepare(s, mode) for mode in options.modes.split(",") for s in stories]
    rows = sum(len(item.y) for item in items)
    print(f"{len(items)} tables, {rows} rows, {time.time() - began:.0f} s", flush=True)
    run = cross_validate(items, folds, options.folds)
    for mode in options.modes.split(","):
        own = [i for i in items if i.mode == mode]
        report(own, run.first, f"{mode}: first look")
        report(own, run.second, f"{mode}: second look")
        report(own, run.final, f"{mode}: {time.time() - began:.0f} s", True, run.sure)
    if options.cache:
        slim = [i for i in items if i.story.source != "novel" or options.novels < 6]
        options.cache.write_bytes(pickle.dumps((slim, run.first, run.links, run.final)))
    if options.write:
        packed = pack(train_all(run))
        np.savez_compressed(WEIGHTS, **packed)
        print(f"{WEIGHTS.name}: {WEIGHTS.stat().st_size / 1e6:.2f} MB, {time.time() - began:.0f} s")


if __name__ == "__main__":
    main()
