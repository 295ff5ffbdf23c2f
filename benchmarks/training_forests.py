"""The forests of attribution: how each is fitted with lightgbm, and packed as plain arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import lightgbm as lgb
import numpy as np
from training_stories import Item

from pipeline.splitter.attribution.attribute_quotations import columns_mark
from pipeline.splitter.attribution.echoed_deeds import cap_echoes
from pipeline.splitter.attribution.features_turn_pair import TurnLinks
from pipeline.splitter.attribution.forest import FOREST_KEYS, softmax

SOFT: dict[str, Any] = dict(  # noqa: C408
    learning_rate=0.05, num_leaves=31, max_depth=7, max_bin=63, min_data_in_leaf=60,
    feature_fraction=0.5, bagging_fraction=0.7, bagging_freq=1, lambda_l2=6.0, num_threads=1,
    verbose=-1, seed=1, deterministic=True, force_row_wise=True,
)  # fmt: skip
ROUNDS = 300
STORY_WEIGHT = 4.0
"""How much more a line of a contemporary story counts than one of a classic."""


@dataclass(slots=True)
class Learned:
    """The boosters of one model."""

    first_pass: lgb.Booster
    second_pass: lgb.Booster
    one_back: lgb.Booster
    two_back: lgb.Booster
    confidence: lgb.Booster


def weight_of(item: Item) -> float:
    """The weight of a story's lines in training."""
    return STORY_WEIGHT if item.story.source in ("original", "story") else 1.0


def taken(item: Item) -> np.ndarray:
    """Which quotations train the passes: all of a short text; of a novel three in ten with
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
    one_back = np.asarray(one.predict(item.one_back))
    cap_echoes(item.book, one_back, range(len(one_back)))
    return TurnLinks(one_back, np.asarray(two.predict(item.two_back)))


def predict(model: lgb.Booster, item: Item, x: np.ndarray) -> np.ndarray:
    """Probabilities of each row."""
    return (
        softmax(np.asarray(model.predict(x, raw_score=True)), item.table.quotation)
        if len(x)
        else np.zeros(0)
    )


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
