"""Kokoro's graph, rewritten once so that a plain processor runs it faster.

The published int8 model spends most of its time in integer convolutions that onnxruntime
runs far below what the processor can do in floating point. Here each becomes a float
convolution of two dimensions, the shape that the runtime has its fastest code for, and those
that make the sound become products of short transforms (``tiled_convolutions``); the
normalisations that were spelled out in seven steps become one; the scales of the periodic
activations move into the weights. The sum is the same up to rounding, and closer to the original
weights' sound, for activations are no longer rounded to eight bits.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipeline.engines.kokoro import activations, carried_biases, melody, tiled_convolutions
from pipeline.engines.kokoro.onnx_graph import Graph

VERSION = 5
"""Part of the rewritten file's name."""
SOUND = 2
"""Part of takes' keys: raised when what has no direction sounds otherwise."""

DURATIONS = "/encoder/Clip_output_0"
"""How many frames of 600 samples each token lasts."""

_PAGE = 4_096
"""Bytes: weights of this size and more stand outside the graph, each on a page of its own."""

_HEIGHT_AXIS = "fullcast_axis"


def rewrite(model: bytes, weights_name: str) -> tuple[bytes, bytes]:
    """The faster model for the published int8 one, and its weights, which belong into a file
    of that name beside it: worker processes share one copy of those in memory. The model also
    gives each token's length, and takes a ``melody``.

    Raises ValueError where the graph isn't built as expected.
    """
    import onnx

    proto = onnx.load_from_string(model)
    graph = Graph(proto.graph)
    graph.index()
    graph.add_constant(_HEIGHT_AXIS, np.array([2], np.int64))
    try:
        _float_convolutions(graph)
        tidy(graph)
        activations.fuse_normalisations(graph)
        tidy(graph)
        carried_biases.carry_biases(graph)
        tile(graph)
        _spectrum(graph)
        melody.add_input(graph.graph, graph.add_constant)
    except (AttributeError, KeyError, IndexError, StopIteration, TypeError) as error:
        raise ValueError(f"the graph is not the one that was expected: {error!r}") from error
    proto.graph.output.append(onnx.helper.make_empty_tensor_value_info(DURATIONS))
    tidy(graph)
    weights = _outside(proto.graph, weights_name)
    data: bytes = proto.SerializeToString()
    return data, weights


def _outside(graph: Any, name: str) -> bytes:
    """Take the weights out of the graph, which keeps their places in a file ``name``."""
    from onnx import external_data_helper

    data = bytearray()
    for constant in graph.initializer:
        if len(constant.raw_data) < _PAGE:
            continue
        data.extend(bytes(-len(data) % _PAGE))
        start, raw = len(data), constant.raw_data
        data.extend(raw)
        external_data_helper.set_external_data(constant, name, start, len(raw))
        constant.ClearField("raw_data")
    return bytes(data)


def _float_convolutions(graph: Graph) -> None:
    """Each chain of quantise, integer convolution, bias and scale as one float convolution."""
    from onnx import helper

    for node in [n for n in graph.graph.node if n.op_type == "ConvInteger"]:
        source = graph.maker[node.input[0]].input[0]
        zero = graph.value(node.input[3]).astype(np.float32) if len(node.input) > 3 else 0.0
        weights = graph.value(node.input[1]).astype(np.float32) - zero
        after, bias = graph.users[node.output[0]][0], None
        if after.op_type == "Add":  # the bias, quantised on the way: reshape, cast, floor, divide
            name = after.input[1]
            for _ in range(4):
                name = graph.maker[name].input[0]
            bias = graph.value(name)
            after = graph.users[after.output[0]][0]
        scale = graph.users[after.output[0]][0]
        factors = graph.maker[graph.other_input(scale, after.output[0])].input
        factor = graph.value(next(i for i in factors if i in graph.constants))
        weights *= factor if factor.size == 1 else factor.reshape(-1, 1, 1)
        _add_convolution(graph, helper, node, source, scale.output[0], weights, bias)
        scale.output[0] += "_unused"


def _add_convolution(
    graph: Graph,
    helper: Any,
    node: Any,
    source: str,
    target: str,
    weights: NDArray[np.float32],
    bias: NDArray[np.float32] | None,
) -> None:
    options = {
        a.name: helper.get_attribute_value(a) for a in node.attribute if a.name != "auto_pad"
    }
    pads = options.get("pads", [0, 0])
    options |= {k: [1, *options[k]] for k in ("kernel_shape", "strides", "dilations")}
    options["pads"] = [0, pads[0], 0, pads[1]]
    name = node.output[0]
    inputs = [f"{name}_in", f"{name}_weights"]
    graph.add_constant(f"{name}_weights", weights[:, :, None, :])
    if bias is not None:
        graph.add_constant(f"{name}_bias", bias.astype(np.float32))
        inputs.append(f"{name}_bias")
    graph.graph.node.extend(
        [
            helper.make_node("Unsqueeze", [source, _HEIGHT_AXIS], [f"{name}_in"]),
            helper.make_node("Conv", inputs, [f"{name}_out"], **options),
            helper.make_node("Squeeze", [f"{name}_out", _HEIGHT_AXIS], [target]),
        ]
    )


def tile(graph: Graph) -> None:
    """The convolutions that make the sound, as ``tiled_convolutions`` makes them. A bias goes where
    a normalisation follows, which takes it away again."""
    from onnx import helper

    for conv in [n for n in graph.graph.node if n.op_type == "Conv"]:
        weights = graph.value(conv.input[1])
        if not tiled_convolutions.is_tiled(conv, weights):
            continue
        options = {a.name: helper.get_attribute_value(a) for a in conv.attribute}
        before, after = graph.maker[conv.input[0]], graph.users[conv.output[0]][0]
        target = after.output[0]
        levelled = graph.only_user(target, "InstanceNormalization") is not None
        nodes, constants = tiled_convolutions.TiledConvolution(
            conv.output[0],
            before.input[0],
            target,
            weights[:, :, 0],
            None if levelled or len(conv.input) < 3 else graph.value(conv.input[2]),
            options["dilations"][1],
            graph.outside.get(conv.output[0], 0.0),
        ).nodes()
        after.output[0] += "_unused"
        for name, value in constants.items():
            graph.add_constant(name, value)
        graph.graph.node.extend(nodes)


def _spectrum(graph: Graph) -> None:
    """The short spectra of the voice's hum as a convolution: the runtime's own are slow.

    The lowest and the highest band of a real signal are real. What the model was trained with
    takes a negative one's angle for plus a half turn; the graph that it was exported to takes
    it from the sign of an imaginary part that is nothing but rounding. So that part is made the
    least bit positive.
    """
    from onnx import helper

    (node,) = [n for n in graph.graph.node if n.op_type == "STFT"]
    signal, hop, window, length = node.input[:4]
    size = int(graph.value(length))
    angle = 2 * np.pi * np.outer(np.arange(size // 2 + 1), np.arange(size)) / size
    rows = np.stack([np.cos(angle), -np.sin(angle)], axis=1) * graph.value(window)
    rows[[0, -1], 1] = 0.0
    least = np.zeros((size // 2 + 1, 2), np.float32)
    least[[0, -1], 1] = 1e-20
    name = node.output[0]
    graph.add_constant(f"{name}/least", least.reshape(-1))
    graph.add_constant(f"{name}/rows", rows.reshape(-1, 1, 1, size).astype(np.float32))
    graph.add_constant(f"{name}/picture", np.array([1, 1, 1, -1], np.int64))
    graph.add_constant(f"{name}/shape", np.array([1, size // 2 + 1, 2, -1], np.int64))
    step = [1, int(graph.value(hop))]
    graph.graph.node.extend(
        [
            helper.make_node("Reshape", [signal, f"{name}/picture"], [f"{name}/signal"]),
            helper.make_node(
                "Conv",
                [f"{name}/signal", f"{name}/rows", f"{name}/least"],
                [f"{name}/conv"],
                strides=step,
            ),
            helper.make_node("Reshape", [f"{name}/conv", f"{name}/shape"], [f"{name}/split"]),
            helper.make_node("Transpose", [f"{name}/split"], [name], perm=[0, 3, 1, 2]),
        ]
    )
    node.output[0] += "_unused"


def tidy(graph: Graph) -> None:
    """Drop what nothing uses, and put the rest in an order in which it can be computed."""
    nodes = list(graph.graph.node)
    outputs = {o.name for o in graph.graph.output}
    while True:
        used = outputs.union(*(n.input for n in nodes))
        kept = [n for n in nodes if used.intersection(n.output)]
        if len(kept) == len(nodes):
            break
        nodes = kept
    have = {"", *(i.name for i in graph.graph.input), *graph.constants}
    ordered: list[Any] = []
    while nodes:
        ready = [n for n in nodes if have.issuperset(n.input)]
        if not ready:
            missing = sorted({i for n in nodes for i in n.input} - have)
            raise ValueError(f"nothing makes {missing[0]}")
        waiting = {id(n) for n in ready}
        ordered += ready
        have.update(o for n in ready for o in n.output)
        nodes = [n for n in nodes if id(n) not in waiting]
    constants = [c for c in graph.graph.initializer if c.name in used]
    copies = [type(n).FromString(n.SerializeToString()) for n in ordered]
    del graph.graph.node[:]
    del graph.graph.initializer[:]
    graph.graph.node.extend(copies)
    graph.graph.initializer.extend(constants)
    graph.index()
