"""Convolutions as products of short transforms: a fraction of the sums for the same sound.

A convolution of eleven taps asks for eleven products an output. Cut into tiles of a few samples
and taken to values at points (``toom_cook``), it asks for two, one of three taps for 1.25: a
tile's values are multiplied with the taps', and only the outputs that no neighbouring tile reaches
into are kept ('overlap and save'). So everything is a handful of real matrix products, which the
runtime does at the processor's own speed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipeline.engines.kokoro import toom_cook

FEWEST_CHANNELS, MOST_CHANNELS = 8, 512
"""Of those that come out. With 1,024 it was no quicker: the taps' values are three times as much to
read as the taps, for sounds that are short there."""
_ALIGNED = 8
"""Floats that the processor takes at once. With twice as many, whole lines of its cache, there was
more silence to compute: 3% of the time."""
_PITCH_AND_LENGTHS = "/encoder/"
"""How names begin of what the voice's pitch and the tokens' lengths come from. The least change
there moves the phase of the voice's hum, so it is left as it is."""


@dataclass(frozen=True, slots=True)
class Tiling:
    """A convolution of ``taps`` taps on tiles that give ``outs`` samples each, with ``pairs`` of
    its points on the unit circle."""

    taps: int
    outs: int
    pairs: int = 0

    @property
    def length(self) -> int:
        """Samples that a tile looks at."""
        return self.outs + self.taps - 1

    def matrices(self) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
        """Of a tile, of the taps, and back: see ``toom_cook.matrices``."""
        return toom_cook.matrices(self.taps, self.outs, self.pairs)


def tiling(channels: int, taps: int) -> Tiling:
    """The tiles that were quickest, by channels that come out. Bigger ones save products and cost
    memory for the taps' values, which at many channels are the bigger part of the model."""
    if taps <= 3:
        return Tiling(taps, 8 if channels <= 256 else 4)
    if taps <= 7:
        return Tiling(taps, 8, 2)
    return Tiling(taps, 24, 11) if channels <= 128 else Tiling(taps, 16, 7)


def is_tiled(convolution: Any, weights: NDArray[Any]) -> bool:
    """Whether a convolution with such weights [channels out, channels in, 1, taps] is made of
    tiles: one that keeps the length, in what makes the sound."""
    if convolution.output[0].startswith(_PITCH_AND_LENGTHS) or weights.ndim != 4:
        return False
    strides = next((list(a.ints) for a in convolution.attribute if a.name == "strides"), [1])
    taps = int(weights.shape[3])
    fits = min(weights.shape[:2]) >= FEWEST_CHANNELS and weights.shape[0] <= MOST_CHANNELS
    return fits and taps in (3, 7, 11) and max(strides) == 1


class _Nodes:
    """Nodes and constants under way; their names begin with their convolution's."""

    def __init__(self, convolution: str) -> None:
        self.nodes: list[Any] = []
        self.constants: dict[str, NDArray[Any]] = {}
        self._convolution = convolution
        self._own = set[str]()

    def constant(self, name: str, value: NDArray[Any]) -> None:
        self._own.add(name)
        self.constants[self._full(name)] = value

    def integers(self, name: str, *values: int) -> None:
        self.constant(name, np.array(values, np.int64))

    def floats(self, name: str, value: NDArray[Any]) -> None:
        self.constant(name, value.astype(np.float32))

    def add(self, kind: str, inputs: list[str], output: str, **options: Any) -> str:
        """One node more; gives the name of its output."""
        from onnx import helper

        names = [self._full(i) if i in self._own else i for i in inputs]
        self._own.add(output)
        self.nodes.append(helper.make_node(kind, names, [self._full(output)], **options))
        return output

    def _full(self, name: str) -> str:
        return f"{self._convolution}/{name}"


@dataclass(frozen=True, slots=True)
class TiledConvolution:
    """A convolution that keeps the length."""

    name: str
    source: str
    target: str
    weights: NDArray[np.float32]
    """[channels out, channels in, taps]"""
    bias: NDArray[np.float32] | None
    dilation: int
    outside: float = 0.0
    """What lies before the first sample and behind the last."""

    def nodes(self) -> tuple[list[Any], dict[str, NDArray[Any]]]:
        """The graph's nodes that take its place, and their constants.

        A dilated convolution is one without dilation on every ``dilation``-th sample: there
        time is folded into two dimensions, and tiles run down the columns. A row of tiles that
        reaches from one channel into the next gives samples past the end, which are cut off.
        """
        channels, _, taps = self.weights.shape
        tiles = tiling(channels, taps)
        graph = _Nodes(self.name)
        self._add_constants(graph, tiles)
        self._add_padded(graph, tiles)
        if self.dilation > 1:
            shape, stride, end = [tiles.length, 1], [tiles.outs, 1], [tiles.taps - 1, 0]
        else:
            shape, stride, end = [1, tiles.length], [1, tiles.outs], [0, tiles.taps - 1]
        graph.add("Reshape", ["padded", "image"], "picture")
        graph.add(
            "Conv", ["picture", "of_tile"], "tiles",
            pads=[0, 0, *end], kernel_shape=shape, strides=stride,
        )  # fmt: skip
        graph.add("Reshape", ["tiles", "by_product"], "rows")
        graph.add("MatMul", ["spectra", "rows"], "products")
        graph.add("Reshape", ["products", "flat"], "columns")
        last = graph.add("Gemm", ["columns", "back"], "samples", transA=1)
        if self.dilation > 1:
            graph.add("Reshape", [last, "folds"], "folded")
            last = graph.add("Transpose", ["folded"], "unfolded", perm=[0, 1, 3, 2])
        graph.add("Reshape", [last, "shape"], "long")
        last = graph.add("Slice", ["long", "zero", "length", "time"], "cut")
        if self.bias is not None:
            graph.floats("bias", self.bias.reshape(1, -1, 1))
            graph.add("Add", [last, "bias"], "raised")
        graph.nodes[-1].output[0] = self.target
        return graph.nodes, graph.constants

    def _add_constants(self, graph: _Nodes, tiles: Tiling) -> None:
        channels, sources, _ = self.weights.shape
        of_tile, of_taps, back = tiles.matrices()
        graph.floats("spectra", np.einsum("pk,oik->poi", of_taps, self.weights.astype(np.float64)))
        graph.floats("back", back)
        if self.dilation > 1:
            graph.floats("of_tile", of_tile[:, None, :, None])
            graph.integers("image", 1, 1, -1, self.dilation)
            graph.integers("folds", channels, -1, self.dilation, tiles.outs)
        else:
            graph.floats("of_tile", of_tile[:, None, None, :])
            graph.integers("image", 1, 1, 1, -1)
        graph.integers("by_product", len(of_tile), sources, -1)
        graph.integers("flat", len(of_tile), -1)
        graph.integers("shape", 1, channels, -1)
        graph.integers("zero", 0)
        graph.integers("time", 2)

    def _add_padded(self, graph: _Nodes, tiles: Tiling) -> None:
        """The sound with what lies around it, long enough for whole tiles, and for so many of
        them that a row of products is whole vectors of the processor's."""
        pad = self.dilation * (tiles.taps - 1) // 2
        block = tiles.outs * self.dilation * (_ALIGNED if self.dilation == 1 else 1)
        graph.integers("block", block)
        graph.integers("more", block - 1 + 2 * pad)
        graph.integers("pad", pad)
        graph.integers("before", 0, 0, pad, 0, 0)
        graph.constant("outside", np.array(self.outside, np.float32))
        graph.add("Shape", [self.source], "length", start=2, end=3)
        graph.add("Add", ["length", "more"], "longer")
        graph.add("Div", ["longer", "block"], "blocks")
        graph.add("Mul", ["blocks", "block"], "whole")
        graph.add("Sub", ["whole", "length"], "missing")
        graph.add("Sub", ["missing", "pad"], "after")
        graph.add("Concat", ["before", "after"], "pads", axis=0)
        graph.add("Pad", [self.source, "pads", "outside"], "padded")
