"""Melody: how high a line is spoken and how far its pitch moves, set on the pitch that Kokoro
foretells before it makes any sound.

The voice's own colour stays: nothing is played faster or slower.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.engines.manner import manner

INPUT = "melody"
"""The model's input: what the pitch is multiplied by, and which share of its mean is added."""

_PITCH = "/encoder/F0_proj/Conv_output_0"
"""The fundamental of every 12.5 ms in Hz, near zero where there is no voice."""
_VOICED_HZ = 10.0
"""As the model's own source has it."""
_LEAST_SHARE = 0.5
"""No pitch falls under this share of the mean but those that did so by themselves: the voice would
break off."""

_RANGES = {
    "softly": 0.9, "loudly": 1.1, "shouting": 1.2, "coldly": 0.3, "angrily": 1.2, "sadly": 0.75,
    "crying": 1.3, "laughing": 1.45, "excitedly": 1.45, "wearily": 0.65,
}  # fmt: skip
"""Ratios to the range that the model gives; how high each is spoken stands in ``MANNERS``."""


class Melody(NamedTuple):
    """What is done to a line's pitch."""

    factor: float = 1.0
    of_mean: float = 0.0
    """The share of the line's mean pitch that is added."""


def melody(delivery: Iterable[str]) -> Melody:
    """The melody of a delivery; of several the ranges multiply."""
    words = dict.fromkeys(delivery)
    height = 2.0 ** (manner(words).semitones / 12)
    spread = 1.0
    for word in words:
        spread *= _RANGES.get(word, 1.0)
    return Melody(height * spread, height * (1.0 - spread))


def add_input(graph: Any, add_constant: Callable[[str, NDArray[Any]], None]) -> None:
    """Give the graph its input. A factor of 1 and no mean leave every bit as it was. Raises
    StopIteration where the graph foretells no pitch."""
    from onnx import TensorProto, helper

    maker = next(node for node in graph.node if _PITCH in node.output)
    own = f"{_PITCH}/own"
    maker.output[0] = own
    graph.input.append(helper.make_tensor_value_info(INPUT, TensorProto.FLOAT, [2]))

    def constant(name: str, value: NDArray[Any]) -> str:
        add_constant(f"{INPUT}/{name}", value)
        return f"{INPUT}/{name}"

    def node(kind: str, inputs: list[str], name: str, **options: Any) -> str:
        graph.node.append(helper.make_node(kind, inputs, [f"{INPUT}/{name}"], **options))
        return f"{INPUT}/{name}"

    voiced_hz = constant("voiced_hz", np.array(_VOICED_HZ, np.float32))
    least = constant("least_share", np.array(_LEAST_SHARE, np.float32))
    one = constant("one", np.array(1.0, np.float32))
    factor = node("Gather", [INPUT, constant("first", np.array(0, np.int64))], "factor")
    of_mean = node("Gather", [INPUT, constant("second", np.array(1, np.int64))], "of_mean")
    height = node("Add", [factor, of_mean], "height")
    voiced = node("Greater", [own, voiced_hz], "voiced")
    mask = node("Cast", [voiced], "mask", to=TensorProto.FLOAT)
    total = node("ReduceSum", [node("Mul", [own, mask], "heard")], "total", keepdims=0)
    frames = node("Max", [node("ReduceSum", [mask], "sum", keepdims=0), one], "frames")
    mean = node("Div", [total, frames], "mean")
    moved = node(
        "Add",
        [node("Mul", [own, factor], "scaled"), node("Mul", [mean, of_mean], "offset")],
        "moved",
    )
    lowest = node("Mul", [node("Min", [own, node("Mul", [mean, least], "floor")], "low"), height],
                  "lowest")  # fmt: skip
    bounded = node("Max", [moved, lowest], "bounded")
    graph.node.append(helper.make_node("Where", [voiced, bounded, own], [_PITCH]))
