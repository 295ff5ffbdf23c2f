"""Biases carried along the sums behind tiled convolutions, to one that has its own for nothing.

A tiled convolution would add its bias in a step of its own. What follows it is sums and
normalisations, and a normalisation takes away whatever is the same at all times. So a bias may be
added anywhere in the sum that its sound ends in: where a direct convolution ends in the same sum,
that one's bias takes it up, else another tiled one's, so that a single step is left of many.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from pipeline.engines.kokoro.onnx_graph import Graph
from pipeline.engines.kokoro.tiled_convolutions import is_tiled


def carry_biases(graph: Graph) -> None:
    """Take the biases out of all convolutions that will be tiled, where another can take them."""
    for conv in [n for n in graph.graph.node if n.op_type == "Conv"]:
        if len(conv.input) < 3 or not is_tiled(conv, graph.value(conv.input[1])):
            continue
        sound = graph.users[conv.output[0]][0].output[0]
        taker = _taker(graph, sound, _is_cheap) or _taker(graph, sound, _is_any)
        if taker is None:
            continue
        name = f"{taker.output[0]}/with/{conv.output[0]}"
        graph.add_constant(name, graph.value(taker.input[2]) + graph.value(conv.input[2]))
        taker.input[2] = name
        del conv.input[2]


_Kind = Callable[[Graph, Any], bool]


def _taker(graph: Graph, value: str, kind: _Kind) -> Any | None:
    """The convolution of a kind whose bias does as well as one at ``value``; None where there is
    none."""
    while (total := _only_sum(graph, value)) is not None:
        if (found := _source(graph, graph.other_input(total, value), kind)) is not None:
            return found
        value = total.output[0]
    return None


def _only_sum(graph: Graph, value: str) -> Any | None:
    """The one sum that a value goes into, where only normalisations use it besides."""
    sums = [u for u in graph.users[value] if u.op_type == "Add"]
    others = [u for u in graph.users[value] if u.op_type != "Add"]
    levelled = all(u.op_type == "InstanceNormalization" and u.input[0] == value for u in others)
    return sums[0] if len(sums) == 1 and levelled else None


def _source(graph: Graph, value: str, kind: _Kind) -> Any | None:
    """A convolution of a kind, with a bias of its own, that ends in ``value`` through sums only."""
    if _only_sum(graph, value) is None or value not in graph.maker:
        return None
    maker = graph.maker[value]
    if maker.op_type == "Add":
        first, second = (_source(graph, name, kind) for name in maker.input)
        return first or second
    if maker.op_type in ("Squeeze", "Pad"):  # what is reflected at an end has the bias too
        maker = graph.maker[maker.input[0]]
    if maker.op_type not in ("Conv", "ConvTranspose") or not kind(graph, maker):
        return None
    has_bias = len(maker.input) > 2 and maker.input[2] in graph.constants
    return maker if has_bias and np.ndim(graph.value(maker.input[2])) == 1 else None


def _is_cheap(graph: Graph, convolution: Any) -> bool:
    """Whether a convolution adds its bias for nothing."""
    if convolution.op_type == "ConvTranspose":
        return True
    return not is_tiled(convolution, graph.value(convolution.input[1]))


def _is_any(graph: Graph, convolution: Any) -> bool:
    return True
