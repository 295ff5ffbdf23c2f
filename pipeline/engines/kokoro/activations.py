"""Normalisations in one step, and the periodic activations behind them in two.

The activation is ``y + sin(a y)^2 / a``. Its ``a`` goes into the normalisation's gain and shift,
and ``1/a`` into the weights of the convolution behind it: ``y + sin(y)^2`` is left. That is half of
``2y - cos(2y) + 1``, which saves a multiplication of everything; but zeros then stand for -1
around the sound. Tiled convolutions lay out what is around it anyway, and do so.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from pipeline.engines.kokoro.onnx_graph import Graph
from pipeline.engines.kokoro.tiled_convolutions import is_tiled

_FLAT = "fullcast_flat"
_OUTSIDE = -1.0
"""What ``2y - cos(2y)`` is where the activation is nothing."""


def fuse_normalisations(graph: Graph) -> None:
    """(x - mean) / sqrt(variance + e) * gain + shift as InstanceNormalization, whether it has its
    mean and variance to itself or shares them, and the activations that follow."""
    graph.add_constant(_FLAT, np.array([-1], np.int64))
    for divide in [n for n in graph.graph.node if n.op_type == "Div"]:
        minus, root = graph.maker.get(divide.input[0]), graph.maker.get(divide.input[1])
        if minus is None or root is None or (minus.op_type, root.op_type) != ("Sub", "Sqrt"):
            continue
        if graph.maker[minus.input[1]].op_type != "ReduceMean":
            continue
        epsilon = float(graph.value(graph.maker[root.input[0]].input[1]).reshape(-1)[0])
        for times in graph.users[divide.output[0]]:
            plus = graph.only_user(times.output[0], "Add")
            if times.op_type == "Mul" and plus is not None:
                gain = graph.other_input(times, divide.output[0])
                shift = graph.other_input(plus, times.output[0])
                _fuse(graph, minus.input[0], plus, gain, shift, epsilon)


def _fuse(graph: Graph, source: str, plus: Any, gain: str, shift: str, epsilon: float) -> None:
    """One normalisation that ends in ``plus``."""
    from onnx import helper

    target = plus.output[0]
    plus.output[0] += "_unused"
    if factor := _fold_activation(graph, target):
        for name in (gain, shift):
            graph.graph.node.append(helper.make_node("Mul", [name, factor], [f"{target}_{name}"]))
        gain, shift = f"{target}_{gain}", f"{target}_{shift}"
    flat = [f"{target}_gain", f"{target}_shift"]
    graph.graph.node.extend(
        [
            helper.make_node("Reshape", [gain, _FLAT], flat[:1]),
            helper.make_node("Reshape", [shift, _FLAT], flat[1:]),
            helper.make_node("InstanceNormalization", [source, *flat], [target], epsilon=epsilon),
        ]
    )


def _fold_activation(graph: Graph, name: str) -> str | None:
    """Make the activation after ``name`` simpler, with the rest of it in the convolution behind
    it; gives the name of what gain and shift are multiplied by, None where there is no such
    activation."""
    from onnx import helper

    for scaled in graph.users[name]:
        if scaled.op_type != "Mul":
            continue
        alpha = graph.other_input(scaled, name)
        sine = graph.only_user(scaled.output[0], "Sin")
        if alpha not in graph.constants or sine is None:
            continue
        square = graph.users[sine.output[0]][0]
        divided = graph.users[square.output[0]][0]
        inverse = graph.value(graph.other_input(divided, square.output[0])).reshape(-1)
        total = graph.users[divided.output[0]][0]
        expand = graph.only_user(total.output[0], "Unsqueeze")
        conv = expand and graph.only_user(expand.output[0], "Conv")
        if total.op_type != "Add" or conv is None:
            continue
        if not is_tiled(conv, graph.value(conv.input[1])):
            continue
        target = total.output[0]
        total.output[0] += "_unused"
        factor = f"{target}_factor"
        graph.add_constant(factor, 2 * graph.value(alpha))
        nodes = [
            helper.make_node("Cos", [name], [f"{target}_cosine"]),
            helper.make_node("Sub", [name, f"{target}_cosine"], [target]),
        ]
        weights = graph.value(conv.input[1]) * inverse.reshape(1, -1, 1, 1) / 2
        bias = weights.sum(axis=(1, 2, 3), dtype=np.float64)
        if len(conv.input) > 2:
            bias += graph.value(conv.input[2])
            del conv.input[2]
        conv.input.append(f"{target}_bias")
        graph.add_constant(conv.input[2], bias.astype(np.float32))
        graph.outside[conv.output[0]] = _OUTSIDE
        graph.graph.node.extend(nodes)
        conv.input[1] = f"{target}_weights"
        graph.add_constant(conv.input[1], weights.astype(np.float32))
        return factor
    return None
