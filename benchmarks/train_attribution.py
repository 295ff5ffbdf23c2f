"""Trains the speaker ranker and measures it on authors it has not seen.

    python benchmarks/train_attribution.py --data DIR --report        cross-validation only
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
import re
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import lightgbm as lgb
import numpy as np

sys.path[:0] = [str(Path(__file__).parent.parent), str(Path(__file__).parent)]

from annotated import Story, gold_spans, known_cast, load, manuscript_of, match

from pipeline.splitter.attribution.attribute_quotations import columns_mark
from pipeline.splitter.attribution.book_evidence import BookEvidence, read_evidence
from pipeline.splitter.attribution.confidence import winner_table
from pipeline.splitter.attribution.context import Context
from pipeline.splitter.attribution.features_candidate import CandidateTable, candidate_table
from pipeline.splitter.attribution.features_second_pass import second_pass_features
from pipeline.splitter.attribution.features_turn_pair import TurnLinks, turn_pair_table
from pipeline.splitter.attribution.first_pass import first_pass
from pipeline.splitter.attribution.forest import FOREST_KEYS, WEIGHTS, softmax
from pipeline.splitter.attribution.rank_candidates import Ranking
from pipeline.splitter.attribution.read_context import read_context
from pipeline.splitter.attribution.smooth_turns import (
    AFTER_FIRST_PASS,
    AFTER_SECOND_PASS,
    smooth_turns,
)
from pipeline.splitter.people.duplicates import without_doubles
from pipeline.splitter.people.find_people import find_people
from pipeline.splitter.quotes.spans import find_spans

FOLDS = 6
SOFT: dict[str, Any] = dict(  # noqa: C408
    learning_rate=0.05, num_leaves=31, max_depth=7, max_bin=63, min_data_in_leaf=60,
    feature_fraction=0.5, bagging_fraction=0.7, bagging_freq=1, lambda_l2=6.0, num_threads=1,
    verbose=-1, seed=1, deterministic=True, force_row_wise=True,
)  # fmt: skip
ROUNDS = 300
STORY_WEIGHT = 4.0
"""How much more a line of a contemporary story counts than one of a classic."""


@dataclass(slots=True)
class Item:
    """One story made ready: its table, what is right, and how to score it."""

    story: Story
    mode: str
    book: BookEvidence
    table: CandidateTable
    y: np.ndarray
    """1 where the row's member is the speaker."""
    utterances_of: dict[int, list[int]]
    """Annotated quotation to our utterances."""
    person_of: list[int]
    """Annotated person of each member; -1 for none."""
    one_back: np.ndarray
    two_back: np.ndarray
    """Tables of turn pairs: each turn with the one before, and with the one before that."""
    same_one: np.ndarray
    same_two: np.ndarray
    """Whether a pair has one speaker: 1, 0, or -1 where unknown."""

    @property
    def context(self) -> Context:
        """The story's quotations and turns."""
        return self.book.context


def plain(name: str) -> str:
    """A name for comparing: lower case, no article, no points, straight apostrophes."""
    found = re.sub(r"[.’']", "", name.lower()).strip()
    return re.sub(r"^(?:the|a|an|my|his|her|our|their) ", "", found)


def people_of(story: Story, names: list[tuple[str, ...]]) -> list[int]:
    """The annotated person that each discovered character is: by most names shared, then by
    the words of the names; -1 where none fits."""
    spoken = Counter(q.speaker for q in story.quotes)
    exact: dict[str, set[int]] = {}
    words: dict[str, set[int]] = {}
    for person in story.people:
        for name in (person.name, *person.aliases):
            exact.setdefault(plain(name), set()).add(person.id)
            for word in plain(name).split():
                if len(word) > 2 and word not in TITLES:
                    words.setdefault(word, set()).add(person.id)
    found = []
    for own in names:
        votes: Counter[int] = Counter()
        for place, name in enumerate(own):
            weight = 3 if place == 0 else 2
            for person_id in exact.get(plain(name), ()):
                votes[person_id] += weight
        if not votes:
            for name in own:
                for word in plain(name).split():
                    for person_id in words.get(word, ()):
                        votes[person_id] += 1
        best = sorted(votes, key=lambda p: (-votes[p], -spoken[p], p))
        found.append(best[0] if best else -1)
    return found


def speaking(story: Story, person_id: int) -> int:
    """The person who speaks, where the annotation lists somebody twice ('Bounderby', silent,
    beside 'Josiah Bounderby')."""
    spoken = Counter(q.speaker for q in story.quotes)
    own = next(
        (set(plain(p.name).split()) - TITLES for p in story.people if p.id == person_id), set()
    )
    if spoken[person_id] or not own:
        return person_id
    fits = [
        p.id
        for p in story.people
        if spoken[p.id] and any(own <= set(plain(n).split()) for n in (p.name, *p.aliases))
    ]
    return max(fits, key=lambda p: spoken[p], default=person_id)


TITLE_WORDS = """
    mr mrs ms miss dr doctor captain sergeant inspector detective old young little lady lord sir
    aunt uncle auntie nurse coach the von van man woman boy girl
    """
TITLES = frozenset(TITLE_WORDS.split())


def prepare(story: Story, mode: str) -> Item:
    """``mode``: ``gold`` spans or ``found`` ones, ``+known`` or ``+raw`` cast."""
    manuscript = manuscript_of(story)
    spans_mode, cast_mode = mode.split("+")
    spans = gold_spans(manuscript, story) if spans_mode == "gold" else find_spans(manuscript)
    people = find_people(manuscript, spans, known_cast(story) if cast_mode == "known" else ())
    people = without_doubles(people)
    context = read_context(manuscript, spans, people)
    book = read_evidence(manuscript, context, people)
    table = candidate_table(book)
    names = [(m.character.name, *m.character.aliases) for m in people.members]
    if cast_mode == "raw":
        person_of = people_of(story, names)
    else:
        ids = {p.name: p.id for p in reversed(story.people)}
        person_of = [speaking(story, ids.get(own[0], -1)) for own in names]
    if people.narrator is not None and cast_mode == "raw":
        told = [p.id for p in story.people if {"i", "narrator"} & {a.lower() for a in p.aliases}]
        if told:
            person_of[people.narrator] = told[0]
    held = match(manuscript, spans, story)
    number_of = {u.number: place for place, u in enumerate(context.utterances)}
    gold = np.full(len(context.utterances), -2, np.int64)
    utterances_of: dict[int, list[int]] = {}
    for utterance, quotes in held.items():
        place = number_of[utterance]
        gold[place] = story.quotes[quotes[0]].speaker
        for number in quotes:
            utterances_of.setdefault(number, []).append(place)
    persons = np.array([*person_of, -1], np.int64)
    y = (persons[table.member] == gold[table.quotation]) & (gold[table.quotation] >= 0)
    turn_gold = [gold[t.utterances[0]] for t in context.turns]
    first_gold = [gold[t.utterances[-1]] for t in context.turns]

    def same(step: int) -> np.ndarray:
        out = np.full(len(context.turns), -1, np.int64)
        for t in range(step, len(context.turns)):
            talk = context.turns[t].conversation == context.turns[t - step].conversation
            if talk and turn_gold[t] >= 0 and first_gold[t - step] >= 0:
                out[t] = int(turn_gold[t] == first_gold[t - step])
        return out

    return Item(
        story, mode, book, table, y.astype(np.float64), utterances_of, person_of,
        turn_pair_table(book, 1), turn_pair_table(book, 2), same(1), same(2),
    )  # fmt: skip


def author_of(story: Story) -> str:
    """Who wrote it, so that folds share nobody."""
    if story.source == "excerpt":
        title = re.sub(r"^\d+_", "", story.name)
        for key, author in EXCERPT_AUTHORS.items():
            if key in title:
                return author
        return title
    return story.author


EXCERPT_AUTHORS = {
    "alices_adventures": "Lewis Carroll", "pride_and_prejudice": "Jane Austen",
    "the_awakening": "Kate Chopin", "man_who_was_thursday": "G. K. Chesterton",
    "dorian_gray": "Oscar Wilde", "room_with_a_view": "E. M. Forster",
    "age_of_innocence": "Edith Wharton", "oliver_twist": "Charles Dickens",
    "baskervilles": "Arthur Conan Doyle",
}  # fmt: skip


def fold_of(stories: list[Story]) -> dict[str, int]:
    """Story to fold. Stories by their set, which is one writer's; classics by author, biggest
    first."""
    out: dict[str, int] = {}
    sizes = [0] * FOLDS
    by_author: dict[str, list[Story]] = {}
    for story in stories:
        if story.source in ("original", "story"):
            out[story.name] = (ord(story.set) - ord("a")) % FOLDS
        else:
            by_author.setdefault(_surname(author_of(story)), []).append(story)
    for author in sorted(by_author, key=lambda a: (-sum(len(s.quotes) for s in by_author[a]), a)):
        best = sizes.index(min(sizes))
        for story in by_author[author]:
            out[story.name] = best
            sizes[best] += len(story.quotes)
    return out


def _surname(author: str) -> str:
    return author.split(",")[0].split()[-1].lower() if author else ""


def weight_of(item: Item) -> float:
    """The weight of a story's lines in training."""
    return STORY_WEIGHT if item.story.source in ("original", "story") else 1.0


def taken(item: Item) -> np.ndarray:
    """Which quotations train the ranker: all of a short text; of a novel three in ten with
    the known cast and three other with the found one, so that training takes minutes."""
    size = len(item.context.utterances)
    if item.story.source != "novel":
        return np.ones(size, bool)
    dice = np.random.default_rng(len(item.story.name)).random(size)
    return dice < 0.3 if item.mode.endswith("known") else dice > 0.7


def fit_ranker(items: list[Item], xs: list[np.ndarray], rounds: int = ROUNDS) -> lgb.Booster:
    """Trees that rank the candidates of each quotation: softmax within the quotation."""
    keep, groups, ys, ws = [], [], [], []
    size = 0
    for item, x in zip(items, xs, strict=True):
        right = np.bincount(
            item.table.quotation, weights=item.y, minlength=len(item.context.utterances)
        )
        rows = (right > 0) & taken(item)
        rows = rows[item.table.quotation]
        keep.append(x[rows])
        _, group = np.unique(item.table.quotation[rows], return_inverse=True)
        groups.append(group + size)
        size += int(group.max()) + 1 if len(group) else 0
        ys.append((item.y / np.maximum(right[item.table.quotation], 1))[rows])
        ws.append(np.full(int(rows.sum()), weight_of(item)))
    x = np.vstack(keep)
    group = np.concatenate(groups).astype(np.int32)
    y, w = np.concatenate(ys), np.concatenate(ws)

    def objective(score: np.ndarray, _: Any) -> tuple[np.ndarray, np.ndarray]:
        p = softmax(score, group)
        return (p - y) * w, np.maximum(p * (1 - p), 1e-3) * w * 2.0

    return lgb.train({**SOFT, "objective": objective}, lgb.Dataset(x, np.zeros(len(x))), rounds)


def fit_link(items: list[Item], step: int) -> lgb.Booster:
    """Trees that say whether a turn is by the speaker of the turn ``step`` before."""
    xs, ys, ws = [], [], []
    for item in items:
        x, y = (item.one_back, item.same_one) if step == 1 else (item.two_back, item.same_two)
        xs.append(x[y >= 0])
        ys.append(y[y >= 0])
        ws.append(np.full(int((y >= 0).sum()), weight_of(item)))
    data = lgb.Dataset(np.vstack(xs), np.concatenate(ys), weight=np.concatenate(ws))
    return lgb.train({**SOFT, "objective": "binary", "num_leaves": 15}, data, 160)


def links_of(item: Item, one: lgb.Booster, two: lgb.Booster) -> TurnLinks:
    """The links of one story."""
    if not len(item.one_back):
        return TurnLinks(np.zeros(0), np.zeros(0))
    return TurnLinks(np.asarray(one.predict(item.one_back)), np.asarray(two.predict(item.two_back)))


def predict(model: lgb.Booster, item: Item, x: np.ndarray) -> np.ndarray:
    """Probabilities of each row."""
    return (
        softmax(np.asarray(model.predict(x, raw_score=True)), item.table.quotation)
        if len(x)
        else np.zeros(0)
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


def key_of(item: Item) -> str:
    """Story and mode."""
    return f"{item.story.name}|{item.mode}"


@dataclass(slots=True)
class Learned:
    """The boosters of one model."""

    first_pass: lgb.Booster
    second_pass: lgb.Booster
    one_back: lgb.Booster
    two_back: lgb.Booster
    confidence: lgb.Booster


def _flatten(tree: dict[str, Any], nodes: list[tuple[int, float, int, float]]) -> int:
    """Adds a tree's nodes, each right child behind its left one (``forest.Forest``). Gives its
    depth."""
    waiting = [(tree, len(nodes), 0)]
    nodes.append((0, np.inf, 0, 0.0))
    deepest = 0
    for node, place, level in waiting:
        deepest = max(deepest, level)
        if "leaf_value" in node:
            nodes[place] = (0, np.inf, place, node["leaf_value"])
            continue
        # Rounded down, so that every float32 falls on the side it fell in training.
        edge = np.float32(node["threshold"])
        if edge > node["threshold"]:
            edge = np.nextafter(edge, np.float32(-np.inf))
        left = len(nodes)
        nodes[place] = (node["split_feature"], float(edge), left, 0.0)
        nodes += [(0, np.inf, 0, 0.0)] * 2
        waiting.append((node["left_child"], left, level + 1))
        waiting.append((node["right_child"], left + 1, level + 1))
    return deepest


def pack(learned: Learned) -> dict[str, np.ndarray]:
    """The boosters as plain arrays (``forest.load_model`` reads them)."""
    out: dict[str, np.ndarray] = {}
    for name, field in zip(FOREST_KEYS, Learned.__dataclass_fields__, strict=True):
        nodes: list[tuple[int, float, int, float]] = []
        roots, depth = [], 0
        for tree in getattr(learned, field).dump_model()["tree_info"]:
            roots.append(len(nodes))
            depth = max(depth, _flatten(tree["tree_structure"], nodes))
        columns = list(zip(*nodes, strict=True))
        out[f"{name}.feature"] = np.array(columns[0], np.uint8)
        out[f"{name}.threshold"] = np.array(columns[1], np.float32)
        out[f"{name}.left"] = np.array(columns[2], np.uint16)
        out[f"{name}.value"] = np.array(columns[3], np.float16)
        out[f"{name}.roots"] = np.array(roots, np.uint16)
        out[f"{name}.depth"] = np.array([depth], np.uint8)
    out["columns"] = np.array([columns_mark()], np.uint32)
    return out


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
    added = second_pass_features(first_pass(item.book, item.table, links, smoothed))
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
        ranking = Ranking(run.first[key], run.final[key])
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
        ranking = Ranking(run.first[key], run.final[key])
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
