"""Long convolutions as products of short spectra: a third of the sums for the same sound.

A convolution of eleven taps asks for eleven products an output. Cut into tiles of a few dozen
samples and taken through a discrete Fourier transform, it asks for two: a tile's spectrum is
multiplied with the taps', and only the outputs that no neighbouring tile reaches into are kept
('overlap and save'). A complex product is three real ones (Karatsuba), so that everything is
a handful of real matrix products, which the runtime does at the processor's own speed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

FEWEST_TAPS = 7
"""With fewer, taking the spectra costs more than it saves (measured: at three, nothing won)."""


@dataclass(frozen=True, slots=True)
class Tiling:
    """A convolution of ``taps`` taps on tiles that give ``outs`` samples each."""

    taps: int
    outs: int

    @property
    def length(self) -> int:
        """Samples that a tile looks at."""
        return self.outs + self.taps - 1

    def matrices(self) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
        """The transforms of a tile [products, length] and of the taps [products, taps], and the
        way back [products, outs]: ``back.T @ (of_taps @ w * (of_tile @ x))`` is ``x``
        correlated with ``w``. ``length`` is even."""
        rows: list[tuple[NDArray[Any], NDArray[Any], NDArray[Any]]] = []
        at = np.arange(self.length)
        for turn in range(self.length // 2 + 1):
            angle = 2 * np.pi * turn * at / self.length
            cos, sin = np.cos(angle), np.sin(angle)
            c, s = cos[: self.taps], sin[: self.taps]
            real, imaginary = cos[: self.outs] / self.length, sin[: self.outs] / self.length
            if turn in (0, self.length // 2):
                rows.append((cos, c, real))
                continue
            rows += [
                (cos - sin, c, 2 * (real - imaginary)),
                (cos, s - c, -2 * imaginary),
                (-sin, c + s, -2 * real),
            ]
        of_tile, of_taps, back = (np.array(column) for column in zip(*rows, strict=True))
        return of_tile, of_taps, back


def tiling(channels: int, taps: int) -> Tiling:
    """The tiles that were quickest. Bigger ones save products and cost memory for the taps'
    spectra, which at many channels are the bigger part of the model."""
    return Tiling(taps, 32 if taps > 8 and channels <= 128 else 16)


@dataclass(frozen=True, slots=True)
class Convolution:
    """A convolution that keeps the length and the number of channels."""

    name: str
    source: str
    target: str
    weights: NDArray[np.float32]
    """[channels out, channels in, taps]"""
    bias: NDArray[np.float32] | None
    dilation: int

    def nodes(self) -> tuple[list[Any], dict[str, NDArray[Any]]]:
        """The graph's nodes that take its place, and their constants.

        A dilated convolution is one without dilation on every ``dilation``-th sample: there
        time is folded into two dimensions, and tiles run down the columns. A row of tiles that
        reaches from one channel into the next gives samples past the end, which are cut off.
        """
        from onnx import helper

        channels, _, taps = self.weights.shape
        tiles = tiling(channels, taps)
        of_tile, of_taps, back = tiles.matrices()
        spectra = np.einsum("pk,oik->poi", of_taps, self.weights.astype(np.float64))
        folded = self.dilation > 1
        pad = self.dilation * (taps - 1) // 2
        constants: dict[str, NDArray[Any]] = {
            "spectra": spectra.astype(np.float32),
            "back": back.astype(np.float32),
            "of_tile": of_tile.astype(np.float32)[:, None, :, None]
            if folded
            else of_tile.astype(np.float32)[:, None, None, :],
            "by_product": np.array([len(of_tile), channels, -1], np.int64),
            "flat": np.array([len(of_tile), -1], np.int64),
            "shape": np.array([1, channels, -1], np.int64),
            "zero": np.array([0], np.int64),
            "time": np.array([2], np.int64),
        }
        made: list[Any] = []

        def add(kind: str, inputs: list[str], output: str, **options: Any) -> str:
            names = [self._own(i) if i in constants or i in outputs else i for i in inputs]
            outputs.add(output)
            made.append(helper.make_node(kind, names, [self._own(output)], **options))
            return output

        outputs: set[str] = set()
        add("Shape", [self.source], "length", start=2, end=3)
        if folded:
            block = tiles.outs * self.dilation
            constants |= {
                "block": np.array([block], np.int64),
                "more": np.array([2 * block - 1], np.int64),
                "pad": np.array([pad], np.int64),
                "before": np.array([0, 0, pad, 0, 0], np.int64),
                "image": np.array([1, 1, -1, self.dilation], np.int64),
                "folds": np.array([channels, -1, self.dilation, tiles.outs], np.int64),
            }
            add("Add", ["length", "more"], "longer")
            add("Div", ["longer", "block"], "blocks")
            add("Mul", ["blocks", "block"], "whole")
            add("Sub", ["whole", "length"], "missing")
            add("Sub", ["missing", "pad"], "after")
            add("Concat", ["before", "after"], "pads", axis=0)
            add("Pad", [self.source, "pads"], "padded")
            add("Reshape", ["padded", "image"], "picture")
            window = {"kernel_shape": [tiles.length, 1], "strides": [tiles.outs, 1]}
            edges = [0, 0, taps - 1, 0]
        else:
            constants["image"] = np.array([1, 1, channels, -1], np.int64)
            add("Reshape", [self.source, "image"], "picture")
            window = {"kernel_shape": [1, tiles.length], "strides": [1, tiles.outs]}
            edges = [0, pad, 0, pad + tiles.outs - 1]
        add("Conv", ["picture", "of_tile"], "tiles", pads=edges, **window)
        add("Reshape", ["tiles", "by_product"], "rows")
        add("MatMul", ["spectra", "rows"], "products")
        add("Reshape", ["products", "flat"], "columns")
        last = add("Gemm", ["columns", "back"], "samples", transA=1)
        if folded:
            add("Reshape", [last, "folds"], "folded")
            last = add("Transpose", ["folded"], "unfolded", perm=[0, 1, 3, 2])
        add("Reshape", [last, "shape"], "long")
        last = add("Slice", ["long", "zero", "length", "time"], "cut")
        if self.bias is not None:
            constants["bias"] = self.bias.astype(np.float32).reshape(1, -1, 1)
            last = add("Add", [last, "bias"], "raised")
        made[-1].output[0] = self.target
        return made, {self._own(name): value for name, value in constants.items()}

    def _own(self, name: str) -> str:
        return f"{self.name}/{name}"
